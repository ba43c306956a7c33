// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QVariant>

#include <array>

class QThreadPool;

namespace campanile::ui {

/// What a person chose (configuration) and where she was (state), kept between starts.
///
/// Configuration lies in $XDG_CONFIG_HOME/campanile/campanile.conf, state in $XDG_STATE_HOME/campanile/state.conf, both
/// folders 0700. Both are read once when it is made (before there is a window); values then live in memory and are
/// written half a second after the last change on another thread, at the latest when the object goes. Only what was set
/// or removed here is written: another window of the same person keeps what it wrote. Main thread only.
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
    /// A file could not be written; told once until it works again. What was to be written is tried again with the next
    /// change.
    void writeFailed(const QString &file);

private:
    struct Values
    {
        QString folder;
        QVariantMap values;
        QSet<QString> unwritten; ///< keys that were set or removed here since the last write
        bool hasFailed = false;
    };

    void write();
    void write(Store store);
    void wrote(Store store, const QSet<QString> &keys, bool isDone);
    void touch(Store store, const QString &key);
    void setRecentDatabases(const QStringList &locations);
    [[nodiscard]] Values &of(Store store) { return m_stores[static_cast<std::size_t>(store)]; }
    [[nodiscard]] const Values &of(Store store) const { return m_stores[static_cast<std::size_t>(store)]; }

    std::array<Values, 2> m_stores; ///< by Store
    QTimer m_delay;
    QThreadPool *m_writer;
};

} // namespace campanile::ui
