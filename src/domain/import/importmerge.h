// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/ticketfold.h"

#include <QJsonObject>

namespace campanile::domain {

/// A row for a ticket that exists already, free of the mapper: staged as JSON until the import is published.
struct SourceRow
{
    struct Value
    {
        Field field = Field::Status;
        QString name;
        QJsonValue value; ///< null: missing
        bool operator==(const Value &) const = default;
    };
    qint64 at = 0;
    qint64 order = noTime;
    QString key;
    QString actor;
    QVector<Value> values;
    QString message;
    QString note;

    bool operator==(const SourceRow &) const = default;
};

[[nodiscard]] SourceRow toSourceRow(const RowMapper &mapper, const MappedRow &row);
[[nodiscard]] QJsonObject toJson(const SourceRow &row);
[[nodiscard]] SourceRow sourceRowFromJson(const QJsonObject &object);

/// Something that both sides changed: ours stays, theirs is kept as reported.
struct ImportConflict
{
    QString reference;
    Field field = Field::Status;
    QString name;
    QJsonValue ours;
    QJsonValue theirs;

    bool operator==(const ImportConflict &) const = default;
};

struct TicketUpdate
{
    Ticket ticket; ///< as it should stand; equal to before when nothing changed but the log
    QVector<Event> events;
    QVector<Message> messages;
    QVector<ImportConflict> conflicts;
    QStringList rejectedKeys; ///< rows whose event or messages would be more than maxTicketEvents
    bool subjectChanged = false;

    [[nodiscard]] bool isEmpty() const { return events.isEmpty(); }
};

/// Brings what a source says into a ticket that exists.
///
/// Rows whose event key the ticket's log has are skipped: importing again changes nothing. Each other row is appended
/// as an event. A field that the source moved is changed, unless it was edited here since (its last change in the log
/// has no source key) to something else: then ours stays, the event holds the source's value as the reported value
/// "source.<field>", which the ticket keeps too, and the field is a conflict. It is told again by every import as long
/// as both differ, also when nothing is new. A row that is older than what the source told before comes too late to
/// change the present: it is appended with its values as reported ones ("late.<field>"), which no other reading of the
/// log mistakes for a change. before: the ticket's events by sequence; nextMessage: the sequence of its next message.
[[nodiscard]] TicketUpdate mergeRows(const Ticket &ticket, const QVector<Event> &before, int nextMessage,
                                     const QVector<SourceRow> &rows, bool snapshotTable, bool blankKeeps,
                                     ResponseProxy proxy = ResponseProxy::None);

} // namespace campanile::domain
