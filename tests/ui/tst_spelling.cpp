// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakespelling.h"
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/spellhighlighter.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::FormattedText;

namespace {

/// The underlined words, in order.
QStringList underlined(const MessageEdit &edit)
{
    QStringList words;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

} // namespace

class SpellingUiTest final : public QObject
{
    Q_OBJECT

    FakeSpelling m_spelling;
    std::unique_ptr<MessageEdit> m_edit;

    void show(const QString &text)
    {
        m_edit->setContent({text, {}, {}});
        settle();
        QTRY_VERIFY(m_edit->highlighter()->isDone());
    }
    QMenu *menuAt(int position)
    {
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(position);
        m_edit->setTextCursor(cursor);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
        QApplication::sendEvent(m_edit.get(), &event);
        const auto find = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
        return QTest::qWaitFor([&] { return find() != nullptr; }) ? find() : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_spelling.unknown = {u"mistaek"_qs, u"wrnog"_qs, u"שגיאהה"_qs};
        m_spelling.own.clear();
        m_spelling.suggested.clear();
        m_spelling.answered.clear();
        m_spelling.asked.clear();
        m_spelling.missing.clear();
        m_spelling.answersAtOnce = true;
        m_spelling.setOn(true);
        m_edit = std::make_unique<MessageEdit>();
        m_edit->setSpelling(&m_spelling);
        m_edit->show();
        m_edit->activateWindow();
        m_edit->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    }
    void cleanup() { m_edit.reset(); }

    void unknownWordsAreUnderlinedInEveryLine()
    {
        show(u"a mistaek here\nשלום שגיאהה\nall is well wrnog ok"_qs);
        QCOMPARE(underlined(*m_edit), (QStringList{u"mistaek"_qs, u"שגיאהה"_qs, u"wrnog"_qs}));
        m_spelling.setOn(false);
        settle();
        QVERIFY(underlined(*m_edit).isEmpty());
    }

    void answersThatComeLaterAreShownThen()
    {
        m_spelling.answersAtOnce = false;
        show(u"a mistaek here\nfine\nwrnog again"_qs);
        QVERIFY(underlined(*m_edit).isEmpty());
        m_spelling.answer();
        settle();
        QTRY_COMPARE(underlined(*m_edit), (QStringList{u"mistaek"_qs, u"wrnog"_qs}));
    }

    void theWordThatIsBeingTypedIsLeftAlone()
    {
        QTest::keyClicks(m_edit.get(), u"a mistaek"_qs);
        settle();
        QVERIFY(underlined(*m_edit).isEmpty());
        QTest::keyClick(m_edit.get(), Qt::Key_Space);
        settle();
        QCOMPARE(underlined(*m_edit), QStringList{u"mistaek"_qs});
        QTest::keyClicks(m_edit.get(), u"wrnog"_qs);
        settle();
        QCOMPARE(underlined(*m_edit), QStringList{u"mistaek"_qs});
        QTest::keyClick(m_edit.get(), Qt::Key_Home); // leaving it is enough
        settle();
        QCOMPARE(underlined(*m_edit), (QStringList{u"mistaek"_qs, u"wrnog"_qs}));
    }

    void programTextAndLinksAreNoProse()
    {
        FormattedText text;
        text.text = u"mistaek mistaek mistaek\nmistaek"_qs;
        text.marks = {{0, 7, domain::TextStyle::Code, {}}, {8, 7, {}, u"https://example.org/"_qs}};
        text.lines = {{}, {domain::LineKind::Code, 0, 0}};
        m_edit->setContent(text);
        settle();
        QTRY_COMPARE(underlined(*m_edit), QStringList{u"mistaek"_qs});
        QCOMPARE(m_edit->document()->begin().layout()->formats().value(0).start, 16);
    }

    void theTextItsLooksAndItsUndoStayWhatTheyAre()
    {
        QTest::keyClicks(m_edit.get(), u"a mistaek here"_qs);
        settle();
        const FormattedText before = m_edit->content();
        QVERIFY(before.isPlain());
        const int steps = m_edit->document()->availableUndoSteps();
        QSignalSpy edited(m_edit.get(), &QTextEdit::textChanged);
        Q_EMIT m_spelling.reset();
        settle();
        QCOMPARE(underlined(*m_edit), QStringList{u"mistaek"_qs});
        QCOMPARE(edited.size(), 0); // or a draft would be written for nothing
        QCOMPARE(m_edit->document()->availableUndoSteps(), steps);
        QVERIFY(m_edit->content() == before);
        m_edit->undo();
        QVERIFY(m_edit->document()->isEmpty());
        m_edit->redo();
        QVERIFY(m_edit->content() == before);
    }

    void composingGoesOn()
    {
        show(u"a mistaek here "_qs);
        QInputMethodEvent composing(u"wrn"_qs, {});
        QApplication::sendEvent(m_edit.get(), &composing);
        Q_EMIT m_spelling.reset();
        settle();
        QCOMPARE(m_edit->textCursor().block().layout()->preeditAreaText(), u"wrn"_qs);
        QInputMethodEvent done;
        done.setCommitString(u"wrnog"_qs);
        QApplication::sendEvent(m_edit.get(), &done);
        QCOMPARE(m_edit->toPlainText(), u"a mistaek here wrnog"_qs);
    }

    void oneKeyCostsTheSameInALongText()
    {
        QString text;
        while (text.size() < 100'000)
            text += u"a mistaek in a line of words that goes on and on\n"_qs;
        const SpellHighlighter *highlighter = m_edit->highlighter();
        const qint64 start = highlighter->lettersSeen();
        m_edit->setContent({text, {}, {}});
        // Nothing is looked at in one go.
        QVERIFY(highlighter->lettersSeen() - start <= SpellHighlighter::lettersATurn + 100);
        QTRY_VERIFY(highlighter->isDone());
        QVERIFY(highlighter->lettersSeen() - start >= text.count(u'm'));
        QCOMPARE(underlined(*m_edit).size(), text.count(u"mistaek"_qs));
        const qint64 before = highlighter->lettersSeen();
        const int checks = m_spelling.checks;
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(m_edit.get(), Qt::Key_A);
            settle();
        }
        QVERIFY2(highlighter->lettersSeen() - before <= 10 * 2 * 60,
                 qPrintable(QString::number(highlighter->lettersSeen() - before)));
        QVERIFY(m_spelling.checks - checks <= 10 * 2 * 12);
    }

    void aParagraphWithoutEndIsLookedAtInItsBeginning()
    {
        show(u"mistaek "_qs.repeated(20'000));
        const qsizetype found = underlined(*m_edit).size();
        QVERIFY(found > 0 && found <= SpellHighlighter::longestParagraph / 8);
    }

    void theNextUnknownWordIsReachedByKey()
    {
        show(u"a mistaek here\nfine\nwrnog"_qs);
        m_edit->moveCursor(QTextCursor::Start);
        QTest::keyClick(m_edit.get(), Qt::Key_F7);
        QCOMPARE(m_edit->textCursor().selectedText(), u"mistaek"_qs);
        QTest::keyClick(m_edit.get(), Qt::Key_F7);
        QCOMPARE(m_edit->textCursor().selectedText(), u"wrnog"_qs);
        QTest::keyClick(m_edit.get(), Qt::Key_F7);
        QCOMPARE(m_edit->textCursor().selectedText(), u"mistaek"_qs);
        QSignalSpy none(m_edit.get(), &MessageEdit::noUnknownWord);
        show(u"fine"_qs);
        QTest::keyClick(m_edit.get(), Qt::Key_F7);
        QCOMPARE(none.size(), 1);
    }

    void aSuggestionTakesThePlaceOfTheWord()
    {
        m_spelling.suggested.insert(u"mistaek"_qs, {u"mistake"_qs, u"a&b"_qs});
        show(u"a mistaek here"_qs);
        QMenu *menu = menuAt(4);
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(0)->text(), u"mistake"_qs);
        QCOMPARE(menu->actions().at(1)->text(), u"a&&b"_qs);
        menu->actions().at(0)->trigger();
        menu->close();
        QCOMPARE(m_edit->toPlainText(), u"a mistake here"_qs);
        m_edit->undo();
        QCOMPARE(m_edit->toPlainText(), u"a mistaek here"_qs);
    }

    void anotherTextIsNotChangedByASuggestionForTheOneBefore()
    {
        m_spelling.suggested.insert(u"mistaek"_qs, {u"mistake"_qs});
        show(u"a mistaek here"_qs);
        QMenu *menu = menuAt(4);
        QVERIFY(menu);
        m_edit->setContent({u"something else"_qs, {}, {}});
        menu->actions().at(0)->trigger();
        menu->close();
        QCOMPARE(m_edit->toPlainText(), u"something else"_qs);
    }

    void aWordIsTaughtAndForgottenByTheMenu()
    {
        show(u"a mistaek here"_qs);
        QMenu *menu = menuAt(4);
        QVERIFY(menu);
        QVERIFY(!menu->actions().at(0)->isEnabled()); // there are no suggestions
        menu->findChild<QAction *>(u"addWordAction"_qs)->trigger();
        menu->close();
        settle();
        QVERIFY(underlined(*m_edit).isEmpty());
        QTRY_VERIFY(!QApplication::activePopupWidget());
        menu = menuAt(4);
        QVERIFY(menu);
        auto *remove = menu->findChild<QAction *>(u"removeWordAction"_qs);
        QVERIFY(remove && remove->text().contains(u"mistaek"_qs));
        remove->trigger();
        menu->close();
        settle();
        QCOMPARE(underlined(*m_edit), QStringList{u"mistaek"_qs});
    }

    void aMissingDictionaryIsSaidInTheMenu()
    {
        m_spelling.missing = {domain::WordScript::Hebrew};
        show(u"word שלום"_qs);
        const auto says = [](const QMenu *menu) {
            const QList<QAction *> actions = menu->actions();
            return std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
                return !action->isEnabled() && action->text().contains(u"Hebrew"_qs);
            });
        };
        QMenu *menu = menuAt(7);
        QVERIFY(menu && says(menu));
        menu->close();
        QTRY_VERIFY(!QApplication::activePopupWidget());
        menu = menuAt(2);
        QVERIFY(menu && !says(menu));
        menu->close();
    }

    void theInboxChecksAndJumpsByItsActions()
    {
        FakeSpelling spelling; // outlives the page
        spelling.unknown = {u"mistaek"_qs};
        InboxDesk desk([&](InboxDesk &made) { made.ui.context.spelling = &spelling; });
        QVERIFY(desk.opened(1));
        MessageEdit &edit = desk.page->pane().composer().edit();
        edit.setContent({u"a mistaek here"_qs, {}, {}});
        settle();
        QTRY_COMPARE(underlined(edit), QStringList{u"mistaek"_qs});
        desk.ui.actions.action(u"reply.unknown-word"_qs)->trigger();
        QCOMPARE(edit.textCursor().selectedText(), u"mistaek"_qs);
        QAction *check = desk.ui.actions.action(u"reply.check-spelling"_qs);
        QVERIFY(check->isChecked());
        check->trigger();
        QVERIFY(!spelling.isOn());
        settle();
        QTRY_VERIFY(underlined(edit).isEmpty());
        spelling.setOn(true); // by the menu of the text
        QVERIFY(check->isChecked());
    }
};

CAMPANILE_TEST(SpellingUiTest)
#include "tst_spelling.moc"
