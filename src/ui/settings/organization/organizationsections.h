// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/organization/recordssection.h"

namespace campanile::ui {

[[nodiscard]] RecordsSpec peopleSpec();
[[nodiscard]] RecordsSpec teamsSpec();
[[nodiscard]] RecordsSpec departmentsSpec();

} // namespace campanile::ui
