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
    /// One that was removed, with the id it had; at the end of the list when it has no position.
    void insertAgain(SavedView &view);
    void remove(domain::ViewId id, qint64 version); ///< Conflict when stale

private:
    void insert(SavedView &view);

    Session &m_session;
};

} // namespace campanile::storage
