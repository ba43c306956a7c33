// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "storage/core/session.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

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
    void save(SavedView &view);                     ///< inserts without id, else updates; Conflict when stale
    void remove(domain::ViewId id, qint64 version); ///< Conflict when stale

private:
    Session &m_session;
};

} // namespace campanile::storage
