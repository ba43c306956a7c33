// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace campanile::domain {

/// Normalised form that full text, names and search words are compared in: NFKC, combining marks stripped (niqqud and
/// accents), case-folded, bidi controls and zero-width characters removed. Both engines see only this form.
[[nodiscard]] QString searchKey(QStringView text);

/// What may enter the database: U+0000 and lone surrogates are dropped, everything else stays.
[[nodiscard]] QString cleanText(const QString &text);

/// Bidi controls and zero-width characters shown as visible symbols; line breaks kept only when multiLine.
/// For every field that people outside can fill and that is shown to ours.
[[nodiscard]] QString visibleText(const QString &text, bool multiLine = false);

/// Wraps a run in FSI … PDI, so that its direction cannot leak into the sentence around it.
[[nodiscard]] QString isolated(const QString &text);

} // namespace campanile::domain
