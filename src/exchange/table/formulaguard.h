// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace campanile::exchange {

/// Keeps a spreadsheet from taking an exported text for a formula, reversibly.
///
/// A text is dangerous when, behind any number of apostrophes, it begins with = + - @, their full-width forms, TAB, CR
/// or LF. neutralised() puts one apostrophe before a dangerous text and leaves every other alone; restored() takes one
/// from a text that is dangerous and begins with an apostrophe. So restored(neutralised(x)) == x for every x without
/// U+0000, also for texts that begin with apostrophes themselves. U+0000 cannot be stored and is dropped before the
/// rule is applied: it hides nothing.
[[nodiscard]] QString neutralised(const QString &text);
[[nodiscard]] QString restored(const QString &text);

/// The same for UTF-8 without allocating: the view without the guard.
[[nodiscard]] QByteArrayView restored(QByteArrayView utf8);

} // namespace campanile::exchange
