// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/query/querynames.h"

#include <memory>
#include <vector>

namespace campanile::usecases {

/// What lists and completion need of every customer, in the order of their names. Immutable, shared between threads.
class CustomerDirectory
{
public:
    struct Entry
    {
        domain::CustomerId id;
        QString name;
        domain::Segment segment = domain::Segment::Unknown;

        bool operator==(const Entry &) const = default;
    };

    /// One that was merged: whatever belongs to it is shown as its root's.
    struct Merged
    {
        domain::CustomerId id;
        domain::CustomerId root;
        QString name; ///< by which it is still found

        bool operator==(const Merged &) const = default;
    };

    CustomerDirectory() = default;
    /// Sorts the entries by searchKey() of their names. merged: ascending by id, none of them among the entries.
    explicit CustomerDirectory(std::vector<Entry> entries, std::vector<Merged> merged = {});

    /// A directory in which these stand as they are now, and those of gone no longer. For a few of them.
    [[nodiscard]] CustomerDirectory with(const std::vector<Entry> &now, const QVector<domain::CustomerId> &gone) const;

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<Merged> &merged() const { return m_merged; }
    /// Of a merged one that of its root. Null when unknown.
    [[nodiscard]] const Entry *find(domain::CustomerId id) const;
    [[nodiscard]] QString name(domain::CustomerId id) const; ///< empty when unknown

    /// With all ids that the customers go by, those that were merged into them included.
    [[nodiscard]] QVector<quint32> matching(const domain::NamePattern &pattern) const;
    [[nodiscard]] QVector<quint32> ofSegment(domain::Segment segment) const;
    /// Whose name, or a word of it, begins with what was typed (a searchKey()); at most limit.
    [[nodiscard]] std::vector<Entry> beginningWith(const QString &typedKey, int limit) const;
    /// Where each name stands in the alphabet, by id; see SortRanks.
    [[nodiscard]] std::vector<quint32> ranks() const;

private:
    void indexById();
    void addMerged(QVector<quint32> &ids) const;

    std::vector<Entry> m_entries;
    std::vector<Merged> m_merged;
    std::vector<quint32> m_positions; ///< by id: position in m_entries + 1, of merged ones that of the root; 0 for none
};

using CustomerDirectoryPtr = std::shared_ptr<const CustomerDirectory>;

} // namespace campanile::usecases
