// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "storage/core/session.h"

#include <functional>

namespace campanile::storage {

/// Id, name and segment of every customer that is not part of a hidden import, ascending by id, and who stands for
/// those that were merged (none: itself): what sorting, filtering and completion by customer need.
void scanCustomerNames(Session &session,
                       const std::function<void(domain::CustomerId id, QString name, domain::Segment segment,
                                                domain::CustomerId root)> &sink);

} // namespace campanile::storage
