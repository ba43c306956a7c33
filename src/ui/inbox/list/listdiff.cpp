// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/listdiff.h"

#include <QHash>

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr qsizetype longestDifference = 4096;

/// Which of the positions stay where they are when the rest moves: a longest ascending run (patience sorting).
QVector<bool> keptByLongestRun(const QVector<qsizetype> &positions)
{
    QVector<qsizetype> piles; // index into positions of the smallest tail of each length
    QVector<qsizetype> before(positions.size(), -1);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const auto pile =
            std::lower_bound(piles.begin(), piles.end(), positions.at(i),
                             [&](qsizetype index, qsizetype value) { return positions.at(index) < value; });
        if (pile != piles.begin())
            before[i] = *(pile - 1);
        if (pile == piles.end())
            piles.append(i);
        else
            *pile = i;
    }
    QVector<bool> kept(positions.size(), false);
    for (qsizetype i = piles.isEmpty() ? -1 : piles.last(); i >= 0; i = before.at(i))
        kept[i] = true;
    return kept;
}

class Differ
{
public:
    Differ(QVector<quint32> from, QVector<quint32> to, qsizetype offset, qsizetype maxSteps)
        : m_now(std::move(from))
        , m_target(std::move(to))
        , m_offset(offset)
        , m_maxSteps(maxSteps)
    {
        for (qsizetype i = 0; i < m_target.size(); ++i)
            m_place.insert(m_target.at(i), i);
    }

    std::optional<QVector<ListStep>> run()
    {
        if (!remove() || !move() || !insert())
            return std::nullopt;
        return m_steps;
    }

private:
    bool add(ListStep step)
    {
        step.row += m_offset;
        step.to += m_offset;
        if (step.kind != ListStep::Kind::Move)
            step.to = 0;
        m_steps.append(step);
        return m_steps.size() <= m_maxSteps;
    }

    bool remove()
    {
        for (qsizetype end = m_now.size(); end > 0;) {
            qsizetype begin = end;
            while (begin > 0 && !m_place.contains(m_now.at(begin - 1)))
                --begin;
            if (begin == end) {
                --end;
                continue;
            }
            if (!add({ListStep::Kind::Remove, begin, end - begin, 0}))
                return false;
            m_now.remove(begin, end - begin);
            end = begin;
        }
        return true;
    }

    bool move()
    {
        QVector<qsizetype> positions;
        positions.reserve(m_now.size());
        for (const quint32 id : std::as_const(m_now))
            positions.append(m_place.value(id));
        const QVector<bool> kept = keptByLongestRun(positions);
        QVector<quint32> movers;
        for (qsizetype i = 0; i < m_now.size(); ++i) {
            if (!kept.at(i))
                movers.append(m_now.at(i));
        }
        if (m_steps.size() + movers.size() > m_maxSteps)
            return false;
        // Those that stay are in order among themselves. A mover goes right behind the nearest smaller one that is in
        // order already; taking movers in ascending order, everything before that place is final.
        std::sort(movers.begin(), movers.end(), [this](quint32 a, quint32 b) { return m_place[a] < m_place[b]; });
        QHash<quint32, bool> waiting;
        for (const quint32 id : std::as_const(movers))
            waiting.insert(id, true);
        for (const quint32 id : std::as_const(movers)) {
            const qsizetype row = m_now.indexOf(id);
            m_now.removeAt(row);
            qsizetype to = 0;
            for (qsizetype i = 0; i < m_now.size(); ++i) {
                if (!waiting.contains(m_now.at(i)) && m_place.value(m_now.at(i)) < m_place.value(id))
                    to = i + 1;
            }
            m_now.insert(to, id);
            waiting.remove(id);
            if (to != row && !add({ListStep::Kind::Move, row, 1, to}))
                return false;
        }
        return true;
    }

    bool insert()
    {
        for (qsizetype row = 0; row < m_target.size();) {
            qsizetype end = row;
            while (end < m_target.size() && (row >= m_now.size() || m_now.at(row) != m_target.at(end)))
                ++end;
            if (end == row) {
                ++row;
                continue;
            }
            if (!add({ListStep::Kind::Insert, row, end - row, 0}))
                return false;
            m_now.insert(row, end - row, 0);
            std::copy(m_target.begin() + row, m_target.begin() + end, m_now.begin() + row);
            row = end;
        }
        return true;
    }

    QVector<quint32> m_now;
    QVector<quint32> m_target;
    qsizetype m_offset;
    qsizetype m_maxSteps;
    QHash<quint32, qsizetype> m_place;
    QVector<ListStep> m_steps;
};

} // namespace

std::optional<QVector<ListStep>> listSteps(const QVector<quint32> &from, const QVector<quint32> &to, qsizetype maxSteps)
{
    const auto [a, b] = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const qsizetype prefix = a - from.begin();
    const auto [ra, rb] =
        std::mismatch(from.rbegin(), std::make_reverse_iterator(a), to.rbegin(), std::make_reverse_iterator(b));
    const qsizetype suffix = ra - from.rbegin();
    const qsizetype fromLength = from.size() - prefix - suffix;
    const qsizetype toLength = to.size() - prefix - suffix;
    if (fromLength == 0 && toLength == 0)
        return QVector<ListStep>();
    if (maxSteps < 1)
        return std::nullopt;
    if (fromLength == 0)
        return QVector<ListStep>{{ListStep::Kind::Insert, prefix, toLength, 0}};
    if (toLength == 0)
        return QVector<ListStep>{{ListStep::Kind::Remove, prefix, fromLength, 0}};
    // One row that travelled far (the commonest change of a long list): no need to look at what lies between.
    if (fromLength == toLength) {
        const auto oldBegin = from.begin() + prefix;
        const auto newBegin = to.begin() + prefix;
        if (*oldBegin == *(newBegin + toLength - 1) && std::equal(oldBegin + 1, oldBegin + fromLength, newBegin))
            return QVector<ListStep>{{ListStep::Kind::Move, prefix, 1, prefix + toLength - 1}};
        if (*newBegin == *(oldBegin + fromLength - 1) && std::equal(newBegin + 1, newBegin + toLength, oldBegin))
            return QVector<ListStep>{{ListStep::Kind::Move, prefix + fromLength - 1, 1, prefix}};
    }
    if (fromLength + toLength > longestDifference)
        return std::nullopt;
    return Differ(from.mid(prefix, fromLength), to.mid(prefix, toLength), prefix, maxSteps).run();
}

} // namespace campanile::ui
