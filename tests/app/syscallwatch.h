// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace campanile::test {

/// Notes every file that is opened, looked at or changed and every socket that is connected by the thread that made it,
/// by standing before the C library's functions in the whole program.
///
/// What belongs to the system and Qt (programs, fonts, icons, the kernel's own files) is not noted: who reads those
/// does not decide when. One at a time.
class SyscallWatch
{
public:
    SyscallWatch();
    ~SyscallWatch();
    Q_DISABLE_COPY_MOVE(SyscallWatch)

    /// "open /path", "connect 127.0.0.1:5432", …, in order, and forgets them.
    [[nodiscard]] QStringList take();
};

} // namespace campanile::test
