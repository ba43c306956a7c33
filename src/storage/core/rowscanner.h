// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/session.h"

namespace campanile::storage {

/// A forward-only scan over any number of rows at constant memory. While it is open no other statement may run on the
/// same session (PostgreSQL sends its rows one by one). Read columns through the Statement it inherits.
class RowScanner final : public Statement
{
public:
    RowScanner(Session &session, std::string_view sql);
};

} // namespace campanile::storage
