// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/importcleanup.h"

#include "storage/core/database.h"
#include "storage/event/eventrepository.h"
#include "storage/import/importrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/search/textindex.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/import/importowner.h"
#include "usecases/import/stagedrows.h"

#include <algorithm>
#include <limits>

namespace campanile::usecases {

using namespace domain;
using storage::Session;

namespace {

constexpr double goodMs = 20.0; ///< less than half of what a transaction may last: machines stumble
constexpr int sweepTickets = 100;
constexpr UtcTime never = UtcTime(std::chrono::milliseconds(std::numeric_limits<qint64>::max()));

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
    const std::optional<Ticket> ticket = tickets.byIdToChange(staged.ticket);
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

qsizetype applySome(Session &session, ImportId import, int atMost, UtcTime now)
{
    storage::ImportRepository imports(session);
    const auto updates = imports.nextUpdates(import, atMost);
    if (updates.isEmpty())
        return 0;
    imports.touch(import, now);
    QVector<TicketId> done;
    for (const storage::StagedUpdate &update : updates) {
        applyOne(session, update);
        done.append(update.ticket);
    }
    imports.forgetUpdates(import, done);
    return updates.size();
}

} // namespace

Result<double> applyStagedUpdates(storage::Database &database, const Clock &clock, ImportId import,
                                  const QJsonObject &stats)
{
    double longest = 0.0;
    int size = 20;
    const auto took = std::make_shared<storage::WriteTime::element_type>(0);
    for (;;) {
        const Result<qsizetype> step =
            database
                .writeBulk([import, size, now = clock.now()](
                               Session &session) -> Result<qsizetype> { return applySome(session, import, size, now); },
                           took)
                .wait();
        if (!step)
            return Failure(step.error());
        const double ms = double(took->load()) / 1e6;
        longest = std::max(longest, ms);
        if (*step == 0)
            break;
        const double ideal = double(*step) * goodMs / std::max(ms, 0.1);
        size = int(std::clamp(std::min(ideal, size * 1.5 + 1.0), 1.0, 1000.0)); // + 1: or one would stay one for ever
    }
    const Result<void> finished = database
                                      .writeBulk(
                                          [import, &clock, &stats](Session &session) -> Result<void> {
                                              storage::ImportRepository(session).finish(import, clock.now(), stats);
                                              return {};
                                          },
                                          took)
                                      .wait();
    if (!finished)
        return Failure(finished.error());
    return std::max(longest, double(took->load()) / 1e6);
}

Result<void> sweepImport(storage::Database &database, ImportId import)
{
    for (;;) {
        const Result<bool> more = database
                                      .writeBulk(
                                          [import](Session &session) -> Result<bool> {
                                              return storage::ImportRepository(session).sweep(import, sweepTickets);
                                          },
                                          {})
                                      .wait();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
    }
}

namespace {

/// What goes for the whole database and not for one import of it.
bool endsAll(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::DatabaseLost:
    case ErrorCode::DatabaseCannotOpen:
    case ErrorCode::DatabaseMoved:
    case ErrorCode::DatabaseReadOnly:
        return true;
    default:
        return false;
    }
}

/// False when there was nothing to do: its program lives.
Result<bool> cleanUp(storage::Database &database, const Clock &clock, const storage::Import &import, UtcTime since)
{
    const bool isDead = import.state == storage::ImportState::Running && isOwnerDead(import.stats);
    if (!isDead && import.state != storage::ImportState::Abandoned && import.aliveAt >= since)
        return false;
    if (import.state == storage::ImportState::Published) {
        const Result<double> applied = applyStagedUpdates(database, clock, import.id, import.stats);
        return applied ? Result<bool>(true) : Failure(applied.error());
    }
    // Asked again inside the transaction: it may have been slow, not dead. Who is dead gave no sign of life since.
    const UtcTime silentSince = isDead ? import.aliveAt + std::chrono::milliseconds(1) : since;
    Result<bool> abandoned = database
                                 .write([id = import.id, silentSince](Session &session) -> Result<bool> {
                                     return storage::ImportRepository(session).abandonDead(id, silentSince);
                                 })
                                 .wait();
    if (!abandoned || !*abandoned)
        return abandoned;
    if (const Result<void> swept = sweepImport(database, import.id); !swept)
        return Failure(swept.error());
    return true;
}

} // namespace

Result<CleanUp> cleanUpImports(storage::Database &database, const Clock &clock, const std::stop_token &stop)
{
    const UtcTime since = clock.now() - presumedDead;
    Result<QVector<storage::Import>> left = database
                                                .read([](Session &session) -> Result<QVector<storage::Import>> {
                                                    return storage::ImportRepository(session).unfinished(never);
                                                })
                                                .wait();
    if (!left)
        return Failure(left.error());
    CleanUp done;
    for (const storage::Import &import : std::as_const(*left)) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        const Result<bool> cleaned = cleanUp(database, clock, import, since);
        if (cleaned)
            done.cleaned += *cleaned ? 1 : 0;
        else if (endsAll(cleaned.error()))
            return Failure(cleaned.error());
        else
            done.faults.append({import.id, import.source, cleaned.error()});
    }
    return done;
}

} // namespace campanile::usecases
