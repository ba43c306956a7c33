// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections.h"

#include "ui/settings/audit/auditsection.h"
#include "ui/settings/backup/backupssection.h"
#include "ui/settings/firststeps.h"
#include "ui/settings/macrossection.h"
#include "ui/settings/organization/organizationsections.h"
#include "ui/settings/rolessection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcuts/shortcutssection.h"

namespace campanile::ui {

QVector<PageSpec> settingsSections(const UiContext &context, const SettingsServices &services, const SettingsWays &ways)
{
    const auto records = [context, services](RecordsSpec (*spec)()) {
        return [context, services, spec](QWidget *parent) -> QWidget * {
            return new RecordsSection(spec(), services.organization, services.catalog, context, parent);
        };
    };
    return {
        {.id = QStringLiteral("general"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "General")},
         .iconName = QStringLiteral("configure"),
         .create = [context](QWidget *parent) { return new SettingsPage(context, parent); }},
        {.id = QStringLiteral("keys"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Keys")},
         .iconName = QStringLiteral("input-keyboard"),
         .create = [context](QWidget *parent) { return new ShortcutsSection(context, parent); }},
        {.id = QStringLiteral("macros"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Macros")},
         .iconName = QStringLiteral("media-playback-start"),
         .create =
             [context, services](QWidget *parent) {
                 return new MacrosSection(services.macros, services.catalog, context, parent);
             }},
        {.id = QStringLiteral("people"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "People")},
         .iconName = QStringLiteral("user-identity"),
         .create = records(&peopleSpec)},
        {.id = QStringLiteral("roles"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Roles")},
         .iconName = QStringLiteral("system-users"),
         .create =
             [context, services](QWidget *parent) {
                 return new RolesSection(services.organization, services.catalog, context, parent);
             }},
        {.id = QStringLiteral("departments"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Departments")},
         .iconName = QStringLiteral("view-list-tree"),
         .create = records(&departmentsSpec)},
        {.id = QStringLiteral("teams"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Teams")},
         .iconName = QStringLiteral("im-user"),
         .create = records(&teamsSpec)},
        {.id = QStringLiteral("locations"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Locations")},
         .iconName = QStringLiteral("internet-services"),
         .create =
             [context, services](QWidget *parent) {
                 return new RecordsSection(placesSpec(services.organization, context), services.organization,
                                           services.catalog, context, parent);
             }},
        {.id = QStringLiteral("tags"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Tags")},
         .iconName = QStringLiteral("tag"),
         .create = records(&tagsSpec)},
        {.id = QStringLiteral("fields"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Fields")},
         .iconName = QStringLiteral("view-list-details"),
         .create = records(&customFieldsSpec)},
        {.id = QStringLiteral("backups"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "Backups")},
         .iconName = QStringLiteral("document-save"),
         .create =
             [context, services, ways](QWidget *parent) {
                 return new BackupsSection(services.backups, services.catalog, context, ways.openDatabase, parent);
             }},
        {.id = QStringLiteral("history"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "History")},
         .iconName = QStringLiteral("view-history"),
         .create =
             [context, services](QWidget *parent) {
                 return new AuditSection(services.auditTrail, services.catalog, context, parent);
             }},
        {.id = QStringLiteral("first-steps"),
         .title = {"Sections", QT_TRANSLATE_NOOP("Sections", "First steps")},
         .iconName = QStringLiteral("flag"),
         .create = [services,
                    ways](QWidget *parent) { return new FirstStepsSection(services.catalog, ways.go, parent); }},
    };
}

} // namespace campanile::ui
