// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox/ticketcolumns.h"
#include "domain/query/querynames.h"
#include "domain/query/querynode.h"

#include <memory>
#include <stop_token>

namespace campanile::domain {

/// A part of a query that the columns cannot answer: the caller looks it up elsewhere and hands in the ids it found.
struct QuerySlot
{
    enum class Kind : quint8 {
        Text,      ///< in the full text of subject and messages
        Reference, ///< tickets whose reference this is; also for a bare word that could be one
    };
    Kind kind = Kind::Text;
    QString text;          ///< Text: searchKey() of the term; Reference: as written
    bool isPhrase = false; ///< Text: several words that stand in this order (also "foo-bar", which full text splits)
    bool isPrefix = false; ///< Text: the last word is only a beginning
    QuerySpan span;        ///< where it first stands in the query

    /// Same search, wherever it stands.
    bool operator==(const QuerySlot &other) const
    {
        return kind == other.kind && text == other.text && isPhrase == other.isPhrase && isPrefix == other.isPrefix;
    }
};

/// Ticket ids from first to last, both included.
struct IdRange
{
    quint32 first = 0;
    quint32 last = 0xFFFFFFFF;

    bool operator==(const IdRange &) const = default;
};

struct QueryProgram;

/// A query whose names have become ids, ready to be run over the columns again and again. Immutable, cheap to copy,
/// thread-safe. Compile anew when the names may have changed.
class CompiledQuery
{
public:
    /// me: the agent that `me` stands for; none: `me` is refused.
    /// Errors: QueryInvalid with UnknownName or NoActor, pointing at the value.
    [[nodiscard]] static Result<CompiledQuery> compile(const QueryNode &query, const NameResolver &names, AgentId me);

    /// What the caller has to find elsewhere, each search once. Empty for most queries.
    [[nodiscard]] const std::vector<QuerySlot> &textSlots() const;
    /// False when only open tickets can match: then loaded OpenTickets is enough, and only they are looked at.
    [[nodiscard]] bool needsArchive() const;
    /// True when the answer may change although no ticket did (now, today, durations).
    [[nodiscard]] bool dependsOnNow() const;

    /// The tickets that match. slotHits: one set for each of textSlots(), in order; ids that no ticket has do no harm.
    /// Only ids within range are looked at. Errors: Cancelled; InvalidArgument when slotHits are too few.
    [[nodiscard]] Result<TicketSet> evaluate(const TicketColumns &columns, const QueryMoment &moment,
                                             std::span<const TicketSet> slotHits = {}, const std::stop_token &stop = {},
                                             IdRange range = {}) const;

private:
    friend Result<QVector<qint64>> countTickets(const TicketColumns &columns, std::span<const CompiledQuery> queries,
                                                const QueryMoment &moment, const std::stop_token &stop);

    std::shared_ptr<const QueryProgram> m_program;
};

/// How many tickets each query matches: those that match open tickets only are counted together in one pass over the
/// open ones, the others each in a pass of its own. -1 for queries with text slots, and for those that need the archive
/// while it is not loaded. Errors: Cancelled.
[[nodiscard]] Result<QVector<qint64>> countTickets(const TicketColumns &columns, std::span<const CompiledQuery> queries,
                                                   const QueryMoment &moment, const std::stop_token &stop = {});

} // namespace campanile::domain
