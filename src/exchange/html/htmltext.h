// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/formattedtext.h"

namespace campanile::exchange {

/// The words of an HTML text, and of its looks those that FormattedText knows. Nothing is loaded or run, links are
/// safeLink()s; scripts, styles, forms and what is hidden leave no trace. Never fails: beyond mostHtml bytes, or where
/// elements lie deeper than deepestHtml, the rest comes as words alone or not at all.
/// Any thread; takes time in proportion to the text.
[[nodiscard]] domain::FormattedText textFromHtml(const QString &html);

/// The same the other way, in a few elements without any style of its own.
[[nodiscard]] QString htmlFromText(const domain::FormattedText &content);

inline constexpr qsizetype mostHtml = 256 * 1024;
inline constexpr int deepestHtml = 64;

} // namespace campanile::exchange
