// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/ticket.h"
#include "storage/core/session.h"

#include <QVector>

#include <functional>
#include <limits>
#include <vector>

namespace campanile::storage {

/// The columns that lists filter and sort by. Times are UTC ms, noTime when there is none.
struct TicketColumnsRow
{
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    qint64 id = 0;
    domain::Status status = domain::Status::New;
    domain::Tier tier = domain::Tier::Unknown;
    domain::Channel channel = domain::Channel::Unknown;
    domain::Priority priority = domain::Priority::Unknown;
    domain::TicketFlags flags;
    domain::PlaceId place;
    domain::DepartmentId department;
    domain::TeamId team;
    domain::AgentId assignee;
    domain::CustomerId customer;
    qint64 createdAt = noTime;
    qint64 updatedAt = noTime;
    qint64 dueAt = noTime;
    qint64 firstResponseAt = noTime;
    qint64 resolvedAt = noTime;
    quint64 language = 0; ///< see languagecode.h
};

struct TicketTagPair
{
    qint64 ticket = 0;
    qint64 tag = 0;
};

/// Fills the in-memory column index. Tickets of imports that are not published are left out. Rows come in batches of up
/// to batchSize, ascending by id within a call; the sinks run on the database thread. A stopped job throws Cancelled.
class TicketColumnLoader
{
public:
    static constexpr int batchSize = 4096;
    using RowSink = std::function<void(const std::vector<TicketColumnsRow> &)>;
    using TagSink = std::function<void(const std::vector<TicketTagPair> &)>;

    explicit TicketColumnLoader(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] qint64 highestTicketId(); ///< 0 when there is none
    void loadOpen(const RowSink &sink);
    /// All tickets, open ones too, with fromId <= id <= toId.
    void loadRange(qint64 fromId, qint64 toId, const RowSink &sink);
    /// For change notices; ids that do not come back are gone or hidden.
    void loadByIds(const QVector<domain::TicketId> &ids, const RowSink &sink);
    /// Tags of the tickets with fromId <= id <= toId, ascending by ticket, then tag; hidden tickets included.
    void loadTags(qint64 fromId, qint64 toId, const TagSink &sink);

private:
    Session &m_session;
};

} // namespace campanile::storage
