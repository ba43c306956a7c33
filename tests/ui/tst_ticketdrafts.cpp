// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecases/ticket/draftfile.h"
#include "usecases/ticket/draftjournal.h"
#include "usecases/ticket/personaldrafts.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace campanile;
using usecases::DraftJournal;

namespace {

usecases::DraftKey noteOn(qint64 ticket)
{
    return {domain::TicketId(ticket), usecases::DraftKind::Note};
}

usecases::DraftKey replyOn(qint64 ticket)
{
    return {domain::TicketId(ticket), usecases::DraftKind::Reply};
}

domain::FormattedText plain(const QString &text)
{
    return {text, {}, {}};
}

} // namespace

class TicketDraftsTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;

    QString freshPath() { return m_folder.filePath(u"d%1/drafts.jsonl"_qs.arg(++m_number)); }

    static QString draftIn(const QString &path, qint64 ticket)
    {
        DraftJournal journal(path);
        QSignalSpy restored(&journal, &usecases::Drafts::restored);
        if (!restored.wait(5000))
            return u"never restored"_qs;
        return journal.draft(noteOn(ticket)).text;
    }

private Q_SLOTS:
    void aDraftOutlivesTheProgram()
    {
        const QString path = freshPath();
        const QString text = u"שלום \"quotes\"\nsecond line\u2028\U0001F514"_qs;
        {
            DraftJournal journal(path);
            journal.setDraft(noteOn(7), plain(u"first"_qs));
            journal.setDraft(noteOn(7), plain(text));
            journal.setDraft(noteOn(8), plain(u"other"_qs));
            QCOMPARE(journal.draft(noteOn(7)).text, text); // at once, whatever the disk does
        }
        QCOMPARE(draftIn(path, 7), text);
        QCOMPARE(draftIn(path, 8), u"other"_qs);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aReplyAndANoteStandBesideEachOther()
    {
        const QString path = freshPath();
        const domain::FormattedText reply{
            u"Open the page"_qs, {{0, 4, domain::TextStyle::Bold, {}}}, {{domain::LineKind::Bullet, 0, 0}}};
        const usecases::SentText sent{QUuid::createUuid(), reply, domain::Status::Resolved};
        {
            DraftJournal journal(path);
            journal.setDraft(noteOn(7), plain(u"she is angry"_qs));
            journal.setDraft(replyOn(7), reply);
            QVERIFY(journal.setSent(replyOn(7), sent).wait());
            journal.setDraft(noteOn(7), {});
            QVERIFY(journal.hasDraft(domain::TicketId(7)));
        }
        DraftJournal journal(path);
        QSignalSpy restored(&journal, &usecases::Drafts::restored);
        QVERIFY(restored.wait(5000));
        QCOMPARE(journal.draft(replyOn(7)), reply); // with its looks
        QCOMPARE(journal.sent(replyOn(7)), sent);
        QVERIFY(journal.draft(noteOn(7)).text.isEmpty());
        QCOMPARE(journal.all().size(), 1);
    }

    void everyPersonHasDraftsOfTheirOwn()
    {
        const QString path = m_folder.filePath(u"persons/drafts"_qs);
        const auto letGo = [](const std::shared_ptr<void> &) {};
        const domain::AgentId ana(1);
        const domain::AgentId dana(2);
        {
            usecases::PersonalDrafts drafts(path, letGo);
            drafts.setPerson(ana);
            drafts.setDraft(noteOn(7), plain(u"of Ana"_qs));
            QSignalSpy restored(&drafts, &usecases::Drafts::restored);
            drafts.setPerson(dana);
            QVERIFY(drafts.draft(noteOn(7)).text.isEmpty());
            QVERIFY(restored.count() > 0);
            drafts.setDraft(noteOn(7), plain(u"of Dana"_qs));
            drafts.setPerson(ana);
            QTRY_COMPARE(drafts.draft(noteOn(7)).text, u"of Ana"_qs);
        }
        usecases::PersonalDrafts drafts(path, letGo);
        drafts.setPerson(dana);
        QTRY_COMPARE(drafts.draft(noteOn(7)).text, u"of Dana"_qs);
    }

    void whatWasWrittenBeforeSayingWhoGoesToWhoSaysIt()
    {
        const QString path = m_folder.filePath(u"whose/drafts"_qs);
        const auto letGo = [](const std::shared_ptr<void> &) {};
        const domain::AgentId ana(1);
        {
            usecases::PersonalDrafts drafts(path, letGo);
            drafts.setPerson(ana);
            drafts.setDraft(noteOn(8), plain(u"mine"_qs));
        }
        usecases::PersonalDrafts drafts(path, letGo);
        drafts.setDraft(noteOn(7), plain(u"of nobody"_qs));
        drafts.setDraft(noteOn(8), plain(u"of nobody, too"_qs));
        drafts.setPerson(ana);
        QCOMPARE(drafts.draft(noteOn(7)).text, u"of nobody"_qs); // at once
        drafts.setDraft(noteOn(7), plain(u"of nobody, now Ana's"_qs));
        QTRY_VERIFY(drafts.draft(noteOn(8)).text.contains(u"mine"_qs));
        QTRY_VERIFY(drafts.draft(noteOn(8)).text.contains(u"of nobody, too"_qs));
        QCOMPARE(drafts.draft(noteOn(7)).text, u"of nobody, now Ana's"_qs);
        const auto isHandedOver = [&path] {
            QFile file(path + u".jsonl"_qs); // an empty text is what takes a draft out of it
            return file.open(QIODevice::ReadOnly) && file.readAll().count("\"text\":\"\"") == 2;
        };
        QTRY_VERIFY(isHandedOver());
        drafts.setPerson({});
        QTest::qWait(100);
        QVERIFY(drafts.draft(noteOn(7)).text.isEmpty());
        drafts.setPerson(ana);
        QTRY_COMPARE(drafts.draft(noteOn(7)).text, u"of nobody, now Ana's"_qs);
    }

    void aTextIsHandedOverOnlyWhenThePersonsFileHasIt()
    {
        const QString path = m_folder.filePath(u"handover/drafts"_qs);
        const auto letGo = [](const std::shared_ptr<void> &) {};
        const domain::AgentId ana(1);
        {
            QVERIFY(QDir().mkpath(path + u"-1.jsonl"_qs)); // a folder has the name of her file
            usecases::PersonalDrafts drafts(path, letGo);
            drafts.setDraft(noteOn(7), plain(u"of nobody"_qs));
            QSignalSpy failed(&drafts, &usecases::Drafts::writeFailed);
            drafts.setPerson(ana);
            QVERIFY(failed.wait(5000));
            QCOMPARE(drafts.draft(noteOn(7)).text, u"of nobody"_qs);
        }
        QCOMPARE(draftIn(path + u".jsonl"_qs, 7), u"of nobody"_qs);
    }

    void whatWasClearedWhileItWasHandedOverStaysCleared()
    {
        const QString path = m_folder.filePath(u"cleared/drafts"_qs);
        const auto letGo = [](const std::shared_ptr<void> &) {};
        {
            usecases::PersonalDrafts drafts(path, letGo);
            drafts.setDraft(noteOn(7), plain(u"of nobody"_qs));
            drafts.setPerson(domain::AgentId(1));
            drafts.setDraft(noteOn(7), {});
            QVERIFY(drafts.draft(noteOn(7)).text.isEmpty());
            QTest::qWait(600);
            QVERIFY(drafts.draft(noteOn(7)).text.isEmpty());
        }
        QVERIFY(draftIn(path + u".jsonl"_qs, 7).isEmpty());
    }

    void itIsToldWhichTicketsHaveADraft()
    {
        const QString path = freshPath();
        {
            DraftJournal journal(path);
            const QSignalSpy told(&journal, &usecases::Drafts::hasDraftChanged);
            const usecases::DraftKey ticket = noteOn(7);
            journal.setDraft(ticket, plain(u" \n"_qs)); // nothing yet
            QVERIFY(!journal.hasDraft(ticket));
            journal.setDraft(ticket, plain(u"Called"_qs));
            journal.setDraft(ticket, plain(u"Called back"_qs));
            QVERIFY(journal.hasDraft(ticket));
            QCOMPARE(told.size(), 1); // once, not with every letter
            journal.setDraft(ticket, {});
            QVERIFY(!journal.hasDraft(ticket));
            QCOMPARE(told.size(), 2);
            journal.setDraft(noteOn(8), plain(u"stays"_qs));
        }
        DraftJournal journal(path);
        QVERIFY(!journal.hasDraft(noteOn(8))); // no file is read in this thread
        QSignalSpy restored(&journal, &usecases::Drafts::restored);
        QVERIFY(restored.wait(5000));
        QVERIFY(journal.hasDraft(noteOn(8)));
    }

    void itIsOnDiskSoonWithoutAnEnd()
    {
        const QString path = freshPath();
        DraftJournal journal(path);
        journal.setDraft(noteOn(3), plain(u"typed before the crash"_qs));
        QTRY_VERIFY_WITH_TIMEOUT(QFile(path).size() > 0, 5000);
        // As a crash leaves it: this program still holds its file, and others leave that alone.
        const QString crashed = freshPath();
        QVERIFY(QDir().mkpath(QFileInfo(crashed).path()));
        QVERIFY(QFile::copy(path, crashed));
        QCOMPARE(draftIn(crashed, 3), u"typed before the crash"_qs);
    }

    void whatWasSentIsWrittenDownBeforehandAndKeptUntilItIsKnown()
    {
        const QString path = freshPath();
        const usecases::DraftKey ticket = noteOn(7);
        const usecases::SentText sent{QUuid::createUuid(), plain(u"called back"_qs)};
        const auto afterCrash = [&] { // this program still holds its file, so that a copy shows what it leaves
            const QString crashed = freshPath();
            if (!QDir().mkpath(QFileInfo(crashed).path()) || !QFile::copy(path, crashed))
                return usecases::Draft();
            return usecases::DraftFile(crashed).load().value(noteOn(7));
        };
        DraftJournal journal(path);
        journal.setDraft(ticket, sent.content);
        QVERIFY(journal.setSent(ticket, sent).wait()); // nothing else ran since: the line is its own
        QCOMPARE(afterCrash(), (usecases::Draft{sent.content, sent}));
        // What is typed meanwhile changes the draft and not what was sent, not even when nothing is left of it.
        const QSignalSpy written(&journal, &usecases::Drafts::written);
        journal.setDraft(ticket, plain(u"called back, again"_qs));
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(afterCrash(), (usecases::Draft{plain(u"called back, again"_qs), sent}));
        journal.setDraft(ticket, {});
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(afterCrash(), (usecases::Draft{{}, sent}));
        journal.forgetSent(ticket);
        QVERIFY(!journal.sent(ticket).isValid());
        QTRY_COMPARE(written.size(), 3);
        QVERIFY(afterCrash().isEmpty());
    }

    void filesComeBackWithTheirText()
    {
        const QString path = freshPath();
        const usecases::AttachedFiles files{{domain::AttachmentId(5), u"a \"quoted\" ש.pdf"_qs, 1234567890123},
                                            {{}, u"half.zip"_qs, 9}};
        const usecases::SentText sent{QUuid::createUuid(), plain(u"gone"_qs), {}, {files.first()}};
        {
            DraftJournal journal(path);
            journal.setFiles(noteOn(7), files);
            journal.setDraft(noteOn(7), plain(u"see"_qs));
            QVERIFY(journal.hasDraft(noteOn(7)));
            journal.setFiles(replyOn(8), files); // without a word
            QVERIFY(journal.hasDraft(domain::TicketId(8)));
            QVERIFY(journal.setSent(noteOn(7), sent).wait());
            journal.forgetSent(replyOn(8));
        }
        DraftJournal journal(path);
        QSignalSpy restored(&journal, &usecases::Drafts::restored);
        QVERIFY(restored.wait());
        QCOMPARE(journal.files(noteOn(7)), files);
        QCOMPARE(journal.draft(noteOn(7)), plain(u"see"_qs));
        QCOMPARE(journal.sent(noteOn(7)), sent);
        QCOMPARE(journal.files(replyOn(8)), files);
        journal.setFiles(replyOn(8), {});
        QVERIFY(!journal.hasDraft(domain::TicketId(8)));
    }

    void filesOfNobodyGoToThePersonWithTheirText()
    {
        const QString path = freshPath();
        const usecases::AttachedFiles files{{domain::AttachmentId(5), u"a.pdf"_qs, 5}};
        usecases::PersonalDrafts drafts(path, {});
        QSignalSpy restored(&drafts, &usecases::Drafts::restored);
        QVERIFY(restored.wait());
        drafts.setDraft(noteOn(7), plain(u"see"_qs));
        drafts.setFiles(noteOn(7), files);
        drafts.setPerson(domain::AgentId(3));
        QCOMPARE(drafts.files(noteOn(7)), files);
        drafts.setDraft(noteOn(7), plain(u"see it"_qs)); // typed on before it was handed over
        QCOMPARE(drafts.files(noteOn(7)), files);
        QTest::qWait(50); // handed over
        QTRY_COMPARE(drafts.files(noteOn(7)), files);
        QCOMPARE(drafts.draft(noteOn(7)), plain(u"see it"_qs));
    }

    void whatIsTypedBeforeTheFileWasReadKeepsWhatWasSent()
    {
        const QString path = freshPath();
        const usecases::SentText sent{QUuid::createUuid(), plain(u"old"_qs)};
        {
            DraftJournal journal(path);
            journal.setDraft(noteOn(7), sent.content);
            QVERIFY(journal.setSent(noteOn(7), sent).wait());
        }
        DraftJournal journal(path);
        journal.setDraft(noteOn(7), plain(u"new"_qs));
        QSignalSpy restored(&journal, &usecases::Drafts::restored);
        QVERIFY(restored.wait(5000));
        QCOMPARE(journal.draft(noteOn(7)).text, u"new"_qs);
        QCOMPARE(journal.sent(noteOn(7)), sent);
    }

    void anEmptyTextForgets()
    {
        const QString path = freshPath();
        {
            DraftJournal journal(path);
            journal.setDraft(noteOn(7), plain(u"text"_qs));
        }
        {
            DraftJournal journal(path);
            journal.setDraft(noteOn(7), plain(u" "_qs));
            journal.setDraft(noteOn(7), {});
        }
        QCOMPARE(draftIn(path, 7), QString());
    }

    void aHalfWrittenLineSpoilsNothing()
    {
        const QString path = freshPath();
        {
            DraftJournal journal(path);
            journal.setDraft(noteOn(7), plain(u"kept"_qs));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"ticket\":7,\"te");
        file.close();
        QCOMPARE(draftIn(path, 7), u"kept"_qs);
        {
            DraftJournal journal(path);
            QSignalSpy restored(&journal, &usecases::Drafts::restored);
            QVERIFY(restored.wait(5000));
            journal.setDraft(noteOn(9), plain(u"after"_qs));
        }
        QCOMPARE(draftIn(path, 9), u"after"_qs);
        QCOMPARE(draftIn(path, 7), u"kept"_qs);
    }

    /// Of a line that a power cut tore a sector may be missing in its middle: it reads as zeros, not as a newer text.
    void aLineWithAHoleIsNoText()
    {
        const QString path = freshPath();
        {
            DraftJournal journal(path);
            journal.setDraft(noteOn(7), plain(u"whole"_qs));
        }
        QFile file(path);
        QVERIFY(file.open(QFile::Append));
        file.write(QByteArray("{\"ticket\":7,\"text\":\"to@rn\"}").replace('@', '\0') + '\n');
        file.close();
        QCOMPARE(draftIn(path, 7), u"whole"_qs);
    }

    void whatWasTypedBeforeTheFileWasReadIsNewer()
    {
        const QString path = freshPath();
        {
            DraftJournal journal(path);
            journal.setDraft(noteOn(7), plain(u"old"_qs));
        }
        DraftJournal journal(path);
        journal.setDraft(noteOn(7), plain(u"new"_qs));
        QSignalSpy restored(&journal, &usecases::Drafts::restored);
        QVERIFY(restored.wait(5000));
        QCOMPARE(journal.draft(noteOn(7)).text, u"new"_qs);
    }

    void aFullDiskIsToldAndTheTextIsKeptInMemory()
    {
        // A folder stands where the file should be: it can never be opened for writing, whoever runs the test.
        const QString path = m_folder.filePath(u"blocked/drafts"_qs);
        QVERIFY(QDir().mkpath(path));
        DraftJournal journal(path);
        QSignalSpy failed(&journal, &usecases::Drafts::writeFailed);
        journal.setDraft(noteOn(1), plain(u"precious"_qs));
        QVERIFY(failed.wait(5000));
        QCOMPARE(journal.draft(noteOn(1)).text, u"precious"_qs);
        // As soon as there is room it is written, without a key being pressed.
        const QSignalSpy written(&journal, &usecases::Drafts::written);
        QVERIFY(QDir().rmdir(path));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 10'000);
        QVERIFY(QFile(path).open(QIODevice::ReadOnly));
        QCOMPARE(usecases::DraftFile(path).load().value(noteOn(1)).content.text,
                 QString()); // a program that lives keeps its drafts
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("precious"));
    }

    void whatCouldNotBeWrittenIsTriedOnceMoreAtTheEnd()
    {
        const QString path = m_folder.filePath(u"blocked2/drafts"_qs);
        QVERIFY(QDir().mkpath(path));
        {
            DraftJournal journal(path);
            QSignalSpy failed(&journal, &usecases::Drafts::writeFailed);
            journal.setDraft(noteOn(1), plain(u"precious"_qs));
            QVERIFY(failed.wait(5000));
            QVERIFY(QDir().rmdir(path));
        }
        QCOMPARE(draftIn(path, 1), u"precious"_qs);
    }

    void theSignalsSayWhatIsOnTheDisk()
    {
        const QString path = freshPath();
        DraftJournal journal(path);
        const QSignalSpy writing(&journal, &usecases::Drafts::writing);
        const QSignalSpy written(&journal, &usecases::Drafts::written);
        journal.setDraft(noteOn(1), plain(u"a"_qs));
        QCOMPARE(writing.size(), 1);
        QCOMPARE(written.size(), 0);
        QTRY_COMPARE(written.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"a\""));
    }

    void aLongNoteDoesNotGrowTheFileWithoutEnd()
    {
        const QString path = freshPath();
        usecases::DraftFile file(path);
        (void)file.load();
        QVERIFY(file.append({{noteOn(2), {plain(u"another"_qs)}}}));
        QString text(5000, u'x');
        qint64 largest = 0;
        for (int i = 0; i < 400; ++i) { // 2 MB of lines
            text += u'y';
            QVERIFY(file.append({{noteOn(1), {plain(text)}}}));
            largest = std::max(largest, QFileInfo(path).size());
        }
        QVERIFY2(largest < 4 * usecases::DraftFile::compactFrom, qPrintable(QString::number(largest)));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // What stands there is what counts, also of the ticket that nobody touched.
        QFile copy(path);
        QVERIFY(copy.copy(path + u".copy"_qs));
        const auto read = usecases::DraftFile(path + u".copy"_qs).load();
        QCOMPARE(read.value(noteOn(1)).content.text, text);
        QCOMPARE(read.value(noteOn(2)).content.text, u"another"_qs);
    }

    void twoProgramsDropNothingOfEachOther()
    {
        const QString path = freshPath();
        {
            auto first = std::make_unique<usecases::DraftFile>(path);
            (void)first->load();
            QVERIFY(first->append({{noteOn(1), {plain(u"of the first"_qs)}}, {noteOn(3), {plain(u"the same"_qs)}}}));
            auto second = std::make_unique<usecases::DraftFile>(path);
            QVERIFY2(second->load().isEmpty(), "the first one still shows it");
            QVERIFY(second->append(
                {{noteOn(2), {plain(u"of the second"_qs)}}, {noteOn(3), {plain(u"the same, and more"_qs)}}}));
            QVERIFY(second->append({{noteOn(1), {plain(u"another text on that ticket"_qs)}}}));
            // The first rewrites its file again and again; the second one's lines are not in it.
            for (int i = 0; i < 40; ++i)
                QVERIFY(first->append({{noteOn(4), {plain(QString(5000, QChar(u'a' + i % 20)))}}}));
            first.reset();
            // A third takes over what the first left, not what the second holds.
            usecases::DraftFile third(path);
            const auto drafts = third.load();
            QCOMPARE(drafts.value(noteOn(1)).content.text, u"of the first"_qs);
            QVERIFY(!drafts.contains(noteOn(2)));
        }
        const auto all = usecases::DraftFile(path).load();
        QCOMPARE(all.value(noteOn(2)).content.text, u"of the second"_qs);
        QCOMPARE(all.value(noteOn(3)).content.text, u"the same, and more"_qs);
        QVERIFY(all.value(noteOn(1)).content.text.contains(u"of the first"_qs) &&
                all.value(noteOn(1)).content.text.contains(u"another text"_qs));
        QVERIFY2(!QFile::exists(path + u".2"_qs), "taken over");
        QCOMPARE(usecases::DraftFile(path).load(), all);
    }

    void openedAgainWhileItsLastLinesAreWritten()
    {
        const QString path = freshPath();
        auto before = std::make_unique<DraftJournal>(path);
        before->setDraft(noteOn(7), plain(u"last words"_qs));
        std::shared_ptr<void> writer = before->writer();
        before.reset(); // does not wait: somebody else does
        DraftJournal journal(path);
        QSignalSpy restored(&journal, &usecases::Drafts::restored);
        QVERIFY(!restored.wait(100));
        std::thread([&writer] { writer.reset(); }).join();
        QVERIFY(restored.wait(5000));
        QCOMPARE(journal.draft(noteOn(7)).text, u"last words"_qs);
        QVERIFY(!QFile::exists(path + u".2"_qs));
    }
};

CAMPANILE_TEST(TicketDraftsTest)
#include "tst_ticketdrafts.moc"
