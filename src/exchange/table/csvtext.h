// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace campanile::exchange {

/// Appends one field, quoted where RFC 4180 or a spreadsheet of another locale needs it.
void appendCsvField(QByteArray &buffer, QByteArrayView utf8, char delimiter = ',');

/// One line without its line break, for programs that read what ours prints; no formula guard.
[[nodiscard]] QString csvLine(const QStringList &fields);

} // namespace campanile::exchange
