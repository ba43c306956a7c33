// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/base/time.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/presence/presence.h"

#include <QTimer>
#include <QUuid>

namespace campanile::usecases {

/// Presence through a small table that every program of the database writes its own row into, and renews while it runs.
class PresenceService final : public Presence
{
    Q_OBJECT

public:
    PresenceService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                    QObject *parent = nullptr);
    /// Says good-bye, without waiting for it: the others find out themselves otherwise.
    ~PresenceService() override;

    void setMine(domain::TicketId ticket, bool isWriting) override;
    [[nodiscard]] const QVector<OnTicket> &others() const override { return m_others; }

    /// Reads anew who is where; changed() follows when that is something else.
    void reload();

    static constexpr int pauseMs = 600; ///< so long one stays on a ticket before it is told
    static constexpr int renewMs = 30'000;
    static constexpr std::chrono::seconds goneAfter{100}; ///< three renewals that did not come, and some

private:
    void tell();
    void renew();

    DatabasePtr m_database;
    const CatalogService &m_catalog;
    const domain::Clock &m_clock;
    QUuid m_program = QUuid::createUuid();
    OnTicket m_mine;
    OnTicket m_told;
    QVector<OnTicket> m_others;
    QTimer m_pause;
    QTimer m_renew;
    domain::Task<QVector<OnTicket>> m_reading;
};

} // namespace campanile::usecases
