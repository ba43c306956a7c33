// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/rowmapper.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"

namespace campanile::domain {

/// What the rows of a source mean.
///
/// One source row is one event that holds 0..n field changes, with the row's time and key. A ticket's first row is its
/// creation and holds every value that the row names. Rows are ordered by time, then by the source's own order number,
/// then as they stand in the files. Each row is the whole state: a missing value becomes "none" (unless the table says
/// blankKeeps); a missing or unknown status alone leaves the status as it was, New at first.
///
/// A row of a table with one row a ticket is the ticket as it stood at the export. It is one event too, its creation at
/// the time the ticket was opened. That it says "closed" does not say when: such a ticket has no resolvedAt, and the
/// closing time that the source names stays among the reported values. A later row of the same ticket is a change at
/// the time the source changed it (Updated), without one at the time of the import.
///
/// resolvedAt and firstResponseAt come from events alone, never from reported values; firstResponseAt from the first
/// public message of an agent, or from the profile's response proxy in a log without messages.
struct FoldContext
{
    TicketId ticket;
    QString reference;
    SourceId source;
    ImportId import;
    ResponseProxy proxy = ResponseProxy::None;
    qint64 importTime = 0; ///< ms UTC, for rows that may lack a time
};

/// A ticket holds at most this many events and messages each (their numbers share one key with the ticket's).
inline constexpr int maxTicketEvents = 65535;

struct RowFate
{
    enum class Kind : quint8 { Event, Known, Rejected } kind = Kind::Event;
    ImportReject reason = ImportReject::None;
};

/// Brings the rows of one ticket into order, gives each its final time and event key (`row.key`, occurrences counted),
/// and says which are events, which only repeat another row (a second file that overlaps the first), and which are
/// rejected (two different rows under one key of the source). exists: the ticket is here already, so that no row of a
/// Tickets table is its creation; rows without Updated then happen at importTime (ms UTC).
[[nodiscard]] std::vector<RowFate> arrangeRows(const RowMapper &mapper, std::vector<MappedRow> &rows, qint64 importTime,
                                               bool exists);

struct FoldedTicket
{
    Ticket ticket;
    QVector<Event> events;
    QVector<Message> messages;
};

/// A new ticket from arranged rows, at least one of which is an event. Rows whose event or messages go beyond
/// maxTicketEvents turn into rejected.
[[nodiscard]] FoldedTicket foldTicket(const RowMapper &mapper, const std::vector<MappedRow> &rows,
                                      std::vector<RowFate> &fates, const FoldContext &context,
                                      ImportDirectory &directory);

/// Numbers of a folded ticket depend on its id; it may be folded under id 0 and get its id when it is written.
void assignTicketId(FoldedTicket &folded, TicketId id);

} // namespace campanile::domain
