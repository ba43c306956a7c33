// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox/queryprogram.h"

#include <deque>

namespace campanile::domain {

/// Tickets that are looked at together: 64 neighbouring ids, or 64 open tickets (ids then lists them, 0 fills up).
struct ScanBlock
{
    static constexpr std::size_t size = TicketSet::wordBits;

    quint32 firstId = 0;
    const quint32 *ids = nullptr; ///< nullptr: firstId, firstId + 1, …
};

/// A query bound to columns, a moment and the hits of its slots: answers 64 tickets at a time.
/// Refers to what it was made from; all of it must outlive it unchanged. Thread-safe.
class ColumnScan
{
public:
    ColumnScan(const QueryProgram &program, const TicketColumns &columns, const QueryMoment &moment,
               std::span<const TicketSet> slotHits);
    Q_DISABLE_COPY_MOVE(ColumnScan)

    /// One bit for each ticket of the block. Tickets that are not there may match.
    [[nodiscard]] quint64 match(const ScanBlock &block) const;

private:
    struct Leaf
    {
        ProgramNode::Kind kind = ProgramNode::Kind::Everything;
        std::span<const quint8> bytes;
        std::span<const quint16> shorts;
        std::span<const quint32> words;
        const ValueSet *values = nullptr;
        const TicketSet *hits = nullptr;
        std::vector<Leaf> children;
    };

    Leaf bind(const ProgramNode &node, const TicketColumns &columns, const QueryMoment &moment,
              std::span<const TicketSet> slotHits);
    [[nodiscard]] static quint64 match(const Leaf &leaf, const ScanBlock &block, quint64 wanted);

    std::deque<ValueSet> m_values; ///< those that only this binding knows
    Leaf m_root;
};

} // namespace campanile::domain
