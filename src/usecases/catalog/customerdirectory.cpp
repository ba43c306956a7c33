// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/catalog/customerdirectory.h"

#include "domain/base/text.h"
#include "domain/inbox/ticketsort.h"

#include <QSet>

#include <algorithm>

namespace campanile::usecases {

CustomerDirectory::CustomerDirectory(std::vector<Entry> entries, std::vector<Merged> merged)
    : m_merged(std::move(merged))
{
    // Keys are needed for this sort only; keeping them would double the memory of the names.
    std::vector<std::pair<QString, std::size_t>> keys;
    keys.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        keys.emplace_back(domain::searchKey(entries[i].name), i);
    std::sort(keys.begin(), keys.end());
    m_entries.reserve(entries.size());
    for (const auto &[key, i] : keys)
        m_entries.push_back(std::move(entries[i]));
    indexById();
}

void CustomerDirectory::indexById()
{
    qint64 highest = 0;
    for (const Entry &entry : m_entries)
        highest = std::max(highest, entry.id.value());
    if (!m_merged.empty())
        highest = std::max(highest, m_merged.back().id.value());
    m_positions.assign(static_cast<std::size_t>(highest) + 1, 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_positions[static_cast<std::size_t>(m_entries[i].id.value())] = static_cast<quint32>(i + 1);
    for (const Merged &merged : m_merged) {
        const auto root = static_cast<std::size_t>(merged.root.value());
        if (root < m_positions.size())
            m_positions[static_cast<std::size_t>(merged.id.value())] = m_positions[root];
    }
}

CustomerDirectory CustomerDirectory::with(const std::vector<Entry> &now, const QVector<domain::CustomerId> &gone) const
{
    QSet<domain::CustomerId> moved(gone.begin(), gone.end());
    for (const Entry &entry : now)
        moved.insert(entry.id);
    CustomerDirectory other;
    other.m_entries.reserve(m_entries.size() + now.size());
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(other.m_entries),
                 [&](const Entry &entry) { return !moved.contains(entry.id); });
    for (const Entry &entry : now) {
        // Where the key would stand: the keys of the others are made only where they are compared with.
        const QString key = domain::searchKey(entry.name);
        const auto place =
            std::upper_bound(other.m_entries.begin(), other.m_entries.end(), key,
                             [](const QString &k, const Entry &e) { return k < domain::searchKey(e.name); });
        other.m_entries.insert(place, entry);
    }
    other.m_merged = m_merged;
    other.indexById();
    return other;
}

const CustomerDirectory::Entry *CustomerDirectory::find(domain::CustomerId id) const
{
    const auto index = static_cast<std::size_t>(id.value());
    if (id.value() <= 0 || index >= m_positions.size() || m_positions[index] == 0)
        return nullptr;
    return &m_entries[m_positions[index] - 1];
}

QString CustomerDirectory::name(domain::CustomerId id) const
{
    const Entry *entry = find(id);
    return entry ? entry->name : QString();
}

QVector<quint32> CustomerDirectory::matching(const domain::NamePattern &pattern) const
{
    QVector<quint32> ids;
    for (const Entry &entry : m_entries) {
        if (pattern.matches(entry.name))
            ids.append(static_cast<quint32>(entry.id.value()));
    }
    for (const Merged &merged : m_merged) {
        // Who asks for the old name means the customer that it is today.
        if (const Entry *root = find(merged.id); root && pattern.matches(merged.name))
            ids.append(static_cast<quint32>(root->id.value()));
    }
    addMerged(ids);
    return ids;
}

QVector<quint32> CustomerDirectory::ofSegment(domain::Segment segment) const
{
    QVector<quint32> ids;
    for (const Entry &entry : m_entries) {
        if (entry.segment == segment)
            ids.append(static_cast<quint32>(entry.id.value()));
    }
    addMerged(ids);
    return ids;
}

/// To roots those that they stand for.
void CustomerDirectory::addMerged(QVector<quint32> &ids) const
{
    if (m_merged.empty())
        return;
    const QSet<quint32> roots(ids.begin(), ids.end());
    ids = QVector<quint32>(roots.begin(), roots.end());
    for (const Merged &merged : m_merged) {
        if (roots.contains(static_cast<quint32>(merged.root.value())))
            ids.append(static_cast<quint32>(merged.id.value()));
    }
    std::sort(ids.begin(), ids.end());
}

std::vector<CustomerDirectory::Entry> CustomerDirectory::beginningWith(const QString &typedKey, int limit) const
{
    std::vector<Entry> found;
    for (const Entry &entry : m_entries) {
        if (static_cast<int>(found.size()) >= limit)
            break;
        if (domain::offersName(entry.name, typedKey))
            found.push_back(entry);
    }
    return found;
}

std::vector<quint32> CustomerDirectory::ranks() const
{
    std::vector<quint32> ranks(m_positions.size(), domain::SortRanks::none);
    for (std::size_t id = 0; id < m_positions.size(); ++id) {
        if (m_positions[id] > 0)
            ranks[id] = m_positions[id] - 1;
    }
    return ranks;
}

} // namespace campanile::usecases
