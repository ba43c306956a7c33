// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/customer/customernote.h"
#include "domain/org/organization.h"

#include <QVector>

namespace campanile::domain::demo {

/// How some customers want to be answered. From numbers of its own, so that nothing else of the company changes by it.
[[nodiscard]] CustomerPreferences preferencesOf(const Customer &customer, quint64 seed);
/// What colleagues noted about it before until; without ids. Likewise.
[[nodiscard]] QVector<CustomerNote> notesAbout(const Customer &customer, const Organization &organization,
                                               UtcTime until, quint64 seed);

} // namespace campanile::domain::demo
