// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsxtablewriter.h"

#include "exchange/table/cells.h"

#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace campanile::exchange {

using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qsizetype maxColumns = 16'384;
constexpr quint32 maxRow = 1'048'575;
constexpr qsizetype maxText = 32'767;
constexpr qint64 exactInteger = qint64(1) << 53;
constexpr quint8 wholeNumber = 1;    // the built-in format "0"
constexpr qsizetype mostDigits = 15; // that spreadsheets show
constexpr qsizetype sheetNameLength = 31;
constexpr qsizetype widest = 60;

/// Without what a sheet name must not hold, and short enough for a number behind it.
QString sheetName(const QString &wanted, int number)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\[\]:*?/\\\x00-\x1f])"));
    QString name = wanted;
    name.replace(forbidden, QStringLiteral("_"));
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    const QString tail = number > 1 ? u' ' + QString::number(number) : QString();
    name.truncate(sheetNameLength - tail.size());
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.trimmed().isEmpty())
        return QString::number(number);
    return name + tail;
}

/// As it would be written again: "007" and "+7" are names, not numbers.
bool spellsNumber(const QString &text)
{
    return text.size() <= mostDigits && (text == u"0" || !text.startsWith(u'0')) && !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Text as the format's XML can carry it: "_x0041_" means "A" there, and two characters are no XML at all.
QString storable(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.remove(QChar(u'\0'));
    if (text.contains(QLatin1StringView("_x")))
        text.replace(escape, QStringLiteral("_x005F_"));
    text.replace(QChar(u'\uFFFE'), QChar(QChar::ReplacementCharacter));
    text.replace(QChar(u'\uFFFF'), QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace

XlsxTableWriter::XlsxTableWriter(QString path, WriteOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
{
}

XlsxTableWriter::~XlsxTableWriter()
{
    close();
}

Result<void> XlsxTableWriter::open()
{
    // Find out now, not after an hour of writing.
    QSaveFile probe(m_path);
    if (!probe.open(QIODevice::WriteOnly))
        return failed(probe.errorString());
    probe.cancelWriting();
    if (!m_temporary.open())
        return failed(m_temporary.errorString());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    m_workbook = workbook_new_opt(QFile::encodeName(m_temporary.fileName()).constData(), &options);
    if (!m_workbook)
        return failed(QStringLiteral("workbook_new"));
    m_titleFormat = workbook_add_format(m_workbook);
    format_set_bold(m_titleFormat);
    m_timeFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
    m_wholeFormat = workbook_add_format(m_workbook);
    format_set_num_format_index(m_wholeFormat, wholeNumber); // else a long one is shown as a power of ten
    return {};
}

Result<void> XlsxTableWriter::header(const QVector<ExportColumn> &columns)
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (columns.size() > maxColumns) {
        m_error = domain::Error{ErrorCode::TooLarge, {m_path, QString::number(maxColumns)}, {}, false};
        return tl::unexpected(*m_error);
    }
    m_columns = columns;
    const QString zone = QString::fromUtf8(m_options.zone.id());
    for (ExportColumn &column : m_columns) {
        if (column.type == ColumnType::Time)
            column.title += QStringLiteral(" (%1)").arg(zone);
    }
    m_widths.fill(0, columns.size());
    return startSheet();
}

Result<void> XlsxTableWriter::startSheet()
{
    ++m_sheets;
    m_row = 0;
    const QByteArray name = sheetName(m_options.sheetName, m_sheets).toUtf8();
    m_sheet = workbook_add_worksheet(m_workbook, name.constData());
    if (!m_sheet)
        return failed(QStringLiteral("workbook_add_worksheet"));
    if (m_options.rightToLeft)
        worksheet_right_to_left(m_sheet);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString title = storable(m_columns.at(i).title).left(maxText);
        widen(quint16(i), title.size() + 3);
        const int error = worksheet_write_string(m_sheet, 0, quint16(i), title.toUtf8().constData(), m_titleFormat);
        if (error != LXW_NO_ERROR)
            return failed(QString::fromUtf8(lxw_strerror(lxw_error(error))));
    }
    return {};
}

void XlsxTableWriter::endSheet()
{
    if (!m_sheet || m_columns.isEmpty())
        return;
    worksheet_autofilter(m_sheet, 0, 0, m_row, quint16(m_columns.size() - 1));
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const auto column = quint16(i);
        worksheet_set_column(m_sheet, column, column, double(std::clamp<qsizetype>(m_widths.at(i), 8, widest)),
                             nullptr);
    }
}

Result<void> XlsxTableWriter::row(const QVector<Cell> &cells)
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (cells.size() > m_columns.size() || !m_sheet)
        return domain::fail(ErrorCode::InvalidArgument, {QStringLiteral("cells"), QString::number(cells.size())});
    if (m_row == maxRow) {
        endSheet();
        if (Result<void> done = startSheet(); !done)
            return done;
    }
    ++m_row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int error = writeCell(quint16(i), cells.at(i));
        if (error != LXW_NO_ERROR)
            return failed(QString::fromUtf8(lxw_strerror(lxw_error(error))));
    }
    return {};
}

int XlsxTableWriter::writeCell(quint16 column, const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        if (m_columns.at(column).type == ColumnType::Number && spellsNumber(*text))
            return writeWhole(column, text->toLongLong());
        return text->isEmpty() ? LXW_NO_ERROR : writeText(column, *text);
    }
    if (const auto *integer = std::get_if<qint64>(&cell))
        return writeWhole(column, *integer);
    if (const auto *number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? worksheet_write_number(m_sheet, m_row, column, *number, nullptr) : LXW_NO_ERROR;
    if (const auto *truth = std::get_if<bool>(&cell))
        return worksheet_write_boolean(m_sheet, m_row, column, *truth ? 1 : 0, nullptr);
    if (const auto *time = std::get_if<domain::UtcTime>(&cell))
        return writeTime(column, *time);
    return LXW_NO_ERROR;
}

int XlsxTableWriter::writeText(quint16 column, const QString &text)
{
    QString stored = storable(text);
    if (stored.size() > maxText) {
        ++m_shortened;
        stored.truncate(maxText - 1);
        if (stored.back().isHighSurrogate())
            stored.chop(1);
        stored += QChar(u'\u2026');
    }
    widen(column, stored.size());
    return worksheet_write_string(m_sheet, m_row, column, stored.toUtf8().constData(), nullptr);
}

int XlsxTableWriter::writeWhole(quint16 column, qint64 number)
{
    const QString text = QString::number(number);
    if (number > exactInteger || number < -exactInteger)
        return writeText(column, text);
    widen(column, text.size());
    return worksheet_write_number(m_sheet, m_row, column, double(number), m_wholeFormat);
}

int XlsxTableWriter::writeTime(quint16 column, domain::UtcTime time)
{
    const QDateTime shown = domain::toDateTime(time, m_options.zone);
    const QDate date = shown.date();
    if (date.year() <= 1900 || date.year() > 9999)
        return writeText(column, isoText(time, m_options.zone));
    const QTime clock = shown.time();
    lxw_datetime value{};
    value.year = date.year();
    value.month = date.month();
    value.day = date.day();
    value.hour = clock.hour();
    value.min = clock.minute();
    value.sec = clock.second() + double(clock.msec()) / 1000;
    widen(column, 20);
    return worksheet_write_datetime(m_sheet, m_row, column, &value, m_timeFormat);
}

void XlsxTableWriter::widen(quint16 column, qsizetype characters)
{
    m_widths[column] = std::max(m_widths.at(column), characters + 1);
}

Result<void> XlsxTableWriter::finish()
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (!m_workbook)
        return domain::fail(ErrorCode::Internal, {}, QStringLiteral("finish after the end"));
    if (!m_sheet) {
        if (Result<void> done = startSheet(); !done)
            return done;
    }
    endSheet();
    if (!rowsAreOnDisk())
        return failed(QStringLiteral("no space for temporary files"));
    m_sheet = nullptr;
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(error)));
    return publish();
}

/// libxlsxwriter does not look whether its temporary files could be written; a full disk would give a shorter table.
bool XlsxTableWriter::rowsAreOnDisk() const
{
    qint64 largest = 0;
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, m_workbook->worksheets, list_pointers)
    {
        if (!sheet->optimize_tmpfile)
            continue;
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0)
            return false;
        largest = std::max<qint64>(largest, std::ftell(sheet->optimize_tmpfile));
    }
    // Closing copies each sheet once more before it is packed.
    const QStorageInfo place(QFileInfo(m_temporary.fileName()).path());
    constexpr qint64 spare = 4 * 1024 * 1024;
    return !place.isValid() || place.bytesAvailable() > 2 * largest + spare;
}

Result<void> XlsxTableWriter::publish()
{
    QFile packed(m_temporary.fileName());
    QSaveFile target(m_path);
    if (!packed.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return failed(target.errorString());
    QByteArray piece(256 * 1024, '\0');
    qint64 got = 0;
    while ((got = packed.read(piece.data(), piece.size())) > 0) {
        if (target.write(piece.constData(), got) != got)
            return failed(target.errorString());
    }
    if (got < 0)
        return failed(packed.errorString());
    if (!target.commit())
        return failed(target.errorString());
    m_temporary.remove();
    return {};
}

void XlsxTableWriter::cancel()
{
    close();
    if (!m_error)
        m_error = domain::Error{ErrorCode::Cancelled, {}, {}, false};
}

void XlsxTableWriter::close()
{
    m_sheet = nullptr;
    if (m_workbook) {
        // Freeing a workbook that was not written leaves its sheets' temporary files open.
        lxw_worksheet *sheet = nullptr;
        STAILQ_FOREACH(sheet, m_workbook->worksheets, list_pointers)
        {
            if (sheet->optimize_tmpfile)
                std::fclose(std::exchange(sheet->optimize_tmpfile, nullptr));
        }
        lxw_workbook_free(std::exchange(m_workbook, nullptr));
    }
    if (m_temporary.isOpen())
        m_temporary.remove();
}

domain::Failure XlsxTableWriter::failed(const QString &technical)
{
    m_error = domain::Error{ErrorCode::FileCannotWrite, {m_path}, technical, false};
    return domain::Failure(*m_error);
}

} // namespace campanile::exchange
