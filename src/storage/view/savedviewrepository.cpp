// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/view/savedviewrepository.h"

#include "storage/core/json.h"

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

void SavedViewRepository::remove(ViewId id, qint64 version)
{
    expectOneRow(m_session.execute("DELETE FROM saved_view WHERE id = $1 AND version = $2", id, version),
                 QString::number(id.value()));
    m_session.noteChange(ChangeKind::View, id);
}

} // namespace campanile::storage
