// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/draftvalues.h"

#include "domain/base/text.h"
#include "domain/import/importlabels.h"

#include <algorithm>

namespace campanile::ui {

using domain::ImportTarget;

namespace {

/// More different labels than this in one map are no labels but free text.
constexpr qsizetype mostLabels = 500;

struct MapTarget
{
    ImportTarget target;
    const char *map;
};

constexpr MapTarget mapTargets[] = {
    {ImportTarget::Status, "status"},         {ImportTarget::Tier, "tier"},   {ImportTarget::Priority, "priority"},
    {ImportTarget::Channel, "channel"},       {ImportTarget::Place, "place"}, {ImportTarget::Team, "team"},
    {ImportTarget::Department, "department"}, {ImportTarget::Role, "role"},   {ImportTarget::Assignee, "assignee"},
};

QString keyOfLabel(const QString &label)
{
    return domain::searchKey(label.simplified());
}

bool isNameMap(const QString &map)
{
    return map == u"place" || map == u"team" || map == u"department" || map == u"assignee";
}

const ColumnUse *useOf(const DraftTable &table, ImportTarget target)
{
    for (const ColumnUse &use : table.uses()) {
        if (use.spec.target == target)
            return &use;
    }
    return nullptr;
}

qsizetype cellOf(const domain::ImportSample &sample, const ColumnUse *use)
{
    if (use == nullptr)
        return -1;
    for (qsizetype i = 0; i < sample.header.size(); ++i) {
        for (const QString &name : use->spec.names) {
            if (sample.header.at(i).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return -1;
}

template <typename Enum, std::size_t N>
QStringList keysOf(const domain::EnumKeys<Enum, N> &keys)
{
    QStringList all;
    for (const auto &[enumerator, key] : keys) {
        if (key != QLatin1StringView("none"))
            all.append(QString(key));
    }
    return all;
}

template <typename Enum, std::size_t N>
QString keyText(const domain::EnumKeys<Enum, N> &keys, const std::optional<Enum> &value)
{
    return value ? QString(domain::keyOf(keys, *value)) : QString();
}

} // namespace

void DraftValues::reset(const QMap<QString, domain::ImportValueMap> &maps, const KnownNames &names)
{
    m_maps = maps;
    m_names = names;
    m_labels.clear();
    m_places.clear();
}

void DraftValues::count(const QString &map, const QString &label, qint64 rows, bool allRows)
{
    const QString text = label.simplified();
    if (text.isEmpty())
        return;
    const Place place{map, keyOfLabel(text)};
    const auto at = m_places.constFind(place);
    if (at == m_places.cend()) {
        m_places.insert(place, m_labels.size());
        m_labels.append({map, text, rows, allRows, {}, false});
        return;
    }
    DraftLabel &known = m_labels[*at];
    if (allRows) {
        known.rows = rows;
        known.allRows = true;
    } else if (!known.allRows) {
        known.rows += rows;
    }
}

void DraftValues::collect(const DraftTable &table, const QVector<domain::ImportSample> &samples)
{
    const domain::ImportTable spec = table.table();
    const ColumnUse *sub = useOf(table, ImportTarget::SubStatus);
    for (const MapTarget &entry : mapTargets) {
        const ColumnUse *use = useOf(table, entry.target);
        if (use == nullptr)
            continue;
        const QString map = QString::fromLatin1(entry.map);
        const QStringList &missing = use->spec.missing ? *use->spec.missing : spec.missing;
        for (const domain::ImportSample &sample : samples) {
            const qsizetype cell = cellOf(sample, use);
            const qsizetype subCell = entry.target == ImportTarget::Status ? cellOf(sample, sub) : -1;
            for (const QStringList &row : sample.rows) {
                QString label = row.value(cell).trimmed();
                if (missing.contains(label, Qt::CaseInsensitive))
                    continue;
                if (const QString second = row.value(subCell).trimmed(); subCell >= 0 && !second.isEmpty())
                    label += u'/' + second;
                if (m_labels.size() < mostLabels * 4)
                    count(map, label, 1, false);
            }
        }
    }
}

bool DraftValues::holdsLabels(ImportTarget target)
{
    return std::any_of(std::begin(mapTargets), std::end(mapTargets),
                       [target](const MapTarget &entry) { return entry.target == target; });
}

void DraftValues::add(const usecases::ImportReport &report)
{
    for (const domain::UnknownLabel &unknown : report.unknownLabels) {
        if (const auto map = domain::keyOf(domain::importTargetKeys, ImportTarget::Status);
            unknown.field == domain::Field::Status)
            count(QString(map), unknown.label, unknown.rows, true);
        else if (unknown.field == domain::Field::Tier)
            count(u"tier"_qs, unknown.label, unknown.rows, true);
        else if (unknown.field == domain::Field::Priority)
            count(u"priority"_qs, unknown.label, unknown.rows, true);
        else if (unknown.field == domain::Field::Channel)
            count(u"channel"_qs, unknown.label, unknown.rows, true);
    }
    const auto names = [this](const QString &map, const QStringList &created) {
        for (const QString &name : created.mid(0, mostLabels))
            count(map, name, 0, false);
    };
    names(u"place"_qs, report.newPlaces);
    names(u"team"_qs, report.newTeams);
    names(u"department"_qs, report.newDepartments);
}

std::optional<QString> DraftValues::chosen(const DraftLabel &label) const
{
    const auto map = m_maps.constFind(label.map);
    if (map == m_maps.cend())
        return std::nullopt;
    const QString key = keyOfLabel(label.label);
    for (auto it = map->cbegin(); it != map->cend(); ++it) {
        if (keyOfLabel(it.key()) == key)
            return it.value();
    }
    return std::nullopt;
}

QString DraftValues::meaning(const DraftLabel &label) const
{
    domain::ImportProfile profile;
    profile.values = m_maps;
    const domain::ImportLabels labels(profile);
    if (label.map == u"status") {
        const qsizetype slash = label.label.indexOf(u'/');
        const QString sub = slash > 0 ? label.label.mid(slash + 1) : QString();
        return keyText(domain::statusKeys, labels.status(slash > 0 ? label.label.left(slash) : label.label, sub));
    }
    if (label.map == u"tier")
        return keyText(domain::tierKeys, labels.tier(label.label));
    if (label.map == u"priority")
        return keyText(domain::priorityKeys, labels.priority(label.label));
    if (label.map == u"channel")
        return keyText(domain::channelKeys, labels.channel(label.label));
    if (label.map == u"role")
        return labels.isAgentRole(label.label) ? u"agent"_qs : u"contact"_qs;
    const QString name = labels.mappedName(label.map, label.label);
    const QString key = domain::searchKey(name);
    for (const QString &known : m_names.value(label.map)) {
        if (domain::searchKey(known) == key)
            return known;
    }
    return {};
}

void DraftValues::settle()
{
    for (DraftLabel &label : m_labels) {
        const auto decided = chosen(label);
        label.isChosen = decided.has_value();
        label.value = decided && isNameMap(label.map) ? *decided : meaning(label);
    }
    const QStringList &order = domain::importValueMapNames();
    const auto rank = [](const DraftLabel &label) { return isUnknown(label) ? 0 : isNew(label) ? 1 : 2; };
    std::stable_sort(m_labels.begin(), m_labels.end(), [&](const DraftLabel &a, const DraftLabel &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        if (a.map != b.map)
            return order.indexOf(a.map) < order.indexOf(b.map);
        return a.rows > b.rows;
    });
    m_places.clear();
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_places.insert({m_labels.at(i).map, keyOfLabel(m_labels.at(i).label)}, i);
}

bool DraftValues::isUnknown(const DraftLabel &label)
{
    return label.value.isEmpty() && !isNameMap(label.map);
}

bool DraftValues::isNew(const DraftLabel &label)
{
    return label.value.isEmpty() && isNameMap(label.map);
}

qsizetype DraftValues::unknownCount() const
{
    return std::count_if(m_labels.begin(), m_labels.end(), isUnknown);
}

qsizetype DraftValues::newCount() const
{
    return std::count_if(m_labels.begin(), m_labels.end(), isNew);
}

void DraftValues::setValue(qsizetype row, const QString &value)
{
    DraftLabel &label = m_labels[row];
    domain::ImportValueMap &map = m_maps[label.map];
    const QString key = keyOfLabel(label.label);
    for (auto it = map.begin(); it != map.end();)
        it = keyOfLabel(it.key()) == key ? map.erase(it) : std::next(it);
    if (!value.isEmpty())
        map.insert(label.label, value);
    if (map.isEmpty())
        m_maps.remove(label.map);
    // The row stays where it is: nothing jumps while somebody works down the list.
    label.isChosen = !value.isEmpty();
    label.value = !value.isEmpty() ? value : meaning(label);
}

QStringList DraftValues::choices(const QString &map) const
{
    if (map == u"status")
        return keysOf(domain::statusKeys);
    if (map == u"tier")
        return keysOf(domain::tierKeys);
    if (map == u"priority")
        return keysOf(domain::priorityKeys);
    if (map == u"channel")
        return keysOf(domain::channelKeys);
    if (map == u"role")
        return {u"contact"_qs, u"agent"_qs};
    return m_names.value(map);
}

} // namespace campanile::ui
