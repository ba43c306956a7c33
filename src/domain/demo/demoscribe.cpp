// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/demoscribe.h"

#include <algorithm>

namespace campanile::domain::demo {

namespace {

constexpr qint64 firstReference = 10'001;

template <typename Tag>
QJsonValue stored(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

template <typename Enum>
requires std::is_enum_v<Enum> QJsonValue stored(Enum value)
{
    // 0 is "unknown" in all of these.
    return static_cast<int>(value) == 0 ? QJsonValue() : QJsonValue(static_cast<int>(value));
}

QJsonValue stored(std::optional<UtcTime> time)
{
    return time ? QJsonValue(toMs(*time)) : QJsonValue();
}

QJsonValue stored(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

void Scribe::begin(DemoTicket &out)
{
    m_out = &out;
    out.ticket = Ticket();
    out.messages.clear();
    out.events.clear();
    out.attachments.clear();
    // Nothing is known before the first event says it; New is its first change, too.
    out.ticket.id = TicketId(++m_tickets);
    out.ticket.reference = QString::number(firstReference - 1 + m_tickets);
}

void Scribe::finish()
{
    Ticket &ticket = m_out->ticket;
    ticket.createdAt = m_out->events.constFirst().at;
    ticket.updatedAt = m_out->events.constLast().at;
    ticket.version = m_out->events.size();
    ticket.flags.setFlag(TicketFlag::Attachment, !m_out->attachments.isEmpty());
}

void Scribe::event(EventKind kind, UtcTime at, const Actor &actor)
{
    Event &event = m_out->events.emplaceBack();
    event.id = EventId(++m_events);
    event.ticket = m_out->ticket.id;
    event.sequence = int(m_out->events.size());
    event.kind = kind;
    event.at = at;
    event.actor = actor.agent;
    event.actorName = actor.name;
    event.changes.reserve(kind == EventKind::Created ? 16 : 4);
}

void Scribe::message(UtcTime at, const Actor &actor, Visibility visibility, const QString &text,
                     const QString &language)
{
    event(visibility == Visibility::Public ? EventKind::MessageAdded : EventKind::NoteAdded, at, actor);
    Message &message = m_out->messages.emplaceBack();
    message.id = MessageId(++m_messages);
    message.ticket = m_out->ticket.id;
    message.sequence = int(m_out->messages.size());
    message.visibility = visibility;
    message.authorKind = actor.agent.isValid()     ? AuthorKind::Agent
                         : actor.contact.isValid() ? AuthorKind::Customer
                                                   : AuthorKind::System;
    message.agent = actor.agent;
    message.contact = actor.contact;
    message.authorName = actor.name;
    message.at = at;
    message.text = text;
    message.language = language;
    change(Field::Message, {}, stored(message.id));

    Ticket &ticket = m_out->ticket;
    // Tickets that an agent wrote down during a call have no first response to measure.
    const bool duringCall = m_out->events.constFirst().actor.isValid();
    if (!ticket.firstResponseAt && !duringCall && visibility == Visibility::Public &&
        message.authorKind == AuthorKind::Agent)
        ticket.firstResponseAt = at;
}

void Scribe::attachment(UtcTime at, const Actor &actor, DemoAttachment attachment)
{
    event(EventKind::AttachmentAdded, at, actor);
    attachment.info.id = AttachmentId(++m_attachments);
    attachment.info.ticket = m_out->ticket.id;
    attachment.info.message = m_out->messages.constLast().id;
    change(Field::Attachment, {}, stored(attachment.info.id));
    m_out->attachments.append(std::move(attachment));
}

void Scribe::change(Field field, const QJsonValue &from, const QJsonValue &to)
{
    QVector<FieldChange> &changes = m_out->events.last().changes;
    // What one event changes twice, it changed once: from the first value to the last.
    if (field != Field::TagAdded) {
        for (qsizetype i = 0; i < changes.size(); ++i) {
            if (changes.at(i).field != field)
                continue;
            if (changes.at(i).from == to)
                changes.removeAt(i);
            else
                changes[i].to = to;
            return;
        }
    }
    changes.append({field, QString(), from, to});
}

void Scribe::setSubject(const QString &subject)
{
    change(Field::Subject, stored(m_out->ticket.subject), stored(subject));
    m_out->ticket.subject = subject;
}

void Scribe::setLanguage(const QString &language)
{
    change(Field::Language, stored(m_out->ticket.language), stored(language));
    m_out->ticket.language = language;
}

void Scribe::setChannel(Channel channel)
{
    change(Field::Channel, stored(m_out->ticket.channel), stored(channel));
    m_out->ticket.channel = channel;
}

void Scribe::setCustomer(CustomerId customer, ContactId contact)
{
    change(Field::Customer, stored(m_out->ticket.customer), stored(customer));
    change(Field::Contact, stored(m_out->ticket.contact), stored(contact));
    m_out->ticket.customer = customer;
    m_out->ticket.contact = contact;
}

void Scribe::setStatus(Status status)
{
    Ticket &ticket = m_out->ticket;
    const Event &event = m_out->events.constLast();
    const bool initial = event.kind == EventKind::Created;
    if (ticket.status == status && !initial)
        return;
    change(Field::Status, initial ? QJsonValue() : stored(ticket.status), stored(status));
    if (status == Status::Resolved || (status == Status::Closed && !ticket.resolvedAt))
        ticket.resolvedAt = event.at;
    else if (isOpen(status))
        ticket.resolvedAt.reset();
    ticket.status = status;
}

void Scribe::setTier(Tier tier)
{
    if (m_out->ticket.tier == tier)
        return;
    change(Field::Tier, stored(m_out->ticket.tier), stored(tier));
    m_out->ticket.tier = tier;
}

void Scribe::setPriority(Priority priority)
{
    if (m_out->ticket.priority == priority)
        return;
    change(Field::Priority, stored(m_out->ticket.priority), stored(priority));
    m_out->ticket.priority = priority;
}

void Scribe::setPlace(PlaceId place)
{
    if (m_out->ticket.place == place)
        return;
    change(Field::Place, stored(m_out->ticket.place), stored(place));
    m_out->ticket.place = place;
}

void Scribe::setTeam(TeamId team, DepartmentId department)
{
    Ticket &ticket = m_out->ticket;
    if (ticket.department != department) {
        change(Field::Department, stored(ticket.department), stored(department));
        ticket.department = department;
    }
    if (ticket.team != team) {
        change(Field::Team, stored(ticket.team), stored(team));
        ticket.team = team;
    }
}

void Scribe::setAssignee(AgentId assignee)
{
    if (m_out->ticket.assignee == assignee)
        return;
    change(Field::Assignee, stored(m_out->ticket.assignee), stored(assignee));
    m_out->ticket.assignee = assignee;
}

void Scribe::setDue(std::optional<UtcTime> due)
{
    Ticket &ticket = m_out->ticket;
    if (ticket.dueAt == due)
        return;
    change(Field::Due, stored(ticket.dueAt), stored(due));
    ticket.dueAt = due;
}

void Scribe::addTag(TagId tag)
{
    QVector<TagId> &tags = m_out->ticket.tags;
    const auto place = std::lower_bound(tags.begin(), tags.end(), tag);
    if (place != tags.end() && *place == tag)
        return;
    change(Field::TagAdded, {}, stored(tag));
    tags.insert(place, tag);
}

} // namespace campanile::domain::demo
