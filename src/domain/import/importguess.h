// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importprofile.h"

namespace campanile::domain {

/// A file as far as it is known before it is imported: its columns and a few hundred of its first rows.
struct ImportSample
{
    QString name; ///< of the file, for choosing between tables; may be empty
    QStringList header;
    QVector<QStringList> rows;
};

/// What a person should be asked before the guess is trusted.
enum class ImportDoubtKind : quint8 {
    DayMonthOrder, ///< every value fits both day/month and month/day; day first was proposed
    NoZone,        ///< times without an offset; UTC was proposed
    NoTicketKey,   ///< no column looks like the ticket's number: rows are told apart by their content
    NoCreatedTime, ///< no column says when a ticket was opened: the time of the import is taken
    NoEventTime,   ///< a log without a time cannot be imported
    UnknownLabels, ///< labels of status, tier, priority or channel that are not known; values lists them
    Secret,        ///< left out because it looks like an identity or card number
    WeakMatch,     ///< mapped, but only some of its values fit
};

inline constexpr EnumKeys<ImportDoubtKind, 8> importDoubtKindKeys{{
    {ImportDoubtKind::DayMonthOrder, QLatin1StringView("day-month-order")},
    {ImportDoubtKind::NoZone, QLatin1StringView("no-zone")},
    {ImportDoubtKind::NoTicketKey, QLatin1StringView("no-ticket-key")},
    {ImportDoubtKind::NoCreatedTime, QLatin1StringView("no-created-time")},
    {ImportDoubtKind::NoEventTime, QLatin1StringView("no-event-time")},
    {ImportDoubtKind::UnknownLabels, QLatin1StringView("unknown-labels")},
    {ImportDoubtKind::Secret, QLatin1StringView("secret")},
    {ImportDoubtKind::WeakMatch, QLatin1StringView("weak-match")},
}};

struct ImportDoubt
{
    ImportDoubtKind kind = ImportDoubtKind::WeakMatch;
    QString column;
    QStringList values; ///< labels, or the alternative formats to choose from
};

struct ImportGuess
{
    ImportTable table;
    QVector<double> confidence; ///< 0 … 1 for each of table.columns
    QVector<ImportDoubt> doubts;
    QMap<QString, ImportValueMap> values; ///< proposed value maps (a table whose only status is "resolved: Y/N")
};

/// Proposes a table of the wanted kind for a file. given: columns already decided, which are kept and not doubted;
/// columns that it names are not guessed again. Columns that look secret by name or value stay unmapped. Never fails:
/// what cannot be found is a doubt.
[[nodiscard]] ImportGuess guessTable(const ImportSample &sample, const ImportTable &given);

/// What kind of table a file most likely is, by its columns and whether ticket numbers repeat.
[[nodiscard]] ImportTableKind guessKind(const ImportSample &sample);

/// The formats in which every filled value of a column reads as a time, best first; empty when there is none.
struct TimeGuess
{
    QStringList formats;      ///< one format, or several that together read everything
    QStringList alternatives; ///< the other reading when day and month may be exchanged
    bool namesZone = false;   ///< the values carry an offset, or the format means UTC
    bool hasTime = true;
    double fit = 0.0; ///< share of the filled values that it reads
};
[[nodiscard]] TimeGuess guessTimes(const QStringList &values);

} // namespace campanile::domain
