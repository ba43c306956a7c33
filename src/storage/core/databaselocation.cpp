// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/databaselocation.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

#include <array>

namespace campanile::storage {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

using Values = QMap<QByteArray, QByteArray>; ///< in one order, so that one place is always written alike

Result<Values> parseUri(const QString &text)
{
    char *message = nullptr;
    PQconninfoOption *options = PQconninfoParse(text.toUtf8().constData(), &message);
    if (!options) {
        const QString technical = QString::fromUtf8(message);
        PQfreemem(message);
        return fail(ErrorCode::InvalidArgument, {QStringLiteral("database"), DatabaseLocation::withoutSecrets(text)},
                    technical);
    }
    Values values;
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
bool staysHere(const Values &values)
{
    const auto given = [&values](const char *key, const char *variable) {
        const QByteArray value = values.value(key);
        return value.isEmpty() ? qgetenv(variable) : value;
    };
    return given("service", "PGSERVICE").isEmpty() && isThisMachine(given("host", "PGHOST")) &&
           isThisMachine(given("hostaddr", "PGHOSTADDR"));
}

/// A host that may stand before the path of a URI as it is; several, or the folder of a socket, are parameters.
bool isPlainHost(const QByteArray &host)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._-]+$"));
    return plain.match(QString::fromUtf8(host)).hasMatch();
}

QString encoded(const QByteArray &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(value)));
}

} // namespace

bool DatabaseLocation::isServer(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
}

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    DatabaseLocation location;
    if (text.trimmed().isEmpty() || text.contains(QChar(u'\0')))
        return fail(ErrorCode::InvalidArgument, {QStringLiteral("database"), text});
    if (!isServer(text)) {
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

QString DatabaseLocation::withoutSecrets(const QString &text)
{
    static const QRegularExpression password(QStringLiteral("//([^:/@?]*):.*@"));
    static const QRegularExpression parameters(QStringLiteral("\\?.*$"));
    if (!isServer(text))
        return text;
    return QString(text).replace(password, QStringLiteral("//\\1@")).remove(parameters);
}

DatabaseLocation DatabaseLocation::withPassword(const QString &password) const
{
    DatabaseLocation location = *this;
    if (m_engine == Engine::Postgres)
        location.m_password = password;
    return location;
}

QString DatabaseLocation::address() const
{
    if (m_engine == Engine::Sqlite)
        return m_path;
    auto values = parseUri(m_uri);
    if (!values)
        return QStringLiteral("postgresql://");
    for (const char *secret : {"password", "sslpassword"})
        values->remove(secret);
    QString address = QStringLiteral("postgresql://");
    if (const QByteArray user = values->take("user"); !user.isEmpty())
        address += encoded(user) + QChar(u'@');
    if (isPlainHost(values->value("host"))) {
        address += QString::fromUtf8(values->take("host"));
        if (const QByteArray port = values->take("port"); !port.isEmpty())
            address += QChar(u':') + QString::fromUtf8(port);
    }
    address += QChar(u'/') + encoded(values->take("dbname"));
    QChar separator = u'?';
    for (auto value = values->cbegin(); value != values->cend(); ++value) {
        address += separator + QString::fromLatin1(value.key()) + QChar(u'=') + encoded(value.value());
        separator = u'&';
    }
    return address;
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
