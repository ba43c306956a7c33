// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/migrator.h"

#include "storage/core/dialect.h"
#include "storage/core/sqlitefile.h"
#include "storage/core/storageerror.h"

#include <QFile>
#include <QUuid>

static void initializeResources()
{
    Q_INIT_RESOURCE(sql); // must stand outside of every namespace
}

namespace campanile::storage {

using domain::ErrorCode;

const QVector<Migration> &migrations()
{
    static const QVector<Migration> list{
        {1, "0001_foundation.sql", 1},   {2, "0002_audit.sql", 1},          {3, "0003_customers.sql", 1},
        {4, "0004_conversation.sql", 4}, {5, "0005_macros.sql", 4},         {6, "0006_links.sql", 4},
        {7, "0007_uploads.sql", 4},      {8, "0008_presence.sql", 4},       {9, "0009_roles.sql", 4},
        {10, "0010_audit_order.sql", 4}, {11, "0011_custom_fields.sql", 4}, {12, "0012_customer_merge.sql", 4},
    };
    return list;
}

int latestSchemaVersion()
{
    return migrations().last().version;
}

QByteArray migrationText(const Migration &migration)
{
    initializeResources();
    QFile file(QStringLiteral(":/sql/") + QString::fromLatin1(migration.file));
    if (!file.open(QFile::ReadOnly))
        throw StorageError(ErrorCode::Internal, {}, QStringLiteral("no resource ") + file.fileName());
    return file.readAll();
}

Migrator::Migrator(Connection &connection, QString location)
    : m_connection(connection)
    , m_location(std::move(location))
{
}

qint64 Migrator::number(const QByteArray &sql)
{
    const auto statement = m_connection.prepare(sql);
    return statement->step() ? statement->int64(0) : 0;
}

SchemaState Migrator::state()
{
    SchemaState state;
    const bool isSqlite = m_connection.engine() == Engine::Sqlite;
    // By its name: a cast to regnamespace would fold capital letters.
    const QByteArray ours = " AND relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = "
                            "current_schema())";
    const QByteArray tables =
        isSqlite ? QByteArray("SELECT count(*) FROM sqlite_schema")
                 : "SELECT count(*) FROM pg_catalog.pg_class WHERE relkind IN ('r', 'v', 'm', 'S')" + ours;
    const QByteArray meta = isSqlite ? QByteArray("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'")
                                     : "SELECT count(*) FROM pg_catalog.pg_class WHERE relname = 'meta'" + ours;
    if (!isSqlite && number("SELECT count(*) FROM (SELECT current_schema() AS name) s WHERE name IS NULL") > 0)
        throw StorageError(ErrorCode::DatabaseCannotOpen, {m_location}, QStringLiteral("no such schema"));
    state.isEmpty = number(tables) == 0;
    if (state.isEmpty || number(meta) == 0)
        return state;
    const qint64 mine = isSqlite
                            ? number("PRAGMA application_id") == sqliteApplicationId
                            : number("SELECT count(*) FROM meta WHERE key = 'application' AND value = 'campanile'");
    state.isOurs = mine != 0;
    if (!state.isOurs)
        return state;
    state.version =
        static_cast<int>(isSqlite ? number("PRAGMA user_version")
                                  : number("SELECT CAST(value AS BIGINT) FROM meta WHERE key = 'schemaVersion'"));
    state.minReader = static_cast<int>(number("SELECT CAST(value AS BIGINT) FROM meta WHERE key = 'minReader'"));
    const auto id = m_connection.prepare("SELECT value FROM meta WHERE key = 'databaseId'");
    if (id->step())
        state.id = QString::fromUtf8(id->bytes(0));
    return state;
}

void Migrator::migrate(const QVector<Migration> &steps)
{
    for (const Migration &migration : steps) {
        m_connection.begin(TransactionKind::Write);
        try {
            // Under the lock look again: somebody else may have done it while we waited.
            if (m_connection.engine() == Engine::Postgres)
                m_connection.script("SELECT pg_advisory_xact_lock(1130458480)");
            if (state().version < migration.version)
                step(migration);
            m_connection.commit();
        } catch (...) {
            m_connection.rollback();
            throw;
        }
    }
}

void Migrator::step(const Migration &migration)
{
    m_connection.script(Dialect(m_connection.engine()).expand(migrationText(migration)));
    const QByteArray version = QByteArray::number(migration.version);
    m_connection.script("INSERT INTO meta (key, value) VALUES ('databaseId', '" +
                        QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "') ON CONFLICT (key) DO NOTHING");
    m_connection.script("UPDATE meta SET value = '" + QByteArray::number(migration.minReader) +
                        "' WHERE key = 'minReader'");
    if (m_connection.engine() == Engine::Sqlite) {
        m_connection.script("PRAGMA user_version = " + version);
        m_connection.script("PRAGMA application_id = " + QByteArray::number(sqliteApplicationId));
    } else {
        m_connection.script("INSERT INTO meta (key, value) VALUES ('schemaVersion', '" + version +
                            "') ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    }
}

} // namespace campanile::storage
