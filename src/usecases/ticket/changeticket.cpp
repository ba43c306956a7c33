// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/changeticket.h"

#include "domain/ticket/firstresponse.h"
#include "domain/ticket/replay.h"
#include "storage/core/session.h"
#include "storage/event/eventrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/operation/operationrepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/tag/tagrepository.h"
#include "storage/ticket/ticketrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace campanile::usecases {

namespace {

using namespace domain;

QJsonObject toJson(const ChangeReceipt &receipt)
{
    return {
        {u"ticket"_qs, receipt.ticket.value()},
        {u"reference"_qs, receipt.reference},
        {u"version"_qs, receipt.version},
        {u"changes"_qs, QJsonDocument::fromJson(toStoredJson(receipt.changes)).array()},
        {u"message"_qs, receipt.message.value()},
        {u"visibility"_qs, static_cast<int>(receipt.visibility)},
    };
}

ChangeReceipt receiptFromJson(const QUuid &operation, const QJsonObject &json)
{
    const QByteArray changes = QJsonDocument(json.value(u"changes"_qs).toArray()).toJson(QJsonDocument::Compact);
    return {
        .operation = operation,
        .ticket = TicketId(json.value(u"ticket"_qs).toInteger()),
        .reference = json.value(u"reference"_qs).toString(),
        .version = json.value(u"version"_qs).toInteger(),
        .changes = changesFromStoredJson(changes),
        .message = MessageId(json.value(u"message"_qs).toInteger()),
        .visibility = static_cast<Visibility>(json.value(u"visibility"_qs).toInt()),
    };
}

Result<void> checkAllowed(const Actor &actor)
{
    if (!isAllowed(actor.role, Permission::ChangeTickets))
        return fail(ErrorCode::NotAllowed, {u"change-tickets"_qs, QString(keyOf(roleKeys, actor.role))});
    // Where nobody manages everybody may do everything, but the story of a ticket has to say who did.
    if (!actor.agent.isValid() && actor.name.isEmpty())
        return fail(ErrorCode::NotAllowed, {u"change-tickets"_qs, QString(keyOf(roleKeys, Role::Viewer))});
    return {};
}

/// Collects what a wish really changes on a ticket; what is so already is no change.
class Changes
{
public:
    explicit Changes(const Ticket &ticket)
        : m_ticket(ticket)
    {
    }

    void set(Field field, const QJsonValue &to)
    {
        const QJsonValue from = storedValue(m_ticket, field);
        if (from != to)
            m_list.append({field, {}, from, to});
    }
    template <typename Enum>
    void setEnum(Field field, const std::optional<Enum> &value)
    {
        if (value)
            set(field, static_cast<int>(*value) == 0 ? QJsonValue() : QJsonValue(static_cast<int>(*value)));
    }
    template <typename IdType>
    void setId(Field field, const std::optional<IdType> &id)
    {
        if (id)
            set(field, id->isValid() ? QJsonValue(id->value()) : QJsonValue());
    }
    void addTag(TagId tag)
    {
        const FieldChange change{Field::TagAdded, {}, QJsonValue(), tag.value()};
        if (!m_ticket.tags.contains(tag) && !m_list.contains(change))
            m_list.append(change);
    }
    void removeTag(TagId tag)
    {
        const FieldChange change{Field::TagRemoved, {}, tag.value(), QJsonValue()};
        if (m_ticket.tags.contains(tag) && !m_list.contains(change))
            m_list.append(change);
    }
    [[nodiscard]] const QVector<FieldChange> &list() const { return m_list; }

private:
    const Ticket &m_ticket;
    QVector<FieldChange> m_list;
};

/// A ticket that goes to a team belongs to that team's department.
std::optional<DepartmentId> departmentOf(storage::Session &session, const std::optional<TeamId> &team)
{
    if (!team || !team->isValid())
        return std::nullopt;
    const Organization organization = storage::OrganizationRepository(session).load();
    const auto found = std::find_if(organization.teams.begin(), organization.teams.end(),
                                    [&](const Team &entry) { return entry.id == *team; });
    if (found == organization.teams.end() || !found->department.isValid())
        return std::nullopt;
    return found->department;
}

QVector<FieldChange> wantedChanges(storage::Session &session, const Ticket &ticket, const TicketChange &wish)
{
    Changes changes(ticket);
    if (!wish.onlyOpen || isOpen(ticket.status))
        changes.setEnum(Field::Status, wish.status);
    changes.setEnum(Field::Tier, wish.tier);
    changes.setEnum(Field::Priority, wish.priority);
    changes.setId(Field::Department, departmentOf(session, wish.team));
    changes.setId(Field::Team, wish.team);
    changes.setId(Field::Assignee, wish.assignee);
    storage::TagRepository tags(session);
    for (const QString &name : wish.addTags) {
        if (!name.trimmed().isEmpty())
            changes.addTag(tags.findOrCreate(name.trimmed()));
    }
    for (const QString &name : wish.removeTags) {
        if (!name.trimmed().isEmpty())
            changes.removeTag(tags.find(name.trimmed()));
    }
    return changes.list();
}

/// None when there is nothing to tell; that it is a reply of this ticket, still to be sent, setDeliveries() sees to.
std::optional<FieldChange> deliveryOf(storage::Session &session, MessageId sent)
{
    if (!sent.isValid())
        return std::nullopt;
    const std::optional<Message> message = storage::MessageRepository(session).byId(sent);
    if (message && message->delivery == Delivery::Sent)
        return std::nullopt; // so already
    return FieldChange{Field::Delivery, QString::number(sent.value()), static_cast<int>(Delivery::NotSent),
                       static_cast<int>(Delivery::Sent)};
}

Message messageOf(const Ticket &ticket, const NewMessage &wish, const Actor &actor, UtcTime now)
{
    const FormattedText content = normalized(wish.content);
    Message message;
    message.ticket = ticket.id;
    message.visibility = wish.visibility;
    message.authorKind = AuthorKind::Agent;
    message.agent = actor.agent;
    message.authorName = actor.name;
    message.at = now;
    message.text = content.text;
    message.format = toStoredFormat(content);
    message.delivery = wish.isReply() ? Delivery::NotSent : Delivery::None;
    return message;
}

/// Brings the messages to the delivery that the changes say, and the ticket's flag with them. Conflict when one of them
/// is not what the change begins at.
Result<void> setDeliveries(storage::Session &session, Ticket &ticket, const QVector<FieldChange> &changes)
{
    storage::MessageRepository messages(session);
    bool isTouched = false;
    for (const FieldChange &change : changes) {
        if (change.field != Field::Delivery)
            continue;
        const MessageId id(change.name.toLongLong());
        const std::optional<Message> message = messages.byId(id);
        if (!message || message->ticket != ticket.id || message->isWithdrawn ||
            message->delivery != static_cast<Delivery>(change.from.toInt()))
            return fail(ErrorCode::Conflict, {ticket.reference});
        messages.setDelivery(id, static_cast<Delivery>(change.to.toInt()));
        isTouched = true;
    }
    if (isTouched)
        ticket.flags.setFlag(TicketFlag::Unsent, messages.hasUnsent(ticket.id));
    return {};
}

EventKind kindOf(const QVector<FieldChange> &changes, const std::optional<NewMessage> &text)
{
    if (text)
        return text->isReply() ? EventKind::MessageAdded : EventKind::NoteAdded;
    const bool isSent = std::any_of(changes.begin(), changes.end(),
                                    [](const FieldChange &change) { return change.field == Field::Delivery; });
    return isSent ? EventKind::MessageSent : EventKind::Changed;
}

/// Row first (its version check decides between two writers), then the text, then the event that tells of both.
Result<ChangeReceipt> write(storage::Session &session, Ticket ticket, const QVector<FieldChange> &changes,
                            const std::optional<NewMessage> &text, const QUuid &operation, const Actor &actor,
                            UtcTime now)
{
    ChangeReceipt receipt{operation, ticket.id, ticket.reference, ticket.version, changes, {}, {}};
    if (changes.isEmpty() && !text)
        return receipt;
    Event event;
    event.ticket = ticket.id;
    event.kind = kindOf(changes, text);
    event.at = now;
    event.actor = actor.agent;
    event.actorName = actor.name;
    event.changes = changes;
    applyEvent(ticket, event);
    if (const Result<void> delivered = setDeliveries(session, ticket, changes); !delivered)
        return Failure(delivered.error());
    if (text && text->isReply()) {
        ticket.flags |= TicketFlag::Unsent;
        if (!ticket.firstResponseAt && hasFirstResponse(ticket))
            ticket.firstResponseAt = now;
    }
    storage::TicketRepository(session).update(ticket);
    if (text) {
        Message message = messageOf(ticket, *text, actor, now);
        storage::MessageRepository(session).append(message);
        event.changes.prepend({Field::Message, {}, QJsonValue(), message.id.value()});
        receipt.message = message.id;
        receipt.visibility = message.visibility;
    }
    storage::EventRepository(session).append(event, operation.toString(QUuid::WithoutBraces));
    receipt.version = ticket.version;
    return receipt;
}

/// Exactly once: the work is done only when the operation is not known yet.
template <typename Work>
Result<ChangeReceipt> once(storage::Session &session, const QUuid &id, const QString &kind, const Actor &actor,
                           UtcTime now, Work work)
{
    storage::Operation operation{id.toString(QUuid::WithoutBraces), now, kind, actor.agent, {}};
    const Result<storage::Operation> done =
        storage::OperationRepository(session).once(operation, [&](storage::Operation &entry) -> Result<void> {
            const Result<ChangeReceipt> receipt = work();
            if (!receipt)
                return Failure(receipt.error());
            entry.receipt = toJson(*receipt);
            return {};
        });
    if (!done)
        return Failure(done.error());
    return receiptFromJson(id, done->receipt);
}

Result<Ticket> loadTicket(storage::Session &session, TicketId id)
{
    std::optional<Ticket> ticket = storage::TicketRepository(session).byIdToChange(id);
    if (!ticket)
        return fail(ErrorCode::NotFound, {u"ticket"_qs, QString::number(id.value())});
    return std::move(*ticket);
}

/// Of what is left of the conversation; as far back as one looks for it, the first answer of a person here.
std::optional<UtcTime> firstAnswer(const QVector<Message> &messages)
{
    for (const Message &message : messages) {
        if (!message.isWithdrawn && message.visibility == Visibility::Public && message.authorKind == AuthorKind::Agent)
            return message.at;
    }
    return std::nullopt;
}

/// A text that is taken back stays in the database and leaves the conversation; taken back once more it is part of it
/// again. Conflict when the customer has it. Answers what the event is to tell.
Result<FieldChange> withdraw(storage::Session &session, Ticket &ticket, MessageId id)
{
    storage::MessageRepository messages(session);
    const std::optional<Message> message = messages.byId(id);
    if (!message || message->ticket != ticket.id || message->delivery == Delivery::Sent)
        return fail(ErrorCode::Conflict, {ticket.reference});
    const bool isBack = message->isWithdrawn;
    messages.setWithdrawn(*message, !isBack);
    ticket.flags.setFlag(TicketFlag::Unsent, messages.hasUnsent(ticket.id));
    const bool isAnswer = message->visibility == Visibility::Public;
    if (isAnswer && hasFirstResponse(ticket) && (!ticket.firstResponseAt || *ticket.firstResponseAt >= message->at))
        ticket.firstResponseAt = firstAnswer(messages.ofTicket(ticket.id));
    const QJsonValue number = id.value();
    return isBack ? FieldChange{Field::Message, {}, QJsonValue(), number}
                  : FieldChange{Field::Message, {}, number, QJsonValue()};
}

Result<ChangeReceipt> takeBack(storage::Session &session, Ticket ticket, const QVector<FieldChange> &inverse,
                               MessageId message, const QUuid &operation, const Actor &actor, UtcTime now)
{
    ChangeReceipt receipt{operation, ticket.id, ticket.reference, ticket.version, inverse, {}, {}};
    if (inverse.isEmpty() && !message.isValid())
        return receipt;
    Event event;
    event.ticket = ticket.id;
    event.kind = EventKind::Undone;
    event.at = now;
    event.actor = actor.agent;
    event.actorName = actor.name;
    event.changes = inverse;
    applyEvent(ticket, event);
    if (const Result<void> delivered = setDeliveries(session, ticket, inverse); !delivered)
        return Failure(delivered.error());
    if (message.isValid()) {
        const Result<FieldChange> told = withdraw(session, ticket, message);
        if (!told)
            return Failure(told.error());
        event.changes.prepend(*told);
        receipt.message = message;
    }
    storage::TicketRepository(session).update(ticket);
    storage::EventRepository(session).append(event, operation.toString(QUuid::WithoutBraces));
    receipt.version = ticket.version;
    return receipt;
}

} // namespace

Result<ChangeReceipt> changeTicket(storage::Session &session, const TicketChange &change, const Actor &actor,
                                   UtcTime now)
{
    if (const Result<void> allowed = checkAllowed(actor); !allowed)
        return Failure(allowed.error());
    if (change.message && change.message->content.text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, {u"message"_qs, QString()});
    return once(session, change.operation, u"ticket.change"_qs, actor, now, [&]() -> Result<ChangeReceipt> {
        Result<Ticket> ticket = loadTicket(session, change.ticket);
        if (!ticket)
            return Failure(ticket.error());
        // What is new goes to the ticket that it was merged into; who still saw this one looks again.
        if (change.expectedVersion == TicketChange::noVersion || ticket->flags.testFlag(TicketFlag::Merged))
            return fail(ErrorCode::Conflict, {ticket->reference});
        QVector<FieldChange> changes = wantedChanges(session, *ticket, change);
        // A note alone overwrites nothing, whatever happened to the ticket meanwhile. A reply may answer what is no
        // longer the question.
        const bool isReply = change.message && change.message->isReply();
        const bool mindsOthers = !changes.isEmpty() || isReply;
        if (mindsOthers && !change.evenIfChanged && ticket->version != change.expectedVersion)
            return fail(ErrorCode::Conflict, {ticket->reference});
        if (const auto sent = deliveryOf(session, change.sent))
            changes.append(*sent);
        return write(session, std::move(*ticket), changes, change.message, change.operation, actor, now);
    });
}

Result<ChangeReceipt> undoChange(storage::Session &session, const ChangeReceipt &receipt, const QUuid &operation,
                                 const Actor &actor, UtcTime now)
{
    if (const Result<void> allowed = checkAllowed(actor); !allowed)
        return Failure(allowed.error());
    return once(session, operation, u"ticket.undo"_qs, actor, now, [&]() -> Result<ChangeReceipt> {
        Result<Ticket> ticket = loadTicket(session, receipt.ticket);
        if (!ticket)
            return Failure(ticket.error());
        QVector<FieldChange> inverse;
        for (auto change = receipt.changes.crbegin(); change != receipt.changes.crend(); ++change) {
            if (!stillHolds(*ticket, *change))
                return fail(ErrorCode::Conflict, {ticket->reference});
            inverse.append(inverseOf(*change));
        }
        return takeBack(session, std::move(*ticket), inverse, receipt.message, operation, actor, now);
    });
}

} // namespace campanile::usecases
