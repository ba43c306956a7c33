// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/rejects.h"

#include "domain/import/secretcolumns.h"
#include "usecases/import/idblocks.h"

namespace campanile::usecases {

using namespace domain;

Rejects::Rejects(const ImportSource &source, const ImportRequest &request, ImportReport &report,
                 ImportProgressPtr progress)
    : m_source(source)
    , m_request(request)
    , m_report(report)
    , m_progress(std::move(progress))
{
    // Opened at once: a file that cannot be written is told before an hour of work, not after.
    (void)writer();
}

exchange::RejectWriter *Rejects::writer()
{
    if (m_request.rejectsFile.isEmpty())
        return nullptr;
    if (!m_writer) {
        QVector<QStringList> headers;
        for (const SourceFile &file : m_source.files)
            headers.append(file.header);
        m_writer =
            valueOrStop(exchange::RejectWriter::open(m_request.rejectsFile, exchange::RejectWriter::unite(headers)));
    }
    return m_writer.get();
}

void Rejects::count(std::size_t file, QLatin1StringView reason, qint64 line)
{
    if (m_report.firstRejected.size() < ImportReport::maxRejectedRows)
        m_report.firstRejected.append({m_report.files.at(qsizetype(file)).path, line, QString(reason)});
    ++m_report.rejected;
    ++m_report.rejectedByReason[QString(reason)];
    ++m_report.files[qsizetype(file)].rejected;
    if (m_progress)
        m_progress->rejected.store(m_report.rejected, std::memory_order_relaxed);
}

void Rejects::add(std::size_t file, QLatin1StringView reason, const exchange::Record &record)
{
    count(file, reason, record.line());
    write(file, reason, record, m_source.files[file].header);
}

void Rejects::write(std::size_t file, QLatin1StringView reason, const exchange::Record &record,
                    const QStringList &header)
{
    exchange::RejectWriter *out = writer();
    if (!out)
        return;
    const QString path = m_report.files.at(qsizetype(file)).path;
    const QString words = m_request.reasonWords.value(QString(reason), QString(reason));
    const bool hasSecrets = std::any_of(header.begin(), header.end(), looksSecretByName);
    if (!hasSecrets) {
        valueOrStop(out->add(path, words, record, header));
        return;
    }
    exchange::Record bare;
    bare.clear(record.line());
    for (qsizetype i = 0; i < record.size(); ++i)
        bare.append(i < header.size() && !looksSecretByName(header.at(i)) ? record.utf8(i) : QByteArrayView());
    valueOrStop(out->add(path, words, bare, header));
}

void Rejects::add(std::size_t file, ImportReject reason, qint64 line, ImportCells cells, const QStringList &header)
{
    const QLatin1StringView key = keyOf(importRejectKeys, reason);
    count(file, key, line);
    m_record.clear(line);
    for (const QByteArrayView cell : cells)
        m_record.append(cell);
    write(file, key, m_record, header);
}

void Rejects::finish()
{
    if (m_writer)
        valueOrStop(m_writer->finish());
}

} // namespace campanile::usecases
