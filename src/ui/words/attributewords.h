// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/org/organization.h"
#include "domain/ticket/attributes.h"
#include "domain/ticket/status.h"

namespace campanile::ui {

/// The words for the values of a ticket, in the language of the moment. No enumerator is ever shown by its name.
[[nodiscard]] QString statusText(domain::Status status);
[[nodiscard]] QString priorityText(domain::Priority priority); ///< Unknown: "no priority"
[[nodiscard]] QString channelText(domain::Channel channel);    ///< Unknown: "unknown channel"
[[nodiscard]] QString roleText(domain::Role role);
[[nodiscard]] QString segmentText(domain::Segment segment); ///< Unknown: "no segment"
[[nodiscard]] QString tierText(domain::Tier tier);          ///< "Tier 2"; Unknown: "no tier"
[[nodiscard]] QString tierBadge(domain::Tier tier);         ///< "T2", the same in every language; Unknown: "T–"

} // namespace campanile::ui
