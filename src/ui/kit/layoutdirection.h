// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace campanile::ui {

class LanguageManager;

/// Mirrors the whole application whenever the language calls for it, beginning now. Call once, after QApplication.
void followLanguage(LanguageManager &languages);

} // namespace campanile::ui
