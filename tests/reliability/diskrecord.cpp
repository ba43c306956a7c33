// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/diskrecord.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>

namespace campanile::test {

namespace {

constexpr qint64 sector = 512;

} // namespace

DiskRecord::DiskRecord(QString folder)
    : m_folder(QFile::encodeName(folder) + '/')
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        struct stat found = {};
        if (!file.open(QFile::ReadOnly) || ::fstat(file.handle(), &found) != 0)
            qFatal("%s", qPrintable(file.fileName()));
        const int index = fileOf(found.st_ino);
        m_contents[index] = file.readAll();
        m_names.files.insert(below(QFile::encodeName(file.fileName())), index);
    }
}

int DiskRecord::fileOf(quint64 inode)
{
    const auto known = m_inodes.constFind(inode);
    if (known != m_inodes.cend())
        return *known;
    m_contents.append(QByteArray());
    return *m_inodes.insert(inode, int(m_contents.size()) - 1);
}

QByteArray DiskRecord::below(const QByteArray &path) const
{
    return path.mid(m_folder.size());
}

void DiskRecord::fresh(quint64 file)
{
    const std::lock_guard lock(m_mutex);
    m_inodes.remove(file);
}

void DiskRecord::named(const QByteArray &path, quint64 file)
{
    const std::lock_guard lock(m_mutex);
    m_steps.append({Step::Made, fileOf(file), 0, below(path), {}});
}

void DiskRecord::wrote(quint64 file, qint64 offset, QByteArray bytes)
{
    const std::lock_guard lock(m_mutex);
    m_steps.append({Step::Wrote, fileOf(file), offset, std::move(bytes), {}});
}

void DiskRecord::truncated(quint64 file, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    m_steps.append({Step::Truncated, fileOf(file), size, {}, {}});
}

void DiskRecord::synced(quint64 file)
{
    const std::lock_guard lock(m_mutex);
    m_steps.append({Step::Synced, fileOf(file), 0, {}, {}});
}

void DiskRecord::folderSynced()
{
    const std::lock_guard lock(m_mutex);
    m_steps.append({Step::FolderSynced, 0, 0, {}, {}});
}

void DiskRecord::renamed(const QByteArray &from, const QByteArray &to)
{
    const std::lock_guard lock(m_mutex);
    m_steps.append({Step::Renamed, 0, 0, below(from), below(to)});
}

void DiskRecord::removed(const QByteArray &path)
{
    const std::lock_guard lock(m_mutex);
    m_steps.append({Step::Removed, 0, 0, below(path), {}});
}

qsizetype DiskRecord::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_steps.size();
}

void DiskRecord::Names::apply(const Step &step)
{
    if (step.kind == Step::Made)
        files.insert(step.bytes, step.file);
    else if (step.kind == Step::Removed)
        files.remove(step.bytes);
    else if (step.kind == Step::Renamed && files.contains(step.bytes))
        files.insert(step.other, files.take(step.bytes));
}

void DiskRecord::apply(QByteArray &content, const Step &step, bool torn, QRandomGenerator &dice)
{
    if (step.kind == Step::Truncated) {
        const qsizetype before = content.size();
        content.resize(step.offset);
        if (content.size() > before)
            std::fill(content.begin() + before, content.end(), '\0');
        return;
    }
    for (qint64 at = 0; at < step.bytes.size();) {
        const qint64 inFile = step.offset + at;
        const qint64 piece = std::min<qint64>(sector - inFile % sector, step.bytes.size() - at);
        if (!torn || dice.bounded(2) == 0) {
            if (content.size() < inFile + piece)
                content.append(QByteArray(inFile + piece - content.size(), '\0'));
            std::copy_n(step.bytes.constData() + at, piece, content.data() + inFile);
        }
        at += piece;
    }
}

void DiskRecord::restore(const QString &folder, qsizetype steps, QRandomGenerator &dice) const
{
    const std::lock_guard lock(m_mutex);
    QVector<QByteArray> contents = m_contents;
    QVector<QVector<Step>> open(contents.size());
    Names names = m_names;
    QVector<Step> openNames;
    for (qsizetype i = 0; i < steps; ++i) {
        const Step &step = m_steps.at(i);
        switch (step.kind) {
        case Step::Wrote:
        case Step::Truncated:
            open[step.file].append(step);
            break;
        case Step::Synced:
            for (const Step &done : std::as_const(open[step.file]))
                apply(contents[step.file], done, false, dice);
            open[step.file].clear();
            break;
        case Step::FolderSynced:
            for (const Step &done : std::as_const(openNames))
                names.apply(done);
            openNames.clear();
            break;
        default:
            openNames.append(step);
        }
    }
    // What was open: all of it gone, all of it there, or any parts.
    const int mood = dice.bounded(4);
    for (int file = 0; file < contents.size(); ++file) {
        for (const Step &step : std::as_const(open[file])) {
            if (mood == 0 || (mood > 1 && dice.bounded(3) == 0))
                continue;
            apply(contents[file], step, mood == 3, dice);
        }
    }
    const qsizetype kept = mood == 1   ? openNames.size()
                           : mood == 0 ? 0
                                       : dice.bounded(static_cast<int>(openNames.size()) + 1);
    for (qsizetype i = 0; i < kept; ++i)
        names.apply(openNames.at(i));
    for (auto name = names.files.cbegin(); name != names.files.cend(); ++name) {
        QFile file(folder + u'/' + QFile::decodeName(name.key()));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QFile::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(contents.at(name.value()));
    }
}

} // namespace campanile::test
