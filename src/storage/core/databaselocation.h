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
    /// URI with a password in it (which would stay in shell histories; it is asked for, or taken from ~/.pgpass) unless
    /// its host is this machine, and one that asks for less than sslmode=verify-full towards another machine.
    [[nodiscard]] static domain::Result<DatabaseLocation> parse(const QString &text);
    /// Whether a text names a server. Anything else is a path, even "postgres.db".
    [[nodiscard]] static bool isServer(const QString &text);

    /// A text that parse() refused may still hold a password: what of it may be shown.
    [[nodiscard]] static QString withoutSecrets(const QString &text);

    /// The same place with what somebody answered when asked; kept in memory only. Nothing for a file.
    [[nodiscard]] DatabaseLocation withPassword(const QString &password) const;

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// Absolute path of the SQLite file; empty for PostgreSQL.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What libpq connects with; empty for SQLite.
    [[nodiscard]] const QString &connectionUri() const { return m_uri; }
    [[nodiscard]] const QString &password() const { return m_password; } ///< empty unless withPassword()
    /// What leads here again another day, always written alike: the path, or a URI with all that was said except
    /// passwords.
    [[nodiscard]] QString address() const;
    /// For people and error arguments: the path, or user, host and database of the URI.
    [[nodiscard]] QString display() const;

private:
    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QString m_uri;
    QString m_password;
};

} // namespace campanile::storage
