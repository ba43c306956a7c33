// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/ticket/drafts.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace campanile::usecases {

/// Drafts in a journal file of the person: one JSON line a change, the last line of a key counts. Appended and
/// synced by a thread of its own, so a crash or a power cut loses at most the last pause in typing (300 ms).
/// A line that a power cut left half written is skipped. What could not be written is tried again until it can.
///
/// Each running program has a file of its own, which it holds by a lock: path, or path with a number when that is
/// taken. At the start the drafts of programs that are gone are taken over; where two of them wrote on one ticket,
/// both texts stay. Thus no program ever drops what another one holds.
class DraftJournal final : public Drafts
{
    Q_OBJECT

public:
    /// The folder of path is made (0700) when it is not there; the files are 0600.
    explicit DraftJournal(const QString &path, QObject *parent = nullptr);
    /// Has what is still open written down, and waits for that unless somebody else holds the writer().
    ~DraftJournal() override;

    [[nodiscard]] domain::FormattedText draft(const DraftKey &key) const override;
    void setDraft(const DraftKey &key, const domain::FormattedText &content) override;
    [[nodiscard]] AttachedFiles files(const DraftKey &key) const override;
    void setFiles(const DraftKey &key, const AttachedFiles &files) override;
    [[nodiscard]] SentText sent(const DraftKey &key) const override;
    domain::Task<void> setSent(const DraftKey &key, const SentText &sent) override;
    void forgetSent(const DraftKey &key) override;

    /// Those of which something is kept.
    [[nodiscard]] QHash<DraftKey, Draft> all() const;
    /// Nothing waits to be written down.
    [[nodiscard]] bool isWritten() const { return m_pending.isEmpty() && m_writing.isEmpty(); }
    /// The file was read.
    [[nodiscard]] bool isRestored() const { return m_isRestored; }

    /// What writes. Whoever lets go of it last, in any thread, waits until everything is on the disk.
    [[nodiscard]] std::shared_ptr<void> writer() const;

    static constexpr int pauseMs = 300;
    static constexpr int retryMs = 3000; ///< after a failure

private:
    class Writer;
    using Content = QHash<DraftKey, Draft>;

    void keep(const DraftKey &key, const Draft &draft);
    void takeRestored(const Content &drafts);
    void writePending();
    void takeWritten(const domain::Result<void> &result);

    Content m_drafts;
    Content m_pending; ///< not handed to the writer yet
    Content m_writing; ///< handed over, not known to be on the disk
    QTimer m_pause;
    bool m_hasFailed = false;
    bool m_isRestored = false;
    std::shared_ptr<Writer> m_writer;
};

} // namespace campanile::usecases
