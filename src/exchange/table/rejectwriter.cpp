// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/rejectwriter.h"

#include "exchange/table/listtext.h"

#include <QSet>

namespace campanile::exchange {

using domain::Result;

namespace {

constexpr qsizetype ownColumns = 3;

ExportColumn column(const QString &name)
{
    return {name, name, ColumnType::Text};
}

/// A profile that takes the source's "Reason" must not find ours instead when the mended file comes back.
ExportColumn ownColumn(QString name, const QStringList &columns)
{
    while (columns.contains(name, Qt::CaseInsensitive))
        name.prepend(QLatin1StringView("reject-"));
    return column(name);
}

} // namespace

Result<std::unique_ptr<RejectWriter>> RejectWriter::open(const QString &path, const QStringList &columns)
{
    auto writer = openWriter(TableFormat::Csv, path);
    if (!writer)
        return tl::unexpected(writer.error());
    QVector<ExportColumn> titles{ownColumn(QStringLiteral("file"), columns), ownColumn(QStringLiteral("line"), columns),
                                 ownColumn(QStringLiteral("reason"), columns)};
    for (const QString &name : columns)
        titles.append(column(name));
    titles.append(column(QStringLiteral("extra")));
    if (Result<void> done = (*writer)->header(titles); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<RejectWriter>(new RejectWriter(std::move(*writer), columns));
}

RejectWriter::RejectWriter(std::unique_ptr<TableWriter> writer, const QStringList &columns)
    : m_writer(std::move(writer))
    , m_width(ownColumns + columns.size() + 1)
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_places.insert(columns.at(i), ownColumns + i);
}

Result<void> RejectWriter::add(const QString &file, const QString &reason, const Record &record,
                               const QStringList &header)
{
    QVector<Cell> cells(m_width);
    cells[0] = file;
    cells[1] = record.line();
    cells[2] = reason;
    const bool unreadable = record.flaw() == ParseReason::BadJson || record.flaw() == ParseReason::NestedTooDeep;
    QStringList extra;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const qsizetype place = unreadable || i >= header.size() ? -1 : m_places.value(header.at(i), -1);
        if (place >= 0)
            cells[place] = record.text(i);
        else
            extra.append(record.text(i));
    }
    if (unreadable)
        cells.back() = record.text(0);
    else if (!extra.isEmpty())
        cells.back() = joinList(extra);
    ++m_count;
    return m_writer->row(cells);
}

Result<void> RejectWriter::finish()
{
    if (m_count > 0)
        return m_writer->finish();
    m_writer->cancel();
    return {};
}

QStringList RejectWriter::unite(const QVector<QStringList> &headers)
{
    QStringList united;
    QSet<QString> known;
    for (const QStringList &header : headers) {
        for (const QString &name : header) {
            if (known.contains(name))
                continue;
            known.insert(name);
            united.append(name);
        }
    }
    return united;
}

} // namespace campanile::exchange
