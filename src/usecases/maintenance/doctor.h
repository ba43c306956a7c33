// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "usecases/workspace/opendatabase.h"

#include <QStringList>
#include <QVector>

namespace campanile::usecases {

/// One thing that is not as it should be.
struct Finding
{
    QString code;     ///< stable, for scripts: "attachment-hash", "event-gap", …
    QStringList args; ///< what it was found in
    bool isError = true; ///< false: worth knowing, nothing is broken
};

struct DoctorReport
{
    int schemaVersion = 0;
    QString engine; ///< "sqlite 3.40.1", "postgresql 15.4"
    QVector<std::pair<QString, qint64>> counts; ///< table name → rows, in a fixed order
    QVector<Finding> findings;

    [[nodiscard]] bool isHealthy() const;
};

/// Examines a database without changing it: the file's integrity, hashes of attachments, sequences of events, tickets
/// against the replay of their events, left-over imports, the schema.
[[nodiscard]] domain::Task<DoctorReport> examineDatabase(DatabasePtr database, domain::ProgressPtr progress);

} // namespace campanile::usecases
