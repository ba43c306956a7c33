// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/auditrepository.h"
#include "storage/core/database.h"
#include "support/testmain.h"
#include "usecases/audit/readtrail.h"
#include "usecases/workbench.h"
#include "usecases/workspace/workspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class AuditTrailPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // 1 to 12, a second apart; 7 and 8 in one moment, and 12 told late about a time before all others
        m_bench.database
            ->write([this](storage::Session &session) -> Result<void> {
                storage::AuditRepository trail(session);
                for (int i = 1; i <= 12; ++i) {
                    AuditEntry entry;
                    entry.at = i == 12 ? at(0) : i == 8 ? at(7) : at(i);
                    entry.actor = i % 3 == 0 ? m_bench.dana : m_bench.ana;
                    entry.actorName = u"Somebody"_qs;
                    entry.subject = i % 2 == 0 ? AuditSubject::Macro : AuditSubject::Customer;
                    entry.subjectId = i;
                    entry.subjectName = i == 5 ? u"Orchárd שָׁלוֹם House"_qs : u"Number %1"_qs.arg(i);
                    trail.append(entry);
                }
                return {};
            })
            .wait();
    }

    void pagesFollowEachOtherWithoutGapOrDouble_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 5, 11, 12, 100})
            QTest::addRow("%d", size) << size;
    }
    void pagesFollowEachOtherWithoutGapOrDouble()
    {
        QFETCH(int, size);
        QCOMPARE(all({}, size), (QVector<qint64>{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 12}));
    }

    void theLastPageSaysSo()
    {
        QVERIFY(!page({}, {}, 12)->next);
        const auto most = page({}, {}, 11);
        QCOMPARE(most->next, (AuditCursor{at(1), AuditId(1)}));
        QVERIFY(!page({}, most->next, 11)->next);
    }

    void ofAPersonAKindAndAPeriod()
    {
        AuditFilter filter;
        filter.actor = m_bench.dana;
        QCOMPARE(all(filter, 2), (QVector<qint64>{9, 6, 3, 12}));
        filter.subjects = {AuditSubject::Macro, AuditSubject::Tag};
        QCOMPARE(all(filter, 1), (QVector<qint64>{6, 12}));
        filter.from = at(1);
        QCOMPARE(all(filter, 1), QVector<qint64>{6});

        AuditFilter kind;
        kind.subjects = {AuditSubject::Macro};
        QCOMPARE(all(kind, 4), (QVector<qint64>{10, 8, 6, 4, 2, 12}));
        kind.subjects = {AuditSubject::Tag};
        QVERIFY(all(kind, 4).isEmpty());

        AuditFilter period;
        period.from = at(6);
        period.until = at(10); // not included
        QCOMPARE(all(period, 2), (QVector<qint64>{9, 8, 7, 6}));
        period.until = at(7);
        QCOMPARE(all(period, 2), QVector<qint64>{6});
        period.until = at(6);
        QVERIFY(all(period, 2).isEmpty());
    }

    void wordsAreComparedAsASearchDoes()
    {
        AuditFilter filter;
        filter.words = u"  HOUSE orchard "_qs;
        QCOMPARE(all(filter, 3), QVector<qint64>{5});
        filter.words = u"שלום"_qs; // without its points
        QCOMPARE(all(filter, 3), QVector<qint64>{5});
        filter.words = u"house number"_qs; // all of them, in one name
        QVERIFY(all(filter, 3).isEmpty());
        filter.words = u"number 1"_qs;
        QCOMPARE(all(filter, 2), (QVector<qint64>{11, 10, 1, 12}));
        filter.words = u"100%"_qs; // no wildcard
        QVERIFY(all(filter, 3).isEmpty());
    }

    void aRareWordIsLookedForInBoundedSteps()
    {
        Workbench bench;
        bench.database
            ->write([](storage::Session &session) -> Result<void> {
                storage::AuditRepository trail(session);
                for (int i = 1; i <= mostAuditEntriesRead + 10; ++i) {
                    AuditEntry entry;
                    entry.at = at(i);
                    entry.subjectName = i == 1 ? u"Needle"_qs : u"Hay"_qs;
                    trail.append(entry);
                }
                return {};
            })
            .wait();
        AuditFilter filter;
        filter.words = u"needle"_qs;
        const auto first = page(filter, {}, 10, bench, bench.manager);
        QVERIFY(first);
        QVERIFY(first->entries.isEmpty());
        QCOMPARE(first->next, (AuditCursor{at(11), AuditId(11)}));
        const auto second = page(filter, first->next, 10, bench, bench.manager);
        QCOMPARE(second->entries.size(), 1);
        QCOMPARE(second->entries.first().id, AuditId(1));
        QVERIFY(!second->next);
        QCOMPARE(page({}, {}, 1'000'000, bench, bench.manager)->entries.size(), mostAuditEntries);
        QCOMPARE(page({}, {}, -1, bench, bench.manager)->entries.size(), 1);
    }

    void whoMayNotReadItGetsNothing()
    {
        for (const AgentId agent : {m_bench.viewer, m_bench.ana}) {
            const auto refused = page({}, {}, 5, m_bench, agent);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
            QCOMPARE(refused.error().args.first(), u"read-audit"_qs);
        }
    }

    void theServiceAsksAsWhoeverWorksHere()
    {
        Workspace workspace(m_bench.database, m_clock);
        const auto refused = workspace.auditTrail().page({}, {}, 5).wait(); // nobody has said who they are
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        workspace.start(m_bench.manager);
        QTRY_COMPARE(workspace.catalog().actor().agent, m_bench.manager);
        const auto newest = workspace.auditTrail().page({}, {}, 5).wait();
        QVERIFY(newest);
        QCOMPARE(newest->entries.size(), 5);
        QCOMPARE(newest->entries.first().subjectId, 11);
    }

    void whatIsFilteredGoesIntoAFile()
    {
        Workspace workspace(m_bench.database, m_clock);
        TrailExport wish;
        wish.path = m_bench.path(u"trail.jsonl"_qs);
        wish.format = ExportFormat::JsonLines;
        wish.filter.subjects = {AuditSubject::Macro};
        const auto progress = std::make_shared<Progress>();
        QCOMPARE(workspace.auditTrail().exportTo(wish, progress).wait().error().code, ErrorCode::NotAllowed);
        QVERIFY(!QFile::exists(wish.path)); // whole or not at all
        workspace.start(m_bench.manager);
        QTRY_COMPARE(workspace.catalog().actor().agent, m_bench.manager);
        const auto done = workspace.auditTrail().exportTo(wish, progress).wait();
        QVERIFY(done);
        QCOMPARE(done->rows, 6);
        QFile file(wish.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(first.value(u"kind"_qs).toString(), u"macro"_qs);
        QCOMPARE(first.value(u"name"_qs).toString(), u"Number 10"_qs);
        QCOMPARE(first.value(u"person"_qs).toString(), u"Somebody"_qs);
    }

private:
    using Workbench = test::Workbench;

    static UtcTime at(int second) { return fromMs(1'700'000'000'000 + second * 1000LL); }

    static Result<AuditPage> page(const AuditFilter &filter, const std::optional<AuditCursor> &after, int atMost,
                                  Workbench &bench, AgentId agent)
    {
        return bench.database
            ->read([&, actor = bench.actor(agent)](storage::Session &session) {
                return readTrail(session, actor, filter, after, atMost);
            })
            .wait();
    }
    Result<AuditPage> page(const AuditFilter &filter, const std::optional<AuditCursor> &after, int atMost)
    {
        return page(filter, after, atMost, m_bench, m_bench.manager);
    }
    /// The subjects of all pages; ends the test's patience after 50 of them.
    QVector<qint64> all(const AuditFilter &filter, int atMost)
    {
        QVector<qint64> subjects;
        std::optional<AuditCursor> after;
        for (int pages = 0; pages < 50; ++pages) {
            const auto answer = page(filter, after, atMost);
            if (!answer)
                return {};
            for (const AuditEntry &entry : answer->entries)
                subjects.append(entry.subjectId);
            if (!answer->next)
                return subjects;
            after = answer->next;
        }
        return {};
    }

    Workbench m_bench;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(AuditTrailPagesTest)
#include "tst_audittrailpages.moc"
