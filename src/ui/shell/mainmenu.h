// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"

#include <QObject>
#include <QVector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace campanile::ui {

/// The menus made of the registry: the short one behind the avatar, the whole one of the menu bar. Whatever was not
/// added to the registry is not there.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(const UiContext &context, QObject *parent = nullptr);

    /// Both are filled each time they are opened.
    void attach(QMenu *avatarMenu);
    void attach(QMenuBar *bar);

private:
    void fillAvatar(QMenu *menu);
    void fillBar(QMenuBar *bar);
    void addKnown(QMenu *menu, const QStringList &ids);
    void addLanguages(QMenu *menu);
    void refreshChecks();

    UiContext m_context;
};

} // namespace campanile::ui
