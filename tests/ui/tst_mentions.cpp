// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/compose/mentionpopup.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/messageedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;

class MentionsTest final : public QObject
{
    Q_OBJECT

    QWidget m_window;
    MessageEdit *m_edit = nullptr;
    MentionPopup *m_popup = nullptr;
    QVector<MentionPerson> m_people;
    std::unique_ptr<QAbstractItemModelTester> m_tester; ///< goes before the model

    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; m_popup->isVisible() && row < m_popup->list()->count(); ++row)
            names.append(m_popup->list()->item(row)->data(Qt::UserRole).toString());
        return names;
    }
    void type(const QString &text) { QTest::keyClicks(m_edit, text); }
    /// As keyboards of other languages do.
    void compose(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(m_edit, &event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window.resize(600, 400);
        m_edit = new MessageEdit(&m_window);
        m_edit->setLines(3, 5);
        m_edit->resize(600, 100);
        m_popup = new MentionPopup(*m_edit, [this] { return m_people; });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_popup->list()->model());
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }
    void cleanupTestCase() { m_tester.reset(); }
    void init()
    {
        m_people = {{u"Dana Levi"_qs, u"Billing"_qs}, {u"Ana Cruz"_qs, {}}, {u"דנה כהן"_qs, u"תמיכה"_qs}};
        m_edit->setContent({});
        m_edit->setFocus();
    }

    void typingNarrowsAndEnterTakes()
    {
        type(u"see @"_qs);
        QCOMPARE(shown().size(), 3);
        type(u"le"_qs);
        QCOMPARE(shown(), QStringList{u"Dana Levi"_qs});
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"see @Dana Levi "_qs);
        QVERIFY(!m_popup->isVisible());
        type(u"please"_qs);
        QVERIFY(!m_popup->isVisible());
        QVERIFY(m_edit->hasFocus());
    }

    void aNameIsOneStepOfUndo()
    {
        type(u"@"_qs);
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->toPlainText(), u"@Ana Cruz "_qs);
        m_edit->undo();
        QCOMPARE(m_edit->toPlainText(), u"@"_qs);
    }

    void arrowsChooseAndGoRound()
    {
        type(u"@d"_qs);
        QCOMPARE(shown(), QStringList{u"Dana Levi"_qs});
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QVERIFY(m_popup->isVisible());
        QCOMPARE(m_popup->list()->currentItem()->data(Qt::UserRole).toString(), u"Dana Levi"_qs); // still
        m_popup->list()->setCurrentRow(0);
        QTest::keyClick(m_edit, Qt::Key_Up);
        QCOMPARE(m_popup->list()->currentRow(), 2);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QCOMPARE(m_popup->list()->currentRow(), 0);
    }

    void whatWasTakenIsOfferedAgainWhenItIsTypedAnew()
    {
        type(u"@"_qs);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(!m_popup->isVisible());
        m_edit->selectAll();
        QTest::keyClick(m_edit, Qt::Key_Delete);
        type(u"@"_qs);
        QCOMPARE(shown().size(), 3);
    }

    void hebrewNames()
    {
        type(u"@"_qs);
        compose(u"כה"_qs);
        QCOMPARE(shown(), QStringList{u"דנה כהן"_qs});
        QTest::keyClick(m_edit, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(m_edit->toPlainText(), u"@דנה כהן "_qs);
    }

    void escapeClosesAndItStaysClosed()
    {
        type(u"@d"_qs);
        QVERIFY(m_popup->isVisible());
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(!m_popup->isVisible());
        type(u"a"_qs);
        QVERIFY(!m_popup->isVisible());
        type(u" @"_qs);
        QVERIFY(m_popup->isVisible());
    }

    void addressesAndTextsThatAreShownOpenNothing()
    {
        type(u"ana@"_qs);
        QVERIFY(!m_popup->isVisible());
        m_edit->setContent({u"ask @da"_qs, {}, {}});
        QVERIFY(!m_popup->isVisible());
    }

    void nobodyToNameOpensNothing()
    {
        m_people.clear();
        type(u"@"_qs);
        QVERIFY(!m_popup->isVisible());
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"@\n"_qs);
    }

    void aHostileNameIsTextAndStaysInTheWindow()
    {
        m_people = {{u"<b>Eve</b>\u202E\nx"_qs, QString(5000, u'W')}};
        type(u"@"_qs);
        QVERIFY(m_popup->isVisible());
        QVERIFY(!m_popup->list()->item(0)->text().contains(QChar(0x202E)));
        QVERIFY(m_window.rect().contains(m_popup->geometry()));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(!m_edit->toPlainText().contains(u'\n'));
        QVERIFY(m_edit->toPlainText().contains(u"<b>Eve</b>"_qs));
    }

    void theInboxOffersItInNotesAlone()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        Composer &composer = desk.page->pane().composer();
        auto *popup = desk.window.findChild<MentionPopup *>();
        QVERIFY(popup);
        composer.focusEditor(usecases::DraftKind::Reply);
        QTest::keyClicks(&composer.edit(), u"@"_qs);
        QVERIFY(!popup->isVisible());
        composer.edit().clear();
        composer.focusEditor(usecases::DraftKind::Note);
        QTest::keyClicks(&composer.edit(), u"@"_qs);
        QVERIFY(popup->isVisible());
        // The key is the list's first; the note is left by the next one.
        QSignalSpy left(&composer, &Composer::left);
        QTest::keyClick(&composer.edit(), Qt::Key_Escape);
        QCOMPARE(left.size(), 0);
        QVERIFY(!popup->isVisible());
        QTest::keyClick(&composer.edit(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }
};

CAMPANILE_TEST(MentionsTest)
#include "tst_mentions.moc"
