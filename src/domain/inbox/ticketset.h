// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <span>
#include <vector>

namespace campanile::domain {

/// A set of ticket ids, one bit each. Ids beyond the limit are simply not in it; sets of different limits mix freely.
class TicketSet
{
public:
    static constexpr quint32 wordBits = 64;

    TicketSet() = default;
    /// Room for ids below idLimit; empty.
    explicit TicketSet(quint32 idLimit)
        : m_words((static_cast<std::size_t>(idLimit) + wordBits - 1) / wordBits)
    {
    }

    [[nodiscard]] bool contains(quint32 id) const
    {
        const std::size_t word = id / wordBits;
        return word < m_words.size() && ((m_words[word] >> (id % wordBits)) & 1U) != 0;
    }
    /// Grows as needed.
    void insert(quint32 id)
    {
        const std::size_t word = id / wordBits;
        if (word >= m_words.size())
            m_words.resize(word + 1);
        m_words[word] |= quint64(1) << (id % wordBits);
    }
    void remove(quint32 id)
    {
        const std::size_t word = id / wordBits;
        if (word < m_words.size())
            m_words[word] &= ~(quint64(1) << (id % wordBits));
    }

    [[nodiscard]] qsizetype count() const
    {
        qsizetype n = 0;
        for (const quint64 word : m_words)
            n += std::popcount(word);
        return n;
    }
    [[nodiscard]] bool isEmpty() const
    {
        for (const quint64 word : m_words) {
            if (word != 0)
                return false;
        }
        return true;
    }

    TicketSet &operator|=(const TicketSet &other)
    {
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    TicketSet &operator&=(const TicketSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= i < other.m_words.size() ? other.m_words[i] : 0;
        return *this;
    }
    TicketSet &operator-=(const TicketSet &other)
    {
        const std::size_t shared = m_words.size() < other.m_words.size() ? m_words.size() : other.m_words.size();
        for (std::size_t i = 0; i < shared; ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    bool operator==(const TicketSet &other) const
    {
        const auto &shorter = m_words.size() < other.m_words.size() ? m_words : other.m_words;
        const auto &longer = m_words.size() < other.m_words.size() ? other.m_words : m_words;
        for (std::size_t i = 0; i < longer.size(); ++i) {
            if (longer[i] != (i < shorter.size() ? shorter[i] : 0))
                return false;
        }
        return true;
    }

    /// Calls visit(id) in ascending order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<quint32>(i * wordBits) + static_cast<quint32>(std::countr_zero(word)));
        }
    }

    [[nodiscard]] std::span<const quint64> words() const { return m_words; }
    [[nodiscard]] std::span<quint64> words() { return m_words; }
    [[nodiscard]] quint32 idLimit() const { return static_cast<quint32>(m_words.size() * wordBits); }

private:
    std::vector<quint64> m_words;
};

} // namespace campanile::domain
