// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/demosink.h"
#include "usecases/demo/demoids.h"
#include "usecases/demo/seeddemo.h"

#include <vector>

namespace campanile::usecases {

/// Puts what the generator makes into an empty database, under an import that is invisible until finish(). Batches are
/// written while the generator makes the next one. Used on one thread, the generator's.
class DemoWriter final : public domain::DemoSink
{
public:
    DemoWriter(DatabasePtr database, domain::UtcTime now);

    /// Refuses a database that holds tickets or people already.
    domain::Result<void> begin();
    domain::Result<void> organization(const domain::Organization &organization) override;
    domain::Result<void> tags(const QVector<domain::DemoTag> &tags) override;
    domain::Result<void> customer(const domain::Customer &customer, const QVector<domain::Contact> &contacts) override;
    domain::Result<void> ticket(domain::DemoTicket &ticket) override;
    /// Writes what is left and makes everything visible at once.
    domain::Result<void> finish();
    /// Takes back what was written, in small steps.
    void abandon();

    [[nodiscard]] const DemoSummary &summary() const { return m_summary; }

private:
    using Batch = std::vector<domain::DemoTicket>;

    domain::Result<void> flushCustomers();
    domain::Result<void> flushTickets();
    domain::Result<void> waitForWrite();

    DatabasePtr m_database;
    domain::UtcTime m_now;
    domain::ImportId m_import;
    DemoIds m_ids;
    QVector<domain::Customer> m_customers;
    QVector<domain::Contact> m_contacts;
    Batch m_batch;
    std::size_t m_batchSize = 300;  ///< follows the time that a batch takes
    domain::Task<qint64> m_writing; ///< answers its microseconds
    std::size_t m_writingSize = 0;
    DemoSummary m_summary;
};

} // namespace campanile::usecases
