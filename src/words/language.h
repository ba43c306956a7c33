// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace campanile::words {

/// The languages that the program speaks: "en", "he", "fil".
[[nodiscard]] QStringList languages();

/// The one of languages() that fits the system's locale best; "en" when none does.
[[nodiscard]] QString systemLanguage();

/// Installs the translations of a language (empty: the system's) on the running application, ours above Qt's own, and
/// makes it the default locale. False, and nothing changed, when the language is not one of languages().
bool installLanguage(const QString &language);

} // namespace campanile::words
