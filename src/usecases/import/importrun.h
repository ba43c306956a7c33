// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/import/importreport.h"
#include "usecases/import/importsource.h"
#include "usecases/import/ticketintake.h"

#include <QElapsedTimer>

#include <functional>
#include <stop_token>

namespace campanile::usecases {

/// One import from the files to the finished report. Runs on the thread that calls it.
class ImportRun
{
public:
    ImportRun(std::shared_ptr<storage::Database> database, const domain::Clock &clock, ImportRequest request,
              ImportProgressPtr progress, std::stop_token stop);

    [[nodiscard]] domain::Result<ImportReport> run();

private:
    /// False: the rows of a ticket do not stand together; everything of this pass is undone.
    bool pass(bool grouped);
    /// Waits while another import of the source runs.
    void begin(domain::SourceId source);
    void readLinked(DirectoryCache &directory, Rejects &rejects);
    void flushPeople(DirectoryCache &directory, bool all);
    bool readGrouped(TicketIntake &intake, Rejects &rejects);
    void readScattered(TicketIntake &intake, Rejects &rejects);
    /// Every row of a table's files that is no flaw, in the order of the files. Stops early when sink answers false.
    using RowSink = std::function<bool(std::size_t file, qint64 line, domain::ImportCells cells)>;
    bool readRows(const SourceTable &table, Rejects &rejects, const RowSink &sink);
    void finishReport(const TicketIntake &intake, const DirectoryCache &directory);
    void setStage(ImportProgress::Stage stage, qint64 total);
    [[nodiscard]] QVector<domain::CustomField> customFields() const;
    void throwIfStopped() const;

    std::shared_ptr<storage::Database> m_database;
    const domain::Clock &m_clock;
    ImportRequest m_request;
    ImportProgressPtr m_progress;
    std::stop_token m_stop;
    ImportSource m_source;
    ImportReport m_report;
    std::unique_ptr<ImportWriter> m_writer;
    QElapsedTimer m_timer;
};

} // namespace campanile::usecases
