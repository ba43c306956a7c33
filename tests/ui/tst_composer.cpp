// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/conflictbar.h"
#include "ui/inbox/ticket/maillink.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/ticket/unsentbar.h"
#include "ui/kit/formatteddocument.h"
#include "ui/kit/messageedit.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QUrlQuery>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::FormattedText;
using domain::LineKind;
using domain::LineStyle;
using domain::TextMark;
using domain::TextStyle;
using domain::TicketId;
using usecases::DraftKind;

namespace {

FormattedText anyText(QRandomGenerator &random)
{
    static const QStringList letters{u"a"_qs, u"ב"_qs, u"\U0001F514"_qs, u"\n"_qs, u" "_qs, u"-"_qs, u"<"_qs};
    FormattedText made;
    for (int i = random.bounded(30); i > 0; --i)
        made.text += letters.at(random.bounded(int(letters.size())));
    for (int i = random.bounded(5); i > 0; --i)
        made.marks.append({random.bounded(30), random.bounded(1, 10), domain::TextStyles::fromInt(random.bounded(16)),
                           random.bounded(4) == 0 ? u"https://example.org/"_qs : QString()});
    for (qsizetype i = random.bounded(2) == 0 ? 0 : made.text.count(u'\n') + 1; i > 0; --i)
        made.lines.append(
            {static_cast<LineKind>(random.bounded(4)), quint8(random.bounded(3)), quint8(random.bounded(3))});
    return domain::normalized(made);
}

} // namespace

class ComposerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsInTheEditorComesBack()
    {
        QRandomGenerator random(20261123);
        const QPalette palette;
        for (int i = 0; i < 2000; ++i) {
            const FormattedText wanted = anyText(random);
            QTextDocument document;
            FormattedDocument::setContent(document, wanted, palette);
            const FormattedText back = FormattedDocument::content(document);
            const QByteArray both = domain::toStoredFormat(wanted) + " became " + domain::toStoredFormat(back);
            QVERIFY2(back == wanted, both.constData());
        }
    }

    void nothingElseEverComesOutOfADocument()
    {
        QTextDocument document;
        document.setHtml(u"<p style='color:red'><img src='file:///etc/passwd'>a&nbsp;<a href='file:///x'>b</a>"
                         "<table><tr><td>c</td></tr></table></p>"_qs);
        const FormattedText content = FormattedDocument::content(document);
        QVERIFY(domain::normalized(content) == content);
        QVERIFY(!content.text.contains(QChar::ObjectReplacementCharacter));
        for (const TextMark &mark : content.marks)
            QVERIFY(mark.link.isEmpty());
    }

    void listsAndQuotesBeginByTyping()
    {
        MessageEdit edit;
        edit.show();
        QTest::keyClicks(&edit, u"- one"_qs);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Tab);
        QTest::keyClicks(&edit, u"deep"_qs);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Backtab);
        QTest::keyClicks(&edit, u"two"_qs);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return); // an empty item ends the list
        QTest::keyClicks(&edit, u"> said"_qs);
        const FormattedText content = edit.content();
        QCOMPARE(content.text, u"one\ndeep\ntwo\nsaid"_qs);
        QCOMPARE(content.line(0), (LineStyle{LineKind::Bullet, 0, 0}));
        QCOMPARE(content.line(1), (LineStyle{LineKind::Bullet, 1, 0}));
        QCOMPARE(content.line(2), (LineStyle{LineKind::Bullet, 0, 0}));
        QCOMPARE(content.line(3), (LineStyle{LineKind::Plain, 0, 1}));
        // And end by Backspace at their beginning.
        QTest::keyClick(&edit, Qt::Key_Home);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.content().line(3), LineStyle());
        QCOMPARE(edit.content().text, content.text);
    }

    void nothingIsLeftOfWhatWasStored()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_R);
        auto *edit = desk.find<MessageEdit>("messageTextEdit");
        QTest::keyClicks(edit, u"- one"_qs);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets.stored.size(), 1);
        QTRY_COMPARE(edit->content(), FormattedText());
        QCOMPARE(edit->line(), LineStyle());
        QCOMPARE(desk.drafts.draft(replyOn(1)), FormattedText());
    }

    void keysAndButtonsFormat()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_R);
        auto *edit = desk.find<MessageEdit>("messageTextEdit");
        QCOMPARE(desk.window.focusWidget(), edit);
        QTest::keyClicks(edit, u"try "_qs);
        QTest::keyClick(edit, Qt::Key_B, Qt::ControlModifier);
        auto *bold = desk.find<QToolButton>("boldToolButton");
        QVERIFY(bold->isChecked());
        QTest::keyClicks(edit, u"again"_qs);
        QTest::mouseClick(bold, Qt::LeftButton);
        QCOMPARE(desk.window.focusWidget(), edit); // one goes on typing
        QTest::keyClicks(edit, u" now"_qs);
        QCOMPARE(edit->content().marks, (QVector<TextMark>{{4, 5, TextStyle::Bold, {}}}));
        edit->moveCursor(QTextCursor::Start);
        QVERIFY(!bold->isChecked());
        QTest::mouseClick(desk.find<QToolButton>("numberedToolButton"), Qt::LeftButton);
        QCOMPARE(edit->content().line(0).kind, LineKind::Numbered);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->content().line(0).kind, LineKind::Plain);
        QCOMPARE(desk.drafts.draft(replyOn(1)), edit->content()); // with its looks
    }

    void linksAreAskedForAndChecked()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_R);
        auto *edit = desk.find<MessageEdit>("messageTextEdit");
        QTest::keyClicks(edit, u"our help page"_qs);
        edit->selectAll();
        desk.ui.dialogs.answer(u"inbox.link"_qs, u"javascript:alert(1)"_qs);
        QTest::mouseClick(desk.find<QToolButton>("linkToolButton"), Qt::LeftButton);
        QTest::qWait(30);
        QVERIFY(edit->content().marks.isEmpty());
        desk.ui.dialogs.answer(u"inbox.link"_qs, u"example.org/help"_qs);
        QTest::mouseClick(desk.find<QToolButton>("linkToolButton"), Qt::LeftButton);
        QTRY_COMPARE(edit->content().marks, (QVector<TextMark>{{0, 13, {}, u"https://example.org/help"_qs}}));
    }

    void whatIsPastedIsOnlyWhatWeKnow()
    {
        MessageEdit edit;
        auto *mime = new QMimeData;
        mime->setHtml(u"<h1>Big</h1><p>a <b>b</b> <img src='http://evil.example/x.png'></p>"
                      "<script>x</script><a href='javascript:x'>c</a>"_qs);
        QGuiApplication::clipboard()->setMimeData(mime);
        edit.paste();
        const FormattedText content = edit.content();
        QCOMPARE(content.text, u"Big\n\na b\n\nc"_qs);
        QCOMPARE(content.marks, (QVector<TextMark>{{0, 3, TextStyle::Bold, {}}, {7, 1, TextStyle::Bold, {}}}));
        edit.selectAll();
        edit.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), content.text);
        MessageEdit other;
        other.paste();
        QCOMPARE(other.content(), content);
    }

    void whatIsTooLongToPasteIsCutAndSaid()
    {
        MessageEdit edit;
        QSignalSpy cut(&edit, &MessageEdit::pasteCut);
        edit.setPlainText(u"before "_qs);
        edit.moveCursor(QTextCursor::End);
        QGuiApplication::clipboard()->setText(QString(FormattedText::mostLetters - 7, u'a'));
        edit.paste();
        QCOMPARE(cut.count(), 0);
        QCOMPARE(edit.content().text.size(), FormattedText::mostLetters);
        QGuiApplication::clipboard()->setText(u"b"_qs);
        edit.paste();
        QCOMPARE(cut.count(), 1);
        QCOMPARE(edit.content().text.size(), FormattedText::mostLetters);
        edit.selectAll(); // what it replaces makes room
        QGuiApplication::clipboard()->setText(QString(FormattedText::mostLetters, u'c') + u'd');
        edit.paste();
        QCOMPARE(cut.count(), 2);
        QCOMPARE(edit.content().text, QString(FormattedText::mostLetters, u'c'));
    }

    void aMailGoesToTheAddressThatIsShown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("link");
        QTest::newRow("plain") << u" ana@shop.example "_qs << u"mailto:ana@shop.example?subject=a%26b&body=c%0Ad"_qs;
        QTest::newRow("odd") << u"a+b?c@shop.example"_qs
                             << u"mailto:a%2Bb%3Fc@shop.example?subject=a%26b&body=c%0Ad"_qs;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("two") << u"a@x.example,b@y.example"_qs << QString();
        QTest::newRow("turned round") << u"moc.knab\u202E@evil.example"_qs << QString();
        QTest::newRow("invisible") << u"ana@shop\u200B.example"_qs << QString();
        QTest::newRow("two signs") << u"a@b@c.example"_qs << QString();
    }
    void aMailGoesToTheAddressThatIsShown()
    {
        QFETCH(QString, address);
        QFETCH(QString, link);
        QCOMPARE(mailLink(address, u"a&b"_qs, u"c\nd"_qs), link);
    }

    void aLongMailIsWhole()
    {
        const QString body(5000, QChar(0x05D0));
        const QUrl url(mailLink(u"ana@shop.example"_qs, u"s"_qs, body), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(QUrlQuery(url).queryItemValue(u"body"_qs, QUrl::FullyDecoded), body);
    }

    void aReplyAndANoteAreKeptApart()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_R);
        auto *edit = desk.find<MessageEdit>("messageTextEdit");
        QTest::keyClicks(edit, u"Dear Jane"_qs);
        QTest::mouseClick(desk.find<QToolButton>("noteToolButton"), Qt::LeftButton);
        QCOMPARE(edit->toPlainText(), QString());
        QTest::keyClicks(edit, u"she is angry"_qs);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets.stored.size(), 1);
        QVERIFY(!desk.tickets.stored.constFirst().message->isReply());
        QVERIFY(!desk.tickets.stored.constFirst().status);
        QTest::mouseClick(desk.find<QToolButton>("replyToolButton"), Qt::LeftButton);
        QCOMPARE(edit->toPlainText(), u"Dear Jane"_qs);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets.stored.size(), 2);
        QVERIFY(desk.tickets.stored.constLast().message->isReply());
        QCOMPARE(desk.tickets.stored.constLast().status, std::optional(domain::Status::WaitingCustomer));
    }

    void whatAReplyMakesOfTheTicketIsRemembered()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_R);
        const auto actions = desk.find<QMenu>("afterReplyMenu")->actions();
        actions.constLast()->trigger(); // the status stays
        desk.make();
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_R);
        QTest::keyClicks(desk.find<MessageEdit>("messageTextEdit"), u"Dear Jane"_qs);
        QTest::mouseClick(desk.find<QPushButton>("sendPushButton"), Qt::LeftButton);
        QTRY_COMPARE(desk.tickets.stored.size(), 1);
        QVERIFY(!desk.tickets.stored.constFirst().status);
    }

    void aStaleReplyStopsAndShowsWhatIsNew()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_R);
        auto *edit = desk.find<MessageEdit>("messageTextEdit");
        QTest::keyClicks(edit, u"Dear Jane"_qs);
        desk.tickets.failures.insert(1, errorOf(domain::ErrorCode::Conflict, {u"x"_qs}));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        auto *bar = desk.find<ConflictBar>("conflictBarFrame");
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(edit->toPlainText(), u"Dear Jane"_qs);
        QVERIFY(!desk.drafts.sent(replyOn(1)).isValid()); // it is known that it was not stored
        QTest::mouseClick(desk.find<QPushButton>("keepTheirsPushButton"), Qt::LeftButton); // read first
        QVERIFY(!bar->isVisible());
        QCOMPARE(edit->toPlainText(), u"Dear Jane"_qs);
        desk.tickets.failures.insert(1, errorOf(domain::ErrorCode::Conflict, {u"x"_qs}));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("applyAgainPushButton"), Qt::LeftButton); // reply anyway
        QTRY_COMPARE(desk.tickets.stored.size(), 1);
        QVERIFY(desk.tickets.stored.constFirst().evenIfChanged);
        QCOMPARE(desk.tickets.stored.constFirst().message->content.text, u"Dear Jane"_qs);
        QTRY_COMPARE(edit->toPlainText(), QString());
    }

    void whatTheCustomerSaidIsQuoted()
    {
        InboxDesk desk;
        desk.tickets.makeDetails = [make = desk.tickets.makeDetails](quint32 id) {
            usecases::TicketDetails details = make(id);
            domain::Message said;
            said.id = domain::MessageId(1);
            said.ticket = details.ticket.id;
            said.authorKind = domain::AuthorKind::Customer;
            said.authorName = u"Grace"_qs;
            said.at = details.ticket.createdAt;
            said.text = u"It is\nred"_qs;
            domain::Message note = said;
            note.id = domain::MessageId(2);
            note.visibility = domain::Visibility::Internal;
            note.authorKind = domain::AuthorKind::Agent;
            note.text = u"she is angry"_qs;
            details.messages = {said, note};
            return details;
        };
        desk.page->openTicket(TicketId(2));
        QVERIFY(desk.opened(2));
        Composer &composer = desk.page->pane().composer();
        composer.setKind(DraftKind::Note);
        desk.ui.actions.action(u"reply.quote"_qs)->trigger();
        QCOMPARE(composer.key().kind, DraftKind::Reply);
        const FormattedText content = composer.content();
        const QStringList lines = content.text.split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith(u"Grace, "_qs));
        QCOMPARE(lines.mid(1), (QStringList{u"It is"_qs, u"red"_qs, QString()}));
        QCOMPARE(content.line(0).quote, 0);
        QCOMPARE(content.line(1).quote, 1);
        QCOMPARE(content.line(2).quote, 1);
        QCOMPARE(content.line(3).quote, 0);
        QTest::keyClicks(&composer.edit(), u"Try"_qs); // goes on below it
        QVERIFY(composer.content().text.endsWith(u"red\nTry"_qs));
        QVERIFY(!composer.content().text.contains(u"angry"_qs));
    }

    void anUnsentReplyAsksToBeSent()
    {
        InboxDesk desk;
        desk.tickets.makeDetails = [&desk](quint32 id) {
            usecases::TicketDetails details = aStory(id, desk.ui.clock.now());
            domain::Message &message = details.messages.last();
            message.visibility = domain::Visibility::Public;
            message.delivery = domain::Delivery::NotSent;
            message.text = u"one\ntwo"_qs;
            message.format =
                domain::toStoredFormat({message.text, {}, {{LineKind::Bullet, 0, 0}, {LineKind::Bullet, 0, 0}}});
            return details;
        };
        QVERIFY(desk.opened(1));
        desk.page->pane().reload();
        auto *bar = desk.find<UnsentBar>("unsentBarFrame");
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("copyReplyPushButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"• one\n• two"_qs);
        desk.page->list().view().setFocus();
        desk.key(Qt::Key_R, Qt::ShiftModifier);
        QTRY_COMPARE(desk.tickets.stored.size(), 1);
        QCOMPARE(desk.tickets.stored.constFirst().sent, bar->message());
        desk.tickets.makeDetails = [&desk](quint32 id) { return aStory(id, desk.ui.clock.now()); };
        desk.page->pane().reload();
        QTRY_VERIFY(!bar->isVisible());
    }
};

CAMPANILE_TEST(ComposerTest)
#include "tst_composer.moc"
