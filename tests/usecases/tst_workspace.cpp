// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/replay.h"
#include "storage/core/database.h"
#include "storage/customer/customerrepository.h"
#include "support/testmain.h"
#include "usecases/demo/seeddemo.h"
#include "usecases/inbox/inboxview.h"
#include "usecases/inbox/indexupdater.h"
#include "usecases/inbox/listonce.h"
#include "usecases/maintenance/backup.h"
#include "usecases/maintenance/doctor.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/workbench.h"
#include "usecases/workspace/workspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class WorkspaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceListsCountsAndFollowsChanges()
    {
        const TicketId first = m_bench.add(u"One"_qs, [&](Ticket &t) { t.assignee = m_bench.ana; });
        m_bench.add(u"Two"_qs);
        Workspace workspace(m_bench.database, m_clock);
        QSignalSpy loaded(&workspace.inbox(), &InboxService::archiveLoaded);
        workspace.start(m_bench.ana);
        QVERIFY(loaded.wait());
        QTRY_COMPARE(workspace.catalog().actor().name, u"Ana"_qs);
        QCOMPARE(counts(workspace, {u"status:open"_qs, u"assignee:me"_qs, QString()}), (QVector<qint64>{2, 1, 2}));

        // As another program would do it: past the services, on the database.
        QSignalSpy changed(&workspace.inbox(), &TicketListSource::ticketsChanged);
        TicketChange wish;
        wish.ticket = first;
        wish.expectedVersion = 1;
        wish.status = Status::Resolved;
        QVERIFY(m_bench.database
                    ->write([&](storage::Session &session) {
                        return changeTicket(session, wish, m_bench.actor(m_bench.dana), m_clock.now());
                    })
                    .wait());
        QVERIFY(changed.wait(3000));
        QCOMPARE(changed.first().first().value<QVector<quint32>>(), (QVector<quint32>{quint32(first.value())}));
        QCOMPARE(counts(workspace, {u"status:open"_qs, u"resolved<1d"_qs}), (QVector<qint64>{1, 1}));
    }

    void aFailedLoadIsAnswerAndCanBeTriedAgain()
    {
        m_bench.add(u"Somebody waits for me"_qs);
        const auto rename = [&](const char *from, const char *to) {
            QVERIFY(m_bench.database
                        ->write([&](storage::Session &session) -> Result<void> {
                            session.connection().script(QByteArray("ALTER TABLE ") + from + " RENAME TO " + to);
                            return {};
                        })
                        .wait());
        };
        rename("ticket", "ticket_away");
        Workspace workspace(m_bench.database, m_clock);
        QSignalSpy failed(&workspace.inbox(), &InboxService::failed);
        // More than there are threads for it: nobody may wait for ever.
        std::vector<Task<TicketList>> lists;
        for (int i = 0; i < 6; ++i)
            lists.push_back(workspace.inbox().list({u"status:open"_qs, u"created"_qs, true}));
        workspace.start(m_bench.ana);
        QVERIFY(failed.wait());
        for (Task<TicketList> &list : lists)
            QVERIFY(!list.wait());
        rename("ticket_away", "ticket");
        QSignalSpy loaded(&workspace.inbox(), &InboxService::archiveLoaded);
        workspace.inbox().refreshAll();
        QVERIFY(loaded.wait());
        const auto list = workspace.inbox().list({u"\"somebody waits\""_qs, u"created"_qs, true}).wait();
        QVERIFY(list);
        QCOMPARE(list->ids.size(), 1);
    }

    void countingKeepsNobodyWaiting()
    {
        const TicketId ticket = m_bench.add(u"To be read now"_qs);
        Workspace workspace(m_bench.database, m_clock);
        // Nothing was started: they wait for the index. More than there are threads for anything.
        std::vector<Task<QVector<qint64>>> counting;
        for (int i = 0; i < 6; ++i)
            counting.push_back(workspace.inbox().counts({QString()}));
        const auto opened = workspace.tickets().open(ticket);
        const auto searched = m_bench.database->search([](storage::Session &) -> Result<int> { return 1; });
        QTRY_VERIFY(opened.isFinished() && searched.isFinished());
        for (Task<QVector<qint64>> &task : counting) {
            QVERIFY(!task.isFinished());
            task.cancel(); // overtaken
        }
        for (Task<QVector<qint64>> &task : counting)
            QCOMPARE(task.wait().error().code, ErrorCode::Cancelled);
    }

    void whatCannotBeUnderstoodTakesNoOtherCountAway()
    {
        m_bench.add(u"Of nobody"_qs);
        Workspace workspace(m_bench.database, m_clock);
        QSignalSpy loaded(&workspace.inbox(), &InboxService::archiveLoaded);
        workspace.start(AgentId());
        QVERIFY(loaded.wait());
        const QVector<qint64> counted =
            counts(workspace, {u"assignee:me"_qs, QString(), u"((("_qs, u"\"of nobody\""_qs, u"team:\"no such\""_qs});
        QCOMPARE(counted.size(), 5);
        QCOMPARE(counted.at(0), -1);
        QVERIFY(counted.at(1) > 0);
        QCOMPARE(counted.at(2), -1);
        QVERIFY(counted.at(3) > 0);
    }

    void aNewTagResetsNothing()
    {
        const TicketId ticket = m_bench.add(u"Of somebody important"_qs);
        Workspace workspace(m_bench.database, m_clock);
        open(workspace);
        QSignalSpy reset(&workspace.inbox(), &TicketListSource::reset);
        QSignalSpy changed(&workspace.inbox(), &TicketListSource::ticketsChanged);
        TicketChange wish;
        wish.ticket = ticket;
        wish.expectedVersion = 1;
        wish.addTags = QStringList{u"brand new"_qs};
        QVERIFY(m_bench.database
                    ->write([&](storage::Session &session) {
                        return changeTicket(session, wish, m_bench.actor(m_bench.dana), m_clock.now());
                    })
                    .wait());
        QVERIFY(changed.wait(3000));
        // The ticket is told of when its tag is known, so that it is listed and shown by that at once.
        const auto rows = workspace.inbox().rows({quint32(ticket.value())}).wait();
        QCOMPARE(rows->constFirst().tags, QStringList{u"brand new"_qs});
        const auto list = workspace.inbox().list({u"tag:\"brand new\""_qs, u"created"_qs, true}).wait();
        QVERIFY(list);
        QCOMPARE(list->ids, QVector<quint32>{quint32(ticket.value())});
        QTest::qWait(100);
        QVERIFY(reset.isEmpty());
        QCOMPARE(changed.count(), 1);
    }

    void onlyACustomerThatWasKnownResetsTheLists()
    {
        Workspace workspace(m_bench.database, m_clock);
        open(workspace);
        const CustomerDirectoryPtr before = workspace.catalog().customers();
        QSignalSpy reset(&workspace.inbox(), &TicketListSource::reset);
        QSignalSpy news(&workspace.catalog(), &CatalogProvider::catalogChanged);
        QSignalSpy settled(&workspace.catalog(), &CatalogService::settled);
        Customer fresh;
        fresh.name = u"Aardvark Brothers"_qs;
        const auto save = [&](auto &row) {
            return m_bench.database
                ->write([&](storage::Session &session) -> Result<void> {
                    storage::CustomerRepository(session).save(row);
                    return {};
                })
                .wait();
        };
        QVERIFY(save(fresh));
        QVERIFY(news.wait(3000));
        QCOMPARE(workspace.catalog().customers()->name(fresh.id), fresh.name);
        QCOMPARE(workspace.catalog().customers()->entries().front().id, fresh.id); // in the order of the alphabet
        QCOMPARE(workspace.catalog().customers()->entries().size(), before->entries().size() + 1);
        QCOMPARE(before->name(fresh.id), QString());
        // Ranked, too: its tickets come first.
        const TicketId first = m_bench.add(u"Theirs"_qs, [&](Ticket &t) { t.customer = fresh.id; });
        QTRY_COMPARE(workspace.inbox().list({{}, u"customer"_qs, false}).wait()->ids.value(0), quint32(first.value()));
        QVERIFY(reset.isEmpty());

        // A contact of theirs: nothing that anybody reads here.
        news.clear();
        settled.clear();
        Contact contact;
        contact.customer = fresh.id;
        contact.name = u"Ann"_qs;
        QVERIFY(save(contact));
        QVERIFY(settled.wait(3000));
        QVERIFY(news.isEmpty());
        QVERIFY(reset.isEmpty());

        fresh.name = u"Zebra Sisters"_qs;
        QVERIFY(save(fresh));
        QVERIFY(reset.wait(3000));
        QCOMPARE(workspace.catalog().customers()->entries().back().id, fresh.id);
        QCOMPARE(workspace.catalog().customers()->name(fresh.id), fresh.name);
    }

    void aWorkspaceGoesWhileListsWait()
    {
        auto workspace = std::make_unique<Workspace>(m_bench.database, m_clock);
        auto waiting = workspace->inbox().list({{}, u"created"_qs, true}); // nothing was started: it waits
        QTest::qWait(20);
        QVERIFY(!waiting.isFinished());
        workspace.reset();
        QCOMPARE(waiting.wait().error().code, ErrorCode::Cancelled);
    }

    void whatChangesDuringALoadIsNotForgotten()
    {
        const TicketId ticket = m_bench.add(u"Changed in the middle"_qs);
        Workspace workspace(m_bench.database, m_clock);
        QSignalSpy loaded(&workspace.inbox(), &InboxService::archiveLoaded);
        workspace.start(m_bench.ana);
        QVERIFY(loaded.wait());
        // Reload upon reload, as imports make them, with changes all the while.
        qint64 version = 1;
        for (int round = 0; round < 30; ++round) {
            workspace.inbox().refreshAll();
            if (round % 3 == 0)
                QCoreApplication::processEvents();
            TicketChange wish;
            wish.ticket = ticket;
            wish.expectedVersion = version++;
            wish.operation = QUuid::createUuid();
            wish.status = round % 2 == 0 ? Status::Resolved : Status::Open;
            QVERIFY(m_bench.database
                        ->write([&](storage::Session &session) {
                            return changeTicket(session, wish, m_bench.actor(m_bench.dana), m_clock.now());
                        })
                        .wait());
        }
        const QString query = u"status:open \"changed in the middle\""_qs;
        QTRY_COMPARE(counts(workspace, {query}), QVector<qint64>{1});
        QTest::qWait(300); // an older view that comes in late would undo it
        QCOMPARE(counts(workspace, {query}), QVector<qint64>{1});
    }

    void timesAreMeantWhereThePersonWorks()
    {
        // 20:26 UTC is the next day in Manila already.
        m_bench.add(u"Just now there"_qs,
                    [&](Ticket &t) { t.createdAt = t.updatedAt = m_clock.now() - std::chrono::hours(1); });
        Workspace workspace(m_bench.database, m_clock);
        QSignalSpy loaded(&workspace.inbox(), &InboxService::archiveLoaded);
        workspace.start(m_bench.ana);
        QVERIFY(loaded.wait());
        QTRY_COMPARE(workspace.catalog().zone().id(), QByteArray("Asia/Manila"));
        const QString words = u" \"just now there\""_qs;
        QTRY_COMPARE(counts(workspace, {u"created>=2026-05-29"_qs + words, u"created<2026-05-29"_qs + words}),
                     (QVector<qint64>{1, 0}));
    }

    void nobodyMayDoEverythingBeforeThePeopleAreKnown()
    {
        Workspace workspace(m_bench.database, m_clock);
        QCOMPARE(workspace.catalog().actor().role, Role::Viewer);
        workspace.start(AgentId());
        QCOMPARE(workspace.catalog().actor().role, Role::Viewer);
    }

    void anUnknownPersonIsAViewer()
    {
        Workspace workspace(m_bench.database, m_clock);
        workspace.start(AgentId(4711));
        QSignalSpy reloaded(&workspace.catalog(), &CatalogProvider::catalogChanged);
        QVERIFY(reloaded.wait());
        QCOMPARE(workspace.catalog().actor().role, Role::Viewer);
        TicketChange wish;
        wish.ticket = TicketId(1);
        QCOMPARE(workspace.tickets().change(wish).wait().error().code, ErrorCode::NotAllowed);
    }

    void everyBuiltInViewIsAValidQuery()
    {
        Workspace workspace(m_bench.database, m_clock);
        QSignalSpy loaded(&workspace.inbox(), &InboxService::archiveLoaded);
        workspace.start(m_bench.ana);
        QVERIFY(loaded.wait());
        QTRY_VERIFY(workspace.catalog().actor().agent.isValid());
        for (const InboxView &view : builtInViews(*workspace.catalog().catalog())) {
            const Result<TicketList> list = workspace.inbox().list(view.request).wait();
            QVERIFY2(list.has_value(),
                     qPrintable(view.key + u": "_qs + (list ? QString() : list.error().args.join(u' '))));
        }
    }

    void theDemoCompanyIsWholeAndHealthy()
    {
        const DatabasePtr database =
            openDatabase(m_bench.path(u"demo.db"_qs), OpenMode::CreateIfMissing).wait().value();
        const DemoRequest request{300, 7, m_clock.now()};
        const Result<DemoSummary> summary = seedDemo(database, request, std::make_shared<Progress>()).wait();
        QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().technical));
        QCOMPARE(summary->tickets, 300);
        QVERIFY(summary->events > 900);
        const Result<DoctorReport> report = examineDatabase(database, std::make_shared<Progress>()).wait();
        QVERIFY(report);
        for (const Finding &finding : report->findings)
            qWarning() << finding.code << finding.args;
        QVERIFY(report->findings.isEmpty());
        QCOMPARE(report->tickets, 300);

        // What arrived in an import counts: customers by name and segment.
        const auto count = [&](const QString &query) {
            const auto rows = listOnce(database, {{query, u"created"_qs, true}, 0, {}}).wait();
            return rows ? rows->found : -1;
        };
        const auto all = listOnce(database, {{u"has:customer"_qs, u"created"_qs, true}, 1, {}}).wait();
        QVERIFY(all && all->rows.size() == 1);
        QVERIFY(count(u"customer:\""_qs + all->rows.constFirst().customer + u'"') > 0);
        QVERIFY(count(u"segment:smb"_qs) > 0);

        // A second one does not go on top of it.
        QCOMPARE(seedDemo(database, request, std::make_shared<Progress>()).wait().error().code,
                 ErrorCode::DatabaseNotEmpty);

        const Result<BackupNote> backup = backupDatabase(database, {m_bench.path(u"copy.db"_qs), false, {}}).wait();
        QVERIFY(backup);
        QCOMPARE(backup->tickets, 300);
        QCOMPARE(backup->events, summary->events);
        QCOMPARE(backupDatabase(database, {m_bench.path(u"copy.db"_qs), false, {}}).wait().error().code,
                 ErrorCode::FileExists);
    }

    void aCancelledDemoLeavesAnEmptyDatabase()
    {
        const DatabasePtr database =
            openDatabase(m_bench.path(u"half.db"_qs), OpenMode::CreateIfMissing).wait().value();
        const auto progress = std::make_shared<Progress>();
        Task<DemoSummary> task = seedDemo(database, {100'000, 1, m_clock.now()}, progress);
        QTRY_VERIFY_WITH_TIMEOUT(progress->done > 500, 20'000);
        task.cancel();
        QCOMPARE(task.wait().error().code, ErrorCode::Cancelled);
        const Result<DoctorReport> report = examineDatabase(database, std::make_shared<Progress>()).wait();
        QCOMPARE(report->tickets, 0);
        QVERIFY(report->findings.isEmpty());
        QVERIFY(seedDemo(database, {20, 1, m_clock.now()}, progress).wait());
    }

    void aRefreshThatFailedIsMadeUpFor()
    {
        const TicketId id = m_bench.add(u"Failed once"_qs);
        const auto index = std::make_shared<TicketIndex>();
        IndexUpdater updater(m_bench.database, index);
        QSignalSpy loaded(&updater, &IndexUpdater::archiveLoaded);
        updater.start();
        QVERIFY(loaded.wait());
        const auto statusNow = [&] {
            return index->read([&](const TicketColumns &columns, const SortRanks &) {
                return columns.row(quint32(id.value())).status;
            });
        };
        TicketChange wish;
        wish.ticket = id;
        wish.expectedVersion = 1;
        wish.status = Status::Resolved;
        QVERIFY(m_bench.database
                    ->write([&](storage::Session &session) {
                        return changeTicket(session, wish, m_bench.actor(m_bench.dana), m_clock.now());
                    })
                    .wait());
        const auto rename = [&](const char *sql) {
            return m_bench.database
                ->write([sql](storage::Session &session) -> Result<void> {
                    session.execute(sql);
                    return {};
                })
                .wait();
        };
        QSignalSpy failed(&updater, &IndexUpdater::failed);
        QSignalSpy refreshed(&updater, &IndexUpdater::refreshed);
        QVERIFY(rename("ALTER TABLE ticket_tag RENAME TO ticket_tag_away"));
        updater.refresh({quint32(id.value())});
        QVERIFY(failed.wait());
        QVERIFY(rename("ALTER TABLE ticket_tag_away RENAME TO ticket_tag"));
        QVERIFY(refreshed.wait(10'000));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(statusNow(), Status::Resolved);
    }

private:
    /// Loads all of it, and waits until that is quiet.
    void open(Workspace &workspace)
    {
        QSignalSpy loaded(&workspace.inbox(), &InboxService::archiveLoaded);
        QSignalSpy reset(&workspace.inbox(), &TicketListSource::reset);
        workspace.start(m_bench.ana);
        QVERIFY(loaded.wait());
        QTRY_VERIFY(workspace.catalog().actor().agent.isValid());
        while (reset.wait(300)) { // the order of the names comes last
        }
    }

    static QVector<qint64> counts(Workspace &workspace, const QStringList &queries)
    {
        return workspace.inbox().counts(queries).wait().value_or(QVector<qint64>());
    }

    test::Workbench m_bench;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(WorkspaceTest)
#include "tst_workspace.moc"
