// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/importwriter.h"

#include "storage/customer/customerrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/search/textindex.h"
#include "storage/source/sourcerepository.h"
#include "storage/ticket/ticketbulkwriter.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/import/idblocks.h"
#include "usecases/import/stagedrows.h"

#include <QElapsedTimer>

namespace campanile::usecases {

using namespace domain;
using storage::Session;

namespace {

constexpr double goodMs = 22.0; ///< less than half of what a transaction may last: machines stumble
constexpr qint64 lightest = 200;
constexpr qint64 heaviest = 50'000;
constexpr std::size_t inFlight = 2;
constexpr auto signOfLife = std::chrono::seconds(5);
constexpr int sweepTickets = 100;

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Messages of an update got their sequence from the number that was free when it was staged; now they get real ones.
void moveMessages(TicketUpdate &update, Session &session)
{
    storage::MessageRepository messages(session);
    QHash<qint64, qint64> moved;
    for (Message &message : update.messages) {
        const qint64 before = message.id.value();
        messages.append(message);
        moved.insert(before, message.id.value());
    }
    for (Event &event : update.events) {
        for (FieldChange &change : event.changes) {
            if (change.field == Field::Message)
                change.to = moved.value(change.to.toInteger(), change.to.toInteger());
        }
    }
}

void applyOne(Session &session, const storage::StagedUpdate &staged)
{
    storage::TicketRepository tickets(session);
    const std::optional<Ticket> ticket = tickets.byId(staged.ticket);
    if (!ticket)
        return; // deleted since: nothing to bring up to date
    storage::EventRepository events(session);
    const StagedRows rows = stagedRowsFromJson(staged.payload);
    // Merged anew: somebody may have edited the ticket since the rows were staged.
    TicketUpdate update = mergeRows(*ticket, events.ofTicket(staged.ticket), 1, rows.rows, rows.snapshotTable,
                                    rows.blankKeeps, rows.proxy);
    if (update.isEmpty())
        return;
    if (update.subjectChanged)
        storage::TextIndex(session).replace(staged.ticket, 0, ticket->subject, update.ticket.subject);
    tickets.update(update.ticket);
    moveMessages(update, session);
    for (Event &event : update.events)
        events.append(event);
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

void ImportWriter::begin(storage::Import import)
{
    import.startedAt = m_clock.now();
    import.aliveAt = import.startedAt;
    m_lastTouch = import.startedAt;
    m_import = valueOrStop(m_database
                               ->write([import](Session &session) mutable -> Result<storage::Import> {
                                   storage::ImportRepository(session).begin(import);
                                   return import;
                               })
                               .wait());
}

void ImportWriter::submit(ImportBatch batch)
{
    if (batch.isEmpty())
        return;
    while (m_running.size() >= inFlight) {
        Task<Written> oldest = std::move(m_running.front());
        m_running.pop_front();
        take(std::move(oldest));
    }
    std::optional<UtcTime> touch;
    if (const UtcTime now = m_clock.now(); now - m_lastTouch > signOfLife)
        m_lastTouch = *(touch = now);
    const auto shared = std::make_shared<ImportBatch>(std::move(batch));
    m_running.push_back(m_database->write([shared, touch, pace = m_pace, submitted = std::chrono::steady_clock::now(),
                                           id = m_import.id](Session &session) -> Result<Written> {
        const Written before = pace->next(submitted);
        storage::CustomerRepository customers(session);
        customers.insertBulk(shared->customers);
        customers.insertBulk(shared->contacts);
        if (!shared->tickets.empty()) {
            qint64 next = session.allocateIds("ticket", qint64(shared->tickets.size()));
            storage::TicketBulkWriter writer(session);
            for (FoldedTicket &folded : shared->tickets) {
                assignTicketId(folded, TicketId(next++));
                writer.add(folded.ticket);
                for (const Message &message : std::as_const(folded.messages))
                    writer.add(message);
                for (const Event &event : std::as_const(folded.events))
                    writer.add(event);
            }
            writer.finish();
        }
        storage::ImportRepository imports(session);
        if (!shared->updates.isEmpty())
            imports.stage(id, shared->updates);
        if (touch)
            imports.touch(id, *touch);
        pace->worked(shared->weight);
        return before;
    }));
}

ImportWriter::Written ImportWriter::Pace::next(std::chrono::steady_clock::time_point submitted)
{
    const auto now = std::chrono::steady_clock::now();
    Written before;
    // This batch was waiting already when the one before had done its work: what lies between is its commit.
    if (weight > 0 && submitted < workDone)
        before = {std::chrono::duration<double, std::milli>(now - begun).count(), weight};
    begun = now;
    weight = 0;
    return before;
}

void ImportWriter::Pace::worked(qint64 batchWeight)
{
    workDone = std::chrono::steady_clock::now();
    weight = batchWeight;
}

void ImportWriter::take(Task<Written> task)
{
    const Written written = valueOrStop(task.wait());
    m_longestMs = std::max(m_longestMs, written.ms);
    if (written.weight < lightest)
        return;
    const double ideal = double(written.weight) * goodMs / std::max(written.ms, 0.1);
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
                        storage::ImportRepository(session).touch(id, now);
                        return {};
                    })
                    .wait());
}

void ImportWriter::drain()
{
    while (!m_running.empty()) {
        Task<Written> oldest = std::move(m_running.front());
        m_running.pop_front();
        take(std::move(oldest));
    }
}

void ImportWriter::publish(const storage::ImportedRows::Fresh &fresh, const QVector<storage::CustomField> &fields,
                           const QJsonObject &stats)
{
    drain();
    const double ms = valueOrStop(m_database
                                      ->write([&fresh, &fields, &stats, this](Session &session) -> Result<double> {
                                          QElapsedTimer timer;
                                          timer.start();
                                          storage::ImportedRows rows(session);
                                          rows.insert(fresh);
                                          rows.addCustomFields(fields);
                                          storage::ImportRepository(session).publish(m_import.id, m_clock.now(), stats);
                                          return elapsedMs(timer);
                                      })
                                      .wait());
    m_longestMs = std::max(m_longestMs, ms);
}

void ImportWriter::finish(const storage::ImportedRows::Names &names, const QJsonObject &stats)
{
    if (!names.isEmpty()) {
        valueOrStop(m_database
                        ->write([&names](Session &session) -> Result<void> {
                            storage::ImportedRows(session).setNames(names);
                            return {};
                        })
                        .wait());
    }
    m_longestMs = std::max(m_longestMs, valueOrStop(applyStagedUpdates(*m_database, m_clock, m_import.id, stats)));
}

void ImportWriter::undo() noexcept
{
    if (!m_import.id.isValid())
        return;
    for (Task<Written> &task : m_running)
        (void)task.wait();
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

Result<double> applyStagedUpdates(storage::Database &database, const Clock &clock, ImportId import,
                                  const QJsonObject &stats)
{
    double longest = 0.0;
    int size = 20;
    UtcTime lastTouch = clock.now();
    for (;;) {
        struct Step
        {
            double ms = 0.0;
            qsizetype updates = 0;
        };
        const UtcTime now = clock.now();
        const bool touch = now - lastTouch > signOfLife;
        if (touch)
            lastTouch = now;
        const Result<Step> step = database
                                      .write([import, size, touch, now](Session &session) -> Result<Step> {
                                          QElapsedTimer timer;
                                          timer.start();
                                          storage::ImportRepository imports(session);
                                          const auto updates = imports.nextUpdates(import, size);
                                          QVector<TicketId> done;
                                          for (const storage::StagedUpdate &update : updates) {
                                              applyOne(session, update);
                                              done.append(update.ticket);
                                          }
                                          if (!done.isEmpty())
                                              imports.markApplied(import, done);
                                          if (touch)
                                              imports.touch(import, now);
                                          return Step{elapsedMs(timer), updates.size()};
                                      })
                                      .wait();
        if (!step)
            return Failure(step.error());
        longest = std::max(longest, step->ms);
        if (step->updates == 0)
            break;
        const double ideal = double(step->updates) * goodMs / std::max(step->ms, 0.1);
        size = int(std::clamp(std::min(ideal, size * 1.5), 1.0, 1000.0));
    }
    const Result<void> finished = database
                                      .write([import, &clock, &stats](Session &session) -> Result<void> {
                                          storage::ImportRepository(session).finish(import, clock.now(), stats);
                                          return {};
                                      })
                                      .wait();
    if (!finished)
        return Failure(finished.error());
    return longest;
}

Result<void> sweepImport(storage::Database &database, ImportId import)
{
    for (;;) {
        const Result<bool> more = database
                                      .write([import](Session &session) -> Result<bool> {
                                          return storage::ImportRepository(session).sweep(import, sweepTickets);
                                      })
                                      .wait();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
    }
}

} // namespace campanile::usecases
