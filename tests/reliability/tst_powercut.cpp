// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at any moment while a database and a journal of drafts are written: on the strictest disk that POSIX
// allows (diskrecord.h) nothing that was acknowledged is lost, nothing is half, and the next start goes on.
#include "reliability/company.h"
#include "reliability/counts.h"
#include "reliability/filefaults.h"
#include "storage/core/database.h"
#include "support/testmain.h"
#include "usecases/ticket/draftfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace campanile;
using namespace campanile::domain;
using test::DiskRecord;
using test::FileFaults;
using usecases::DraftFile;
using usecases::DraftKey;

namespace {

const DraftKey typed{TicketId(1), usecases::DraftKind::Note};

/// What was acknowledged, by how many steps the disk had seen until then.
struct Acknowledged
{
    std::multimap<qsizetype, QByteArray> deeds;
    std::map<qsizetype, int> letters; ///< of the draft
};

QString draftOf(int letters)
{
    return u"%1 "_qs.arg(letters) + QString(600, u'ש');
}

} // namespace

class PowerCutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the other test goes by: bytes that were not synced may be gone, those that were are not.
    void theDiskForgetsWhatWasNotSynced()
    {
        const QTemporaryDir folder;
        const FileFaults faults(folder.path());
        DiskRecord record(folder.path());
        FileFaults::record(&record);
        QFile file(folder.filePath(u"some"_qs));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("synced");
        file.flush();
        QCOMPARE(::fsync(file.handle()), 0);
        const int handle = ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY);
        QCOMPARE(::fsync(handle), 0);
        ::close(handle);
        file.write(" not synced");
        file.close();
        FileFaults::record(nullptr);
        QRandomGenerator dice(1);
        QSet<QByteArray> found;
        for (int i = 0; i < 40; ++i) {
            const QTemporaryDir after;
            record.restore(after.path(), record.size(), dice);
            QFile left(after.filePath(u"some"_qs));
            QVERIFY(left.open(QFile::ReadOnly));
            found.insert(left.readAll());
        }
        QCOMPARE(found, (QSet<QByteArray>{"synced", "synced not synced"}));
    }

    void nothingAcknowledgedIsLost()
    {
        const quint32 seed = test::seedOf("power cut");
        QRandomGenerator dice(seed);
        const int cuts = test::countOf(150, 2000);
        constexpr int cutsOfOneRun = 100;
        int done = 0;
        for (int left = cuts; left > 0; left -= cutsOfOneRun) {
            const QTemporaryDir folder;
            QVERIFY(QDir(folder.path()).mkpath(u"state"_qs));
            test::makeCompany(folder.filePath(u"cut.db"_qs), 30);
            const FileFaults faults(folder.path());
            DiskRecord record(folder.path());
            FileFaults::record(&record);
            const Acknowledged acknowledged = work(folder.path(), record, dice);
            FileFaults::record(nullptr);
            if (QTest::currentTestFailed())
                return;
            for (int i = 0; i < std::min(left, cutsOfOneRun); ++i) {
                const qsizetype steps = dice.bounded(static_cast<int>(record.size()) + 1);
                done += lookAfter(record, steps, acknowledged, dice);
                QVERIFY2(!QTest::currentTestFailed(),
                         qPrintable(u"power cut after step %1 of %2"_qs.arg(steps).arg(record.size())));
            }
        }
        std::printf("%d power cuts: %d acknowledged changes looked for, 0 lost\n", cuts, done);
    }

private:
    /// Enough to fill the write-ahead log and have it moved while the next ones come; closed and opened in between.
    Acknowledged work(const QString &folder, const DiskRecord &record, QRandomGenerator &dice)
    {
        Acknowledged acknowledged;
        DraftFile drafts(folder + u"/state/drafts.jsonl"_qs);
        static_cast<void>(drafts.load());
        int letters = 0;
        for (int opened = 0; opened < 2; ++opened) {
            const auto database = usecases::openDatabase(folder + u"/cut.db"_qs, usecases::OpenMode::Existing).wait();
            if (!database)
                qFatal("%s", qPrintable(database.error().technical));
            const auto company = test::readCompany(*database);
            test::Deeds deeds(*company, dice.generate(), u"o%1"_qs.arg(opened));
            for (int i = 0; i < 60; ++i) {
                const test::Deed deed = deeds.next();
                const auto written = (*database)->write(deed.write).wait();
                if (!written)
                    qFatal("%s", qPrintable(written.error().technical));
                acknowledged.deeds.emplace(record.size(), deed.line);
                usecases::Draft draft;
                draft.content.text = draftOf(++letters);
                if (!drafts.append({{typed, draft}}))
                    qFatal("the draft could not be written");
                acknowledged.letters.emplace(record.size(), letters);
            }
        }
        return acknowledged;
    }

    /// How many acknowledged changes there were.
    int lookAfter(const DiskRecord &record, qsizetype steps, const Acknowledged &acknowledged, QRandomGenerator &dice)
    {
        const QTemporaryDir after;
        record.restore(after.path(), steps, dice);
        QByteArrayList deeds;
        for (auto deed = acknowledged.deeds.cbegin(); deed != acknowledged.deeds.cend() && deed->first <= steps; ++deed)
            deeds.append(deed->second);
        lookAtDatabase(after.filePath(u"cut.db"_qs), deeds, dice);

        DraftFile drafts(after.filePath(u"state/drafts.jsonl"_qs));
        const DraftFile::Content content = drafts.load();
        int letters = 0;
        for (const auto &[step, count] : acknowledged.letters)
            letters = step <= steps ? count : letters;
        const QString text = content.value(typed).content.text;
        const int found = text.section(u' ', 0, 0).toInt();
        [&] {
            QVERIFY2(found >= letters,
                     qPrintable(u"draft %1 was written down, %2 is there"_qs.arg(letters).arg(found)));
            QVERIFY(found == 0 || text == draftOf(found));
        }();
        return int(deeds.size());
    }

    static void lookAtDatabase(const QString &path, const QByteArrayList &deeds, QRandomGenerator &dice)
    {
        const auto database = usecases::openDatabase(path, usecases::OpenMode::Existing).wait();
        QVERIFY2(database, database ? "" : qPrintable(database.error().technical));
        const auto books = test::Books::read(*database, true);
        QVERIFY2(books, books ? "" : qPrintable(books.error().technical));
        const QByteArrayList lacking = books->lacks(deeds);
        QVERIFY2(lacking.isEmpty(), lacking.value(0).constData());
        QVERIFY2(books->faults().isEmpty(), qPrintable(books->faults().join(u'\n')));
        // And it goes on.
        const auto company = test::readCompany(*database);
        QVERIFY(company);
        const test::Deed next = test::Deeds(*company, dice.generate(), u"after"_qs).next();
        const auto written = (*database)->write(next.write).wait();
        QVERIFY2(written, written ? "" : qPrintable(written.error().technical));
    }
};

CAMPANILE_TEST(PowerCutTest)
#include "tst_powercut.moc"
