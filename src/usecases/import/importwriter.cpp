// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/importwriter.h"

#include "storage/customer/customerrepository.h"
#include "storage/source/sourcerepository.h"
#include "storage/ticket/ticketbulkwriter.h"
#include "usecases/import/idblocks.h"
#include "usecases/import/importcleanup.h"
#include "usecases/import/importowner.h"
#include "usecases/import/renumber.h"
#include "usecases/import/stagedrows.h"

#include <QDeadlineTimer>

#include <thread>

namespace campanile::usecases {

using namespace domain;
using storage::Session;

namespace {

constexpr double goodMs = 20.0; ///< less than half of what a transaction may last: machines stumble
constexpr qint64 lightest = 200;
constexpr qint64 heaviest = 50'000;
constexpr std::size_t inFlight = 2;
/// A server that starts anew is back by then, and nobody takes this program for dead before presumedDead.
constexpr auto answerPatience = std::chrono::seconds(20);
constexpr auto askAgain = std::chrono::milliseconds(250);

double milliseconds(const storage::WriteTime &took)
{
    return double(took->load()) / 1e6;
}

/// What a batch names by a number that turned out to be somebody else's row.
void renumber(ImportBatch &batch, const storage::ImportedRows::Renumbered &numbers)
{
    for (FoldedTicket &folded : batch.tickets)
        usecases::renumber(folded, numbers);
    for (storage::StagedUpdate &update : batch.updates) {
        StagedRows rows = stagedRowsFromJson(update.payload);
        usecases::renumber(rows, numbers);
        update.payload = toJson(rows);
    }
}

TicketId writeTickets(Session &session, std::vector<FoldedTicket> &tickets)
{
    if (tickets.empty())
        return {};
    const TicketId first(session.allocateIds("ticket", qint64(tickets.size())));
    qint64 next = first.value();
    storage::TicketBulkWriter writer(session);
    for (FoldedTicket &folded : tickets) {
        assignTicketId(folded, TicketId(next++));
        writer.add(folded.ticket);
        for (const Message &message : std::as_const(folded.messages))
            writer.add(message);
        for (const Event &event : std::as_const(folded.events))
            writer.add(event);
    }
    writer.finish();
    return first;
}

} // namespace

ImportWriter::ImportWriter(std::shared_ptr<storage::Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

SourceId ImportWriter::findOrCreateSource(const QString &kind, const QString &name)
{
    return valueOrStop(m_database
                           ->write([kind, name](Session &session) -> Result<SourceId> {
                               return storage::SourceRepository(session).findOrCreate(kind, name);
                           })
                           .wait());
}

bool ImportWriter::begin(storage::Import import)
{
    import.startedAt = m_clock.now();
    import.aliveAt = import.startedAt;
    m_lastTouch = import.startedAt;
    import.stats = importOwner();
    const Result<storage::Import> begun = m_database
                                              ->write([import](Session &session) mutable -> Result<storage::Import> {
                                                  storage::ImportRepository(session).begin(import);
                                                  return import;
                                              })
                                              .wait();
    if (!begun && begun.error().code == ErrorCode::Conflict)
        return false;
    m_import = valueOrStop(begun);
    return true;
}

void ImportWriter::submit(ImportBatch batch)
{
    if (batch.isEmpty())
        return;
    while (m_running.size() >= inFlight) {
        Running oldest = std::move(m_running.front());
        m_running.pop_front();
        take(std::move(oldest));
    }
    m_lastTouch = m_clock.now();
    auto took = std::make_shared<storage::WriteTime::element_type>(0);
    const qint64 weight = batch.weight;
    const auto shared = std::make_shared<ImportBatch>(std::move(batch));
    m_running.push_back({m_database->writeBulk(
                             [shared, now = m_lastTouch, renumbered = m_renumbered,
                              id = m_import.id](Session &session) -> Result<TicketId> {
                                 storage::ImportRepository imports(session);
                                 imports.keepRunning(id, now);
                                 storage::ImportedRows(session).insert(shared->names, id, *renumbered);
                                 if (!renumbered->isEmpty())
                                     renumber(*shared, *renumbered);
                                 storage::CustomerRepository customers(session);
                                 customers.insertBulk(shared->customers);
                                 customers.insertBulk(shared->contacts);
                                 if (!shared->updates.isEmpty())
                                     imports.stage(id, shared->updates);
                                 return writeTickets(session, shared->tickets);
                             },
                             took),
                         took, weight});
}

void ImportWriter::take(Running batch)
{
    const TicketId first = valueOrStop(batch.task.wait());
    const double ms = milliseconds(batch.took);
    m_longestMs = std::max(m_longestMs, ms);
    if (!m_firstTicket.isValid()) // batches are written in order
        m_firstTicket = first;
    if (batch.weight < lightest)
        return;
    const double ideal = double(batch.weight) * goodMs / std::max(ms, 0.1);
    // Follow slowly upwards and at once downwards: one batch on a quiet machine says little about the next.
    const double next = std::min(ideal, double(m_goodWeight) * 1.5);
    m_goodWeight = std::clamp(qint64(next), lightest, heaviest);
}

void ImportWriter::touch()
{
    const UtcTime now = m_clock.now();
    if (now - m_lastTouch <= signOfLife || !m_import.id.isValid())
        return;
    m_lastTouch = now;
    valueOrStop(m_database
                    ->write([id = m_import.id, now](Session &session) -> Result<void> {
                        storage::ImportRepository(session).keepRunning(id, now);
                        return {};
                    })
                    .wait());
}

void ImportWriter::drain()
{
    while (!m_running.empty()) {
        Running oldest = std::move(m_running.front());
        m_running.pop_front();
        take(std::move(oldest));
    }
}

void ImportWriter::publish(const QVector<domain::CustomField> &fields, const QJsonObject &stats)
{
    drain();
    const auto took = std::make_shared<storage::WriteTime::element_type>(0);
    const auto once = [&] {
        return m_database
            ->writeBulk(
                [&fields, &stats, this](Session &session) -> Result<void> {
                    // Its own state first: a transaction that is still being committed is waited for.
                    storage::ImportRepository(session).publish(m_import.id, m_clock.now(), stats);
                    storage::ImportedRows(session).addCustomFields(fields);
                    return {};
                },
                took)
            .wait();
    };
    Result<void> published = once();
    QDeadlineTimer patience(answerPatience);
    bool isLost = false;
    while (!published) {
        const Error &error = published.error();
        isLost = isLost || error.code == ErrorCode::DatabaseLost;
        if (!isLost || patience.hasExpired() || !(error.retryable || error.code == ErrorCode::DatabaseLost))
            break;
        std::this_thread::sleep_for(askAgain);
        published = once();
    }
    valueOrStop(published);
    m_longestMs = std::max(m_longestMs, milliseconds(took));
}

Result<void> ImportWriter::finish(const storage::ImportedRows::Names &names, const QJsonObject &stats)
{
    try {
        setNames(names);
        m_longestMs = std::max(m_longestMs, valueOrStop(applyStagedUpdates(*m_database, m_clock, m_import.id, stats)));
    } catch (const ImportStopped &stopped) {
        return Failure(stopped.error);
    }
    return {};
}

void ImportWriter::setNames(const storage::ImportedRows::Names &names)
{
    constexpr qsizetype perBatch = 200;
    const auto write = [this](const storage::ImportedRows::Names &some) {
        const auto took = std::make_shared<storage::WriteTime::element_type>(0);
        m_lastTouch = m_clock.now();
        valueOrStop(m_database
                        ->writeBulk(
                            [&some, this](Session &session) -> Result<void> {
                                storage::ImportedRows(session).setNames(some);
                                storage::ImportRepository(session).touch(m_import.id, m_lastTouch);
                                return {};
                            },
                            took)
                        .wait());
        m_longestMs = std::max(m_longestMs, milliseconds(took));
    };
    storage::ImportedRows::Names some;
    const auto flush = [&](bool all) {
        const qsizetype size = some.customers.size() + some.contacts.size();
        if (size > 0 && (all || size >= perBatch))
            write(std::exchange(some, {}));
    };
    for (auto it = names.customers.cbegin(); it != names.customers.cend(); ++it) {
        some.customers.insert(it.key(), it.value());
        flush(false);
    }
    for (auto it = names.contacts.cbegin(); it != names.contacts.cend(); ++it) {
        some.contacts.insert(it.key(), it.value());
        flush(false);
    }
    flush(true);
}

void ImportWriter::undo() noexcept
{
    if (!m_import.id.isValid())
        return;
    for (Running &batch : m_running)
        (void)batch.task.wait();
    m_running.clear();
    const Result<void> abandoned = m_database
                                       ->write([id = m_import.id](Session &session) -> Result<void> {
                                           storage::ImportRepository(session).abandon(id);
                                           return {};
                                       })
                                       .wait();
    if (abandoned)
        (void)sweepImport(*m_database, m_import.id);
    m_import.id = ImportId();
}

} // namespace campanile::usecases
