// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return campanile::test::runTests(argc, argv);
}
