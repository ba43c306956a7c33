// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QString>
#include <QVector>

namespace campanile::usecases {

/// A file that goes with a text which is still being written. Its bytes lie in the database already.
struct AttachedFile
{
    domain::AttachmentId id; ///< none: it is not complete there, or never will be
    QString name;            ///< as the file was called; show it with visibleText()
    qint64 size = 0;         ///< bytes

    [[nodiscard]] bool isComplete() const { return id.isValid(); }
    bool operator==(const AttachedFile &) const = default;

    static constexpr qint64 largest = 100LL * 1024 * 1024; ///< bytes
};

using AttachedFiles = QVector<AttachedFile>;

inline constexpr qsizetype mostFilesOfMessage = 20;

/// Those that can be sent.
[[nodiscard]] inline QVector<domain::AttachmentId> completeOf(const AttachedFiles &files)
{
    QVector<domain::AttachmentId> ids;
    for (const AttachedFile &file : files) {
        if (file.isComplete())
            ids.append(file.id);
    }
    return ids;
}

} // namespace campanile::usecases
