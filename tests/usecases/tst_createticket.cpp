// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/replay.h"
#include "storage/core/database.h"
#include "storage/customer/customerrepository.h"
#include "storage/maintenance/doctor.h"
#include "storage/organization/organizationrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "support/testmain.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/createticket.h"
#include "usecases/ticket/newticketdraft.h"
#include "usecases/ticket/openticket.h"
#include "usecases/workbench.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;
using namespace std::chrono_literals;

class CreateTicketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallBecomesATicket()
    {
        const ContactId contact = addContact(m_bench.orchard, u"Noa"_qs, u"he"_qs);
        NewTicket wish = call(u"  The till\nprints nothing "_qs);
        wish.customer = m_bench.orchard;
        wish.contact = contact;
        wish.text = {u"since this morning"_qs, {{0, 5, TextStyle::Bold, {}}}, {}};
        wish.priority = Priority::High;
        wish.assignee = m_bench.ana;
        wish.tags = {u"till"_qs, u" printer "_qs, u"till"_qs, QString()};
        wish.talked = 252s;
        wish.held = 65s;
        const auto made = create(wish, m_bench.ana);
        QVERIFY(made);
        QVERIFY(made->reference.toLongLong() > 10'000);
        const TicketDetails details = open(made->ticket);
        const Ticket &ticket = details.ticket;
        QCOMPARE(ticket.reference, made->reference);
        QCOMPARE(ticket.subject, u"The till prints nothing"_qs);
        QCOMPARE(ticket.status, Status::Open); // somebody has it
        QCOMPARE(ticket.tier, Tier::T1);
        QCOMPARE(ticket.channel, Channel::Phone);
        QCOMPARE(ticket.priority, Priority::High);
        QCOMPARE(ticket.customer, m_bench.orchard);
        QCOMPARE(ticket.contact, contact);
        QCOMPARE(ticket.language, u"he"_qs);
        QCOMPARE(ticket.assignee, m_bench.ana);
        QCOMPARE(ticket.tags.size(), 2);
        QCOMPARE(ticket.createdAt, m_clock.now());
        QVERIFY(!ticket.firstResponseAt); // writing down is no answer
        QCOMPARE(details.messages.size(), 1);
        QCOMPARE(details.messages.first().text, u"since this morning"_qs);
        QCOMPARE(details.messages.first().authorKind, AuthorKind::Customer);
        QCOMPARE(details.messages.first().authorName, u"Noa"_qs);
        QCOMPARE(details.messages.first().delivery, Delivery::None);
        QCOMPARE(fromStoredFormat(details.messages.first().text, details.messages.first().format), wish.text);
        // The log tells all of it: replayed it gives the ticket.
        QCOMPARE(details.events.size(), 2);
        QCOMPARE(details.events.first().actor, m_bench.ana);
        Ticket replayed;
        for (const Event &event : details.events)
            applyEvent(replayed, event);
        for (const Field field :
             {Field::Subject, Field::Status, Field::Tier, Field::Priority, Field::Channel, Field::Place,
              Field::Department, Field::Team, Field::Assignee, Field::Customer, Field::Contact, Field::Language})
            QCOMPARE(storedValue(replayed, field), storedValue(ticket, field));
        QCOMPARE(replayed.tags, ticket.tags);
        const auto seconds = [&](Field field) {
            for (const FieldChange &change : details.events.first().changes) {
                if (change.field == field)
                    return change.to.toInteger();
            }
            return qint64(-1);
        };
        QCOMPARE(seconds(Field::Talked), 252);
        QCOMPARE(seconds(Field::Held), 65);
        QVERIFY(healthy());
    }

    void sentAgainItIsMadeOnce()
    {
        NewTicket wish = call(u"Twice"_qs);
        wish.newCustomer = u"Once Bakery"_qs;
        wish.newContact.name = u"Gil"_qs;
        const auto first = create(wish, m_bench.ana);
        m_clock.time += 1h;
        const auto second = create(wish, m_bench.ana);
        QVERIFY(first && second);
        QCOMPARE(second->ticket, first->ticket);
        QCOMPARE(second->reference, first->reference);
        QCOMPARE(second->customer, first->customer);
        QCOMPARE(count("SELECT count(*) FROM ticket WHERE subject = 'Twice'"), 1);
        QCOMPARE(count("SELECT count(*) FROM customer WHERE name = 'Once Bakery'"), 1);
    }

    void aNewCustomerComesWithTheTicket()
    {
        NewTicket wish = call(u"Who are you"_qs);
        wish.newCustomer = u" Corner   Shop "_qs;
        wish.newContact = {u"Tala"_qs, u"tala@corner.example"_qs, u"+63 2 1"_qs};
        const auto made = create(wish, m_bench.ana);
        QVERIFY(made);
        const TicketDetails details = open(made->ticket);
        QCOMPARE(details.customer.id, made->customer);
        QCOMPARE(details.customer.name, u"Corner Shop"_qs);
        QCOMPARE(details.contact.name, u"Tala"_qs);
        QCOMPARE(details.contact.email, u"tala@corner.example"_qs);
        QCOMPARE(details.contact.phone, u"+63 2 1"_qs);
        QCOMPARE(details.contact.customer, made->customer);
        // Who did it stands in the trail, like any other change of customers.
        QCOMPARE(count("SELECT count(*) FROM audit_entry WHERE subject_name IN ('Corner Shop', 'Tala')"), 2);
    }

    void whatIsRefusedLeavesNothing()
    {
        NewTicket wish = call(u"Refused"_qs);
        wish.newCustomer = u"Refused Inc"_qs;
        wish.newContact.email = u"no address"_qs;
        QCOMPARE(create(wish, m_bench.ana).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(count("SELECT count(*) FROM customer WHERE name = 'Refused Inc'"), 0);
        QCOMPARE(create(call(u"x"_qs), m_bench.viewer).error().code, ErrorCode::NotAllowed);
        QCOMPARE(create(call(u" \n"_qs), m_bench.ana).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(create(call(QString(301, u'x')), m_bench.ana).error().code, ErrorCode::InvalidArgument);
        NewTicket strange = call(u"Refused"_qs);
        strange.customer = CustomerId(424242);
        QCOMPARE(create(strange, m_bench.ana).error().code, ErrorCode::NotFound);
        NewTicket others = call(u"Refused"_qs);
        others.customer = m_bench.lumen;
        others.contact = addContact(m_bench.orchard, u"Somebody else's"_qs, {});
        QCOMPARE(create(others, m_bench.ana).error().code, ErrorCode::NotFound);
        QCOMPARE(count("SELECT count(*) FROM ticket WHERE subject = 'Refused'"), 0);
        QVERIFY(healthy());
    }

    void numbersAreFreeOnes()
    {
        const auto first = create(call(u"first"_qs), m_bench.ana);
        QVERIFY(first);
        // As if a demo company had come with the number that would be next.
        const QString next = QString::number(first->reference.toLongLong() + 2);
        m_bench.add(u"demo"_qs, [&](Ticket &ticket) { ticket.reference = next; });
        const auto second = create(call(u"second"_qs), m_bench.ana);
        QVERIFY(second);
        QVERIFY(second->reference != next);
        QCOMPARE(open(second->ticket).ticket.status, Status::New); // nobody has it
    }

    void anAnswerDuringTheCallIsNoFirstResponse()
    {
        for (const Channel channel : {Channel::Phone, Channel::WalkIn, Channel::Chat}) {
            NewTicket wish = call(u"Answered"_qs);
            wish.channel = channel;
            const auto made = create(wish, m_bench.ana);
            QVERIFY(made);
            TicketChange reply;
            reply.ticket = made->ticket;
            reply.expectedVersion = open(made->ticket).ticket.version;
            reply.message = NewMessage{Visibility::Public, {u"done"_qs, {}, {}}};
            QVERIFY(m_bench.database
                        ->write([&](storage::Session &session) {
                            return changeTicket(session, reply, m_bench.actor(m_bench.ana), m_clock.now());
                        })
                        .wait());
            QCOMPARE(open(made->ticket).ticket.firstResponseAt.has_value(), channel == Channel::Chat);
        }
    }

    void draftsComeBackAsTheyWere()
    {
        NewTicketDraft draft;
        QVERIFY(draft.isEmpty());
        draft.wish = call(u"half \"a\"\nsubject"_qs);
        draft.wish.text = {u"שלום\nעולם"_qs, {{0, 4, TextStyle::Bold, {}}}, {{LineKind::Bullet, 0, 0}, {}}};
        draft.wish.customer = m_bench.orchard;
        draft.customerName = u"Orchard Retail"_qs;
        draft.wish.contact = ContactId(7);
        draft.wish.newContact = {u"n"_qs, u"e"_qs, u"p"_qs};
        draft.wish.priority = Priority::Urgent;
        draft.wish.channel = Channel::WalkIn;
        draft.wish.assignee = m_bench.dana;
        draft.wish.team = m_bench.tierTwo;
        draft.wish.tags = {u"a"_qs, u"b, c"_qs};
        draft.wish.talked = 10s;
        draft.wish.held = 3s;
        const QString line = toText(draft);
        QVERIFY(!line.contains(u'\n'));
        const auto read = newTicketDrafts(line + u"\nnot json\n{}\n[1]\n"_qs + line);
        QCOMPARE(read.size(), 2);
        QCOMPARE(toText(read.first()), line);
        QCOMPARE(read.first().wish.operation, draft.wish.operation);
        QCOMPARE(read.first().wish.text, draft.wish.text);
    }

private:
    static NewTicket call(const QString &subject)
    {
        NewTicket wish;
        wish.subject = subject;
        return wish;
    }
    Result<CreatedTicket> create(const NewTicket &wish, AgentId agent)
    {
        return m_bench.database
            ->write([&](storage::Session &session) {
                return createTicket(session, wish, m_bench.actor(agent), m_clock.now());
            })
            .wait();
    }
    TicketDetails open(TicketId id)
    {
        return m_bench.database->read([id](storage::Session &session) { return openTicket(session, id); })
            .wait()
            .value();
    }
    ContactId addContact(CustomerId customer, const QString &name, const QString &language)
    {
        return m_bench.database
            ->write([&](storage::Session &session) -> Result<ContactId> {
                Contact contact;
                contact.customer = customer;
                contact.name = name;
                contact.language = language;
                storage::CustomerRepository(session).save(contact);
                return contact.id;
            })
            .wait()
            .value();
    }
    qint64 count(const char *sql)
    {
        return m_bench.database
            ->read([sql](storage::Session &session) -> Result<qint64> {
                storage::Statement row = session.prepare(sql);
                row.bind();
                return row.next() ? row.int64(0) : -1;
            })
            .wait()
            .value();
    }
    bool healthy()
    {
        const auto report = m_bench.database
                                ->readBulk([](storage::Session &s) -> Result<storage::DoctorReport> {
                                    return storage::Doctor(s).examine();
                                })
                                .wait();
        for (const storage::Finding &finding : report->findings)
            qWarning("%s %s", keyOf(finding.code).data(), qPrintable(finding.args.join(u' ')));
        return report->isHealthy();
    }

    test::Workbench m_bench;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(CreateTicketTest)
#include "tst_createticket.moc"
