// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

#include "storage/tag/tagrepository.h"

#include <QCoreApplication>

#include <libpq-fe.h>

#include <cstdio>
#include <cstdlib>

namespace campanile::test {

using storage::DatabaseLocation;
using storage::Engine;

namespace {

QString serverUri()
{
    return qEnvironmentVariable("CAMPANILE_TEST_POSTGRES");
}

void onServer(const QByteArray &sql)
{
    PGconn *connection = PQconnectdb(serverUri().toUtf8().constData());
    PGresult *result = PQexec(connection, sql.constData());
    if (PQresultStatus(result) != PGRES_COMMAND_OK)
        qFatal("%s: %s", sql.constData(), PQerrorMessage(connection));
    PQclear(result);
    PQfinish(connection);
}

} // namespace

StorageFixture::StorageFixture(Engine engine)
    : m_engine(engine)
{
    if (engine != Engine::Postgres)
        return;
    static int counter = 0;
    m_schema = QStringLiteral("campanile_test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
    onServer("CREATE SCHEMA " + m_schema.toUtf8());
}

StorageFixture::~StorageFixture()
{
    m_database.reset();
    if (m_engine == Engine::Postgres)
        onServer("SET client_min_messages = error; DROP SCHEMA " + m_schema.toUtf8() + " CASCADE");
}

DatabaseLocation StorageFixture::location() const
{
    return *DatabaseLocation::parse(uri());
}

QString StorageFixture::uri() const
{
    if (m_engine == Engine::Sqlite)
        return path();
    const QString server = serverUri();
    const QString glue = server.contains(QChar(u'?')) ? QStringLiteral("&") : QStringLiteral("?");
    return server + glue + QStringLiteral("options=-csearch_path%3D") + m_schema;
}

storage::Database &StorageFixture::database()
{
    if (!m_database)
        m_database = value(storage::Database::open(location(), {.create = true}).wait());
    return *m_database;
}

void StorageFixture::addEngines()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("sqlite") << static_cast<int>(Engine::Sqlite);
    QTest::newRow("postgresql") << static_cast<int>(Engine::Postgres);
}

bool StorageFixture::hasPostgres()
{
    return !serverUri().isEmpty();
}

void StorageFixture::stop(const domain::Error &error)
{
    // Not qFatal(): its stack dumps take half a minute and hide the one line that matters.
    fprintf(stderr, "FAIL!  : %s: storage error %d (%s): %s\n", QTest::currentTestFunction(),
            static_cast<int>(error.code), qPrintable(error.args.join(QStringLiteral(", "))),
            qPrintable(error.technical));
    std::_Exit(1);
}

void addTag(storage::Session &session, const QString &name)
{
    static_cast<void>(storage::TagRepository(session).findOrCreate(name));
}

} // namespace campanile::test
