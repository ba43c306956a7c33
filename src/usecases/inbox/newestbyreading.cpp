// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/newestbyreading.h"

#include "domain/inbox/newestfirst.h"
#include "storage/core/session.h"
#include "storage/search/textreading.h"
#include "storage/ticket/ticketrepository.h"

#include <array>

namespace campanile::usecases {

namespace {

using namespace domain;

/// Tickets whose texts are read, first and in all: a second helping only when the first one promises enough.
constexpr std::array<qsizetype, 2> helpings{100, 400};
/// Rows that fill a window.
constexpr qsizetype screenful = 60;
/// More text textSlots make more combinations to try than reading saves.
constexpr std::size_t mostSlots = 3;

/// The newest tickets that match if their texts are right: the answer for every combination of textSlots that hit
/// everything or nothing.
Result<QVector<quint32>> candidates(const ListContext &context, const CompiledQuery &query, WordColumn column,
                                    const std::stop_token &stop)
{
    return context.index->read([&](const TicketColumns &columns, const SortRanks &) -> Result<QVector<quint32>> {
        const std::size_t textSlots = query.textSlots().size();
        TicketSet possible(columns.idLimit());
        for (unsigned combination = 0; combination < 1U << textSlots; ++combination) {
            std::vector<TicketSet> hits(textSlots);
            for (std::size_t i = 0; i < textSlots; ++i) {
                if ((combination >> i & 1U) != 0)
                    hits[i] = columns.present();
            }
            const Result<TicketSet> found = query.evaluate(columns, context.moment, hits, stop);
            if (!found)
                return Failure(found.error());
            possible |= *found;
        }
        NewestFirst newest(columns, column, helpings.back());
        while (newest.nextRange())
            newest.add(possible);
        return newest.page();
    });
}

/// What the textSlots find among the tickets, added to what they have found so far.
void read(storage::Session &session, const std::vector<QuerySlot> &textSlots, const QVector<quint32> &ids,
          std::vector<TicketSet> &hits)
{
    QVector<qint64> tickets(ids.begin(), ids.end());
    std::vector<storage::TextTerm> terms;
    terms.reserve(textSlots.size());
    for (const QuerySlot &slot : textSlots)
        terms.push_back({slot.text, slot.isPhrase, slot.isPrefix});
    const auto found = storage::TextReading(session).match(terms, tickets);
    for (std::size_t i = 0; i < textSlots.size(); ++i) {
        for (const qint64 ticket : found[i])
            hits[i].insert(static_cast<quint32>(ticket));
    }
}

} // namespace

Result<std::optional<TicketList>> newestByReading(storage::Session &session, const ListContext &context,
                                                  const CompiledQuery &query, WordColumn column)
{
    const std::vector<QuerySlot> &textSlots = query.textSlots();
    const bool isTextOnly = std::all_of(textSlots.begin(), textSlots.end(),
                                        [](const QuerySlot &slot) { return slot.kind == QuerySlot::Kind::Text; });
    if (textSlots.size() > mostSlots || !isTextOnly)
        return std::optional<TicketList>();
    const Result<QVector<quint32>> ids = candidates(context, query, column, session.stopToken());
    if (!ids)
        return Failure(ids.error());

    std::vector<TicketSet> hits(textSlots.size());
    qsizetype readSoFar = 0;
    for (const qsizetype helping : helpings) {
        const QVector<quint32> sample = ids->mid(0, helping);
        read(session, textSlots, sample.mid(readSoFar), hits);
        readSoFar = sample.size();
        const Result<TicketSet> found = context.index->read([&](const TicketColumns &columns, const SortRanks &) {
            return query.evaluate(columns, context.moment, hits, session.stopToken());
        });
        if (!found)
            return Failure(found.error());
        TicketList page{{}, false};
        std::copy_if(sample.begin(), sample.end(), std::back_inserter(page.ids),
                     [&](quint32 id) { return found->contains(id); });
        page.complete = sample.size() == ids->size() && ids->size() < helpings.back();
        if (page.complete || page.ids.size() >= screenful)
            return std::optional(page);
        if (page.ids.size() * helpings.back() < screenful * helping)
            break;
    }
    return std::optional<TicketList>();
}

} // namespace campanile::usecases
