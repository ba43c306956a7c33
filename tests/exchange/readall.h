// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/recordreader.h"

#include <QBuffer>

namespace campanile::test {

/// All that a file gives, up to its end or its error.
struct Table
{
    exchange::FileShape shape;
    QStringList header;
    QVector<QStringList> rows;
    QVector<qint64> lines;
    QStringList flaws; ///< "line:reason"
    std::optional<domain::Error> error;

    /// "code-less" form of a ParseFailed: "line:reason", else empty.
    [[nodiscard]] QString problem() const
    {
        return error && error->code == domain::ErrorCode::ParseFailed ? error->args.at(1) + u':' + error->args.at(2)
                                                                      : QString();
    }
};

inline Table readAll(exchange::RecordReader &reader)
{
    Table table;
    table.shape = reader.shape();
    exchange::Record record;
    for (;;) {
        const domain::Result<bool> more = reader.next(record);
        if (!more)
            table.error = more.error();
        if (!more || !*more)
            break;
        table.rows.append(record.texts());
        table.lines.append(record.line());
        if (record.flaw())
            table.flaws.append(QString::number(record.line()) + u':' +
                               domain::keyOf(exchange::parseReasonKeys, *record.flaw()));
    }
    table.header = reader.header();
    return table;
}

inline Table readBytes(const QByteArray &bytes, const exchange::ReadOptions &options = {},
                       const QString &name = QStringLiteral("file"))
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = exchange::openReader(std::move(buffer), name, options);
    if (reader)
        return readAll(**reader);
    Table table;
    table.error = reader.error();
    return table;
}

inline Table readFile(const QString &path, const exchange::ReadOptions &options = {})
{
    auto reader = exchange::openReader(path, options);
    if (reader)
        return readAll(**reader);
    Table table;
    table.error = reader.error();
    return table;
}

} // namespace campanile::test
