// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/tablewriter.h"

namespace campanile::exchange {

/// ISO 8601 with the offset of the zone ("Z" for UTC), to the second unless there are milliseconds.
[[nodiscard]] QString isoText(domain::UtcTime time, const QTimeZone &zone);

/// Shortest text that reads back as the same number; empty for what is none.
[[nodiscard]] QByteArray numberText(double number);

} // namespace campanile::exchange
