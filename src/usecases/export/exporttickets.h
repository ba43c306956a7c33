// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/base/task.h"
#include "domain/org/permissions.h"
#include "usecases/catalog/catalog.h"
#include "usecases/workspace/opendatabase.h"

#include <QHash>
#include <QTimeZone>

namespace campanile::usecases {

enum class ExportFormat { Csv, Xlsx, JsonLines };

/// A list as it is shown, every row of it.
struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    QVector<quint32> ids; ///< in order
    QStringList columns;  ///< keys, see exportcolumns.h; empty: all
    QStringList titles;   ///< the header in the person's words, one a column; empty: the keys
    /// By column: what stands for a key ("waiting-customer") in the person's words. JSON lines, meant for programs,
    /// keep the keys.
    QHash<QString, QHash<QString, QString>> words;
    QTimeZone zone = QTimeZone::utc();
    bool rightToLeft = false; ///< direction of an XLSX sheet
};

/// NotAllowed when this person may not take lists out of the program: to be asked before anybody chooses a file.
[[nodiscard]] domain::Result<void> mayExport(const domain::Actor &actor);

struct ExportSummary
{
    QString path;
    qint64 rows = 0;
};

/// Each row as it is when its page is read; tickets that are gone by then are left out. Writes the file, which appears
/// under its name only when it is whole. Nothing is capped. progress counts rows. Errors: NotAllowed, InvalidArgument
/// (column), FileCannotWrite, Cancelled.
[[nodiscard]] domain::Task<ExportSummary> exportTickets(const DatabasePtr &database, CatalogPtr catalog,
                                                        const domain::Actor &actor, const ExportRequest &request,
                                                        domain::ProgressPtr progress);

} // namespace campanile::usecases
