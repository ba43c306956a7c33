// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/formattedtext.h"

namespace campanile::domain {

/// The first characters (fewer where that would cut one in two), with the marks and lines that belong to them.
[[nodiscard]] FormattedText beginningOf(const FormattedText &formatted, qsizetype characters);

/// What follows those characters, without the line break that it begins with.
[[nodiscard]] FormattedText restOf(const FormattedText &formatted, qsizetype characters);

/// As visibleText() makes it, of several lines; what changes its length takes the marks along.
[[nodiscard]] FormattedText visible(const FormattedText &formatted);

/// Without space at both ends; a line of which nothing is left goes with its style.
[[nodiscard]] FormattedText trimmed(const FormattedText &formatted);

} // namespace campanile::domain
