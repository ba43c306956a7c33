// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/languagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace campanile::ui {

namespace {

struct Language
{
    const char *code;
    const char *name;
};

// Those that our customers are most likely to write in.
constexpr std::array languages{
    Language{"en", QT_TRANSLATE_NOOP("Languages", "English")},
    Language{"he", QT_TRANSLATE_NOOP("Languages", "Hebrew")},
    Language{"fil", QT_TRANSLATE_NOOP("Languages", "Filipino")},
    Language{"tl", QT_TRANSLATE_NOOP("Languages", "Filipino")},
    Language{"ar", QT_TRANSLATE_NOOP("Languages", "Arabic")},
    Language{"de", QT_TRANSLATE_NOOP("Languages", "German")},
    Language{"es", QT_TRANSLATE_NOOP("Languages", "Spanish")},
    Language{"fr", QT_TRANSLATE_NOOP("Languages", "French")},
    Language{"it", QT_TRANSLATE_NOOP("Languages", "Italian")},
    Language{"ja", QT_TRANSLATE_NOOP("Languages", "Japanese")},
    Language{"ko", QT_TRANSLATE_NOOP("Languages", "Korean")},
    Language{"pt", QT_TRANSLATE_NOOP("Languages", "Portuguese")},
    Language{"ru", QT_TRANSLATE_NOOP("Languages", "Russian")},
    Language{"uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian")},
    Language{"zh", QT_TRANSLATE_NOOP("Languages", "Chinese")},
};

} // namespace

QString languageName(const QString &code)
{
    const auto *known = std::find_if(languages.begin(), languages.end(),
                                     [&](const Language &language) { return code == QLatin1String(language.code); });
    if (known != languages.end())
        return QCoreApplication::translate("Languages", known->name);
    const QLocale locale(code);
    return code.isEmpty() || locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

} // namespace campanile::ui
