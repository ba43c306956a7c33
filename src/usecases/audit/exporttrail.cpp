// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/exporttrail.h"

#include "exchange/table/tablewriter.h"
#include "storage/core/session.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace campanile::usecases {

using namespace domain;

namespace {

constexpr std::array keys{"time", "person", "action", "kind", "name", "changes"};

constexpr EnumKeys<AuditAction, 6> actionKeys{{
    {AuditAction::Added, QLatin1StringView("added")},
    {AuditAction::Changed, QLatin1StringView("changed")},
    {AuditAction::Removed, QLatin1StringView("removed")},
    {AuditAction::Undone, QLatin1StringView("undone")},
    {AuditAction::Merged, QLatin1StringView("merged")},
    {AuditAction::Split, QLatin1StringView("split")},
}};

exchange::TableFormat formatOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return exchange::TableFormat::Csv;
    case ExportFormat::Xlsx:
        return exchange::TableFormat::Xlsx;
    case ExportFormat::JsonLines:
        return exchange::TableFormat::JsonLines;
    }
    return exchange::TableFormat::Csv;
}

QVector<exchange::Cell> cellsOf(const AuditEntry &entry)
{
    return {entry.at,
            entry.actorName,
            QString(keyOf(actionKeys, entry.action)),
            QString(keyOf(auditSubjectKeys, entry.subject)),
            entry.subjectName,
            QString::fromUtf8(toStoredJson(entry.changes))};
}

} // namespace

Result<ExportSummary> exportTrail(storage::Session &session, const Actor &actor, const TrailExport &request,
                                  Progress &progress)
{
    exchange::WriteOptions options;
    options.zone = request.zone;
    options.rightToLeft = request.rightToLeft;
    auto writer = exchange::openWriter(formatOf(request.format), request.path, options);
    if (!writer)
        return Failure(writer.error());
    QVector<exchange::ExportColumn> header;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const QString key = QString::fromLatin1(keys.at(i));
        header.append({key, request.titles.value(static_cast<qsizetype>(i), key),
                       i == 0 ? exchange::ColumnType::Time : exchange::ColumnType::Text});
    }
    if (const Result<void> written = (*writer)->header(header); !written)
        return Failure(written.error());
    ExportSummary summary{request.path, 0};
    std::optional<AuditCursor> after;
    do {
        session.throwIfStopped();
        session.renewView();
        const Result<AuditPage> page = readTrail(session, actor, request.filter, after, mostAuditEntries);
        if (!page)
            return Failure(page.error());
        for (const AuditEntry &entry : page->entries) {
            if (const Result<void> written = (*writer)->row(cellsOf(entry)); !written)
                return Failure(written.error());
            ++summary.rows;
        }
        progress.done = summary.rows;
        after = page->next;
    } while (after);
    if (const Result<void> finished = (*writer)->finish(); !finished)
        return Failure(finished.error());
    return summary;
}

} // namespace campanile::usecases
