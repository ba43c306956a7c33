// SPDX-License-Identifier: GPL-3.0-or-later
// How the ticket list keeps up: lists, rows and change notices.
#include "ui/inbox/list/listdiff.h"
#include "ui/inbox/list/ticketlistmodel.h"

#include <QHash>

namespace campanile::ui {

namespace {

/// Every single step costs a view of that many rows a pass over all of them, so only one is worth it there.
constexpr qsizetype longList = 20'000;
constexpr qsizetype mostSteps = 24;
/// From this many on, one pass over the list is cheaper than one search each.
constexpr qsizetype fewIds = 16;

} // namespace

void TicketListModel::askForList(bool asked)
{
    // What was asked for and is not answered yet stays so when a change notice comes between.
    m_listAsked = asked || (m_listAsked && m_listTask.isValid());
    m_listSoon.stop();
    expectList(m_source.list(m_request));
    // After a search that was not understood the list of before is still there: it stays until another one comes.
    const bool keepsList = m_state == State::Failed && m_error.code == domain::ErrorCode::QueryInvalid && m_hasList;
    if ((m_state == State::Empty || m_state == State::Failed) && !keepsList) {
        m_state = State::Loading;
        Q_EMIT stateChanged();
    }
}

void TicketListModel::expectList(domain::Task<usecases::TicketList> task)
{
    m_listTask.cancel();
    m_listTask = std::move(task);
    m_listTask.then(this, [this, number = ++m_listNumber](const domain::Result<usecases::TicketList> &answer) {
        if (number != m_listNumber)
            return; // overtaken
        m_listTask = {};
        takeList(answer, std::exchange(m_listAsked, false));
    });
}

void TicketListModel::takeList(const domain::Result<usecases::TicketList> &answer, bool asked)
{
    if (!answer) {
        if (answer.error().code == domain::ErrorCode::Cancelled)
            return;
        m_error = answer.error();
        m_state = State::Failed;
        Q_EMIT stateChanged();
        return;
    }
    m_complete = answer->complete;
    // A refresh that has only its first page yet must not throw away the long list that is shown.
    if (m_complete || asked || m_state != State::Ready)
        takeWhole(*answer, asked);
    m_hasList = true;
    m_state = State::Ready;
    if (!m_complete)
        expectList(m_source.wholeList(m_request));
    Q_EMIT stateChanged();
}

void TicketListModel::takeWhole(const usecases::TicketList &list, bool asked)
{
    m_tickets = static_cast<int>(list.ids.size());
    m_groups.take(list, m_request.grouping);
    if (list.rows.isEmpty())
        return replaceIds(list.ids, asked);
    const bool wasSame = m_ids == list.rows;
    replaceIds(m_groups.shown(), asked);
    if (wasSame)
        Q_EMIT rowsLoaded(); // a group may have another name
}

void TicketListModel::replaceIds(QVector<quint32> ids, bool asked)
{
    if (m_ids == ids && !asked)
        return;
    Q_EMIT aboutToReplace(asked);
    const auto steps = listSteps(m_ids, ids, m_ids.size() > longList ? 1 : mostSteps);
    if (steps) {
        for (const ListStep &step : *steps)
            take(step, ids);
    } else {
        layOutAnew(std::move(ids));
    }
    // Blocks were asked for by the places of the old list; whoever paints asks for what is still missing.
    dropFetches();
    Q_EMIT replaced(asked);
}

void TicketListModel::take(const ListStep &step, const QVector<quint32> &target)
{
    const int row = static_cast<int>(step.row);
    const int last = static_cast<int>(step.row + step.count - 1);
    switch (step.kind) {
    case ListStep::Kind::Insert:
        beginInsertRows({}, row, last);
        m_ids.insert(step.row, step.count, 0);
        std::copy(target.begin() + step.row, target.begin() + step.row + step.count, m_ids.begin() + step.row);
        endInsertRows();
        break;
    case ListStep::Kind::Remove:
        beginRemoveRows({}, row, last);
        m_ids.remove(step.row, step.count);
        endRemoveRows();
        break;
    case ListStep::Kind::Move:
        beginMoveRows({}, row, row, {}, static_cast<int>(step.to > step.row ? step.to + 1 : step.to));
        m_ids.move(step.row, step.to);
        endMoveRows();
        break;
    }
}

void TicketListModel::layOutAnew(QVector<quint32> ids)
{
    if (m_ids.isEmpty() || ids.isEmpty()) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList(); // selections make theirs when they hear of it
    QVector<quint32> held;
    held.reserve(before.size());
    QHash<quint32, int> places;
    for (const QModelIndex &index : before) {
        held.append(m_ids.at(index.row()));
        places.insert(held.last(), -1);
    }
    m_ids = std::move(ids);
    if (places.size() <= fewIds) {
        for (auto it = places.begin(); it != places.end(); ++it)
            it.value() = rowOf(domain::TicketId(it.key()));
    } else {
        for (qsizetype row = 0; row < m_ids.size(); ++row) {
            const auto found = places.find(m_ids.at(row));
            if (found != places.end())
                found.value() = static_cast<int>(row);
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = places.value(held.at(i));
        after.append(row < 0 ? QModelIndex() : createIndex(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void TicketListModel::want(int row) const
{
    m_wanted.insert(row / blockRows);
    if (!m_fetchSoon.isActive() && !m_retry.isActive())
        m_fetchSoon.start();
}

void TicketListModel::setVisibleRows(int first, int last)
{
    m_firstVisible = std::max(first, 0);
    m_lastVisible = std::min(last, rowCount() - 1);
    for (int row = m_firstVisible; row <= m_lastVisible; ++row) {
        if (isHeading(row))
            continue;
        const RowCache::State state = m_cache.state(m_ids.at(row));
        if (state == RowCache::State::Missing || state == RowCache::State::Stale)
            want(row);
    }
}

void TicketListModel::fetchWanted()
{
    // What went out of sight while it was loading is not worth an answer.
    for (auto it = m_fetches.begin(); it != m_fetches.end();) {
        const int first = it->first * blockRows;
        const bool inSight = first <= m_lastVisible && first + blockRows > m_firstVisible;
        if (inSight || m_wanted.contains(it->first)) {
            ++it;
        } else {
            it->second.task.cancel();
            it = m_fetches.erase(it);
        }
    }
    for (const int block : std::exchange(m_wanted, {})) {
        if (m_fetches.contains(block))
            continue;
        const qsizetype first = qsizetype(block) * blockRows;
        QVector<quint32> ids;
        for (qsizetype row = first; row < std::min(first + blockRows, m_ids.size()); ++row) {
            if (usecases::isHeading(m_ids.at(row)))
                continue;
            const RowCache::State state = m_cache.state(m_ids.at(row));
            if (state == RowCache::State::Missing || state == RowCache::State::Stale)
                ids.append(m_ids.at(row));
        }
        if (ids.isEmpty())
            continue;
        const quint64 number = ++m_fetchNumber;
        auto task = m_source.rows(ids);
        task.then(this, [this, block, number](const domain::Result<QVector<usecases::TicketRow>> &answer) {
            const auto fetch = m_fetches.find(block);
            if (fetch != m_fetches.end() && fetch->second.number == number)
                takeRows(block, answer);
        });
        m_fetches.insert_or_assign(block, Fetch{std::move(ids), std::move(task), number});
    }
}

void TicketListModel::takeRows(int block, const domain::Result<QVector<usecases::TicketRow>> &answer)
{
    const QVector<quint32> asked = m_fetches.extract(block).mapped().ids;
    if (!answer) {
        if (answer.error().code != domain::ErrorCode::Cancelled) {
            m_wanted.insert(block);
            m_retry.start();
        }
        return;
    }
    QSet<quint32> gone(asked.begin(), asked.end());
    for (const usecases::TicketRow &row : *answer) {
        const auto id = static_cast<quint32>(row.id.value());
        gone.remove(id);
        m_cache.insert(id, std::make_shared<const usecases::TicketRow>(row));
    }
    for (const quint32 id : std::as_const(gone))
        m_cache.insert(id, nullptr);
    const int first = block * blockRows;
    repaintRows(first, first + blockRows - 1);
    Q_EMIT rowsLoaded();
}

void TicketListModel::repaintRows(int first, int last)
{
    last = std::min(last, rowCount() - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void TicketListModel::ticketsChanged(const QVector<quint32> &ids)
{
    // A block on its way may still hold what was before the change: its answer is not taken for fresh.
    QSet<quint32> changed;
    for (const quint32 id : ids) {
        if (m_cache.state(id) != RowCache::State::Missing) {
            m_cache.markStale(id);
            changed.insert(id);
        }
    }
    const bool overtaken = std::any_of(m_fetches.begin(), m_fetches.end(), [&](const auto &fetch) {
        return std::any_of(ids.begin(), ids.end(), [&](quint32 id) { return fetch.second.ids.contains(id); });
    });
    if (overtaken)
        dropFetches();
    if (!changed.isEmpty() || overtaken)
        Q_EMIT rowsLoaded();
    refresh();
}

void TicketListModel::dropFetches()
{
    for (auto &[block, fetch] : m_fetches)
        fetch.task.cancel();
    m_fetches.clear();
}

} // namespace campanile::ui
