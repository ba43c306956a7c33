// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QObject>
#include <QVector>

namespace campanile::usecases {

/// Somebody who has a ticket open in another program.
struct OnTicket
{
    domain::TicketId ticket;
    domain::AgentId agent;
    bool isWriting = false; ///< a reply or a note, not only reading

    bool operator==(const OnTicket &) const = default;
};

/// Who is on which ticket, so that two people don't answer the same one. A seam like Tickets; lives in the window's
/// thread, nothing blocks. It is a courtesy, no lock: what it says is some seconds old, and nobody is kept from
/// anything.
class Presence : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What this program shows; an invalid ticket: none. Told to the others when it stays so for a moment.
    virtual void setMine(domain::TicketId ticket, bool isWriting) = 0;
    /// Those in other programs, as far as is known.
    [[nodiscard]] virtual const QVector<OnTicket> &others() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace campanile::usecases
