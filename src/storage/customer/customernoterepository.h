// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customernote.h"
#include "storage/core/session.h"

#include <QVector>

#include <optional>

namespace campanile::storage {

/// What colleagues noted about customers.
class CustomerNoteRepository
{
public:
    explicit CustomerNoteRepository(Session &session)
        : m_session(session)
    {
    }

    /// Inserts, with a new id when it has none (else that one again, which was removed).
    void insert(domain::CustomerNote &note);
    /// The text, under a version check: Conflict (author's name) when stale.
    void update(domain::CustomerNote &note);
    void remove(const domain::CustomerNote &note);
    /// For the demo company: new ids, no notices.
    void insertBulk(QVector<domain::CustomerNote> &notes);

    [[nodiscard]] std::optional<domain::CustomerNote> byId(domain::CustomerNoteId id);
    [[nodiscard]] QVector<domain::CustomerNote> newestOf(const QVector<domain::CustomerId> &customers, int atMost);

private:
    Session &m_session;
};

} // namespace campanile::storage
