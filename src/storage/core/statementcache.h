// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/connection.h"

#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace campanile::storage {

/// Prepared statements of one connection by their text, for its thread. What was not used for longest goes first:
/// searches are put together from what people ask for, so that a long day brings ever new texts.
class StatementCache
{
public:
    /// So many stay; the fixed statements of a lane are fewer. Those in use come on top.
    static constexpr std::size_t most = 128;

    /// One that nobody uses at the moment, or a new one. It is used for as long as the pointer is kept.
    [[nodiscard]] std::shared_ptr<PreparedStatement> take(Connection &connection, std::string_view sql);
    void clear();
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        std::string sql;
        std::shared_ptr<PreparedStatement> statement;
    };
    using Entries = std::list<Entry>;

    void forgetOldest();

    Entries m_entries;                                                     ///< the last used first
    std::unordered_multimap<std::string_view, Entries::iterator> m_byText; ///< views into the entries
};

} // namespace campanile::storage
