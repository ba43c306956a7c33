// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "domain/customer/customer.h"
#include "domain/import/ticketfold.h"
#include "storage/core/database.h"
#include "storage/import/importedrows.h"
#include "storage/import/importrepository.h"

#include <chrono>
#include <deque>
#include <memory>
#include <vector>

namespace campanile::usecases {

/// What goes into the database in one transaction.
struct ImportBatch
{
    std::vector<domain::FoldedTicket> tickets; ///< ids are given when they are written
    QVector<domain::Customer> customers;
    QVector<domain::Contact> contacts;
    QVector<storage::StagedUpdate> updates;
    qint64 weight = 0; ///< rows, roughly

    [[nodiscard]] bool isEmpty() const
    {
        return tickets.empty() && customers.isEmpty() && contacts.isEmpty() && updates.isEmpty();
    }
};

/// The database's side of an import: begins it, takes batches without waiting for them, publishes, applies, undoes.
/// Batches are kept to a length that fits the machine: about 22 ms a transaction. Throws ImportStopped. One thread.
class ImportWriter
{
public:
    ImportWriter(std::shared_ptr<storage::Database> database, const domain::Clock &clock);

    [[nodiscard]] domain::SourceId findOrCreateSource(const QString &kind, const QString &name);
    void begin(storage::Import import);
    [[nodiscard]] domain::ImportId import() const { return m_import.id; }

    /// How heavy a batch should be at the moment.
    [[nodiscard]] qint64 goodWeight() const { return m_goodWeight; }
    void submit(ImportBatch batch);
    /// A sign of life, when one is due; for stretches without batches.
    void touch();
    void drain();

    /// The one moment at which everything becomes visible. With all that the tickets name.
    void publish(const storage::ImportedRows::Fresh &fresh, const QVector<storage::CustomField> &fields,
                 const QJsonObject &stats);
    /// After publish(): staged changes, new names, then the end.
    void finish(const storage::ImportedRows::Names &names, const QJsonObject &stats);
    /// Before publish(): everything gone. Never throws; what could not be done now is done by the next clean-up.
    void undo() noexcept;

    [[nodiscard]] double longestWriteMs() const { return m_longestMs; }

private:
    /// How long a whole transaction took, its commit included.
    struct Written
    {
        double ms = 0.0;
        qint64 weight = 0; ///< 0: not known
    };
    /// Used by one batch after the other, on the database's writing thread.
    struct Pace
    {
        std::chrono::steady_clock::time_point begun;
        std::chrono::steady_clock::time_point workDone;
        qint64 weight = 0;
        Written next(std::chrono::steady_clock::time_point submitted);
        void worked(qint64 batchWeight);
    };
    void take(domain::Task<Written> task);

    std::shared_ptr<storage::Database> m_database;
    const domain::Clock &m_clock;
    storage::Import m_import;
    std::deque<domain::Task<Written>> m_running;
    std::shared_ptr<Pace> m_pace = std::make_shared<Pace>();
    qint64 m_goodWeight = 1000;
    double m_longestMs = 0.0;
    domain::UtcTime m_lastTouch{};
};

/// Applies the staged changes of a published import to the end and marks it finished; also for imports of crashed
/// programs. Answers the longest transaction in ms.
[[nodiscard]] domain::Result<double> applyStagedUpdates(storage::Database &database, const domain::Clock &clock,
                                                        domain::ImportId import, const QJsonObject &stats);

/// Removes an abandoned import in batches.
[[nodiscard]] domain::Result<void> sweepImport(storage::Database &database, domain::ImportId import);

} // namespace campanile::usecases
