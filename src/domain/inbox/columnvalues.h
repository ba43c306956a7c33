// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/ticket.h"

#include <algorithm>
#include <limits>

namespace campanile::domain {

/// Columns of one byte: the stored numbers of the enumerations; Language holds TicketColumns' own numbers,
/// Flags the bits of TicketFlag.
enum class ByteColumn : quint8 { Status, Tier, Priority, Channel, Language, Flags };
/// Columns of two bytes: ids, 0 for none.
enum class ShortColumn : quint8 { Place, Department };
/// Columns of four bytes: ids (0 for none), times (see columnTime), and numbers of tag sets.
enum class WordColumn : quint8 { Team, Assignee, Customer, TagSet, Created, Updated, Due, Resolved };
inline constexpr std::size_t wordColumnCount = 8;

/// A time that a ticket does not have. Greater than every real one, so "before x" never finds it.
inline constexpr quint32 noColumnTime = std::numeric_limits<quint32>::max();

/// Whole seconds since 1970 in UTC: milliseconds are cut off, tickets of the same second are ordered by id.
/// Times outside 1970 … 2106 are moved to the nearest that can be held.
[[nodiscard]] constexpr quint32 columnTime(UtcTime time)
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    return static_cast<quint32>(std::clamp<qint64>(seconds, 0, qint64(noColumnTime) - 1));
}
[[nodiscard]] constexpr quint32 columnTime(const std::optional<UtcTime> &time)
{
    return time ? columnTime(*time) : noColumnTime;
}

/// One ticket's part of the columns. Ids are 0 for none; language and tagSet are numbers that TicketColumns hands out.
struct ColumnRow
{
    quint32 id = 0;
    Status status = Status::New;
    Tier tier = Tier::Unknown;
    Priority priority = Priority::Unknown;
    Channel channel = Channel::Unknown;
    quint8 language = 0;
    TicketFlags flags;
    quint32 place = 0;      ///< below 65,536
    quint32 department = 0; ///< below 65,536
    quint32 team = 0;
    quint32 assignee = 0;
    quint32 customer = 0;
    quint32 tagSet = 0;
    quint32 created = 0;
    quint32 updated = 0;
    quint32 due = noColumnTime;
    quint32 resolved = noColumnTime;

    bool operator==(const ColumnRow &) const = default;
};

} // namespace campanile::domain
