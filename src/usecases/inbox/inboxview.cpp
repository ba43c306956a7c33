// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/inboxview.h"

namespace campanile::usecases {

namespace {

/// A name as a value of the search language: quoted, quotes inside escaped.
QString quoted(const QString &name)
{
    QString escaped = name;
    escaped.replace(u'\\', u"\\\\"_qs).replace(u'"', u"\\\""_qs);
    return u'"' + escaped + u'"';
}

InboxView generated(ViewGroup group, const QString &prefix, qint64 id, const QString &name, const QString &condition)
{
    return {prefix + u':' + QString::number(id), name, group, {u"status:open "_qs + condition, u"due"_qs, false}};
}

} // namespace

QVector<InboxView> builtInViews(const Catalog &catalog)
{
    QVector<InboxView> views{
        {u"my-open"_qs, {}, ViewGroup::Main, {u"status:open assignee:me"_qs, u"due"_qs, false}},
        {u"unassigned"_qs, {}, ViewGroup::Main, {u"status:open assignee:none"_qs, u"due"_qs, false}},
        {u"all-open"_qs, {}, ViewGroup::Main, {u"status:open"_qs, u"due"_qs, false}},
        {u"due-soon"_qs, {}, ViewGroup::Main, {u"status:open due<4h"_qs, u"due"_qs, false}},
        {u"waiting-customer"_qs, {}, ViewGroup::Main, {u"status:waiting-customer"_qs, u"updated"_qs, true}},
        {u"with-rnd"_qs, {}, ViewGroup::Main, {u"status:waiting-rnd"_qs, u"updated"_qs, true}},
        {u"outbox"_qs, {}, ViewGroup::Main, {u"has:unsent"_qs, u"updated"_qs, true}},
        {u"resolved-lately"_qs, {}, ViewGroup::Main, {u"status:resolved,closed resolved<7d"_qs, u"resolved"_qs, true}},
        {u"all-tickets"_qs, {}, ViewGroup::Main, {{}, u"updated"_qs, true}},
    };
    for (const domain::Place &place : catalog.organization().places)
        views.append(generated(ViewGroup::Place, u"place"_qs, place.id.value(), place.name,
                               u"location:"_qs + quoted(place.name)));
    for (const domain::Team &team : catalog.organization().teams)
        views.append(
            generated(ViewGroup::Team, u"team"_qs, team.id.value(), team.name, u"team:"_qs + quoted(team.name)));
    for (int tier = 1; tier <= 3; ++tier)
        views.append(generated(ViewGroup::Tier, u"tier"_qs, tier, {}, u"tier:"_qs + QString::number(tier)));
    return views;
}

} // namespace campanile::usecases
