// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/customer/customerservice.h"

#include "domain/base/text.h"
#include "domain/query/querynames.h"
#include "storage/core/database.h"
#include "storage/customer/customerbook.h"
#include "storage/customer/customermerges.h"
#include "storage/customer/customernoterepository.h"
#include "storage/customer/customerrepository.h"
#include "usecases/customer/changecustomer.h"

#include <algorithm>
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
    storage::CustomerMerges merges(session);
    const CustomerId root = merges.rootOf(id);
    std::optional<Customer> customer = customers.byId(root);
    if (!customer)
        return fail(ErrorCode::NotFound, {u"customer"_qs, QString::number(id.value())});
    CustomerDetails details;
    details.customer = std::move(*customer);
    const QVector<CustomerId> family = merges.family(root);
    details.merged = customers.byIds(family.mid(1));
    std::sort(details.merged.begin(), details.merged.end(),
              [](const Customer &a, const Customer &b) { return searchKey(a.name) < searchKey(b.name); });
    details.contacts = customers.contactsOf(family);
    details.notes = storage::CustomerNoteRepository(session).newestOf(family, CustomerDetails::mostNotes);
    const storage::CustomerTickets counts = storage::ticketCountsOf(session, family);
    details.openTickets = counts.open;
    details.allTickets = counts.all;
    for (const storage::CustomerTicket &ticket :
         storage::newestTicketsOf(session, family, CustomerDetails::mostTickets)) {
        details.tickets.append(
            {ticket.id, ticket.reference, ticket.subject, ticket.status, ticket.priority, ticket.createdAt});
    }
    return details;
}

/// A part of the book, kept until something makes it old.
class Part
{
public:
    template <typename Read>
    CustomerBookPtr get(Read read)
    {
        int edition = 0;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_book)
                return m_book;
            edition = m_edition;
        }
        CustomerBookPtr book = read();
        const std::scoped_lock lock(m_mutex);
        if (edition == m_edition) // what was old already when it was read is not kept
            m_book = book;
        return book;
    }
    void outdate()
    {
        const std::scoped_lock lock(m_mutex);
        m_book.reset();
        ++m_edition;
    }

private:
    std::mutex m_mutex;
    CustomerBookPtr m_book; ///< null: to be read
    int m_edition = 0;
};

} // namespace

struct CustomerService::Shelf
{
    Part customers;
    Part counted; ///< with the counts of tickets, which are old all day long

    CustomerBookPtr customersFrom(storage::Session &session)
    {
        return customers.get([&session] {
            session.renewView(); // the job may have waited since its view of the data began
            return readCustomers(session);
        });
    }
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
        m_shelf->counted.outdate();
        Q_EMIT countsChanged();
    });
}

Task<CustomerList> CustomerService::list(const CustomerListRequest &request)
{
    return m_database->count([request, shelf = m_shelf, names = namesOfAgents(*m_catalog.catalog())](
                                 storage::Session &session) -> Result<CustomerList> {
        CustomerBookPtr book = shelf->counted.get([&] {
            const CustomerBookPtr customers = shelf->customersFrom(session);
            session.renewView();
            return withCounts(session, *customers);
        });
        return listCustomers(std::move(book), request, names);
    });
}

Task<CustomerList> CustomerService::find(const QString &search)
{
    return m_database->search([search, shelf = m_shelf](storage::Session &session) -> Result<CustomerList> {
        CustomerList list = listCustomers(shelf->customersFrom(session), {search}, {});
        std::stable_partition(list.positions.begin(), list.positions.end(),
                              [&list, key = searchKey(search)](quint32 position) {
                                  return offersName(list.book->entries()[position].customer.name, key);
                              });
        return list;
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

Task<SharedReceipt> CustomerService::merge(const CustomerMerge &merge, const QUuid &operation)
{
    return change(operation, [merge](storage::Session &session, const SharedOrder &order) {
        return mergeCustomers(session, order, merge);
    });
}

Task<SharedReceipt> CustomerService::takeApart(const Customer &part, const QUuid &operation)
{
    return change(operation, [part](storage::Session &session, const SharedOrder &order) {
        return takeCustomerApart(session, order, part);
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
    m_shelf->customers.outdate();
    m_shelf->counted.outdate();
    Q_EMIT changed(ids);
}

void CustomerService::refreshCounts()
{
    if (!m_countsSoon.isActive())
        m_countsSoon.start();
}

} // namespace campanile::usecases
