// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/formattedtext.h"

namespace campanile::usecases {

/// What somebody pastes or drops, from anywhere: safe to show and to keep. See exchange::textFromHtml().
[[nodiscard]] domain::FormattedText textFromHtml(const QString &html);
/// Words alone; what nobody can see in them is dropped.
[[nodiscard]] domain::FormattedText textFromPlain(const QString &text);
/// For the clipboard.
[[nodiscard]] QString htmlFromText(const domain::FormattedText &content);

} // namespace campanile::usecases
