// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/change.h"
#include "storage/core/database.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <map>
#include <memory>

namespace campanile::storage {

/// Tells what changed in the database, by whomever: at once after a commit of this program, within the poll interval
/// after one of another program. Each change is told once, in the order of the log; nothing that was committed before
/// start(). Lives in any thread with an event loop; asks on the reader threads.
class ChangeFeed final : public QObject
{
    Q_OBJECT
public:
    explicit ChangeFeed(std::shared_ptr<Database> database, QObject *parent = nullptr);
    ~ChangeFeed() override;

    void start(std::chrono::milliseconds interval = std::chrono::milliseconds(500));
    void stop();

Q_SIGNALS:
    /// After start(), once, when the log was read for the first time or could not be: everything that is committed from
    /// now on is told, so that a view of the data taken from now on stays true.
    void listening();
    /// Without doubles within one call.
    void changed(const QVector<campanile::storage::Change> &changes);
    /// The log could not be read (the link is gone). recovered() follows when it can again, or after notices were
    /// missed: then everything should be looked at again.
    void lost(const campanile::domain::Error &error);
    void recovered();

private:
    struct Row
    {
        qint64 seq = 0;
        Change change;
    };
    struct Answer
    {
        QVector<Row> rows;  ///< ascending: numbers that were missing, then new ones
        bool isCut = false; ///< there are more new ones
        qint64 last = 0;    ///< the log's highest number
    };
    void poll();
    void take(const domain::Result<Answer> &answer);

    std::shared_ptr<Database> m_database;
    QTimer m_timer;
    int m_listener = 0;
    qint64 m_top = -1;                       ///< highest number seen; -1 before the first answer
    std::map<qint64, QDeadlineTimer> m_gaps; ///< numbers below m_top not seen yet → until when they may turn up
    QDeadlineTimer m_cutGap{0};              ///< until when what turns up may come from a gap not kept whole
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_lost = false;
    bool m_isListening = false;
};

} // namespace campanile::storage
