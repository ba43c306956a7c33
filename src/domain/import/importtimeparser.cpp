// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importtimeparser.h"

#include "domain/import/textcursor.h"

#include <array>
#include <cmath>

namespace campanile::domain {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay = 24 * msPerHour;
constexpr qint64 excelEpochDays = -25569; // 1899-12-30
constexpr qsizetype mostOffsets = 50'000; ///< kept at a time: more than a year of quarters of an hour
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

struct WallFields
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milli = 0;
    bool hasTime = false;
    std::optional<bool> afternoon;
    std::optional<int> offsetSeconds;
};

std::optional<WallTime> wallOf(WallFields c)
{
    if (c.afternoon) {
        if (c.hour < 1 || c.hour > 12)
            return std::nullopt;
        c.hour = c.hour % 12 + (*c.afternoon ? 12 : 0);
    }
    const std::chrono::year_month_day date{std::chrono::year(c.year), std::chrono::month(unsigned(c.month)),
                                           std::chrono::day(unsigned(c.day))};
    if (c.year < firstYear || c.year > lastYear || c.month < 1 || c.day < 1 || !date.ok())
        return std::nullopt;
    if (c.hour > 23 || c.minute > 59 || c.second > 60)
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    WallTime wall;
    wall.localMs =
        days * msPerDay + c.hour * msPerHour + c.minute * msPerMinute + std::min(c.second, 59) * msPerSecond + c.milli;
    wall.offsetSeconds = c.offsetSeconds;
    wall.hasTime = c.hasTime;
    return wall;
}

bool readMillis(TextCursor &in, int &milli)
{
    int digits = 0;
    milli = 0;
    while (in.isDigit()) {
        const int digit = in.take() - '0';
        if (digits < 3)
            milli = milli * 10 + digit;
        ++digits;
    }
    for (int i = digits; i < 3; ++i)
        milli *= 10;
    return digits > 0;
}

/// Z, +02, +0200, +02:00; nothing is no offset.
bool readOffset(TextCursor &in, WallFields &c)
{
    in.skipBlanks();
    if (in.atEnd())
        return true;
    if (in.accept('Z') || in.accept('z')) {
        c.offsetSeconds = 0;
        return true;
    }
    if (in.acceptText("UTC") || in.acceptText("GMT")) {
        c.offsetSeconds = 0;
        return true;
    }
    const bool east = in.accept('+');
    if (!east && !in.accept('-'))
        return false;
    int hours = 0;
    int minutes = 0;
    if (!in.number(2, 2, hours))
        return false;
    in.accept(':');
    if (in.isDigit() && !in.number(2, 2, minutes))
        return false;
    if (hours > 18 || minutes > 59)
        return false;
    c.offsetSeconds = (hours * 60 + minutes) * 60 * (east ? 1 : -1);
    return true;
}

std::optional<WallTime> parseIso(QByteArrayView text)
{
    TextCursor in(text);
    WallFields c;
    if (!in.number(4, 4, c.year) || !in.accept('-') || !in.number(2, 2, c.month) || !in.accept('-') ||
        !in.number(2, 2, c.day))
        return std::nullopt;
    if (in.accept('T') || in.accept('t') || in.accept(' ')) {
        in.skipBlanks();
        if (!in.number(2, 2, c.hour) || !in.accept(':') || !in.number(2, 2, c.minute))
            return std::nullopt;
        c.hasTime = true;
        if (in.accept(':')) {
            if (!in.number(2, 2, c.second))
                return std::nullopt;
            if ((in.accept('.') || in.accept(',')) && !readMillis(in, c.milli))
                return std::nullopt;
        }
        if (!readOffset(in, c))
            return std::nullopt;
    }
    if (!in.atEnd())
        return std::nullopt;
    return wallOf(c);
}

std::optional<double> toReal(QByteArrayView text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool inRange(double ms)
{
    return ms >= -2208988800000.0 && ms < 7258118400000.0; // 1900 … 2199
}

std::optional<WallTime> parseEpoch(QByteArrayView text, double factor)
{
    const std::optional<double> value = toReal(text);
    if (!value || !inRange(*value * factor))
        return std::nullopt;
    return WallTime{std::llround(*value * factor), 0, true};
}

std::optional<WallTime> parseExcelDay(QByteArrayView text)
{
    const std::optional<double> value = toReal(text);
    if (!value || *value < 1.0 || *value > 110000.0)
        return std::nullopt;
    // Fractions of a day carry rounding noise: a spreadsheet's own precision is the second.
    const auto seconds = std::llround(*value * 86400.0);
    return WallTime{excelEpochDays * msPerDay + seconds * msPerSecond, std::nullopt, seconds % 86400 != 0};
}

std::optional<WallTime> parseDayFraction(QByteArrayView text)
{
    const std::optional<double> value = toReal(text);
    if (!value || *value < 0.0 || *value >= 1.0)
        return std::nullopt;
    return WallTime{std::min<qint64>(std::llround(*value * 86400.0), 86399) * msPerSecond, std::nullopt, true};
}

/// The offset that a wall clock's time has: of two the earlier instant's, in a gap the one from before it, so that the
/// time moves on by the gap.
int offsetOf(const QTimeZone &zone, qint64 localMs)
{
    const auto at = [&zone](qint64 utcMs) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
    };
    const int before = at(localMs - msPerDay);
    const int after = at(localMs + msPerDay);
    if (at(localMs - before * msPerSecond) == before)
        return before;
    return at(localMs - after * msPerSecond) == after ? after : before;
}

constexpr std::array<const char *, 12> monthNames{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

bool readMonthName(TextCursor &in, int &month)
{
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        if (in.acceptText(monthNames[i])) {
            month = int(i) + 1;
            return true;
        }
    }
    return false;
}

} // namespace

ImportTimeParser::ImportTimeParser(const QStringList &formats, const QByteArray &zone)
    : m_zone(zone.isEmpty() || zone == "UTC" ? QTimeZone::utc() : QTimeZone(zone))
    , m_utc(zone.isEmpty() || zone == "UTC" || !m_zone.isValid())
{
    for (const QString &format : formats) {
        if (std::optional<Format> compiled = compile(format))
            m_formats.push_back(std::move(*compiled));
    }
    if (m_formats.empty())
        m_formats.push_back({});
}

std::optional<ImportTimeParser::Format> ImportTimeParser::compile(const QString &format)
{
    static const QHash<QString, Kind> named{
        {u"iso"_qs, Kind::Iso},
        {u"epoch-s"_qs, Kind::EpochSeconds},
        {u"epoch-ms"_qs, Kind::EpochMilliseconds},
        {u"excel-day"_qs, Kind::ExcelDay},
        {u"day-fraction"_qs, Kind::DayFraction},
    };
    if (const auto it = named.constFind(format); it != named.cend())
        return Format{*it, {}};
    Format result{Kind::Pattern, {}};
    const QByteArray text = format.toUtf8();
    bool hasHour = false;
    bool hasDate = false;
    for (qsizetype i = 0; i < text.size();) {
        const char c = text.at(i);
        qsizetype n = 1;
        while (i + n < text.size() && text.at(i + n) == c)
            ++n;
        static constexpr QByteArrayView letters = "yMdHhmszat";
        if (!letters.contains(c)) {
            if (QChar::isLetterOrNumber(uchar(c)) && c != 'T')
                return std::nullopt;
            result.tokens.push_back({'L', int(uchar(c))});
            ++i;
            continue;
        }
        const bool fits = c == 'y'               ? n == 2 || n == 4
                          : c == 'M'             ? n <= 3
                          : c == 'z'             ? n == 3
                          : c == 'a' || c == 't' ? n == 1
                                                 : n <= 2;
        if (!fits)
            return std::nullopt;
        hasHour = hasHour || c == 'H' || c == 'h';
        hasDate = hasDate || c == 'd';
        result.tokens.push_back({c, int(n)});
        i += n;
    }
    if (!hasHour && !hasDate)
        return std::nullopt;
    return result;
}

bool ImportTimeParser::isValidFormat(const QString &format)
{
    return compile(format).has_value();
}

bool ImportTimeParser::isValidZone(const QByteArray &zone)
{
    // QTimeZone also takes POSIX rules such as "Mars"; only names of the time zone database are meant here.
    return zone == "UTC" || QTimeZone::isTimeZoneIdAvailable(zone);
}

std::optional<WallTime> ImportTimeParser::parsePattern(const std::vector<Token> &tokens, QByteArrayView text)
{
    TextCursor in(text);
    WallFields c;
    for (const Token &token : tokens) {
        const int least = token.width == 1 ? 1 : token.width;
        const int most = token.width == 1 ? 2 : token.width;
        bool ok = true;
        switch (token.kind) {
        case 'y':
            ok = in.number(token.width, token.width, c.year);
            if (ok && token.width == 2)
                c.year += c.year < 70 ? 2000 : 1900;
            break;
        case 'M':
            ok = token.width == 3 ? readMonthName(in, c.month) : in.number(least, most, c.month);
            break;
        case 'd':
            ok = in.number(least, most, c.day);
            break;
        case 'H':
        case 'h':
            ok = in.number(least, most, c.hour);
            c.hasTime = true;
            break;
        case 'm':
            ok = in.number(least, most, c.minute);
            break;
        case 's':
            ok = in.number(least, most, c.second);
            break;
        case 'z':
            ok = readMillis(in, c.milli);
            break;
        case 'a':
            if (in.acceptText("am"))
                c.afternoon = false;
            else if (in.acceptText("pm"))
                c.afternoon = true;
            else
                ok = false;
            break;
        case 't':
            ok = readOffset(in, c) && c.offsetSeconds.has_value();
            break;
        default:
            ok = in.accept(char(token.width));
        }
        if (!ok)
            return std::nullopt;
    }
    if (!in.atEnd())
        return std::nullopt;
    return wallOf(c);
}

std::optional<WallTime> ImportTimeParser::parseAs(const Format &format, QByteArrayView text)
{
    switch (format.kind) {
    case Kind::Iso:
        return parseIso(text);
    case Kind::EpochSeconds:
        return parseEpoch(text, 1000.0);
    case Kind::EpochMilliseconds:
        return parseEpoch(text, 1.0);
    case Kind::ExcelDay:
        return parseExcelDay(text);
    case Kind::DayFraction:
        return parseDayFraction(text);
    case Kind::Pattern:
        return parsePattern(format.tokens, text);
    }
    return std::nullopt;
}

std::optional<WallTime> ImportTimeParser::parseWall(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || m_formats.empty())
        return std::nullopt;
    // The order of the formats decides where two fit: "7/3/2016" must not change its meaning with the row before it.
    for (const Format &format : m_formats) {
        if (std::optional<WallTime> wall = parseAs(format, text))
            return wall;
    }
    return std::nullopt;
}

std::optional<qint64> ImportTimeParser::parse(QByteArrayView text)
{
    const std::optional<WallTime> wall = parseWall(text);
    if (!wall)
        return std::nullopt;
    return toUtc(*wall);
}

std::optional<qint64> ImportTimeParser::parseTimeOfDay(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (const std::optional<WallTime> wall = parseDayFraction(text); wall && text.contains('.'))
        return wall->localMs;
    for (const char *pattern : {"H:mm", "H:mm:ss", "h:mm a", "h:mm:ss a"}) {
        const std::optional<Format> format = compile(QString::fromLatin1(pattern));
        if (const std::optional<WallTime> wall = parsePattern(format->tokens, text))
            return wall->localMs % msPerDay;
    }
    const std::optional<WallTime> wall = parseWall(text);
    if (!wall || !wall->hasTime)
        return std::nullopt;
    return ((wall->localMs % msPerDay) + msPerDay) % msPerDay;
}

qint64 ImportTimeParser::toUtc(const WallTime &wall)
{
    if (wall.offsetSeconds)
        return wall.localMs - *wall.offsetSeconds * msPerSecond;
    if (m_utc)
        return wall.localMs;
    constexpr qint64 quarter = 15 * msPerMinute;
    const qint64 slot = wall.localMs / quarter - (wall.localMs % quarter < 0 ? 1 : 0);
    auto it = m_offsets.constFind(slot);
    if (it == m_offsets.cend()) {
        if (m_offsets.size() >= mostOffsets)
            m_offsets.clear();
        it = m_offsets.insert(slot, offsetOf(m_zone, slot * quarter));
    }
    return wall.localMs - *it * msPerSecond;
}

} // namespace campanile::domain
