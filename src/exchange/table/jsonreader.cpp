// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/jsonreader.h"

#include "exchange/table/parseerror.h"

#include <QJsonDocument>

namespace campanile::exchange {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// QJsonDocument itself stops at 1,024.
constexpr int depthBound = 512;

QVector<LocatedArray>::const_iterator chosen(const QVector<LocatedArray> &arrays, const QString &wanted)
{
    const auto at = [&](const auto &path) {
        return std::find_if(arrays.begin(), arrays.end(), [&](const LocatedArray &a) { return a.array.path == path; });
    };
    if (!wanted.isEmpty())
        return at(wanted);
    for (const char *usual : {"tickets", "issues", "cases", "incidents"}) {
        if (const auto found = at(QLatin1StringView(usual)); found != arrays.end())
            return found;
    }
    return arrays.begin();
}

} // namespace

JsonReader::JsonReader(std::unique_ptr<QIODevice> device, QString name, const Sniffed &sniffed, ReadOptions options)
    : m_device(std::move(device))
    , m_name(std::move(name))
    , m_shape(sniffed.shape)
    , m_headBytes(sniffed.headBytes)
    , m_options(std::move(options))
    , m_size(m_device->size())
{
    m_options.limits.depth = std::clamp(m_options.limits.depth, 1, depthBound);
}

Result<void> JsonReader::open(const std::stop_token &stop)
{
    if (m_shape.format == FileFormat::Json) {
        if (Result<void> done = locate(stop); !done)
            return done;
    }
    if (Result<void> done = scanColumns(stop); !done)
        return done;
    return rewind();
}

/// A fresh cursor at the first element.
Result<void> JsonReader::rewind()
{
    auto source = Utf8Source::open(m_device.get(), m_name, m_shape.encoding, m_headBytes);
    if (!source)
        return tl::unexpected(source.error());
    m_cursor = std::make_unique<JsonCursor>(std::move(*source), m_name, m_options.limits);
    m_cursor->skipBytes(m_offset);
    m_first = true;
    m_atEnd = false;
    m_error.reset();
    return {};
}

Result<void> JsonReader::locate(const std::stop_token &stop)
{
    if (Result<void> done = rewind(); !done)
        return done;
    const Result<QVector<LocatedArray>> arrays = findArrays(*m_cursor, m_options.limits.depth, stop);
    if (!arrays)
        return tl::unexpected(arrays.error());
    for (const LocatedArray &located : *arrays)
        m_shape.arrays.append(located.array);
    const auto found = chosen(*arrays, m_options.arrayPath);
    if (found == arrays->end())
        return tl::unexpected(parseError(m_name, ParseReason::NoRecords, 1));
    m_shape.arrayPath = found->array.path;
    m_offset = found->offset;
    m_isArray = found->array.bytes == 0;
    return {};
}

Result<void> JsonReader::scanColumns(const std::stop_token &stop)
{
    if (Result<void> done = rewind(); !done)
        return done;
    JsonColumns columns;
    const bool lines = m_shape.format == FileFormat::JsonLines;
    while (m_cursor->offset() - m_offset < m_options.headerScanBytes && (lines ? nextLine() : nextElement())) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        // What cannot be read is reported with its line when its turn comes.
        columns.collect(m_element, m_options.limits);
        if (columns.count() > m_options.limits.columns)
            return tl::unexpected(parseError(m_name, ParseReason::TooManyColumns, m_line, m_options.limits.columns));
    }
    m_table.addColumns(columns.names());
    return {};
}

/// Puts the array's next element into m_element; false at its end or after an error.
bool JsonReader::nextElement()
{
    if (m_atEnd || m_cursor->error())
        return false;
    if (m_cursor->take(']')) {
        m_atEnd = true;
        // Behind an array that is the whole file there is nothing; one inside an object was checked when it was
        // located.
        if (m_isArray && m_cursor->skipSpace() != '\0')
            m_cursor->failWith(ParseReason::UnexpectedText);
        return false;
    }
    if (!m_first && !m_cursor->take(','))
        return m_cursor->failWith(m_cursor->peek() == '\0' ? ParseReason::UnexpectedEnd : ParseReason::UnexpectedText);
    m_first = false;
    m_cursor->skipSpace();
    m_line = m_cursor->line();
    return m_cursor->value(&m_element, &m_depth);
}

bool JsonReader::nextLine()
{
    do {
        m_line = m_cursor->line();
        if (!m_cursor->line(m_element))
            return false;
        m_element = std::move(m_element).trimmed();
    } while (m_element.isEmpty());
    JsonCursor inside(m_element, m_name, m_options.limits);
    m_depth = 0;
    inside.value(nullptr, &m_depth);
    return true;
}

Result<bool> JsonReader::next(Record &record)
{
    record.clear(0);
    if (!m_error && (m_shape.format == FileFormat::JsonLines ? nextLine() : nextElement())) {
        record.clear(m_line);
        parse(record);
        if (m_table.header().size() > m_options.limits.columns)
            m_error = parseError(m_name, ParseReason::TooManyColumns, m_line, m_options.limits.columns);
        else if (record.flaw() && m_options.strict)
            m_error = parseError(m_name, *record.flaw(), m_line);
    } else if (!m_error && m_cursor->error()) {
        m_error = m_cursor->error();
    } else if (!m_error) {
        return false;
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return true;
}

void JsonReader::parse(Record &record)
{
    if (!m_element.isValidUtf8()) {
        m_element = QString::fromUtf8(m_element).toUtf8();
        record.setFlaw(ParseReason::BadText);
    }
    QJsonDocument document;
    if (m_depth <= m_options.limits.depth)
        document = QJsonDocument::fromJson(m_element);
    if (document.isObject()) {
        m_table.flatten(document.object(), record);
        return;
    }
    record.append(m_element);
    record.setFlaw(m_depth > m_options.limits.depth ? ParseReason::NestedTooDeep : ParseReason::BadJson);
}

} // namespace campanile::exchange
