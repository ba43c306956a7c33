// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/clerk.h"
#include "support/testmain.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--child") == 0)
        return campanile::test::runChild(argc, argv);
    qputenv("QTEST_FUNCTION_TIMEOUT", "10800000"); // ms; the full counts take longer than five minutes
    const QCoreApplication application(argc, argv);
    return campanile::test::runTests(argc, argv);
}
