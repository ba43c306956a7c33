// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "usecases/maintenance/backup.h"
#include "usecases/maintenance/backupfolder.h"
#include "usecases/maintenance/restore.h"
#include "usecases/workbench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;
using namespace std::chrono_literals;

/// Copies of a database: how they are made, listed, kept, tried and made databases of again.
class BackupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyComesWithItsNote();
    void whatFailsLeavesNothing();
    void whatIsCancelledLeavesNothing();
    void aNoteOfSomethingElseIsNone_data();
    void aNoteOfSomethingElseIsNone();
    void aGoodCopyPassesTheDrill();
    void oneFlippedBitIsFound();
    void whatIsNoDatabaseSaysSo();
    void aCopyWithoutANoteIsTriedAllTheSame();
    void theDrillCanBeCancelled();
    void aRestoredCopyIsTheSameDatabase();
    void restoringNeverWritesOverAnything();
    void aDamagedCopyIsNotRestored();
    void onlyThePlansOwnCopiesGo();
    void theGravestWarningIsTold();

private:
    [[nodiscard]] QString inFolder(const QString &name) const { return m_copies + u'/' + name; }
    [[nodiscard]] BackupNote made(const QString &name, bool isScheduled = false, UtcTime at = fromMs(1'000'000)) const
    {
        const auto note = backupDatabase(m_bench->database, {inFolder(name), isScheduled, at}).wait();
        return note ? *note : BackupNote();
    }
    [[nodiscard]] QStringList files() const { return QDir(m_copies).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static void flipABit(const QString &path)
    {
        QByteArray content = contentOf(path);
        // In the middle of a text, where the engine's own check sees nothing.
        const qsizetype at = content.indexOf("Orchard Retail");
        QVERIFY(at > 0);
        content[at] = static_cast<char>(content.at(at) ^ 1);
        write(path, content);
    }

    std::unique_ptr<test::Workbench> m_bench;
    QString m_copies;
    QString m_scratch;
};

void BackupsTest::init()
{
    m_bench = std::make_unique<test::Workbench>();
    m_copies = m_bench->path(u"copies"_qs);
    m_scratch = m_bench->path(u"scratch"_qs);
    QVERIFY(QDir().mkpath(m_copies));
    for (int i = 1; i <= 5; ++i)
        m_bench->add(u"Ticket %1"_qs.arg(i), {}, u"What happened"_qs);
}

void BackupsTest::aCopyComesWithItsNote()
{
    const auto progress = std::make_shared<Progress>();
    const auto note = backupDatabase(m_bench->database, {inFolder(u"monday.db"_qs), true, fromMs(77)}, progress).wait();
    QVERIFY(note);
    QCOMPARE(files(), (QStringList{u"monday.db"_qs, u"monday.db.json"_qs}));
    const QByteArray content = contentOf(note->path);
    QCOMPARE(note->sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QCOMPARE(note->bytes, content.size());
    QCOMPARE(note->tickets, 5);
    QCOMPARE(note->madeAt, fromMs(77));
    QVERIFY(note->isScheduled);
    QCOMPARE(readNote(note->path), std::optional(*note));
    QCOMPARE(progress->stage, static_cast<int>(BackupStage::Hashing));
    QCOMPARE(QFile::permissions(note->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void BackupsTest::whatFailsLeavesNothing()
{
    write(inFolder(u"mine.db"_qs), "mine");
    write(inFolder(u"other.db.json"_qs), "{}");
    const auto errorOf = [this](const QString &path) {
        return backupDatabase(m_bench->database, {path, false, {}}).wait().error();
    };
    QCOMPARE(errorOf(inFolder(u"mine.db"_qs)).code, ErrorCode::FileExists);
    QCOMPARE(errorOf(inFolder(u"other.db"_qs)).code, ErrorCode::FileExists);
    const QString nowhere = inFolder(u"no/such/folder.db"_qs);
    QCOMPARE(errorOf(nowhere).code, ErrorCode::FileCannotWrite);
    QCOMPARE(errorOf(nowhere).args, QStringList{nowhere}); // not the name that it has meanwhile
    QCOMPARE(files(), (QStringList{u"mine.db"_qs, u"other.db.json"_qs}));
    QCOMPARE(contentOf(inFolder(u"mine.db"_qs)), QByteArray("mine"));
}

void BackupsTest::whatIsCancelledLeavesNothing()
{
    Task<BackupNote> task = backupDatabase(m_bench->database, {inFolder(u"late.db"_qs), false, {}});
    task.cancel();
    const auto note = task.wait();
    // The work may have been quicker.
    QCOMPARE(files(), note ? (QStringList{u"late.db"_qs, u"late.db.json"_qs}) : QStringList());
    QVERIFY(note || note.error().code == ErrorCode::Cancelled);
}

void BackupsTest::aNoteOfSomethingElseIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another object") << QByteArray(R"({"name": "x"})");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("another version") << QByteArray(R"({"campanileBackup": 2, "madeAt": "2026-01-01T00:00:00.000Z"})");
    QTest::newRow("no time") << QByteArray(R"({"campanileBackup": 1})");
    QTest::newRow("too long") << QByteArray(R"({"campanileBackup": 1, "madeAt": "2026-01-01T00:00:00.000Z"})") +
                                     QByteArray(70'000, ' ');
}

void BackupsTest::aNoteOfSomethingElseIsNone()
{
    QFETCH(QByteArray, text);
    write(inFolder(u"a.db"_qs), "x");
    write(inFolder(u"a.db.json"_qs), text);
    QVERIFY(!readNote(inFolder(u"a.db"_qs)));
    QVERIFY(lookAtBackups(m_copies, {}, {}).copies.isEmpty());
}

void BackupsTest::aGoodCopyPassesTheDrill()
{
    const BackupNote note = made(u"good.db"_qs);
    const QByteArray before = contentOf(note.path);
    const auto progress = std::make_shared<Progress>();
    const auto report = tryRestore(note.path, m_scratch, progress).wait();
    QVERIFY(report);
    QVERIFY(report->isGood());
    QCOMPARE(report->hash, DrillReport::Hash::Same);
    QCOMPARE(report->doctor.tickets, 5);
    QCOMPARE(report->doctor.events, note.events);
    QCOMPARE(report->newestTicket, u"10005"_qs);
    QCOMPARE(report->bytes, before.size());
    QCOMPARE(contentOf(note.path), before);
    QCOMPARE(files(), (QStringList{u"good.db"_qs, u"good.db.json"_qs}));
    QVERIFY(QDir(m_scratch).isEmpty());
    QCOMPARE(QFile::permissions(m_scratch) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void BackupsTest::oneFlippedBitIsFound()
{
    const BackupNote note = made(u"rotten.db"_qs);
    flipABit(note.path);
    const auto report = tryRestore(note.path, m_scratch).wait();
    QVERIFY(report);
    QCOMPARE(report->hash, DrillReport::Hash::Different);
    QVERIFY(!report->isGood());
}

void BackupsTest::whatIsNoDatabaseSaysSo()
{
    const QString path = inFolder(u"letter.db"_qs);
    write(path, QByteArray("Dear customer, ").repeated(1000));
    const auto report = tryRestore(path, m_scratch).wait();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DatabaseNotOurs);
    QCOMPARE(report.error().args.value(0), path);
    QVERIFY(QDir(m_scratch).isEmpty());
    QCOMPARE(tryRestore(m_copies, m_scratch).wait().error().code, ErrorCode::FileCannotRead);
    QCOMPARE(tryRestore(inFolder(u"gone.db"_qs), m_scratch).wait().error().code, ErrorCode::FileCannotRead);
}

void BackupsTest::aCopyWithoutANoteIsTriedAllTheSame()
{
    const BackupNote note = made(u"alone.db"_qs);
    QVERIFY(QFile::remove(notePathOf(note.path)));
    const auto report = tryRestore(note.path, m_scratch).wait();
    QVERIFY(report);
    QCOMPARE(report->hash, DrillReport::Hash::NoNote);
    QVERIFY(report->isGood());
}

void BackupsTest::theDrillCanBeCancelled()
{
    const BackupNote note = made(u"good.db"_qs);
    Task<DrillReport> task = tryRestore(note.path, m_scratch);
    task.cancel();
    const auto report = task.wait();
    QVERIFY(report || report.error().code == ErrorCode::Cancelled);
    QVERIFY(!QDir(m_scratch).exists() || QDir(m_scratch).isEmpty());
}

void BackupsTest::aRestoredCopyIsTheSameDatabase()
{
    const BackupNote note = made(u"good.db"_qs);
    const QString target = restoredPathBeside(m_bench->path(u"campanile.db"_qs), note);
    QCOMPARE(target, m_bench->path(u"campanile-restored-1970-01-01.db"_qs));
    const auto restored = restoreCopy(note.path, target).wait();
    QVERIFY(restored);
    QCOMPARE(*restored, target);
    QCOMPARE(contentOf(target), contentOf(note.path));
    auto database = openDatabase(target, OpenMode::Existing).wait();
    QVERIFY(database);
    const auto report = examineDatabase(*database, {}).wait();
    QVERIFY(report);
    QVERIFY(report->isHealthy);
    QCOMPARE(report->tickets, 5);
    QCOMPARE(restoredPathBeside(m_bench->path(u"campanile.db"_qs), note),
             m_bench->path(u"campanile-restored-1970-01-01-2.db"_qs));
}

void BackupsTest::restoringNeverWritesOverAnything()
{
    const BackupNote note = made(u"good.db"_qs);
    const QString target = m_bench->path(u"precious.db"_qs);
    write(target, "precious");
    QCOMPARE(restoreCopy(note.path, target).wait().error().code, ErrorCode::FileExists);
    QCOMPARE(contentOf(target), QByteArray("precious"));
}

void BackupsTest::aDamagedCopyIsNotRestored()
{
    const BackupNote note = made(u"rotten.db"_qs);
    flipABit(note.path);
    const QString target = m_bench->path(u"restored.db"_qs);
    const auto restored = restoreCopy(note.path, target).wait();
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::DatabaseCorrupt);
    QCOMPARE(restored.error().args, QStringList{note.path});
    QVERIFY(!QFile::exists(target));
}

void BackupsTest::onlyThePlansOwnCopiesGo()
{
    const auto day = [](int number) { return fromMs(number * 86'400'000LL); };
    for (int i = 1; i <= 4; ++i)
        QVERIFY(made(u"plan-%1.db"_qs.arg(i), true, day(i)).bytes > 0);
    QVERIFY(made(u"by-hand.db"_qs, false, day(1)).bytes > 0);
    BackupNote moved = made(u"moved.db"_qs, true, day(1));
    moved.source = u"/where/it/lay.db"_qs;
    QVERIFY(writeNote(moved));
    BackupNote foreign = made(u"foreign.db"_qs, true, day(1));
    foreign.databaseId = u"another"_qs;
    QVERIFY(writeNote(foreign));
    const BackupNote cut = made(u"cut.db"_qs, true, day(1));
    QVERIFY(QFile::resize(cut.path, cut.bytes / 2));
    write(inFolder(u"x.backup.db.01234567.part"_qs), "half");
    write(inFolder(u"letter.txt"_qs), "mine");

    BackupPlan plan;
    plan.rhythm = BackupRhythm::Daily;
    plan.folder = m_copies;
    plan.keepNewest = 2;
    plan.keepWeeks = 0;
    plan.keepMonths = 0;
    const BackupNote mine = *readNote(inFolder(u"plan-1.db"_qs));
    const BackupFolder folder = lookAtBackups(m_copies, mine.databaseId, mine.source);
    QCOMPARE(folder.copies.size(), 8);
    QCOMPARE(folder.newest(), std::optional(day(4)));
    QVERIFY(folder.isOnSameDisk);
    const QStringList removed = removeOutdated(plan, folder, fromMs(0), QTimeZone::utc());
    QCOMPARE(QSet<QString>(removed.begin(), removed.end()), (QSet<QString>{u"plan-1.db"_qs, u"plan-2.db"_qs}));
    QCOMPARE(files(), (QStringList{u"by-hand.db"_qs, u"by-hand.db.json"_qs, u"cut.db"_qs, u"cut.db.json"_qs,
                                   u"foreign.db"_qs, u"foreign.db.json"_qs, u"letter.txt"_qs, u"moved.db"_qs,
                                   u"moved.db.json"_qs, u"plan-3.db"_qs, u"plan-3.db.json"_qs, u"plan-4.db"_qs,
                                   u"plan-4.db.json"_qs, u"x.backup.db.01234567.part"_qs}));
    // What was cut short yesterday is not being written any more.
    const UtcTime later = SystemClock().now() + 25h;
    QVERIFY(
        removeOutdated(plan, lookAtBackups(m_copies, mine.databaseId, mine.source), later, QTimeZone::utc()).isEmpty());
    QVERIFY(!QFile::exists(inFolder(u"x.backup.db.01234567.part"_qs)));
}

void BackupsTest::theGravestWarningIsTold()
{
    const UtcTime now = fromMs(1'780'000'000'000);
    const QTimeZone zone = QTimeZone::utc();
    BackupPlan plan;
    plan.rhythm = BackupRhythm::Daily;
    plan.folder = u"/copies"_qs;
    BackupFolder folder;
    QCOMPARE(warningOf(BackupPlan(), folder, now, zone), BackupWarning::None);
    QCOMPARE(warningOf(plan, folder, now, zone), BackupWarning::FolderMissing);
    folder.exists = true;
    QCOMPARE(warningOf(plan, folder, now, zone), BackupWarning::FolderReadOnly);
    folder.isWritable = true;
    QCOMPARE(warningOf(plan, folder, now, zone), BackupWarning::NoCopyYet);
    BackupCopy copy;
    copy.isOfThis = true;
    copy.isFromHere = true;
    copy.hasSize = true;
    copy.note.bytes = 1000;
    copy.note.madeAt = now - 12h;
    folder.copies = {copy};
    folder.isOnSameDisk = true;
    QCOMPARE(warningOf(plan, folder, now, zone), BackupWarning::SameDisk);
    folder.freeBytes = 1499;
    QCOMPARE(warningOf(plan, folder, now, zone), BackupWarning::LittleSpace);
    folder.copies.first().note.madeAt = now - 72h;
    QCOMPARE(warningOf(plan, folder, now, zone), BackupWarning::Late);
    folder.copies.first().note.madeAt = now - 12h;
    folder.freeBytes = 1500;
    folder.isOnSameDisk = false;
    QCOMPARE(warningOf(plan, folder, now, zone), BackupWarning::None);
    // What is of another database, or cut short, is no copy of this one.
    folder.copies.first().hasSize = false;
    QCOMPARE(warningOf(plan, folder, now, zone), BackupWarning::NoCopyYet);
}

CAMPANILE_TEST(BackupsTest)
#include "tst_backups.moc"
