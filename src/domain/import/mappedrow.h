// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importplan.h"
#include "domain/import/importtimeparser.h"
#include "domain/ticket/event.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonValue>

#include <limits>
#include <span>
#include <vector>

namespace campanile::domain {

using ImportCells = std::span<const QByteArrayView>;

/// Why a row is not imported; the key stands in the file of rejected rows.
enum class ImportReject : quint8 {
    None,
    NoTicketKey,
    NoTime,
    BadTime,
    DuplicateEvent,
    TooManyEvents,
    NoKey,
    KeyTooLong
};

inline constexpr EnumKeys<ImportReject, 8> importRejectKeys{{
    {ImportReject::None, QLatin1StringView("none")},
    {ImportReject::NoTicketKey, QLatin1StringView("no-ticket-key")},
    {ImportReject::NoTime, QLatin1StringView("no-time")},
    {ImportReject::BadTime, QLatin1StringView("bad-time")},
    {ImportReject::DuplicateEvent, QLatin1StringView("duplicate-event")},
    {ImportReject::TooManyEvents, QLatin1StringView("too-many-events")},
    {ImportReject::NoKey, QLatin1StringView("no-key")},
    {ImportReject::KeyTooLong, QLatin1StringView("key-too-long")},
}};

/// What one field of a ticket can be, by code; code 0 is "missing" in every slot. Two codes may mean the same value.
struct ImportSlot
{
    /// Beside the event log's fields there is one that is only a column of the ticket.
    static constexpr Field createdField{};

    struct Value
    {
        QJsonValue json;
        QVector<TagId> tags;
        bool unknownLabel = false;
    };

    Field field = Field::Status;
    QString name; ///< key of a custom or reported field
    std::vector<BoundColumn> columns;
    std::vector<ImportTimeParser> times; ///< one a column, where columns are times
    std::vector<Value> values{Value{}};

    // The cache: raw bytes of the cells → code.
    QHash<QByteArray, quint32> codes;
    QByteArray lastRaw;
    quint32 lastCode = 0;
};

constexpr qint64 noTime = std::numeric_limits<qint64>::min();

/// A source row in the terms of a ticket. Codes are valid until the mapper's forget().
struct MappedRow
{
    qint64 at = noTime;      ///< Events: when it happened; Tickets: when the ticket was opened; ms UTC, or noTime
    qint64 updated = noTime; ///< Tickets: when the source changed the row
    qint64 order = noTime;   ///< tie-breaker of the source
    quint32 file = 0;
    qint64 line = 0;
    QString actor;
    QByteArray key;             ///< of the event, see RowMapper; occurrence not counted yet
    std::vector<quint32> codes; ///< one a slot
    QString description;
    QString message;
    QString note;
};

/// A label that no map knows, and how often it came.
struct UnknownLabel
{
    Field field = Field::Status;
    QString label;
    qint64 rows = 0;
};

} // namespace campanile::domain
