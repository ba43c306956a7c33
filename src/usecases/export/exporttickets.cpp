// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/export/exporttickets.h"

#include "storage/core/database.h"
#include "usecases/export/exportcolumns.h"
#include "usecases/inbox/rowsof.h"

namespace campanile::usecases {

using namespace domain;

namespace {

constexpr qsizetype rowsPerStep = 500;

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

Result<std::vector<TicketColumn>> columnsOf(const QStringList &keys)
{
    if (keys.isEmpty())
        return ticketColumns();
    std::vector<TicketColumn> columns;
    for (const QString &key : keys) {
        const TicketColumn *column = findTicketColumn(key);
        if (!column)
            return fail(ErrorCode::InvalidArgument, {u"column"_qs, key});
        columns.push_back(*column);
    }
    return columns;
}

Result<ExportSummary> writeTable(storage::Session &session, const Catalog &catalog, const ExportRequest &request,
                                 const std::vector<TicketColumn> &columns, Progress &progress)
{
    exchange::WriteOptions options;
    options.zone = request.zone;
    options.rightToLeft = request.rightToLeft;
    auto writer = exchange::openWriter(formatOf(request.format), request.path, options);
    if (!writer)
        return Failure(writer.error());
    QVector<exchange::ExportColumn> header;
    for (std::size_t i = 0; i < columns.size(); ++i)
        header.append(
            {columns[i].key, request.titles.value(static_cast<qsizetype>(i), columns[i].key), columns[i].type});
    if (const Result<void> written = (*writer)->header(header); !written)
        return Failure(written.error());

    const auto inWords = [&](const TicketColumn &column, exchange::Cell cell) -> exchange::Cell {
        const auto words = request.words.constFind(column.key);
        if (request.format == ExportFormat::JsonLines || words == request.words.cend())
            return cell;
        const QString key = plainText(cell);
        return words->contains(key) ? exchange::Cell(words->value(key)) : cell;
    };
    ExportSummary summary{request.path, 0};
    progress.total = request.ids.size();
    QVector<exchange::Cell> cells;
    for (qsizetype from = 0; from < request.ids.size(); from += rowsPerStep) {
        session.throwIfStopped();
        // A million rows take minutes. Each row is right by itself; one view of all of them would keep the write-ahead
        // log (PostgreSQL: dead rows) growing until the last one is written.
        session.renewView();
        const QVector<TicketRow> rows = rowsOf(session, catalog, request.ids.mid(from, rowsPerStep));
        for (const TicketRow &row : rows) {
            cells.clear();
            for (const TicketColumn &column : columns)
                cells.append(inWords(column, column.value(row)));
            if (const Result<void> written = (*writer)->row(cells); !written)
                return Failure(written.error());
            ++summary.rows;
        }
        progress.done = summary.rows;
    }
    if (const Result<void> finished = (*writer)->finish(); !finished)
        return Failure(finished.error());
    return summary;
}

} // namespace

Result<void> mayExport(const Actor &actor)
{
    if (!isAllowed(actor, Permission::ExportTickets))
        return fail(ErrorCode::NotAllowed, {u"export-tickets"_qs, QString(keyOf(roleKeys, actor.role))});
    return {};
}

Task<ExportSummary> exportTickets(const DatabasePtr &database, CatalogPtr catalog, const Actor &actor,
                                  const ExportRequest &request, ProgressPtr progress)
{
    if (const Result<void> allowed = mayExport(actor); !allowed)
        return Task<ExportSummary>::ready(Failure(allowed.error()));
    Result<std::vector<TicketColumn>> columns = columnsOf(request.columns);
    if (!columns)
        return Task<ExportSummary>::ready(Failure(columns.error()));
    return database->readBulk([catalog = std::move(catalog), request, columns = std::move(*columns),
                               progress = std::move(progress)](storage::Session &session) {
        return writeTable(session, *catalog, request, columns, *progress);
    });
}

} // namespace campanile::usecases
