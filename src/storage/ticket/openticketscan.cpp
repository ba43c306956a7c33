// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticket/openticketscan.h"

#include "storage/core/rowscanner.h"
#include "storage/ticket/subjectorder.h"

#include <algorithm>

namespace campanile::storage {

namespace {

constexpr std::size_t batchSize = TicketColumnLoader::batchSize;

template <typename Entry, typename Sink, typename Read>
void collect(RowScanner &scanner, const Sink &sink, Read read)
{
    std::vector<Entry> batch;
    batch.reserve(batchSize);
    while (scanner.next()) {
        batch.push_back(read(scanner));
        if (batch.size() == batchSize) {
            sink(batch);
            batch.clear();
        }
    }
    if (!batch.empty())
        sink(batch);
}

} // namespace

void scanOpenTags(Session &session, const TicketColumnLoader::TagSink &sink)
{
    // No join: SQLite would walk all tags and fetch the row of every ticket, open or not.
    RowScanner scanner(session, "SELECT ticket_id, tag_id FROM ticket_tag WHERE ticket_id IN"
                                " (SELECT id FROM ticket WHERE status < 6) ORDER BY ticket_id, tag_id");
    collect<TicketTagPair>(scanner, sink, [](const Statement &row) {
        return TicketTagPair{row.int64(0), row.int64(1)};
    });
}

void scanTagsOf(Session &session, const QVector<domain::TicketId> &ids, const TicketColumnLoader::TagSink &sink)
{
    QVector<domain::TicketId> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    std::vector<TicketTagPair> pairs;
    for (const domain::TicketId id : std::as_const(sorted)) {
        Statement statement = session.prepare("SELECT tag_id FROM ticket_tag WHERE ticket_id = $1 ORDER BY tag_id");
        statement.bind(id);
        while (statement.next())
            pairs.push_back({id.value(), statement.int64(0)});
    }
    if (!pairs.empty())
        sink(pairs);
}

void scanTicketsBySubject(Session &session, const std::function<void(const std::vector<quint32> &ids)> &sink)
{
    SubjectOrder order(TicketColumnLoader(session).highestTicketId());
    {
        RowScanner row(session, "SELECT id, subject FROM ticket");
        row.bind();
        while (row.next())
            order.add(static_cast<quint32>(row.int64(0)), row.utf8(1));
    }
    order.finish(sink, [&session] { session.throwIfStopped(); });
}

} // namespace campanile::storage
