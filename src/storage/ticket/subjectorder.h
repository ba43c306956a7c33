// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>
#include <vector>

namespace campanile::storage {

/// Brings tickets into the order of their subjects as domain::searchKey() has them, which is how all other names are
/// ordered, and the same on both engines: lower() knows ASCII only on SQLite and the server's language on PostgreSQL.
/// Keeps the beginnings of the keys, 64 bytes at most and fewer the more tickets there are, so that a million of them
/// take about 75 MB; subjects of one beginning stand by id. One thread.
class SubjectOrder
{
public:
    explicit SubjectOrder(qint64 tickets); ///< roughly so many will be added

    void add(quint32 id, QByteArrayView subject); ///< UTF-8
    /// Sorts and hands out the ids, batch by batch. Calls check now and then while sorting; it may throw.
    void finish(const std::function<void(const std::vector<quint32> &ids)> &sink, const std::function<void()> &check);

    [[nodiscard]] qsizetype keyBytes() const { return m_keyBytes; }

private:
    struct Entry
    {
        quint64 head;  ///< the first eight bytes, highest first
        quint32 place; ///< of the others, with their number before them
        quint32 id;
    };
    void append(quint32 id, QByteArrayView key);
    [[nodiscard]] QByteArrayView tail(const Entry &entry) const;

    qsizetype m_keyBytes;
    std::vector<Entry> m_entries;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    qsizetype m_used = 0; ///< of the last block
    QByteArray m_key;
};

} // namespace campanile::storage
