// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/database.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace campanile::usecases {

/// Numbers for rows that are written later, taken from the database in growing blocks. In a dry run they are made up:
/// larger than any real one, so that nothing can be mistaken for an existing row.
class IdBlocks
{
public:
    IdBlocks(std::shared_ptr<storage::Database> database, bool dryRun);

    /// name: of the counter ("customer"). Throws ImportStopped when the database fails.
    [[nodiscard]] qint64 next(const QByteArray &name);

private:
    struct Block
    {
        qint64 next = 0;
        qint64 end = 0;
        qint64 size = 16;
    };
    std::shared_ptr<storage::Database> m_database;
    bool m_dryRun;
    QHash<QByteArray, Block> m_blocks;
};

/// Unwinds a run from the depth of a row's mapping to the one place that undoes it and answers the error. Never leaves
/// usecases/import.
struct ImportStopped
{
    domain::Error error;
};

/// The value, or ImportStopped.
template <typename T>
T valueOrStop(domain::Result<T> result)
{
    if (!result)
        throw ImportStopped{result.error()};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace campanile::usecases
