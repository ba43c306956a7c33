// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/languagename.h"

#include "ui/words/languagemanager.h"

namespace campanile::ui {

QString languageName(const QString &code)
{
    for (const LanguageManager::Language &language : LanguageManager::languages()) {
        if (language.code == code)
            return language.nativeName;
    }
    const QLocale locale(code);
    return code.isEmpty() || locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

} // namespace campanile::ui
