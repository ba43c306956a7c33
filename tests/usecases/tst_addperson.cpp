// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"
#include "support/testmain.h"
#include "usecases/organization/addperson.h"
#include "usecases/workbench.h"
#include "usecases/workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class AddPersonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneAdministers()
    {
        test::StorageFixture fixture(test::Workbench::engine());
        const DatabasePtr database = fixture.shared();
        const Result<AgentId> first = addPerson(database, u"  Maya \n Cohen "_qs, {}).wait();
        QVERIFY(first);
        test::FixedClock clock;
        Workspace workspace(database, clock);
        workspace.start(*first);
        QTRY_COMPARE(workspace.catalog().actor().name, u"Maya Cohen"_qs);
        QCOMPARE(workspace.catalog().actor().role, Role::Administrator);
        // Now somebody manages: the next one is an agent, and only a manager adds her.
        QCOMPARE(addPerson(database, u"Eve"_qs, {}).wait().error().code, ErrorCode::NotAllowed);
        QCOMPARE(addPerson(database, u"Eve"_qs, {AgentId(7), u"Somebody"_qs, Role::Lead}).wait().error().code,
                 ErrorCode::NotAllowed);
        const Result<AgentId> second = addPerson(database, u"Dana"_qs, workspace.catalog().actor()).wait();
        QVERIFY(second);
        QTRY_VERIFY(workspace.catalog().catalog()->agent(*second));
        QCOMPARE(workspace.catalog().catalog()->agent(*second)->role, Role::Agent);
    }

    void namesThatAreNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << u"  "_qs << ErrorCode::InvalidArgument;
        QTest::newRow("no letter") << u"555 -"_qs << ErrorCode::InvalidArgument;
        QTest::newRow("too long") << QString(longestPersonName + 1, u'x') << ErrorCode::InvalidArgument;
        QTest::newRow("there already") << u"MAYA"_qs << ErrorCode::Conflict;
    }
    void namesThatAreNone()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        test::StorageFixture fixture(test::Workbench::engine());
        const Result<AgentId> maya = addPerson(fixture.shared(), u"Maya"_qs, {}).wait();
        QVERIFY(maya);
        const Actor actor{*maya, u"Maya"_qs, Role::Administrator};
        QCOMPARE(addPerson(fixture.shared(), name, actor).wait().error().code, code);
    }
};

CAMPANILE_TEST(AddPersonTest)

#include "tst_addperson.moc"
