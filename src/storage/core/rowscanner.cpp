// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/rowscanner.h"

namespace campanile::storage {

RowScanner::RowScanner(Session &session, std::string_view sql)
    : Statement(session.prepare(sql))
{
    setStreaming();
}

} // namespace campanile::storage
