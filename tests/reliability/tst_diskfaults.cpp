// SPDX-License-Identifier: GPL-3.0-or-later
// Each call that changes a file fails once, or from then on until the disk is mended (full, broken, read-only): what
// was acknowledged stays, what was refused is told as what it is, what was refused can be sent again and is stored
// once, and the program goes on with the same open database as soon as the disk does.
#include "reliability/company.h"
#include "reliability/counts.h"
#include "reliability/filefaults.h"
#include "storage/core/database.h"
#include "support/testmain.h"
#include "usecases/ticket/draftfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <memory>

using namespace campanile;
using namespace campanile::domain;
using test::FileFaults;
using usecases::DraftFile;

namespace {

struct Outcome
{
    bool couldOpen = false;
    QByteArrayList acknowledged;
    QVector<Error> errors;
};

bool isTold(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DatabaseCannotOpen:
    case ErrorCode::DatabaseFull:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseLost:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::FileCannotWrite:
        return !error.technical.isEmpty() && !error.args.isEmpty();
    default:
        return false;
    }
}

} // namespace

class DiskFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = test::seedOf("disk faults");
        m_dice.seed(m_seed);
        test::makeCompany(m_folder.filePath(u"template.db"_qs), 20);
        QVERIFY(QDir(m_folder.path()).mkpath(u"here"_qs));
    }

    void nothingIsLost_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("forever");
        for (const bool forever : {false, true}) {
            const char *how = forever ? "until it is mended" : "once";
            QTest::addRow("broken, %s", how) << EIO << forever;
            QTest::addRow("full, %s", how) << ENOSPC << forever;
            QTest::addRow("read-only, %s", how) << EROFS << forever;
        }
    }

    void nothingIsLost()
    {
        QFETCH(int, error);
        QFETCH(bool, forever);
        const int all = callsOfARun();
        QVERIFY(all > 30);
        const int some = test::countOf(14, all);
        int refused = 0;
        for (int i = 0; i < some && i < all; ++i) {
            const int from = some >= all ? i + 1 : 1 + (i * all + m_dice.bounded(all)) / some;
            refused += oneRun({error, from, forever});
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"call %1 of %2: %3"_qs.arg(from).arg(all).arg(
                                                      QString::fromUtf8(FileFaults::firstFailed()))));
        }
        QVERIFY2(refused > 0, "nothing ever failed");
        std::printf("%s: %d of %d calls failed, %d changes refused and sent again, 0 lost\n", QTest::currentDataTag(),
                    std::min(some, all), all, refused);
    }

    /// SQLite opens for reading what it cannot open for writing, and would go on so until the program ends.
    void aFileThatCouldNotBeOpenedForWritingIsTriedAgain()
    {
        for (int from = 1; from <= 30; ++from) {
            oneRun({EMFILE, from, true});
            QVERIFY2(!QTest::currentTestFailed(), FileFaults::firstFailed().constData());
        }
    }

    void aNetworkFileSystemIsRefused()
    {
        const QString path = fresh();
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray before = file.readAll();
        const FileFaults faults(m_here);
        for (const char *type : {"nfs4", "cifs", "9p", "fuse.sshfs"}) {
            FileFaults::pretendFileSystem(type);
            const auto opened = usecases::openDatabase(path, usecases::OpenMode::Existing).wait();
            FileFaults::pretendFileSystem({});
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::DatabaseNetworkFile);
            QCOMPARE(opened.error().args.value(1), QString::fromUtf8(type));
        }
        QCOMPARE(QDir(m_here).entryList(QDir::Files), QStringList{u"faulty.db"_qs});
        file.seek(0);
        QVERIFY(file.readAll() == before);
        QVERIFY(usecases::openDatabase(path, usecases::OpenMode::Existing).wait());
    }

private:
    [[nodiscard]] QString fresh()
    {
        QDir(m_here).removeRecursively();
        if (!QDir().mkpath(m_here) || !QFile::copy(m_folder.filePath(u"template.db"_qs), m_here + u"/faulty.db"_qs))
            qFatal("no copy");
        return m_here + u"/faulty.db"_qs;
    }

    int callsOfARun()
    {
        const QString path = fresh();
        FileFaults faulty(m_here);
        faulty.begin({});
        run(path, faulty);
        return FileFaults::calls();
    }

    int oneRun(const FileFaults::Plan &plan)
    {
        const QString path = fresh();
        FileFaults faulty(m_here);
        faulty.begin(plan);
        const Outcome outcome = run(path, faulty);
        for (const Error &error : outcome.errors) {
            if (!isTold(error))
                QTest::qFail(qPrintable(u"error %1: %2"_qs.arg(static_cast<int>(error.code)).arg(error.technical)),
                             __FILE__, __LINE__);
        }
        faulty.end();
        look(path, outcome);
        return int(outcome.errors.size());
    }

    /// Six changes and three drafts; each is sent again, under the same operation, once the disk is mended.
    Outcome run(const QString &path, FileFaults &faulty)
    {
        Outcome outcome;
        auto database = usecases::openDatabase(path, usecases::OpenMode::Existing).wait();
        if (!database) {
            outcome.errors.append(database.error());
            faulty.end();
            database = usecases::openDatabase(path, usecases::OpenMode::Existing).wait();
        }
        if (!database) {
            QTest::qFail(qPrintable(u"it opens no more: "_qs + database.error().technical), __FILE__, __LINE__);
            return outcome;
        }
        const auto company = test::readCompany(*database);
        if (!company) {
            outcome.errors.append(company.error());
            faulty.end();
        }
        test::Deeds deeds(company ? *company : *test::readCompany(*database), m_seed, u"f"_qs);
        DraftFile drafts(m_here + u"/drafts.jsonl"_qs);
        static_cast<void>(drafts.load());
        for (int i = 0; i < 6; ++i) {
            const test::Deed deed = deeds.next();
            auto done = (*database)->write(deed.write).wait();
            if (!done) {
                outcome.errors.append(done.error());
                faulty.end();
                done = (*database)->write(deed.write).wait();
            }
            if (done)
                outcome.acknowledged.append(deed.line);
            else
                QTest::qFail(qPrintable(u"refused on a disk that works: "_qs + done.error().technical), __FILE__,
                             __LINE__);
            if (i % 2 == 0)
                keepDraft(drafts, i, outcome, faulty);
        }
        return outcome;
    }

    void keepDraft(DraftFile &drafts, int number, Outcome &outcome, FileFaults &faulty)
    {
        usecases::Draft draft;
        draft.content.text = u"draft %1"_qs.arg(number);
        const DraftFile::Content content{{{TicketId(1 + number), usecases::DraftKind::Reply}, draft}};
        if (const auto kept = drafts.append(content); !kept) {
            outcome.errors.append(kept.error());
            faulty.end();
            if (const auto again = drafts.append(content); !again)
                QTest::qFail(qPrintable(u"no draft on a disk that works: "_qs + again.error().technical), __FILE__,
                             __LINE__);
        }
    }

    void look(const QString &path, const Outcome &outcome)
    {
        const auto database = usecases::openDatabase(path, usecases::OpenMode::Existing).wait();
        QVERIFY2(database, database ? "" : qPrintable(database.error().technical));
        const auto books = test::Books::read(*database, true);
        QVERIFY2(books, books ? "" : qPrintable(books.error().technical));
        const QByteArrayList lacking = books->lacks(outcome.acknowledged);
        QVERIFY2(lacking.isEmpty(), lacking.value(0).constData());
        QVERIFY2(books->faults().isEmpty(), qPrintable(books->faults().join(u'\n')));
        DraftFile drafts(m_here + u"/drafts.jsonl"_qs);
        QCOMPARE(drafts.load().size(), 3);
    }

    QTemporaryDir m_folder;
    QString m_here = m_folder.filePath(u"here"_qs);
    QRandomGenerator m_dice;
    quint32 m_seed = 0;
};

CAMPANILE_TEST(DiskFaultsTest)
#include "tst_diskfaults.moc"
