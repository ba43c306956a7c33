// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "usecases/inbox/ticketrow.h"
#include "domain/base/task.h"

#include <QTimeZone>

namespace campanile::usecases {

enum class ExportFormat { Csv, Xlsx, JsonLines };

/// The list as it is shown, every row of it.
struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    QVector<quint32> ids;      ///< in order
    QStringList columns;       ///< keys of exportColumns(), in order; empty: all
    QStringList titles;        ///< the header in the person's words, as many as columns; empty: the keys
    QTimeZone zone = QTimeZone::utc();
    bool rightToLeft = false;  ///< direction of an XLSX sheet
};

struct ExportSummary
{
    QString path;
    qint64 rows = 0;
};

/// Keys of the columns that can be exported, in their usual order; stable.
[[nodiscard]] QStringList exportColumns();

/// The text of one column of a row, as exports and the command line print it (UTC ISO 8601 times, keys of enumerations).
[[nodiscard]] QString exportValue(const TicketRow &row, const QString &column);

} // namespace campanile::usecases
