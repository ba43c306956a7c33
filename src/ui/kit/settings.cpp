// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/settings.h"

#include "usecases/workspace/databaseplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QThreadPool>

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr int atMostRecent = 8;
constexpr std::chrono::milliseconds delay(500);

/// A folder of the XDG base directory specification, version 0.8: relative values are ignored.
QString baseFolder(const char *variable, const QString &otherwise)
{
    const QString named = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(named) ? named : QDir::homePath() + otherwise;
    return base + QStringLiteral("/campanile");
}

QVariantMap readAll(const QString &file)
{
    const QSettings source(file, QSettings::IniFormat);
    QVariantMap values;
    const QStringList keys = source.allKeys();
    for (const QString &key : keys)
        values.insert(key, source.value(key));
    return values;
}

void writeAll(const QString &folder, const QString &file, const QVariantMap &values)
{
    constexpr QFileDevice::Permissions ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, ours);
    QSettings target(file, QSettings::IniFormat);
    const QStringList keys = target.allKeys();
    for (const QString &key : keys) {
        if (!values.contains(key))
            target.remove(key);
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (target.value(it.key()) != it.value())
            target.setValue(it.key(), it.value());
    }
    target.sync();
}

} // namespace

Settings::Settings(QObject *parent)
    : Settings(baseFolder("XDG_CONFIG_HOME", QStringLiteral("/.config")),
               baseFolder("XDG_STATE_HOME", QStringLiteral("/.local/state")), parent)
{
}

Settings::Settings(const QString &configurationFolder, const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_configurationFolder(configurationFolder)
    , m_stateFolder(stateFolder)
    , m_writer(new QThreadPool(this))
{
    m_writer->setMaxThreadCount(1); // one after the other: the last state wins
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &Settings::write);
    m_configuration = readAll(fileName(Store::Configuration));
    m_state = readAll(fileName(Store::State));
}

Settings::~Settings()
{
    flush();
}

QString Settings::fileName(Store store) const
{
    return store == Store::Configuration ? m_configurationFolder + QStringLiteral("/campanile.conf")
                                         : m_stateFolder + QStringLiteral("/state.conf");
}

QVariant Settings::value(const QString &key, const QVariant &otherwise, Store store) const
{
    return (store == Store::Configuration ? m_configuration : m_state).value(key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value, Store store)
{
    if (map(store).value(key) == value)
        return;
    map(store).insert(key, value);
    m_dirty = true;
    m_delay.start();
    Q_EMIT changed(key);
}

void Settings::remove(const QString &key, Store store)
{
    if (map(store).remove(key) == 0)
        return;
    m_dirty = true;
    m_delay.start();
    Q_EMIT changed(key);
}

QStringList Settings::recentDatabases() const
{
    QStringList recent = value(QStringLiteral("databases/recent"), {}, Store::State).toStringList();
    std::transform(recent.begin(), recent.end(), recent.begin(), usecases::addressOf);
    recent.removeDuplicates();
    return recent;
}

void Settings::addRecentDatabase(const QString &location)
{
    QStringList recent = recentDatabases();
    recent.prepend(usecases::addressOf(location));
    recent.removeDuplicates(); // the first stays
    setRecentDatabases(recent.mid(0, atMostRecent));
}

void Settings::removeRecentDatabase(const QString &location)
{
    QStringList recent = recentDatabases();
    recent.removeAll(usecases::addressOf(location));
    setRecentDatabases(recent);
}

void Settings::setRecentDatabases(const QStringList &locations)
{
    const QStringList before = recentDatabases();
    setValue(QStringLiteral("databases/recent"), locations, Store::State);
    for (const QString &location : before) {
        const QString prefix = keyOfDatabase(location, {});
        const QStringList keys = locations.contains(location) ? QStringList() : QStringList(m_state.keys());
        for (const QString &key : keys) {
            if (key.startsWith(prefix))
                remove(key, Store::State);
        }
    }
}

QString Settings::keyOfDatabase(const QString &location, const QString &key)
{
    constexpr qsizetype enough = 16; // keys cannot hold a path
    const QByteArray hash =
        QCryptographicHash::hash(usecases::addressOf(location).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("database-%1/%2").arg(QString::fromLatin1(hash.toHex().left(enough)), key);
}

void Settings::write()
{
    if (!m_dirty)
        return;
    m_dirty = false;
    m_writer->start([configurationFolder = m_configurationFolder, stateFolder = m_stateFolder,
                     configurationFile = fileName(Store::Configuration), stateFile = fileName(Store::State),
                     configuration = m_configuration, state = m_state] {
        writeAll(configurationFolder, configurationFile, configuration);
        writeAll(stateFolder, stateFile, state);
    });
}

void Settings::flush()
{
    m_delay.stop();
    write();
    m_writer->waitForDone();
}

} // namespace campanile::ui
