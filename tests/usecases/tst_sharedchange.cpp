// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/sharedchange.h"

#include "storage/audit/auditrepository.h"
#include "storage/core/database.h"
#include "storage/tag/tagrepository.h"
#include "support/testmain.h"
#include "usecases/workbench.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;
using test::Workbench;

namespace {

SharedOrder orderOf(const Actor &actor)
{
    return {QUuid::createUuid(), u"tag.add"_qs, Permission::ManageOrganization, actor, fromMs(1'700'000'000'000)};
}

/// Adds a tag as a use case would; counts how often it is really done.
Result<SharedReceipt> addTag(Workbench &bench, const SharedOrder &order, int &done)
{
    return bench.database
        ->write([&](storage::Session &session) {
            return changeShared(session, order, [&]() -> Result<SharedReceipt> {
                ++done;
                const TagId id = storage::TagRepository(session).findOrCreate(u"bells"_qs);
                SharedReceipt receipt;
                receipt.subject = AuditSubject::Tag;
                receipt.id = id.value();
                receipt.name = u"bells"_qs;
                receipt.action = AuditAction::Added;
                receipt.changes = {{u"name"_qs, QJsonValue(), u"bells"_qs}};
                return receipt;
            });
        })
        .wait();
}

QVector<AuditEntry> trailOf(Workbench &bench)
{
    return *bench.database
                ->read([](storage::Session &session) -> Result<QVector<AuditEntry>> {
                    return storage::AuditRepository(session).newest(100);
                })
                .wait();
}

} // namespace

class SharedChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDoneOnceAndTold()
    {
        Workbench bench;
        const SharedOrder order = orderOf(bench.actor(bench.manager));
        int done = 0;
        const Result<SharedReceipt> first = addTag(bench, order, done);
        const Result<SharedReceipt> second = addTag(bench, order, done);
        QVERIFY2(first, first ? "" : qPrintable(first.error().technical + first.error().args.join(u' ')));
        QVERIFY(second);
        QCOMPARE(done, 1);
        QCOMPARE(second->id, first->id);
        QCOMPARE(second->changes, first->changes);
        QCOMPARE(second->operation, order.operation);
        QCOMPARE(second->action, AuditAction::Added);
        QCOMPARE(second->name, u"bells"_qs);
        const QVector<AuditEntry> trail = trailOf(bench);
        QCOMPARE(trail.size(), 1);
        QCOMPARE(trail.first().actor, bench.manager);
        QCOMPARE(trail.first().subject, AuditSubject::Tag);
        QCOMPARE(trail.first().subjectId, first->id);
        QCOMPARE(trail.first().changes, first->changes);
    }

    void whoMayNotChangesNothing()
    {
        Workbench bench;
        int done = 0;
        const Result<SharedReceipt> refused = addTag(bench, orderOf(bench.actor(bench.ana)), done);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        QCOMPARE(refused.error().args.value(0), u"manage-organization"_qs);
        QCOMPARE(done, 0);
        QVERIFY(trailOf(bench).isEmpty());
    }

    void nothingChangedIsNotTold()
    {
        Workbench bench;
        const Result<SharedReceipt> receipt =
            bench.database
                ->write([&](storage::Session &session) {
                    return changeShared(session, orderOf(bench.actor(bench.manager)), [] {
                        SharedReceipt nothing;
                        nothing.subject = AuditSubject::Tag;
                        nothing.id = 1;
                        return Result<SharedReceipt>(nothing);
                    });
                })
                .wait();
        QVERIFY(receipt);
        QVERIFY(!receipt->canUndo());
        QVERIFY(trailOf(bench).isEmpty());
    }

    void whatFailsIsNotTold()
    {
        Workbench bench;
        SharedOrder order = orderOf(bench.actor(bench.manager));
        const Result<SharedReceipt> failed =
            bench.database
                ->write([&](storage::Session &session) {
                    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
                        static_cast<void>(storage::TagRepository(session).findOrCreate(u"half"_qs));
                        return fail(ErrorCode::Conflict, {u"half"_qs});
                    });
                })
                .wait();
        QVERIFY(!failed);
        QVERIFY(trailOf(bench).isEmpty());
        int done = 0;
        QVERIFY(addTag(bench, order, done)); // the same operation may be tried again
        QCOMPARE(done, 1);
        const auto left = bench.database
                              ->read([](storage::Session &session) -> Result<bool> {
                                  return storage::TagRepository(session).find(u"half"_qs).isValid();
                              })
                              .wait();
        QVERIFY(left && !*left);
    }

    void oneUndoOfAReceipt()
    {
        SharedReceipt receipt;
        receipt.operation = QUuid::createUuid();
        QCOMPARE(undoOperation(receipt), undoOperation(receipt));
        QVERIFY(undoOperation(receipt) != receipt.operation);
    }
};

CAMPANILE_TEST(SharedChangeTest)
#include "tst_sharedchange.moc"
