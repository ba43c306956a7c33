// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/kit/actions.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/ownkeys.h"
#include "ui/kit/settings.h"
#include "ui/settings/shortcuts/shortcutssection.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace campanile;
using namespace campanile::ui;

namespace {

void addActions(ActionRegistry &actions)
{
    const auto add = [&actions](const QString &id, const char *text, const QKeySequence &key, ActionScope scope) {
        ActionSpec spec;
        spec.id = id;
        spec.group = ActionGroup::Ticket;
        spec.text = {"InboxActions", text};
        spec.keys = {key};
        spec.scope = scope;
        actions.add(spec);
    };
    add(u"list.next"_qs, "Next ticket", QKeySequence(Qt::Key_J), ActionScope::Focus);
    add(u"list.previous"_qs, "Previous ticket", QKeySequence(Qt::Key_K), ActionScope::Focus);
    add(u"window.palette"_qs, "Commands", QKeySequence(Qt::CTRL | Qt::Key_K), ActionScope::Window);
}

} // namespace

class ShortcutsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownKeysAreGivenAndOutliveTheProgram()
    {
        test::UiFixture ui;
        addActions(ui.actions);
        {
            OwnKeys keys(ui.actions, ui.settings);
            keys.setKeys(u"list.next"_qs, {QKeySequence(Qt::Key_N)});
            QCOMPARE(ui.actions.action(u"list.next"_qs)->shortcut(), QKeySequence(Qt::Key_N));
            QVERIFY(keys.isOwn(u"list.next"_qs));
            keys.setKeys(u"list.previous"_qs, {});
            QVERIFY(ui.actions.action(u"list.previous"_qs)->shortcut().isEmpty());
        }
        ActionRegistry later;
        addActions(later);
        OwnKeys keys(later, ui.settings); // and for actions that come afterwards
        QCOMPARE(later.action(u"list.next"_qs)->shortcut(), QKeySequence(Qt::Key_N));
        QVERIFY(later.action(u"list.previous"_qs)->shortcut().isEmpty());
        keys.reset(u"list.next"_qs);
        keys.setKeys(u"list.previous"_qs, {QKeySequence(Qt::Key_K)}); // the usual one is none of one's own
        QVERIFY(!keys.isOwn(u"list.next"_qs) && !keys.isOwn(u"list.previous"_qs));
        QCOMPARE(later.action(u"list.next"_qs)->shortcut(), QKeySequence(Qt::Key_J));
    }

    void keysThatTypeAreNotForTheWholeWindow()
    {
        test::UiFixture ui;
        addActions(ui.actions);
        const OwnKeys keys(ui.actions, ui.settings);
        QVERIFY(keys.isPossible(u"list.next"_qs, QKeySequence(Qt::Key_N)));
        QVERIFY(!keys.isPossible(u"window.palette"_qs, QKeySequence(Qt::Key_N)));
        QVERIFY(!keys.isPossible(u"window.palette"_qs, QKeySequence(Qt::SHIFT | Qt::Key_N)));
        QVERIFY(keys.isPossible(u"window.palette"_qs, QKeySequence(Qt::ALT | Qt::Key_N)));
        QVERIFY(keys.isPossible(u"window.palette"_qs, QKeySequence(Qt::Key_F6)));
        QVERIFY(!keys.isPossible(u"list.next"_qs, QKeySequence(Qt::Key_Escape)));
        QVERIFY(!keys.isPossible(u"list.next"_qs, QKeySequence()));
        QVERIFY(!keys.isPossible(u"nothing"_qs, QKeySequence(Qt::Key_F6)));
    }

    void aKeyThatIsTakenIsAskedFor()
    {
        test::UiFixture ui;
        addActions(ui.actions);
        ShortcutsSection section(ui.context);
        section.resize(900, 620);
        section.show();
        const QAbstractItemModelTester tester(const_cast<ShortcutsModel *>(&section.model()),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *table = section.findChild<QTableView *>(u"shortcutsTableView"_qs);
        auto *edit = section.findChild<QKeySequenceEdit *>(u"shortcutKeySequenceEdit"_qs);
        auto *give = section.findChild<QPushButton *>(u"giveShortcutPushButton"_qs);
        auto *bar = section.findChild<MessageBar *>(u"shortcutsMessageBar"_qs);
        table->selectRow(section.model().rowOf(u"list.next"_qs));
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::Key_J));
        QVERIFY(!give->isEnabled());
        edit->setKeySequence(QKeySequence(Qt::Key_K));
        QVERIFY(give->isEnabled());
        QTest::mouseClick(give, Qt::LeftButton);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"Previous ticket"_qs));
        QCOMPARE(ui.actions.action(u"list.next"_qs)->shortcut(), QKeySequence(Qt::Key_J)); // nothing yet
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(ui.actions.action(u"list.next"_qs)->shortcut(), QKeySequence(Qt::Key_K));
        QVERIFY(ui.actions.action(u"list.previous"_qs)->shortcut().isEmpty());
        QVERIFY(!bar->isVisible());
        QTest::mouseClick(section.findChild<QPushButton *>(u"resetShortcutPushButton"_qs), Qt::LeftButton);
        QCOMPARE(ui.actions.action(u"list.next"_qs)->shortcut(), QKeySequence(Qt::Key_J));

        table->selectRow(section.model().rowOf(u"window.palette"_qs));
        edit->setKeySequence(QKeySequence(Qt::Key_X));
        QTest::mouseClick(give, Qt::LeftButton);
        QVERIFY(bar->isVisible());
        QCOMPARE(ui.actions.action(u"window.palette"_qs)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QTest::mouseClick(section.findChild<QPushButton *>(u"clearShortcutPushButton"_qs), Qt::LeftButton);
        QVERIFY(ui.actions.action(u"window.palette"_qs)->shortcut().isEmpty());
    }
};

CAMPANILE_TEST(ShortcutsTest)
#include "tst_shortcuts.moc"
