// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/inbox/ticketrow.h"

#include <QHash>
#include <QVector>

#include <memory>

namespace campanile::ui {

using TicketRowPtr = std::shared_ptr<const usecases::TicketRow>;

/// The rows that the list has read, by ticket: order may change, what was read stays. Forgets the longest unused ones.
class RowCache
{
public:
    explicit RowCache(qsizetype limit = 4096)
        : m_limit(limit)
    {
    }

    enum class State {
        Missing, ///< never asked for, or forgotten
        Fresh,
        Stale, ///< shown as it was until the new row is there
        Gone,  ///< asked for, and the database has it no more
    };

    [[nodiscard]] State state(quint32 id) const;
    /// The row, fresh or stale; null for none. Counts as a use.
    [[nodiscard]] TicketRowPtr row(quint32 id);
    void insert(quint32 id, TicketRowPtr row); ///< null: gone
    void markStale(quint32 id);                ///< nothing when it is not there
    void markAllStale();
    void clear() { m_entries.clear(); }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] QVector<quint32> ids() const { return m_entries.keys(); }

private:
    struct Entry
    {
        TicketRowPtr row;
        quint64 used = 0;
        bool stale = false;
    };

    void forgetOldest();

    QHash<quint32, Entry> m_entries;
    quint64 m_tick = 0;
    qsizetype m_limit;
};

} // namespace campanile::ui
