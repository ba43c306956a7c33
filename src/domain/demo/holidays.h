// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/workcalendar.h"

namespace campanile::domain::demo {

// Public holidays of one Gregorian year, ascending, by the rules of each country, so that any year works.
// Names are those that people there use in English.

/// Regular holidays (paid days off), without special non-working days. The two Eids are proclaimed each year: known
/// proclamations are a table, other years follow the tabular Islamic calendar and may be a day off.
[[nodiscard]] QVector<Holiday> philippineHolidays(int year);

/// Days of rest, Independence Day, and the eves of Passover, Rosh Hashanah and Yom Kippur, on which offices stay
/// closed.
[[nodiscard]] QVector<Holiday> israeliHolidays(int year);

/// Federal holidays on the day on which they are observed (a Saturday's on Friday, a Sunday's on Monday). That of a
/// Saturday's New Year lies in the year before and is listed there.
[[nodiscard]] QVector<Holiday> unitedStatesHolidays(int year);

/// The Gregorian date of a day in the Hebrew calendar. Months count from Nisan (1) to Adar (12; 13 is Adar II), as in
/// the Bible; day 1 … 30. Only months that have the same length each year are needed here, any valid date works.
[[nodiscard]] QDate fromHebrew(int year, int month, int day);

/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] QDate easter(int year);

} // namespace campanile::domain::demo
