// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/customer/customerservice.h"

#include "storage/core/database.h"
#include "storage/customer/customerbook.h"
#include "storage/customer/customernoterepository.h"
#include "storage/customer/customerrepository.h"
#include "usecases/customer/changecustomer.h"

#include <mutex>

namespace campanile::usecases {

using namespace domain;

namespace {

constexpr std::chrono::seconds countsPause(3);

QHash<AgentId, QString> namesOfAgents(const Catalog &catalog)
{
    QHash<AgentId, QString> names;
    for (const Agent &agent : catalog.organization().agents)
        names.insert(agent.id, agent.name);
    return names;
}

Result<CustomerDetails> openCustomer(storage::Session &session, CustomerId id)
{
    storage::CustomerRepository customers(session);
    std::optional<Customer> customer = customers.byId(id);
    if (!customer)
        return fail(ErrorCode::NotFound, {u"customer"_qs, QString::number(id.value())});
    CustomerDetails details;
    details.customer = std::move(*customer);
    details.contacts = customers.contactsOf(id);
    details.notes = storage::CustomerNoteRepository(session).newestOf(id, CustomerDetails::mostNotes);
    const storage::CustomerTickets counts = storage::ticketCountsOf(session, id);
    details.openTickets = counts.open;
    details.allTickets = counts.all;
    for (const storage::CustomerTicket &ticket : storage::newestTicketsOf(session, id, CustomerDetails::mostTickets)) {
        details.tickets.append(
            {ticket.id, ticket.reference, ticket.subject, ticket.status, ticket.priority, ticket.createdAt});
    }
    return details;
}

} // namespace

struct CustomerService::Shelf
{
    std::mutex mutex;
    CustomerBookPtr book; ///< null: to be read
    int edition = 0;      ///< counts what made it old, so that a book that was old when it was read is not kept
};

CustomerService::CustomerService(DatabasePtr database, const CatalogService &catalog, const Clock &clock,
                                 QObject *parent)
    : Customers(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
    , m_shelf(std::make_shared<Shelf>())
{
    m_countsSoon.setSingleShot(true);
    m_countsSoon.setInterval(countsPause);
    connect(&m_countsSoon, &QTimer::timeout, this, [this] {
        outdate();
        Q_EMIT countsChanged();
    });
}

Task<CustomerList> CustomerService::list(const CustomerListRequest &request)
{
    return m_database->search([request, shelf = m_shelf, names = namesOfAgents(*m_catalog.catalog())](
                                  storage::Session &session) -> Result<CustomerList> {
        CustomerBookPtr book;
        int edition = 0;
        {
            const std::scoped_lock lock(shelf->mutex);
            book = shelf->book;
            edition = shelf->edition;
        }
        if (!book) {
            // The job may have waited since its view of the data began.
            session.renewView();
            book = readCustomerBook(session);
            const std::scoped_lock lock(shelf->mutex);
            if (edition == shelf->edition)
                shelf->book = book;
        }
        return listCustomers(std::move(book), request, names);
    });
}

Task<CustomerDetails> CustomerService::open(CustomerId id)
{
    return m_database->read([id](storage::Session &session) { return openCustomer(session, id); });
}

template <typename Job>
Task<SharedReceipt> CustomerService::change(const QUuid &operation, Job job)
{
    SharedOrder order;
    order.operation = operation;
    order.actor = m_catalog.actor();
    order.at = m_clock.now();
    return m_database->write([order, job = std::move(job)](storage::Session &session) { return job(session, order); });
}

Task<SharedReceipt> CustomerService::save(const Customer &customer, const QUuid &operation)
{
    return change(operation, [customer](storage::Session &session, const SharedOrder &order) {
        return saveCustomer(session, order, customer);
    });
}

Task<SharedReceipt> CustomerService::saveContact(const Contact &contact, const QUuid &operation)
{
    return change(operation, [contact](storage::Session &session, const SharedOrder &order) {
        return usecases::saveContact(session, order, contact);
    });
}

Task<SharedReceipt> CustomerService::removeContact(const Contact &contact, const QUuid &operation)
{
    return change(operation, [contact](storage::Session &session, const SharedOrder &order) {
        return usecases::removeContact(session, order, contact);
    });
}

Task<SharedReceipt> CustomerService::saveNote(const CustomerNote &note, const QUuid &operation)
{
    return change(operation, [note](storage::Session &session, const SharedOrder &order) {
        return usecases::saveNote(session, order, note);
    });
}

Task<SharedReceipt> CustomerService::removeNote(const CustomerNote &note, const QUuid &operation)
{
    return change(operation, [note](storage::Session &session, const SharedOrder &order) {
        return usecases::removeNote(session, order, note);
    });
}

Task<SharedReceipt> CustomerService::undo(const SharedReceipt &receipt)
{
    return change(undoOperation(receipt), [receipt](storage::Session &session, const SharedOrder &order) {
        return undoCustomerChange(session, order, receipt);
    });
}

void CustomerService::refresh(const QVector<CustomerId> &ids)
{
    outdate();
    Q_EMIT changed(ids);
}

void CustomerService::refreshCounts()
{
    if (!m_countsSoon.isActive())
        m_countsSoon.start();
}

void CustomerService::outdate()
{
    const std::scoped_lock lock(m_shelf->mutex);
    m_shelf->book.reset();
    ++m_shelf->edition;
}

} // namespace campanile::usecases
