// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariant>

class QThreadPool;

namespace campanile::ui {

/// What a person chose (configuration) and where she was (state), kept between starts.
///
/// Configuration lies in $XDG_CONFIG_HOME/campanile/campanile.conf, state in $XDG_STATE_HOME/campanile/state.conf, both
/// folders 0700. Both are read once when it is made (before there is a window); values then live in memory and are
/// written half a second after the last change on another thread, at the latest when the object goes. Main thread only.
class Settings final : public QObject
{
    Q_OBJECT

public:
    enum class Store { Configuration, State };

    /// The folders of the XDG base directory specification; relative ones in the environment are ignored.
    explicit Settings(QObject *parent = nullptr);
    Settings(const QString &configurationFolder, const QString &stateFolder, QObject *parent = nullptr);
    ~Settings() override;

    /// Keys are lower case with slashes: "appearance", "inbox/columns".
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {},
                                 Store store = Store::Configuration) const;
    void setValue(const QString &key, const QVariant &value, Store store = Store::Configuration);
    void remove(const QString &key, Store store = Store::Configuration);

    /// Databases opened lately, newest first, at most eight. One place is one of them however it is written; that two
    /// names lead to one file is for whoever may look at the disk to find out.
    [[nodiscard]] QStringList recentDatabases() const;
    void addRecentDatabase(const QString &location);
    /// The key of something that is remembered of one database; forgotten with it when it is not among the recent ones
    /// any more.
    [[nodiscard]] static QString keyOfDatabase(const QString &location, const QString &key);
    void removeRecentDatabase(const QString &location);

    /// Writes now and waits; for the end of the program and for tests.
    void flush();
    [[nodiscard]] QString fileName(Store store) const;

Q_SIGNALS:
    void changed(const QString &key);

private:
    void write();
    void setRecentDatabases(const QStringList &locations);
    [[nodiscard]] QVariantMap &map(Store store) { return store == Store::Configuration ? m_configuration : m_state; }

    QString m_configurationFolder;
    QString m_stateFolder;
    QVariantMap m_configuration;
    QVariantMap m_state;
    QTimer m_delay;
    QThreadPool *m_writer;
    bool m_dirty = false;
};

} // namespace campanile::ui
