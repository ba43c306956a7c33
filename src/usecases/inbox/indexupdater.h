// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/inbox/ticketindex.h"
#include "usecases/workspace/opendatabase.h"

#include <QObject>
#include <QTimer>
#include <QVector>

namespace campanile::usecases {

/// Fills a TicketIndex and keeps it current: one load at a time, one refresh at a time, so that nothing older ever
/// overwrites something newer. Lives in the window's thread; the work is done on the database threads.
class IndexUpdater final : public QObject
{
    Q_OBJECT

public:
    IndexUpdater(DatabasePtr database, TicketIndexPtr index, QObject *parent = nullptr);
    ~IndexUpdater() override;

    /// The open tickets, then the archive, then the order of subjects.
    void start();
    /// These tickets changed in the database.
    void refresh(const QVector<quint32> &ids);
    /// Anything may have changed, or loading failed before: loads again.
    void refreshAll();

Q_SIGNALS:
    void openLoaded();
    /// again: for the second time or later.
    void archiveLoaded(bool again);
    void refreshed(const QVector<quint32> &ids);
    /// A load failed: whoever waits for the index was told; refreshAll() tries it again. Or a refresh failed; it is
    /// tried again after a pause until it works, which is told once.
    void failed(const campanile::domain::Error &error);

private:
    enum class Stage { Idle, OpenTickets, Archive, Subjects };

    void load(Stage stage);
    void loaded(Stage stage, const domain::Result<void> &done);
    void sendRefresh();
    void refreshedThem(const domain::Result<void> &done);

    DatabasePtr m_database;
    TicketIndexPtr m_index;
    Stage m_stage = Stage::Idle;
    Stage m_next = Stage::OpenTickets; ///< where refreshAll() begins while nothing is loading
    bool m_loadAgain = false;
    bool m_hasArchive = false;
    domain::Task<void> m_loading;
    domain::Task<void> m_refresh;
    QVector<quint32> m_refreshing; ///< by the job that is on its way
    QVector<quint32> m_waiting;    ///< for the next one
    QVector<quint32> m_changedWhileLoading;
    QTimer m_retry;           ///< of the refresh that failed
    bool m_hasFailed = false; ///< the last refresh
};

} // namespace campanile::usecases
