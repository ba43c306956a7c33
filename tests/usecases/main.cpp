// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "usecases/workbench.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using campanile::test::Workbench;
    if (Workbench::engine() == campanile::storage::Engine::Postgres &&
        !campanile::test::StorageFixture::hasPostgres()) {
        std::puts("SKIP: CAMPANILE_TEST_POSTGRES names no server");
        return 77;
    }
    return campanile::test::runTests(argc, argv);
}
