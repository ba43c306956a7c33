// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/changefeed.h"

#include "storage/core/changelog.h"

#include <algorithm>
#include <unordered_set>

namespace campanile::storage {

namespace {

constexpr int rowsAtOnce = 5000;
/// So long a missing number may still turn up: PostgreSQL hands numbers out before it commits, which takes its time
/// when the standby is far away, and rolls some back.
constexpr auto patience = std::chrono::seconds(30);
/// Numbers handed out before start() may be committed after it.
constexpr qint64 lookBack = 200;

} // namespace

ChangeFeed::ChangeFeed(std::shared_ptr<Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::poll);
}

ChangeFeed::~ChangeFeed()
{
    stop();
}

void ChangeFeed::start(std::chrono::milliseconds interval)
{
    m_timer.start(interval);
    m_listener =
        m_database->addListener([this] { QMetaObject::invokeMethod(this, &ChangeFeed::poll, Qt::QueuedConnection); });
    poll();
}

void ChangeFeed::stop()
{
    m_timer.stop();
    if (m_listener != 0)
        m_database->removeListener(m_listener);
    m_listener = 0;
}

void ChangeFeed::poll()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    std::vector<qint64> missing;
    for (const auto &[seq, deadline] : m_gaps)
        missing.push_back(seq);
    m_database
        ->read([from = m_top, missing = std::move(missing)](Session &session) -> domain::Result<Answer> {
            Answer answer;
            answer.last = lastChange(session);
            if (!missing.empty()) {
                for (const LoggedChange &logged : changesNumbered(session, missing))
                    answer.rows.append({logged.seq, logged.change});
            }
            const auto fresh = changesAfter(session, from < 0 ? answer.last - lookBack : from, rowsAtOnce);
            answer.isCut = fresh.size() == rowsAtOnce;
            for (const LoggedChange &logged : fresh)
                answer.rows.append({logged.seq, logged.change});
            return answer;
        })
        .then(this, [this](const domain::Result<Answer> &answer) {
            m_asking = false;
            take(answer);
            if (!std::exchange(m_isListening, true))
                Q_EMIT listening();
            if (std::exchange(m_askAgain, false))
                poll();
        });
}

void ChangeFeed::take(const domain::Result<Answer> &answer)
{
    if (!answer) {
        if (!std::exchange(m_lost, true))
            Q_EMIT lost(answer.error());
        return;
    }
    const QVector<Row> &rows = answer->rows;
    const bool isFirst = m_top < 0;
    if (isFirst)
        m_top = rows.isEmpty() ? 0 : rows.first().seq - 1;
    // Notices between may have been pruned before we saw them.
    bool hasMissed = !isFirst && answer->last - m_top > keptChanges;
    const QDeadlineTimer deadline(patience);
    QVector<Change> news;
    std::unordered_set<Change, ChangeHash> known;
    for (const Row &row : rows) {
        const bool isLate = row.seq <= m_top && m_gaps.erase(row.seq) > 0;
        const bool isNew = row.seq > m_top || isLate;
        // Of a gap that is longer than what is asked for at once only the end is kept. Whatever else belongs to it is
        // never told, so everything is looked at: now, and whenever the end of it shows that something was late.
        const qint64 from = std::max(m_top + 1, row.seq - rowsAtOnce + 1);
        const bool isCut = !isFirst && from > m_top + 1;
        hasMissed = hasMissed || isCut || (isLate && !m_cutGap.hasExpired());
        if (isCut)
            m_cutGap = deadline;
        for (qint64 missing = from; missing < row.seq; ++missing)
            m_gaps.emplace(missing, deadline);
        m_top = std::max(m_top, row.seq);
        if (isNew && !isFirst && known.insert(row.change).second)
            news.append(row.change);
    }
    std::erase_if(m_gaps, [](const auto &gap) { return gap.second.hasExpired(); });
    m_askAgain = m_askAgain || answer->isCut;
    if (!news.isEmpty())
        Q_EMIT changed(news);
    if (std::exchange(m_lost, false) || hasMissed)
        Q_EMIT recovered();
}

} // namespace campanile::storage
