// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/demosink.h"

namespace campanile::domain::demo {

/// Writes a ticket's story: each change goes into the event log and into the row at once, so that the two cannot
/// differ.
class Scribe
{
public:
    /// Who does something. No agent and no name: the system; no agent but a name: a customer.
    struct Actor
    {
        AgentId agent;
        ContactId contact;
        QString name;
    };

    /// Empties out and starts its story; out must live until finish().
    void begin(DemoTicket &out);
    /// Completes what follows from the whole story.
    void finish();

    /// Begins the next event; the changes that follow belong to it. Times must not go back.
    void event(EventKind kind, UtcTime at, const Actor &actor);
    /// Begins the event of a message and adds the message.
    void message(UtcTime at, const Actor &actor, Visibility visibility, const QString &text, const QString &language);
    /// An event of its own, for the last message.
    void attachment(UtcTime at, const Actor &actor, DemoAttachment attachment);

    void setSubject(const QString &subject);
    void setLanguage(const QString &language);
    void setChannel(Channel channel);
    void setCustomer(CustomerId customer, ContactId contact);
    void setStatus(Status status);
    void setTier(Tier tier);
    void setPriority(Priority priority);
    void setPlace(PlaceId place);
    void setTeam(TeamId team, DepartmentId department);
    void setAssignee(AgentId assignee);
    void setDue(std::optional<UtcTime> due);
    void addTag(TagId tag);

    [[nodiscard]] const Ticket &ticket() const { return m_out->ticket; }
    [[nodiscard]] UtcTime lastTime() const { return m_out->events.constLast().at; }

private:
    void change(Field field, const QJsonValue &from, const QJsonValue &to);

    DemoTicket *m_out = nullptr;
    qint64 m_tickets = 0; ///< numbers given so far
    qint64 m_messages = 0;
    qint64 m_events = 0;
    qint64 m_attachments = 0;
};

} // namespace campanile::domain::demo
