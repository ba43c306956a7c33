// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/rejectwriter.h"
#include "usecases/import/importreport.h"
#include "usecases/import/importsource.h"

#include <memory>

namespace campanile::usecases {

/// Counts rejected rows by reason and file and writes them down, without what looks secret by its column's name.
/// Throws ImportStopped.
class Rejects
{
public:
    Rejects(const ImportSource &source, const ImportRequest &request, ImportReport &report, ImportProgressPtr progress);

    void add(std::size_t file, QLatin1StringView reason, const exchange::Record &record);
    void add(std::size_t file, domain::ImportReject reason, qint64 line, domain::ImportCells cells,
             const QStringList &header);
    void finish();

private:
    void count(std::size_t file, QLatin1StringView reason, qint64 line);
    exchange::RejectWriter *writer();
    void write(std::size_t file, QLatin1StringView reason, const exchange::Record &record, const QStringList &header);

    const ImportSource &m_source;
    const ImportRequest &m_request;
    ImportReport &m_report;
    ImportProgressPtr m_progress;
    std::unique_ptr<exchange::RejectWriter> m_writer;
    exchange::Record m_record;
};

} // namespace campanile::usecases
