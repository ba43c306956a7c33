// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importprofile.h"

namespace campanile::domain {

/// The profiles that come with the program, in the order in which they are tried on unknown files: servicenow-log,
/// vinst, salesforce, zendesk, events, tickets. A new one is a new file under profiles/ and one line in
/// builtinprofiles.cpp.
[[nodiscard]] const QVector<ImportProfile> &builtInImportProfiles();

/// By name; null when there is none.
[[nodiscard]] const ImportProfile *builtInImportProfile(const QString &name);

} // namespace campanile::domain
