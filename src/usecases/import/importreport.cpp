// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/importreport.h"

#include "domain/import/importfieldkey.h"
#include "domain/import/mappedrow.h"
#include "exchange/table/parsereason.h"

#include <QJsonArray>

namespace campanile::usecases {

using namespace domain;

namespace {

QJsonObject toJson(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject toJson(const ImportFileReport &file)
{
    return {{u"file"_qs, file.path},
            {u"table"_qs, file.table},
            {u"rows"_qs, file.rows},
            {u"rejected"_qs, file.rejected},
            {u"unused_columns"_qs, QJsonArray::fromStringList(file.unusedColumns)}};
}

} // namespace

QStringList rejectReasons()
{
    QStringList keys;
    for (const auto &[reason, key] : importRejectKeys) {
        if (reason != ImportReject::None)
            keys.append(QString(key));
    }
    for (const auto &[reason, key] : exchange::parseReasonKeys)
        keys.append(QString(key));
    return keys;
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonObject object{
        {u"profile"_qs, report.profile},
        {u"dry_run"_qs, report.dryRun},
        {u"rows"_qs, report.rows},
        {u"rows_known"_qs, report.rowsKnown},
        {u"tickets"_qs, report.tickets},
        {u"created"_qs, report.created},
        {u"updated"_qs, report.updated},
        {u"unchanged"_qs, report.unchanged},
        {u"events"_qs, report.events},
        {u"rejected"_qs, report.rejected},
        {u"rejected_by_reason"_qs, toJson(report.rejectedByReason)},
        {u"conflicts"_qs, report.conflictCount},
        {u"without_time"_qs, report.ticketsWithoutTime},
        {u"new_customers"_qs, report.newCustomers},
        {u"new_contacts"_qs, report.newContacts},
        {u"new_agents"_qs, report.newAgents.size()},
        {u"new_teams"_qs, report.newTeams.size()},
        {u"new_places"_qs, report.newPlaces.size()},
        {u"new_tags"_qs, report.newTags.size()},
        {u"seconds"_qs, report.seconds},
    };
    if (report.responseProxy != ResponseProxy::None)
        object.insert(ImportReport::responseProxyKey, QString(keyOf(responseProxyKeys, report.responseProxy)));
    if (!report.isFinished)
        object.insert(u"unfinished"_qs, true);
    if (report.import.isValid())
        object.insert(u"import"_qs, report.import.value());
    QJsonArray files;
    for (const ImportFileReport &file : report.files)
        files.append(toJson(file));
    object.insert(u"files"_qs, files);
    QJsonArray unknown;
    for (const UnknownLabel &label : report.unknownLabels) {
        unknown.append(QJsonObject{
            {u"field"_qs, importFieldKey(label.field)}, {u"label"_qs, label.label}, {u"rows"_qs, label.rows}});
    }
    object.insert(u"unknown_labels"_qs, unknown);
    return object;
}

} // namespace campanile::usecases
