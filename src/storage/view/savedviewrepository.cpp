// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/view/savedviewrepository.h"

#include "storage/core/json.h"

#include <algorithm>

namespace campanile::storage {

using domain::AgentId;
using domain::ViewId;

namespace {

SavedView readView(const Statement &row)
{
    return {row.id<ViewId>(0), row.id<AgentId>(1), row.int64(2), row.text(3), jsonObject(row.utf8(4)), row.int64(5)};
}

} // namespace

QVector<SavedView> SavedViewRepository::visibleTo(AgentId agent)
{
    QVector<SavedView> views;
    Statement row = m_session.prepare("SELECT id, owner_id, position, name, definition, version FROM saved_view "
                                      "WHERE owner_id = 0 OR owner_id = $1 ORDER BY position, id");
    row.bind(agent);
    while (row.next())
        views.append(readView(row));
    return views;
}

std::optional<SavedView> SavedViewRepository::byId(ViewId id)
{
    Statement row =
        m_session.prepare("SELECT id, owner_id, position, name, definition, version FROM saved_view WHERE id = $1");
    row.bind(id);
    return row.next() ? std::optional(readView(row)) : std::nullopt;
}

void SavedViewRepository::insert(SavedView &view)
{
    if (view.position <= 0) {
        Statement last = m_session.prepare("SELECT COALESCE(MAX(position), 0) FROM saved_view WHERE owner_id = $1");
        last.bind(view.owner);
        view.position = last.next() ? last.int64(0) + 1 : 1;
    }
    view.version = 1;
    m_session.execute("INSERT INTO saved_view (id, owner_id, position, name, definition, version) "
                      "VALUES ($1, $2, $3, $4, $5, 1)",
                      view.id, view.owner, view.position, view.name, jsonText(view.definition));
    m_session.noteChange(ChangeKind::View, view.id);
}

void SavedViewRepository::insertAgain(SavedView &view)
{
    if (view.position > 0)
        m_session.execute("UPDATE saved_view SET position = position + 1 WHERE owner_id = $1 AND position >= $2",
                          view.owner, view.position);
    insert(view);
}

void SavedViewRepository::save(SavedView &view)
{
    if (!view.id.isValid()) {
        view.id = m_session.allocateId<ViewId>("view");
        return insert(view);
    }
    expectOneRow(m_session.execute("UPDATE saved_view SET version = version + 1, owner_id = $3, name = $4, "
                                   "definition = $5 WHERE id = $1 AND version = $2",
                                   view.id, view.version, view.owner, view.name, jsonText(view.definition)),
                 view.name);
    ++view.version;
    m_session.noteChange(ChangeKind::View, view.id);
}

/// All of the owner of a view, in order. Nobody else changes one of them until the transaction ends: without that two
/// who number anew at the same time would each undo the other's move.
QVector<SavedView> SavedViewRepository::lockedSiblings(ViewId id)
{
    const std::optional<SavedView> view = byId(id);
    if (!view)
        return {};
    m_session.execute("UPDATE saved_view SET position = position WHERE owner_id = $1", view->owner);
    QVector<SavedView> views;
    Statement row = m_session.prepare("SELECT id, owner_id, position, name, definition, version FROM saved_view "
                                      "WHERE owner_id = $1 ORDER BY position, id");
    row.bind(view->owner);
    while (row.next())
        views.append(readView(row));
    return views;
}

std::optional<ViewMove> SavedViewRepository::put(QVector<SavedView> views, qsizetype from, qsizetype to)
{
    views.move(from, to);
    for (qsizetype i = 0; i < views.size(); ++i) {
        if (views.at(i).position == i + 1)
            continue;
        m_session.execute("UPDATE saved_view SET position = $2 WHERE id = $1", views.at(i).id, qint64(i + 1));
        m_session.noteChange(ChangeKind::View, views.at(i).id);
    }
    return ViewMove{from + 1, to + 1};
}

namespace {

qsizetype indexOf(const QVector<SavedView> &views, ViewId id)
{
    const auto found = std::find_if(views.begin(), views.end(), [id](const SavedView &view) { return view.id == id; });
    return found == views.end() ? -1 : found - views.begin();
}

} // namespace

std::optional<ViewMove> SavedViewRepository::move(ViewId id, ViewId before)
{
    QVector<SavedView> views = lockedSiblings(id);
    const qsizetype from = indexOf(views, id);
    const qsizetype next = before.isValid() ? indexOf(views, before) : views.size();
    if (from < 0 || next < 0)
        return std::nullopt;
    return put(std::move(views), from, next > from ? std::max(next - 1, from) : next);
}

std::optional<ViewMove> SavedViewRepository::moveTo(ViewId id, qint64 place)
{
    QVector<SavedView> views = lockedSiblings(id);
    const qsizetype from = indexOf(views, id);
    if (from < 0)
        return std::nullopt;
    const qsizetype last = views.size() - 1;
    return put(std::move(views), from, std::clamp<qsizetype>(place - 1, 0, last));
}

void SavedViewRepository::remove(ViewId id, qint64 version)
{
    expectOneRow(m_session.execute("DELETE FROM saved_view WHERE id = $1 AND version = $2", id, version),
                 QString::number(id.value()));
    m_session.noteChange(ChangeKind::View, id);
}

} // namespace campanile::storage
