// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/console.h"
#include "ui/words/languagemanager.h"

#include <QCoreApplication>

#include <algorithm>

#include <sys/resource.h>

using namespace campanile;
using namespace campanile::cli;

namespace {

class Main
{
    Q_DECLARE_TR_FUNCTIONS(campanile::cli::Main)

public:
    static int run(const QStringList &arguments);

private:
    static void addGlobalOptions(QCommandLineParser &parser);
    static QString helpText(const QCommandLineParser &parser, const QString &command);
    static int usageError(const QString &message);
    static QString commandList(const std::vector<std::unique_ptr<Command>> &commands);
    static int runCommand(Command &command, GlobalOptions options, const QStringList &arguments);
};

void Main::addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"database"_qs, tr("The database: a file, or an address postgresql://user@host/name."), tr("FILE")},
        {u"language"_qs, tr("The language of messages: en, he or fil."), tr("LANGUAGE")},
        {{u"h"_qs, u"help"_qs}, tr("Shows this help.")},
        {{u"v"_qs, u"version"_qs}, tr("Shows the version.")},
    });
}

int Main::usageError(const QString &message)
{
    printError(u"campanile-cli: "_qs + message);
    printError(tr("Try “campanile-cli --help”."));
    return WrongUsage;
}

QString Main::commandList(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString list = tr("Commands:") + u'\n';
    for (const auto &command : commands)
        list += u"  "_qs + command->name().leftJustified(10) + command->summary() + u'\n';
    return list + u'\n' + tr("“campanile-cli COMMAND --help” tells more about one of them.");
}

QString Main::helpText(const QCommandLineParser &parser, const QString &command)
{
    // The parser names the file that was started, wherever it lies, and knows nothing of commands.
    const QString text = parser.helpText().trimmed();
    const QString usage = text.section(u'\n', 0, 0);
    const qsizetype options = usage.indexOf(u'[');
    return tr("Usage: %1")
               .arg(u"campanile-cli "_qs + (command.isEmpty() ? QString() : command + u' ') +
                    (options < 0 ? QString() : usage.mid(options))) +
           text.mid(usage.size());
}

int Main::runCommand(Command &command, GlobalOptions options, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    addGlobalOptions(parser);
    command.addOptions(parser);
    if (!parser.parse(QStringList{u"campanile-cli "_qs + command.name()} + arguments))
        return usageError(parser.errorText());
    if (parser.isSet(u"help"_qs)) {
        printOut(helpText(parser, command.name()));
        if (const QString notes = command.notes(); !notes.isEmpty())
            printOut(u'\n' + notes);
        return Done;
    }
    if (parser.isSet(u"database"_qs))
        options.database = parser.value(u"database"_qs);
    if (command.needsDatabase() && options.database.isEmpty())
        return usageError(tr("say which database with --database"));
    catchInterrupts();
    return command.run(parser, options);
}

int Main::run(const QStringList &arguments)
{
    // Up to the command's name the options are ours; the rest belongs to the command.
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addGlobalOptions(parser);
    const bool parsed = parser.parse(arguments);

    QString language = parser.value(u"language"_qs);
    if (const qsizetype late = arguments.indexOf(u"--language"_qs); language.isEmpty() && late >= 0)
        language = arguments.value(late + 1);
    ui::LanguageManager languages;
    if (!languages.setLanguage(language.isEmpty() ? ui::LanguageManager::systemLanguage()
                                                  : ui::LanguageManager::codeOf(language)))
        return usageError(tr("unknown language “%1”; it is one of en, he, fil").arg(language));
    if (!parsed)
        return usageError(parser.errorText());

    const auto commands = allCommands();
    if (parser.isSet(u"version"_qs)) {
        printOut(u"campanile-cli "_qs + QCoreApplication::applicationVersion());
        return Done;
    }
    const QStringList rest = parser.positionalArguments();
    if (parser.isSet(u"help"_qs)) {
        parser.setApplicationDescription(tr("Campanile, the support center, for scripts."));
        parser.addPositionalArgument(u"command"_qs, tr("What to do."), tr("COMMAND"));
        printOut(helpText(parser, {}) + u"\n\n"_qs + commandList(commands));
        return Done;
    }
    if (rest.isEmpty())
        return usageError(tr("say what to do: demo, import, tickets, doctor or backup"));
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const auto &command) { return command->name() == rest.first(); });
    if (found == commands.end())
        return usageError(tr("there is no command “%1”").arg(rest.first()));
    return runCommand(**found, {parser.value(u"database"_qs)}, rest.mid(1));
}

} // namespace

int main(int argc, char **argv)
{
#ifdef NDEBUG
    // Memory holds what customers wrote: it does not go into a file that nobody looks after.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"campanile-cli"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(CAMPANILE_VERSION));
    return Main::run(QCoreApplication::arguments());
}
