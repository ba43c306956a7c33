// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRandomGenerator>
#include <QString>
#include <QVector>

#include <mutex>

namespace campanile::test {

/// What was done to the files of a folder, in order, and what a power cut may leave of it.
///
/// The strictest disk that POSIX allows: what is not synced may be there, or not, in any sectors of 512 bytes; what
/// happened to names (a file made, renamed, removed) is there in its order up to anywhere, and for certain only after
/// the folder was synced. After a cut nothing else is left of what the kernel had in memory.
class DiskRecord
{
public:
    /// Everything below folder as it is now is on the disk.
    explicit DiskRecord(QString folder);

    // Told by FileFaults, from any thread; paths are absolute, files are named by their inode.
    void fresh(quint64 file); ///< a new file; its number may have been another one's before
    void named(const QByteArray &path, quint64 file);
    void wrote(quint64 file, qint64 offset, QByteArray bytes);
    void truncated(quint64 file, qint64 size);
    void synced(quint64 file);
    void folderSynced();
    void renamed(const QByteArray &from, const QByteArray &to);
    void removed(const QByteArray &path);

    [[nodiscard]] qsizetype size() const; ///< how many steps there are
    /// Lays down in an empty folder what may be left when the power goes after so many steps.
    void restore(const QString &folder, qsizetype steps, QRandomGenerator &dice) const;

private:
    struct Step
    {
        enum Kind { Made, Wrote, Truncated, Synced, FolderSynced, Renamed, Removed };
        Kind kind = Made;
        int file = 0;          ///< index of the file
        qint64 offset = 0;     ///< or size
        QByteArray bytes = {}; ///< or path
        QByteArray other = {}; ///< path
    };
    struct Names
    {
        QHash<QByteArray, int> files; ///< path below the folder → file
        void apply(const Step &step);
    };

    [[nodiscard]] int fileOf(quint64 inode);
    [[nodiscard]] QByteArray below(const QByteArray &path) const;
    static void apply(QByteArray &content, const Step &step, bool torn, QRandomGenerator &dice);

    mutable std::mutex m_mutex;
    QByteArray m_folder;
    QHash<quint64, int> m_inodes;
    QVector<QByteArray> m_contents; ///< at the beginning, by file
    Names m_names;                  ///< at the beginning
    QVector<Step> m_steps;
};

} // namespace campanile::test
