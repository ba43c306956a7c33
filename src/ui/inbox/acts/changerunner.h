// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/inbox/ticketlistsource.h"
#include "usecases/ticket/tickets.h"

#include <QHash>

#include <memory>

namespace campanile::ui {

class BackgroundWork;

/// A ticket to change, and the version that the person saw; 0 when only its place in the list was seen.
struct ChangeTarget
{
    domain::TicketId ticket;
    qint64 version = 0;
};

/// What became of one act on one or many tickets.
struct ChangeOutcome
{
    usecases::TicketChange wish;               ///< ticket and version are of no meaning when there were several
    QVector<usecases::ChangeReceipt> receipts; ///< of what was really changed
    QVector<ChangeTarget> conflicts;
    QVector<domain::Error> errors; ///< others than conflicts
    int tickets = 0;
    int notTried = 0; ///< after an error that would have met them, too
    bool isUndo = false;
    bool wasCancelled = false;
};

/// Sends changes one after the other, each exactly once, and remembers how to take them back. Several tickets go in
/// batches that are short enough for everybody else; each is changed, refused and taken back by itself.
///
/// When the link to the database broke it is unknown whether a change arrived: the same operation is sent again, after
/// pauses, until the database says what became of it or patience ends (some seconds).
class ChangeRunner final : public QObject
{
    Q_OBJECT

public:
    ChangeRunner(usecases::Tickets &tickets, usecases::TicketListSource &source, BackgroundWork &work,
                 QObject *parent = nullptr);
    ~ChangeRunner() override;

    void apply(const QVector<ChangeTarget> &targets, const usecases::TicketChange &wish);
    [[nodiscard]] bool canUndo() const { return !m_history.isEmpty(); }
    /// Takes back the newest act that was not taken back yet, in all its tickets.
    void undoLast();
    /// Whether something is on its way.
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    /// The database could not store the last act that it was given.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Takes back one act by the operation id of its first receipt; nothing when that was done already.
    void undo(const QUuid &operation);

Q_SIGNALS:
    void finished(const ChangeOutcome &outcome);
    void undoAvailableChanged();
    void busyChanged();

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    void begin(const RunPtr &run);
    void fetchVersions(const RunPtr &run);
    void next(const RunPtr &run);
    void send(const RunPtr &run);
    void showAsWork(const RunPtr &run);
    void keepForUndo(const RunPtr &run);
    [[nodiscard]] bool sendAgain(const RunPtr &run, const domain::Error &error);
    void sendMany(const RunPtr &run);
    void take(const RunPtr &run, const domain::Result<usecases::ChangeReceipt> &reply);
    void takeMany(const RunPtr &run, const domain::Result<usecases::ManyAnswers> &reply);
    void note(const RunPtr &run, const domain::Result<usecases::ChangeReceipt> &answer);
    void finish(const RunPtr &run);
    void undoAct(qsizetype index);

    usecases::Tickets &m_tickets;
    usecases::TicketListSource &m_source;
    BackgroundWork &m_work;
    QVector<QVector<usecases::ChangeReceipt>> m_history; ///< newest last
    int m_running = 0;
    bool m_hasFailed = false;
};

} // namespace campanile::ui
