// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace campanile::storage {

/// A BCP 47 tag in eight bytes, first letter lowest; 0 is "unknown". Longer tags are cut at the last part that fits
/// ("sr-Latn-RS" → "sr-Latn"), letters become lower case.
[[nodiscard]] quint64 packLanguage(QByteArrayView tag);
[[nodiscard]] QString unpackLanguage(quint64 code);

} // namespace campanile::storage
