// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/maintenance/schemanames.h"

#include "storage/core/migrator.h"

#include <QRegularExpression>

namespace campanile::storage {

QVector<SchemaObject> expectedSchemaObjects(const Dialect &dialect)
{
    static const QRegularExpression create(
        QStringLiteral("CREATE (?:UNIQUE |VIRTUAL )?(TABLE|INDEX|TRIGGER) ([a-z_]+)"));
    QVector<SchemaObject> objects;
    for (const Migration &migration : migrations()) {
        const QString sql = QString::fromUtf8(dialect.expand(migrationText(migration)));
        for (auto match = create.globalMatch(sql); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            objects.append({found.captured(1).toLower().toUtf8(), found.captured(2).toUtf8()});
        }
    }
    return objects;
}

QSet<QByteArray> presentSchemaObjects(Session &session)
{
    QSet<QByteArray> names;
    Statement row = session.prepare(
        session.dialect().isSqlite()
            ? "SELECT name FROM sqlite_schema"
            : "WITH ours AS (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = current_schema()) "
              "SELECT CAST(relname AS TEXT) FROM pg_catalog.pg_class WHERE relnamespace IN (SELECT oid FROM ours) "
              "UNION ALL SELECT CAST(t.tgname AS TEXT) FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c "
              "ON c.oid = t.tgrelid WHERE c.relnamespace IN (SELECT oid FROM ours)");
    row.bind();
    while (row.next())
        names.insert(row.blob(0));
    return names;
}

} // namespace campanile::storage
