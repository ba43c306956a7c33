// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeinbox.h"
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/print/paperpress.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::test;
using namespace campanile::ui;

namespace {

Message messageOf(qint64 id, Visibility visibility, const QString &text)
{
    Message message;
    message.id = MessageId(id);
    message.visibility = visibility;
    message.authorKind = visibility == Visibility::Public ? AuthorKind::Customer : AuthorKind::Agent;
    message.authorName = visibility == Visibility::Public ? u"Grace"_qs : u"Ana"_qs;
    message.at = fromMs(1'795'000'000'000 + id * 1000);
    message.text = text;
    return message;
}

PaperRequest request(QVector<Message> messages, bool withNotes = false)
{
    auto details = std::make_shared<usecases::TicketDetails>();
    details->ticket.id = TicketId(1);
    details->ticket.reference = u"10401"_qs;
    details->ticket.subject = u"<img src=/dev/zero> Wrong \u202Etotal"_qs;
    details->ticket.priority = Priority::Urgent;
    details->customer.name = u"<b>Orchard</b>"_qs;
    details->messages = std::move(messages);
    return {details, std::make_shared<usecases::Catalog>(), QTimeZone::utc(), withNotes};
}

} // namespace

class TicketPaperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCustomersPaperHoldsNothingOfOurs()
    {
        Message withdrawn = messageOf(3, Visibility::Public, u"taken back"_qs);
        withdrawn.isWithdrawn = true;
        const QVector<Message> messages{messageOf(2, Visibility::Internal, u"she is angry"_qs),
                                        messageOf(1, Visibility::Public, u"It is red"_qs), withdrawn};
        const QString theirs = ticketPaper(request(messages))->toPlainText();
        QVERIFY(theirs.contains(u"It is red"_qs));
        QVERIFY(!theirs.contains(u"angry"_qs));
        QVERIFY(!theirs.contains(u"Ana"_qs));
        QVERIFY(!theirs.contains(u"Urgent"_qs));
        QVERIFY(!theirs.contains(u"taken back"_qs));
        const QString ours = ticketPaper(request(messages, true))->toPlainText();
        QVERIFY(ours.contains(u"Urgent"_qs));
        QVERIFY(ours.indexOf(u"It is red"_qs) < ours.indexOf(u"she is angry"_qs)); // oldest first
        QVERIFY(ours.indexOf(u"It is red"_qs) > 0);
        QVERIFY(!ours.contains(u"taken back"_qs));
    }

    void whatOthersWroteIsText()
    {
        Message hostile = messageOf(1, Visibility::Public, u"<img src='file:///etc/passwd'><script>x</script>"_qs);
        hostile.authorName = u"<a href=x>Eve</a>"_qs;
        const auto paper = ticketPaper(request({hostile}));
        const QString text = paper->toPlainText();
        QVERIFY(text.contains(u"<img src=/dev/zero>"_qs));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(text.contains(u"<b>Orchard</b>"_qs));
        QVERIFY(text.contains(u"<script>x</script>"_qs));
        for (QTextBlock block = paper->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it)
                QVERIFY(!it.fragment().charFormat().isImageFormat());
        }
    }

    void looksComeAlong()
    {
        Message message = messageOf(1, Visibility::Public, u"bold\nitem"_qs);
        message.format = toStoredFormat({message.text, {{0, 4, TextStyle::Bold, {}}}, {{}, {LineKind::Bullet, 0, 0}}});
        const auto paper = ticketPaper(request({message}));
        const QTextCursor found = paper->find(u"bold"_qs);
        QCOMPARE(found.charFormat().fontWeight(), int(QFont::Bold));
        QVERIFY(paper->find(u"item"_qs).block().textList());
    }

    void aPdfIsWrittenWholeOrNotAtAll()
    {
        PaperPress press;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ticket.pdf"_qs);
        QVERIFY(press.save(request({messageOf(1, Visibility::Public, u"שלום"_qs)}), path).wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        const auto failed = press.save(request({}), folder.filePath(u"nowhere/ticket.pdf"_qs)).wait();
        QCOMPARE(failed.error().code, ErrorCode::FileCannotWrite);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aLongStoryIsLaidOut()
    {
        QVector<Message> many;
        for (int i = 1; i <= 2000; ++i)
            many.append(messageOf(i, Visibility::Public, u"line\n"_qs.repeated(20)));
        PaperPress press;
        const QTemporaryDir folder;
        QVERIFY(press.save(request(many), folder.filePath(u"long.pdf"_qs)).wait());
        QVERIFY(QFileInfo(folder.filePath(u"long.pdf"_qs)).size() > 10'000);
    }

    void theWindowAsksWhatIsToStandOnIt()
    {
        InboxDesk desk;
        desk.page->openTicket(TicketId(2));
        QVERIFY(desk.opened(2));
        const QString path = desk.ui.folder.filePath(u"out.pdf"_qs);
        desk.ui.dialogs.answer(u"inbox.paper"_qs, 0);
        desk.ui.dialogs.answer(u"inbox.pdf"_qs, path);
        desk.ui.actions.action(u"ticket.pdf"_qs)->trigger();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
    }
};

CAMPANILE_TEST(TicketPaperTest)
#include "tst_ticketpaper.moc"
