// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/holidayfile.h"

#include "domain/base/text.h"

#include <libical/ical.h>

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <memory>

namespace campanile::exchange {

using namespace domain;

namespace {

constexpr int mostRecurrences = 20'000; ///< of one event that are looked at: a day each for half a century
constexpr int mostRules = 8;            ///< of one event
constexpr int longestEvent = 366;       ///< days of one event that count
constexpr qsizetype longestName = 100;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using ComponentPtr = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using IteratorPtr = std::unique_ptr<icalrecur_iterator, FreeIterator>;

QDate dateOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

/// From the day on which it starts to the one before its end; an event without an end lasts a day.
int daysOf(icalcomponent *event, QDate start)
{
    int days = 1;
    if (const icaltimetype end = icalcomponent_get_dtend(event); !icaltime_is_null_time(end)) {
        if (const QDate last = dateOf(end); last.isValid())
            days = int(std::clamp<qint64>(start.daysTo(last), 1, longestEvent));
    }
    return days;
}

/// Dates of a property that may stand several times: EXDATE, RDATE.
QSet<QDate> datesOf(icalcomponent *event, icalproperty_kind kind)
{
    QSet<QDate> dates;
    for (icalproperty *property = icalcomponent_get_first_property(event, kind); property;
         property = icalcomponent_get_next_property(event, kind)) {
        const QDate date = kind == ICAL_EXDATE_PROPERTY ? dateOf(icalproperty_get_exdate(property))
                                                        : dateOf(icalproperty_get_rdate(property).time);
        if (date.isValid())
            dates.insert(date);
    }
    return dates;
}

/// Rules finer than a day are none of a day off. All at once: whatever else asks the component for a property begins
/// its one and only list anew.
QVector<icalrecurrencetype> rulesOf(icalcomponent *event)
{
    QVector<icalrecurrencetype> rules;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
        const icalrecurrencetype rule = icalproperty_get_rrule(property);
        if (rule.freq >= ICAL_DAILY_RECURRENCE && rule.freq <= ICAL_YEARLY_RECURRENCE && rules.size() < mostRules)
            rules.append(rule);
    }
    return rules;
}

/// The days on which it starts that matter for [from, to].
QVector<QDate> startsOf(icalcomponent *event, QDate first, QDate from, QDate to)
{
    QSet<QDate> starts = datesOf(event, ICAL_RDATE_PROPERTY);
    starts.insert(first);
    const icaltimetype begin = icalcomponent_get_dtstart(event);
    const QVector<icalrecurrencetype> rules = rulesOf(event);
    for (const icalrecurrencetype &rule : rules) {
        const IteratorPtr iterator(icalrecur_iterator_new(rule, begin));
        for (int i = 0; iterator && i < mostRecurrences; ++i) {
            const icaltimetype next = icalrecur_iterator_next(iterator.get());
            const QDate date = dateOf(next);
            if (icaltime_is_null_time(next) || !date.isValid() || date > to)
                break;
            if (date.daysTo(from) < longestEvent)
                starts.insert(date);
        }
    }
    starts -= datesOf(event, ICAL_EXDATE_PROPERTY);
    return {starts.begin(), starts.end()};
}

void addEvent(icalcomponent *event, QDate from, QDate to, HolidayList &file)
{
    if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        return;
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const QDate first = dateOf(start);
    if (icaltime_is_null_time(start) || !first.isValid())
        return;
    if (!icaltime_is_date(start)) {
        ++file.timed;
        return;
    }
    const int days = daysOf(event, first);
    const QString name = cleanText(QString::fromUtf8(icalcomponent_get_summary(event))).simplified().left(longestName);
    const QVector<QDate> starts = startsOf(event, first, from, to);
    for (const QDate &begin : starts) {
        for (int day = 0; day < days; ++day) {
            const QDate date = begin.addDays(day);
            if (date >= from && date <= to)
                file.holidays.append({date, name});
        }
    }
}

} // namespace

Result<HolidayList> holidaysOf(const QByteArray &calendar, const QString &name, QDate from, QDate to, qsizetype most)
{
    if (calendar.size() > largestCalendarFile)
        return fail(ErrorCode::TooLarge, {name, QString::number(largestCalendarFile)});
    // The parser wants a text that ends at its end and nowhere before.
    if (calendar.contains('\0') || !calendar.contains("BEGIN:VCALENDAR"))
        return fail(ErrorCode::FormatUnknown, {name});
    const ComponentPtr root(icalparser_parse_string(calendar.constData()));
    if (!root)
        return fail(ErrorCode::FormatUnknown, {name});
    HolidayList file;
    // Several calendars in one file stand beneath one root of another kind.
    const auto addAll = [&](icalcomponent *one) {
        for (icalcomponent *event = icalcomponent_get_first_component(one, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(one, ICAL_VEVENT_COMPONENT)) {
            addEvent(event, from, to, file);
            if (file.holidays.size() > most * 4)
                break;
        }
    };
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        addAll(root.get());
    } else {
        for (icalcomponent *one = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); one;
             one = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
            addAll(one);
    }
    std::sort(file.holidays.begin(), file.holidays.end(),
              [](const Holiday &a, const Holiday &b) { return std::tie(a.date, a.name) < std::tie(b.date, b.name); });
    file.holidays.erase(std::unique(file.holidays.begin(), file.holidays.end()), file.holidays.end());
    if (file.holidays.size() > most)
        return fail(ErrorCode::TooLarge, {name, QString::number(most)});
    return file;
}

Result<HolidayList> readHolidays(const QString &path, QDate from, QDate to)
{
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return fail(ErrorCode::FileNotRegular, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileCannotRead, {path}, file.errorString());
    const QByteArray bytes = file.read(largestCalendarFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileCannotRead, {path}, file.errorString());
    return holidaysOf(bytes, QFileInfo(path).fileName(), from, to);
}

} // namespace campanile::exchange
