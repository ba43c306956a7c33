// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"
#include "domain/ticket/event.h"
#include "domain/ticket/ticket.h"

#include <QUuid>

namespace campanile::usecases {

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
    QString note; ///< an internal note written in the same breath; empty for none
};

/// What was done: enough to say it in words and to take it back.
struct ChangeReceipt
{
    QUuid operation;
    domain::TicketId ticket;
    QString reference;
    qint64 version = 0;                   ///< after the change
    QVector<domain::FieldChange> changes; ///< empty when everything was so already: then nothing was written
    bool noteAdded = false;               ///< a note stays when the change is undone

    [[nodiscard]] bool canUndo() const { return !changes.isEmpty(); }
};

} // namespace campanile::usecases
