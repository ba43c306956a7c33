// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/org/organization.h"
#include "domain/ticket/attributes.h"
#include "domain/ticket/status.h"

#include <QString>

namespace campanile::words {

// What people call the values of a ticket, in the language that is installed now.
[[nodiscard]] QString statusText(domain::Status status);
[[nodiscard]] QString tierText(domain::Tier tier);
[[nodiscard]] QString channelText(domain::Channel channel);
[[nodiscard]] QString priorityText(domain::Priority priority);
[[nodiscard]] QString segmentText(domain::Segment segment);
[[nodiscard]] QString roleText(domain::Role role);
/// A language's own name: "English", "עברית", "Filipino"; other BCP 47 codes as the locale data call them.
[[nodiscard]] QString languageText(const QString &code);

} // namespace campanile::words
