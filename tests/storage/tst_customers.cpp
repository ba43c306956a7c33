// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer/customerbook.h"
#include "storage/customer/customernoterepository.h"
#include "storage/customer/customerrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/ticket/ticketrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

namespace {

Customer saved(Session &session, const QString &name)
{
    Customer customer;
    customer.name = name;
    CustomerRepository(session).save(customer);
    return customer;
}

Ticket ticketOf(Session &session, CustomerId customer, Status status, qint64 at)
{
    static int number = 0;
    Ticket ticket;
    ticket.reference = QString::number(++number);
    ticket.subject = u"Subject "_qs + ticket.reference;
    ticket.customer = customer;
    ticket.status = status;
    ticket.createdAt = ticket.updatedAt = fromMs(at);
    TicketRepository(session).insert(ticket);
    return ticket;
}

Contact contactOf(Session &session, CustomerId customer, const QString &name)
{
    Contact contact;
    contact.customer = customer;
    contact.name = name;
    CustomerRepository(session).save(contact);
    return contact;
}

} // namespace

class CustomersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preferencesAreKept_data() { StorageFixture::addEngines(); }
    void preferencesAreKept()
    {
        STORAGE_FIXTURE(fixture);
        fixture.write([](Session &session) {
            Customer customer = saved(session, u"Pine"_qs);
            CustomerRepository repository(session);
            QVERIFY(repository.byId(customer.id)->preferences.isEmpty());
            customer.preferences.channel = Channel::Phone;
            customer.preferences.lines = {{u"Invoices"_qs, u"למשרד"_qs}};
            repository.save(customer);
            QCOMPARE(repository.byId(customer.id)->preferences, customer.preferences);
            customer.preferences = {};
            repository.save(customer);
            QVERIFY(repository.byId(customer.id)->preferences.isEmpty());
        });
    }

    void notesComeNewestFirstAndKnowTheirVersion_data() { StorageFixture::addEngines(); }
    void notesComeNewestFirstAndKnowTheirVersion()
    {
        STORAGE_FIXTURE(fixture);
        CustomerNote first;
        fixture.write([&](Session &session) {
            const Customer pine = saved(session, u"Pine"_qs);
            const Customer oak = saved(session, u"Oak"_qs);
            CustomerNoteRepository notes(session);
            for (const CustomerId customer : {pine.id, oak.id, pine.id}) {
                CustomerNote note;
                note.customer = customer;
                note.at = fromMs(1'700'000'000'000 + notes.newestOf({pine.id}, 9).size());
                note.author = AgentId(2);
                note.authorName = u"דנה"_qs;
                note.text = u"text"_qs;
                notes.insert(note);
                if (!first.id.isValid())
                    first = note;
            }
            const QVector<CustomerNote> found = notes.newestOf({pine.id}, 10);
            QCOMPARE(found.size(), 2);
            QVERIFY(found.at(0).at > found.at(1).at);
            QCOMPARE(found.at(1).authorName, u"דנה"_qs);
            QCOMPARE(notes.newestOf({pine.id}, 1).size(), 1);
            CustomerNote changed = first;
            changed.text = u"other"_qs;
            notes.update(changed);
            QCOMPARE(notes.byId(first.id)->text, u"other"_qs);
            QCOMPARE(notes.byId(first.id)->version, 2);
        });
        // first has the version of before.
        QCOMPARE(fixture.writeError([&](Session &s) { CustomerNoteRepository(s).remove(first); }).code,
                 ErrorCode::Conflict);
        QCOMPARE(fixture.writeError([&](Session &s) { CustomerNoteRepository(s).update(first); }).code,
                 ErrorCode::Conflict);
        fixture.write([&](Session &session) {
            CustomerNoteRepository notes(session);
            CustomerNote now = *notes.byId(first.id);
            notes.remove(now);
            QVERIFY(!notes.byId(first.id));
            notes.insert(now); // under the id that it had
            QVERIFY(notes.byId(first.id));
        });
    }

    void ticketsAreCountedByCustomer_data() { StorageFixture::addEngines(); }
    void ticketsAreCountedByCustomer()
    {
        STORAGE_FIXTURE(fixture);
        fixture.write([](Session &session) {
            const Customer pine = saved(session, u"Pine"_qs);
            const Customer oak = saved(session, u"Oak"_qs);
            const Customer fir = saved(session, u"Fir"_qs);
            ticketOf(session, oak.id, Status::Closed, 5000);
            ticketOf(session, pine.id, Status::Open, 1000);
            const Ticket newest = ticketOf(session, pine.id, Status::Resolved, 9000);
            ticketOf(session, pine.id, Status::WaitingOther, 3000);
            ticketOf(session, {}, Status::Open, 3000);
            QVector<CustomerTickets> counted;
            scanTicketCounts(session, [&](const CustomerTickets &tickets) { counted.append(tickets); });
            QCOMPARE(counted.size(), 2);
            QCOMPARE(counted.at(0).customer, pine.id);
            QCOMPARE(counted.at(0).open, 2);
            QCOMPARE(counted.at(0).all, 3);
            QCOMPARE(counted.at(0).last, fromMs(9000));
            QCOMPARE(counted.at(1).open, 0);
            QCOMPARE(ticketCountsOf(session, {pine.id}).all, 3);
            QCOMPARE(ticketCountsOf(session, {fir.id}).all, 0);
            const QVector<CustomerTicket> shown = newestTicketsOf(session, {pine.id}, 2);
            QCOMPARE(shown.size(), 2);
            QCOMPARE(shown.at(0).id, newest.id);
            QCOMPARE(shown.at(0).status, Status::Resolved);
            QCOMPARE(shown.at(1).createdAt, fromMs(3000));
            QVector<CustomerId> ids;
            scanCustomers(session, [&](Customer &&customer) { ids.append(customer.id); });
            const QVector<CustomerId> wanted{pine.id, oak.id, fir.id};
            QCOMPARE(ids, wanted);
        });
    }

    void knowsWhatRefersToAContact_data() { StorageFixture::addEngines(); }
    void knowsWhatRefersToAContact()
    {
        STORAGE_FIXTURE(fixture);
        fixture.write([](Session &session) {
            const Customer pine = saved(session, u"Pine"_qs);
            QVERIFY(!isCustomerUsed(session, pine.id));
            const Contact unused = contactOf(session, pine.id, u"Unused"_qs);
            const Contact writer = contactOf(session, pine.id, u"Writer"_qs);
            const Contact reporter = contactOf(session, pine.id, u"Reporter"_qs);
            QVERIFY(isCustomerUsed(session, pine.id));
            Ticket ticket;
            ticket.reference = u"R-1"_qs;
            ticket.customer = pine.id;
            ticket.contact = reporter.id;
            ticket.createdAt = ticket.updatedAt = fromMs(1000);
            TicketRepository(session).insert(ticket);
            Message message;
            message.ticket = ticket.id;
            message.contact = writer.id;
            message.at = fromMs(1000);
            message.text = u"hello"_qs;
            MessageRepository(session).append(message);
            QVERIFY(isContactUsed(session, reporter));
            QVERIFY(isContactUsed(session, writer));
            QVERIFY(!isContactUsed(session, unused));
            CustomerRepository customers(session);
            customers.remove(unused);
            QVERIFY(!customers.contactById(unused.id));
            Contact back = unused;
            customers.insertAgain(back);
            QCOMPARE(customers.contactById(unused.id)->name, u"Unused"_qs);
        });
    }
};

CAMPANILE_TEST(CustomersTest)
#include "tst_customers.moc"
