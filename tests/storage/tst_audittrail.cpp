// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/auditrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

namespace {

AuditEntry entryOf(AuditSubject subject, qint64 id)
{
    AuditEntry entry;
    entry.at = fromMs(1'700'000'000'000);
    entry.actor = AgentId(7);
    entry.actorName = u"דנה"_qs;
    entry.subject = subject;
    entry.subjectId = id;
    entry.subjectName = u"Core"_qs;
    entry.changes = {{u"tier"_qs, 1, 2}};
    entry.operation = u"op"_qs;
    return entry;
}

} // namespace

class AuditTrailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackNewestFirst_data() { StorageFixture::addEngines(); }
    void entriesComeBackNewestFirst()
    {
        STORAGE_FIXTURE(fixture);
        fixture.write([](Session &session) {
            AuditRepository trail(session);
            for (int i = 1; i <= 5; ++i) {
                AuditEntry entry = entryOf(i % 2 == 0 ? AuditSubject::Team : AuditSubject::Person, 10);
                trail.append(entry);
                QCOMPARE(entry.id.value(), i);
            }
        });
        fixture.read([](Session &session) {
            AuditRepository trail(session);
            const QVector<AuditEntry> newest = trail.newest(2);
            QCOMPARE(newest.size(), 2);
            QCOMPARE(newest.at(0).id, AuditId(5));
            const QVector<AuditEntry> before = trail.newest(10, newest.at(1).id);
            QCOMPARE(before.size(), 3);
            const QVector<AuditEntry> teams = trail.of(AuditSubject::Team, 10, 10);
            QCOMPARE(teams.size(), 2);
            const AuditEntry &entry = teams.at(0);
            QCOMPARE(entry.id, AuditId(4));
            QCOMPARE(entry.at, fromMs(1'700'000'000'000));
            QCOMPARE(entry.actor, AgentId(7));
            QCOMPARE(entry.actorName, u"דנה"_qs);
            QCOMPARE(entry.subjectName, u"Core"_qs);
            QCOMPARE(entry.action, AuditAction::Changed);
            QCOMPARE(entry.changes, (QVector<AuditChange>{{u"tier"_qs, 1, 2}}));
            QCOMPARE(entry.operation, u"op"_qs);
            QVERIFY(trail.of(AuditSubject::Team, 11, 10).isEmpty());
        });
    }

    void nobodyRewritesTheTrail_data() { StorageFixture::addEngines(); }
    void nobodyRewritesTheTrail()
    {
        STORAGE_FIXTURE(fixture);
        fixture.write([](Session &session) {
            AuditEntry entry = entryOf(AuditSubject::Tag, 1);
            AuditRepository(session).append(entry);
        });
        for (const char *sql : {"UPDATE audit_entry SET actor_name = 'somebody else'", "DELETE FROM audit_entry"}) {
            const Error error = fixture.writeError([sql](Session &session) { session.execute(sql); });
            QVERIFY2(error.technical.contains(u"append-only"_qs), qPrintable(error.technical));
        }
        fixture.read([](Session &session) { QCOMPARE(AuditRepository(session).newest(10).size(), 1); });
    }
};

CAMPANILE_TEST(AuditTrailTest)
#include "tst_audittrail.moc"
