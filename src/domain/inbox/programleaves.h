// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox/queryprogram.h"
#include "domain/query/querynode.h"

namespace campanile::domain {

// The parts of a program that need no names.

[[nodiscard]] ProgramNode leaf(ByteColumn column, ValueSet values);
[[nodiscard]] ProgramNode leaf(ShortColumn column, ValueSet values);
[[nodiscard]] ProgramNode leaf(WordColumn column, ValueSet values);

/// Any of some nodes; one stays alone. Not empty.
[[nodiscard]] ProgramNode anyOf(std::vector<ProgramNode> nodes);

/// The column values that a comparison of enumerations keeps. Unknown (0) is neither less nor greater than anything.
/// mask: for an ordered comparison the one bit that is compared with.
[[nodiscard]] quint32 orderedMask(QueryOperator op, quint32 mask);

/// Any of the QueryHas whose bits are set.
[[nodiscard]] ProgramNode hasNode(quint32 mask);
[[nodiscard]] ProgramNode languageNode(const QueryNode &query);
[[nodiscard]] ProgramNode idNode(const QueryNode &query);

} // namespace campanile::domain
