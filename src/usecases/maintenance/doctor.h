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
    enum class Severity { Note, Warning, Damage };

    QString code;     ///< stable, for scripts: "attachment-piece-wrong", …
    QStringList args; ///< where, and what was found there
    Severity severity = Severity::Damage;
};

struct DoctorReport
{
    int schemaVersion = 0;
    qint64 tickets = 0; ///< looked at
    qint64 events = 0;
    qint64 attachmentPieces = 0;
    bool isHealthy = false; ///< nothing worse than a note was found
    QVector<Finding> findings;
};

/// Examines a database without changing it: the engine's own check, the schema, references, hashes of attachments,
/// sequences of events, tickets against the replay of their events, left-over imports. progress counts tickets.
[[nodiscard]] domain::Task<DoctorReport> examineDatabase(const DatabasePtr &database, domain::ProgressPtr progress);

} // namespace campanile::usecases
