// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/demogenerator.h"

#include <QCryptographicHash>

#include <functional>
#include <memory>

namespace campanile::test {

/// Keeps the small things, hands each ticket on, and computes a hash of the whole stream.
class DemoReader : public domain::DemoSink
{
public:
    std::function<void(const domain::DemoTicket &)> onTicket;

    domain::Result<void> organization(const domain::Organization &organization) override;
    domain::Result<void> tags(const QVector<domain::DemoTag> &tags) override;
    domain::Result<void> customer(const domain::Customer &customer, const QVector<domain::Contact> &contacts) override;
    domain::Result<void> ticket(domain::DemoTicket &ticket) override;

    [[nodiscard]] QByteArray hash() const { return m_hash->result().toHex(); }

    domain::Organization company;
    QVector<domain::DemoTag> tagList;
    QVector<domain::Customer> customers;
    QVector<domain::Contact> contacts;
    qint64 ticketCount = 0;
    bool hashing = false;

private:
    std::unique_ptr<QCryptographicHash> m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
};

/// The row that the events alone give. Number, reference, times and flags that are not logged are taken over.
[[nodiscard]] domain::Ticket replayed(const domain::DemoTicket &ticket);

} // namespace campanile::test
