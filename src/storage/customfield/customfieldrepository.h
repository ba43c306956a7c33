// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/customfield.h"
#include "storage/core/session.h"

#include <QStringList>
#include <QVector>

namespace campanile::storage {

class CustomFieldRepository
{
public:
    explicit CustomFieldRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] QVector<domain::CustomField> all(); ///< by id
    /// Inserts without id, else updates; Conflict when stale or the key is taken. Where the search has something to
    /// learn or to forget it begins to: see nextToReindex().
    void save(domain::CustomField &field);
    /// As it is, under its number: what was removed comes back. Conflict when the key is taken.
    void insert(const domain::CustomField &field);
    void remove(domain::CustomFieldId id); ///< the values on the tickets stay

    /// Keys of those that are found by their values, in order.
    [[nodiscard]] QStringList searchableKeys();
    /// The number from which tickets have values that the search has not learnt or forgotten yet; −1: it knows all.
    [[nodiscard]] qint64 nextToReindex();
    /// Brings the next some hundred tickets in order; true when there are more. In a write job of its own.
    [[nodiscard]] bool reindexSome(int most);

private:
    Session &m_session;
};

} // namespace campanile::storage
