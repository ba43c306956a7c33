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

    CustomerDirectory() = default;
    /// Sorts the entries by searchKey() of their names.
    explicit CustomerDirectory(std::vector<Entry> entries);

    /// A directory in which these stand as they are now, and those of gone no longer. For a few of them.
    [[nodiscard]] CustomerDirectory with(const std::vector<Entry> &now, const QVector<domain::CustomerId> &gone) const;

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *find(domain::CustomerId id) const; ///< null when unknown
    [[nodiscard]] QString name(domain::CustomerId id) const;      ///< empty when unknown

    [[nodiscard]] QVector<quint32> matching(const domain::NamePattern &pattern) const;
    [[nodiscard]] QVector<quint32> ofSegment(domain::Segment segment) const;
    /// Whose name, or a word of it, begins with what was typed (a searchKey()); at most limit.
    [[nodiscard]] std::vector<Entry> beginningWith(const QString &typedKey, int limit) const;
    /// Ids in alphabetical order, for ranksFromOrder().
    [[nodiscard]] std::vector<quint32> idsInOrder() const;

private:
    void indexById();

    std::vector<Entry> m_entries;
    std::vector<quint32> m_positions; ///< by id: position in m_entries + 1; 0 for none
};

using CustomerDirectoryPtr = std::shared_ptr<const CustomerDirectory>;

} // namespace campanile::usecases
