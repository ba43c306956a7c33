// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reliability/diskrecord.h"

#include <QByteArray>
#include <QString>

namespace campanile::test {

/// Stands before the C library's functions that change files, in the whole program: for the files below one folder
/// calls are counted, made to fail, or recorded. Reading always works. One at a time; calls may come from any thread.
class FileFaults
{
public:
    struct Plan
    {
        int error = 0;        ///< errno of what fails: EIO, ENOSPC, EROFS; none: nothing fails
        int from = 0;         ///< the call that fails, from 1
        bool forever = false; ///< and all that follow
    };

    explicit FileFaults(const QString &folder);
    ~FileFaults();
    Q_DISABLE_COPY_MOVE(FileFaults)

    void begin(const Plan &plan); ///< counting from now on
    void end();                   ///< everything works again
    [[nodiscard]] static int calls();
    [[nodiscard]] static int failed();
    [[nodiscard]] static QByteArray firstFailed(); ///< "write /path"

    /// Keeps what is done to the disk from now on.
    static void record(DiskRecord *record);
    /// What the system says of every mounted file system; empty: the truth.
    static void pretendFileSystem(const QByteArray &type);
};

} // namespace campanile::test
