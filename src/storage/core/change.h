// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace campanile::storage {

/// What kind of thing changed. The numbers are stored: append, never renumber.
enum class ChangeKind : quint8 {
    Ticket = 1,       ///< entity: ticket id; its row, messages, events, tags or attachments
    Customer = 2,     ///< entity: customer id; its contacts too
    Organization = 3, ///< entity: 0; departments, places, teams, skills, agents
    View = 4,         ///< entity: view id
    Tag = 5,          ///< entity: tag id, 0 for several
    CustomField = 6,  ///< entity: 0
    Import = 7,       ///< entity: import id; published: all its tickets are new, look at everything
    Profile = 8,      ///< entity: 0
    Macro = 9,        ///< entity: macro id
    Presence = 10,    ///< entity: 0; who is on which ticket
};

struct Change
{
    ChangeKind kind = ChangeKind::Ticket;
    qint64 entity = 0;

    bool operator==(const Change &) const = default;
};

struct ChangeHash
{
    size_t operator()(const Change &change) const
    {
        return qHashMulti(0, static_cast<int>(change.kind), change.entity);
    }
};

} // namespace campanile::storage
