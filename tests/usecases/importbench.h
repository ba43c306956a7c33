// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/builtinprofiles.h"
#include "domain/ticket/event.h"
#include "domain/ticket/ticket.h"
#include "storage/storagefixture.h"
#include "support/fixedclock.h"
#include "usecases/import/importtickets.h"

namespace campanile::test {

/// A ServiceNow log: header, one row, and `steps` rows of each of `tickets` tickets.
extern const QByteArray logHeader;
[[nodiscard]] QByteArray logRow(int ticket, int step);
[[nodiscard]] QByteArray logOf(int tickets, int steps = 5);

/// A database and the import engine on it.
class ImportBench
{
public:
    explicit ImportBench(StorageFixture &fixture);

    /// Writes a file beside the database; its path.
    QString file(const char *name, const QByteArray &content);
    [[nodiscard]] domain::Error importError(const usecases::ImportRequest &request);
    [[nodiscard]] usecases::ImportRequest request(const QStringList &files,
                                                  const char *profile = "servicenow-log") const;
    /// An import that has to work.
    usecases::ImportReport import(const usecases::ImportRequest &request);

    /// Everything that an import must not change when nothing is new: how many rows each table has, every event.
    [[nodiscard]] QStringList dump();
    [[nodiscard]] domain::Ticket ticket(const QString &reference);
    [[nodiscard]] QVector<domain::Event> events(const QString &reference);
    /// What the doctor finds is wrong, and what imports left behind.
    [[nodiscard]] QStringList findings();
    /// Somebody edits a ticket here.
    void edit(const QString &reference, domain::Field field, const QJsonValue &to);

    StorageFixture &db;
    std::shared_ptr<FixedClock> clock;
    usecases::ImportTickets engine;
};

} // namespace campanile::test
