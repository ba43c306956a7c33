// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"
#include "storagefixture.h"
#include "support/testmain.h"

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAndReopens_data() { StorageFixture::addEngines(); }
    void opensAndReopens();
};

void TestDatabase::opensAndReopens()
{
    STORAGE_FIXTURE(fixture);
    QCOMPARE(fixture.database().schemaVersion(), 1);
    QCOMPARE(fixture.write([](Session &s) { return s.allocateIds("ticket", 10); }), 1);
    QCOMPARE(fixture.write([](Session &s) { return s.allocateIds("ticket", 5); }), 11);
    QCOMPARE(fixture.write([](Session &s) { return s.allocateIds("agent"); }), 1);
    fixture.close();
    QCOMPARE(fixture.write([](Session &s) { return s.allocateIds("ticket"); }), 16);
}

CAMPANILE_TEST(TestDatabase)
#include "tst_database.moc"
