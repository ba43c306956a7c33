// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/cells.h"

#include <QLocale>

#include <cmath>

namespace campanile::exchange {

QString isoText(domain::UtcTime time, const QTimeZone &zone)
{
    const bool utc = zone == QTimeZone::utc();
    QDateTime shown = domain::toDateTime(time, zone);
    if (!utc)
        shown = shown.toOffsetFromUtc(shown.offsetFromUtc());
    else
        shown = shown.toUTC();
    return shown.toString(domain::toMs(time) % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QByteArray numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace campanile::exchange
