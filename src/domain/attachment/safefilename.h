// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace campanile::domain {

/// A file name to propose for an attachment, whose own name strangers chose: a name and never a path, an option or a
/// device, it reads as it is spelled, and every file system takes it.
///
/// Left out are what separates folders or means something to a shell or to Windows (/ \ : * ? " < > |), control
/// characters, format characters (right-to-left override, zero width), and dots, hyphens and spaces at the beginning. A
/// name that Windows keeps for devices (CON, NUL.txt) gets a low line before it. At most 200 bytes of UTF-8, never cut
/// within a letter; the suffix stays when it is a usual one (16 characters at most). "attachment" when nothing remains.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace campanile::domain
