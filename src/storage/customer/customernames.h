// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "storage/core/session.h"

#include <functional>

namespace campanile::storage {

/// Id, name and segment of every customer that is not part of a hidden import, ascending by id: what sorting, filtering
/// and completion by customer need.
void scanCustomerNames(Session &session,
                       const std::function<void(domain::CustomerId id, QString name, domain::Segment segment)> &sink);

} // namespace campanile::storage
