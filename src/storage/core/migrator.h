// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/connection.h"

#include <QVector>

namespace campanile::storage {

/// A step of the schema. Append only; a new database runs the same list.
struct Migration
{
    int version;
    const char *file; ///< under resources/sql
    int minReader;    ///< programs of this schema version and later may still read (not write) what the step leaves
};

[[nodiscard]] const QVector<Migration> &migrations();
[[nodiscard]] int latestSchemaVersion();
/// The step's SQL as written, for Dialect::expand().
[[nodiscard]] QByteArray migrationText(const Migration &migration);

/// What a database says about itself.
struct SchemaState
{
    bool isEmpty = true;
    bool isOurs = false;
    int version = 0;
    int minReader = 0;
    QString id; ///< made with the database, kept by its copies: two databases at one place, one after the other, differ
};

/// Reads, and brings to the latest version, the schema behind a connection. Throws StorageError.
class Migrator
{
public:
    Migrator(Connection &connection, QString location);

    [[nodiscard]] SchemaState state();
    /// Each step in one transaction; safe beside others who do the same; goes on where an interrupted run stopped.
    void migrate(const QVector<Migration> &steps = migrations());

private:
    [[nodiscard]] qint64 number(const QByteArray &sql);
    void step(const Migration &migration);

    Connection &m_connection;
    QString m_location;
};

} // namespace campanile::storage
