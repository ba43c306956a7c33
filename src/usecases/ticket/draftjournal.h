// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ticket/notedrafts.h"

#include <QHash>
#include <QThread>
#include <QTimer>

#include <memory>

namespace campanile::usecases {

class DraftFile;

/// Drafts in a journal file of the person: one JSON line a change, the last line of a ticket counts. Appended and
/// synced by a thread of its own, so a crash or a power cut loses at most the last pause in typing (300 ms).
/// A line that a power cut left half written is skipped. The destructor writes what is still open.
class DraftJournal final : public NoteDrafts
{
    Q_OBJECT

public:
    /// The folder of path is made (0700) when it is not there; the file is 0600.
    explicit DraftJournal(const QString &path, QObject *parent = nullptr);
    ~DraftJournal() override;

    [[nodiscard]] QString draft(domain::TicketId ticket) const override;
    void setDraft(domain::TicketId ticket, const QString &text) override;

    static constexpr int pauseMs = 300;

private:
    void writePending();

    QHash<qint64, QString> m_drafts;
    QHash<qint64, QString> m_pending;
    QTimer m_pause;
    QThread m_thread;
    DraftFile *m_file = nullptr; ///< lives in m_thread, which deletes it
};

/// The file behind DraftJournal; works in the journal's thread.
class DraftFile final : public QObject
{
    Q_OBJECT

public:
    explicit DraftFile(QString path);

    void load();
    void append(const QHash<qint64, QString> &changes);

Q_SIGNALS:
    void loaded(const QHash<qint64, QString> &drafts);
    void failed(const QString &technical);

private:
    bool rewrite(const QHash<qint64, QString> &drafts);

    QString m_path;
};

} // namespace campanile::usecases
