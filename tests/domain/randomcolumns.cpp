// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/randomcolumns.h"

#include <algorithm>
#include <numeric>

namespace campanile::test {

using namespace domain;

namespace {

constexpr quint32 secondsADay = 86400;
constexpr quint32 end = 1'767'225'599; // 2025-12-31T23:59:59Z
constexpr quint32 span = 2 * 365 * secondsADay;

quint32 oneOf(QRandomGenerator &random, quint32 count, double noneShare)
{
    return random.generateDouble() < noneShare ? 0 : 1 + random.bounded(count);
}

std::vector<quint32> shuffledRanks(quint32 count, QRandomGenerator &random)
{
    std::vector<quint32> ids(count);
    std::iota(ids.begin(), ids.end(), 1U);
    std::shuffle(ids.begin(), ids.end(), random);
    return ranksFromOrder(ids);
}

Status randomStatus(QRandomGenerator &random, bool open)
{
    return static_cast<Status>(open ? random.bounded(1, 6) : random.bounded(6, 8));
}

} // namespace

UtcTime endOfRandomTime()
{
    return UtcTime(std::chrono::seconds(end));
}

std::vector<ColumnRow> randomRows(TicketColumns &columns, quint32 highestId, const RandomShape &shape,
                                  QRandomGenerator &random)
{
    const std::array languages{
        columns.internLanguage(QStringLiteral("en")), columns.internLanguage(QStringLiteral("he")),
        columns.internLanguage(QStringLiteral("fil")), columns.internLanguage(QStringLiteral("en-US")), quint8(0)};
    std::vector<quint32> tagSets{0, 0, 0};
    for (int i = 0; i < 300; ++i) {
        QVector<quint32> tags;
        for (int n = random.bounded(1, 4); n > 0; --n)
            tags.append(1 + random.bounded(shape.tags));
        std::sort(tags.begin(), tags.end());
        tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
        tagSets.push_back(columns.internTags(tags));
    }
    std::vector<ColumnRow> rows;
    rows.reserve(highestId);
    const double openShare = double(shape.openTickets) / highestId;
    for (quint32 id = 1; id <= highestId; ++id) {
        if (random.generateDouble() < shape.gaps)
            continue;
        ColumnRow row;
        row.id = id;
        const bool isRecent = id > highestId - highestId / 10;
        row.status = randomStatus(random, random.generateDouble() < (isRecent ? openShare * 9 : openShare / 9));
        row.tier = static_cast<Tier>(random.bounded(4));
        row.priority = static_cast<Priority>(random.bounded(5));
        row.channel = static_cast<Channel>(random.bounded(7));
        row.language = languages[random.bounded(quint32(languages.size()))];
        row.flags.setFlag(TicketFlag::Attachment, random.bounded(5) == 0);
        row.flags.setFlag(TicketFlag::Unsent, random.bounded(7) == 0);
        row.place = oneOf(random, shape.places, 0.02);
        row.department = oneOf(random, shape.departments, 0.02);
        row.team = oneOf(random, shape.teams, 0.02);
        row.assignee = oneOf(random, shape.agents, 0.1);
        row.customer = oneOf(random, shape.customers, 0.01);
        row.tagSet = tagSets[random.bounded(quint32(tagSets.size()))];
        row.created =
            end - span + quint32(double(span - 5 * secondsADay) * id / highestId) + random.bounded(4 * secondsADay);
        row.updated = row.created + random.bounded(secondsADay);
        if (isOpen(row.status)) {
            row.updated = std::max(row.updated, end - random.bounded(20 * secondsADay));
            if (random.bounded(4) != 0)
                row.due = end - 2 * secondsADay + random.bounded(5 * secondsADay);
        } else {
            row.resolved = row.updated;
        }
        rows.push_back(row);
    }
    return rows;
}

SortRanks randomRanks(quint32 highestId, const RandomShape &shape, QRandomGenerator &random)
{
    SortRanks ranks;
    ranks.places = shuffledRanks(shape.places, random);
    ranks.departments = shuffledRanks(shape.departments, random);
    ranks.teams = shuffledRanks(shape.teams, random);
    ranks.agents = shuffledRanks(shape.agents, random);
    ranks.customers = shuffledRanks(shape.customers, random);
    ranks.subjects = shuffledRanks(highestId, random);
    return ranks;
}

QVector<quint32> NumberedNames::ids(QueryNames kind, const NamePattern &pattern) const
{
    static const QString letters = QStringLiteral(" atpdgc");
    const std::array counts{0U,           m_shape.agents,   m_shape.teams, m_shape.places, m_shape.departments,
                            m_shape.tags, m_shape.customers};
    const auto number = static_cast<std::size_t>(kind);
    QVector<quint32> found;
    for (quint32 id = 1; number < counts.size() && id <= counts[number]; ++id) {
        if (pattern.matches(letters.at(qsizetype(number)) + QString::number(id)))
            found.append(id);
    }
    return found;
}

QVector<quint32> NumberedNames::customersOf(Segment segment) const
{
    QVector<quint32> found;
    for (quint32 id = 1; id <= m_shape.customers; ++id) {
        if (id % 3 == static_cast<quint32>(segment))
            found.append(id);
    }
    return found;
}

} // namespace campanile::test
