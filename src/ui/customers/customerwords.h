// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "domain/customer/customer.h"
#include "ui/kit/chips.h"
#include "usecases/catalog/catalog.h"

namespace campanile::ui {

/// "USD 42,000"; empty while the value is not known.
[[nodiscard]] QString valueText(const domain::Customer &customer);
/// The country in the language of the moment; what is no code stays as it is.
[[nodiscard]] QString countryText(const QString &country);
/// "09:00 to 17:00".
[[nodiscard]] QString callHoursText(const domain::CustomerPreferences::CallHours &hours);
/// "14:05" at the customer's; empty when its zone is not known.
[[nodiscard]] QString clockAt(const domain::Customer &customer, domain::UtcTime now);
/// Segment, plan, yearly value, success manager, language: what is known of them.
[[nodiscard]] QVector<Chip> chipsOf(const domain::Customer &customer, const usecases::Catalog &catalog);

} // namespace campanile::ui
