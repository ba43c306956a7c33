// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/views/viewcolours.h"
#include "ui/inbox/views/viewdialog.h"
#include "ui/inbox/views/viewspanel.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/tints.h"
#include "usecases/inbox/savedviews.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;

namespace {

usecases::SavedView savedView(qint64 id, const QString &name, bool isShared = false)
{
    usecases::SavedView view;
    view.id = domain::ViewId(id);
    view.name = name;
    view.request.query = u"tag:SSO"_qs;
    view.version = 1;
    view.isShared = isShared;
    return view;
}

QStringList actionsOf(const QMenu &menu, bool isEnabled)
{
    QStringList names;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator() && action->isEnabled() == isEnabled)
            names.append(action->objectName());
    }
    return names;
}

} // namespace

class SavedViewsUiTest final : public QObject
{
    Q_OBJECT

private:
    static ViewDialog *dialogOf(InboxDesk &desk) { return desk.window.findChild<ViewDialog *>(); }
    template <typename T>
    static T *in(const ViewDialog *dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    static void save(ViewDialog *dialog) { in<QPushButton>(dialog, "viewSavePushButton")->click(); }

    /// The menu of a saved view, asked for by the keyboard.
    static QMenu *menuOf(InboxDesk &desk, const QString &key)
    {
        QListView *list = desk.page->views().list();
        list->setCurrentIndex(desk.page->views().model().index(desk.page->views().model().rowOf(key)));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(list, &event);
        return desk.find<QMenu>("savedViewMenu");
    }

private Q_SLOTS:
    void searchesAreSavedChangedAndDeletedWithAWayBack()
    {
        InboxDesk desk;
        ViewsPanel &panel = desk.page->views();
        const QAbstractItemModelTester tester(panel.list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.page->search(u"tag:SSO"_qs);
        Q_EMIT desk.page->list().saveViewRequested();
        ViewDialog *dialog = dialogOf(desk);
        QVERIFY(dialog);
        QCOMPARE(in<QLineEdit>(dialog, "viewNameLineEdit")->text(), u"tag:SSO"_qs);
        in<QLineEdit>(dialog, "viewNameLineEdit")->setText(u"  "_qs);
        QVERIFY(!in<QPushButton>(dialog, "viewSavePushButton")->isEnabled());
        in<QLineEdit>(dialog, "viewNameLineEdit")->setText(u"  My SSO  "_qs);
        auto *colours = in<QComboBox>(dialog, "viewColourComboBox");
        colours->setCurrentIndex(colours->findText(u"Blue"_qs));
        in<QLineEdit>(dialog, "viewDescriptionLineEdit")->setText(u"What sign-in breaks"_qs);
        save(dialog);
        QTRY_COMPARE(desk.saved.stored.size(), 1);
        const usecases::SavedView stored = desk.saved.stored.constFirst();
        QCOMPARE(stored.name, u"My SSO"_qs);
        QCOMPARE(stored.request.query, u"tag:SSO"_qs);
        QCOMPARE(stored.colour, domain::ViewColour::Blue);
        QVERIFY(!stored.isShared);
        QVERIFY(stored.columns.shown.isEmpty());
        QTRY_VERIFY(!dialogOf(desk));
        QTRY_VERIFY(panel.find(u"saved:1"_qs));
        const QModelIndex row = panel.model().index(panel.model().rowOf(u"saved:1"_qs));
        QCOMPARE(row.data(ViewsModel::ColourRole).toInt(), static_cast<int>(domain::ViewColour::Blue));
        // Colour is never the only sign.
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Blue"));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"What sign-in breaks"));
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"What sign-in breaks"));

        Q_EMIT panel.editRequested(stored);
        dialog = dialogOf(desk);
        QVERIFY(dialog);
        QCOMPARE(in<QComboBox>(dialog, "viewColourComboBox")->currentText(), u"Blue"_qs);
        in<QLineEdit>(dialog, "viewNameLineEdit")->setText(u"Sign-in"_qs);
        in<QCheckBox>(dialog, "viewColumnsCheckBox")->setChecked(true);
        save(dialog);
        QTRY_COMPARE(desk.saved.stored.constFirst().name, u"Sign-in"_qs);
        QVERIFY(desk.saved.stored.constFirst().columns.shown.contains(u"subject"_qs));
        QTRY_VERIFY(!dialogOf(desk)); // it closes when it was answered and told
        desk.ui.toasts.undoNewest();
        QTRY_COMPARE(desk.saved.stored.constFirst().name, u"My SSO"_qs);
        Q_EMIT panel.removeRequested(desk.saved.stored.constFirst());
        QTRY_COMPARE(desk.saved.stored.size(), 0);
        QTRY_VERIFY(!panel.find(u"saved:1"_qs));
        settle();
        desk.ui.toasts.undoNewest();
        QTRY_COMPARE(desk.saved.stored.size(), 1);
        QCOMPARE(desk.saved.stored.constFirst().request.query, u"tag:SSO"_qs);
    }

    void theKeyboardGoesThroughTheDialogAsItReads()
    {
        InboxDesk desk;
        desk.catalog.who.role = domain::Role::Manager;
        desk.page->search(u"tag:SSO"_qs);
        Q_EMIT desk.page->list().saveViewRequested();
        ViewDialog *dialog = dialogOf(desk);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QStringList names;
        for (int i = 0; i < 8; ++i) {
            QVERIFY(dialog->focusWidget());
            names.append(dialog->focusWidget()->objectName());
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names, (QStringList{u"viewNameLineEdit"_qs, u"viewMineRadioButton"_qs, u"viewSharedRadioButton"_qs,
                                     u"viewColourComboBox"_qs, u"viewDescriptionLineEdit"_qs, u"viewColumnsCheckBox"_qs,
                                     u"viewSavePushButton"_qs, u"viewCancelPushButton"_qs}));
    }

    void whoMayNotShareSeesWhy()
    {
        InboxDesk desk([](InboxDesk &d) {
            d.saved.stored = {savedView(7, u"Mine"_qs), savedView(8, u"Ours"_qs, true)};
            d.catalog.who.role = domain::Role::Agent;
        });
        QTRY_VERIFY(desk.page->views().find(u"saved:8"_qs));
        desk.page->search(u"tag:SSO"_qs);
        Q_EMIT desk.page->list().saveViewRequested();
        ViewDialog *dialog = dialogOf(desk);
        QVERIFY(dialog);
        QVERIFY(!in<QRadioButton>(dialog, "viewSharedRadioButton")->isEnabled());
        QVERIFY(!in<PlainLabel>(dialog, "viewWhyLabel")->isHidden());
        dialog->reject();
        QMenu *menu = menuOf(desk, u"saved:8"_qs);
        QVERIFY(menu);
        QVERIFY(actionsOf(*menu, true).isEmpty());
        QVERIFY(actionsOf(*menu, false).contains(u"whyNotAction"_qs));
        delete menu;
        menu = menuOf(desk, u"saved:7"_qs);
        QVERIFY(menu);
        QVERIFY(actionsOf(*menu, true).contains(u"editViewAction"_qs));
        QVERIFY(actionsOf(*menu, false).isEmpty());
        delete menu;
        // Who may is told nothing, and shares.
        desk.catalog.who.role = domain::Role::Manager;
        Q_EMIT desk.page->views().editRequested(savedView(7, u"Mine"_qs));
        dialog = dialogOf(desk);
        QVERIFY(dialog);
        QVERIFY(in<PlainLabel>(dialog, "viewWhyLabel")->isHidden());
        in<QRadioButton>(dialog, "viewSharedRadioButton")->click();
        save(dialog);
        QTRY_VERIFY(desk.saved.stored.constFirst().isShared);
        QTRY_VERIFY(desk.page->views().find(u"saved:7"_qs)->group == usecases::ViewGroup::Shared);
    }

    void aStaleSaveIsToldAndNothingTypedIsLost()
    {
        InboxDesk desk([](InboxDesk &d) {
            d.saved.stored = {savedView(7, u"Of a colleague"_qs)};
            d.saved.stored.first().version = 5;
        });
        QTRY_VERIFY(desk.page->views().find(u"saved:7"_qs));
        usecases::SavedView old = savedView(7, u"Mine"_qs);
        Q_EMIT desk.page->views().editRequested(old);
        ViewDialog *dialog = dialogOf(desk);
        QVERIFY(dialog);
        in<QLineEdit>(dialog, "viewNameLineEdit")->setText(u"Mine all the same"_qs);
        desk.saved.failure = domain::Error{domain::ErrorCode::Conflict, {u"Of a colleague"_qs}, {}, false};
        save(dialog);
        auto *messages = in<MessageBar>(dialog, "viewMessageBar");
        QTRY_VERIFY(!messages->isHidden());
        QVERIFY(messages->text().contains(u"Somebody else"));
        QCOMPARE(in<QLineEdit>(dialog, "viewNameLineEdit")->text(), u"Mine all the same"_qs);
        QCOMPARE(dialog->view().version, 5);
        save(dialog);
        QTRY_COMPARE(desk.saved.stored.constFirst().name, u"Mine all the same"_qs);
        QCOMPARE(desk.saved.operations.size(), 2);
        QVERIFY(desk.saved.operations.constFirst() != desk.saved.operations.constLast());
    }

    void anUnansweredSaveIsSentAgainAsTheSame()
    {
        InboxDesk desk;
        desk.page->search(u"tag:SSO"_qs);
        Q_EMIT desk.page->list().saveViewRequested();
        ViewDialog *dialog = dialogOf(desk);
        QVERIFY(dialog);
        desk.saved.failure = domain::Error{domain::ErrorCode::DatabaseLost, {u"x"_qs}, {}, true};
        save(dialog);
        QTRY_VERIFY(!in<MessageBar>(dialog, "viewMessageBar")->isHidden());
        save(dialog);
        QTRY_COMPARE(desk.saved.stored.size(), 1);
        QCOMPARE(desk.saved.operations.constFirst(), desk.saved.operations.constLast());
    }

    void aViewBringsItsColumnsAndGivesTheOthersBack()
    {
        InboxDesk desk([](InboxDesk &d) {
            usecases::SavedView view = savedView(7, u"Narrow"_qs);
            view.columns.shown = QStringList{u"customer"_qs, u"subject"_qs};
            view.columns.widths.insert(u"customer"_qs, 222);
            d.saved.stored = {view};
        });
        QTRY_VERIFY(desk.page->views().find(u"saved:7"_qs));
        const auto columns = [&] { return desk.page->list().view().saveState().value(u"columns"_qs).toStringList(); };
        const QStringList usual = columns();
        desk.page->showView(u"saved:7"_qs);
        QCOMPARE(columns(), (QStringList{u"customer"_qs, u"subject"_qs}));
        desk.page->showView(u"all-open"_qs);
        QCOMPARE(columns(), usual);
        // Kept between starts are those of the person, also when the program ends while a view shows its own.
        desk.page->showView(u"saved:7"_qs);
        desk.make();
        desk.page->showView(u"all-open"_qs);
        QCOMPARE(columns(), usual);
    }

    void whatTheListShowsIsKeptInTheView()
    {
        InboxDesk desk([](InboxDesk &d) { d.saved.stored = {savedView(7, u"Sorted"_qs)}; });
        QTRY_VERIFY(desk.page->views().find(u"saved:7"_qs));
        desk.page->showView(u"saved:7"_qs);
        Q_EMIT desk.page->list().sortRequested(u"priority"_qs, true);
        QMenu *menu = menuOf(desk, u"saved:7"_qs);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"updateViewAction"_qs)->trigger();
        QTRY_COMPARE(desk.saved.stored.constFirst().request.sortKey, u"priority"_qs);
    }

    void viewsAreMovedInTheirSection()
    {
        InboxDesk desk([](InboxDesk &d) {
            d.saved.stored = {savedView(1, u"A"_qs), savedView(2, u"B"_qs), savedView(3, u"C"_qs),
                              savedView(4, u"Ours"_qs, true), savedView(5, u"Ours, too"_qs, true)};
            d.catalog.who.role = domain::Role::Agent;
        });
        ViewsPanel &panel = desk.page->views();
        QTRY_VERIFY(panel.find(u"saved:5"_qs));
        const QAbstractItemModelTester tester(panel.list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto order = [&] {
            QVector<qint64> ids;
            for (const usecases::SavedView &view : std::as_const(desk.saved.stored))
                ids.append(view.id.value());
            return ids;
        };
        const auto rowOf = [&](int id) { return panel.model().rowOf(u"saved:%1"_qs.arg(id)); };
        const auto press = [&](int id, Qt::Key key) {
            panel.list()->setCurrentIndex(panel.model().index(rowOf(id)));
            QTest::keyClick(panel.list(), key, Qt::AltModifier);
            settle();
        };
        press(3, Qt::Key_Up);
        QCOMPARE(order(), (QVector<qint64>{1, 3, 2, 4, 5}));
        QCOMPARE(panel.list()->currentIndex().row(), rowOf(3)); // it is followed
        press(3, Qt::Key_Up);
        QCOMPARE(order(), (QVector<qint64>{3, 1, 2, 4, 5}));
        const qsizetype asked = desk.saved.operations.size();
        press(3, Qt::Key_Up);   // it is the first one
        press(2, Qt::Key_Down); // it is the last one of one's own
        press(5, Qt::Key_Up);   // everybody's, and this person may not
        QCOMPARE(desk.saved.operations.size(), asked);
        QVERIFY(!(panel.model().flags(panel.model().index(rowOf(5))) & Qt::ItemIsDragEnabled));
        QVERIFY(panel.model().flags(panel.model().index(rowOf(1))) & Qt::ItemIsDragEnabled);
        QVERIFY(
            !(panel.model().flags(panel.model().index(panel.model().rowOf(u"all-open"_qs))) & Qt::ItemIsDragEnabled));
        // Dragged: before another one, behind the last one, and nowhere else.
        QAbstractItemModel *model = panel.list()->model();
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(rowOf(3), 0)}));
        QVERIFY(dragged);
        QVERIFY(!model->mimeData({model->index(rowOf(5), 0)}));
        const auto canDrop = [&](int row) { return model->canDropMimeData(dragged.get(), Qt::MoveAction, row, 0, {}); };
        QVERIFY(!canDrop(rowOf(3)));
        QVERIFY(!canDrop(rowOf(1))); // where it stands
        QVERIFY(canDrop(rowOf(2)));
        QVERIFY(canDrop(rowOf(2) + 1));
        QVERIFY(!canDrop(rowOf(5)));
        QVERIFY(!canDrop(0));
        QVERIFY(!model->dropMimeData(dragged.get(), Qt::MoveAction, rowOf(2) + 1, 0, {})); // the answer moves it
        settle();
        QCOMPARE(order().indexOf(3), 4); // this stand-in for a database knows one order of all
        QTRY_VERIFY(desk.ui.toasts.canUndo());
        desk.ui.toasts.undoNewest();
        settle();
        QCOMPARE(order(), (QVector<qint64>{3, 1, 2, 4, 5}));
        desk.catalog.who.role = domain::Role::Manager;
        Q_EMIT desk.saved.changed();
        settle();
        QVERIFY(!model->moveRow({}, rowOf(5), {}, rowOf(4)));
        settle();
        QCOMPARE(order(), (QVector<qint64>{3, 1, 2, 5, 4}));
        // The menu says it, too.
        QMenu *menu = menuOf(desk, u"saved:1"_qs);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"moveViewUpAction"_qs)->trigger();
        settle();
        QCOMPARE(order(), (QVector<qint64>{1, 3, 2, 5, 4}));
    }

    void theDialogSpeaksEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : LanguageManager::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void theDialogSpeaksEveryLanguage()
    {
        QFETCH(QString, language);
        InboxDesk desk;
        desk.page->search(u"tag:SSO"_qs);
        Q_EMIT desk.page->list().saveViewRequested();
        ViewDialog *dialog = dialogOf(desk);
        QVERIFY(dialog);
        auto *colours = in<QComboBox>(dialog, "viewColourComboBox");
        colours->setCurrentIndex(2);
        in<QLineEdit>(dialog, "viewNameLineEdit")->setText(u"Kept"_qs);
        desk.ui.languages.setLanguage(language);
        settle();
        QCOMPARE(colours->currentIndex(), 2);
        QCOMPARE(in<QLineEdit>(dialog, "viewNameLineEdit")->text(), u"Kept"_qs);
        QCOMPARE(dialog->layoutDirection(), language == u"he" ? Qt::RightToLeft : Qt::LeftToRight);
        for (const QWidget *field : dialog->findChildren<QWidget *>()) {
            if (field->focusPolicy() != Qt::NoFocus && field->objectName().startsWith(u"view") &&
                !qobject_cast<const QAbstractButton *>(field))
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        }
        for (const auto &[colour, key] : domain::viewColourKeys) {
            const QColor light = tintOf(colour, lightTints());
            const QColor dark = tintOf(colour, darkTints());
            QCOMPARE(light.isValid(), colour != domain::ViewColour::None);
            QVERIFY(!light.isValid() || contrast(light, lightTints().window) >= 3);
            QVERIFY(!dark.isValid() || contrast(dark, darkTints().window) >= 3);
        }
    }
};

CAMPANILE_TEST(SavedViewsUiTest)
#include "tst_savedviewsui.moc"
