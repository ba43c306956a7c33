// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/columnscan.h"

#include "domain/base/text.h"

#include <array>
#include <bit>
#include <cstring>

namespace campanile::domain {

namespace {

using Kind = ProgramNode::Kind;
constexpr std::size_t blockSize = ScanBlock::size;
constexpr quint64 all = ~quint64(0);

/// 64 bytes of 0 or 1 to 64 bits: a multiplication gathers the lowest bits of eight bytes in the highest byte.
quint64 packed(const std::array<quint8, blockSize> &flags)
{
    static_assert(std::endian::native == std::endian::little);
    quint64 bits = 0;
    for (std::size_t group = 0; group < blockSize / 8; ++group) {
        quint64 eight = 0;
        std::memcpy(&eight, flags.data() + group * 8, sizeof(eight));
        bits |= ((eight * 0x0102040810204080ULL) >> 56) << (group * 8);
    }
    return bits;
}

template <typename T>
quint64 matchValues(const T *values, const ValueSet &set)
{
    std::array<quint8, blockSize> flags{};
    if (set.usesBits()) {
        for (std::size_t i = 0; i < blockSize; ++i)
            flags[i] = set.bit(values[i]) ? 1 : 0;
        return packed(flags);
    }
    for (const ValueInterval &interval : set.intervals()) {
        // Intervals may reach beyond what the column's type holds.
        if (interval.first > std::numeric_limits<T>::max())
            break;
        const T first = static_cast<T>(interval.first);
        const T width =
            static_cast<T>(std::min<quint32>(interval.last, std::numeric_limits<T>::max()) - interval.first);
        for (std::size_t i = 0; i < blockSize; ++i)
            flags[i] = static_cast<quint8>(flags[i] | (static_cast<T>(values[i] - first) <= width ? 1 : 0));
    }
    return packed(flags);
}

template <typename T>
quint64 matchColumn(std::span<const T> column, const ValueSet &set, const ScanBlock &block)
{
    if (block.ids == nullptr)
        return matchValues(column.data() + block.firstId, set);
    std::array<T, blockSize> gathered;
    for (std::size_t i = 0; i < blockSize; ++i)
        gathered[i] = column[block.ids[i]];
    return matchValues(gathered.data(), set);
}

quint64 matchIds(const ValueSet &set, const ScanBlock &block)
{
    if (block.ids != nullptr)
        return matchValues(block.ids, set);
    std::array<quint32, blockSize> ids;
    for (std::size_t i = 0; i < blockSize; ++i)
        ids[i] = block.firstId + static_cast<quint32>(i);
    return matchValues(ids.data(), set);
}

quint64 matchHits(const TicketSet &hits, const ScanBlock &block)
{
    if (block.ids == nullptr) {
        const std::size_t word = block.firstId / TicketSet::wordBits;
        return word < hits.words().size() ? hits.words()[word] : 0;
    }
    quint64 bits = 0;
    for (std::size_t i = 0; i < blockSize; ++i)
        bits |= quint64(hits.contains(block.ids[i])) << i;
    return bits;
}

/// "en" finds "en" and "en-us".
bool isLanguage(const QString &language, const QString &wanted)
{
    return language.startsWith(wanted) && (language.size() == wanted.size() || language.at(wanted.size()) == u'-');
}

ValueSet languageValues(const ProgramNode &node, const TicketColumns &columns)
{
    std::vector<quint32> numbers;
    if (node.matchesNone)
        numbers.push_back(0);
    for (qsizetype number = 1; number < columns.languages().size(); ++number) {
        const QString language = searchKey(columns.languages().at(number));
        const auto matches = [&](const QString &wanted) { return isLanguage(language, wanted); };
        if (std::any_of(node.languages.begin(), node.languages.end(), matches))
            numbers.push_back(static_cast<quint32>(number));
    }
    return ValueSet::of(numbers);
}

ValueSet tagSetValues(const ProgramNode &node, const TicketColumns &columns)
{
    std::vector<quint32> numbers;
    if (node.matchesNone)
        numbers.push_back(0);
    const auto &sets = columns.tagSets();
    for (std::size_t number = 1; number < sets.size(); ++number) {
        const auto isWanted = [&](quint32 tag) { return node.values.contains(tag); };
        if (std::any_of(sets[number].begin(), sets[number].end(), isWanted))
            numbers.push_back(static_cast<quint32>(number));
    }
    return ValueSet::of(numbers);
}

/// Durations are compared by length: updated<7d is less than seven days ago, that is, later than then.
QueryOperator comparedByTime(QueryOperator op, const QueryTime &time, bool looksAhead)
{
    if (time.kind != QueryTime::Kind::Duration || looksAhead)
        return op;
    switch (op) {
    case QueryOperator::Less:
        return QueryOperator::Greater;
    case QueryOperator::LessEqual:
        return QueryOperator::GreaterEqual;
    case QueryOperator::Greater:
        return QueryOperator::Less;
    case QueryOperator::GreaterEqual:
        return QueryOperator::LessEqual;
    case QueryOperator::Is:
        break;
    }
    return op;
}

/// Closed interval of seconds; computed wider than the column, so that nothing wraps.
ValueInterval seconds(qint64 first, qint64 last)
{
    if (last < 0 || first >= qint64(noColumnTime) || last < first)
        return {1, 0};
    return {static_cast<quint32>(std::max<qint64>(first, 0)),
            static_cast<quint32>(std::min<qint64>(last, qint64(noColumnTime) - 1))};
}

} // namespace

ValueSet timeValues(const ProgramNode &node, const QueryMoment &moment)
{
    const auto floored = [](UtcTime time) {
        return static_cast<qint64>(std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count());
    };
    constexpr qint64 end = noColumnTime;
    const qint64 now = floored(moment.now);
    std::vector<ValueInterval> intervals;
    if (node.matchesNone)
        intervals.push_back({noColumnTime, noColumnTime});
    for (const QueryTime &time : node.times) {
        const TimeRange range = rangeOf(time, moment, node.looksAhead);
        const qint64 from = floored(range.from);
        const qint64 last = range.from == range.to ? from : floored(range.to) - 1;
        switch (comparedByTime(node.op, time, node.looksAhead)) {
        case QueryOperator::Is: // within a duration: between then and now
            intervals.push_back(time.kind == QueryTime::Kind::Duration
                                    ? seconds(std::min(from, now), std::max(last, now))
                                    : seconds(from, last));
            break;
        case QueryOperator::Less:
            intervals.push_back(seconds(0, from - 1));
            break;
        case QueryOperator::LessEqual:
            intervals.push_back(seconds(0, last));
            break;
        case QueryOperator::Greater:
            intervals.push_back(seconds(last + 1, end));
            break;
        case QueryOperator::GreaterEqual:
            intervals.push_back(seconds(from, end));
            break;
        }
    }
    return ValueSet::ofIntervals(std::move(intervals));
}

ColumnScan::ColumnScan(const QueryProgram &program, const TicketColumns &columns, const QueryMoment &moment,
                       std::span<const TicketSet> slotHits)
    : m_root(bind(program.root, columns, moment, slotHits))
{
}

ColumnScan::Leaf ColumnScan::bind(const ProgramNode &node, const TicketColumns &columns, const QueryMoment &moment,
                                  std::span<const TicketSet> slotHits)
{
    Leaf leaf;
    leaf.kind = node.kind;
    leaf.values = &node.values;
    const auto bound = [&](ValueSet values) { leaf.values = &m_values.emplace_back(std::move(values)); };
    switch (node.kind) {
    case Kind::Everything:
    case Kind::Ids:
        break;
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
        for (const ProgramNode &child : node.children)
            leaf.children.push_back(bind(child, columns, moment, slotHits));
        break;
    case Kind::Slot:
        leaf.hits = &slotHits[node.slot];
        break;
    case Kind::Bytes:
        leaf.bytes = columns.column(node.byteColumn);
        break;
    case Kind::Languages:
        leaf.kind = Kind::Bytes;
        leaf.bytes = columns.column(ByteColumn::Language);
        bound(languageValues(node, columns));
        break;
    case Kind::Shorts:
        leaf.shorts = columns.column(node.shortColumn);
        break;
    case Kind::Words:
        leaf.words = columns.column(node.wordColumn);
        break;
    case Kind::Tags:
        leaf.kind = Kind::Words;
        leaf.words = columns.column(WordColumn::TagSet);
        bound(tagSetValues(node, columns));
        break;
    case Kind::Times:
        leaf.kind = Kind::Words;
        leaf.words = columns.column(node.wordColumn);
        bound(timeValues(node, moment));
        break;
    }
    return leaf;
}

quint64 ColumnScan::match(const ScanBlock &block) const
{
    return match(m_root, block, all);
}

/// Only the wanted bits have to be right.
quint64 ColumnScan::match(const Leaf &leaf, const ScanBlock &block, quint64 wanted)
{
    switch (leaf.kind) {
    case Kind::Everything:
        break;
    case Kind::And:
        for (const Leaf &child : leaf.children) {
            wanted &= match(child, block, wanted);
            if (wanted == 0)
                break;
        }
        return wanted;
    case Kind::Or: {
        quint64 found = 0;
        for (const Leaf &child : leaf.children) {
            found |= match(child, block, wanted & ~found);
            if ((wanted & ~found) == 0)
                break;
        }
        return found;
    }
    case Kind::Not:
        return ~match(leaf.children.front(), block, wanted);
    case Kind::Slot:
        return matchHits(*leaf.hits, block);
    case Kind::Ids:
        return matchIds(*leaf.values, block);
    case Kind::Bytes:
        return matchColumn(leaf.bytes, *leaf.values, block);
    case Kind::Shorts:
        return matchColumn(leaf.shorts, *leaf.values, block);
    default:
        return matchColumn(leaf.words, *leaf.values, block);
    }
    return all;
}

} // namespace campanile::domain
