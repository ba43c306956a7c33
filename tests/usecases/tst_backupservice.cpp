// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/auditrepository.h"
#include "storage/core/database.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "usecases/maintenance/backupservice.h"
#include "usecases/workbench.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;
using namespace std::chrono_literals;

/// The plan, followed: the clock is the test's, and check() what the timer calls.
class BackupServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePlanMakesACopyWhenOneIsDue();
    void ofTwoProgramsOneMakesIt();
    void oldCopiesGoWhenTheNewOneIsThere();
    void aFailureIsToldOnceAndTriedAgain();
    void whoMayNotIsRefused();
    void aPlanThatCannotWorkIsRefused();
    void aChangedPlanIsToldAndFollowed();
    void drillsAndRestoredCopiesAreTold();
    void aServerHasItsOwnTools();

private:
    /// A service as a program has it, after its catalogue was read.
    struct Program
    {
        Program(const test::Workbench &bench, const test::FixedClock &clock, AgentId person)
            : catalog(bench.database)
            , backups(bench.database, catalog, clock, QTimeZone::utc())
        {
            catalog.setActor(person);
            QSignalSpy settled(&catalog, &CatalogService::settled);
            catalog.reload();
            settled.wait();
        }

        CatalogService catalog;
        BackupService backups;
    };

    [[nodiscard]] QStringList copies() const { return QDir(m_copies).entryList({u"*.backup.db"_qs}, QDir::Files); }
    /// Newest first, as "action name key=value".
    [[nodiscard]] QStringList told() const
    {
        const auto entries = m_bench->database
                                 ->read([](storage::Session &session) -> Result<QVector<AuditEntry>> {
                                     return storage::AuditRepository(session).newest(50);
                                 })
                                 .wait();
        QStringList lines;
        for (const AuditEntry &entry : *entries) {
            QStringList changes;
            for (const AuditChange &change : entry.changes)
                changes.append(change.key + u'=' + change.to.toVariant().toString());
            if (entry.subject == AuditSubject::Backup)
                lines.append(QString::number(static_cast<int>(entry.action)) + u' ' + entry.actorName + u' ' +
                             entry.subjectName + u' ' + changes.join(u' '));
        }
        return lines;
    }
    [[nodiscard]] bool isServer() const { return test::Workbench::engine() == storage::Engine::Postgres; }

    std::unique_ptr<test::Workbench> m_bench;
    test::FixedClock m_clock; ///< a Thursday, 20:26:40
    BackupPlan m_plan;
    QString m_copies;
};

void BackupServiceTest::init()
{
    m_bench = std::make_unique<test::Workbench>();
    m_bench->add(u"One"_qs);
    m_clock = {};
    m_copies = m_bench->path(u"copies"_qs);
    QVERIFY(QDir().mkpath(m_copies));
    m_plan = {};
    m_plan.rhythm = BackupRhythm::Daily;
    m_plan.folder = m_copies;
    if (isServer() && QLatin1String(QTest::currentTestFunction()) != QLatin1String("aServerHasItsOwnTools"))
        QSKIP("Files alone are copied.");
}

void BackupServiceTest::thePlanMakesACopyWhenOneIsDue()
{
    Program program(*m_bench, m_clock, m_bench->ana);
    QSignalSpy changed(&program.backups, &Backups::copiesChanged);
    QSignalSpy started(&program.backups, &Backups::started);
    program.backups.check();
    QVERIFY(!program.backups.isBusy()); // no plan yet
    program.backups.follow(m_plan);
    QCOMPARE(program.backups.nextTime(), std::optional(m_clock.time + 23h + 33min + 20s));
    program.backups.check();
    QVERIFY(changed.wait());
    QCOMPARE(started.size(), 1);
    QCOMPARE(copies(), QStringList{u"campanile-2026-05-28T202640Z.backup.db"_qs});
    QCOMPARE(told().size(), 1);
    QVERIFY(told().first().startsWith(u"1  campanile-2026-05-28T202640Z.backup.db folder="_qs));
    // No more until the next evening, whatever the clock says meanwhile.
    m_clock.time += 23h;
    program.backups.check();
    QVERIFY(!changed.wait(200));
    m_clock.time += 34min;
    program.backups.check();
    QVERIFY(changed.wait());
    QCOMPARE(copies().size(), 2);
}

void BackupServiceTest::ofTwoProgramsOneMakesIt()
{
    Program one(*m_bench, m_clock, m_bench->ana);
    Program two(*m_bench, m_clock, m_bench->dana);
    one.backups.follow(m_plan);
    two.backups.follow(m_plan);
    QSignalSpy first(&one.backups, &Backups::copiesChanged);
    QSignalSpy second(&two.backups, &Backups::copiesChanged);
    QSignalSpy failed(&two.backups, &Backups::failed);
    one.backups.check();
    two.backups.check();
    QTRY_COMPARE(first.size() + second.size(), 1);
    QTRY_VERIFY(!one.backups.isBusy() && !two.backups.isBusy());
    QTest::qWait(300);
    QCOMPARE(first.size() + second.size(), 1);
    QCOMPARE(copies().size(), 1);
    QCOMPARE(failed.size(), 0);
}

void BackupServiceTest::oldCopiesGoWhenTheNewOneIsThere()
{
    m_plan.keepNewest = 1;
    m_plan.keepWeeks = 0;
    m_plan.keepMonths = 0;
    Program program(*m_bench, m_clock, m_bench->manager);
    program.backups.follow(m_plan);
    QSignalSpy changed(&program.backups, &Backups::copiesChanged);
    program.backups.check();
    QVERIFY(changed.wait());
    const QString first = copies().value(0);
    const auto byHand = program.backups.makeNow(m_copies).wait();
    m_clock.time += 1s;
    QVERIFY(!byHand); // the same second, the same name
    QTRY_VERIFY(!program.backups.isBusy());
    const auto second = program.backups.makeNow(m_copies).wait();
    QVERIFY(second);
    QTRY_VERIFY(!program.backups.isBusy());
    m_clock.time += 24h;
    changed.clear();
    program.backups.check();
    QVERIFY(changed.wait());
    QVERIFY(!copies().contains(first));
    QCOMPARE(copies().size(), 2); // the newest, and what somebody wanted
    QVERIFY(QFile::exists(second->path));
    QVERIFY(told().first() == u"3  %1 file="_qs.arg(first));
}

void BackupServiceTest::aFailureIsToldOnceAndTriedAgain()
{
    m_plan.folder = m_bench->path(u"gone"_qs);
    Program program(*m_bench, m_clock, m_bench->ana);
    program.backups.follow(m_plan);
    QSignalSpy failed(&program.backups, &Backups::failed);
    program.backups.check();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileCannotWrite);
    program.backups.check();
    m_clock.time += BackupService::retryAfter;
    program.backups.check();
    QTest::qWait(200);
    QCOMPARE(failed.size(), 1);
    QVERIFY(QDir().mkpath(m_plan.folder));
    m_clock.time += BackupService::retryAfter;
    QSignalSpy changed(&program.backups, &Backups::copiesChanged);
    program.backups.check();
    QVERIFY(changed.wait());
}

void BackupServiceTest::whoMayNotIsRefused()
{
    Program program(*m_bench, m_clock, m_bench->viewer);
    QVERIFY(!program.backups.isAllowed());
    QCOMPARE(program.backups.changePlan(m_plan).wait().error().code, ErrorCode::NotAllowed);
    QCOMPARE(program.backups.makeNow(m_copies).wait().error().code, ErrorCode::NotAllowed);
    QCOMPARE(program.backups.tryRestore(m_copies, {}).wait().error().code, ErrorCode::NotAllowed);
    QCOMPARE(program.backups.restore({}, {}).wait().error().code, ErrorCode::NotAllowed);
    QVERIFY(copies().isEmpty());
    QCOMPARE(program.backups.plan(), BackupPlan());
}

void BackupServiceTest::aPlanThatCannotWorkIsRefused()
{
    Program program(*m_bench, m_clock, m_bench->manager);
    m_plan.folder = m_bench->path(u"gone"_qs);
    QSignalSpy changed(&program.backups, &Backups::planChanged);
    QCOMPARE(program.backups.changePlan(m_plan).wait().error().code, ErrorCode::FileCannotWrite);
    QTest::qWait(50);
    QCOMPARE(changed.size(), 0);
    // Off is off, wherever the copies went.
    m_plan.rhythm = BackupRhythm::Off;
    QVERIFY(program.backups.changePlan(m_plan).wait());
}

void BackupServiceTest::aChangedPlanIsToldAndFollowed()
{
    Program program(*m_bench, m_clock, m_bench->manager);
    QSignalSpy changed(&program.backups, &Backups::planChanged);
    QSignalSpy copied(&program.backups, &Backups::copiesChanged);
    m_plan.hour = 6;
    static_cast<void>(program.backups.changePlan(m_plan));
    QVERIFY(copied.wait()); // the first copy is made at once
    QCOMPARE(changed.size(), 1);
    QCOMPARE(program.backups.plan(), m_plan);
    QVERIFY(told().contains(u"2 Maya %1 rhythm=daily folder=%1 hour=6"_qs.arg(m_copies)));
    const auto folder = program.backups.look().wait();
    QVERIFY(folder);
    QCOMPARE(folder->copies.size(), 1);
    QCOMPARE(program.backups.warningOf(*folder), BackupWarning::SameDisk);
}

void BackupServiceTest::drillsAndRestoredCopiesAreTold()
{
    Program program(*m_bench, m_clock, m_bench->manager);
    const auto copy = program.backups.makeNow(m_copies).wait();
    QVERIFY(copy);
    const auto report = program.backups.tryRestore(copy->path, std::make_shared<Progress>()).wait();
    QVERIFY(report);
    QVERIFY(report->isGood());
    const auto restored = program.backups.restore(*copy, {}).wait();
    QVERIFY(restored);
    QVERIFY(QFile::exists(*restored));
    const QString name = u"campanile-2026-05-28T202640Z.backup.db"_qs;
    QVERIFY(told().contains(u"2 Maya %1 tried=true"_qs.arg(name)));
    QVERIFY(told().contains(u"2 Maya %1 restored=%2"_qs.arg(name, *restored)));
}

void BackupServiceTest::aServerHasItsOwnTools()
{
    Program program(*m_bench, m_clock, m_bench->manager);
    QCOMPARE(program.backups.isServer(), isServer());
    QCOMPARE(program.backups.serverCommand().startsWith(u"pg_dump --format=custom"_qs), isServer());
    if (!isServer())
        return;
    program.backups.follow(m_plan);
    program.backups.check();
    QVERIFY(!program.backups.isBusy());
    const auto made = program.backups.makeNow(m_copies).wait();
    QVERIFY(!made);
    QCOMPARE(made.error().args.value(1), u"pg_dump"_qs);
}

CAMPANILE_TEST(BackupServiceTest)
#include "tst_backupservice.moc"
