// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox/columnvalues.h"
#include "domain/inbox/ticketset.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <span>

namespace campanile::domain {

/// What lists, filters and counts need of every ticket, column by column, addressed by ticket id: about 42 bytes each.
///
/// Threads: const functions may run in many threads at once as long as no other function runs. The owner sees to that
/// (one std::shared_mutex; a single upsert takes microseconds).
class TicketColumns
{
public:
    /// Highest id that is accepted; the memory grows with the highest id, not with the number of tickets.
    static constexpr quint32 maxTicketId = 1U << 26;
    /// Tickets of neighbouring ids whose newest times are remembered together.
    static constexpr quint32 zoneSize = 4096;

    enum class Loaded : quint8 { Nothing, OpenTickets, Everything };

    TicketColumns();

    // filling

    /// Makes room once, when the highest id is known; saves memory and time while loading.
    void reserve(quint32 highestId);
    /// Any number of tickets, in any order; those that are there already are replaced.
    /// Rows whose id, place or department does not fit are left out; returns how many were taken.
    qsizetype load(std::span<const ColumnRow> rows);
    /// One new or changed ticket; false when it does not fit.
    bool upsert(const ColumnRow &row);
    /// False when it was not there.
    bool remove(quint32 id);
    void clear();
    void setLoaded(Loaded loaded) { m_loaded = loaded; }

    /// The small number that stands for a language; 0 for none. The 255th language and those after it share one.
    [[nodiscard]] quint8 internLanguage(const QString &language);
    /// The number that stands for these tags (ascending ids); 0 for none.
    [[nodiscard]] quint32 internTags(const QVector<quint32> &tags);
    [[nodiscard]] ColumnRow rowOf(const Ticket &ticket);

    // reading

    [[nodiscard]] Loaded loaded() const { return m_loaded; }
    [[nodiscard]] bool isComplete() const { return m_loaded == Loaded::Everything; }
    /// Tickets that are there.
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// One more than the highest id that the columns have room for; a multiple of 64.
    [[nodiscard]] quint32 idLimit() const { return static_cast<quint32>(m_status.size()); }
    [[nodiscard]] const TicketSet &present() const { return m_present; }
    [[nodiscard]] const TicketSet &open() const { return m_open; }
    [[nodiscard]] std::span<const quint32> openIds() const { return m_openIds; } ///< ascending
    [[nodiscard]] bool contains(quint32 id) const { return m_present.contains(id); }
    /// The ticket's values; id 0 when it is not there.
    [[nodiscard]] ColumnRow row(quint32 id) const;

    [[nodiscard]] std::span<const quint8> column(ByteColumn column) const;
    [[nodiscard]] std::span<const quint16> column(ShortColumn column) const;
    [[nodiscard]] std::span<const quint32> column(WordColumn column) const;

    [[nodiscard]] const QStringList &languages() const { return m_languages; } ///< by number; the first is empty
    [[nodiscard]] const std::vector<QVector<quint32>> &tagSets() const { return m_tagSets; } ///< by number

    /// Upper bound of the times (seconds, see columnTime) in a zone of ids; exact until tickets leave or grow older.
    [[nodiscard]] quint32 newestCreated(quint32 zone) const { return m_newestCreated[zone]; }
    [[nodiscard]] quint32 newestUpdated(quint32 zone) const { return m_newestUpdated[zone]; }
    [[nodiscard]] quint32 zoneCount() const { return static_cast<quint32>(m_newestCreated.size()); }

    /// Bytes that all of it occupies.
    [[nodiscard]] qsizetype memoryUsage() const;

private:
    bool fits(const ColumnRow &row) const;
    void grow(quint32 id);
    void resizeTo(std::size_t size);
    void store(const ColumnRow &row);
    void rebuildOpenIds();
    [[nodiscard]] std::vector<quint32> &words(WordColumn column) { return m_wordColumns[std::size_t(column)]; }
    [[nodiscard]] quint32 word(WordColumn column, quint32 id) const { return m_wordColumns[std::size_t(column)][id]; }

    std::vector<quint8> m_status;
    std::vector<quint8> m_tier;
    std::vector<quint8> m_priority;
    std::vector<quint8> m_channel;
    std::vector<quint8> m_language;
    std::vector<quint8> m_flags;
    std::vector<quint16> m_place;
    std::vector<quint16> m_department;
    std::array<std::vector<quint32>, wordColumnCount> m_wordColumns;
    TicketSet m_present;
    TicketSet m_open;
    std::vector<quint32> m_openIds;
    std::vector<quint32> m_newestCreated;
    std::vector<quint32> m_newestUpdated;
    qsizetype m_size = 0;
    Loaded m_loaded = Loaded::Nothing;

    QStringList m_languages;
    QHash<QString, quint8> m_languageCodes;
    std::vector<QVector<quint32>> m_tagSets;
    QHash<QVector<quint32>, quint32> m_tagSetNumbers;
};

} // namespace campanile::domain
