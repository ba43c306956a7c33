// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/ticketsort.h"

#include <array>
#include <bit>

namespace campanile::domain {

namespace {

/// Below this a comparison sort is quicker than the passes of a radix sort.
constexpr std::size_t radixThreshold = 1024;
/// 2 to this many places fit the first cache while their tickets are dealt out.
constexpr unsigned maxDigitBits = 11;
/// Tickets between two looks at the stop token.
constexpr std::size_t checkInterval = 1U << 16;

/// The value by which a ticket is placed; SortRanks::none for a missing one.
class KeyColumn
{
public:
    KeyColumn(const TicketColumns &columns, const SortRanks &ranks, SortKey key)
    {
        switch (key) {
        case SortKey::Number:
            m_isId = true;
            break;
        case SortKey::Created:
            m_words = columns.column(WordColumn::Created);
            break;
        case SortKey::Updated:
            m_words = columns.column(WordColumn::Updated);
            break;
        case SortKey::Due:
            m_words = columns.column(WordColumn::Due);
            break;
        case SortKey::Resolved:
            m_words = columns.column(WordColumn::Resolved);
            break;
        case SortKey::Priority:
            m_bytes = columns.column(ByteColumn::Priority);
            break;
        case SortKey::Status:
            m_bytes = columns.column(ByteColumn::Status);
            break;
        case SortKey::Tier:
            m_bytes = columns.column(ByteColumn::Tier);
            break;
        case SortKey::Channel:
            m_bytes = columns.column(ByteColumn::Channel);
            break;
        case SortKey::Language:
            m_bytes = columns.column(ByteColumn::Language);
            if (!ranks.languages.empty())
                m_ranks = &ranks.languages;
            break;
        case SortKey::Location:
            m_shorts = columns.column(ShortColumn::Place);
            m_ranks = &ranks.places;
            break;
        case SortKey::Department:
            m_shorts = columns.column(ShortColumn::Department);
            m_ranks = &ranks.departments;
            break;
        case SortKey::Team:
            m_words = columns.column(WordColumn::Team);
            m_ranks = &ranks.teams;
            break;
        case SortKey::Assignee:
            m_words = columns.column(WordColumn::Assignee);
            m_ranks = &ranks.agents;
            break;
        case SortKey::Customer:
            m_words = columns.column(WordColumn::Customer);
            m_ranks = &ranks.customers;
            break;
        case SortKey::Subject:
            m_isId = true;
            m_ranks = &ranks.subjects;
            break;
        }
    }

    /// Calls work with a function from id to key: the choice of the column is made once, not for each ticket.
    template <typename Work>
    auto with(Work work) const
    {
        if (m_ranks != nullptr) {
            const auto rank = [this](quint32 id) { return id < m_ranks->size() ? (*m_ranks)[id] : SortRanks::none; };
            if (m_isId)
                return work(rank);
            if (!m_shorts.empty())
                return work([&](quint32 id) { return rank(m_shorts[id]); });
            if (!m_bytes.empty())
                return work([&](quint32 id) { return rank(m_bytes[id]); });
            return work([&](quint32 id) { return rank(m_words[id]); });
        }
        if (m_isId)
            return work([](quint32 id) { return id; });
        if (!m_bytes.empty()) // 0 is unknown
            return work([&](quint32 id) { return m_bytes[id] == 0 ? SortRanks::none : quint32(m_bytes[id]); });
        return work([&](quint32 id) { return m_words[id]; });
    }

private:
    bool m_isId = false;
    const std::vector<quint32> *m_ranks = nullptr;
    std::span<const quint8> m_bytes;
    std::span<const quint16> m_shorts;
    std::span<const quint32> m_words;
};

/// Key in the upper half, id in the lower.
using Entry = quint64;

constexpr quint32 keyOf(Entry entry)
{
    return static_cast<quint32>(entry >> 32);
}
constexpr quint32 idOf(Entry entry)
{
    return static_cast<quint32>(entry);
}

struct KeyBounds
{
    quint32 lowest = SortRanks::none; ///< of the keys that are there; none when there are none
    quint32 highest = 0;
};

/// Entries by descending id. False when stopped.
bool collect(const TicketColumns &columns, const KeyColumn &key, const TicketSet &set, const std::stop_token &stop,
             std::vector<Entry> &entries, KeyBounds &bounds)
{
    const auto present = columns.present().words();
    const auto wanted = set.words();
    const std::size_t words = std::min(present.size(), wanted.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < words; ++i)
        count += static_cast<std::size_t>(std::popcount(present[i] & wanted[i]));
    entries.resize(count);
    return key.with([&](auto keyOfId) {
        Entry *out = entries.data();
        for (std::size_t i = words; i-- > 0;) {
            if (i % (checkInterval / TicketSet::wordBits) == 0 && stop.stop_requested())
                return false;
            for (quint64 bits = present[i] & wanted[i]; bits != 0;) {
                const auto top = 63 - static_cast<quint32>(std::countl_zero(bits));
                bits &= ~(quint64(1) << top);
                const quint32 id = static_cast<quint32>(i * TicketSet::wordBits) + top;
                const quint32 value = keyOfId(id);
                if (value != SortRanks::none) {
                    bounds.lowest = std::min(bounds.lowest, value);
                    bounds.highest = std::max(bounds.highest, value);
                }
                *out++ = (quint64(value) << 32) | id;
            }
        }
        return true;
    });
}

/// Turns keys into 0 … width so that ascending is the order wanted and missing ones come last. Returns the width.
quint32 normalise(std::vector<Entry> &entries, KeyBounds bounds, bool descending)
{
    if (bounds.lowest > bounds.highest) { // all missing
        for (Entry &entry : entries)
            entry = idOf(entry);
        return 0;
    }
    const quint32 missing = bounds.highest - bounds.lowest + 1; // does not wrap: no key is the highest number
    quint32 width = 0;
    for (Entry &entry : entries) {
        const quint32 value = keyOf(entry);
        const quint32 place = value == SortRanks::none ? missing
                              : descending             ? bounds.highest - value
                                                       : value - bounds.lowest;
        width = std::max(width, place);
        entry = (quint64(place) << 32) | idOf(entry);
    }
    return width;
}

/// Stable, digit by digit from the lowest; digits as wide as the cache likes and as few as the keys need.
bool radixSort(std::vector<Entry> &entries, quint32 width, const std::stop_token &stop)
{
    const auto bits = static_cast<unsigned>(std::bit_width(width));
    const unsigned passes = (bits + maxDigitBits - 1) / maxDigitBits;
    if (passes == 0)
        return true;
    const unsigned digitBits = (bits + passes - 1) / passes;
    const quint32 mask = (1U << digitBits) - 1;
    std::vector<std::array<quint32, 1U << maxDigitBits>> places(passes);
    for (const Entry entry : entries) {
        for (unsigned pass = 0; pass < passes; ++pass)
            ++places[pass][(keyOf(entry) >> (pass * digitBits)) & mask];
    }
    std::vector<Entry> other(entries.size());
    for (unsigned pass = 0; pass < passes; ++pass) {
        if (stop.stop_requested())
            return false;
        auto &place = places[pass];
        quint32 sum = 0;
        for (quint32 digit = 0; digit <= mask; ++digit)
            sum += std::exchange(place[digit], sum);
        const unsigned shift = 32 + pass * digitBits;
        for (const Entry entry : entries)
            other[place[(entry >> shift) & mask]++] = entry;
        entries.swap(other);
    }
    return true;
}

/// Ascending key; of the same key the highest id first.
bool comesBefore(Entry a, Entry b)
{
    return keyOf(a) != keyOf(b) ? keyOf(a) < keyOf(b) : idOf(a) > idOf(b);
}

QVector<quint32> idsOf(const std::vector<Entry> &entries)
{
    QVector<quint32> ids(static_cast<qsizetype>(entries.size()));
    std::transform(entries.begin(), entries.end(), ids.begin(), idOf);
    return ids;
}

} // namespace

std::vector<quint32> ranksFromOrder(std::span<const quint32> idsInOrder)
{
    std::vector<quint32> ranks;
    if (idsInOrder.empty())
        return ranks;
    ranks.resize(std::size_t(*std::max_element(idsInOrder.begin(), idsInOrder.end())) + 1, SortRanks::none);
    for (std::size_t i = 0; i < idsInOrder.size(); ++i)
        ranks[idsInOrder[i]] = static_cast<quint32>(i);
    return ranks;
}

Result<QVector<quint32>> sortTickets(const TicketColumns &columns, const SortRanks &ranks, const TicketSet &set,
                                     SortOrder order, std::stop_token stop)
{
    std::vector<Entry> entries;
    KeyBounds bounds;
    if (!collect(columns, KeyColumn(columns, ranks, order.key), set, stop, entries, bounds))
        return fail(ErrorCode::Cancelled);
    if (order.key == SortKey::Number) {
        if (!order.descending)
            std::reverse(entries.begin(), entries.end());
        return idsOf(entries);
    }
    const quint32 width = normalise(entries, bounds, order.descending);
    if (entries.size() < radixThreshold)
        std::sort(entries.begin(), entries.end(), comesBefore);
    else if (!radixSort(entries, width, stop))
        return fail(ErrorCode::Cancelled);
    return idsOf(entries);
}

Result<QVector<quint32>> firstTickets(const TicketColumns &columns, const SortRanks &ranks, const TicketSet &set,
                                      SortOrder order, qsizetype n, std::stop_token stop)
{
    std::vector<Entry> entries;
    KeyBounds bounds;
    if (!collect(columns, KeyColumn(columns, ranks, order.key), set, stop, entries, bounds))
        return fail(ErrorCode::Cancelled);
    normalise(entries, bounds, order.descending);
    const auto wanted = std::min<std::size_t>(entries.size(), static_cast<std::size_t>(std::max<qsizetype>(n, 0)));
    std::partial_sort(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(wanted), entries.end(),
                      comesBefore);
    entries.resize(wanted);
    return idsOf(entries);
}

} // namespace campanile::domain
