// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/weektext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace campanile::domain {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int minutesOfWeek = 7 * minutesOfDay;

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// −1 when there is no such time of a day.
int minuteOf(const QRegularExpressionMatch &match, int hourGroup)
{
    const int hour = match.capturedView(hourGroup).toInt();
    const int minute = match.capturedView(hourGroup + 1).toInt(); // 0 where it was left out
    const int result = hour * 60 + minute;
    return minute < 60 && result <= minutesOfDay ? result : -1;
}

bool isSlot(const WeeklySlot &slot)
{
    return slot.weekday >= 1 && slot.weekday <= 7 && slot.startMinute >= 0 && slot.startMinute < minutesOfDay &&
           slot.endMinute >= 0 && slot.endMinute <= minutesOfDay;
}

} // namespace

QString slotsText(const QVector<WeeklySlot> &week, int weekday)
{
    QVector<WeeklySlot> ofDay;
    std::copy_if(week.begin(), week.end(), std::back_inserter(ofDay),
                 [weekday](const WeeklySlot &slot) { return slot.weekday == weekday; });
    std::sort(ofDay.begin(), ofDay.end(),
              [](const WeeklySlot &a, const WeeklySlot &b) { return a.startMinute < b.startMinute; });
    QStringList texts;
    for (const WeeklySlot &slot : std::as_const(ofDay))
        texts.append(clockText(slot.startMinute) + QChar(0x2013) + clockText(slot.endMinute));
    return texts.join(QStringLiteral(", "));
}

std::optional<QVector<WeeklySlot>> slotsOf(const QString &text, int weekday)
{
    static const QRegularExpression slotPattern(
        QStringLiteral("^\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-\\x{2010}-\\x{2015}\\x{2212}]\\s*"
                       "(\\d{1,2})(?:[:.](\\d{2}))?\\s*$"));
    QVector<WeeklySlot> result;
    if (text.trimmed().isEmpty())
        return result;
    // What makes the digits stand in order within Hebrew text is no part of them.
    QString plain = text;
    plain.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    const QStringList parts = plain.split(QLatin1Char(','));
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = slotPattern.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const WeeklySlot slot{weekday, minuteOf(match, 1), minuteOf(match, 3)};
        if (slot.endMinute < 0 || !isSlot(slot) || slot.startMinute == slot.endMinute)
            return std::nullopt;
        result.append(slot);
    }
    if (!isWeek(result))
        return std::nullopt;
    return result;
}

bool isWeek(const QVector<WeeklySlot> &week)
{
    struct Span
    {
        int from;
        int to;
    };
    QVector<Span> spans;
    for (const WeeklySlot &slot : week) {
        if (!isSlot(slot))
            return false;
        const int from = (slot.weekday - 1) * minutesOfDay + slot.startMinute;
        const int length = slot.endMinute > slot.startMinute ? slot.endMinute - slot.startMinute
                                                             : slot.endMinute + minutesOfDay - slot.startMinute;
        spans.append({from, from + length});
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < spans.size(); ++i) {
        if (spans[i].from < spans[i - 1].to)
            return false;
    }
    return spans.isEmpty() || spans.constLast().to - minutesOfWeek <= spans.constFirst().from;
}

} // namespace campanile::domain
