// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/uicontext.h"
#include "usecases/audit/audittrail.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/macro/macros.h"
#include "usecases/maintenance/backups.h"
#include "usecases/organization/organizationsettings.h"

#include <QVector>

namespace campanile::ui {

/// What the sections work on. All must outlive them.
struct SettingsServices
{
    usecases::CatalogProvider &catalog;
    usecases::Macros &macros;
    usecases::OrganizationSettings &organization;
    usecases::AuditTrail &auditTrail;
    usecases::Backups &backups;
};

/// What sections ask the window for. Either may be empty.
struct SettingsWays
{
    std::function<void(const QString &where)> go = {};          ///< opens what a first step leads to
    std::function<void(const QString &path)> openDatabase = {}; ///< shows a database file instead
};

/// The sections of the settings, in the order of their list: a new one is one line here. Each is made when it is shown
/// first.
[[nodiscard]] QVector<PageSpec> settingsSections(const UiContext &context, const SettingsServices &services,
                                                 const SettingsWays &ways = {});

} // namespace campanile::ui
