// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/demosink.h"

namespace campanile::usecases {

/// From the generator's numbers, which count from 1, to those of the database: each kind is moved by a fixed distance,
/// because the database hands its numbers out in a row.
struct DemoIds
{
    qint64 department = 0;
    qint64 place = 0;
    qint64 team = 0;
    qint64 agent = 0;
    qint64 tag = 0;
    qint64 customer = 0;
    qint64 contact = 0;

    void translate(domain::Customer &customer) const;
    void translate(domain::Contact &contact) const;
    void translate(domain::CustomerNote &note) const;
    /// Everything in the story but the attachments' ids; the ticket gets the id that is given.
    void translate(domain::DemoTicket &story, domain::TicketId id) const;

private:
    void translate(domain::FieldChange &change, const domain::DemoTicket &story, domain::TicketId id) const;
};

template <typename IdType>
[[nodiscard]] IdType shifted(IdType id, qint64 distance)
{
    return id.isValid() ? IdType(id.value() + distance) : id;
}

} // namespace campanile::usecases
