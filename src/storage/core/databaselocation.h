// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>

namespace campanile::storage {

enum class Engine { Sqlite, Postgres };

/// Where a database is: a SQLite file, or a `postgresql://user@host:port/name?…` URI as libpq reads it.
class DatabaseLocation
{
public:
    /// A path (made absolute) or a URI. Fails with InvalidArgument for an empty text, a URI that libpq cannot read, a
    /// URI with a password in it (passwords are asked for or kept in the key ring, never in shell histories) unless its
    /// host is this machine, and one that asks for less than sslmode=verify-full towards another machine.
    [[nodiscard]] static domain::Result<DatabaseLocation> parse(const QString &text);

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// Absolute path of the SQLite file; empty for PostgreSQL.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What libpq connects with; empty for SQLite.
    [[nodiscard]] const QString &connectionUri() const { return m_uri; }
    /// For people and error arguments: the path, or the URI without its password.
    [[nodiscard]] QString display() const;

private:
    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QString m_uri;
};

} // namespace campanile::storage
