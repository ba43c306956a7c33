// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importsummary.h"

#include "cli/console.h"
#include "domain/base/text.h"
#include "ui/words/attributewords.h"
#include "ui/words/importwords.h"
#include "usecases/import/importtickets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <climits>

namespace campanile::cli {

namespace {

class ImportSummary
{
    Q_DECLARE_TR_FUNCTIONS(campanile::cli::ImportSummary)
};

using usecases::ImportProgress;
using usecases::ImportReport;

constexpr int shownConflicts = 10;
constexpr qsizetype shownRejected = 5;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString waitingText()
{
    return ImportSummary::tr("Another import of the same source is running; waiting…");
}

QString stageText(int stage)
{
    switch (stage) {
    case ImportProgress::Linked:
        return ImportSummary::tr("Reading the linked files");
    case ImportProgress::Tickets:
        return ImportSummary::tr("Reading tickets");
    case ImportProgress::Publishing:
    case ImportProgress::Updating:
        return ImportSummary::tr("Publishing");
    case ImportProgress::Waiting:
        return waitingText();
    case ImportProgress::Undoing:
        return ImportSummary::tr("Taking everything back");
    default:
        return ImportSummary::tr("Opening the files");
    }
}

QString name(const QString &text)
{
    return domain::isolated(domain::visibleText(text));
}

/// Doubts that would change what the data means; a script has nobody to ask.
bool isDangerous(domain::ImportDoubtKind kind)
{
    return kind == domain::ImportDoubtKind::DayMonthOrder || kind == domain::ImportDoubtKind::NoEventTime;
}

QString doubtText(const domain::ImportDoubt &doubt)
{
    const QString column = name(doubt.column);
    const QString values = name(doubt.values.join(u", "_qs));
    switch (doubt.kind) {
    case domain::ImportDoubtKind::DayMonthOrder:
        return ImportSummary::tr("%1: day and month cannot be told apart (%2).").arg(column, values);
    case domain::ImportDoubtKind::NoZone:
        return ImportSummary::tr("%1: times without a time zone are read as UTC.").arg(column);
    case domain::ImportDoubtKind::NoTicketKey:
        return ImportSummary::tr("No column holds the tickets' numbers: rows are told apart by their content.");
    case domain::ImportDoubtKind::NoCreatedTime:
        return ImportSummary::tr("No column says when a ticket was opened: the time of the import is taken.");
    case domain::ImportDoubtKind::NoEventTime:
        return ImportSummary::tr("No column says when something happened.");
    case domain::ImportDoubtKind::UnknownLabels:
        return ImportSummary::tr("%1: labels that are not known: %2.").arg(column, values);
    case domain::ImportDoubtKind::Secret:
        return ImportSummary::tr("%1: left out, because it looks like an identity or card number.").arg(column);
    case domain::ImportDoubtKind::WeakMatch:
        return ImportSummary::tr("%1: only some of its values fit what it was taken for.").arg(column);
    }
    return {};
}

} // namespace

QString progressText(const ImportProgress &progress)
{
    if (progress.stage == ImportProgress::Waiting)
        return waitingText();
    const qint64 total = progress.total;
    const QString percent = total > 0 ? QLocale().toString(progress.done * 100 / total) + u" %"_qs : QString();
    return (QStringList{stageText(progress.stage), percent, ImportSummary::tr("%1 rows").arg(number(progress.rows))})
        .join(u" · "_qs);
}

QString noticeText(const ImportProgress &progress)
{
    return progress.stage == ImportProgress::Waiting ? waitingText() : QString();
}

void printSummary(const ImportReport &report)
{
    const auto line = [](const QString &title, qint64 value) {
        printError(u"  "_qs + number(value).rightJustified(12) + u"  "_qs + title);
    };
    printError(report.dryRun
                   ? ImportSummary::tr("This would be imported with the profile %1:").arg(name(report.profile))
                   : ImportSummary::tr("Imported with the profile %1:").arg(name(report.profile)));
    line(ImportSummary::tr("rows"), report.rows);
    line(ImportSummary::tr("tickets"), report.tickets);
    line(ImportSummary::tr("of them new"), report.created);
    line(ImportSummary::tr("of them changed"), report.updated);
    line(ImportSummary::tr("of them unchanged"), report.unchanged);
    if (!report.isFinished && report.updated > 0)
        printError(u"  "_qs +
                   ImportSummary::tr("Something came in between: the changes of tickets that were here before "
                                     "are applied by the next import, or when Campanile is started."));
    line(ImportSummary::tr("new events"), report.events);
    line(ImportSummary::tr("rejected rows"), report.rejected);
    for (auto reason = report.rejectedByReason.cbegin(); reason != report.rejectedByReason.cend(); ++reason)
        printError(u"    "_qs + number(reason.value()).rightJustified(12) + u"  "_qs +
                   ui::rejectReasonText(reason.key()));
    for (const usecases::RejectedRow &row : report.firstRejected.mid(0, shownRejected)) {
        //: file, line number, why the row was rejected
        printError(u"    "_qs +
                   ImportSummary::tr("%1, line %2: %3")
                       .arg(name(QFileInfo(row.path).fileName()), number(row.line), ui::rejectReasonText(row.reason)));
    }
    if (const qint64 more = report.rejected - std::min(report.firstRejected.size(), shownRejected); more > 0)
        //: behind the first rejected rows; FILE stays as it is
        printError(u"    "_qs +
                   ImportSummary::tr("… %Ln more, see --rejects FILE", nullptr, int(std::min<qint64>(more, INT_MAX))));
    for (const domain::UnknownLabel &unknown : report.unknownLabels) {
        if (unknown.field == domain::Field::Status)
            line(ImportSummary::tr("rows with the unknown status %1; new tickets arrive as %2")
                     .arg(name(unknown.label), ui::statusText(domain::Status::New)),
                 unknown.rows);
    }
    if (report.ticketsWithoutTime > 0)
        line(ImportSummary::tr("tickets without a time, dated at the time of the import"), report.ticketsWithoutTime);
    line(ImportSummary::tr("conflicts with changes made here, which were kept"), report.conflictCount);
    for (const domain::ImportConflict &conflict : report.conflicts.mid(0, shownConflicts))
        printError(u"                  "_qs + name(conflict.reference));
    for (const usecases::ImportFileReport &file : report.files) {
        for (const domain::ImportDoubt &doubt : file.doubts)
            printError(u"  "_qs + doubtText(doubt));
    }
    printError(u"  "_qs + ImportSummary::tr("%1 s").arg(QLocale().toString(report.seconds, 'f', 1)));
}

bool acceptGuess(const usecases::ImportInspection &inspection)
{
    bool isAcceptable = true;
    for (const domain::PlannedFile &file : inspection.plan.files) {
        for (const domain::ImportDoubt &doubt : file.doubts) {
            if (!isDangerous(doubt.kind))
                continue;
            isAcceptable = false;
            printError(u"campanile-cli: "_qs + doubtText(doubt));
        }
    }
    if (!isAcceptable)
        printError(
            ImportSummary::tr("Nothing was imported. Say how to read it with a profile: the import window makes one."));
    return isAcceptable;
}

} // namespace campanile::cli
