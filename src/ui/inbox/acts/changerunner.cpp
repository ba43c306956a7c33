// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/acts/changerunner.h"

#include "ui/kit/backgroundwork.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>

namespace campanile::ui {

namespace {

constexpr qsizetype historyLength = 50;
/// From this many on the status line shows how far it is.
constexpr qsizetype longRun = 4;
constexpr qsizetype versionsAtOnce = 128;
/// Before an operation is sent again whose outcome is unknown.
constexpr std::array pauses{std::chrono::milliseconds(250), std::chrono::milliseconds(1000),
                            std::chrono::milliseconds(2000), std::chrono::milliseconds(4000)};

/// The database did not store it, for a reason of its own: not because of who asked, or for what.
bool isOfTheDatabase(const domain::Error &error)
{
    switch (error.code) {
    case domain::ErrorCode::Cancelled:
    case domain::ErrorCode::Conflict:
    case domain::ErrorCode::InvalidArgument:
    case domain::ErrorCode::NotAllowed:
    case domain::ErrorCode::NotFound:
        return false;
    default:
        return true;
    }
}

/// What could not be taken back for this reason can be taken back later.
bool mayWorkLater(const domain::Error &error)
{
    return error.code != domain::ErrorCode::Conflict && error.code != domain::ErrorCode::NotFound;
}

} // namespace

struct ChangeRunner::Run
{
    QVector<ChangeTarget> targets;
    QVector<usecases::ChangeReceipt> toUndo;
    QVector<usecases::ChangeReceipt> stillToUndo; ///< what could not be taken back this time
    qsizetype historyIndex = 0;                   ///< of what is taken back
    QUuid act = QUuid::createUuid();              ///< what the operations of many tickets are made of
    usecases::TicketChange sent;                  ///< the change on its way
    QVector<usecases::TicketChange> batch;        ///< likewise, of many
    std::optional<domain::Error> lost;            ///< its outcome is unknown for this reason
    std::size_t sentAgain = 0;                    ///< how often the one on its way
    ChangeOutcome outcome;
    domain::ProgressPtr progress = std::make_shared<domain::Progress>();
    qsizetype position = 0;
    qsizetype versionsKnown = 0;
    RunningWork running; ///< nothing for a short run
    bool isCancelled = false;

    [[nodiscard]] bool isMany() const { return size() > 1; }
    [[nodiscard]] qsizetype size() const { return outcome.isUndo ? toUndo.size() : targets.size(); }
};

ChangeRunner::ChangeRunner(usecases::Tickets &tickets, usecases::TicketListSource &source, BackgroundWork &work,
                           QObject *parent)
    : QObject(parent)
    , m_tickets(tickets)
    , m_source(source)
    , m_work(work)
{
}

ChangeRunner::~ChangeRunner() = default;

void ChangeRunner::apply(const QVector<ChangeTarget> &targets, const usecases::TicketChange &wish)
{
    if (targets.isEmpty())
        return;
    const auto run = std::make_shared<Run>();
    run->targets = targets;
    run->outcome.wish = wish;
    begin(run);
}

void ChangeRunner::undoLast()
{
    if (!m_history.isEmpty())
        undoAct(m_history.size() - 1);
}

void ChangeRunner::undo(const QUuid &operation)
{
    for (qsizetype i = m_history.size() - 1; i >= 0; --i) {
        if (m_history.at(i).constFirst().operation == operation) {
            undoAct(i);
            return;
        }
    }
}

void ChangeRunner::undoAct(qsizetype index)
{
    const auto run = std::make_shared<Run>();
    run->outcome.isUndo = true;
    run->historyIndex = index;
    run->toUndo = m_history.takeAt(index);
    Q_EMIT undoAvailableChanged();
    begin(run);
}

void ChangeRunner::begin(const RunPtr &run)
{
    run->outcome.tickets = static_cast<int>(run->size());
    run->progress->total = run->size();
    if (run->size() >= longRun)
        showAsWork(run);
    ++m_running;
    Q_EMIT busyChanged();
    next(run);
}

void ChangeRunner::showAsWork(const RunPtr &run)
{
    if (run->running.number() > 0)
        return;
    WorkSpec spec;
    spec.title = Phrase{"ChangeRunner", run->outcome.isUndo ? QT_TRANSLATE_NOOP("ChangeRunner", "Taking changes back")
                                                            : QT_TRANSLATE_NOOP("ChangeRunner", "Changing tickets")};
    spec.progress = run->progress;
    spec.countsRows = false;
    // What is done already stays done; one undo takes it back.
    spec.cancel = [weak = std::weak_ptr<Run>(run)] {
        if (const RunPtr shared = weak.lock())
            shared->isCancelled = true;
    };
    run->running = m_work.start(spec);
}

void ChangeRunner::fetchVersions(const RunPtr &run)
{
    QVector<quint32> ids;
    const qsizetype end = std::min(run->position + versionsAtOnce, run->targets.size());
    for (qsizetype i = run->position; i < end; ++i) {
        if (run->targets.at(i).version == 0)
            ids.append(static_cast<quint32>(run->targets.at(i).ticket.value()));
    }
    m_source.rows(ids).then(this, [this, run, end](const domain::Result<QVector<usecases::TicketRow>> &answer) {
        if (!answer) {
            run->outcome.errors.append(answer.error());
            run->outcome.notTried = static_cast<int>(run->size() - run->position);
            finish(run);
            return;
        }
        QHash<qint64, qint64> versions;
        for (const usecases::TicketRow &row : *answer)
            versions.insert(row.id.value(), row.version);
        for (qsizetype i = run->position; i < end; ++i) {
            ChangeTarget &target = run->targets[i];
            if (target.version == 0)
                target.version = versions.value(target.ticket.value(), usecases::TicketChange::noVersion);
        }
        next(run);
    });
}

void ChangeRunner::next(const RunPtr &run)
{
    run->progress->done = run->position;
    if (run->position >= run->size() || run->isCancelled) {
        run->outcome.wasCancelled = run->isCancelled && run->position < run->size();
        finish(run);
        return;
    }
    run->lost.reset();
    run->sentAgain = 0;
    if (run->outcome.isUndo)
        return send(run);
    const ChangeTarget &target = run->targets.at(run->position);
    if (target.version == 0) {
        fetchVersions(run);
        return;
    }
    run->batch.clear();
    const qsizetype end = std::min(run->position + usecases::mostInBatch, run->targets.size());
    for (qsizetype i = run->position; i < end && run->targets.at(i).version != 0; ++i) {
        usecases::TicketChange change = run->outcome.wish;
        change.ticket = run->targets.at(i).ticket;
        change.expectedVersion = run->targets.at(i).version;
        if (run->isMany())
            change.operation = usecases::operationOn(run->act, change.ticket);
        run->batch.append(change);
    }
    run->sent = run->batch.constFirst();
    send(run);
}

void ChangeRunner::send(const RunPtr &run)
{
    if (run->isMany())
        return sendMany(run);
    const auto handler = [this, run](const domain::Result<usecases::ChangeReceipt> &answer) { take(run, answer); };
    if (run->outcome.isUndo)
        m_tickets.undo(run->toUndo.at(run->position)).then(this, handler);
    else
        m_tickets.change(run->sent).then(this, handler);
}

void ChangeRunner::sendMany(const RunPtr &run)
{
    const auto handler = [this, run](const domain::Result<usecases::ManyAnswers> &answer) { takeMany(run, answer); };
    if (run->outcome.isUndo)
        m_tickets.undoMany(run->toUndo.mid(run->position, usecases::mostInBatch)).then(this, handler);
    else
        m_tickets.changeMany(run->batch).then(this, handler);
}

bool ChangeRunner::sendAgain(const RunPtr &run, const domain::Error &error)
{
    const bool isUnknown = error.code == domain::ErrorCode::DatabaseLost;
    // Once it is unknown, a database that is not there yet or busy has not said anything about it.
    const bool isStillUnknown = run->lost && (error.retryable || error.code == domain::ErrorCode::DatabaseCannotOpen);
    if (!isUnknown && !isStillUnknown)
        return false;
    if (!run->lost)
        run->lost = error;
    if (run->sentAgain >= pauses.size() || run->isCancelled)
        return false;
    showAsWork(run); // it takes longer than usual, and whoever quits now is asked
    QTimer::singleShot(pauses.at(run->sentAgain++), this, [this, run] { send(run); });
    return true;
}

void ChangeRunner::take(const RunPtr &run, const domain::Result<usecases::ChangeReceipt> &reply)
{
    if (!reply && sendAgain(run, reply.error()))
        return;
    // Given up: what matters is that nobody knows, not what the last attempt said.
    const bool isUnknown =
        !reply && run->lost && (reply.error().retryable || reply.error().code == domain::ErrorCode::DatabaseCannotOpen);
    const domain::Result<usecases::ChangeReceipt> answer =
        isUnknown ? domain::Result<usecases::ChangeReceipt>(domain::Failure(*run->lost)) : reply;
    note(run, answer);
    next(run);
}

void ChangeRunner::takeMany(const RunPtr &run, const domain::Result<usecases::ManyAnswers> &reply)
{
    if (reply) {
        for (const domain::Result<usecases::ChangeReceipt> &answer : *reply)
            note(run, answer);
        return next(run);
    }
    if (sendAgain(run, reply.error()))
        return;
    // What the database could not do for these it will not do for those after them: the rest was not tried.
    const bool isUnknown =
        run->lost && (reply.error().retryable || reply.error().code == domain::ErrorCode::DatabaseCannotOpen);
    run->outcome.errors.append(isUnknown ? *run->lost : reply.error());
    if (run->outcome.isUndo)
        run->stillToUndo.append(run->toUndo.mid(run->position));
    run->outcome.notTried = static_cast<int>(run->size() - run->position);
    run->position = run->size();
    next(run);
}

/// What became of the ticket at the position, and on to the next one.
void ChangeRunner::note(const RunPtr &run, const domain::Result<usecases::ChangeReceipt> &answer)
{
    if (run->position >= run->size())
        return;
    if (!answer && run->outcome.isUndo && mayWorkLater(answer.error()))
        run->stillToUndo.append(run->toUndo.at(run->position));
    if (answer)
        run->outcome.receipts.append(*answer);
    else if (answer.error().code == domain::ErrorCode::Conflict && !run->outcome.isUndo)
        run->outcome.conflicts.append(run->targets.at(run->position));
    else
        run->outcome.errors.append(answer.error());
    ++run->position;
    // Whoever may not change one ticket may not change the others either.
    if (!answer && answer.error().code == domain::ErrorCode::NotAllowed) {
        run->stillToUndo.append(run->toUndo.mid(run->position));
        run->outcome.notTried = static_cast<int>(run->size() - run->position);
        run->position = run->size();
    }
}

void ChangeRunner::keepForUndo(const RunPtr &run)
{
    QVector<usecases::ChangeReceipt> undoable;
    if (run->outcome.isUndo) {
        undoable = run->stillToUndo + run->toUndo.mid(run->position); // the rest of what was stopped
    } else {
        for (const usecases::ChangeReceipt &receipt : std::as_const(run->outcome.receipts)) {
            if (receipt.canUndo())
                undoable.append(receipt);
        }
    }
    if (undoable.isEmpty())
        return;
    m_history.insert(run->outcome.isUndo ? std::min(run->historyIndex, m_history.size()) : m_history.size(), undoable);
    if (m_history.size() > historyLength)
        m_history.removeFirst();
    Q_EMIT undoAvailableChanged();
}

void ChangeRunner::finish(const RunPtr &run)
{
    run->running.finish();
    keepForUndo(run);
    --m_running;
    if (std::any_of(run->outcome.errors.begin(), run->outcome.errors.end(), isOfTheDatabase))
        m_hasFailed = true;
    else if (!run->outcome.receipts.isEmpty())
        m_hasFailed = false;
    Q_EMIT busyChanged();
    Q_EMIT finished(run->outcome);
}

} // namespace campanile::ui
