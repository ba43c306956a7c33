// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/changerunner.h"

#include "ui/kit/backgroundwork.h"

namespace campanile::ui {

namespace {

constexpr qsizetype historyLength = 50;
/// From this many on the status line shows how far it is.
constexpr qsizetype longRun = 4;
constexpr qsizetype versionsAtOnce = 256;

} // namespace

struct ChangeRunner::Run
{
    QVector<ChangeTarget> targets;
    QVector<usecases::ChangeReceipt> toUndo;
    ChangeOutcome outcome;
    domain::ProgressPtr progress = std::make_shared<domain::Progress>();
    qsizetype position = 0;
    qsizetype versionsKnown = 0;
    RunningWork running; ///< nothing for a short run
    bool isCancelled = false;

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
    run->toUndo = m_history.takeAt(index);
    Q_EMIT undoAvailableChanged();
    begin(run);
}

void ChangeRunner::begin(const RunPtr &run)
{
    run->outcome.tickets = static_cast<int>(run->size());
    run->progress->total = run->size();
    if (run->size() >= longRun) {
        WorkSpec spec;
        spec.title =
            Phrase{"ChangeRunner", run->outcome.isUndo ? QT_TRANSLATE_NOOP("ChangeRunner", "Taking changes back")
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
    next(run);
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
            finish(run);
            return;
        }
        QHash<qint64, qint64> versions;
        for (const usecases::TicketRow &row : *answer)
            versions.insert(row.id.value(), row.version);
        for (qsizetype i = run->position; i < end; ++i) {
            ChangeTarget &target = run->targets[i];
            if (target.version == 0)
                target.version = versions.value(target.ticket.value(), -1);
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
    const auto handler = [this, run](const domain::Result<usecases::ChangeReceipt> &answer) { take(run, answer); };
    if (run->outcome.isUndo) {
        m_tickets.undo(run->toUndo.at(run->position)).then(this, handler);
        return;
    }
    const ChangeTarget &target = run->targets.at(run->position);
    if (target.version == 0) {
        fetchVersions(run);
        return;
    }
    usecases::TicketChange change = run->outcome.wish;
    change.ticket = target.ticket;
    change.expectedVersion = target.version;
    if (run->targets.size() > 1)
        change.operation = QUuid::createUuid(); // each ticket's change is an operation of its own
    m_tickets.change(change).then(this, handler);
}

void ChangeRunner::take(const RunPtr &run, const domain::Result<usecases::ChangeReceipt> &answer)
{
    if (answer)
        run->outcome.receipts.append(*answer);
    else if (answer.error().code == domain::ErrorCode::Conflict && !run->outcome.isUndo)
        run->outcome.conflicts.append(run->targets.at(run->position));
    else
        run->outcome.errors.append(answer.error());
    ++run->position;
    // Whoever may not change one ticket may not change the others either.
    if (!answer && answer.error().code == domain::ErrorCode::NotAllowed)
        run->position = run->size();
    next(run);
}

void ChangeRunner::finish(const RunPtr &run)
{
    run->running.finish();
    if (!run->outcome.isUndo) {
        QVector<usecases::ChangeReceipt> undoable;
        for (const usecases::ChangeReceipt &receipt : std::as_const(run->outcome.receipts)) {
            if (receipt.canUndo())
                undoable.append(receipt);
        }
        if (!undoable.isEmpty()) {
            m_history.append(undoable);
            if (m_history.size() > historyLength)
                m_history.removeFirst();
            Q_EMIT undoAvailableChanged();
        }
    }
    Q_EMIT finished(run->outcome);
}

} // namespace campanile::ui
