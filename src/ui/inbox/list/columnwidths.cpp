// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/columnwidths.h"

#include "ui/inbox/list/ticketcolumns.h"
#include "ui/kit/metrics.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/timewords.h"

#include <algorithm>
#include <cmath>

namespace campanile::ui {

using namespace std::chrono_literals;

namespace {

constexpr int usualSubject = 320;
constexpr int leastSubject = 160;
constexpr int leastName = 72;
constexpr int widestTitle = 128;
constexpr int besidePriority = 22;                       ///< the mark before the word
constexpr int besideTitle = iconSmall + grid + gridHalf; ///< the arrow of the sorted column and the room around it

template <typename Values, typename Width>
int widest(const Values &values, Width width)
{
    int most = 0;
    for (const auto &value : values)
        most = std::max(most, width(value));
    return most;
}

int widestDue(const QFont &font)
{
    const domain::UtcTime now{};
    const std::array<std::chrono::milliseconds, 6> samples{119min, 47h, 99 * 24h, -119min, -47h, -99 * 24h};
    return widest(samples, [&](auto left) { return chipSize(dueChip(now + left, now), font).width(); });
}

/// Rounded up: a text that is a fraction wider than its place loses its end.
int wholeAdvance(const QFontMetricsF &metrics, const QString &text)
{
    return static_cast<int>(std::ceil(metrics.horizontalAdvance(text)));
}

int widestDate(const QFontMetricsF &metrics)
{
    // The 28th of every month of another year.
    std::array<int, 12> months{};
    std::generate(months.begin(), months.end(), [month = 0]() mutable { return ++month; });
    return widest(months, [&](int month) {
        const auto day = domain::fromMs(QDateTime(QDate(2020, month, 28), {}, Qt::UTC).toMSecsSinceEpoch());
        return wholeAdvance(metrics, shortTime(day, day + 400 * 24h, QTimeZone::utc()));
    });
}

} // namespace

void ColumnWidths::measure(const ListFonts &fonts)
{
    const QFontMetricsF normal(fonts.normal);
    const QFontMetricsF figures(fonts.figures);
    const QFontMetricsF titles(textFont(TextSize::Small, true));
    m_rooms.clear();
    for (const TicketColumn &column : ticketColumns()) {
        int content = 0;
        int least = leastName;
        switch (column.kind) {
        case ColumnKind::Text:
            content = column.width - 2 * grid;
            break;
        case ColumnKind::Number:
            content = wholeAdvance(figures, shortReference(QString(36, u'0')));
            least = wholeAdvance(figures, u"00000000000"_qs) + 2 * grid;
            break;
        case ColumnKind::Status:
            content = widest(domain::statusKeys,
                             [&](const auto &key) { return chipSize(statusChip(key.first), fonts.chip).width(); });
            break;
        case ColumnKind::Tier:
            content = widest(domain::tierKeys,
                             [&](const auto &key) { return chipSize(tierChip(key.first), fonts.chip).width(); });
            break;
        case ColumnKind::Priority:
            content =
                besidePriority + widest(domain::priorityKeys, [&](const auto &key) {
                    return key.first == domain::Priority::Unknown ? 0 : wholeAdvance(normal, priorityText(key.first));
                });
            break;
        case ColumnKind::Time:
            content = widestDate(figures);
            break;
        case ColumnKind::Due:
            content = widestDue(fonts.chip);
            break;
        case ColumnKind::Flag:
            content = iconSmall;
            break;
        }
        const int title =
            std::min(wholeAdvance(titles, column.title.shown()), widestTitle) + (column.sortKey ? besideTitle : 0);
        const int wanted = std::max(content, title) + 2 * grid;
        const bool canBeCut = column.kind == ColumnKind::Text || column.kind == ColumnKind::Number;
        m_rooms.append({wanted, std::min(wanted, canBeCut ? least : content + 2 * grid)});
    }
}

QHash<int, int> ColumnWidths::fitted(const QVector<int> &columns, int available) const
{
    QHash<int, int> widths;
    int wanted = 0;
    int slack = 0;
    for (const int column : columns) {
        if (column == subjectColumn)
            continue;
        const Room &room = m_rooms.at(column);
        widths.insert(column, room.wanted);
        wanted += room.wanted;
        slack += room.wanted - room.least;
    }
    // Each gives in proportion to what it can, and together exactly what is missing.
    int missing = std::clamp(wanted + usualSubject - available, 0, slack);
    for (auto it = widths.begin(); it != widths.end() && missing > 0; ++it) {
        const int spare = it.value() - m_rooms.at(it.key()).least;
        const int less = slack > 0 ? missing * spare / slack : 0;
        it.value() -= less;
        wanted -= less;
        missing -= less;
        slack -= spare;
    }
    widths.insert(subjectColumn, std::max(available - wanted, leastSubject));
    return widths;
}

} // namespace campanile::ui
