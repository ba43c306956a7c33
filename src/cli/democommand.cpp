// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/democommand.h"

#include "cli/console.h"
#include "usecases/demo/seeddemo.h"

#include <QLocale>

namespace campanile::cli {

QString DemoCommand::summary() const
{
    return tr("Makes the demo company in an empty database.");
}

void DemoCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"tickets"_qs, tr("How many tickets, 0 to 1000000."), tr("N"), u"20000"_qs},
        {u"seed"_qs, tr("Another number makes another company of the same kind."), tr("S"), u"1"_qs},
        {u"until"_qs,
         tr("When its history ends: 2026-01-31 or 2026-01-31T09:00, UTC unless an offset is given; now if left out."),
         tr("DATETIME")},
    });
}

int DemoCommand::run(const QCommandLineParser &parser, const GlobalOptions &options)
{
    usecases::DemoRequest request;
    bool ok = false;
    request.tickets = parser.value(u"tickets"_qs).toLongLong(&ok);
    if (!ok || request.tickets < 0 || request.tickets > usecases::DemoRequest::maxTickets) {
        printError(tr("--tickets is a number from 0 to 1000000"));
        return WrongUsage;
    }
    request.seed = parser.value(u"seed"_qs).toULongLong(&ok);
    if (!ok) {
        printError(tr("--seed is a whole number from 0"));
        return WrongUsage;
    }
    request.until = domain::SystemClock().now();
    if (parser.isSet(u"until"_qs)) {
        QDateTime until = QDateTime::fromString(parser.value(u"until"_qs), Qt::ISODate);
        if (!until.isValid()) {
            printError(tr("--until is a date like 2026-01-31 or 2026-01-31T09:00"));
            return WrongUsage;
        }
        if (until.timeSpec() == Qt::LocalTime)
            until.setTimeSpec(Qt::UTC);
        request.until = domain::fromDateTime(until);
    }

    auto database = waitFor(usecases::openDatabase(options.database, usecases::OpenMode::CreateIfMissing));
    if (!database)
        return reportError(database.error());
    const auto progress = std::make_shared<domain::Progress>();
    const auto summary = waitFor(usecases::seedDemo(*database, request, progress),
                                 [&] { return tr("%1 of %2 tickets").arg(progress->done).arg(progress->total); });
    if (!summary)
        return reportError(summary.error());
    printError(ticketsText(summary->tickets) + u" · "_qs + eventsText(summary->events) + u" · "_qs +
               tr("%Ln message(s)", nullptr, static_cast<int>(summary->messages)) + u" · "_qs +
               tr("%Ln customer(s)", nullptr, static_cast<int>(summary->customers)) + u" · "_qs +
               tr("%1 s").arg(QLocale().toString(summary->seconds, 'f', 1)));
    return Done;
}

} // namespace campanile::cli
