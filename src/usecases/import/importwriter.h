// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "domain/customer/customer.h"
#include "domain/import/ticketfold.h"
#include "storage/core/database.h"
#include "storage/import/importedrows.h"
#include "storage/import/importrepository.h"

#include <deque>
#include <memory>
#include <vector>

namespace campanile::usecases {

/// What goes into the database in one transaction.
struct ImportBatch
{
    storage::ImportedRows::Fresh names;
    std::vector<domain::FoldedTicket> tickets; ///< ids are given when they are written
    QVector<domain::Customer> customers;
    QVector<domain::Contact> contacts;
    QVector<storage::StagedUpdate> updates;
    qint64 weight = 0; ///< rows, roughly

    [[nodiscard]] bool isEmpty() const
    {
        return tickets.empty() && customers.isEmpty() && contacts.isEmpty() && updates.isEmpty() && names.size() == 0;
    }
};

/// The database's side of an import: begins it, takes batches without waiting for them, publishes, applies, undoes.
/// Batches are kept to a length that fits the machine: about 22 ms a transaction. A batch fails when another program
/// took this one for dead and began to sweep. Throws ImportStopped. One thread.
class ImportWriter
{
public:
    ImportWriter(std::shared_ptr<storage::Database> database, const domain::Clock &clock);

    [[nodiscard]] domain::SourceId findOrCreateSource(const QString &kind, const QString &name);
    /// False while another import of the same source runs or is swept away.
    [[nodiscard]] bool begin(storage::Import import);
    [[nodiscard]] domain::ImportId import() const { return m_import.id; }

    /// How heavy a batch should be at the moment.
    [[nodiscard]] qint64 goodWeight() const { return m_goodWeight; }
    void submit(ImportBatch batch);
    /// A sign of life, when one is due; for stretches without batches.
    void touch();
    void drain();

    /// The one moment at which everything becomes visible. An answer that is lost with the connection is asked for
    /// again for a while: whether it happened must not be guessed.
    void publish(const QVector<domain::CustomField> &fields, const QJsonObject &stats);
    /// After publish(): staged changes, new names, then the end. What is left after an error is done by the next
    /// clean-up, but for new names of people who were known; those come with the next import.
    [[nodiscard]] domain::Result<void> finish(const storage::ImportedRows::Names &names, const QJsonObject &stats);
    /// Before publish(): everything gone. Never throws; what could not be done now is done by the next clean-up.
    void undo() noexcept;

    [[nodiscard]] double longestWriteMs() const { return m_longestMs; }
    /// The first of the new tickets: all others have greater ids. None when there is no new one. After drain().
    [[nodiscard]] domain::TicketId firstTicket() const { return m_firstTicket; }

private:
    struct Running
    {
        domain::Task<domain::TicketId> task; ///< the first ticket that the batch brought; none without tickets
        storage::WriteTime took;
        qint64 weight = 0;
    };
    void take(Running batch);
    void setNames(const storage::ImportedRows::Names &names);

    std::shared_ptr<storage::Database> m_database;
    const domain::Clock &m_clock;
    storage::Import m_import;
    std::deque<Running> m_running;
    /// Used by one batch after the other, on the database's writing thread.
    std::shared_ptr<storage::ImportedRows::Renumbered> m_renumbered =
        std::make_shared<storage::ImportedRows::Renumbered>();
    qint64 m_goodWeight = 1000;
    domain::TicketId m_firstTicket;
    double m_longestMs = 0.0;
    domain::UtcTime m_lastTouch{};
};

} // namespace campanile::usecases
