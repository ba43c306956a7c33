// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment/attachmentrepository.h"
#include "storage/customer/customerrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/import/importedrows.h"
#include "storage/import/importrepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/search/textindex.h"
#include "storage/tag/tagrepository.h"
#include "storage/ticket/ticketbulkwriter.h"
#include "storage/ticket/ticketcolumnloader.h"
#include "storage/ticket/ticketrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

namespace {

constexpr std::array tables{"ticket",           "ticket_extra", "ticket_tag", "message", "event",        "attachment",
                            "attachment_piece", "customer",     "contact",    "import",  "import_update"};

QVector<qint64> counts(StorageFixture &fixture)
{
    return fixture.read([](Session &s) {
        QVector<qint64> rows;
        for (const char *table : tables) {
            Statement count = s.prepare(std::string("SELECT count(*) FROM ").append(table));
            count.bind();
            rows.append(count.next() ? count.int64(0) : -1);
        }
        return rows;
    });
}

Import begin(StorageFixture &fixture, SourceId source = SourceId(9))
{
    Import import;
    import.profile = QStringLiteral("tickets");
    import.source = source;
    import.startedAt = import.aliveAt = fromMs(1000);
    import.actorName = QStringLiteral("Noa");
    import.files = {QStringLiteral("a.csv")};
    fixture.write([&](Session &s) { ImportRepository(s).begin(import); });
    return import;
}

void addBatch(StorageFixture &fixture, const Import &import, int tickets)
{
    fixture.write([&](Session &s) {
        Customer customer;
        customer.id = s.allocateId<CustomerId>("customer");
        customer.name = QStringLiteral("Imported Inc");
        customer.import = import.id;
        CustomerRepository(s).insertBulk(QVector<Customer>{customer});
        Contact contact;
        contact.id = s.allocateId<ContactId>("contact");
        contact.customer = customer.id;
        contact.import = import.id;
        CustomerRepository(s).insertBulk(QVector<Contact>{contact});
        const qint64 first = s.allocateIds("ticket", tickets);
        TicketBulkWriter writer(s);
        for (qint64 id = first; id < first + tickets; ++id) {
            Ticket t;
            t.id = TicketId(id);
            t.import = import.id;
            t.source = import.source;
            t.reference = QStringLiteral("INC%1").arg(id);
            t.subject = QStringLiteral("imported wonder");
            t.reported = {{QStringLiteral("made_sla"), true}};
            t.tags = {TagId(1)};
            writer.add(t);
            Message m;
            m.ticket = t.id;
            m.sequence = 1;
            m.text = QStringLiteral("marvel");
            writer.add(m);
            Event e;
            e.ticket = t.id;
            e.sequence = 1;
            e.kind = EventKind::Created;
            e.sourceKey = t.reference;
            writer.add(e);
        }
        writer.finish();
        Attachment file;
        file.ticket = TicketId(first);
        bool given = false;
        AttachmentRepository(s).write(file, [&](qint64) { return std::exchange(given, true) ? QByteArray() : "x"; });
        ImportRepository(s).stage(import.id, {{TicketId(1), {{QStringLiteral("v"), tickets}}}});
    });
}

qint64 visible(StorageFixture &fixture)
{
    return fixture.read([](Session &s) {
        qint64 rows = 0;
        TicketColumnLoader loader(s);
        loader.loadRange(0, 1'000'000,
                         [&](const std::vector<TicketColumnsRow> &batch) { rows += qint64(batch.size()); });
        qint64 open = 0;
        loader.loadOpen([&](const std::vector<TicketColumnsRow> &batch) { open += qint64(batch.size()); });
        return open == rows && TicketRepository(s).count() == rows ? rows : -1;
    });
}

qint64 textHits(StorageFixture &fixture)
{
    return fixture.read([](Session &s) {
        qint64 hits = 0;
        for (const auto &word : {QStringLiteral("wonder"), QStringLiteral("marvel")})
            TextIndex(s).match({word}, 0, 1'000'000,
                               [&](const std::vector<qint64> &ids) { hits += qint64(ids.size()); });
        return hits;
    });
}

} // namespace

class TestImports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishMakesVisible_data() { StorageFixture::addEngines(); }
    void publishMakesVisible();
    void sweepLeavesNothing_data() { StorageFixture::addEngines(); }
    void sweepLeavesNothing();
    void stagedUpdates_data() { StorageFixture::addEngines(); }
    void stagedUpdates();
    void oneAtATime_data() { StorageFixture::addEngines(); }
    void oneAtATime();
    void noBatchAfterTheSweepBegan_data() { StorageFixture::addEngines(); }
    void noBatchAfterTheSweepBegan();
    void namesWaitForThePublication_data() { StorageFixture::addEngines(); }
    void namesWaitForThePublication();
    void aNameThatSomebodyElseMadeIsTaken_data() { StorageFixture::addEngines(); }
    void aNameThatSomebodyElseMadeIsTaken();
    void eventsGoOnlyWithASweptImport_data() { StorageFixture::addEngines(); }
    void eventsGoOnlyWithASweptImport();
};

void TestImports::publishMakesVisible()
{
    STORAGE_FIXTURE(fixture);
    const Import import = begin(fixture);
    addBatch(fixture, import, 50);
    QCOMPARE(visible(fixture), 0);
    fixture.read([](Session &s) {
        QVERIFY(TicketRepository(s).findByReference(QStringLiteral("INC7")).isEmpty());
        QCOMPARE(CustomerRepository(s).count(), 0);
        QVERIFY(CustomerRepository(s).search(QStringLiteral("imported"), 9).isEmpty());
        // The importer itself has to see them.
        QCOMPARE(TicketRepository(s).idsByReference(SourceId(9), {QStringLiteral("INC7")}).size(), 1);
    });
    fixture.write([&](Session &s) {
        ImportRepository(s).publish(import.id, fromMs(2000), {{QStringLiteral("rows"), 50}});
        QCOMPARE(s.changes().back(), (Change{ChangeKind::Import, import.id.value()}));
    });
    QCOMPARE(visible(fixture), 50);
    fixture.read([&](Session &s) {
        QCOMPARE(CustomerRepository(s).search(QStringLiteral("imported"), 9).size(), 1);
        const Import now = *ImportRepository(s).byId(import.id);
        QCOMPARE(now.state, ImportState::Published);
        QCOMPARE(now.stats.value(QStringLiteral("rows")).toInt(), 50);
        QCOMPARE(now.files, import.files);
        QVERIFY(now.finishedAt == fromMs(2000));
    });
    fixture.write([&](Session &s) { ImportRepository(s).publish(import.id, fromMs(3), {}); }); // asked for once more
    QVERIFY(fixture.read([&](Session &s) { return ImportRepository(s).byId(import.id)->finishedAt; }) == fromMs(2000));
    QCOMPARE(fixture.writeError([&](Session &s) { ImportRepository(s).abandon(import.id); }).code, ErrorCode::NotFound);
}

void TestImports::sweepLeavesNothing()
{
    STORAGE_FIXTURE(fixture);
    const Import kept = begin(fixture, SourceId(8));
    addBatch(fixture, kept, 5);
    fixture.write([&](Session &s) { ImportRepository(s).publish(kept.id, fromMs(1), {}); });
    const auto before = counts(fixture);
    const qint64 hitsBefore = textHits(fixture);
    const Import import = begin(fixture);
    addBatch(fixture, import, 30);
    QCOMPARE(textHits(fixture), hitsBefore + 60);
    QCOMPARE(fixture.writeError([&](Session &s) { static_cast<void>(ImportRepository(s).sweep(import.id)); }).code,
             ErrorCode::NotFound); // only what was abandoned
    fixture.write([&](Session &s) { ImportRepository(s).abandon(import.id); });
    QCOMPARE(visible(fixture), 5);
    int rounds = 0;
    while (fixture.write([&](Session &s) { return ImportRepository(s).sweep(import.id, 7); }))
        QVERIFY(++rounds < 20);
    QVERIFY(rounds > 5); // in batches
    QCOMPARE(counts(fixture), before);
    QCOMPARE(textHits(fixture), hitsBefore);
    QCOMPARE(visible(fixture), 5);
    // Numbers are not given out twice.
    QVERIFY(fixture.write([](Session &s) { return s.allocateIds("ticket"); }) > 35);
}

void TestImports::stagedUpdates()
{
    STORAGE_FIXTURE(fixture);
    const Import import = begin(fixture);
    fixture.write([&](Session &s) {
        QVector<StagedUpdate> updates;
        for (int i = 10; i >= 1; --i)
            updates.append({TicketId(i), {{QStringLiteral("n"), i}}});
        ImportRepository(s).stage(import.id, updates);
        ImportRepository(s).publish(import.id, fromMs(2), {});
    });
    QCOMPARE(fixture.writeError([&](Session &s) { ImportRepository(s).finish(import.id, fromMs(3), {}); }).code,
             ErrorCode::NotFound); // something waits still
    for (int round = 0; round < 3; ++round) {
        fixture.write([&](Session &s) {
            const auto next = ImportRepository(s).nextUpdates(import.id, 4);
            QCOMPARE(next.size(), round < 2 ? 4 : 2);
            QCOMPARE(next.first().ticket, TicketId(round * 4 + 1));
            QCOMPARE(next.first().payload.value(QStringLiteral("n")).toInt(), round * 4 + 1);
            QVector<TicketId> done;
            for (const StagedUpdate &update : next)
                done.append(update.ticket);
            ImportRepository(s).forgetUpdates(import.id, done);
        });
    }
    fixture.write([&](Session &s) { ImportRepository(s).finish(import.id, fromMs(3), {}); });
    QVERIFY(fixture.read([](Session &s) { return ImportRepository(s).unfinished(fromMs(99)); }).isEmpty());
}

void TestImports::oneAtATime()
{
    STORAGE_FIXTURE(fixture);
    const Import first = begin(fixture);
    Import second = first;
    QCOMPARE(fixture.writeError([&](Session &s) { ImportRepository(s).begin(second); }).code, ErrorCode::Conflict);
    fixture.write([&](Session &s) { ImportRepository(s).keepRunning(first.id, fromMs(5000)); });
    fixture.read([&](Session &s) {
        QVERIFY(ImportRepository(s).unfinished(fromMs(4000)).isEmpty());
        QCOMPARE(ImportRepository(s).unfinished(fromMs(6000)).size(), 1);
        QCOMPARE(ImportRepository(s).hidden(), QVector<ImportId>{first.id});
    });
    fixture.write([&](Session &s) {
        ImportRepository(s).abandon(first.id);
        QVERIFY(!ImportRepository(s).sweep(first.id));
        ImportRepository(s).begin(second);
    });
    QVERIFY(second.id != first.id);
    QCOMPARE(fixture.read([](Session &s) { return ImportRepository(s).all(); }).size(), 1);
}

void TestImports::noBatchAfterTheSweepBegan()
{
    STORAGE_FIXTURE(fixture);
    const Import import = begin(fixture);
    const auto batch = [&](Session &s) { ImportRepository(s).keepRunning(import.id, fromMs(9000)); };
    fixture.write(batch);
    // It was slow, not dead: between the look and the deed it gave a sign of life.
    QVERIFY(!fixture.write([&](Session &s) { return ImportRepository(s).abandonDead(import.id, fromMs(9000)); }));
    QVERIFY(fixture.write([&](Session &s) { return ImportRepository(s).abandonDead(import.id, fromMs(9001)); }));
    QCOMPARE(fixture.writeError(batch).code, ErrorCode::Conflict);
    QCOMPARE(fixture.writeError([&](Session &s) { ImportRepository(s).publish(import.id, fromMs(9002), {}); }).code,
             ErrorCode::Conflict);
    fixture.write([&](Session &s) { QVERIFY(!ImportRepository(s).sweep(import.id)); });
    QCOMPARE(fixture.writeError(batch).code, ErrorCode::Conflict);
    QVERIFY(!fixture.write([&](Session &s) { return ImportRepository(s).abandonDead(import.id, fromMs(9003)); }));
}

void TestImports::namesWaitForThePublication()
{
    STORAGE_FIXTURE(fixture);
    const Import import = begin(fixture);
    const auto namesSeen = [&] {
        return fixture.read([](Session &s) {
            const Organization all = OrganizationRepository(s).load();
            return all.places.size() + all.departments.size() + all.teams.size() + all.skills.size() +
                   all.agents.size() + TagRepository(s).all().size();
        });
    };
    const auto bring = [&](const Import &into) {
        fixture.write([&](Session &s) {
            ImportedRows::Fresh fresh;
            fresh.departments = {{s.allocateId<DepartmentId>("department"), {}, QStringLiteral("Support"), 1}};
            fresh.places = {
                {s.allocateId<PlaceId>("place"), QStringLiteral("manila"), QStringLiteral("Manila"), {}, {}}};
            fresh.teams = {{s.allocateId<TeamId>("team"), fresh.departments.first().id, QStringLiteral("A"), Tier::T1}};
            fresh.skills = {{s.allocateId<SkillId>("skill"), QStringLiteral("sso")}};
            Agent agent;
            agent.id = s.allocateId<AgentId>("agent");
            agent.name = QStringLiteral("Ana");
            agent.team = fresh.teams.first().id;
            agent.skills = {{fresh.skills.first().id, 3}};
            agent.languages = {QStringLiteral("he")};
            fresh.agents = {agent};
            fresh.tags = {{s.allocateId<TagId>("tag"), QStringLiteral("vip")}};
            ImportedRows::Renumbered renumbered;
            ImportedRows(s).insert(fresh, into.id, renumbered);
            QVERIFY(renumbered.isEmpty());
        });
    };
    bring(import);
    QCOMPARE(namesSeen(), 0);
    // Cut short, nothing of it is left.
    fixture.write([&](Session &s) { ImportRepository(s).abandon(import.id); });
    while (fixture.write([&](Session &s) { return ImportRepository(s).sweep(import.id, 5); })) {
    }
    const Import second = begin(fixture);
    bring(second); // whose names are unique
    fixture.write([&](Session &s) { ImportRepository(s).publish(second.id, fromMs(2000), {}); });
    QCOMPARE(namesSeen(), 6);
    fixture.read([](Session &s) {
        const Agent ana = OrganizationRepository(s).load().agents.first();
        QCOMPARE(ana.skills.size(), 1);
        QCOMPARE(ana.languages, QStringList{QStringLiteral("he")});
    });
}

void TestImports::aNameThatSomebodyElseMadeIsTaken()
{
    STORAGE_FIXTURE(fixture);
    const Import import = begin(fixture);
    const Import other = begin(fixture, SourceId(8));
    const auto bring = [&](const Import &into, const QString &tag, const QString &place) {
        ImportedRows::Renumbered renumbered;
        const TagId brought = fixture.write([&](Session &s) {
            ImportedRows::Fresh fresh;
            fresh.tags = {{s.allocateId<TagId>("tag"), tag}};
            fresh.places = {{s.allocateId<PlaceId>("place"), QStringLiteral("tel-aviv"), place, {}, {}}};
            ImportedRows(s).insert(fresh, into.id, renumbered);
            return fresh.tags.first().id;
        });
        return renumbered.tags.value(brought, brought);
    };
    // A person was quicker.
    const TagId vip = fixture.write([](Session &s) { return TagRepository(s).findOrCreate(QStringLiteral("VIP")); });
    QCOMPARE(bring(import, QStringLiteral("vip"), QStringLiteral("Tel Aviv")), vip);
    // The import was: the person gets its tag, which stays when the import goes.
    const TagId late = bring(import, QStringLiteral("late"), QStringLiteral("Tel-Aviv!"));
    QCOMPARE(fixture.write([](Session &s) { return TagRepository(s).findOrCreate(QStringLiteral("Late")); }), late);
    // Two imports at once, the first of which is swept.
    const TagId both = bring(import, QStringLiteral("both"), QStringLiteral("Tel Aviv 3"));
    QCOMPARE(bring(other, QStringLiteral("both"), QStringLiteral("Tel Aviv")), both);
    // What a person writes as a place of that key goes before what waits hidden.
    fixture.write([](Session &s) {
        Place place{{}, QStringLiteral("tel-aviv-2"), QStringLiteral("Jaffa"), {}, {}};
        OrganizationRepository(s).save(place);
    });
    fixture.write([&](Session &s) { ImportRepository(s).abandon(import.id); });
    while (fixture.write([&](Session &s) { return ImportRepository(s).sweep(import.id); })) {
    }
    fixture.read([&](Session &s) {
        QStringList tags;
        for (const Tag &tag : TagRepository(s).all())
            tags.append(tag.name);
        QCOMPARE(tags, (QStringList{QStringLiteral("VIP"), QStringLiteral("late"), QStringLiteral("both")}));
        QStringList places;
        for (const Place &place : OrganizationRepository(s).load().places)
            places.append(place.key + u' ' + place.name);
        QCOMPARE(places, (QStringList{QStringLiteral("tel-aviv Tel Aviv"), QStringLiteral("tel-aviv-2 Jaffa")}));
    });
}

void TestImports::eventsGoOnlyWithASweptImport()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) {
        Ticket ticket;
        ticket.reference = QStringLiteral("own");
        TicketRepository(s).insert(ticket);
        Event event;
        event.ticket = ticket.id;
        EventRepository(s).append(event);
    });
    const Import import = begin(fixture);
    addBatch(fixture, import, 5);
    const auto refused = [&](const char *sql) {
        const Error error = fixture.writeError([&](Session &s) { s.execute(sql); });
        return error.code == ErrorCode::DatabaseFailed && error.technical != QStringLiteral("no error");
    };
    QVERIFY(refused("DELETE FROM event"));
    QVERIFY(refused("DELETE FROM event WHERE id / 65536 = 1"));
    QVERIFY(refused("DELETE FROM event WHERE id / 65536 > 1")); // running: not swept yet
    QVERIFY(refused("UPDATE ticket SET import_id = 1"));
    if (fixture.location().engine() == Engine::Postgres)
        QVERIFY(refused("TRUNCATE event"));
    fixture.write([&](Session &s) { ImportRepository(s).publish(import.id, fromMs(2), {}); });
    QVERIFY(refused("DELETE FROM event WHERE id / 65536 > 1"));
    QVERIFY(refused("UPDATE import SET state = 4"));
    QCOMPARE(visible(fixture), 6);
}

CAMPANILE_TEST(TestImports)
#include "tst_imports.moc"
