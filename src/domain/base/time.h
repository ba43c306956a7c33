// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace campanile::domain {

/// An instant, in UTC, to the millisecond. Stored as milliseconds since 1970-01-01T00:00Z.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] constexpr qint64 toMs(UtcTime t)
{
    return t.time_since_epoch().count();
}
[[nodiscard]] constexpr UtcTime fromMs(qint64 ms)
{
    return UtcTime(std::chrono::milliseconds(ms));
}

[[nodiscard]] inline QDateTime toDateTime(UtcTime t, const QTimeZone &zone = QTimeZone::utc())
{
    return QDateTime::fromMSecsSinceEpoch(toMs(t), zone);
}
[[nodiscard]] inline UtcTime fromDateTime(const QDateTime &t)
{
    return fromMs(t.toMSecsSinceEpoch());
}

/// Where "now" comes from, so that tests and the demo company choose it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace campanile::domain
