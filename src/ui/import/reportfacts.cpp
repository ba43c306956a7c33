// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/reportfacts.h"

#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/importwords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

constexpr qsizetype shownNames = 8;
constexpr qsizetype shownRows = 10;

QString names(const QStringList &all)
{
    QStringList shown;
    for (const QString &name : all.mid(0, shownNames))
        shown.append(quoted(name));
    const int more = int(all.size() - shown.size());
    const QString list = shown.join(Words::tr(", "));
    return more > 0 ? Words::tr("%1 and %Ln more", nullptr, more).arg(list) : list;
}

int plural(qint64 number)
{
    return int(std::min<qint64>(number, INT_MAX));
}

void addRejected(const usecases::ImportReport &report, QVector<ReportFact> &facts)
{
    QVector<std::pair<QString, qint64>> reasons;
    for (auto it = report.rejectedByReason.cbegin(); it != report.rejectedByReason.cend(); ++it)
        reasons.append({it.key(), it.value()});
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    for (const auto &[key, rows] : std::as_const(reasons)) {
        //: why rows were rejected
        facts.append({rows, Words::tr("Rejected: %1").arg(rejectReasonText(key)), Tone::Hot});
    }
    for (const usecases::RejectedRow &row : report.firstRejected.mid(0, shownRows)) {
        facts.append(
            {0,
             //: file, line number, why the row was rejected
             Words::tr("%1, line %2: %3")
                 .arg(quoted(QFileInfo(row.path).fileName()), numberText(row.line), rejectReasonText(row.reason)),
             Tone::Neutral});
    }
    if (!report.firstRejected.isEmpty() && report.rejected > std::min(report.firstRejected.size(), shownRows))
        facts.append({0, Words::tr("The file of rejected rows lists all of them."), Tone::Neutral});
}

void addDoubtful(const usecases::ImportReport &report, QVector<ReportFact> &facts)
{
    if (!report.isFinished && report.updated > 0)
        facts.append({0,
                      Words::tr("Something came in between: the changes of tickets that were here before are applied "
                                "when Campanile is started again, or with the next import."),
                      Tone::Warning});
    if (report.conflictCount > 0)
        facts.append({report.conflictCount,
                      Words::tr("conflict(s): changed here and in the source. What is here stays.", nullptr,
                                plural(report.conflictCount)),
                      Tone::Warning});
    qint64 rows = 0;
    QStringList labels;
    qint64 statusRows = 0;
    QStringList statuses;
    for (const domain::UnknownLabel &unknown : report.unknownLabels) {
        const bool isStatus = unknown.field == domain::Field::Status;
        (isStatus ? statusRows : rows) += unknown.rows;
        (isStatus ? statuses : labels).append(unknown.label);
    }
    if (statusRows > 0) {
        const bool isLog =
            std::any_of(report.files.begin(), report.files.end(), [](const usecases::ImportFileReport &file) {
                return file.kind == domain::ImportTableKind::Events;
            });
        const QString status = statusText(domain::Status::New);
        facts.append({statusRows,
                      isLog ? Words::tr("row(s) with a status that is not known; it stays as it was, at first %1: %2",
                                        nullptr, plural(statusRows))
                                  .arg(status, names(statuses))
                            //: the number stands before it; %1 is a status, %2 the words of the source
                            : Words::tr("ticket(s) with a status that is not known arrive as %1: %2", nullptr,
                                        plural(statusRows))
                                  .arg(status, names(statuses)),
                      Tone::Warning});
    }
    if (rows > 0)
        facts.append(
            {rows,
             Words::tr("row(s) with values that are not known; their field stays empty: %1", nullptr, plural(rows))
                 .arg(names(labels)),
             Tone::Warning});
    if (report.ticketsWithoutTime > 0 && report.ticketsWithoutTime == report.created)
        facts.append({0,
                      report.dryRun
                          ? Words::tr("No column says when a ticket was opened: all new tickets will be dated at the "
                                      "time of the import.")
                          : Words::tr("No column said when a ticket was opened: all new tickets are dated at the time "
                                      "of the import."),
                      Tone::Hot});
    else if (report.ticketsWithoutTime > 0)
        facts.append({report.ticketsWithoutTime,
                      Words::tr("ticket(s) without a time: theirs is the time of the import.", nullptr,
                                plural(report.ticketsWithoutTime)),
                      Tone::Warning});
}

void addNew(const usecases::ImportReport &report, QVector<ReportFact> &facts)
{
    const auto add = [&facts](const QString &words, qint64 count) {
        if (count > 0)
            facts.append({count, words, Tone::Neutral});
    };
    add(Words::tr("new event(s)", nullptr, plural(report.events)), report.events);
    add(Words::tr("unchanged row(s)", nullptr, plural(report.rowsKnown)), report.rowsKnown);
    add(Words::tr("new customer(s)", nullptr, plural(report.newCustomers)), report.newCustomers);
    add(Words::tr("new contact(s)", nullptr, plural(report.newContacts)), report.newContacts);
    add(Words::tr("new place(s): %1", nullptr, int(report.newPlaces.size())).arg(names(report.newPlaces)),
        report.newPlaces.size());
    add(Words::tr("new department(s): %1", nullptr, int(report.newDepartments.size()))
            .arg(names(report.newDepartments)),
        report.newDepartments.size());
    add(Words::tr("new team(s): %1", nullptr, int(report.newTeams.size())).arg(names(report.newTeams)),
        report.newTeams.size());
    add(Words::tr("new agent(s): %1", nullptr, int(report.newAgents.size())).arg(names(report.newAgents)),
        report.newAgents.size());
    add(Words::tr("new tag(s): %1", nullptr, int(report.newTags.size())).arg(names(report.newTags)),
        report.newTags.size());
    if (const QString proxy = responseProxyText(report.responseProxy); !proxy.isEmpty())
        facts.append({0, proxy, Tone::Neutral});
}

} // namespace

QString uselessFiles(const usecases::ImportReport &report)
{
    QStringList useless;
    for (const usecases::ImportFileReport &file : report.files) {
        if (file.rows > 0 && file.rejected == file.rows)
            useless.append(QFileInfo(file.path).fileName());
    }
    return names(useless);
}

QVector<ReportFact> reportFacts(const usecases::ImportReport &report)
{
    QVector<ReportFact> facts;
    if (const QString files = uselessFiles(report); !files.isEmpty())
        facts.append({0,
                      Words::tr("Not one row of %1 can be imported. Is it the right file, and is it read in the right "
                                "way?")
                          .arg(files),
                      Tone::Hot});
    const bool isAllKnown = report.tickets > 0 && report.tickets == report.unchanged && report.events == 0 &&
                            report.newCustomers == 0 && report.newContacts == 0 && report.conflictCount == 0;
    if (isAllKnown)
        facts.append({0, Words::tr("Nothing is new: all these tickets are here already, and unchanged."), Tone::Good});
    addRejected(report, facts);
    addDoubtful(report, facts);
    addNew(report, facts);
    return facts;
}

} // namespace campanile::ui
