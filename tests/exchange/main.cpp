// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return campanile::test::runTests(argc, argv);
}
