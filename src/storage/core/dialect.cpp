// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/dialect.h"

#include "storage/core/storageerror.h"

#include <QHash>

namespace campanile::storage {

namespace {

[[noreturn]] void broken(const QByteArray &what)
{
    throw StorageError(domain::ErrorCode::Internal, {}, QString::fromUtf8("SQL text: " + what));
}

} // namespace

QByteArray Dialect::expand(const QByteArray &sql) const
{
    const bool sqlite = isSqlite();
    const QHash<QByteArray, QByteArray> macros{
        {"id", sqlite ? "INTEGER PRIMARY KEY" : "BIGINT PRIMARY KEY"},
        {"serial", sqlite ? "INTEGER PRIMARY KEY AUTOINCREMENT" : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"},
        {"blob", sqlite ? "BLOB" : "BYTEA"},
        {"clustered", sqlite ? "WITHOUT ROWID" : ""},
        {"textops", sqlite ? "" : " text_pattern_ops"},
    };
    QByteArray expanded;
    bool inBlock = false;
    bool keep = true;
    for (const QByteArray &line : sql.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith("-- only: ")) {
            const QByteArray engine = trimmed.mid(9);
            if (inBlock || (engine != "sqlite" && engine != "postgresql"))
                broken(trimmed);
            inBlock = true;
            keep = (engine == "sqlite") == sqlite;
        } else if (trimmed == "-- end") {
            if (!inBlock)
                broken(trimmed);
            inBlock = false;
            keep = true;
        } else if (keep && !trimmed.startsWith("--")) {
            expanded += line + '\n';
        }
    }
    if (inBlock)
        broken("block without end");
    qsizetype start = 0;
    while ((start = expanded.indexOf("{{", start)) >= 0) {
        const qsizetype end = expanded.indexOf("}}", start);
        const QByteArray name = end < 0 ? QByteArray() : expanded.mid(start + 2, end - start - 2);
        const auto macro = macros.constFind(name);
        if (macro == macros.constEnd())
            broken("macro " + name);
        expanded.replace(start, end + 2 - start, *macro);
    }
    return expanded;
}

std::string Dialect::numbersIn(std::string_view parameter) const
{
    const std::string name(parameter);
    // PostgreSQL's planner sees how long an array is, but takes every JSON text for a hundred numbers and may read the
    // whole table for a single one.
    return isSqlite() ? "(SELECT value FROM json_each(" + name + "))"
                      : "(SELECT value FROM unnest(CAST(translate(" + name + ", '[]', '{}') AS BIGINT[])) AS value)";
}

std::string Dialect::textsIn(std::string_view parameter) const
{
    const std::string name(parameter);
    return isSqlite() ? "(SELECT value FROM json_each(" + name + "))"
                      : "(SELECT value FROM json_array_elements_text(CAST(" + name + " AS json)))";
}

} // namespace campanile::storage
