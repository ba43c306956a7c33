// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"
#include "domain/text/formattedtext.h"
#include "domain/ticket/event.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"
#include "usecases/ticket/attachedfile.h"

#include <QUuid>

namespace campanile::usecases {

/// What a person here writes on a ticket.
struct NewMessage
{
    domain::Visibility visibility = domain::Visibility::Internal;
    domain::FormattedText content;
    QVector<domain::AttachmentId> files = {}; ///< uploads of who writes it, or files of a text that was taken back

    [[nodiscard]] bool isEmpty() const { return content.text.trimmed().isEmpty() && files.isEmpty(); }
    [[nodiscard]] bool isReply() const { return visibility == domain::Visibility::Public; }
    bool operator==(const NewMessage &) const = default;
};

/// The wish to change a ticket. The operation id makes it happen exactly once, however often it is sent.
struct TicketChange
{
    /// As expectedVersion: no ticket has it. An operation that was done answers its receipt, any other Conflict.
    static constexpr qint64 noVersion = -1;

    domain::TicketId ticket;
    qint64 expectedVersion = 0; ///< the version that the person saw; changing a field of another one answers Conflict
    QUuid operation = QUuid::createUuid();
    std::optional<domain::Status> status;
    bool onlyOpen = false; ///< the status of an open ticket alone: what is resolved or closed keeps it, and its times
    std::optional<domain::Tier> tier;
    std::optional<domain::Priority> priority;
    std::optional<domain::AgentId> assignee; ///< an invalid id takes the assignee away
    std::optional<domain::TeamId> team;      ///< likewise
    QStringList addTags;                     ///< names; unknown ones are created
    QStringList removeTags;
    QJsonObject customFields; ///< key → stored value; null takes it away
    /// Written in the same breath. A note may come onto a ticket that changed meanwhile; a reply is a Conflict then.
    std::optional<NewMessage> message;
    domain::MessageId sent;     ///< a reply that was brought to the customer by hand; none: no such thing happened
    bool evenIfChanged = false; ///< the reply is sent whatever happened meanwhile: its writer has read it, or need not
};

/// What was done: enough to say it in words and to take it back.
struct ChangeReceipt
{
    QUuid operation;
    domain::TicketId ticket;
    QString reference;
    qint64 version = 0;                   ///< after the change
    QVector<domain::FieldChange> changes; ///< empty when everything was so already: then nothing was written
    domain::MessageId message;            ///< the text that was written; none without one
    domain::Visibility visibility = domain::Visibility::Internal; ///< of that text

    [[nodiscard]] bool canUndo() const { return !changes.isEmpty() || message.isValid(); }
};

} // namespace campanile::usecases
