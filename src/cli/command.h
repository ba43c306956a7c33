// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace campanile::cli {

/// Exit codes; scripts rely on them.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// What stands before the command's name and holds for all of them.
struct GlobalOptions
{
    QString database; ///< file name or postgresql:// address; empty when not given
};

/// One sub-command. A new one is a new file and one line in allCommands().
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;    ///< as typed: "import"
    [[nodiscard]] virtual QString summary() const = 0; ///< one translated line
    virtual void addOptions(QCommandLineParser &parser) const = 0;
    [[nodiscard]] virtual bool needsDatabase() const { return true; }
    /// Longer help that stands below the options, translated; may be empty.
    [[nodiscard]] virtual QString notes() const { return {}; }
    /// Does it. Messages for people go to stderr, results to stdout.
    [[nodiscard]] virtual int run(const QCommandLineParser &parser, const GlobalOptions &options) = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace campanile::cli
