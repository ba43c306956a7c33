// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "usecases/ticket/draft.h"

#include <QHash>
#include <QString>

namespace campanile::usecases {

/// The file behind DraftJournal, held by a lock while it is used. One thread at a time.
class DraftFile
{
public:
    using Content = QHash<DraftKey, Draft>;

    /// Of several running programs the first gets path itself, the others path.2, path.3, …
    explicit DraftFile(QString path);
    ~DraftFile();
    Q_DISABLE_COPY_MOVE(DraftFile)

    /// Takes a file, and takes over those of programs that are gone.
    [[nodiscard]] Content load();
    /// An empty draft is forgotten. FileCannotWrite.
    [[nodiscard]] domain::Result<void> append(const Content &changes);

    static constexpr int mostPrograms = 16;
    /// From this size on a file that is much larger than its content is written anew while the program runs.
    static constexpr qint64 compactFrom = 64 * 1024;

private:
    [[nodiscard]] QString slotPath(int number) const;
    void takeOverOthers();
    [[nodiscard]] domain::Result<void> rewrite();
    [[nodiscard]] domain::Result<void> appendLines(const Content &changes);

    QString m_path;
    QString m_mine;
    int m_slot = 0;
    int m_lock = -1; ///< file descriptor; -1: the file system has no locks, then nothing is ever dropped from a file
    Content m_content;
    qint64 m_contentBytes = 0;
};

} // namespace campanile::usecases
