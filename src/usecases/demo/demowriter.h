// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "domain/demo/demosink.h"
#include "storage/core/database.h"
#include "usecases/demo/demoids.h"
#include "usecases/demo/seeddemo.h"

#include <stop_token>
#include <vector>

namespace campanile::usecases {

/// Puts what the generator makes into an empty database, under an import that is invisible until finish(). Batches are
/// written while the generator makes the next one. Used on one thread, the generator's.
class DemoWriter final : public domain::DemoSink
{
public:
    DemoWriter(DatabasePtr database, const domain::Clock &clock);

    /// Sweeps away what was cut short; refuses a database that holds tickets or people all the same (DatabaseNotEmpty),
    /// or in which another program's demo or import is running (DatabaseBusy).
    domain::Result<void> begin(const std::stop_token &stop);
    domain::Result<void> organization(const domain::Organization &organization) override;
    domain::Result<void> tags(const QVector<domain::DemoTag> &tags) override;
    domain::Result<void> customerNotes(const QVector<domain::CustomerNote> &notes) override;
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
    /// One batch: only while nobody took this program for dead.
    template <typename Job>
    auto write(Job job, storage::WriteTime took = {});

    DatabasePtr m_database;
    const domain::Clock &m_clock;
    domain::ImportId m_import;
    DemoIds m_ids;
    QVector<domain::Customer> m_customers;
    QVector<domain::Contact> m_contacts;
    QVector<domain::CustomerNote> m_notes; ///< of m_customers
    Batch m_batch;
    std::size_t m_batchSize = 300; ///< follows the time that a batch takes
    domain::Task<void> m_writing;
    storage::WriteTime m_writeTime = std::make_shared<storage::WriteTime::element_type>(0);
    std::size_t m_writingSize = 0;
    DemoSummary m_summary;
};

} // namespace campanile::usecases
