// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/export/exportcolumns.h"

#include <algorithm>

namespace campanile::usecases {

using exchange::Cell;
using exchange::ColumnType;

namespace {

Cell timeCell(const std::optional<domain::UtcTime> &time)
{
    return time ? Cell(*time) : Cell();
}

/// "none" is how queries call what is missing; in a table it is an empty cell.
template <typename Keys, typename Enum>
Cell keyCell(const Keys &keys, Enum value)
{
    return static_cast<int>(value) == 0 ? Cell() : Cell(QString(domain::keyOf(keys, value)));
}

} // namespace

const std::vector<TicketColumn> &ticketColumns()
{
    static const std::vector<TicketColumn> columns{
        {u"number"_qs, ColumnType::Number, [](const TicketRow &row) -> Cell { return row.reference; }},
        {u"subject"_qs, ColumnType::Text, [](const TicketRow &row) -> Cell { return row.subject; }},
        {u"status"_qs, ColumnType::Text, [](const TicketRow &row) { return keyCell(domain::statusKeys, row.status); }},
        {u"priority"_qs, ColumnType::Text,
         [](const TicketRow &row) { return keyCell(domain::priorityKeys, row.priority); }},
        {u"tier"_qs, ColumnType::Text, [](const TicketRow &row) { return keyCell(domain::tierKeys, row.tier); }},
        {u"channel"_qs, ColumnType::Text,
         [](const TicketRow &row) { return keyCell(domain::channelKeys, row.channel); }},
        {u"customer"_qs, ColumnType::Text, [](const TicketRow &row) -> Cell { return row.customer; }},
        {u"contact"_qs, ColumnType::Text, [](const TicketRow &row) -> Cell { return row.contact; }},
        {u"assignee"_qs, ColumnType::Text, [](const TicketRow &row) -> Cell { return row.assignee; }},
        {u"team"_qs, ColumnType::Text, [](const TicketRow &row) -> Cell { return row.team; }},
        {u"department"_qs, ColumnType::Text, [](const TicketRow &row) -> Cell { return row.department; }},
        {u"location"_qs, ColumnType::Text, [](const TicketRow &row) -> Cell { return row.place; }},
        {u"language"_qs, ColumnType::Text, [](const TicketRow &row) -> Cell { return row.language; }},
        {u"tags"_qs, ColumnType::Text, [](const TicketRow &row) -> Cell { return row.tags.join(u", "_qs); }},
        {u"created"_qs, ColumnType::Time, [](const TicketRow &row) -> Cell { return row.createdAt; }},
        {u"updated"_qs, ColumnType::Time, [](const TicketRow &row) -> Cell { return row.updatedAt; }},
        {u"due"_qs, ColumnType::Time, [](const TicketRow &row) { return timeCell(row.dueAt); }},
        {u"resolved"_qs, ColumnType::Time, [](const TicketRow &row) { return timeCell(row.resolvedAt); }},
        {u"attachment"_qs, ColumnType::Text,
         [](const TicketRow &row) -> Cell { return row.flags.testFlag(domain::TicketFlag::Attachment); }},
    };
    return columns;
}

const TicketColumn *findTicketColumn(const QString &key)
{
    const auto &columns = ticketColumns();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const TicketColumn &column) { return column.key == key; });
    return found == columns.end() ? nullptr : &*found;
}

QString plainText(const Cell &cell)
{
    struct Visitor
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return QString::number(number, 'g', 15); }
        QString operator()(bool truth) const { return truth ? u"true"_qs : u"false"_qs; }
        QString operator()(domain::UtcTime time) const { return domain::toDateTime(time).toString(Qt::ISODateWithMs); }
    };
    return std::visit(Visitor(), cell);
}

} // namespace campanile::usecases
