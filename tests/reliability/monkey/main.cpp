// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QApplication>

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "10800000"); // ms; the full counts take longer than five minutes
    const QApplication application(argc, argv);
    return campanile::test::runTests(argc, argv);
}
