// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "storage/core/session.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace campanile::storage {

/// A named query. What the definition holds (query text, sort, columns) is the inbox's business.
struct SavedView
{
    domain::ViewId id;
    domain::AgentId owner; ///< none: everybody's
    qint64 position = 0;   ///< ascending within the list
    QString name;
    QJsonObject definition;
    qint64 version = 1;
};

/// Places of a view among those of its owner, from 1.
struct ViewMove
{
    qint64 from = 0;
    qint64 to = 0;
};

class SavedViewRepository
{
public:
    explicit SavedViewRepository(Session &session)
        : m_session(session)
    {
    }

    /// Everybody's and this agent's own, by position, then id.
    [[nodiscard]] QVector<SavedView> visibleTo(domain::AgentId agent);
    [[nodiscard]] std::optional<SavedView> byId(domain::ViewId id);
    /// Inserts without id, at the end of the list when it has no position, else updates what is not the position;
    /// Conflict when stale.
    void save(SavedView &view);
    /// One that was removed, with the id it had, at its position; at the end of the list when it has none.
    void insertAgain(SavedView &view);
    /// Puts a view before another one of the same owner (none: at the end) and numbers all of them anew, from 1.
    /// Whoever moves another one at the same time waits for it and moves on from there. No version changes: it is no
    /// edit. Nothing when one of them is not there, or of somebody else.
    std::optional<ViewMove> move(domain::ViewId id, domain::ViewId before);
    /// The same with the place that the view gets, from 1; more than there are: at the end.
    std::optional<ViewMove> moveTo(domain::ViewId id, qint64 place);
    void remove(domain::ViewId id, qint64 version); ///< Conflict when stale

private:
    void insert(SavedView &view);
    [[nodiscard]] QVector<SavedView> lockedSiblings(domain::ViewId id);
    std::optional<ViewMove> put(QVector<SavedView> views, qsizetype from, qsizetype to);

    Session &m_session;
};

} // namespace campanile::storage
