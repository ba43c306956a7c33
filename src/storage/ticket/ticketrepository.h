// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/ticket.h"
#include "storage/core/session.h"
#include "storage/ticket/ticketlistrecord.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace campanile::storage {

/// Tickets as they stand. Whoever changes one appends the event in the same job (EventRepository) and, when its subject
/// changed, refreshes the TextIndex. Works on a Session; throws StorageError.
class TicketRepository
{
public:
    explicit TicketRepository(Session &session)
        : m_session(session)
    {
    }

    /// Takes a fresh id when it has none. Conflict when source and reference exist already.
    void insert(domain::Ticket &ticket);

    /// Everything about it but messages and events; also tickets of unpublished imports.
    [[nodiscard]] std::optional<domain::Ticket> byId(domain::TicketId id);
    /// The same for a write job: others who would change it wait until the end of the transaction.
    [[nodiscard]] std::optional<domain::Ticket> byIdToChange(domain::TicketId id);
    [[nodiscard]] QVector<domain::Ticket> byIds(const QVector<domain::TicketId> &ids);
    /// In the order asked for; ids that are not there are left out.
    [[nodiscard]] QVector<TicketListRecord> rowsByIds(const QVector<domain::TicketId> &ids);
    [[nodiscard]] std::optional<domain::TicketId> findByReference(domain::SourceId source, const QString &reference);
    /// Any source, several when two sources use the same reference. For "go to ticket" and the command line.
    [[nodiscard]] QVector<domain::TicketId> findByReference(const QString &reference);
    [[nodiscard]] QHash<QString, domain::TicketId> idsByReference(domain::SourceId source,
                                                                  const QStringList &references);

    /// Writes every field where the stored version is still ticket.version, then counts the version up (in ticket too).
    /// Conflict (args: reference) when it is not; nothing is written then. The id, source and import never change, and
    /// whether it has attachments is AttachmentRepository's to say.
    void update(domain::Ticket &ticket);

    [[nodiscard]] qint64 count(); ///< published ones
    /// The published one that was made last. Looks at all of them: for examinations.
    [[nodiscard]] std::optional<domain::Ticket> newest();

private:
    Session &m_session;
};

} // namespace campanile::storage
