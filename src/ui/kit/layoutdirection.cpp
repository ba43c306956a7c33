// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/layoutdirection.h"

#include "ui/words/languagemanager.h"

#include <QApplication>

namespace campanile::ui {

void followLanguage(LanguageManager &languages)
{
    const auto mirror = [&languages] {
        QApplication::setLayoutDirection(QLocale(languages.language()).textDirection());
    };
    QObject::connect(&languages, &LanguageManager::languageChanged, qApp, mirror);
    if (!languages.language().isEmpty())
        mirror();
}

} // namespace campanile::ui
