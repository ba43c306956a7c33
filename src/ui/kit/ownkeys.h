// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QStringList>
#include <QVector>

namespace campanile::ui {

class ActionRegistry;
class Settings;

/// The keys that a person gave to actions instead of the usual ones. They lie in the settings and are given to the
/// actions as these come and as the settings change.
class OwnKeys final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OwnKeys(ActionRegistry &actions, Settings &settings, QObject *parent = nullptr);

    /// One's own, else the usual ones.
    [[nodiscard]] QVector<QKeySequence> keys(const QString &id) const;
    [[nodiscard]] bool isOwn(const QString &id) const;
    /// No keys: the action has none then.
    void setKeys(const QString &id, const QVector<QKeySequence> &keys);
    /// The usual ones again.
    void reset(const QString &id);
    /// Every action that has this key, except one.
    [[nodiscard]] QStringList idsWith(const QKeySequence &key, const QString &except) const;
    /// A letter alone works only where no text is typed: not as the key of an action of the whole window.
    [[nodiscard]] bool isPossible(const QString &id, const QKeySequence &key) const;

private:
    void apply(const QString &id);

    ActionRegistry &m_actions;
    Settings &m_settings;
};

} // namespace campanile::ui
