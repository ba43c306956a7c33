// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/databaselocation.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <libpq-fe.h>

namespace campanile::storage {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

bool isUri(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
}

Result<QHash<QByteArray, QByteArray>> parseUri(const QString &text)
{
    char *message = nullptr;
    PQconninfoOption *options = PQconninfoParse(text.toUtf8().constData(), &message);
    if (!options) {
        const QString technical = QString::fromUtf8(message);
        PQfreemem(message);
        return fail(ErrorCode::InvalidArgument, {QStringLiteral("database"), text}, technical);
    }
    QHash<QByteArray, QByteArray> values;
    for (const PQconninfoOption *option = options; option->keyword; ++option) {
        if (option->val)
            values.insert(option->keyword, option->val);
    }
    PQconninfoFree(options);
    return values;
}

bool isThisMachine(const QByteArray &hosts)
{
    // Empty: the local socket.
    for (const QByteArray &host : hosts.split(',')) {
        if (!host.isEmpty() && !host.startsWith('/') && !host.startsWith('@') && host != "localhost" &&
            host != "127.0.0.1" && host != "::1")
            return false;
    }
    return true;
}

/// Whether libpq will surely talk to this machine only. What the URI leaves out it takes from the environment; a
/// service file may name any host at all.
bool staysHere(const QHash<QByteArray, QByteArray> &values)
{
    const auto given = [&values](const char *key, const char *variable) {
        const QByteArray value = values.value(key);
        return value.isEmpty() ? qgetenv(variable) : value;
    };
    return given("service", "PGSERVICE").isEmpty() && isThisMachine(given("host", "PGHOST")) &&
           isThisMachine(given("hostaddr", "PGHOSTADDR"));
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    DatabaseLocation location;
    if (text.trimmed().isEmpty() || text.contains(QChar(u'\0')))
        return fail(ErrorCode::InvalidArgument, {QStringLiteral("database"), text});
    if (!isUri(text)) {
        location.m_engine = Engine::Sqlite;
        location.m_path = QDir::cleanPath(QFileInfo(text).absoluteFilePath());
        return location;
    }
    const auto values = parseUri(text);
    if (!values)
        return domain::Failure(values.error());
    location.m_engine = Engine::Postgres;
    location.m_uri = text;
    // With anything less an impostor between here and there can read along or ask for the password.
    if (!staysHere(*values)) {
        const QByteArray mode = values->value("sslmode");
        if (values->contains("password"))
            return fail(ErrorCode::InvalidArgument, {QStringLiteral("password"), location.display()});
        if (!mode.isEmpty() && mode != "verify-full")
            return fail(ErrorCode::InvalidArgument, {QStringLiteral("sslmode"), QString::fromUtf8(mode)});
        if (mode.isEmpty()) {
            location.m_uri += (text.contains(QChar(u'?')) ? QStringLiteral("&") : QStringLiteral("?")) +
                              QStringLiteral("sslmode=verify-full&channel_binding=require");
        }
    }
    return location;
}

QString DatabaseLocation::display() const
{
    if (m_engine == Engine::Sqlite)
        return m_path;
    const auto values = parseUri(m_uri);
    if (!values)
        return QStringLiteral("postgresql://");
    const auto part = [&values](const char *key) { return QString::fromUtf8(values->value(key)); };
    QString shown = QStringLiteral("postgresql://");
    if (!part("user").isEmpty())
        shown += part("user") + QChar(u'@');
    shown += part("host");
    if (!part("port").isEmpty())
        shown += QChar(u':') + part("port");
    return shown + QChar(u'/') + part("dbname");
}

} // namespace campanile::storage
