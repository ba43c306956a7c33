// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/jsonstructure.h"
#include "exchange/table/jsontable.h"
#include "exchange/table/recordreader.h"
#include "exchange/table/sniffer.h"

namespace campanile::exchange {

/// JSON arrays of objects and JSON lines, element by element. Made by openReader().
class JsonReader final : public RecordReader
{
public:
    JsonReader(std::unique_ptr<QIODevice> device, QString name, const Sniffed &sniffed, ReadOptions options);

    /// Finds the array and collects the columns.
    [[nodiscard]] domain::Result<void> open(const std::stop_token &stop);

    [[nodiscard]] const FileShape &shape() const override { return m_shape; }
    [[nodiscard]] const QStringList &header() const override { return m_table.header(); }
    [[nodiscard]] domain::Result<bool> next(Record &record) override;
    [[nodiscard]] qint64 position() const override { return m_cursor ? m_cursor->position() : 0; }
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    [[nodiscard]] domain::Result<void> rewind();
    [[nodiscard]] domain::Result<void> locate(const std::stop_token &stop);
    [[nodiscard]] domain::Result<void> scanColumns(const std::stop_token &stop);
    bool nextElement();
    bool nextLine();
    void parse(Record &record);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    FileShape m_shape;
    int m_headBytes;
    ReadOptions m_options;
    qint64 m_size;
    qint64 m_offset = 0; ///< of the array's first element in the text
    std::unique_ptr<JsonCursor> m_cursor;
    JsonTable m_table;
    QByteArray m_element;
    qint64 m_line = 0; ///< where m_element begins
    int m_depth = 0;   ///< of m_element
    bool m_first = true;
    bool m_isArray = false; ///< the array is the whole file
    bool m_atEnd = false;
    std::optional<domain::Error> m_error;
};

} // namespace campanile::exchange
