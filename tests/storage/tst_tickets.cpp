// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment/attachmentrepository.h"
#include "storage/customer/customerrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/operation/operationrepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/search/textindex.h"
#include "storage/source/sourcerepository.h"
#include "storage/tag/tagrepository.h"
#include "storage/ticket/languagecode.h"
#include "storage/ticket/openticketscan.h"
#include "storage/ticket/subjectorder.h"
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

const QString nasty =
    QStringLiteral(u"שלום\u202E'; DROP TABLE ticket;-- \\N \\. \t\n\r \U0001F514 $1 {{id}} %s \u0000x");

Ticket sample(const QString &reference)
{
    Ticket t;
    t.reference = reference;
    t.subject = nasty;
    t.language = QStringLiteral("he");
    t.status = Status::WaitingRnd;
    t.sourceStatus = QStringLiteral("Awaiting \"vendor\"");
    t.tier = Tier::T2;
    t.channel = Channel::WalkIn;
    t.priority = Priority::Urgent;
    t.place = PlaceId(3);
    t.department = DepartmentId(4);
    t.team = TeamId(5);
    t.assignee = AgentId(6);
    t.customer = CustomerId(7);
    t.contact = ContactId(8);
    t.createdAt = fromMs(-1);
    t.updatedAt = fromMs(1'700'000'000'123);
    t.dueAt = fromMs(0);
    t.resolvedAt = std::nullopt;
    t.flags |= TicketFlag::Attachment;
    t.customFields = {{QStringLiteral("browser"), nasty}, {QStringLiteral("n"), 4.5}};
    t.reported = {{QStringLiteral("made_sla"), true}};
    return t;
}

} // namespace

class TestTickets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data() { StorageFixture::addEngines(); }
    void roundTrip();
    void staleVersion_data() { StorageFixture::addEngines(); }
    void staleVersion();
    void referenceIsUnique_data() { StorageFixture::addEngines(); }
    void referenceIsUnique();
    void rowsByIds_data() { StorageFixture::addEngines(); }
    void rowsByIds();
    void columns_data() { StorageFixture::addEngines(); }
    void columns();
    void messagesAndEvents_data() { StorageFixture::addEngines(); }
    void messagesAndEvents();
    void eventsAreAppendOnly_data() { StorageFixture::addEngines(); }
    void eventsAreAppendOnly();
    void bulkEqualsSingle_data() { StorageFixture::addEngines(); }
    void bulkEqualsSingle();
    void manyWritersLoseNothing_data() { StorageFixture::addEngines(); }
    void manyWritersLoseNothing();
    void languageCodes();
    void attachmentsOutliveAnOlderRead_data() { StorageFixture::addEngines(); }
    void attachmentsOutliveAnOlderRead();
    void newestEntries_data() { StorageFixture::addEngines(); }
    void newestEntries();
    void subjectsStandInOneOrder_data() { StorageFixture::addEngines(); }
    void subjectsStandInOneOrder();
    void manySubjectsStayWithinMemory();
};

void TestTickets::roundTrip()
{
    STORAGE_FIXTURE(fixture);
    Ticket made = sample(QStringLiteral("INC 1"));
    fixture.write([&](Session &s) {
        TagRepository tags(s);
        made.tags = {tags.findOrCreate(QStringLiteral("Billing")), tags.findOrCreate(QStringLiteral("VIP")),
                     tags.findOrCreate(QStringLiteral("BILLING"))};
        TicketRepository(s).insert(made);
    });
    QCOMPARE(made.id, TicketId(1));
    const auto found = fixture.read([&](Session &s) { return TicketRepository(s).byId(made.id); });
    QVERIFY(found);
    QString expected = nasty;
    expected.remove(QChar(u'\0'));
    QCOMPARE(found->subject, expected);
    QCOMPARE(found->reference, made.reference);
    QCOMPARE(found->language, made.language);
    QCOMPARE(found->status, made.status);
    QCOMPARE(found->sourceStatus, made.sourceStatus);
    QCOMPARE(found->tier, made.tier);
    QCOMPARE(found->channel, made.channel);
    QCOMPARE(found->priority, made.priority);
    QCOMPARE(found->place, made.place);
    QCOMPARE(found->department, made.department);
    QCOMPARE(found->team, made.team);
    QCOMPARE(found->assignee, made.assignee);
    QCOMPARE(found->customer, made.customer);
    QCOMPARE(found->contact, made.contact);
    QVERIFY(found->createdAt == made.createdAt);
    QVERIFY(found->updatedAt == made.updatedAt);
    QVERIFY(found->dueAt == made.dueAt);
    QVERIFY(!found->firstResponseAt);
    QVERIFY(!found->resolvedAt);
    QCOMPARE(found->flags, made.flags);
    QCOMPARE(found->customFields, made.customFields);
    QCOMPARE(found->reported, made.reported);
    QCOMPARE(found->version, 1);
    QCOMPARE(found->tags.size(), 2); // two tags that differ by case are one
    QVERIFY(!fixture.read([](Session &s) { return TicketRepository(s).byId(TicketId(2)); }));
}

void TestTickets::staleVersion()
{
    STORAGE_FIXTURE(fixture);
    Ticket made = sample(QStringLiteral("A"));
    fixture.write([&](Session &s) { TicketRepository(s).insert(made); });
    Ticket mine = *fixture.read([&](Session &s) { return TicketRepository(s).byId(made.id); });
    Ticket theirs = mine;
    theirs.status = Status::Closed;
    theirs.sourceStatus.clear();
    theirs.customFields = {};
    theirs.reported = {};
    fixture.write([&](Session &s) { TicketRepository(s).update(theirs); });
    QCOMPARE(theirs.version, 2);
    mine.subject = QStringLiteral("lost?");
    const Error error = fixture.writeError([&](Session &s) { TicketRepository(s).update(mine); });
    QCOMPARE(error.code, ErrorCode::Conflict);
    QCOMPARE(error.args, QStringList{QStringLiteral("A")});
    const Ticket now = *fixture.read([&](Session &s) { return TicketRepository(s).byId(made.id); });
    QCOMPARE(now.status, Status::Closed);
    QCOMPARE(now.version, 2);
    QVERIFY(now.sourceStatus.isEmpty() && now.customFields.isEmpty());
    QVERIFY(now.subject != mine.subject);
}

void TestTickets::referenceIsUnique()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([&](Session &s) {
        Ticket t = sample(QStringLiteral("X-1"));
        TicketRepository(s).insert(t);
        Ticket other = sample(QStringLiteral("X-1"));
        other.source = SourceRepository(s).findOrCreate(QStringLiteral("zendesk"), QStringLiteral("main"));
        TicketRepository(s).insert(other);
    });
    const Error error = fixture.writeError([](Session &s) {
        Ticket t = sample(QStringLiteral("X-1"));
        TicketRepository(s).insert(t);
    });
    QCOMPARE(error.code, ErrorCode::Conflict);
    fixture.read([](Session &s) {
        QCOMPARE(TicketRepository(s).findByReference(QStringLiteral("X-1")),
                 (QVector<TicketId>{TicketId(1), TicketId(2)}));
        QCOMPARE(TicketRepository(s).findByReference(SourceId(1), QStringLiteral("X-1")), TicketId(2));
        QVERIFY(!TicketRepository(s).findByReference(SourceId(1), QStringLiteral("x-1")));
        const auto known = TicketRepository(s).idsByReference(
            SourceId(), {QStringLiteral("X-1"), QStringLiteral("it's \"none\""), QString()});
        QCOMPARE(known.size(), 1);
        QCOMPARE(TicketRepository(s).count(), 2);
    });
}

void TestTickets::rowsByIds()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([&](Session &s) {
        Customer customer;
        customer.name = QStringLiteral("Łódź & Sons");
        CustomerRepository(s).save(customer);
        Contact contact;
        contact.name = QStringLiteral("Noa בן־דוד");
        CustomerRepository(s).save(contact);
        for (int i = 1; i <= 5; ++i) {
            Ticket t = sample(QStringLiteral("R%1").arg(i));
            t.contact = i == 2 ? contact.id : ContactId();
            t.customer = i % 2 == 1 ? customer.id : CustomerId();
            t.tags = {TagId(9), TagId(2)};
            TicketRepository(s).insert(t);
        }
    });
    const auto rows = fixture.read([](Session &s) {
        return TicketRepository(s).rowsByIds({TicketId(5), TicketId(99), TicketId(2), TicketId(5), TicketId(1)});
    });
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).id, TicketId(5));
    QCOMPARE(rows.at(1).id, TicketId(2));
    QCOMPARE(rows.at(3).id, TicketId(1));
    QCOMPARE(rows.at(0).customerName, QStringLiteral("Łódź & Sons"));
    QVERIFY(rows.at(1).customerName.isEmpty());
    QCOMPARE(rows.at(1).contactName, QStringLiteral("Noa בן־דוד"));
    QVERIFY(rows.at(0).contactName.isEmpty());
    QCOMPARE(rows.at(0).tags, (QVector<TagId>{TagId(2), TagId(9)}));
    QCOMPARE(rows.at(0).reference, QStringLiteral("R5"));
    QVERIFY(rows.at(0).dueAt == fromMs(0));
    QVERIFY(!rows.at(0).resolvedAt);
}

void TestTickets::columns()
{
    STORAGE_FIXTURE(fixture);
    constexpr int count = 10'000; // more than two batches
    fixture.write([&](Session &s) {
        s.allocateIds("ticket", count);
        TicketBulkWriter writer(s);
        for (int i = 1; i <= count; ++i) {
            Ticket t = sample(QString::number(i));
            t.id = TicketId(i);
            t.status = static_cast<Status>(1 + i % 7);
            t.language = i % 2 ? QStringLiteral("fil") : QString();
            t.tags = {TagId(1), TagId(i + 1)};
            writer.add(t);
        }
        writer.finish();
    });
    fixture.read([&](Session &s) {
        TicketColumnLoader loader(s);
        QCOMPARE(loader.highestTicketId(), count);
        qint64 expected = 0;
        int batches = 0;
        loader.loadRange(1, count, [&](const std::vector<TicketColumnsRow> &rows) {
            ++batches;
            for (const TicketColumnsRow &row : rows) {
                QCOMPARE(row.id, ++expected);
                QCOMPARE(row.status, static_cast<Status>(1 + row.id % 7));
                QCOMPARE(row.customer, CustomerId(7));
                QCOMPARE(row.dueAt, 0);
                QCOMPARE(row.createdAt, -1);
                QCOMPARE(row.resolvedAt, TicketColumnsRow::noTime);
                QCOMPARE(unpackLanguage(row.language), row.id % 2 ? QStringLiteral("fil") : QString());
            }
        });
        QCOMPARE(expected, count);
        QCOMPARE(batches, 3);
        int open = 0;
        loader.loadOpen([&](const std::vector<TicketColumnsRow> &rows) {
            for (const TicketColumnsRow &row : rows) {
                QVERIFY(isOpen(row.status));
                ++open;
            }
        });
        int openExpected = 0;
        for (int i = 1; i <= count; ++i)
            openExpected += 1 + i % 7 < 6 ? 1 : 0;
        QCOMPARE(open, openExpected);
        QVector<qint64> some;
        loader.loadByIds({TicketId(77), TicketId(3), TicketId(20'000)}, [&](const std::vector<TicketColumnsRow> &rows) {
            for (const TicketColumnsRow &row : rows)
                some.append(row.id);
        });
        QCOMPARE(some, (QVector<qint64>{3, 77}));
        QVector<std::pair<qint64, qint64>> tags;
        loader.loadTags(5, 6, [&](const std::vector<TicketTagPair> &pairs) {
            for (const TicketTagPair &pair : pairs)
                tags.append({pair.ticket, pair.tag});
        });
        QCOMPARE(tags, (QVector<std::pair<qint64, qint64>>{{5, 1}, {5, 6}, {6, 1}, {6, 7}}));
    });
}

void TestTickets::messagesAndEvents()
{
    STORAGE_FIXTURE(fixture);
    Ticket first = sample(QStringLiteral("A"));
    Ticket second = sample(QStringLiteral("B"));
    const QVector<FieldChange> changes{{Field::Status, {}, 1, 2},
                                       {Field::CustomField, QStringLiteral("browser"), QJsonValue(), nasty}};
    fixture.write([&](Session &s) {
        TicketRepository(s).insert(first);
        TicketRepository(s).insert(second);
        for (int i = 1; i <= 3; ++i) {
            Message m;
            m.ticket = first.id;
            m.text = QStringLiteral("text %1 ").arg(i) + nasty;
            m.at = fromMs(i);
            m.visibility = i == 2 ? Visibility::Internal : Visibility::Public;
            m.authorKind = AuthorKind::Agent;
            m.agent = AgentId(4);
            m.authorName = nasty;
            MessageRepository(s).append(m);
            QCOMPARE(m.sequence, i);
            QCOMPARE(m.id, MessageId(first.id.value() * 65536 + i));
            Event e;
            e.ticket = i == 3 ? second.id : first.id;
            e.kind = EventKind::Changed;
            e.at = fromMs(i * 10);
            e.actorName = QStringLiteral("Ø");
            e.changes = i == 1 ? QVector<FieldChange>() : changes;
            e.sourceKey = i == 2 ? QString() : QStringLiteral("key%1").arg(i);
            EventRepository(s).append(e, QStringLiteral("op"));
            QCOMPARE(e.sequence, i == 3 ? 1 : i);
        }
    });
    fixture.read([&](Session &s) {
        const auto messages = MessageRepository(s).ofTicket(first.id);
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages.at(1).visibility, Visibility::Internal);
        QCOMPARE(messages.at(2).sequence, 3);
        QVERIFY(messages.at(2).text.startsWith(QStringLiteral("text 3 ")));
        QVERIFY(MessageRepository(s).ofTicket(second.id).isEmpty());
        const auto events = EventRepository(s).ofTicket(first.id);
        QCOMPARE(events.size(), 2);
        QVERIFY(events.at(0).changes.isEmpty());
        QCOMPARE(events.at(1).changes, changes);
        QCOMPARE(events.at(0).sourceKey, QStringLiteral("key1"));
        const auto keys = EventRepository(s).sourceKeysOf({first.id, second.id, TicketId(77)});
        QCOMPARE(keys.value(first.id), QSet<QString>{QStringLiteral("key1")});
        QCOMPARE(keys.value(second.id), QSet<QString>{QStringLiteral("key3")});
        QCOMPARE(EventRepository(s).editedHere({first.id, second.id}), QSet<TicketId>{first.id});
        QVector<qint64> scanned;
        EventRepository(s).scan(1, 2, [&](const Event &event) { scanned.append(event.ticket.value()); });
        QCOMPARE(scanned, (QVector<qint64>{1, 1, 2}));
    });
}

void TestTickets::eventsAreAppendOnly()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([&](Session &s) {
        Ticket t = sample(QStringLiteral("A"));
        TicketRepository(s).insert(t);
        Event e;
        e.ticket = t.id;
        EventRepository(s).append(e);
    });
    const Error error = fixture.writeError([](Session &s) { s.execute("UPDATE event SET at = 5"); });
    QCOMPARE(error.code, ErrorCode::DatabaseFailed);
    QVERIFY(error.technical.contains(QStringLiteral("append-only")));
}

void TestTickets::bulkEqualsSingle()
{
    STORAGE_FIXTURE(fixture);
    Message m;
    m.text = nasty;
    m.authorName = QStringLiteral("\\");
    m.language = QStringLiteral("en");
    Event e;
    e.kind = EventKind::Created;
    e.at = fromMs(5);
    e.sourceKey = QStringLiteral("a\tb");
    e.changes = {{Field::Subject, {}, QJsonValue(), nasty}};
    fixture.write([&](Session &s) {
        Ticket one = sample(QStringLiteral("one"));
        TicketRepository(s).insert(one);
        m.ticket = one.id;
        MessageRepository(s).append(m);
        e.ticket = one.id;
        EventRepository(s).append(e);
        Ticket two = sample(QStringLiteral("two"));
        two.id = s.allocateId<TicketId>("ticket");
        TicketBulkWriter writer(s);
        writer.add(two);
        m.ticket = two.id;
        m.sequence = 1;
        writer.add(m);
        e.ticket = two.id;
        e.sequence = 1;
        writer.add(e);
        writer.finish();
    });
    fixture.read([](Session &s) {
        const Ticket one = *TicketRepository(s).byId(TicketId(1));
        const Ticket two = *TicketRepository(s).byId(TicketId(2));
        QCOMPARE(one.subject, two.subject);
        QCOMPARE(one.customFields, two.customFields);
        QCOMPARE(one.reported, two.reported);
        QCOMPARE(one.sourceStatus, two.sourceStatus);
        const Message a = MessageRepository(s).ofTicket(one.id).first();
        const Message b = MessageRepository(s).ofTicket(two.id).first();
        QCOMPARE(a.text, b.text);
        QCOMPARE(a.authorName, b.authorName);
        QCOMPARE(b.id, MessageId(2 * 65536 + 1));
        const Event c = EventRepository(s).ofTicket(one.id).first();
        const Event d = EventRepository(s).ofTicket(two.id).first();
        QCOMPARE(c.changes, d.changes);
        QCOMPARE(c.sourceKey, d.sourceKey);
        QVector<qint64> hits;
        TextIndex(s).match({QStringLiteral("שלום")}, 0, 100, [&](const std::vector<qint64> &ids) {
            for (const qint64 id : ids)
                hits.append(id);
        });
        QCOMPARE(QSet<qint64>(hits.begin(), hits.end()), (QSet<qint64>{1, 2}));
    });
}

void TestTickets::manyWritersLoseNothing()
{
    STORAGE_FIXTURE(fixture);
    Ticket made = sample(QStringLiteral("A"));
    made.customFields = {{QStringLiteral("n"), 0}};
    fixture.write([&](Session &s) { TicketRepository(s).insert(made); });
    constexpr int writers = 6;
    constexpr int edits = 30;
    std::atomic<int> conflicts = 0;
    std::atomic<int> others = 0;
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([&] {
            const auto database = *Database::open(fixture.location()).wait();
            for (int i = 0; i < edits;) {
                // As a person does: read, think, save what was seen.
                const auto seen = *database
                                       ->read([&](Session &s) -> Result<std::optional<Ticket>> {
                                           return TicketRepository(s).byId(made.id);
                                       })
                                       .wait();
                const auto saved = database
                                       ->write([&](Session &s) -> Result<void> {
                                           Ticket t = *seen;
                                           const int n = t.customFields.value(QStringLiteral("n")).toInt();
                                           t.customFields[QStringLiteral("n")] = n + 1;
                                           TicketRepository(s).update(t);
                                           Event e;
                                           e.ticket = t.id;
                                           e.changes = {{Field::CustomField, QStringLiteral("n"), n, n + 1}};
                                           EventRepository(s).append(e);
                                           return {};
                                       })
                                       .wait();
                if (saved)
                    ++i;
                else
                    ++(saved.error().code == ErrorCode::Conflict ? conflicts : others);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(others.load(), 0);
    QVERIFY(conflicts > 0); // else nobody raced and the test shows nothing
    fixture.read([&](Session &s) {
        const Ticket now = *TicketRepository(s).byId(made.id);
        QCOMPARE(now.customFields.value(QStringLiteral("n")).toInt(), writers * edits);
        QCOMPARE(now.version, 1 + writers * edits);
        const auto events = EventRepository(s).ofTicket(made.id);
        QCOMPARE(events.size(), writers * edits);
        for (int i = 0; i < events.size(); ++i) {
            QCOMPARE(events.at(i).sequence, i + 1);
            QCOMPARE(events.at(i).changes.first().from.toInt(), i);
        }
    });
}

void TestTickets::languageCodes()
{
    QCOMPARE(unpackLanguage(packLanguage("he")), QStringLiteral("he"));
    QCOMPARE(unpackLanguage(packLanguage("pt-BR")), QStringLiteral("pt-br"));
    QCOMPARE(unpackLanguage(packLanguage("sr-Latn-RS")), QStringLiteral("sr-latn"));
    QCOMPARE(unpackLanguage(packLanguage("x-verylong")), QStringLiteral("x"));
    QCOMPARE(packLanguage(""), 0U);
    QVERIFY(packLanguage("en") != packLanguage("ne"));
}

void TestTickets::attachmentsOutliveAnOlderRead()
{
    STORAGE_FIXTURE(fixture);
    Ticket seen = sample(QStringLiteral("A"));
    seen.flags = {};
    fixture.write([&](Session &s) { TicketRepository(s).insert(seen); });
    seen = *fixture.read([&](Session &s) { return TicketRepository(s).byId(seen.id); });
    fixture.write([&](Session &s) {
        Attachment file;
        file.ticket = seen.id;
        bool given = false;
        AttachmentRepository(s).write(file, [&](qint64) { return std::exchange(given, true) ? QByteArray() : "x"; });
    });
    fixture.write([&](Session &s) { TicketRepository(s).update(seen); });
    QVERIFY(fixture.read([&](Session &s) { return TicketRepository(s).byId(seen.id); })
                ->flags.testFlag(TicketFlag::Attachment));
}

void TestTickets::newestEntries()
{
    STORAGE_FIXTURE(fixture);
    Ticket made = sample(QStringLiteral("A"));
    fixture.write([&](Session &s) {
        TicketRepository(s).insert(made);
        for (int i = 1; i <= 7; ++i) {
            Message message;
            message.ticket = made.id;
            message.text = QString::number(i);
            MessageRepository(s).append(message);
            Event event;
            event.ticket = made.id;
            EventRepository(s).append(event);
        }
    });
    fixture.read([&](Session &s) {
        const auto messages = MessageRepository(s).newestOfTicket(made.id, 3);
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages.first().sequence, 5);
        QCOMPARE(messages.last().text, QStringLiteral("7"));
        const auto events = EventRepository(s).newestOfTicket(made.id, 2);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().sequence, 6);
        QCOMPARE(events.last().sequence, 7);
    });
}

void TestTickets::subjectsStandInOneOrder()
{
    STORAGE_FIXTURE(fixture);
    // In the order in which they have to come: by the key that all names are ordered by, then by id.
    const QString common(100, u'k');
    const QStringList expected{QString(),
                               QStringLiteral("Abc"),
                               QStringLiteral("abc"),
                               QStringLiteral("ABD"),
                               QStringLiteral("\u00C9cole"), // among the Latin letters, in both cases
                               QStringLiteral("ecole 2"),
                               QStringLiteral("\u00E9cole 3"),
                               common + QStringLiteral("b"), // beyond the part that is compared: by id
                               common + QStringLiteral("a"),
                               QStringLiteral("Printer broken, second floor"),
                               QStringLiteral("printer Broken, third floor"),
                               QStringLiteral("\u0416\u0430\u043B\u043E\u0431\u0430"),
                               QStringLiteral("\u0436\u0430\u043B\u043E\u0431\u0430 2"),
                               QStringLiteral("\u05E9\u05C1\u05DC\u05D5\u05DD"),
                               QStringLiteral("\u05E9\u05DC\u05D5\u05DD 2")};
    // Equal keys stand by id; all others are put in backwards.
    const QVector<int> insertion{13, 14, 11, 12, 10, 9, 7, 8, 6, 5, 4, 3, 1, 2, 0};
    fixture.write([&](Session &s) {
        for (const int i : insertion) {
            Ticket ticket = sample(QString::number(i));
            ticket.subject = expected.at(i);
            TicketRepository(s).insert(ticket);
        }
    });
    QStringList found;
    fixture.read([&](Session &s) {
        std::vector<quint32> ids;
        scanTicketsBySubject(
            s, [&](const std::vector<quint32> &some) { ids.insert(ids.end(), some.begin(), some.end()); });
        for (const quint32 id : ids)
            found.append(TicketRepository(s).byId(TicketId(id))->subject);
    });
    QCOMPARE(found, expected);
}

void TestTickets::manySubjectsStayWithinMemory()
{
    QCOMPARE(SubjectOrder(1'000'000).keyBytes(), 64);
    QVERIFY(SubjectOrder(4'000'000).keyBytes() * 4'000'000 <= 100'000'000);
    SubjectOrder order(100'000);
    for (quint32 id = 1; id <= 100'000; ++id)
        order.add(id, QByteArray::number(1'000'000 - id).append(" has a subject that is longer than what is kept"));
    quint32 last = 100'001;
    order.finish(
        [&](const std::vector<quint32> &ids) {
            for (const quint32 id : ids) {
                QCOMPARE(id, last - 1);
                last = id;
            }
        },
        [] {});
    QCOMPARE(last, 1U);
    SubjectOrder stopped(100'000);
    for (quint32 id = 1; id <= 100'000; ++id)
        stopped.add(id, "equal");
    bool isStopped = false;
    try {
        stopped.finish([](const std::vector<quint32> &) {}, [] { throw StorageError(ErrorCode::Cancelled); });
    } catch (const StorageError &) {
        isStopped = true;
    }
    QVERIFY(isStopped);
}

CAMPANILE_TEST(TestTickets)
#include "tst_tickets.moc"
