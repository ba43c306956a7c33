// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/backupwords.h"

#include "domain/base/text.h"
#include "ui/words/findingwords.h"
#include "ui/words/sizewords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace campanile::ui {

using usecases::BackupWarning;
using usecases::DrillReport;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr qsizetype mostFindings = 5;

QString ticketsAndEvents(qint64 tickets, qint64 events)
{
    return Words::tr("%Ln ticket(s)", nullptr, static_cast<int>(tickets)) + u" · "_qs +
           Words::tr("%Ln event(s)", nullptr, static_cast<int>(events));
}

QString hashText(DrillReport::Hash hash)
{
    switch (hash) {
    case DrillReport::Hash::Same:
        return Words::tr("Every bit is as it was written.");
    case DrillReport::Hash::Different:
        return Words::tr("Its content changed after it was made: the disk or somebody altered it.");
    case DrillReport::Hash::NoNote:
        return Words::tr("No note lies beside it, so whether every bit is as it was written cannot be told.");
    }
    return {};
}

} // namespace

QString drillVerdict(const DrillReport &report)
{
    return report.isGood() ? Words::tr("This copy is good: a database can be made of it.")
                           : Words::tr("This copy is damaged. Rely on another one, and make a new one now.");
}

QStringList drillLines(const DrillReport &report, const QTimeZone &zone)
{
    QStringList lines;
    const QString size = sizeText(report.bytes);
    lines.append(report.note ? Words::tr("Made %1, %2").arg(absoluteTime(report.note->madeAt, zone), size) : size);
    lines.append(ticketsAndEvents(report.doctor.tickets, report.doctor.events));
    if (!report.newestTicket.isEmpty())
        lines.append(
            Words::tr("The newest ticket is %1, made %2.")
                .arg(domain::isolated(domain::visibleText(report.newestTicket)), absoluteTime(report.newestAt, zone)));
    lines.append(hashText(report.hash));
    if (!report.countsAgree)
        lines.append(Words::tr("There should be more or less in it: %1.")
                         .arg(ticketsAndEvents(report.note->tickets, report.note->events)));
    for (const usecases::Finding &finding : report.doctor.findings.mid(0, mostFindings))
        lines.append(findingText(finding.code, finding.args));
    if (const qsizetype more = report.doctor.findings.size() - mostFindings; more > 0)
        lines.append(Words::tr("… and %Ln more", nullptr, static_cast<int>(more)));
    lines.append(Words::tr("Copied, opened and examined in %1.")
                     .arg(durationText(std::max(report.took, std::chrono::milliseconds(1000)))));
    return lines;
}

QString backupWarningText(BackupWarning warning, const usecases::BackupFolder &folder, const QTimeZone &zone)
{
    const QString path = domain::isolated(domain::visibleText(folder.path));
    switch (warning) {
    case BackupWarning::None:
        return {};
    case BackupWarning::FolderMissing:
        return Words::tr("The folder %1 is not there. Connect its disk, or choose another folder.").arg(path);
    case BackupWarning::FolderReadOnly:
        return Words::tr("Nothing can be written to the folder %1. Choose another folder.").arg(path);
    case BackupWarning::Late:
        return Words::tr("The last copy is too old: it was made %1. The program has to run for copies to be made.")
            .arg(absoluteTime(folder.newest().value_or(domain::UtcTime()), zone));
    case BackupWarning::LittleSpace:
        return Words::tr("Only %1 are free there; the next copy may not fit.").arg(sizeText(folder.freeBytes));
    case BackupWarning::NoCopyYet:
        return Words::tr("There is no copy yet. The first one is made within a minute.");
    case BackupWarning::SameDisk:
        return Words::tr(
            "The copies lie on the same disk as the database: what breaks the disk takes both. A folder on "
            "another disk is safer.");
    }
    return {};
}

} // namespace campanile::ui
