// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox/compiledquery.h"
#include "domain/inbox/valueset.h"

namespace campanile::domain {

/// A query in terms of columns. What depends on the moment or on numbers that the columns hand out stays open until
/// the query is bound to columns, see ColumnScan.
struct ProgramNode
{
    enum class Kind : quint8 {
        Everything,
        And,
        Or,
        Not,
        // leaves, in the order of what a look at a ticket costs
        Slot,
        Ids,
        Bytes,
        Languages,
        Shorts,
        Words,
        Tags,
        Times,
    };
    Kind kind = Kind::Everything;
    std::vector<ProgramNode> children; ///< And, Or, Not

    ByteColumn byteColumn = ByteColumn::Status;   ///< Bytes
    ShortColumn shortColumn = ShortColumn::Place; ///< Shorts
    WordColumn wordColumn = WordColumn::Team;     ///< Words, Times
    ValueSet values;                              ///< Ids, Bytes, Shorts, Words: what matches; Tags: any of these tags
    bool matchesNone = false;                     ///< Languages, Tags, Times: tickets without one
    QStringList languages;                        ///< Languages: searchKey() of each
    std::vector<QueryTime> times;                 ///< Times: any of them
    QueryOperator op = QueryOperator::Is;         ///< Times
    bool looksAhead = false;                      ///< Times
    std::size_t slot = 0;                         ///< Slot: number of the slot

    static constexpr quint32 allStatuses = 0xFFFFFFFF;
    quint32 possible = allStatuses; ///< bits of Status: only tickets of these can match
    quint32 certain = 0;            ///< bits of Status: every ticket of these matches
};

struct QueryProgram
{
    ProgramNode root;
    std::vector<QuerySlot> textSlots;
    bool dependsOnNow = false;
};

/// Values of a time column that a comparison matches.
[[nodiscard]] ValueSet timeValues(const ProgramNode &node, const QueryMoment &moment);

} // namespace campanile::domain
