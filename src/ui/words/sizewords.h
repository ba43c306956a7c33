// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace campanile::ui {

/// The size of a file as people say it: "870 bytes", "3.1 MB".
[[nodiscard]] inline QString sizeText(qint64 bytes)
{
    constexpr qint64 kilobyte = 1024;
    return QLocale().formattedDataSize(bytes, bytes < kilobyte * kilobyte ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace campanile::ui
