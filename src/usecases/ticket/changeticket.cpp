// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/changeticket.h"

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
        {u"noteAdded"_qs, receipt.noteAdded},
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
        .noteAdded = json.value(u"noteAdded"_qs).toBool(),
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

/// Row first (its version check decides between two writers), then the note, then the event that tells of both.
ChangeReceipt write(storage::Session &session, Ticket ticket, const QVector<FieldChange> &changes, EventKind kind,
                    const QString &note, const QUuid &operation, const Actor &actor, UtcTime now)
{
    ChangeReceipt receipt{operation, ticket.id, ticket.reference, ticket.version, changes, false};
    if (changes.isEmpty() && note.isEmpty())
        return receipt;
    Event event;
    event.ticket = ticket.id;
    event.kind = note.isEmpty() ? kind : EventKind::NoteAdded;
    event.at = now;
    event.actor = actor.agent;
    event.actorName = actor.name;
    event.changes = changes;
    applyEvent(ticket, event);
    storage::TicketRepository(session).update(ticket);
    if (!note.isEmpty()) {
        Message message;
        message.ticket = ticket.id;
        message.visibility = Visibility::Internal;
        message.authorKind = AuthorKind::Agent;
        message.agent = actor.agent;
        message.authorName = actor.name;
        message.at = now;
        message.text = note;
        storage::MessageRepository(session).append(message);
        event.changes.prepend({Field::Message, {}, QJsonValue(), message.id.value()});
        receipt.noteAdded = true;
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

} // namespace

Result<ChangeReceipt> changeTicket(storage::Session &session, const TicketChange &change, const Actor &actor,
                                   UtcTime now)
{
    if (const Result<void> allowed = checkAllowed(actor); !allowed)
        return Failure(allowed.error());
    return once(session, change.operation, u"ticket.change"_qs, actor, now, [&]() -> Result<ChangeReceipt> {
        Result<Ticket> ticket = loadTicket(session, change.ticket);
        if (!ticket)
            return Failure(ticket.error());
        if (change.expectedVersion == TicketChange::noVersion)
            return fail(ErrorCode::Conflict, {ticket->reference});
        const QVector<FieldChange> changes = wantedChanges(session, *ticket, change);
        // A note alone overwrites nothing, whatever happened to the ticket meanwhile.
        if (!changes.isEmpty() && ticket->version != change.expectedVersion)
            return fail(ErrorCode::Conflict, {ticket->reference});
        return write(session, std::move(*ticket), changes, EventKind::Changed, change.note, change.operation, actor,
                     now);
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
        return write(session, std::move(*ticket), inverse, EventKind::Undone, {}, operation, actor, now);
    });
}

} // namespace campanile::usecases
