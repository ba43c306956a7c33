// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace campanile::words {

namespace {

struct Installed
{
    std::unique_ptr<QTranslator> qt;
    std::unique_ptr<QTranslator> ours;
};

// Translators belong to the application that they are installed on; one application, one set.
Installed &installed()
{
    static Installed set;
    return set;
}

QLocale localeOf(const QString &language)
{
    if (language == u"he")
        return QLocale(QLocale::Hebrew, QLocale::Israel);
    if (language == u"fil")
        return QLocale(QLocale::Filipino, QLocale::Philippines);
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace

QStringList languages()
{
    return {u"en"_qs, u"he"_qs, u"fil"_qs};
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0);
        if (language == u"tl") // Tagalog, as some systems call it
            return u"fil"_qs;
        if (language == u"iw") // Hebrew, as it was once called
            return u"he"_qs;
        if (languages().contains(language))
            return language;
    }
    return u"en"_qs;
}

bool installLanguage(const QString &language)
{
    const QString chosen = language.isEmpty() ? systemLanguage() : language;
    if (!languages().contains(chosen))
        return false;
    const QLocale locale = localeOf(chosen);
    QLocale::setDefault(locale);

    Installed next{std::make_unique<QTranslator>(), std::make_unique<QTranslator>()};
    if (next.qt->load(u"qtbase_"_qs + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(next.qt.get());
    if (next.ours->load(u":/i18n/campanile_"_qs + chosen))
        QCoreApplication::installTranslator(next.ours.get());
    // The old ones go last: removing first would show everybody a moment of untranslated text.
    installed() = std::move(next);
    return true;
}

} // namespace campanile::words
