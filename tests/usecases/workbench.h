// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"
#include "storage/storagefixture.h"
#include "support/fixedclock.h"
#include "usecases/workspace/opendatabase.h"

#include <functional>

namespace campanile::test {

/// A new database with a small company in it: Manila and Tel Aviv, two teams, four agents. On PostgreSQL when the
/// environment says CAMPANILE_TEST_ENGINE=postgresql; main() skips everything then where there is no server.
class Workbench
{
public:
    Workbench();
    ~Workbench() { database.reset(); } // before its schema goes
    Q_DISABLE_COPY_MOVE(Workbench)

    usecases::DatabasePtr database;
    domain::PlaceId manila, telAviv;
    domain::TeamId tierOne, tierTwo;
    domain::DepartmentId support, enterprise;
    domain::AgentId ana, dana, viewer, manager;
    domain::CustomerId orchard, lumen;

    [[nodiscard]] domain::Actor actor(domain::AgentId agent) const;
    [[nodiscard]] QString path(const QString &name) const { return m_fixture.folder() + u'/' + name; }

    /// A ticket as an agent would find it: with its creation event and first message.
    domain::TicketId add(const QString &subject, const std::function<void(domain::Ticket &)> &shape = {},
                         const QString &message = {});

    [[nodiscard]] static storage::Engine engine();

private:
    StorageFixture m_fixture{engine()};
    qint64 m_nextReference = 10001;
};

} // namespace campanile::test
