// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/organization/recordssection.h"

namespace campanile::ui {

[[nodiscard]] RecordsSpec peopleSpec();
[[nodiscard]] RecordsSpec teamsSpec();
[[nodiscard]] RecordsSpec departmentsSpec();
[[nodiscard]] RecordsSpec tagsSpec();
[[nodiscard]] RecordsSpec customFieldsSpec();
/// Both must outlive what is made of it.
[[nodiscard]] RecordsSpec placesSpec(usecases::OrganizationSettings &settings, const UiContext &context);

} // namespace campanile::ui
