// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer/customernames.h"

#include "storage/core/rowscanner.h"
#include "storage/import/importstate.h"

namespace campanile::storage {

void scanCustomerNames(Session &session,
                       const std::function<void(domain::CustomerId id, QString name, domain::Segment segment,
                                                domain::CustomerId root)> &sink)
{
    RowScanner scanner(session,
                       "SELECT id, name, segment, merged_root FROM customer WHERE " + isPublished + " ORDER BY id");
    while (scanner.next())
        sink(scanner.id<domain::CustomerId>(0), scanner.text(1), scanner.enumeration<domain::Segment>(2),
             scanner.id<domain::CustomerId>(3));
}

} // namespace campanile::storage
