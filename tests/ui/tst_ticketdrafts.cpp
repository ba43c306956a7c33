// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecases/ticket/draftjournal.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

    void itIsOnDiskSoonWithoutAnEnd()
    {
        const QString path = freshPath();
        DraftJournal journal(path);
        journal.setDraft(domain::TicketId(3), u"typed before the crash"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(QFile(path).size() > 0, 5000);
        QCOMPARE(draftIn(path, 3), u"typed before the crash"_qs);
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
    }
};

CAMPANILE_TEST(TicketDraftsTest)
#include "tst_ticketdrafts.moc"
