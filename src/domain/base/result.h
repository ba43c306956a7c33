// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

#include <tl/expected.hpp>

namespace campanile::domain {

/// A value or an Error. `Result<void>` is a success without a value.
template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(ErrorCode code, QStringList args = {}, QString technical = {}, bool retryable = false)
{
    return Failure(Error{code, std::move(args), std::move(technical), retryable});
}

} // namespace campanile::domain
