// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace campanile::ui {

/// The name of the language that a ticket or customer has, in the language of the moment; as its speakers call it where
/// we have no word. code: BCP 47 ("fil"); what is no code stays as it is.
[[nodiscard]] QString languageName(const QString &code);

} // namespace campanile::ui
