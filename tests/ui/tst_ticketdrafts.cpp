// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecases/ticket/draftfile.h"
#include "usecases/ticket/draftjournal.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace campanile;
using usecases::DraftJournal;

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
        QSignalSpy restored(&journal, &usecases::NoteDrafts::restored);
        if (!restored.wait(5000))
            return u"never restored"_qs;
        return journal.draft(domain::TicketId(ticket));
    }

private Q_SLOTS:
    void aDraftOutlivesTheProgram()
    {
        const QString path = freshPath();
        const QString text = u"שלום \"quotes\"\nsecond line\u2028\U0001F514"_qs;
        {
            DraftJournal journal(path);
            journal.setDraft(domain::TicketId(7), u"first"_qs);
            journal.setDraft(domain::TicketId(7), text);
            journal.setDraft(domain::TicketId(8), u"other"_qs);
            QCOMPARE(journal.draft(domain::TicketId(7)), text); // at once, whatever the disk does
        }
        QCOMPARE(draftIn(path, 7), text);
        QCOMPARE(draftIn(path, 8), u"other"_qs);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void itIsToldWhichTicketsHaveADraft()
    {
        const QString path = freshPath();
        {
            DraftJournal journal(path);
            const QSignalSpy told(&journal, &usecases::NoteDrafts::hasDraftChanged);
            const domain::TicketId ticket(7);
            journal.setDraft(ticket, u" \n"_qs); // nothing yet
            QVERIFY(!journal.hasDraft(ticket));
            journal.setDraft(ticket, u"Called"_qs);
            journal.setDraft(ticket, u"Called back"_qs);
            QVERIFY(journal.hasDraft(ticket));
            QCOMPARE(told.size(), 1); // once, not with every letter
            journal.setDraft(ticket, {});
            QVERIFY(!journal.hasDraft(ticket));
            QCOMPARE(told.size(), 2);
            journal.setDraft(domain::TicketId(8), u"stays"_qs);
        }
        DraftJournal journal(path);
        QVERIFY(!journal.hasDraft(domain::TicketId(8))); // no file is read in this thread
        QSignalSpy restored(&journal, &usecases::NoteDrafts::restored);
        QVERIFY(restored.wait(5000));
        QVERIFY(journal.hasDraft(domain::TicketId(8)));
    }

    void itIsOnDiskSoonWithoutAnEnd()
    {
        const QString path = freshPath();
        DraftJournal journal(path);
        journal.setDraft(domain::TicketId(3), u"typed before the crash"_qs);
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
        const domain::TicketId ticket(7);
        const usecases::SentNote sent{QUuid::createUuid(), u"called back"_qs};
        const auto afterCrash = [&] { // this program still holds its file, so that a copy shows what it leaves
            const QString crashed = freshPath();
            if (!QDir().mkpath(QFileInfo(crashed).path()) || !QFile::copy(path, crashed))
                return usecases::NoteDraft();
            return usecases::DraftFile(crashed).load().value(7);
        };
        DraftJournal journal(path);
        journal.setDraft(ticket, sent.note);
        QVERIFY(journal.setSent(ticket, sent).wait()); // nothing else ran since: the line is its own
        QCOMPARE(afterCrash(), (usecases::NoteDraft{sent.note, sent}));
        // What is typed meanwhile changes the draft and not what was sent, not even when nothing is left of it.
        const QSignalSpy written(&journal, &usecases::NoteDrafts::written);
        journal.setDraft(ticket, u"called back, again"_qs);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(afterCrash(), (usecases::NoteDraft{u"called back, again"_qs, sent}));
        journal.setDraft(ticket, {});
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(afterCrash(), (usecases::NoteDraft{{}, sent}));
        journal.forgetSent(ticket);
        QVERIFY(!journal.sent(ticket).isValid());
        QTRY_COMPARE(written.size(), 3);
        QVERIFY(afterCrash().isEmpty());
    }

    void whatIsTypedBeforeTheFileWasReadKeepsWhatWasSent()
    {
        const QString path = freshPath();
        const usecases::SentNote sent{QUuid::createUuid(), u"old"_qs};
        {
            DraftJournal journal(path);
            journal.setDraft(domain::TicketId(7), sent.note);
            QVERIFY(journal.setSent(domain::TicketId(7), sent).wait());
        }
        DraftJournal journal(path);
        journal.setDraft(domain::TicketId(7), u"new"_qs);
        QSignalSpy restored(&journal, &usecases::NoteDrafts::restored);
        QVERIFY(restored.wait(5000));
        QCOMPARE(journal.draft(domain::TicketId(7)), u"new"_qs);
        QCOMPARE(journal.sent(domain::TicketId(7)), sent);
    }

    void anEmptyTextForgets()
    {
        const QString path = freshPath();
        {
            DraftJournal journal(path);
            journal.setDraft(domain::TicketId(7), u"text"_qs);
        }
        {
            DraftJournal journal(path);
            journal.setDraft(domain::TicketId(7), u" "_qs);
            journal.setDraft(domain::TicketId(7), {});
        }
        QCOMPARE(draftIn(path, 7), QString());
    }

    void aHalfWrittenLineSpoilsNothing()
    {
        const QString path = freshPath();
        {
            DraftJournal journal(path);
            journal.setDraft(domain::TicketId(7), u"kept"_qs);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"ticket\":7,\"te");
        file.close();
        QCOMPARE(draftIn(path, 7), u"kept"_qs);
        {
            DraftJournal journal(path);
            QSignalSpy restored(&journal, &usecases::NoteDrafts::restored);
            QVERIFY(restored.wait(5000));
            journal.setDraft(domain::TicketId(9), u"after"_qs);
        }
        QCOMPARE(draftIn(path, 9), u"after"_qs);
        QCOMPARE(draftIn(path, 7), u"kept"_qs);
    }

    void whatWasTypedBeforeTheFileWasReadIsNewer()
    {
        const QString path = freshPath();
        {
            DraftJournal journal(path);
            journal.setDraft(domain::TicketId(7), u"old"_qs);
        }
        DraftJournal journal(path);
        journal.setDraft(domain::TicketId(7), u"new"_qs);
        QSignalSpy restored(&journal, &usecases::NoteDrafts::restored);
        QVERIFY(restored.wait(5000));
        QCOMPARE(journal.draft(domain::TicketId(7)), u"new"_qs);
    }

    void aFullDiskIsToldAndTheTextIsKeptInMemory()
    {
        // A folder stands where the file should be: it can never be opened for writing, whoever runs the test.
        const QString path = m_folder.filePath(u"blocked/drafts"_qs);
        QVERIFY(QDir().mkpath(path));
        DraftJournal journal(path);
        QSignalSpy failed(&journal, &usecases::NoteDrafts::writeFailed);
        journal.setDraft(domain::TicketId(1), u"precious"_qs);
        QVERIFY(failed.wait(5000));
        QCOMPARE(journal.draft(domain::TicketId(1)), u"precious"_qs);
        // As soon as there is room it is written, without a key being pressed.
        const QSignalSpy written(&journal, &usecases::NoteDrafts::written);
        QVERIFY(QDir().rmdir(path));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 10'000);
        QVERIFY(QFile(path).open(QIODevice::ReadOnly));
        QCOMPARE(usecases::DraftFile(path).load().value(1).text, QString()); // a program that lives keeps its drafts
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
            QSignalSpy failed(&journal, &usecases::NoteDrafts::writeFailed);
            journal.setDraft(domain::TicketId(1), u"precious"_qs);
            QVERIFY(failed.wait(5000));
            QVERIFY(QDir().rmdir(path));
        }
        QCOMPARE(draftIn(path, 1), u"precious"_qs);
    }

    void theSignalsSayWhatIsOnTheDisk()
    {
        const QString path = freshPath();
        DraftJournal journal(path);
        const QSignalSpy writing(&journal, &usecases::NoteDrafts::writing);
        const QSignalSpy written(&journal, &usecases::NoteDrafts::written);
        journal.setDraft(domain::TicketId(1), u"a"_qs);
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
        QVERIFY(file.append({{2, {u"another"_qs}}}));
        QString text(5000, u'x');
        qint64 largest = 0;
        for (int i = 0; i < 400; ++i) { // 2 MB of lines
            text += u'y';
            QVERIFY(file.append({{1, {text}}}));
            largest = std::max(largest, QFileInfo(path).size());
        }
        QVERIFY2(largest < 4 * usecases::DraftFile::compactFrom, qPrintable(QString::number(largest)));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // What stands there is what counts, also of the ticket that nobody touched.
        QFile copy(path);
        QVERIFY(copy.copy(path + u".copy"_qs));
        const auto read = usecases::DraftFile(path + u".copy"_qs).load();
        QCOMPARE(read.value(1).text, text);
        QCOMPARE(read.value(2).text, u"another"_qs);
    }

    void twoProgramsDropNothingOfEachOther()
    {
        const QString path = freshPath();
        {
            auto first = std::make_unique<usecases::DraftFile>(path);
            (void)first->load();
            QVERIFY(first->append({{1, {u"of the first"_qs}}, {3, {u"the same"_qs}}}));
            auto second = std::make_unique<usecases::DraftFile>(path);
            QVERIFY2(second->load().isEmpty(), "the first one still shows it");
            QVERIFY(second->append({{2, {u"of the second"_qs}}, {3, {u"the same, and more"_qs}}}));
            QVERIFY(second->append({{1, {u"another text on that ticket"_qs}}}));
            // The first rewrites its file again and again; the second one's lines are not in it.
            for (int i = 0; i < 40; ++i)
                QVERIFY(first->append({{4, {QString(5000, QChar(u'a' + i % 20))}}}));
            first.reset();
            // A third takes over what the first left, not what the second holds.
            usecases::DraftFile third(path);
            const auto drafts = third.load();
            QCOMPARE(drafts.value(1).text, u"of the first"_qs);
            QVERIFY(!drafts.contains(2));
        }
        const auto all = usecases::DraftFile(path).load();
        QCOMPARE(all.value(2).text, u"of the second"_qs);
        QCOMPARE(all.value(3).text, u"the same, and more"_qs);
        QVERIFY(all.value(1).text.contains(u"of the first"_qs) && all.value(1).text.contains(u"another text"_qs));
        QVERIFY2(!QFile::exists(path + u".2"_qs), "taken over");
        QCOMPARE(usecases::DraftFile(path).load(), all);
    }

    void openedAgainWhileItsLastLinesAreWritten()
    {
        const QString path = freshPath();
        auto before = std::make_unique<DraftJournal>(path);
        before->setDraft(domain::TicketId(7), u"last words"_qs);
        std::shared_ptr<void> writer = before->writer();
        before.reset(); // does not wait: somebody else does
        DraftJournal journal(path);
        QSignalSpy restored(&journal, &usecases::NoteDrafts::restored);
        QVERIFY(!restored.wait(100));
        std::thread([&writer] { writer.reset(); }).join();
        QVERIFY(restored.wait(5000));
        QCOMPARE(journal.draft(domain::TicketId(7)), u"last words"_qs);
        QVERIFY(!QFile::exists(path + u".2"_qs));
    }
};

CAMPANILE_TEST(TicketDraftsTest)
#include "tst_ticketdrafts.moc"
