// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/idblocks.h"

namespace campanile::usecases {

namespace {

constexpr qint64 firstMadeUp = qint64(1) << 40;
constexpr qint64 largestBlock = 4096;

} // namespace

IdBlocks::IdBlocks(std::shared_ptr<storage::Database> database, bool dryRun)
    : m_database(std::move(database))
    , m_dryRun(dryRun)
{
}

qint64 IdBlocks::next(const QByteArray &name)
{
    Block &block = m_blocks[name];
    if (m_dryRun)
        return firstMadeUp + block.next++;
    if (block.next == block.end) {
        const qint64 size = block.size;
        block.next = valueOrStop(m_database
                                     ->write([name, size](storage::Session &session) -> domain::Result<qint64> {
                                         return session.allocateIds(name.toStdString(), size);
                                     })
                                     .wait());
        block.end = block.next + size;
        block.size = std::min(size * 8, largestBlock);
    }
    return block.next++;
}

} // namespace campanile::usecases
