// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "ui/words/languagemanager.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace campanile::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// QApplication takes these with a value after them; they are not ours to judge.
constexpr std::array qtOptions{QLatin1StringView("platform"),        QLatin1StringView("style"),
                               QLatin1StringView("platformtheme"),   QLatin1StringView("plugin"),
                               QLatin1StringView("qwindowgeometry"), QLatin1StringView("display")};

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        while (name.startsWith(u'-'))
            name.remove(0, 1);
        if (arguments.at(i).startsWith(u'-') && std::find(qtOptions.begin(), qtOptions.end(), name) != qtOptions.end())
            ++i;
        else
            ours.append(arguments.at(i));
    }
    return ours;
}

QString languageNames()
{
    QStringList codes;
    for (const auto &language : ui::LanguageManager::languages())
        codes.append(language.code);
    return codes.join(QStringLiteral(", "));
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption database(QStringLiteral("database"),
                                      Words::tr("Open this database: a file, or postgresql://user@host/name."),
                                      Words::tr("place"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Words::tr("Language of the window: %1.").arg(languageNames()), Words::tr("code"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Show the version."));
    parser.addOptions({database, language, help, version});
    ParsedCommandLine parsed;
    const auto wrong = [&parsed](const QString &why) {
        parsed.exitCode = 2;
        parsed.output = QStringLiteral("campanile: ") + why + u'\n' +
                        Words::tr("Try %1 for help.").arg(QStringLiteral("campanile --help")) + u'\n';
    };
    const bool understood = parser.parse(withoutQtOptions(arguments));
    // Asked for before judged: "--help --nonsense" helps.
    if (parser.isSet(help)) {
        parsed.exitCode = 0;
        parsed.output = Words::tr("Usage: %1").arg(QStringLiteral("campanile [--database PLACE] [--language CODE]")) +
                        QStringLiteral("\n\n") + Words::tr("Campanile, a support center for your desktop.") +
                        QStringLiteral("\n\n");
        for (const QCommandLineOption &option : {database, language, help, version}) {
            QString names;
            for (const QString &name : option.names())
                names += (names.isEmpty() ? QString() : QStringLiteral(", ")) +
                         (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
            if (!option.valueName().isEmpty())
                names += QStringLiteral(" <") + option.valueName() + u'>';
            parsed.output += QStringLiteral("  ") + names.leftJustified(24) + option.description() + u'\n';
        }
        return parsed;
    }
    if (parser.isSet(version)) {
        parsed.exitCode = 0;
        parsed.output = QStringLiteral("campanile " CAMPANILE_VERSION "\n");
        return parsed;
    }
    if (!understood) {
        wrong(parser.errorText());
        return parsed;
    }
    if (!parser.positionalArguments().isEmpty()) {
        wrong(Words::tr("unexpected: %1").arg(parser.positionalArguments().first()));
        return parsed;
    }
    parsed.options.database = parser.value(database);
    if (parser.isSet(database) && parsed.options.database.isEmpty()) {
        wrong(Words::tr("--database needs a place"));
        return parsed;
    }
    if (parser.isSet(language)) {
        parsed.options.language = ui::LanguageManager::codeOf(parser.value(language));
        if (parsed.options.language.isEmpty())
            wrong(Words::tr("no such language: %1 (there are %2)").arg(parser.value(language), languageNames()));
    }
    return parsed;
}

} // namespace campanile::app
