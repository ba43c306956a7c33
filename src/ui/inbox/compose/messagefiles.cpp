// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/compose/messagefiles.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>

#include <algorithm>

namespace campanile::ui {

using domain::Result;
using usecases::AttachedFile;
using usecases::AttachedFiles;
using usecases::DraftKey;

namespace {

constexpr int pollMs = 100;

} // namespace

MessageFiles::MessageFiles(usecases::Drafts &drafts, usecases::Uploads &uploads, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_uploads(uploads)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &MessageFiles::tellProgress);
    connect(&m_drafts, &usecases::Drafts::restored, this, &MessageFiles::takeRestored);
}

MessageFiles::~MessageFiles()
{
    // The draft says which were not finished.
    for (QVector<Entry> &entries : m_entries) {
        for (Entry &entry : entries) {
            if (entry.number != 0)
                entry.task.cancel();
        }
    }
}

QVector<MessageFiles::Entry> MessageFiles::entries(const DraftKey &key) const
{
    if (const auto known = m_entries.constFind(key); known != m_entries.cend())
        return *known;
    QVector<Entry> entries;
    const AttachedFiles kept = m_drafts.files(key);
    for (const AttachedFile &file : kept)
        entries.append({file});
    return entries;
}

void MessageFiles::keep(const DraftKey &key, const QVector<Entry> &entries)
{
    AttachedFiles files;
    bool isMore = false; // than the draft says
    for (const Entry &entry : entries) {
        files.append(entry.file);
        isMore = isMore || entry.number != 0 || entry.error;
    }
    if (isMore)
        m_entries.insert(key, entries);
    else
        m_entries.remove(key);
    m_drafts.setFiles(key, files);
    Q_EMIT changed(key);
}

QVector<MessageFiles::File> MessageFiles::files(const DraftKey &key) const
{
    QVector<File> shown;
    const QVector<Entry> known = entries(key);
    for (const Entry &entry : known) {
        File file{entry.file.name, entry.file.size, 0, State::Complete, entry.error};
        if (entry.number != 0) {
            file.state = State::Copying;
            file.done = entry.progress->done;
            if (const qint64 total = entry.progress->total; total > 0)
                file.size = total;
        } else if (entry.error) {
            file.state = State::Failed;
        } else if (!entry.file.isComplete()) {
            file.state = State::Unfinished;
        }
        shown.append(file);
    }
    return shown;
}

void MessageFiles::begin(const DraftKey &key, Entry entry)
{
    entry.task.then(
        this, [this, key, number = entry.number](const Result<AttachedFile> &answer) { finish(key, number, answer); });
    QVector<Entry> all = entries(key);
    all.append(std::move(entry));
    keep(key, all);
    m_poll.start();
}

void MessageFiles::add(const DraftKey &key, const QStringList &paths)
{
    const qsizetype room = usecases::mostFilesOfMessage - entries(key).size();
    for (const QString &path : paths.mid(0, std::max<qsizetype>(room, 0))) {
        Entry entry{{{}, QFileInfo(path).fileName(), 0}, ++m_last, std::make_shared<domain::Progress>()};
        entry.task = m_uploads.addFile(path, entry.progress);
        begin(key, std::move(entry));
    }
    if (paths.size() > room)
        Q_EMIT refused(static_cast<int>(paths.size() - std::max<qsizetype>(room, 0)));
}

void MessageFiles::addPicture(const DraftKey &key, const QString &name, const QImage &picture)
{
    if (entries(key).size() >= usecases::mostFilesOfMessage) {
        Q_EMIT refused(1);
        return;
    }
    Entry entry{{{}, name, 0}, ++m_last, std::make_shared<domain::Progress>()};
    const auto encode = [picture] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        return bytes;
    };
    entry.task = m_uploads.addContent(name, encode, entry.progress);
    begin(key, std::move(entry));
}

void MessageFiles::finish(const DraftKey &key, int number, const Result<AttachedFile> &answer)
{
    QVector<Entry> all = entries(key);
    const auto found =
        std::find_if(all.begin(), all.end(), [number](const Entry &entry) { return entry.number == number; });
    if (found == all.end()) { // removed, or the person changed
        if (answer)
            m_uploads.discard(answer->id);
        return;
    }
    found->number = 0;
    if (answer)
        found->file = *answer;
    else
        found->error = answer.error();
    keep(key, all);
}

void MessageFiles::remove(const DraftKey &key, qsizetype index)
{
    QVector<Entry> all = entries(key);
    if (index < 0 || index >= all.size())
        return;
    Entry gone = all.takeAt(index);
    if (gone.number != 0)
        gone.task.cancel();
    else if (gone.file.isComplete())
        m_uploads.discard(gone.file.id);
    keep(key, all);
}

void MessageFiles::takeSent(const DraftKey &key, const QVector<domain::AttachmentId> &sent)
{
    if (sent.isEmpty())
        return;
    QVector<Entry> all = entries(key);
    all.removeIf([&sent](const Entry &entry) { return sent.contains(entry.file.id); });
    keep(key, all);
}

/// Of another person, or what an earlier run left: what is being copied goes on only where it belongs to what is shown.
void MessageFiles::takeRestored()
{
    const auto before = std::exchange(m_entries, {});
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        QVector<Entry> all = entries(it.key());
        for (const Entry &entry : *it) {
            if (entry.number == 0)
                continue;
            const auto same =
                std::find_if(all.begin(), all.end(), [&entry](const Entry &other) { return other.file == entry.file; });
            if (same != all.end())
                *same = entry;
            else
                Entry(entry).task.cancel();
        }
        keep(it.key(), all);
    }
}

void MessageFiles::tellProgress()
{
    bool isBusy = false;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (std::none_of(it->begin(), it->end(), [](const Entry &entry) { return entry.number != 0; }))
            continue;
        isBusy = true;
        Q_EMIT changed(it.key());
    }
    if (!isBusy)
        m_poll.stop();
}

} // namespace campanile::ui
