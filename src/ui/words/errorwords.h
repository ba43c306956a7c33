// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

namespace campanile::ui {

/// The error in one or two sentences of the user's language: what happened and, where there is one, the way on.
/// Arguments are made visible and isolated (they may come from outside). Plain text, never rich.
/// Cancelled answers an empty text: it is never shown. Works without QtGui, for the command line too.
[[nodiscard]] QString errorText(const domain::Error &error);

} // namespace campanile::ui
