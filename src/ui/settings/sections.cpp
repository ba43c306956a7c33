// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections.h"

#include "ui/settings/rolessection.h"
#include "ui/settings/settingspage.h"

namespace campanile::ui {

QVector<PageSpec> settingsSections(const UiContext &context)
{
    return {
        {.id = QStringLiteral("general"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "General")},
         .iconName = QStringLiteral("configure"),
         .create = [context](QWidget *parent) { return new SettingsPage(context, parent); }},
        {.id = QStringLiteral("roles"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Roles")},
         .iconName = QStringLiteral("system-users"),
         .create = [](QWidget *parent) { return new RolesSection(parent); }},
    };
}

} // namespace campanile::ui
