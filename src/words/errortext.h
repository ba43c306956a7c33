// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

#include <QString>

namespace campanile::words {

/// What went wrong and, where there is something to do, what to do: one or two full sentences in the person's language.
/// The arguments of the error are isolated, so that a Latin path does not turn a Hebrew sentence around.
[[nodiscard]] QString errorText(const domain::Error &error);

} // namespace campanile::words
