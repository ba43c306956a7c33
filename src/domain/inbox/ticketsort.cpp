// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/ticketsort.h"

#include <array>
#include <bit>
#include <memory>

namespace campanile::domain {

namespace {

/// Below this a comparison sort is quicker than the passes of a radix sort.
constexpr std::size_t radixThreshold = 1024;
/// 2 to this many places fit the first cache while their tickets are dealt out.
constexpr unsigned maxDigitBits = 11;
/// Keys below this are few enough to count the tickets of each one.
constexpr quint32 maxSmallLimit = 1U << 14;
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

    /// One more than the highest key, missing ones aside, when that is easily known and small; else 0.
    [[nodiscard]] quint32 smallLimit() const
    {
        if (m_ranks == nullptr)
            return m_bytes.empty() ? 0 : 256;
        if (m_ranks->size() > maxSmallLimit)
            return 0;
        quint32 highest = 0;
        for (const quint32 rank : *m_ranks)
            highest = rank == SortRanks::none ? highest : std::max(highest, rank);
        return highest < maxSmallLimit ? highest + 1 : 0;
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

/// Memory that is written before it is read: to fill it with zeros first would cost as much as a pass of sorting.
struct Entries
{
    explicit Entries(std::size_t count)
        : data(std::make_unique_for_overwrite<Entry[]>(count))
        , size(count)
    {
    }
    [[nodiscard]] Entry *begin() const { return data.get(); }
    [[nodiscard]] Entry *end() const { return data.get() + size; }

    std::unique_ptr<Entry[]> data;
    std::size_t size;
};

/// The tickets to sort: those of a set that are there.
class Tickets
{
public:
    Tickets(const TicketColumns &columns, const TicketSet &set)
        : m_present(columns.present().words())
        , m_wanted(set.words())
        , m_words(std::min(m_present.size(), m_wanted.size()))
    {
    }

    [[nodiscard]] std::size_t count() const
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < m_words; ++i)
            count += static_cast<std::size_t>(std::popcount(m_present[i] & m_wanted[i]));
        return count;
    }

    /// Calls visit(id), the highest id first. False when stopped.
    template <typename Visit>
    bool forEach(const std::stop_token &stop, Visit visit) const
    {
        for (std::size_t i = m_words; i-- > 0;) {
            if (i % (checkInterval / TicketSet::wordBits) == 0 && stop.stop_requested())
                return false;
            for (quint64 bits = m_present[i] & m_wanted[i]; bits != 0;) {
                const auto top = 63 - static_cast<quint32>(std::countl_zero(bits));
                bits ^= quint64(1) << top;
                visit(static_cast<quint32>(i * TicketSet::wordBits) + top);
            }
        }
        return true;
    }

private:
    std::span<const quint64> m_present;
    std::span<const quint64> m_wanted;
    std::size_t m_words;
};

/// Keys with their ids, by descending id. False when stopped.
bool collect(const Tickets &tickets, const KeyColumn &key, const std::stop_token &stop, const Entries &entries,
             KeyBounds &bounds)
{
    return key.with([&](auto keyOfId) {
        Entry *out = entries.begin();
        KeyBounds seen;
        const bool isDone = tickets.forEach(stop, [&](quint32 id) {
            const quint32 value = keyOfId(id);
            seen.lowest = std::min(seen.lowest, value); // a missing one is the highest number and changes nothing
            seen.highest = std::max(seen.highest, value == SortRanks::none ? 0 : value);
            *out++ = (quint64(value) << 32) | id;
        });
        bounds = seen;
        return isDone;
    });
}

/// Turns keys into numbers from 0 up whose ascending order is the one wanted, missing ones last.
class Places
{
public:
    Places(KeyBounds bounds, bool descending)
        : m_bounds(bounds)
        , m_descending(descending)
    {
    }

    /// The highest number that there can be.
    [[nodiscard]] quint32 missing() const
    {
        return m_bounds.lowest > m_bounds.highest ? 0 : m_bounds.highest - m_bounds.lowest + 1;
    }
    [[nodiscard]] Entry placed(Entry entry) const
    {
        const quint32 value = keyOf(entry);
        const quint32 place = value == SortRanks::none ? missing()
                              : m_descending           ? m_bounds.highest - value
                                                       : value - m_bounds.lowest;
        return (quint64(place) << 32) | idOf(entry);
    }

private:
    KeyBounds m_bounds;
    bool m_descending;
};

/// Few different keys: count the tickets of each, then put every ticket where it belongs. False when stopped.
bool countingSort(const Tickets &tickets, const KeyColumn &key, quint32 limit, bool descending,
                  const std::stop_token &stop, QVector<quint32> &ids)
{
    return key.with([&](auto keyOfId) {
        std::vector<quint32> starts(std::size_t(limit) + 1);
        const auto placeOf = [&](quint32 id) {
            const quint32 value = keyOfId(id);
            return value == SortRanks::none ? limit : descending ? limit - 1 - value : value;
        };
        quint32 count = 0;
        const bool isCounted = tickets.forEach(stop, [&](quint32 id) {
            ++starts[placeOf(id)];
            ++count;
        });
        if (!isCounted)
            return false;
        quint32 sum = 0;
        for (quint32 &start : starts)
            sum += std::exchange(start, sum);
        ids.resize(count);
        quint32 *out = ids.data();
        return tickets.forEach(stop, [&](quint32 id) { out[starts[placeOf(id)]++] = id; });
    });
}

/// Stable, digit by digit from the lowest; digits as wide as the cache likes and as few as the keys need.
bool radixSort(Entries &entries, const Places &places, const std::stop_token &stop, QVector<quint32> &ids)
{
    const unsigned bits = std::max(1U, static_cast<unsigned>(std::bit_width(places.missing())));
    const unsigned passes = (bits + maxDigitBits - 1) / maxDigitBits;
    const unsigned digitBits = (bits + passes - 1) / passes;
    const quint32 mask = (1U << digitBits) - 1;
    std::vector<std::array<quint32, 1U << maxDigitBits>> starts(passes);
    for (Entry &entry : entries) {
        entry = places.placed(entry);
        for (unsigned pass = 0; pass < passes; ++pass)
            ++starts[pass][(keyOf(entry) >> (pass * digitBits)) & mask];
    }
    for (auto &start : starts) {
        quint32 sum = 0;
        for (quint32 digit = 0; digit <= mask; ++digit)
            sum += std::exchange(start[digit], sum);
    }
    Entries other(passes > 1 ? entries.size : 0);
    for (unsigned pass = 0; pass + 1 < passes; ++pass) {
        if (stop.stop_requested())
            return false;
        auto &start = starts[pass];
        const unsigned shift = 32 + pass * digitBits;
        for (const Entry entry : entries)
            other.begin()[start[(entry >> shift) & mask]++] = entry;
        std::swap(entries, other);
    }
    if (stop.stop_requested())
        return false;
    ids.resize(static_cast<qsizetype>(entries.size));
    quint32 *out = ids.data();
    auto &start = starts.back();
    const unsigned shift = 32 + (passes - 1) * digitBits;
    for (const Entry entry : entries)
        out[start[(entry >> shift) & mask]++] = idOf(entry);
    return true;
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
                                     SortOrder order, const std::stop_token &stop)
{
    const Tickets tickets(columns, set);
    const KeyColumn key(columns, ranks, order.key);
    const std::size_t count = tickets.count();
    if (count < radixThreshold || count > noColumnTime)
        return firstTickets(columns, ranks, set, order, static_cast<qsizetype>(count), stop);
    QVector<quint32> ids;
    bool isDone = false;
    if (order.key == SortKey::Number) {
        ids.reserve(static_cast<qsizetype>(count));
        isDone = tickets.forEach(stop, [&](quint32 id) { ids.append(id); });
        if (!order.descending)
            std::reverse(ids.begin(), ids.end());
    } else if (const quint32 limit = key.smallLimit(); limit > 0) {
        isDone = countingSort(tickets, key, limit, order.descending, stop, ids);
    } else {
        Entries entries(count);
        KeyBounds bounds;
        isDone = collect(tickets, key, stop, entries, bounds) &&
                 radixSort(entries, Places(bounds, order.descending), stop, ids);
    }
    if (!isDone)
        return fail(ErrorCode::Cancelled);
    return ids;
}

Result<QVector<quint32>> firstTickets(const TicketColumns &columns, const SortRanks &ranks, const TicketSet &set,
                                      SortOrder order, qsizetype n, const std::stop_token &stop)
{
    const Tickets tickets(columns, set);
    const auto wanted = std::min<std::size_t>(tickets.count(), static_cast<std::size_t>(std::max<qsizetype>(n, 0)));
    if (wanted == 0)
        return QVector<quint32>();
    // The best so far as a heap with the worst on top; the lower half holds the id upside down, the highest first.
    std::vector<Entry> best;
    best.reserve(wanted);
    const KeyColumn key(columns, ranks, order.key);
    const bool isDone = key.with([&](auto keyOfId) {
        return tickets.forEach(stop, [&](quint32 id) {
            const quint32 value = keyOfId(id);
            const quint32 place = order.descending && value != SortRanks::none ? SortRanks::none - 1 - value : value;
            const Entry entry = (quint64(place) << 32) | ~id;
            if (best.size() == wanted) {
                if (entry >= best.front())
                    return;
                std::pop_heap(best.begin(), best.end());
                best.pop_back();
            }
            best.push_back(entry);
            std::push_heap(best.begin(), best.end());
        });
    });
    if (!isDone)
        return fail(ErrorCode::Cancelled);
    std::sort_heap(best.begin(), best.end());
    QVector<quint32> ids(static_cast<qsizetype>(best.size()));
    std::transform(best.begin(), best.end(), ids.begin(), [](Entry entry) { return ~idOf(entry); });
    return ids;
}

} // namespace campanile::domain
