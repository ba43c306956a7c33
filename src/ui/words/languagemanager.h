// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QVector>

#include <memory>

namespace campanile::ui {

/// The languages of the program and the one of the moment.
///
/// Switching changes Qt's and our translations and the default QLocale; every widget then gets one
/// QEvent::LanguageChange. Works with a QCoreApplication as well (the window mirrors by followLanguage of the kit).
/// Main thread only.
class LanguageManager final : public QObject
{
    Q_OBJECT

public:
    struct Language
    {
        QString code;       ///< "en", "he", "fil"
        QString nativeName; ///< as its speakers write it, never translated
        QString locale; ///< "en_US": how dates and numbers are written when the system's locale is of another language
    };

    explicit LanguageManager(QObject *parent = nullptr);
    ~LanguageManager() override;

    [[nodiscard]] static const QVector<Language> &languages();
    /// The best of ours for the system's wishes (LANGUAGE, LC_MESSAGES …); English when there is none.
    [[nodiscard]] static QString systemLanguage(const QStringList &wishes = QLocale::system().uiLanguages());
    /// The code of a name as people write it ("he", "he_IL", "iw", "tl", "Filipino"…); empty when it is none of ours.
    [[nodiscard]] static QString codeOf(const QString &name);

    [[nodiscard]] QString language() const { return m_language; }
    /// code is one of languages(); unknown ones change nothing and answer false.
    bool setLanguage(const QString &code);

Q_SIGNALS:
    void languageChanged(const QString &code);

private:
    class Translations;

    std::unique_ptr<Translations> m_translations;
    QString m_language;
};

} // namespace campanile::ui
