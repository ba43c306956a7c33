// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/org/workcalendar.h"

#include <QByteArray>
#include <QString>

namespace campanile::exchange {

inline constexpr qint64 largestCalendarFile = 8LL * 1024 * 1024; ///< bytes

/// Reads an iCalendar (RFC 5545): each day of an event of whole days; what recurs is told year after year, without what
/// is excepted, within [from, to]. Cancelled events are left out. At most most days.
/// Errors: FormatUnknown (name) when it is no calendar; TooLarge (name, limit).
[[nodiscard]] domain::Result<domain::HolidayList> holidaysOf(const QByteArray &calendar, const QString &name,
                                                             QDate from, QDate to, qsizetype most = 2000);

/// The same of a file. Errors: those above, FileCannotRead, FileNotRegular.
[[nodiscard]] domain::Result<domain::HolidayList> readHolidays(const QString &path, QDate from, QDate to);

} // namespace campanile::exchange
