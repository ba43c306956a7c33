// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/composition.h"
#include "app/coredumps.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
#ifdef NDEBUG
    campanile::app::forbidCoreDumps();
#endif
    // Read before QApplication, which aborts where there is no display: --help and --version work everywhere.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const campanile::app::ParsedCommandLine parsed = campanile::app::parseCommandLine(arguments);
    if (parsed.exitCode) {
        std::fputs(parsed.output.toLocal8Bit().constData(), *parsed.exitCode == 0 ? stdout : stderr);
        return *parsed.exitCode;
    }

    QApplication::setApplicationName(QStringLiteral("campanile"));
    QApplication::setApplicationDisplayName(QStringLiteral("Campanile"));
    QApplication::setApplicationVersion(QStringLiteral(CAMPANILE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.campanile.campanile"));
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/campanile/campanile.svg")));
    campanile::app::Composition composition(parsed.options);
    composition.show();
    const int code = QApplication::exec();
    if (!composition.close()) {
        // Threads that still run must not meet what the process takes down after main.
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}
