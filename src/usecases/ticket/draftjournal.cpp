// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/draftjournal.h"

#include "usecases/ticket/draftfile.h"

#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace campanile::usecases {

using domain::FormattedText;
using domain::Result;
using domain::Task;

namespace {

/// Files of this program whose last lines are still being written: who opens the same database again waits for them,
/// instead of taking them for those of another program.
struct Ending
{
    std::mutex mutex;
    std::condition_variable ended;
    std::vector<std::pair<QString, int>> writers; ///< path and number
    int last = 0;                                 ///< number given to a writer
};

Ending &ending()
{
    static Ending instance;
    return instance;
}

} // namespace

/// Works on the file, one job after the other.
class DraftJournal::Writer
{
public:
    explicit Writer(const QString &path)
        : m_path(path)
        , m_file(std::make_unique<DraftFile>(path))
    {
        const std::lock_guard lock(ending().mutex);
        m_number = ++ending().last;
        m_pool.setMaxThreadCount(1);
        m_pool.setObjectName(u"drafts"_qs);
    }
    ~Writer()
    {
        m_pool.waitForDone();
        m_file.reset();
        if (!m_isEnding)
            return;
        Ending &all = ending();
        {
            const std::lock_guard lock(all.mutex);
            std::erase(all.writers, std::pair(m_path, m_number));
        }
        all.ended.notify_all();
    }
    Q_DISABLE_COPY_MOVE(Writer)

    Task<Content> load()
    {
        return start<Content>([this]() -> Result<Content> {
            Ending &all = ending();
            {
                std::unique_lock lock(all.mutex);
                // Only for those before: this one may be ending itself before it has begun.
                all.ended.wait(lock, [&] {
                    return std::none_of(all.writers.begin(), all.writers.end(), [this](const auto &writer) {
                        return writer.first == m_path && writer.second < m_number;
                    });
                });
            }
            return m_file->load();
        });
    }
    Task<void> append(const Content &changes)
    {
        return start<void>([this, changes] { return m_file->append(changes); });
    }
    void end()
    {
        const std::lock_guard lock(ending().mutex);
        ending().writers.emplace_back(m_path, m_number);
        m_isEnding = true;
    }

private:
    template <typename T, typename Work>
    Task<T> start(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        Task<T> task(promise->future(), std::stop_source());
        m_pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return task;
    }

    QString m_path;
    int m_number = 0;
    std::unique_ptr<DraftFile> m_file;
    QThreadPool m_pool;
    bool m_isEnding = false;
};

DraftJournal::DraftJournal(const QString &path, QObject *parent)
    : Drafts(parent)
    , m_writer(std::make_shared<Writer>(path))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DraftJournal::writePending);
    m_writer->load().then(this, [this](const Result<Content> &drafts) {
        if (drafts)
            takeRestored(*drafts);
    });
}

DraftJournal::~DraftJournal()
{
    Content open = std::exchange(m_writing, {}); // perhaps in vain so far; twice does no harm
    open.insert(m_pending);
    if (!open.isEmpty())
        static_cast<void>(m_writer->append(open));
    m_writer->end();
}

void DraftJournal::takeRestored(const Content &drafts)
{
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        const auto known = m_drafts.constFind(it.key());
        if (known == m_drafts.cend()) {
            m_drafts.insert(it.key(), it.value());
        } else if (it->sent.isValid() && !known->sent.isValid()) {
            // What was typed since the start is newer, but says nothing about what was sent before.
            keep(it.key(), {known->content, it->sent, known->files});
        }
    }
    m_isRestored = true;
    Q_EMIT restored();
}

FormattedText DraftJournal::draft(const DraftKey &key) const
{
    return m_drafts.value(key).content;
}

AttachedFiles DraftJournal::files(const DraftKey &key) const
{
    return m_drafts.value(key).files;
}

SentText DraftJournal::sent(const DraftKey &key) const
{
    return m_drafts.value(key).sent;
}

QHash<DraftKey, Draft> DraftJournal::all() const
{
    Content kept = m_drafts;
    kept.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return kept;
}

std::shared_ptr<void> DraftJournal::writer() const
{
    return m_writer;
}

void DraftJournal::setDraft(const DraftKey &key, const FormattedText &content)
{
    const Draft before = m_drafts.value(key);
    if (key.isValid() && before.content != content)
        keep(key, {content, before.sent, before.files});
}

void DraftJournal::setFiles(const DraftKey &key, const AttachedFiles &files)
{
    const Draft before = m_drafts.value(key);
    if (key.isValid() && before.files != files)
        keep(key, {before.content, before.sent, files});
}

Task<void> DraftJournal::setSent(const DraftKey &key, const SentText &sent)
{
    const Draft draft{this->draft(key), sent, files(key)};
    keep(key, draft); // with the next regular writing once more, should the line below fail
    return m_writer->append({{key, draft}});
}

void DraftJournal::forgetSent(const DraftKey &key)
{
    if (sent(key).isValid())
        keep(key, {draft(key), {}, files(key)});
}

void DraftJournal::keep(const DraftKey &key, const Draft &draft)
{
    const bool hadDraft = hasDraft(key.ticket);
    m_drafts.insert(key, draft); // an empty one stays, so that a late load does not bring the old text back
    m_pending.insert(key, draft);
    if (!m_hasFailed)
        Q_EMIT writing();
    // A new letter is a new chance, without waiting for the next regular one.
    if (!m_pause.isActive() || m_pause.remainingTime() > pauseMs)
        m_pause.start(pauseMs);
    if (hadDraft != hasDraft(key.ticket))
        Q_EMIT hasDraftChanged(key.ticket);
}

void DraftJournal::writePending()
{
    // One at a time: the answer to the one before goes on with the rest.
    if (m_pending.isEmpty() || !m_writing.isEmpty())
        return;
    m_writing = std::exchange(m_pending, {});
    m_writer->append(m_writing).then(this, [this](const Result<void> &result) { takeWritten(result); });
}

void DraftJournal::takeWritten(const Result<void> &result)
{
    const Content done = std::exchange(m_writing, {});
    if (!result) {
        for (auto it = done.cbegin(); it != done.cend(); ++it) {
            if (!m_pending.contains(it.key()))
                m_pending.insert(it.key(), it.value());
        }
        if (!m_pause.isActive())
            m_pause.start(retryMs);
        m_hasFailed = true;
        Q_EMIT writeFailed(result.error().technical);
        return;
    }
    m_hasFailed = false;
    if (m_pending.isEmpty())
        Q_EMIT written();
    else if (!m_pause.isActive())
        writePending(); // its pause is over already
}

} // namespace campanile::usecases
