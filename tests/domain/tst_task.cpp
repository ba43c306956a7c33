// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/task.h"
#include "support/testmain.h"

#include <QTest>
#include <QThread>

using namespace campanile::domain;

class TaskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyTaskAnswersThroughTheEventLoop()
    {
        int answer = 0;
        Task<int>::ready(7).then(this, [&](const Result<int> &result) { answer = result.value(); });
        QCOMPARE(answer, 0); // never inside the caller
        QTRY_COMPARE(answer, 7);
    }

    void abandonedTaskIsCancelled()
    {
        auto promise = std::make_unique<QPromise<Result<int>>>();
        promise->start();
        Task<int> task(promise->future(), std::stop_source());
        std::optional<ErrorCode> code;
        task.then(this, [&](const Result<int> &result) { code = result.error().code; });
        promise.reset(); // whoever should have answered went away
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, ErrorCode::Cancelled);
    }

    void continuationDiesWithItsContext()
    {
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        {
            QObject context;
            Task<int>(promise.future(), std::stop_source()).then(&context, [&](const Result<int> &) { called = true; });
        }
        promise.addResult(Result<int>(1));
        promise.finish();
        QTest::qWait(20);
        QVERIFY(!called);
    }

    void cancelReachesTheWorker()
    {
        std::stop_source stop;
        QPromise<Result<int>> promise;
        promise.start();
        Task<int> task(promise.future(), stop);
        task.cancel();
        QVERIFY(stop.stop_requested());
        promise.finish();
        QCOMPARE(task.wait().error().code, ErrorCode::Cancelled);
    }
};

CAMPANILE_TEST(TaskTest)
#include "tst_task.moc"
