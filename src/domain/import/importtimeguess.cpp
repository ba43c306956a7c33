// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importguess.h"
#include "domain/import/importtimeparser.h"

namespace campanile::domain {

namespace {

struct Candidate
{
    const char *format;
    const char *swapped; ///< the same with day and month exchanged; null when that cannot be
};

// Day first before month first: where both fit, it is the proposal, and a doubt.
constexpr Candidate dates[] = {
    {"iso", nullptr},         {"d/M/yyyy", "M/d/yyyy"}, {"d-M-yyyy", "M-d-yyyy"}, {"d.M.yyyy", nullptr},
    {"d/M/yy", "M/d/yy"},     {"M/d/yyyy", nullptr},    {"M-d-yyyy", nullptr},    {"M/d/yy", nullptr},
    {"yyyy/M/d", nullptr},    {"d MMM yyyy", nullptr},  {"d-MMM-yyyy", nullptr},  {"d-MMM-yy", nullptr},
    {"MMM d, yyyy", nullptr}, {"MMM d yyyy", nullptr},
};

constexpr const char *clocks[] = {"",         " H:mm",  " H:mm:ss", " H:mm:ss.zzz", " h:mm a",   " h:mm:ss a",
                                  "TH:mm:ss", ", H:mm", ", h:mm a", " H:mm t",      " H:mm:ss t"};

struct Fit
{
    qsizetype filled = 0;
    qsizetype read = 0;
    qsizetype zoned = 0;
    qsizetype timed = 0;
};

Fit fitOf(const QStringList &values, const QString &format)
{
    ImportTimeParser parser({format}, "UTC");
    Fit fit;
    for (const QString &value : values) {
        if (value.trimmed().isEmpty())
            continue;
        ++fit.filled;
        if (const auto wall = parser.parseWall(value.toUtf8())) {
            ++fit.read;
            fit.zoned += wall->offsetSeconds ? 1 : 0;
            fit.timed += wall->hasTime ? 1 : 0;
        }
    }
    return fit;
}

} // namespace

TimeGuess guessTimes(const QStringList &values)
{
    TimeGuess best;
    qsizetype bestRead = 0;
    const auto consider = [&](const QString &format, const QString &swapped) {
        const Fit fit = fitOf(values, format);
        if (fit.read <= bestRead)
            return;
        bestRead = fit.read;
        best.formats = {format};
        best.alternatives.clear();
        if (!swapped.isEmpty() && fitOf(values, swapped).read == fit.read)
            best.alternatives = {swapped};
        best.namesZone = fit.zoned == fit.read;
        best.hasTime = fit.timed > 0;
        best.fit = fit.filled > 0 ? double(fit.read) / double(fit.filled) : 0.0;
    };
    for (const Candidate &date : dates) {
        const QString day = QString::fromLatin1(date.format);
        if (day == u"iso") {
            consider(day, {});
            continue;
        }
        for (const char *clock : clocks) {
            const QString time = QString::fromLatin1(clock);
            consider(day + time, date.swapped ? QString(QString::fromLatin1(date.swapped) + time) : QString());
        }
    }
    // Numbers last, and only where they can hardly mean anything else.
    if (best.fit < 0.5) {
        const auto inYears = [&values](const QString &format) {
            ImportTimeParser parser({format}, "UTC");
            qsizetype plausible = 0;
            qsizetype filled = 0;
            for (const QString &value : values) {
                if (value.trimmed().isEmpty())
                    continue;
                ++filled;
                const auto ms = parser.parse(value.toUtf8());
                if (ms && *ms >= 631152000000 && *ms < 4102444800000) // 1990 … 2099
                    ++plausible;
            }
            return filled > 0 && plausible == filled;
        };
        for (const auto &format : {u"epoch-ms"_qs, u"epoch-s"_qs, u"excel-day"_qs}) {
            if (inYears(format)) {
                consider(format, {});
                break;
            }
        }
    }
    return best;
}

} // namespace campanile::domain
