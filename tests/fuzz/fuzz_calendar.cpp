// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar file of holidays that somebody downloaded.
#include "exchange/calendar/holidayfile.h"

#include <cstdint>
#include <cstdlib>

using namespace campanile;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QDate from(2026, 1, 1);
    const QDate to(2028, 12, 31);
    const auto file = exchange::holidaysOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
                                           QStringLiteral("days.ics"), from, to);
    if (!file)
        return 0;
    for (const domain::Holiday &holiday : file->holidays) {
        if (holiday.date < from || holiday.date > to || holiday.name.size() > 100)
            std::abort();
    }
    return 0;
}
