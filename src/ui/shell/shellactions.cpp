// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/words/languagemanager.h"

namespace campanile::ui {

QVector<ActionSpec> windowActions()
{
    using enum ActionGroup;
    QVector<ActionSpec> specs{
        {.id = u"command.find"_qs,
         .group = Go,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "&Find anything…")},
         .iconName = u"edit-find"_qs,
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_K)},
         .inPalette = false},
        {.id = u"edit.undo"_qs,
         .group = Edit,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "&Undo the last change")},
         .iconName = u"edit-undo"_qs,
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)}},
        {.id = u"edit.undo-history"_qs,
         .group = Edit,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "&What can be taken back…")},
         .iconName = u"view-history"_qs,
         .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}},
        {.id = u"view.menubar"_qs,
         .group = View,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "Show the &menu bar")},
         .iconName = u"open-menu"_qs,
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_M)},
         .checkable = true},
        {.id = u"view.fullscreen"_qs,
         .group = View,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "&Full screen")},
         .iconName = u"view-presentation"_qs,
         .keys = {QKeySequence(Qt::Key_F11)},
         .checkable = true},
        {.id = u"appearance.system"_qs,
         .group = View,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "Appearance: as the &system")},
         .iconName = u"configure"_qs,
         .checkable = true},
        {.id = u"appearance.light"_qs,
         .group = View,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "Appearance: &light")},
         .iconName = u"weather-clear"_qs,
         .checkable = true},
        {.id = u"appearance.dark"_qs,
         .group = View,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "Appearance: &dark")},
         .iconName = u"weather-clear-night"_qs,
         .checkable = true},
        {.id = u"help.shortcuts"_qs,
         .group = Help,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts")},
         .iconName = u"input-keyboard"_qs,
         .keys = {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)}},
        {.id = u"help.about"_qs,
         .group = Help,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "&About Campanile")},
         .iconName = u"help-about"_qs},
        {.id = u"app.quit"_qs,
         .group = File,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "&Quit")},
         .iconName = u"application-exit"_qs,
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
    };
    return specs;
}

QVector<ActionSpec> databaseActions()
{
    using enum ActionGroup;
    return {
        {.id = u"database.open"_qs,
         .group = File,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "&Open another database…")},
         .iconName = u"document-open"_qs,
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_O)}},
        {.id = u"database.import"_qs,
         .group = File,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "&Import tickets…")},
         .iconName = u"document-import"_qs,
         .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}},
        {.id = u"database.new"_qs,
         .group = File,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "Start an &empty database…")},
         .iconName = u"document-new"_qs},
        {.id = u"database.demo"_qs,
         .group = File,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "Open the &demo company")},
         .iconName = u"media-playback-start"_qs},
        {.id = u"person.switch"_qs,
         .group = File,
         .text = {"Actions", QT_TRANSLATE_NOOP("Actions", "Switch &person…")},
         .iconName = u"user-identity"_qs},
    };
}

QVector<ActionSpec> pageActions(const QVector<PageSpec> &pages)
{
    QVector<ActionSpec> specs;
    int number = 0;
    for (const PageSpec &page : pages) {
        ++number;
        QVector<QKeySequence> keys;
        if (number <= 9)
            keys.append(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        if (page.id == QLatin1String("settings"))
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        specs.append({.id = u"go."_qs + page.id,
                      .group = ActionGroup::Go,
                      .text = page.title,
                      .iconName = page.iconName,
                      .keys = keys,
                      .inPalette = false}); // the pages have a section of their own there
    }
    return specs;
}

} // namespace campanile::ui
