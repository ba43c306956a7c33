// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakecustomers.h"

#include "domain/base/text.h"

namespace campanile::test {

using namespace domain;
using namespace usecases;

FakeCustomers::FakeCustomers()
{
    CustomerDetails &orchard = add(u"Orchard Retail"_qs);
    orchard.customer.segment = Segment::Enterprise;
    orchard.customer.plan = u"Enterprise Plus"_qs;
    orchard.customer.yearlyValueCents = 4'200'000;
    orchard.customer.currency = u"USD"_qs;
    orchard.customer.csm = AgentId(1);
    orchard.customer.language = u"en"_qs;
    orchard.customer.country = u"US"_qs;
    orchard.customer.timeZone = "America/New_York";
    orchard.customer.preferences.channel = Channel::Phone;
    orchard.customer.preferences.callHours = CustomerPreferences::CallHours{9 * 60, 17 * 60};
    orchard.customer.preferences.lines = {{u"Invoices"_qs, u"to the office, never to the shop"_qs}};
    Contact contact;
    contact.id = ContactId(1);
    contact.customer = orchard.customer.id;
    contact.name = u"Ann <b>Lee</b>"_qs;
    contact.email = u"ann@orchard.example"_qs;
    contact.phone = u"+1 212 555 0100"_qs;
    orchard.contacts = {contact};
    CustomerNote note;
    note.id = CustomerNoteId(1);
    note.customer = orchard.customer.id;
    note.at = fromMs(1'795'000'000'000);
    note.author = AgentId(1);
    note.authorName = u"Noa Barak"_qs;
    note.text = u"Renewal talks have begun.\nAsk me first."_qs;
    orchard.notes = {note};
    orchard.tickets = {{TicketId(10401), u"10401"_qs, u"Checkout shows the wrong total for gift cards"_qs, Status::Open,
                        Priority::High, fromMs(1'795'300'000'000)}};
    orchard.openTickets = 1;
    orchard.allTickets = 12;
    add(u"לומן בריאות"_qs).customer.language = u"he"_qs;
    add(u"Pine & Co"_qs);
}

CustomerDetails &FakeCustomers::add(const QString &name)
{
    const auto id = static_cast<qint64>(all.size()) + 1;
    CustomerDetails &details = all[id];
    details.customer.id = CustomerId(id);
    details.customer.name = name;
    return details;
}

Task<CustomerList> FakeCustomers::list(const CustomerListRequest &request)
{
    if (listError)
        return Task<CustomerList>::ready(Failure(*listError));
    std::vector<CustomerBook::Entry> entries;
    for (const auto &[id, details] : all) {
        CustomerBook::Entry entry;
        entry.customer = details.customer;
        entry.words = searchKey(details.customer.name);
        entry.openTickets = details.openTickets;
        entry.tickets = details.allTickets;
        entries.push_back(entry);
    }
    return Task<CustomerList>::ready(
        listCustomers(std::make_shared<const CustomerBook>(std::move(entries)), request, {}));
}

Task<CustomerDetails> FakeCustomers::open(CustomerId id)
{
    const auto root = roots.find(id.value());
    const auto found = all.find(root == roots.end() ? id.value() : root->second);
    if (found == all.end())
        return Task<CustomerDetails>::ready(fail(ErrorCode::NotFound, {u"customer"_qs, QString::number(id.value())}));
    return Task<CustomerDetails>::ready(found->second);
}

Task<SharedReceipt> FakeCustomers::answer(const QUuid &operation, AuditSubject subject, qint64 id, const QString &name)
{
    operations.append(operation);
    SharedReceipt receipt;
    receipt.operation = operation;
    receipt.subject = subject;
    receipt.id = id;
    receipt.name = name;
    receipt.changes = {{u"name"_qs, {}, name}};
    return Task<SharedReceipt>::ready(receipt);
}

Task<SharedReceipt> FakeCustomers::save(const Customer &customer, const QUuid &operation)
{
    saved.append(customer);
    if (changeError)
        return Task<SharedReceipt>::ready(Failure(*std::exchange(changeError, std::nullopt)));
    CustomerDetails &details = customer.id.isValid() ? all[customer.id.value()] : add(customer.name);
    const CustomerId id = details.customer.id;
    details.customer = customer;
    details.customer.id = id;
    ++details.customer.version;
    return answer(operation, AuditSubject::Customer, id.value(), customer.name);
}

Task<SharedReceipt> FakeCustomers::saveContact(const Contact &contact, const QUuid &operation)
{
    savedContacts.append(contact);
    if (changeError)
        return Task<SharedReceipt>::ready(Failure(*std::exchange(changeError, std::nullopt)));
    return answer(operation, AuditSubject::Contact, contact.id.value(), contact.name);
}

Task<SharedReceipt> FakeCustomers::removeContact(const Contact &contact, const QUuid &operation)
{
    if (changeError)
        return Task<SharedReceipt>::ready(Failure(*std::exchange(changeError, std::nullopt)));
    return answer(operation, AuditSubject::Contact, contact.id.value(), contact.name);
}

Task<SharedReceipt> FakeCustomers::saveNote(const CustomerNote &note, const QUuid &operation)
{
    savedNotes.append(note);
    if (changeError)
        return Task<SharedReceipt>::ready(Failure(*std::exchange(changeError, std::nullopt)));
    return answer(operation, AuditSubject::Customer, note.customer.value(), {});
}

Task<SharedReceipt> FakeCustomers::removeNote(const CustomerNote &note, const QUuid &operation)
{
    return answer(operation, AuditSubject::Customer, note.customer.value(), {});
}

Task<SharedReceipt> FakeCustomers::merge(const CustomerMerge &merge, const QUuid &operation)
{
    merges.append(merge);
    if (changeError)
        return Task<SharedReceipt>::ready(Failure(*std::exchange(changeError, std::nullopt)));
    return answer(operation, AuditSubject::Customer, merge.part.id.value(), merge.part.name);
}

Task<SharedReceipt> FakeCustomers::takeApart(const Customer &part, const QUuid &operation)
{
    takenApart.append(part);
    return answer(operation, AuditSubject::Customer, part.id.value(), part.name);
}

Task<SharedReceipt> FakeCustomers::undo(const SharedReceipt &receipt)
{
    undone.append(receipt);
    SharedReceipt answered = receipt;
    answered.action = AuditAction::Undone;
    return Task<SharedReceipt>::ready(answered);
}

} // namespace campanile::test
