// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/columnscan.h"
#include "domain/inbox/compiledquery.h"

#include <array>

namespace campanile::domain {

namespace {

constexpr std::size_t blockSize = ScanBlock::size;
/// How many blocks are looked at between two looks at the stop token (16,384 tickets, some ten microseconds).
constexpr std::size_t blocksPerCheck = 256;

/// The bits of a word of ids that lie within the range.
quint64 rangeMask(quint32 firstId, IdRange range)
{
    quint64 mask = ~quint64(0);
    if (range.first > firstId)
        mask &= range.first - firstId < blockSize ? mask << (range.first - firstId) : 0;
    if (range.last < firstId + (blockSize - 1))
        mask &= range.last >= firstId ? ~quint64(0) >> (firstId + (blockSize - 1) - range.last) : 0;
    return mask;
}

/// Calls visit(scanBlock, present, word) for each 64 ids of the range. False when stopped.
template <typename Visit>
bool forEachWord(const TicketColumns &columns, IdRange range, const std::stop_token &stop, Visit visit)
{
    const auto present = columns.present().words();
    const std::size_t end = std::min<std::size_t>(present.size(), std::size_t(range.last) / blockSize + 1);
    for (std::size_t word = range.first / blockSize, seen = 0; word < end; ++word, ++seen) {
        if (seen % blocksPerCheck == 0 && stop.stop_requested())
            return false;
        const auto firstId = static_cast<quint32>(word * blockSize);
        if (const quint64 there = present[word] & rangeMask(firstId, range); there != 0)
            visit(ScanBlock{firstId, nullptr}, there, word);
    }
    return true;
}

/// Calls visit(scanBlock, present) for each 64 open tickets of the range. False when stopped.
template <typename Visit>
bool forEachOpen(const TicketColumns &columns, IdRange range, const std::stop_token &stop, Visit visit)
{
    const auto ids = columns.openIds();
    const auto first = std::lower_bound(ids.begin(), ids.end(), range.first);
    const auto last = std::upper_bound(first, ids.end(), range.last);
    std::array<quint32, blockSize> rest{};
    std::size_t seen = 0;
    for (auto at = first; at != last; ++seen) {
        if (seen % blocksPerCheck == 0 && stop.stop_requested())
            return false;
        const auto n = std::min<std::size_t>(blockSize, static_cast<std::size_t>(last - at));
        if (n == blockSize) {
            visit(ScanBlock{*at, &*at}, ~quint64(0));
        } else {
            std::copy(at, last, rest.begin());
            visit(ScanBlock{*at, rest.data()}, ~quint64(0) >> (blockSize - n));
        }
        at += static_cast<std::ptrdiff_t>(n);
    }
    return true;
}

} // namespace

Result<TicketSet> CompiledQuery::evaluate(const TicketColumns &columns, const QueryMoment &moment,
                                          std::span<const TicketSet> slotHits, const std::stop_token &stop,
                                          IdRange range) const
{
    if (slotHits.size() < m_program->textSlots.size())
        return fail(ErrorCode::InvalidArgument, {QStringLiteral("slotHits"), QString::number(slotHits.size())});
    const ColumnScan scan(*m_program, columns, moment, slotHits);
    TicketSet found(columns.idLimit());
    bool isDone = false;
    if (needsArchive()) {
        isDone = forEachWord(columns, range, stop, [&](const ScanBlock &block, quint64 present, std::size_t word) {
            found.words()[word] = scan.match(block) & present;
        });
    } else {
        isDone = forEachOpen(columns, range, stop, [&](const ScanBlock &block, quint64 present) {
            for (quint64 bits = scan.match(block) & present; bits != 0; bits &= bits - 1)
                found.insert(block.ids[std::countr_zero(bits)]);
        });
    }
    if (!isDone)
        return fail(ErrorCode::Cancelled);
    return found;
}

Result<QVector<qint64>> countTickets(const TicketColumns &columns, std::span<const CompiledQuery> queries,
                                     const QueryMoment &moment, const std::stop_token &stop)
{
    QVector<qint64> counts(static_cast<qsizetype>(queries.size()), -1);
    std::deque<ColumnScan> scans;
    std::vector<std::pair<const ColumnScan *, qint64 *>> openOnly;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const CompiledQuery &query = queries[i];
        qint64 &count = counts[static_cast<qsizetype>(i)];
        const bool isLoaded =
            query.needsArchive() ? columns.isComplete() : columns.loaded() != TicketColumns::Loaded::Nothing;
        if (!query.textSlots().empty() || !isLoaded)
            continue;
        count = 0;
        const ColumnScan &scan = scans.emplace_back(*query.m_program, columns, moment, std::span<const TicketSet>());
        if (!query.needsArchive()) {
            openOnly.emplace_back(&scan, &count);
            continue;
        }
        const bool isDone = forEachWord(columns, {}, stop, [&](const ScanBlock &block, quint64 present, std::size_t) {
            count += std::popcount(scan.match(block) & present);
        });
        if (!isDone)
            return fail(ErrorCode::Cancelled);
    }
    const bool isDone = forEachOpen(columns, {}, stop, [&](const ScanBlock &block, quint64 present) {
        for (const auto &[scan, count] : openOnly)
            *count += std::popcount(scan->match(block) & present);
    });
    if (!isDone)
        return fail(ErrorCode::Cancelled);
    return counts;
}

} // namespace campanile::domain
