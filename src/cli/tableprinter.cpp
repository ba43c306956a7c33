// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tableprinter.h"

#include "cli/console.h"
#include "domain/base/text.h"
#include "exchange/table/csvtext.h"
#include "usecases/export/exportcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace campanile::cli {

namespace {

using usecases::TicketColumn;
using usecases::TicketRow;

class JsonPrinter final : public TablePrinter
{
public:
    void print(const QVector<TicketRow> &rows) const override
    {
        for (const TicketRow &row : rows) {
            QJsonObject object;
            for (const TicketColumn &column : usecases::ticketColumns())
                object.insert(column.key, jsonValue(column.value(row)));
            object.insert(u"id"_qs, row.id.value());
            object.insert(u"tags"_qs, QJsonArray::fromStringList(row.tags));
            printOut(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
    }

private:
    static QJsonValue jsonValue(const exchange::Cell &cell)
    {
        if (std::holds_alternative<std::monostate>(cell))
            return QJsonValue();
        if (const bool *truth = std::get_if<bool>(&cell))
            return *truth;
        const QString text = usecases::plainText(cell);
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
};

class CsvPrinter final : public TablePrinter
{
public:
    void print(const QVector<TicketRow> &rows) const override
    {
        QStringList fields;
        for (const TicketColumn &column : usecases::ticketColumns())
            fields.append(column.key);
        printOut(exchange::csvLine(fields));
        for (const TicketRow &row : rows) {
            fields.clear();
            for (const TicketColumn &column : usecases::ticketColumns())
                fields.append(usecases::plainText(column.value(row)));
            printOut(exchange::csvLine(fields));
        }
    }
};

/// For eyes: the columns that matter, each cut to a width that fits a terminal.
class TextPrinter final : public TablePrinter
{
public:
    void print(const QVector<TicketRow> &rows) const override
    {
        QString header;
        for (const auto &[key, width] : columns)
            header += QString(key).toUpper().leftJustified(width) + u"  "_qs;
        printOut(header.trimmed());
        for (const TicketRow &row : rows) {
            QString line;
            for (const auto &[key, width] : columns) {
                const TicketColumn *column = usecases::findTicketColumn(QString(key));
                const QString text = domain::visibleText(usecases::plainText(column->value(row)));
                line += (text.size() > width ? text.left(width - 1) + u'…' : text).leftJustified(width) + u"  "_qs;
            }
            printOut(line.trimmed());
        }
    }

private:
    static constexpr std::pair<QLatin1String, int> columns[] = {
        {QLatin1String("number"), 12},   {QLatin1String("status"), 16},   {QLatin1String("tier"), 4},
        {QLatin1String("priority"), 8},  {QLatin1String("location"), 10}, {QLatin1String("assignee"), 18},
        {QLatin1String("customer"), 22}, {QLatin1String("subject"), 48},
    };
};

} // namespace

std::unique_ptr<TablePrinter> tablePrinter(const QString &format)
{
    if (format == u"table")
        return std::make_unique<TextPrinter>();
    if (format == u"csv")
        return std::make_unique<CsvPrinter>();
    if (format == u"json")
        return std::make_unique<JsonPrinter>();
    return nullptr;
}

} // namespace campanile::cli
