// SPDX-License-Identifier: GPL-3.0-or-later
// bench_storage [TICKETS] [FILE or postgresql://…]: how fast the store fills and answers, and beside it the bare engine
// on the same rows. Prints median and 95th percentile in milliseconds.
#include "storage/attachment/attachmentrepository.h"
#include "storage/core/database.h"
#include "storage/event/eventrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/search/textindex.h"
#include "storage/ticket/ticketbulkwriter.h"
#include "storage/ticket/ticketcolumnloader.h"
#include "storage/ticket/ticketrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;

namespace {

constexpr int messagesPerTicket = 2;
constexpr int eventsPerTicket = 6;

double msSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Of all threads of this program.
double cpuMs()
{
    return double(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

template <typename T>
T value(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "failed: %s %s\n", qPrintable(result.error().args.join(QLatin1Char(' '))),
                     qPrintable(result.error().technical));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <typename Work>
void measure(const char *what, int times, Work &&work)
{
    std::vector<double> ms;
    const double cpuBefore = cpuMs();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        ms.push_back(msSince(timer));
    }
    std::sort(ms.begin(), ms.end());
    std::printf("%-46s median %9.2f  p95 %9.2f  cpu %9.2f ms\n", what, ms[ms.size() / 2], ms[ms.size() * 95 / 100],
                (cpuMs() - cpuBefore) / times);
    std::fflush(stdout);
}

/// Words after Zipf's law, so that the text index sees what it sees in life; "printer" stands in half of the tickets.
class Words
{
public:
    Words()
    {
        for (int i = 0; i < 30'000; ++i)
            m_words.append(QStringLiteral("%1%2").arg(QString::number(i * 7919LL % 2'176'782, 36)).arg(i % 7));
    }
    QString text(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i) {
            const double u = std::uniform_real_distribution<>(0, 1)(m_random);
            text += m_words.at(qsizetype(std::pow(double(m_words.size()), u)) - 1) + QChar(u' ');
        }
        if (m_random() % 1000 < 293) // in one of two messages: half of the tickets
            text += QStringLiteral("printer");
        if (m_random() % 50'000 == 0)
            text += QStringLiteral("zeppelin");
        return text;
    }

private:
    QStringList m_words;
    std::mt19937 m_random{1};
};

Ticket ticketFor(qint64 id, qint64 count, const QString &subject)
{
    Ticket t;
    t.id = TicketId(id);
    t.reference = QStringLiteral("CMP-%1").arg(id);
    t.subject = subject;
    t.language = id % 5 ? QStringLiteral("en") : QStringLiteral("he");
    const bool isOpen = id > count - count / 31; // as many as the demo company has
    t.status = isOpen ? static_cast<Status>(1 + id % 5) : Status::Closed;
    t.tier = static_cast<Tier>(1 + id % 3);
    t.channel = Channel::Email;
    t.priority = static_cast<Priority>(1 + id % 4);
    t.place = PlaceId(1 + id % 3);
    t.department = DepartmentId(1 + id % 7);
    t.team = TeamId(1 + id % 20);
    t.assignee = AgentId(id % 90);
    t.customer = CustomerId(1 + id % 5000);
    t.createdAt = fromMs(1'600'000'000'000 + id * 60'000);
    t.updatedAt = t.createdAt + std::chrono::hours(5);
    if (!isOpen)
        t.resolvedAt = t.updatedAt;
    t.tags = {TagId(1 + id % 40)};
    return t;
}

/// part: what to write, so that each kind of row is timed alone.
enum Part { TicketsOnly = 1, EventsOnly = 2, MessagesOnly = 3 };

void fill(Database &database, qint64 count, Part part, Words &words)
{
    qint64 rows = 0;
    double worst = 0;
    double spent = 0;
    double spentCpu = 0;
    double worstCpu = 0;
    qint64 batch = part == MessagesOnly ? 200 : 2000;
    qint64 to = 0;
    for (qint64 from = 1; from <= count; from = to + 1) {
        to = std::min(count, from + batch - 1);
        // The texts are made before the clock starts.
        std::vector<Ticket> tickets;
        std::vector<Message> messages;
        for (qint64 id = from; id <= to; ++id) {
            if (part == TicketsOnly)
                tickets.push_back(ticketFor(id, count, QStringLiteral("screen does not open %1").arg(id % 1000)));
            for (int i = 1; part == MessagesOnly && i <= messagesPerTicket; ++i) {
                Message m;
                m.ticket = TicketId(id);
                m.sequence = i;
                m.at = fromMs(id);
                m.text = words.text(35);
                messages.push_back(m);
            }
        }
        QElapsedTimer timer;
        timer.start();
        const double cpuBefore = cpuMs();
        value(database
                  .write([&](Session &s) -> Result<void> {
                      if (part == TicketsOnly)
                          s.allocateIds("ticket", to - from + 1);
                      TicketBulkWriter writer(s);
                      for (const Ticket &t : tickets)
                          writer.add(t);
                      for (const Message &m : messages)
                          writer.add(m);
                      Event e;
                      e.changes = {{Field::Status, {}, 1, 2}};
                      for (qint64 id = from; part == EventsOnly && id <= to; ++id) {
                          e.ticket = TicketId(id);
                          for (e.sequence = 1; e.sequence <= eventsPerTicket; ++e.sequence)
                              writer.add(e);
                      }
                      writer.finish();
                      return {};
                  })
                  .wait());
        const double ms = msSince(timer);
        spent += ms;
        const double cpu = cpuMs() - cpuBefore;
        spentCpu += cpu;
        worstCpu = std::max(worstCpu, cpu);
        worst = std::max(worst, ms);
        rows += part == TicketsOnly ? to - from + 1
                                    : (to - from + 1) * (part == EventsOnly ? eventsPerTicket : messagesPerTicket);
        // As an importer does: batches that stay well under the 50 ms.
        batch = std::clamp<qint64>(qint64(double(batch) * 25.0 / std::max(ms, 1.0)), 50, 5000);
    }
    const char *names[] = {"", "tickets with subject index and tags", "events", "messages of 35 words, indexed"};
    std::printf("insert %-36s %9.0f rows/s, %9.0f per cpu second, worst batch %.0f ms, cpu %.0f ms\n", names[part],
                double(rows) / spent * 1000, double(rows) / spentCpu * 1000, worst, worstCpu);
    std::fflush(stdout);
}

void bareInsert(const QString &folder, qint64 count)
{
    sqlite3 *db = nullptr;
    sqlite3_open((folder + QStringLiteral("/bare.db")).toUtf8().constData(), &db);
    sqlite3_exec(
        db,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE e (id INTEGER PRIMARY KEY, a, b, c, d, "
        "e TEXT, f TEXT)",
        nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO e VALUES (?, 2, 0, 0, '', '[[1,1,2]]', '')", -1, &insert, nullptr);
    QElapsedTimer timer;
    timer.start();
    const double cpuBefore = cpuMs();
    for (qint64 id = 1; id <= count; ++id) {
        if (id % 10'000 == 1)
            sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        sqlite3_bind_int64(insert, 1, id);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        if (id % 10'000 == 0 || id == count)
            sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    }
    std::printf("bare   %-36s %9.0f rows/s, %9.0f per cpu second\n", "events, the engine alone",
                double(count) / msSince(timer) * 1000, double(count) / (cpuMs() - cpuBefore) * 1000);
    sqlite3_finalize(insert);
    sqlite3_close(db);
}

void measureText(Database &database, qint64 count, const char *what, const TextTerm &term, qint64 newest)
{
    qint64 hits = 0;
    measure(what, 5, [&](int) {
        hits = 0;
        value(database
                  .read([&](Session &s) -> Result<void> {
                      TextIndex(s).match(term, count - newest, count,
                                         [&](const std::vector<qint64> &ids) { hits += qint64(ids.size()); });
                      return {};
                  })
                  .wait());
    });
    std::printf("    %lld hits\n", static_cast<long long>(hits));
}

void measureColumns(Database &database, qint64 count)
{
    const auto load = [&](auto &&how) {
        qint64 sum = 0;
        value(database
                  .readBulk([&](Session &s) -> Result<void> {
                      TicketColumnLoader loader(s);
                      how(loader, [&](const std::vector<TicketColumnsRow> &rows) { sum += qint64(rows.size()); });
                      return {};
                  })
                  .wait());
        return sum;
    };
    measure("columns of the open tickets", 5,
            [&](int) { load([](TicketColumnLoader &l, const auto &sink) { l.loadOpen(sink); }); });
    measure("columns of all tickets", 3,
            [&](int) { load([&](TicketColumnLoader &l, const auto &sink) { l.loadRange(0, count, sink); }); });
    measure("tags of all tickets", 3, [&](int) {
        load([&](TicketColumnLoader &l, const auto &) { l.loadTags(0, count, [](const auto &) {}); });
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 count = argc > 1 ? atoll(argv[1]) : 100'000;
    const QTemporaryDir folder;
    const QString where = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(QStringLiteral("bench.db"));
    const DatabaseLocation location = value(DatabaseLocation::parse(where));
    Words words;
    {
        const auto database = value(Database::open(location, {.create = true}).wait());
        fill(*database, count, TicketsOnly, words);
        fill(*database, count, EventsOnly, words);
        fill(*database, count, MessagesOnly, words);
    }
    if (location.engine() == Engine::Sqlite)
        bareInsert(folder.path(), count * eventsPerTicket);

    QElapsedTimer timer;
    timer.start();
    const auto database = value(Database::open(location).wait());
    std::printf("open %.1f ms\n", msSince(timer));
    measureColumns(*database, count);
    std::mt19937 random(3);
    measure("60 list rows by id", 200, [&](int) {
        QVector<TicketId> ids;
        for (int i = 0; i < 60; ++i)
            ids.append(TicketId(1 + qint64(random()) % count));
        value(database
                  ->read([&](Session &s) -> Result<QVector<TicketListRecord>> {
                      return TicketRepository(s).rowsByIds(ids);
                  })
                  .wait());
    });
    measure("open a ticket with messages, events, files", 200, [&](int) {
        const TicketId id(1 + qint64(random()) % count);
        value(database
                  ->read([&](Session &s) -> Result<void> {
                      static_cast<void>(TicketRepository(s).byId(id));
                      static_cast<void>(MessageRepository(s).ofTicket(id));
                      static_cast<void>(EventRepository(s).ofTicket(id));
                      static_cast<void>(AttachmentRepository(s).ofTicket(id));
                      return {};
                  })
                  .wait());
    });
    measure("change a ticket, durable, with event", 200, [&](int i) {
        value(database
                  ->write([&](Session &s) -> Result<void> {
                      Ticket t = *TicketRepository(s).byId(TicketId(1 + qint64(random()) % count));
                      t.tier = static_cast<Tier>(1 + i % 3);
                      TicketRepository(s).update(t);
                      Event e;
                      e.ticket = t.id;
                      EventRepository(s).append(e);
                      return {};
                  })
                  .wait());
    });
    measureText(*database, count, "text: rare word", {QStringLiteral("zeppelin")}, count);
    measureText(*database, count, "text: word of half of the messages' tickets", {QStringLiteral("printer")}, count);
    measureText(*database, count, "text: the same, newest 2,000 tickets", {QStringLiteral("printer")}, 2000);
    measureText(*database, count, "text: phrase", {QStringLiteral("does not open"), true}, count);
    measureText(*database, count, "text: beginning of four letters", {QStringLiteral("prin"), false, true}, count);
    measureText(*database, count, "text: beginning of two letters", {QStringLiteral("pr"), false, true}, count);
    return 0;
}
