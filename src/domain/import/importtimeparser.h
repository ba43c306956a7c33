// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>
#include <QVector>

#include <optional>
#include <vector>

namespace campanile::domain {

/// A time as it was read: the wall clock, and the offset where the text names one.
struct WallTime
{
    qint64 localMs = 0;               ///< milliseconds since 1970-01-01T00:00 on that wall clock
    std::optional<int> offsetSeconds; ///< east of Greenwich; set also where the format itself means UTC (epochs)
    bool hasTime = true;              ///< false for a bare date (midnight)
};

/// Reads times of a source. Formats:
///   iso         2016-02-29, 2016-02-29T11:29[:30[.123]], blank instead of T, then nothing, Z, +02, +0200, +02:00,
///               with or without blanks before the offset
///   epoch-s, epoch-ms   seconds, milliseconds since 1970 in UTC
///   excel-day   days since 1899-12-30 with fraction ("44197.384"); day-fraction: a time of day only ("0.384")
///   a pattern   of yyyy yy MMM (English short month) M MM d dd H HH h hh m mm s ss zzz a (AM/PM) t (offset) and
///               literals; one letter takes one or two digits, two letters exactly two. Seconds left out are 0. "H:mm".
/// The whole text must fit; days that no calendar has (31 June) are no times; years 1900 … 2199.
class ImportTimeParser
{
public:
    ImportTimeParser() = default;
    /// Formats must be valid. zone: for times without an offset; an hour that does not exist there moves on, one that
    /// comes twice is the first.
    ImportTimeParser(const QStringList &formats, const QByteArray &zone);

    [[nodiscard]] static bool isValidFormat(const QString &format);
    [[nodiscard]] static bool isValidZone(const QByteArray &zone);

    /// The first format that fits wins; ASCII blanks around are ignored.
    [[nodiscard]] std::optional<WallTime> parseWall(QByteArrayView text);
    [[nodiscard]] std::optional<qint64> parse(QByteArrayView text);
    /// Milliseconds since midnight, of "11:29", "11:29:30", "0.384" or any format that holds a time.
    [[nodiscard]] std::optional<qint64> parseTimeOfDay(QByteArrayView text);

    [[nodiscard]] qint64 toUtc(const WallTime &wall);

private:
    enum class Kind : quint8 { Iso, EpochSeconds, EpochMilliseconds, ExcelDay, DayFraction, Pattern };
    struct Token
    {
        char kind = 0; ///< the pattern letter; 'L' for a literal
        int width = 0; ///< of letters; for a literal the character
    };
    struct Format
    {
        Kind kind = Kind::Iso;
        std::vector<Token> tokens;
    };
    [[nodiscard]] static std::optional<Format> compile(const QString &format);
    [[nodiscard]] static std::optional<WallTime> parseAs(const Format &format, QByteArrayView text);
    [[nodiscard]] static std::optional<WallTime> parsePattern(const std::vector<Token> &tokens, QByteArrayView text);

    std::vector<Format> m_formats;
    QTimeZone m_zone;
    bool m_utc = true;
    QHash<qint64, int> m_offsets; ///< quarter of an hour → offset; zone look-ups are slow
};

} // namespace campanile::domain
