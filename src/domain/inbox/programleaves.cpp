// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/programleaves.h"

#include "domain/base/text.h"
#include "domain/query/querykeywords.h"

#include <bit>

namespace campanile::domain {

ProgramNode leaf(ByteColumn column, ValueSet values)
{
    ProgramNode node;
    node.kind = ProgramNode::Kind::Bytes;
    node.byteColumn = column;
    node.values = std::move(values);
    return node;
}

ProgramNode leaf(ShortColumn column, ValueSet values)
{
    ProgramNode node;
    node.kind = ProgramNode::Kind::Shorts;
    node.shortColumn = column;
    node.values = std::move(values);
    return node;
}

ProgramNode leaf(WordColumn column, ValueSet values)
{
    ProgramNode node;
    node.kind = ProgramNode::Kind::Words;
    node.wordColumn = column;
    node.values = std::move(values);
    return node;
}

ProgramNode anyOf(std::vector<ProgramNode> nodes)
{
    if (nodes.size() == 1)
        return std::move(nodes.front());
    ProgramNode node;
    node.kind = ProgramNode::Kind::Or;
    node.children = std::move(nodes);
    return node;
}

quint32 orderedMask(QueryOperator op, quint32 mask)
{
    const int value = std::countr_zero(mask);
    const quint32 below = (1U << value) - 1;
    const quint32 known = ~1U;
    switch (op) {
    case QueryOperator::Less:
        return below & known;
    case QueryOperator::LessEqual:
        return (below | mask) & known;
    case QueryOperator::Greater:
        return ~(below | mask) & known;
    case QueryOperator::GreaterEqual:
        return ~below & known;
    case QueryOperator::Is:
        break;
    }
    return mask;
}

ProgramNode flagNode(TicketFlag flag)
{
    std::vector<quint32> values;
    for (quint32 flags = 0; flags < 256; ++flags) {
        if ((flags & static_cast<quint32>(flag)) != 0)
            values.push_back(flags);
    }
    return leaf(ByteColumn::Flags, ValueSet::of(values));
}

ProgramNode hasNode(quint32 mask)
{
    std::vector<ProgramNode> nodes;
    for (int number = 0; number < queryHasCount; ++number) {
        if (((mask >> number) & 1U) == 0)
            continue;
        const auto present = [](WordColumn column) { return leaf(column, ValueSet::interval(1, noColumnTime)); };
        switch (static_cast<QueryHas>(number)) {
        case QueryHas::Attachment:
            nodes.push_back(flagNode(TicketFlag::Attachment));
            break;
        case QueryHas::Unsent:
            nodes.push_back(flagNode(TicketFlag::Unsent));
            break;
        case QueryHas::Assignee:
            nodes.push_back(present(WordColumn::Assignee));
            break;
        case QueryHas::Team:
            nodes.push_back(present(WordColumn::Team));
            break;
        case QueryHas::Customer:
            nodes.push_back(present(WordColumn::Customer));
            break;
        case QueryHas::Tag:
            nodes.push_back(present(WordColumn::TagSet));
            break;
        case QueryHas::Due:
            nodes.push_back(leaf(WordColumn::Due, ValueSet::interval(0, noColumnTime - 1)));
            break;
        }
    }
    return anyOf(std::move(nodes));
}

ProgramNode languageNode(const QueryNode &query)
{
    ProgramNode node;
    node.kind = ProgramNode::Kind::Languages;
    for (const QueryValue &value : query.values) {
        if (value.kind == QueryValue::Kind::None)
            node.matchesNone = true;
        else
            node.languages.append(searchKey(value.text));
    }
    return node;
}

ProgramNode idNode(const QueryNode &query)
{
    std::vector<ValueInterval> intervals;
    for (const QueryValue &value : query.values) {
        const quint32 id = value.number;
        switch (query.op) {
        case QueryOperator::Is:
            intervals.push_back({id, id});
            break;
        case QueryOperator::Less:
            intervals.push_back({0, id - 1});
            break;
        case QueryOperator::LessEqual:
            intervals.push_back({0, id});
            break;
        case QueryOperator::Greater:
            intervals.push_back({id + 1, noColumnTime});
            break;
        case QueryOperator::GreaterEqual:
            intervals.push_back({id, noColumnTime});
            break;
        }
    }
    ProgramNode node;
    node.kind = ProgramNode::Kind::Ids;
    node.values = ValueSet::ofIntervals(std::move(intervals));
    return node;
}

} // namespace campanile::domain
