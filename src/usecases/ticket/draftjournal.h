// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/ticket/notedrafts.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace campanile::usecases {

/// Drafts in a journal file of the person: one JSON line a change, the last line of a ticket counts. Appended and
/// synced by a thread of its own, so a crash or a power cut loses at most the last pause in typing (300 ms).
/// A line that a power cut left half written is skipped. What could not be written is tried again until it can.
///
/// Each running program has a file of its own, which it holds by a lock: path, or path with a number when that is
/// taken. At the start the drafts of programs that are gone are taken over; where two of them wrote on one ticket,
/// both texts stay. Thus no program ever drops what another one holds.
class DraftJournal final : public NoteDrafts
{
    Q_OBJECT

public:
    /// The folder of path is made (0700) when it is not there; the files are 0600.
    explicit DraftJournal(const QString &path, QObject *parent = nullptr);
    /// Has what is still open written down, and waits for that unless somebody else holds the writer().
    ~DraftJournal() override;

    [[nodiscard]] QString draft(domain::TicketId ticket) const override;
    void setDraft(domain::TicketId ticket, const QString &text) override;
    [[nodiscard]] SentNote sent(domain::TicketId ticket) const override;
    domain::Task<void> setSent(domain::TicketId ticket, const SentNote &sent) override;
    void forgetSent(domain::TicketId ticket) override;

    /// What writes. Whoever lets go of it last, in any thread, waits until everything is on the disk.
    [[nodiscard]] std::shared_ptr<void> writer() const;

    static constexpr int pauseMs = 300;
    static constexpr int retryMs = 3000; ///< after a failure

private:
    class Writer;
    using Drafts = QHash<qint64, NoteDraft>;

    void keep(qint64 ticket, const NoteDraft &draft);
    void takeRestored(const Drafts &drafts);
    void writePending();
    void takeWritten(const domain::Result<void> &result);

    Drafts m_drafts;
    Drafts m_pending; ///< not handed to the writer yet
    Drafts m_writing; ///< handed over, not known to be on the disk
    QTimer m_pause;
    bool m_hasFailed = false;
    std::shared_ptr<Writer> m_writer;
};

} // namespace campanile::usecases
