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

/// An invalid value removes its key. False when the file does not hold them now.
bool writeThese(const QString &folder, const QString &file, const QVariantMap &values)
{
    constexpr QFileDevice::Permissions ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, ours);
    QSettings target(file, QSettings::IniFormat);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().isValid())
            target.remove(it.key());
        else if (target.value(it.key()) != it.value())
            target.setValue(it.key(), it.value());
    }
    target.sync(); // takes what another program wrote meanwhile for the other keys
    return target.status() == QSettings::NoError;
}

} // namespace

Settings::Settings(QObject *parent)
    : Settings(baseFolder("XDG_CONFIG_HOME", QStringLiteral("/.config")),
               baseFolder("XDG_STATE_HOME", QStringLiteral("/.local/state")), parent)
{
}

Settings::Settings(const QString &configurationFolder, const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_stores{Values{configurationFolder, {}, {}, false}, Values{stateFolder, {}, {}, false}}
    , m_writer(new QThreadPool(this))
{
    m_writer->setMaxThreadCount(1); // one after the other: the last state wins
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, [this] { write(); });
    for (const Store store : {Store::Configuration, Store::State})
        of(store).values = readAll(fileName(store));
}

Settings::~Settings()
{
    flush();
}

QString Settings::fileName(Store store) const
{
    return of(store).folder +
           (store == Store::Configuration ? QStringLiteral("/campanile.conf") : QStringLiteral("/state.conf"));
}

QVariant Settings::value(const QString &key, const QVariant &otherwise, Store store) const
{
    return of(store).values.value(key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value, Store store)
{
    if (of(store).values.value(key) == value)
        return;
    of(store).values.insert(key, value);
    touch(store, key);
}

void Settings::remove(const QString &key, Store store)
{
    if (of(store).values.remove(key) > 0)
        touch(store, key);
}

void Settings::touch(Store store, const QString &key)
{
    of(store).unwritten.insert(key);
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
        const QStringList keys =
            locations.contains(location) ? QStringList() : QStringList(of(Store::State).values.keys());
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
    write(Store::Configuration);
    write(Store::State);
}

void Settings::write(Store store)
{
    const QSet<QString> keys = std::exchange(of(store).unwritten, {});
    if (keys.isEmpty())
        return;
    QVariantMap values;
    for (const QString &key : keys)
        values.insert(key, of(store).values.value(key));
    // The pool is waited for before this goes.
    m_writer->start([this, store, keys, values, folder = of(store).folder, file = fileName(store)] {
        const bool isDone = writeThese(folder, file, values);
        if (!isDone)
            qWarning("the settings in %s could not be written", qPrintable(file));
        QMetaObject::invokeMethod(
            this, [this, store, keys, isDone] { wrote(store, keys, isDone); }, Qt::QueuedConnection);
    });
}

void Settings::wrote(Store store, const QSet<QString> &keys, bool isDone)
{
    if (!isDone)
        of(store).unwritten.unite(keys);
    if (std::exchange(of(store).hasFailed, !isDone) || isDone)
        return;
    Q_EMIT writeFailed(fileName(store));
}

void Settings::flush()
{
    m_delay.stop();
    write();
    m_writer->waitForDone();
}

} // namespace campanile::ui
