// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticketscommand.h"

#include "cli/console.h"
#include "cli/tableprinter.h"
#include "domain/query/queryfields.h"
#include "usecases/inbox/listonce.h"

namespace campanile::cli {

namespace {

QString joined(const QStringList &words)
{
    return u"  "_qs + words.join(u"  "_qs);
}

QString keywordsOf(const domain::QueryFieldInfo &field)
{
    QStringList keys;
    for (const domain::QueryKeyword &keyword : field.keywords) {
        if (!keyword.isAlias)
            keys.append(keyword.key);
    }
    return keys.join(u", "_qs);
}

QString typeText(domain::QueryValueType type)
{
    switch (type) {
    case domain::QueryValueType::Keyword:
        return {};
    case domain::QueryValueType::Name:
        return u"NAME"_qs;
    case domain::QueryValueType::Language:
        return u"en, he, fil, …"_qs;
    case domain::QueryValueType::Time:
        return u"7d, 24h, 30m, today, 2026, 2026-01, 2026-01-15, 2026-01-15T10:00"_qs;
    case domain::QueryValueType::Reference:
        return u"REFERENCE"_qs;
    case domain::QueryValueType::Number:
        return u"N"_qs;
    }
    return {};
}

} // namespace

QString TicketsCommand::summary() const
{
    return tr("Lists the tickets that a query finds.");
}

void TicketsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"query"_qs, tr("What to find, in the search language; everything if left out."), tr("Q")},
        {u"sort"_qs, tr("The order; “-” before the key turns it around."), tr("KEY"), u"-updated"_qs},
        {u"limit"_qs, tr("At most this many; 0 for all."), tr("N"), u"100"_qs},
        {u"format"_qs, tr("table, csv or json (one object a line)."), tr("FORMAT"), u"table"_qs},
        {u"me"_qs, tr("Whom “me” means: a person's name or mail address."), tr("NAME")},
    });
}

QString TicketsCommand::notes() const
{
    QStringList lines{tr("Fields of a query:")};
    for (const domain::QueryFieldInfo &field : domain::queryFields()) {
        const QString operators = field.isOrdered ? u":  <  <=  >  >="_qs : u":"_qs;
        const QString values = field.keywords.empty() ? typeText(field.type) : keywordsOf(field);
        lines.append(u"  "_qs + QString(field.key).leftJustified(12) + operators.leftJustified(16) + values +
                     (field.hasNone && !values.contains(u"none"_qs) ? u", none"_qs : QString()));
    }
    lines.append({QString(), tr("Words are looked for in subjects, messages and notes:"),
                  joined({u"word"_qs, u"word*"_qs, u"\"exact words\""_qs}), QString(),
                  tr("Terms are combined with a space (and), OR, - (not) and parentheses; several values with commas:"),
                  joined({u"status:open tier:2,3 -tag:spam (refund OR invoice)"_qs}), QString(), tr("Sort keys:")});
    QStringList keys;
    for (const domain::SortKeyInfo &key : domain::sortKeys())
        keys.append(key.key);
    lines.append(joined(keys));
    return lines.join(u'\n');
}

int TicketsCommand::run(const QCommandLineParser &parser, const GlobalOptions &options)
{
    usecases::ListOnceRequest request;
    request.list.query = parser.value(u"query"_qs);
    const QString sort = parser.value(u"sort"_qs);
    request.list.descending = sort.startsWith(u'-');
    request.list.sortKey = request.list.descending ? sort.mid(1) : sort;
    request.me = parser.value(u"me"_qs);
    bool ok = false;
    request.limit = parser.value(u"limit"_qs).toLongLong(&ok);
    const std::unique_ptr<TablePrinter> printer = tablePrinter(parser.value(u"format"_qs));
    if (!ok || request.limit < 0 || !printer || !domain::findSortKey(request.list.sortKey)) {
        printError(!printer ? tr("--format is table, csv or json")
                   : !domain::findSortKey(request.list.sortKey)
                       ? tr("--sort does not know “%1”").arg(request.list.sortKey)
                       : tr("--limit is a number from 0"));
        return WrongUsage;
    }
    if (!parser.positionalArguments().isEmpty()) {
        printError(tr("the query stands behind --query, in quotes"));
        return WrongUsage;
    }
    auto database = waitFor(usecases::openDatabase(options.database, usecases::OpenMode::Existing));
    if (!database)
        return reportError(database.error());
    const auto answer = waitFor(usecases::listOnce(*database, request));
    if (!answer)
        return reportQueryError(answer.error(), request.list.query);
    printer->print(answer->rows);
    if (!parser.isSet(u"limit"_qs) && answer->found > answer->rows.size())
        printError(tr("%1 of %2 tickets; --limit 0 lists them all.").arg(answer->rows.size()).arg(answer->found));
    return Done;
}

} // namespace campanile::cli
