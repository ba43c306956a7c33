// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/statementcache.h"

namespace campanile::storage {

std::shared_ptr<PreparedStatement> StatementCache::take(Connection &connection, std::string_view sql)
{
    const auto [begin, end] = m_byText.equal_range(sql);
    for (auto found = begin; found != end; ++found) {
        if (found->second->statement.use_count() > 1)
            continue;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return found->second->statement;
    }
    std::shared_ptr<PreparedStatement> prepared =
        connection.prepare(QByteArray(sql.data(), static_cast<qsizetype>(sql.size())));
    m_entries.push_front({std::string(sql), prepared});
    m_byText.emplace(m_entries.front().sql, m_entries.begin());
    forgetOldest();
    return prepared;
}

void StatementCache::forgetOldest()
{
    for (auto entry = m_entries.end(); m_entries.size() > most && entry != m_entries.begin();) {
        --entry;
        if (entry->statement.use_count() > 1)
            continue;
        const auto [begin, end] = m_byText.equal_range(entry->sql);
        for (auto found = begin; found != end; ++found) {
            if (found->second == entry) {
                m_byText.erase(found);
                break;
            }
        }
        entry = m_entries.erase(entry);
    }
}

void StatementCache::clear()
{
    m_byText.clear();
    m_entries.clear();
}

} // namespace campanile::storage
