// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macro/macro.h"
#include "storage/core/session.h"

#include <QVector>

#include <optional>

namespace campanile::storage {

/// Works on a Session; throws StorageError.
class MacroRepository
{
public:
    explicit MacroRepository(Session &session)
        : m_session(session)
    {
    }

    /// Everybody's and this agent's own, by id.
    [[nodiscard]] QVector<domain::Macro> visibleTo(domain::AgentId agent);
    [[nodiscard]] std::optional<domain::Macro> byId(domain::MacroId id);
    void save(domain::Macro &macro);         ///< inserts without id, else updates; Conflict when stale
    void insertAgain(domain::Macro &macro);  ///< one that was removed, under the id that it had
    void remove(const domain::Macro &macro); ///< Conflict when stale

private:
    void insert(domain::Macro &macro);

    Session &m_session;
};

} // namespace campanile::storage
