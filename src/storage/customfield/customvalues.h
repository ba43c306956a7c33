// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "storage/core/session.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace campanile::storage {

/// What the full text knows of the values of custom fields: one text a ticket, beside its subject and its messages.
class CustomValues
{
public:
    /// The sequence of that text within its ticket, which no message has.
    static constexpr int sequence = 65535;

    struct Row
    {
        domain::TicketId ticket;
        QJsonObject values;
        QString indexed; ///< what the full text was told
    };

    CustomValues(Session &session, QStringList searchableKeys);

    /// Those with values, by number.
    [[nodiscard]] QVector<Row> rowsFrom(qint64 ticket, int most);
    /// Tells the full text what it does not know yet, and keeps what it was told. The ticket's extra row is there.
    void reindex(const Row &row);
    /// The same for a ticket that was just written.
    void reindex(domain::TicketId ticket);
    /// Before a ticket's extra row goes.
    void forget(domain::TicketId ticket);

private:
    [[nodiscard]] QString indexedOf(domain::TicketId ticket);

    Session &m_session;
    QStringList m_keys;
};

} // namespace campanile::storage
