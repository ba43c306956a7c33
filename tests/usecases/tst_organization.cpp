// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/auditrepository.h"
#include "storage/core/database.h"
#include "storage/organization/organizationrepository.h"
#include "support/testmain.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/organization/changeorganization.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/workbench.h"

#include <QJsonArray>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class OrganizationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<test::Workbench>(); }

    void somebodyIsAddedChangedAndTakenBack()
    {
        OrganizationRecord noa = newRecord(AuditSubject::Person);
        noa.values.insert(u"name"_qs, u"  Noa   Bar "_qs);
        noa.values.insert(u"team"_qs, m_bench->tierOne.value());
        const Result<SharedReceipt> added = save(noa);
        QVERIFY(added);
        QCOMPARE(added->name, u"Noa Bar"_qs);
        QCOMPARE(added->action, AuditAction::Added);
        OrganizationRecord stored = record(AuditSubject::Person, added->id);
        QCOMPARE(stored.values.value(u"role"_qs).toInt(), static_cast<int>(Role::Agent));

        stored.values.insert(u"email"_qs, u"noa@example.org"_qs);
        stored.values.insert(u"languages"_qs, QJsonArray{u"he"_qs, u"en"_qs});
        const Result<SharedReceipt> changed = save(stored);
        QVERIFY(changed);
        QCOMPARE(changed->changes.size(), 2);
        QCOMPARE(save(stored).error().code, ErrorCode::Conflict); // of the version before

        QVERIFY(undo(*changed));
        QVERIFY(!record(AuditSubject::Person, added->id).values.contains(u"email"_qs));
        // Who was added by mistake is in the stories already: they work here no more.
        QVERIFY(undo(*added));
        QCOMPARE(record(AuditSubject::Person, added->id).values.value(u"active"_qs).toBool(), false);
    }

    void wrongNamesAndAddressesAreRefused()
    {
        OrganizationRecord person = newRecord(AuditSubject::Person);
        QCOMPARE(refusal(save(person)), u"name-missing"_qs);
        person.values.insert(u"name"_qs, u"!!"_qs);
        QCOMPARE(refusal(save(person)), u"name-missing"_qs);
        person.values.insert(u"name"_qs, people().first().name().toUpper());
        QCOMPARE(refusal(save(person)), u"name-taken"_qs);
        person.values.insert(u"name"_qs, u"Noa"_qs);
        person.values.insert(u"email"_qs, u"nobody"_qs);
        QCOMPARE(refusal(save(person)), u"email-wrong"_qs);
        person.values.remove(u"email"_qs);
        person.values.insert(u"team"_qs, 4711);
        QCOMPARE(refusal(save(person)), u"not-there"_qs);
        person.id = 4711;
        QCOMPARE(save(person).error().code, ErrorCode::NotFound);
    }

    void nobodyLocksEverybodyOutOrRaisesThemselves()
    {
        OrganizationRecord manager = record(AuditSubject::Person, m_bench->manager.value());
        manager.values.insert(u"active"_qs, false);
        QCOMPARE(refusal(save(manager)), u"last-manager"_qs);
        manager.values.insert(u"active"_qs, true);
        manager.values.insert(u"role"_qs, static_cast<int>(Role::Administrator));
        QCOMPARE(refusal(save(manager)), u"role-too-high"_qs);
        QCOMPARE(save(record(AuditSubject::Person, m_bench->ana.value()), m_bench->ana).error().code,
                 ErrorCode::NotAllowed);
        QCOMPARE(refusal(setRight({Role::Manager, Permission::ManagePeople, false})), u"last-manager"_qs);
        QCOMPARE(refusal(setRight({Role::Administrator, Permission::ManagePeople, false})), u"role-too-high"_qs);
        QCOMPARE(setRight({Role::Agent, Permission::ManagePeople, true}, m_bench->ana).error().code,
                 ErrorCode::NotAllowed);
    }

    void theMatrixIsWhatTheUseCasesAsk()
    {
        const TicketId ticket = m_bench->add(u"A question"_qs);
        QVERIFY(assign(ticket));
        const Result<SharedReceipt> taken = setRight({Role::Agent, Permission::ChangeTickets, false});
        QVERIFY(taken);
        QCOMPARE(assign(ticket).error().code, ErrorCode::NotAllowed);
        // Sent again it changes nothing.
        QVERIFY(!setRight({Role::Agent, Permission::ChangeTickets, false})->canUndo());
        QVERIFY(undo(*taken));
        QVERIFY(assign(ticket));
        QCOMPARE(undo(*taken)->operation, undoOperation(*taken)); // once
        QVERIFY(setRight({Role::Agent, Permission::ExportTickets, true}));
        QVERIFY(organization().roles.isAllowed(Role::Agent, Permission::ExportTickets));
        QVERIFY(!organization().roles.isAllowed(Role::Viewer, Permission::ExportTickets));
    }

    void aTakenBackRightThatSomebodySetAgainIsAConflict()
    {
        const Result<SharedReceipt> given = setRight({Role::Viewer, Permission::ExportTickets, true});
        QVERIFY(given);
        QVERIFY(setRight({Role::Viewer, Permission::ExportTickets, false}));
        QCOMPARE(undo(*given).error().code, ErrorCode::Conflict);
    }

    void departmentsFormATreeAndTeamsBelongToThem()
    {
        OrganizationRecord part = newRecord(AuditSubject::Department);
        part.values = {{u"name"_qs, u"Billing"_qs}, {u"parent"_qs, m_bench->support.value()}};
        const Result<SharedReceipt> added = save(part);
        QVERIFY(added);
        OrganizationRecord above = record(AuditSubject::Department, m_bench->support.value());
        above.values.insert(u"parent"_qs, added->id);
        QCOMPARE(refusal(save(above)), u"cycle"_qs);

        OrganizationRecord team = newRecord(AuditSubject::Team);
        team.values = {{u"name"_qs, u"Invoices"_qs}, {u"department"_qs, added->id}, {u"tier"_qs, 2}};
        const Result<SharedReceipt> teamAdded = save(team);
        QVERIFY(teamAdded);
        QCOMPARE(refusal(undo(*added)), u"in-use"_qs); // the team stands in it
        QVERIFY(undo(*teamAdded));
        QVERIFY(undo(*added));
        QVERIFY(record(AuditSubject::Department, added->id).values.isEmpty());
    }

    void locationsHaveAWeekAndDaysOff()
    {
        OrganizationRecord place = newRecord(AuditSubject::Place);
        QVERIFY(!place.values.value(u"timeZone"_qs).toString().isEmpty());
        QVERIFY(!place.values.value(u"week"_qs).toArray().isEmpty());
        place.values.insert(u"name"_qs, u"Cebu — North  2"_qs);
        place.values.insert(u"timeZone"_qs, u"Mars/Olympus"_qs);
        QCOMPARE(refusal(save(place)), u"zone-wrong"_qs);
        place.values.insert(u"timeZone"_qs, u"Asia/Manila"_qs);
        place.values.insert(u"week"_qs, QJsonArray{QJsonArray{1, 540, 1080}, QJsonArray{1, 1000, 1200}});
        QCOMPARE(refusal(save(place)), u"week-wrong"_qs);
        place.values.insert(u"week"_qs, QJsonArray{QJsonArray{1, 540, 1080}, QJsonArray{7, 1320, 360}});
        place.values.insert(u"holidays"_qs, QJsonArray{QJsonArray{u"2026-13-41"_qs, u"?"_qs}});
        QCOMPARE(refusal(save(place)), u"holiday-wrong"_qs);
        place.values.insert(u"holidays"_qs, QJsonArray{QJsonArray{u"2026-06-12"_qs, u"Araw ng Kalayaan"_qs}});
        place.values.insert(u"key"_qs, u"Cebu!"_qs);
        QCOMPARE(refusal(save(place)), u"key-wrong"_qs);
        place.values.remove(u"key"_qs);
        const Result<SharedReceipt> added = save(place);
        QVERIFY(added);
        const Organization all = organization();
        const auto stored = std::find_if(all.places.begin(), all.places.end(),
                                         [&](const Place &one) { return one.id.value() == added->id; });
        QVERIFY(stored != all.places.end());
        QCOMPARE(stored->key, u"cebu-north-2"_qs); // from the name
        QCOMPARE(stored->calendar.timeZone, QByteArray("Asia/Manila"));
        QCOMPARE(stored->calendar.weeklySlots.size(), 2);
        QCOMPARE(stored->calendar.holidays.first().date, QDate(2026, 6, 12));

        OrganizationRecord other = newRecord(AuditSubject::Place);
        other.values.insert(u"name"_qs, u"Another"_qs);
        other.values.insert(u"timeZone"_qs, u"Asia/Manila"_qs);
        other.values.insert(u"key"_qs, u"cebu-north-2"_qs);
        QCOMPARE(refusal(save(other)), u"key-taken"_qs);

        OrganizationRecord changed = record(AuditSubject::Place, added->id);
        changed.values.remove(u"holidays"_qs);
        const Result<SharedReceipt> emptied = save(changed);
        QVERIFY(emptied);
        QVERIFY(undo(*emptied));
        QCOMPARE(record(AuditSubject::Place, added->id).values.value(u"holidays"_qs).toArray().size(), 1);
        OrganizationRecord ana = record(AuditSubject::Person, m_bench->ana.value());
        ana.values.insert(u"location"_qs, added->id);
        QVERIFY(save(ana));
        QCOMPARE(refusal(undo(*added)), u"in-use"_qs);
        ana = record(AuditSubject::Person, m_bench->ana.value());
        ana.values.remove(u"location"_qs);
        QVERIFY(save(ana));
        QVERIFY(undo(*added));
        QVERIFY(record(AuditSubject::Place, added->id).values.isEmpty());
    }

    void whatNothingBelongsToIsRemovedAndBroughtBack()
    {
        OrganizationRecord team = newRecord(AuditSubject::Team);
        team.values = {{u"name"_qs, u"Invoices"_qs}, {u"department"_qs, m_bench->support.value()}, {u"tier"_qs, 2}};
        const qint64 id = save(team)->id;
        const Result<SharedReceipt> removed = remove(record(AuditSubject::Team, id));
        QVERIFY(removed);
        QCOMPARE(removed->action, AuditAction::Removed);
        QVERIFY(record(AuditSubject::Team, id).values.isEmpty());
        QVERIFY(undo(*removed));
        QCOMPARE(record(AuditSubject::Team, id).values, team.values);
        // Somebody belongs to it, or a ticket does.
        QCOMPARE(refusal(remove(record(AuditSubject::Team, m_bench->tierOne.value()))), u"in-use"_qs);
        QCOMPARE(refusal(remove(record(AuditSubject::Department, m_bench->support.value()))), u"in-use"_qs);
        QCOMPARE(remove(record(AuditSubject::Person, m_bench->ana.value())).error().code, ErrorCode::NotFound);
        QCOMPARE(remove(record(AuditSubject::Team, id), m_bench->ana).error().code, ErrorCode::NotAllowed);
    }

    void tagsAreRenamedEverywhereAndRemovedWhereNoTicketHasThem()
    {
        const TicketId ticket = m_bench->add(u"A question"_qs);
        TicketChange change;
        change.ticket = ticket;
        change.expectedVersion = 1;
        change.addTags = {u"Billing"_qs, u"spare"_qs};
        QVERIFY(apply(change));
        OrganizationRecord billing = tag(u"Billing"_qs);
        QVERIFY(billing.id > 0);
        OrganizationRecord wish = billing;
        wish.values.insert(u"name"_qs, u" Spare "_qs);
        QCOMPARE(refusal(save(wish)), u"name-taken"_qs);
        wish.values.insert(u"name"_qs, u"חשבוניות"_qs);
        const Result<SharedReceipt> renamed = save(wish);
        QVERIFY(renamed);
        QCOMPARE(save(wish).error().code, ErrorCode::Conflict); // of the name before
        QCOMPARE(tag(u"חשבוניות"_qs).id, billing.id);
        QCOMPARE(refusal(remove(tag(u"חשבוניות"_qs))), u"in-use"_qs);
        QVERIFY(undo(*renamed));
        QCOMPARE(tag(u"Billing"_qs).id, billing.id);

        TicketChange untag;
        untag.ticket = ticket;
        untag.expectedVersion = 2;
        untag.removeTags = {u"spare"_qs};
        QVERIFY(apply(untag));
        const OrganizationRecord spare = tag(u"spare"_qs);
        const Result<SharedReceipt> removed = remove(spare);
        QVERIFY(removed);
        QCOMPARE(tag(u"spare"_qs).id, 0);
        QVERIFY(undo(*removed));
        QCOMPARE(tag(u"spare"_qs).id, spare.id);

        OrganizationRecord added = newRecord(AuditSubject::Tag);
        added.values.insert(u"name"_qs, u"!"_qs);
        QCOMPARE(refusal(save(added)), u"name-missing"_qs);
        added.values.insert(u"name"_qs, u"vip"_qs);
        const Result<SharedReceipt> made = save(added);
        QVERIFY(made);
        QVERIFY(undo(*made));
        QCOMPARE(tag(u"vip"_qs).id, 0);
        QCOMPARE(remove(spare, m_bench->ana).error().code, ErrorCode::NotAllowed);
    }

    void everyChangeIsInTheAuditTrail()
    {
        OrganizationRecord ana = record(AuditSubject::Person, m_bench->ana.value());
        ana.values.insert(u"name"_qs, u"Ana C."_qs);
        QVERIFY(save(ana));
        QVERIFY(setRight({Role::Lead, Permission::ImportTickets, true}));
        const auto count = m_bench->database
                               ->read([](storage::Session &session) -> Result<qint64> {
                                   storage::Statement row = session.prepare(
                                       "SELECT count(*) FROM audit_entry WHERE subject = $1 OR subject = $2");
                                   row.bind(AuditSubject::Person, AuditSubject::Roles);
                                   return row.next() ? row.int64(0) : 0;
                               })
                               .wait();
        QCOMPARE(count.value(), 2);
    }

private:
    [[nodiscard]] Organization organization()
    {
        return m_bench->database
            ->read([](storage::Session &session) -> Result<Organization> {
                return storage::OrganizationRepository(session).load();
            })
            .wait()
            .value();
    }
    [[nodiscard]] Actor actor(AgentId who)
    {
        Actor actor = m_bench->actor(who.isValid() ? who : m_bench->manager);
        actor.roles = organization().roles;
        return actor;
    }
    [[nodiscard]] Catalog catalog()
    {
        return *m_bench->database
                    ->read(
                        [](storage::Session &session) -> Result<CatalogPtr> { return loadSnapshots(session).catalog; })
                    .wait()
                    .value();
    }
    [[nodiscard]] QVector<OrganizationRecord> people() { return recordsOf(catalog(), AuditSubject::Person); }
    [[nodiscard]] OrganizationRecord tag(const QString &name)
    {
        for (const OrganizationRecord &record : recordsOf(catalog(), AuditSubject::Tag)) {
            if (record.name() == name)
                return record;
        }
        return {};
    }
    Result<SharedReceipt> remove(const OrganizationRecord &record, AgentId who = {})
    {
        return run([&](auto &session, const auto &order) { return removeRecord(session, order, record); }, who);
    }
    Result<ChangeReceipt> apply(const TicketChange &wish)
    {
        return m_bench->database
            ->write([&](storage::Session &session) {
                return changeTicket(session, wish, actor(m_bench->ana), m_clock.time);
            })
            .wait();
    }
    [[nodiscard]] OrganizationRecord record(AuditSubject kind, qint64 id)
    {
        for (const OrganizationRecord &record : recordsOf(catalog(), kind)) {
            if (record.id == id)
                return record;
        }
        return {};
    }
    template <typename Work>
    Result<SharedReceipt> run(Work work, AgentId who, const QUuid &operation = QUuid::createUuid())
    {
        SharedOrder order;
        order.operation = operation;
        order.actor = actor(who);
        order.at = m_clock.time;
        return m_bench->database->write([&](storage::Session &session) { return work(session, order); }).wait();
    }
    Result<SharedReceipt> save(const OrganizationRecord &record, AgentId who = {})
    {
        return run([&](auto &session, const auto &order) { return saveRecord(session, order, record); }, who);
    }
    Result<SharedReceipt> setRight(const RoleRight &right, AgentId who = {})
    {
        return run([&](auto &session, const auto &order) { return setRoleRight(session, order, right); }, who);
    }
    Result<SharedReceipt> undo(const SharedReceipt &receipt)
    {
        return run([&](auto &session, const auto &order) { return undoOrganizationChange(session, order, receipt); },
                   {}, undoOperation(receipt));
    }
    Result<ChangeReceipt> assign(TicketId ticket)
    {
        TicketChange wish;
        wish.ticket = ticket;
        wish.assignee = m_bench->ana;
        wish.evenIfChanged = true;
        return apply(wish);
    }
    static QString refusal(const Result<SharedReceipt> &answer)
    {
        return answer ? u"done"_qs : answer.error().args.value(1);
    }

    std::unique_ptr<test::Workbench> m_bench;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(OrganizationTest)
#include "tst_organization.moc"
