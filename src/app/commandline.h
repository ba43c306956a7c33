// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace campanile::app {

/// What the window was started with.
struct StartOptions
{
    QString database; ///< path or postgresql:// address; empty: the one of last time, or the welcome page
    QString language; ///< "en", "he", "fil"; empty: as chosen before, else the system's
};

/// Either options to start with, or what to print and the exit code to end with (--help, --version, wrong usage).
struct ParsedCommandLine
{
    StartOptions options;
    std::optional<int> exitCode; ///< 0 done, 2 wrong usage
    QString output;              ///< for stdout when exitCode is 0, else for stderr
};

/// Pure: neither needs nor makes an application object, since QApplication aborts where there is no display.
/// Options for Qt itself (-style, -platform …) are let through.
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace campanile::app
