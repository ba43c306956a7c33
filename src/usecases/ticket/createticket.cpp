// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/createticket.h"

#include "domain/base/text.h"
#include "domain/ticket/event.h"
#include "domain/ticket/message.h"
#include "storage/core/session.h"
#include "storage/customer/customermerges.h"
#include "storage/customer/customerrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/operation/operationrepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/tag/tagrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/audit/ticketaudit.h"
#include "usecases/customer/changecustomer.h"
#include "usecases/ticket/newticketrow.h"

#include <algorithm>

namespace campanile::usecases {

namespace {

using namespace domain;

Result<void> checkAllowed(const Actor &actor)
{
    const bool isSomebody = actor.agent.isValid() || !actor.name.isEmpty();
    if (!isSomebody || !isAllowed(actor, Permission::ChangeTickets))
        return fail(ErrorCode::NotAllowed, {QString(keyOf(permissionKeys, Permission::ChangeTickets)),
                                            QString(keyOf(roleKeys, isSomebody ? actor.role : Role::Viewer))});
    return {};
}

/// Parts of the operation that are changes of their own: done once with it.
SharedOrder orderOf(const NewTicket &wish, const QString &part, const Actor &actor, UtcTime now)
{
    SharedOrder order;
    order.operation = QUuid::createUuidV5(wish.operation, part);
    order.actor = actor;
    order.at = now;
    return order;
}

Result<Customer> customerFor(storage::Session &session, const NewTicket &wish, const Actor &actor, UtcTime now)
{
    storage::CustomerRepository customers(session);
    CustomerId id = wish.customer;
    if (!id.isValid()) {
        Customer made;
        made.name = wish.newCustomer.trimmed();
        if (made.name.isEmpty())
            return made;
        const Result<SharedReceipt> saved = saveCustomer(session, orderOf(wish, u"customer"_qs, actor, now), made);
        if (!saved)
            return Failure(saved.error());
        id = CustomerId(saved->id);
    }
    // Who was chosen may have been merged since.
    std::optional<Customer> customer = customers.byId(storage::CustomerMerges(session).rootOf(id));
    if (!customer)
        return fail(ErrorCode::NotFound, {u"customer"_qs, QString::number(id.value())});
    return std::move(*customer);
}

Result<Contact> contactFor(storage::Session &session, const NewTicket &wish, CustomerId customer, const Actor &actor,
                           UtcTime now)
{
    ContactId id = wish.contact;
    if (!id.isValid()) {
        if (wish.newContact.isEmpty() || !customer.isValid())
            return Contact();
        Contact made;
        made.customer = customer;
        made.name = wish.newContact.name;
        made.email = wish.newContact.email;
        made.phone = wish.newContact.phone;
        const Result<SharedReceipt> saved = saveContact(session, orderOf(wish, u"contact"_qs, actor, now), made);
        if (!saved)
            return Failure(saved.error());
        id = ContactId(saved->id);
    }
    std::optional<Contact> contact = storage::CustomerRepository(session).contactById(id);
    if (!contact || storage::CustomerMerges(session).rootOf(contact->customer) != customer)
        return fail(ErrorCode::NotFound, {u"contact"_qs, QString::number(id.value())});
    return std::move(*contact);
}

/// What is known of the person comes first; else the letters tell what they can.
QString languageOf(const Customer &customer, const Contact &contact, const QString &text)
{
    if (!contact.language.isEmpty())
        return contact.language;
    if (!customer.language.isEmpty())
        return customer.language;
    const bool isHebrew =
        std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.script() == QChar::Script_Hebrew; });
    return isHebrew ? u"he"_qs : QString();
}

/// Where it belongs: to the team asked for, else to that of whoever writes it down.
void place(Ticket &ticket, const Organization &organization, const NewTicket &wish, const Actor &actor)
{
    const auto agent = std::find_if(organization.agents.begin(), organization.agents.end(),
                                    [&](const Agent &entry) { return entry.id == actor.agent; });
    if (agent != organization.agents.end())
        ticket.place = agent->place;
    ticket.team = wish.team;
    if (!ticket.team.isValid() && agent != organization.agents.end())
        ticket.team = agent->team;
    const auto team = std::find_if(organization.teams.begin(), organization.teams.end(),
                                   [&](const Team &entry) { return entry.id == ticket.team; });
    if (team != organization.teams.end())
        ticket.department = team->department;
}

Event createdEvent(const Ticket &ticket, const NewTicket &wish, const Actor &actor)
{
    Event event;
    event.ticket = ticket.id;
    event.kind = EventKind::Created;
    event.at = ticket.createdAt;
    event.actor = actor.agent;
    event.actorName = actor.name;
    event.changes = createdChanges(ticket);
    if (wish.talked.count() > 0 || wish.held.count() > 0) {
        event.changes.append({Field::Talked, {}, QJsonValue(), static_cast<qint64>(wish.talked.count())});
        event.changes.append({Field::Held, {}, QJsonValue(), static_cast<qint64>(wish.held.count())});
    }
    return event;
}

void writeFirstMessage(storage::Session &session, const Ticket &ticket, const NewTicket &wish, const Customer &customer,
                       const Contact &contact, const Actor &actor)
{
    const FormattedText content = normalized(wish.text);
    if (content.text.trimmed().isEmpty())
        return;
    // The customer's words, whoever wrote them down: no first response, and never waiting to be sent.
    Message message;
    message.ticket = ticket.id;
    message.visibility = Visibility::Public;
    message.authorKind = AuthorKind::Customer;
    message.contact = contact.id;
    message.authorName = contact.name.isEmpty() ? contact.email : contact.name;
    if (message.authorName.isEmpty())
        message.authorName = customer.name;
    message.at = ticket.createdAt;
    message.text = content.text;
    message.format = toStoredFormat(content);
    message.language = ticket.language;
    storage::MessageRepository(session).append(message);
    Event told;
    told.ticket = ticket.id;
    told.kind = EventKind::MessageAdded;
    told.at = ticket.createdAt;
    told.actor = actor.agent;
    told.actorName = actor.name;
    told.changes = {{Field::Message, {}, QJsonValue(), message.id.value()}};
    storage::EventRepository(session).append(told);
}

QVector<TagId> tagsOf(storage::Session &session, const QStringList &names)
{
    storage::TagRepository tags(session);
    QVector<TagId> ids;
    for (const QString &name : names.mid(0, NewTicket::mostTags)) {
        if (!name.trimmed().isEmpty())
            ids.append(tags.findOrCreate(name.trimmed()));
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<CreatedTicket> create(storage::Session &session, const NewTicket &wish, const Actor &actor, UtcTime now)
{
    const Result<Customer> customer = customerFor(session, wish, actor, now);
    if (!customer)
        return Failure(customer.error());
    const Result<Contact> contact = contactFor(session, wish, customer->id, actor, now);
    if (!contact)
        return Failure(contact.error());
    Ticket ticket;
    ticket.id = session.allocateId<TicketId>("ticket");
    storage::TicketRepository tickets(session);
    ticket.reference = nextReference(tickets, ticket.id);
    ticket.subject = cleanText(wish.subject).simplified();
    ticket.status = wish.assignee.isValid() ? Status::Open : Status::New;
    ticket.tier = wish.tier;
    ticket.channel = wish.channel;
    ticket.priority = wish.priority;
    ticket.assignee = wish.assignee;
    ticket.customer = customer->id;
    ticket.contact = contact->id;
    ticket.language = languageOf(*customer, *contact, ticket.subject + wish.text.text);
    ticket.tags = tagsOf(session, wish.tags);
    ticket.createdAt = now;
    ticket.updatedAt = now;
    place(ticket, storage::OrganizationRepository(session).load(), wish, actor);
    tickets.insert(ticket);
    Event created = createdEvent(ticket, wish, actor);
    storage::EventRepository(session).append(created, wish.operation.toString(QUuid::WithoutBraces));
    auditTicket(session, ticket, AuditAction::Added, created.changes, wish.operation, actor, now);
    writeFirstMessage(session, ticket, wish, *customer, *contact, actor);
    return CreatedTicket{ticket.id, ticket.reference, ticket.customer};
}

} // namespace

Result<CreatedTicket> createTicket(storage::Session &session, const NewTicket &wish, const Actor &actor, UtcTime now)
{
    if (const Result<void> allowed = checkAllowed(actor); !allowed)
        return Failure(allowed.error());
    const QString subject = wish.subject.simplified();
    if (subject.isEmpty() || subject.size() > NewTicket::longestSubject)
        return fail(ErrorCode::InvalidArgument, {u"subject"_qs, subject.left(NewTicket::longestSubject)});
    storage::Operation operation{
        wish.operation.toString(QUuid::WithoutBraces), now, u"ticket.create"_qs, actor.agent, {}};
    const Result<storage::Operation> done =
        storage::OperationRepository(session).once(operation, [&](storage::Operation &entry) -> Result<void> {
            const Result<CreatedTicket> made = create(session, wish, actor, now);
            if (!made)
                return Failure(made.error());
            entry.receipt = {{u"ticket"_qs, made->ticket.value()},
                             {u"reference"_qs, made->reference},
                             {u"customer"_qs, made->customer.value()}};
            return {};
        });
    if (!done)
        return Failure(done.error());
    return CreatedTicket{TicketId(done->receipt.value(u"ticket"_qs).toInteger()),
                         done->receipt.value(u"reference"_qs).toString(),
                         CustomerId(done->receipt.value(u"customer"_qs).toInteger())};
}

} // namespace campanile::usecases
