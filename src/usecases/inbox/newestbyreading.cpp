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
/// everything or nothing. hits: what the references found; places: of the text slots, which are still open.
Result<QVector<quint32>> candidates(const ListContext &context, const CompiledQuery &query, WordColumn column,
                                    std::vector<TicketSet> hits, const std::vector<std::size_t> &places,
                                    const std::stop_token &stop)
{
    return context.index->read([&](const TicketColumns &columns, const SortRanks &) -> Result<QVector<quint32>> {
        TicketSet possible(columns.idLimit());
        for (unsigned combination = 0; combination < 1U << places.size(); ++combination) {
            for (std::size_t i = 0; i < places.size(); ++i)
                hits[places[i]] = (combination >> i & 1U) != 0 ? columns.present() : TicketSet();
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

/// What the text slots find among the tickets, added to what they have found so far.
void read(storage::Session &session, const std::vector<QuerySlot> &textSlots, const std::vector<std::size_t> &places,
          const QVector<quint32> &ids, std::vector<TicketSet> &hits)
{
    QVector<qint64> tickets(ids.begin(), ids.end());
    std::vector<storage::TextTerm> terms;
    terms.reserve(places.size());
    for (const std::size_t place : places)
        terms.push_back({textSlots[place].text, textSlots[place].isPhrase, textSlots[place].isPrefix});
    const auto found = storage::TextReading(session).match(terms, tickets);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (const qint64 ticket : found[i])
            hits[places[i]].insert(static_cast<quint32>(ticket));
    }
}

} // namespace

Result<std::optional<TicketList>> newestByReading(storage::Session &session, const ListContext &context,
                                                  const CompiledQuery &query, WordColumn column,
                                                  std::vector<TicketSet> hits)
{
    const std::vector<QuerySlot> &textSlots = query.textSlots();
    std::vector<std::size_t> places; // of the texts to read for among the slots
    for (std::size_t i = 0; i < textSlots.size(); ++i) {
        if (textSlots[i].kind == QuerySlot::Kind::Text)
            places.push_back(i);
    }
    if (places.size() > mostSlots)
        return std::optional<TicketList>();
    const Result<QVector<quint32>> ids = candidates(context, query, column, hits, places, session.stopToken());
    if (!ids)
        return Failure(ids.error());

    qsizetype readSoFar = 0;
    for (const qsizetype helping : helpings) {
        const QVector<quint32> sample = ids->mid(0, helping);
        read(session, textSlots, places, sample.mid(readSoFar), hits);
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
