// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections.h"

#include "ui/settings/macrossection.h"
#include "ui/settings/rolessection.h"
#include "ui/settings/settingspage.h"

namespace campanile::ui {

QVector<PageSpec> settingsSections(const UiContext &context, const SettingsServices &services)
{
    return {
        {.id = QStringLiteral("general"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "General")},
         .iconName = QStringLiteral("configure"),
         .create = [context](QWidget *parent) { return new SettingsPage(context, parent); }},
        {.id = QStringLiteral("macros"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Macros")},
         .iconName = QStringLiteral("media-playback-start"),
         .create =
             [context, services](QWidget *parent) {
                 return new MacrosSection(services.macros, services.catalog, context, parent);
             }},
        {.id = QStringLiteral("roles"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Roles")},
         .iconName = QStringLiteral("system-users"),
         .create = [](QWidget *parent) { return new RolesSection(parent); }},
    };
}

} // namespace campanile::ui
