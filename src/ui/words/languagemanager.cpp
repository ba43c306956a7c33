// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/languagemanager.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace campanile::ui {

/// Ours and Qt's texts behind one installed translator: a switch is then one event instead of four.
class LanguageManager::Translations final : public QTranslator
{
public:
    void read(const QString &code)
    {
        m_ours = std::make_unique<QTranslator>();
        m_qt = std::make_unique<QTranslator>();
        // What is missing stays in the English of the source.
        static_cast<void>(m_ours->load(QStringLiteral("campanile_") + code, QStringLiteral(":/i18n")));
        static_cast<void>(
            m_qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    // Ours first: campanile_fil carries the words that Qt itself lacks in Filipino.
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        const QString own = m_ours->translate(context, text, comment, n);
        return own.isNull() ? m_qt->translate(context, text, comment, n) : own;
    }

private:
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qt;
};

LanguageManager::LanguageManager(QObject *parent)
    : QObject(parent)
{
}

LanguageManager::~LanguageManager()
{
    if (m_translations && QCoreApplication::instance() != nullptr)
        QCoreApplication::removeTranslator(m_translations.get());
}

const QVector<LanguageManager::Language> &LanguageManager::languages()
{
    static const QVector<Language> all{
        {QStringLiteral("en"), QStringLiteral("English"), QStringLiteral("en_US")},
        {QStringLiteral("he"), QStringLiteral("עברית"), QStringLiteral("he_IL")},
        {QStringLiteral("fil"), QStringLiteral("Filipino"), QStringLiteral("fil_PH")},
    };
    return all;
}

QString LanguageManager::codeOf(const QString &name)
{
    const QString wanted = name.trimmed().toLower();
    const QString start = wanted.section(u'_', 0, 0).section(u'-', 0, 0).section(u'.', 0, 0);
    // The older codes that systems still use.
    if (start == QLatin1String("iw") || start == QLatin1String("hebrew"))
        return QStringLiteral("he");
    if (start == QLatin1String("tl") || start == QLatin1String("tagalog"))
        return QStringLiteral("fil");
    for (const Language &language : languages()) {
        if (start == language.code || wanted == language.nativeName.toLower())
            return language.code;
    }
    return {};
}

QString LanguageManager::systemLanguage(const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        const QString code = codeOf(wish);
        if (!code.isEmpty())
            return code;
    }
    return QStringLiteral("en");
}

bool LanguageManager::setLanguage(const QString &code)
{
    const auto &all = languages();
    const auto it = std::find_if(all.begin(), all.end(), [&code](const Language &l) { return l.code == code; });
    if (it == all.end())
        return false;
    if (m_language == code)
        return true;
    m_language = code;
    // Someone who reads English in London keeps London's dates; someone who reads Hebrew there gets Hebrew month names.
    const QLocale system = QLocale::system();
    QLocale::setDefault(codeOf(system.name()) == code ? system : QLocale(it->locale));
    if (m_translations) {
        m_translations->read(code);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    } else {
        m_translations = std::make_unique<Translations>();
        m_translations->read(code);
        QCoreApplication::installTranslator(m_translations.get());
    }
    Q_EMIT languageChanged(code);
    return true;
}

} // namespace campanile::ui
