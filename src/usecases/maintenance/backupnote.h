// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/base/result.h"
#include "domain/base/time.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace campanile::usecases {

/// What is written down of a copy when it has been checked, in a small JSON file beside it (NAME.json): SQLite's own
/// check is no checksum and misses most flipped bits, a hash misses none.
struct BackupNote
{
    QString path; ///< of the copy; not in the file, which is found beside it
    domain::UtcTime madeAt{};
    QString databaseId; ///< whose copy it is, wherever that lies
    QString source;     ///< where it lay then
    int schemaVersion = 0;
    qint64 bytes = 0;
    QByteArray sha256; ///< of the copy's bytes, in hexadecimal
    qint64 tickets = 0;
    qint64 events = 0;
    qint64 rows = 0; ///< of all tables
    bool isScheduled = false;

    bool operator==(const BackupNote &) const = default;
};

/// How files end that are being written.
inline constexpr QLatin1StringView partSuffix{".part"};

[[nodiscard]] QString notePathOf(const QString &copyPath);

/// Errors: FileCannotWrite.
[[nodiscard]] domain::Result<void> writeNote(const BackupNote &note);
/// Nothing where there is none, or where what is there was not written by writeNote(). Reads at most 64 KiB.
[[nodiscard]] std::optional<BackupNote> readNote(const QString &copyPath);

/// SHA-256 in hexadecimal; progress counts bytes. copyTo: written at the same time, a new file (mode 0600); empty:
/// none. Errors: FileCannotRead, FileExists, FileCannotWrite, Cancelled (the new file is left to the caller).
[[nodiscard]] domain::Result<QByteArray> hashOfFile(const QString &path, const std::stop_token &stop,
                                                    const domain::ProgressPtr &progress, const QString &copyTo = {});

} // namespace campanile::usecases
