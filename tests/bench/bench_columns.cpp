// SPDX-License-Identifier: GPL-3.0-or-later
// The column index with a million random tickets: every sort, typical filters, view counts, single changes, memory.
// Beside each the bare limit: one pass over the bytes that the work has to read.
#include "bench/measure.h"
#include "domain/inbox/compiledquery.h"
#include "domain/inbox/newestfirst.h"
#include "domain/inbox/ticketgroups.h"
#include "domain/query/queryparser.h"
#include "domain/randomcolumns.h"

#include <numeric>

using namespace campanile;
using namespace campanile::bench;
using namespace campanile::domain;

namespace {

constexpr AgentId me{17};

/// Keeps a result alive for the optimiser.
volatile quint64 sink = 0;

template <typename T>
quint64 passOver(std::span<const T> bytes)
{
    return std::accumulate(bytes.begin(), bytes.end(), quint64(0));
}

CompiledQuery compiled(const QString &text, const NameResolver &names)
{
    return CompiledQuery::compile(parseQuery(text).value(), names, me).value();
}

class Bench
{
public:
    explicit Bench(quint32 tickets)
        : m_tickets(tickets)
        , m_random(20260115)
        , m_names(m_shape)
        , m_moment{test::endOfRandomTime(), QTimeZone("Asia/Manila")}
    {
    }

    void load()
    {
        auto rows = test::randomRows(m_columns, m_tickets, m_shape, m_random);
        const auto isRowOpen = [](const ColumnRow &row) { return isOpen(row.status); };
        const auto firstDone = std::stable_partition(rows.begin(), rows.end(), isRowOpen) - rows.begin();
        const auto bare = measure(5, [&] {
            for (const ColumnRow &row : rows)
                sink = sink + row.id;
        });
        m_columns.reserve(m_tickets);
        report("load the open tickets", measure(1, [&] { load(rows, 0, firstDone); }), bare);
        m_columns.setLoaded(TicketColumns::Loaded::OpenTickets);
        report("load the rest", measure(1, [&] { load(rows, firstDone, qsizetype(rows.size())); }), bare);
        m_columns.setLoaded(TicketColumns::Loaded::Everything);
        m_ranks = test::randomRanks(m_tickets, m_shape, m_random);
        std::printf("%lld tickets, %zu open, %.1f MB, %.1f bytes a ticket; ranks of subjects and names %.1f MB\n",
                    static_cast<long long>(m_columns.size()), m_columns.openIds().size(),
                    double(m_columns.memoryUsage()) / 1e6, double(m_columns.memoryUsage()) / double(m_columns.size()),
                    double((m_ranks.subjects.size() + m_ranks.customers.size()) * sizeof(quint32)) / 1e6);
        m_barePass = measure(31, [&] { sink = sink + passOver(m_columns.column(WordColumn::Created)); });
        std::printf("bare: one pass over 4 bytes a ticket          median %9.2f ms\n", median(m_barePass));
    }

    void sorts()
    {
        for (const SortKeyInfo &info : sortKeys()) {
            for (const bool descending : {true, false})
                sortAll(info, descending);
        }
        const SortOrder byDue{SortKey::Due, false};
        report(
            "sort the open tickets by due",
            measure(31,
                    [&] { sink = sink + quint64(sortTickets(m_columns, m_ranks, m_columns.open(), byDue)->size()); }),
            m_barePass);
        const QVector<quint32> sorted = *sortTickets(m_columns, m_ranks, m_columns.present(), byDue);
        for (const auto &[grouping, key] : groupingKeys)
            report(qPrintable(QStringLiteral("group all by %1").arg(QString(key))),
                   measure(15,
                           [&, by = grouping] {
                               sink = sink + groupTickets(m_columns, m_ranks, by, sorted, {})->groups.size();
                           }),
                   m_barePass);
        const SortOrder bySubject{SortKey::Subject, false};
        report("first 60 of all by subject",
               measure(31,
                       [&] {
                           const auto page = firstTickets(m_columns, m_ranks, m_columns.present(), bySubject, 60);
                           sink = sink + page->first();
                       }),
               m_barePass);
    }

    void filters()
    {
        for (const QString &text :
             {QStringLiteral("status:open"), QStringLiteral("status:open assignee:me"),
              QStringLiteral("status:open due<4h"), QStringLiteral("tier:2"), QStringLiteral("location:p1"),
              QStringLiteral("tier:2 location:p1 priority>=high"), QStringLiteral("assignee:a1,a3,a5,a7,a9"),
              QStringLiteral("customer:c1*"), QStringLiteral("segment:enterprise"), QStringLiteral("tag:g3 -tag:g4"),
              QStringLiteral("language:en has:attachment"), QStringLiteral("created>2025-06-01 updated<30d"),
              QStringLiteral("resolved<7d OR (status:open due:none) OR -channel:email,chat")}) {
            const CompiledQuery query = compiled(text, m_names);
            qsizetype found = 0;
            const auto times = measure(31, [&] { found = query.evaluate(m_columns, m_moment)->count(); });
            report(qPrintable(text + QStringLiteral(" = ") + QString::number(found)), times, m_barePass);
        }
        const QString text =
            QStringLiteral("status:open tier:2 location:p1 assignee:me customer:c1* created>2025-01-01");
        report("parse and compile a query",
               measure(101, [&] { sink = sink + quint64(compiled(text, m_names).needsArchive()); }), m_barePass);
    }

    void counts()
    {
        std::vector<CompiledQuery> views;
        const auto add = [&](const QString &text) { views.push_back(compiled(text, m_names)); };
        for (const char *text :
             {"status:open assignee:me", "status:open assignee:none", "status:open", "status:open due<4h",
              "status:waiting-customer", "status:waiting-rnd", "status:resolved,closed resolved<7d", ""})
            add(QString::fromLatin1(text));
        for (quint32 id = 1; id <= m_shape.places; ++id)
            add(QStringLiteral("status:open location:p%1").arg(id));
        for (quint32 id = 1; id <= m_shape.teams; ++id)
            add(QStringLiteral("status:open team:t%1").arg(id));
        for (int tier = 1; tier <= 3; ++tier)
            add(QStringLiteral("status:open tier:%1").arg(tier));
        const auto times =
            measure(31, [&] { sink = sink + quint64(countTickets(m_columns, views, m_moment)->first()); });
        report(qPrintable(QStringLiteral("counts of %1 views").arg(views.size())), times, m_barePass);
        const std::vector<CompiledQuery> openViews(views.begin() + 8, views.end());
        report("the same without those of the archive",
               measure(31, [&] { sink = sink + quint64(countTickets(m_columns, openViews, m_moment)->first()); }),
               m_barePass);
    }

    void changes()
    {
        report("1,000 single changes, each opens or closes",
               measure(31,
                       [&] {
                           for (int i = 0; i < 1000; ++i) {
                               ColumnRow row = m_columns.row(1 + m_random.bounded(m_tickets));
                               row.status = isOpen(row.status) ? Status::Resolved : Status::Open;
                               m_columns.upsert(row);
                           }
                       }),
               m_barePass);
    }

    void newestFirst()
    {
        TicketSet common = m_columns.present(); // a word in half of the tickets
        for (quint64 &word : common.words())
            word &= m_random.generate64();
        quint32 looked = 0;
        const auto times = measure(31, [&] {
            NewestFirst scan(m_columns, WordColumn::Created, 50);
            looked = 0;
            while (const auto range = scan.nextRange()) {
                looked += range->last - range->first + 1;
                scan.add(common);
            }
            sink = sink + scan.page().first();
        });
        report(qPrintable(QStringLiteral("50 newest of a common word, %1 ids asked").arg(looked)), times, m_barePass);
    }

private:
    void load(const std::vector<ColumnRow> &rows, qsizetype from, qsizetype to)
    {
        constexpr qsizetype batch = 20000;
        for (; from < to; from += batch)
            m_columns.load(std::span(rows).subspan(std::size_t(from), std::size_t(std::min(batch, to - from))));
    }

    void sortAll(const SortKeyInfo &info, bool descending)
    {
        const auto times = measure(15, [&] {
            const auto ids = sortTickets(m_columns, m_ranks, m_columns.present(), {info.sortKey, descending});
            sink = sink + ids->first();
        });
        report(qPrintable(QStringLiteral("sort all by %1%2")
                              .arg(descending ? QStringLiteral("-") : QString(), QString(info.key))),
               times, m_barePass);
    }

    quint32 m_tickets;
    QRandomGenerator m_random;
    test::RandomShape m_shape;
    test::NumberedNames m_names;
    QueryMoment m_moment;
    TicketColumns m_columns;
    SortRanks m_ranks;
    std::vector<double> m_barePass;
};

} // namespace

int main(int argc, char **argv)
{
    const quint32 tickets = argc > 1 ? QByteArray(argv[1]).toUInt() : 1'000'000;
    if (tickets == 0 || tickets > TicketColumns::maxTicketId) {
        std::fprintf(stderr, "usage: bench_columns [tickets]\n");
        return 2;
    }
    Bench bench(tickets);
    bench.load();
    bench.sorts();
    bench.filters();
    bench.counts();
    bench.newestFirst();
    bench.changes();
    return 0;
}
