// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment/attachmentrepository.h"
#include "storage/customer/customerrepository.h"
#include "storage/import/importrepository.h"
#include "storage/search/textindex.h"
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
    QCOMPARE(fixture.writeError([&](Session &s) { ImportRepository(s).publish(import.id, fromMs(3), {}); }).code,
             ErrorCode::NotFound);
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
            ImportRepository(s).markApplied(import.id, done);
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
    fixture.write([&](Session &s) { ImportRepository(s).touch(first.id, fromMs(5000)); });
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

CAMPANILE_TEST(TestImports)
#include "tst_imports.moc"
