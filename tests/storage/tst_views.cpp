// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"
#include "storage/view/savedviewrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using namespace campanile::test;

class TestViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsKept_data() { StorageFixture::addEngines(); }
    void anOrderIsKept();
    void whoMovesAtTheSameTimeLosesNothing_data() { StorageFixture::addEngines(); }
    void whoMovesAtTheSameTimeLosesNothing();

private:
    static QVector<ViewId> add(StorageFixture &fixture, int count, AgentId owner)
    {
        return fixture.write([&](Session &session) {
            QVector<ViewId> ids;
            for (int i = 0; i < count; ++i) {
                SavedView view{{}, owner, 0, QString::number(i), {}, 1};
                SavedViewRepository(session).save(view);
                ids.append(view.id);
            }
            return ids;
        });
    }
    static QVector<ViewId> order(StorageFixture &fixture, AgentId owner)
    {
        return fixture.read([&](Session &session) {
            QVector<ViewId> ids;
            for (const SavedView &view : SavedViewRepository(session).visibleTo(owner)) {
                if (view.owner == owner)
                    ids.append(view.id);
            }
            return ids;
        });
    }
};

void TestViews::anOrderIsKept()
{
    STORAGE_FIXTURE(fixture);
    const AgentId mine(5);
    const QVector<ViewId> ids = add(fixture, 4, mine);
    const QVector<ViewId> others = add(fixture, 3, {});
    const auto move = [&](int from, ViewId before) {
        return fixture.write([&](Session &session) {
            const auto done = SavedViewRepository(session).move(ids.at(from), before);
            return done ? std::pair(done->from, done->to) : std::pair<qint64, qint64>(0, 0);
        });
    };
    QCOMPARE(order(fixture, mine), ids);
    QCOMPARE(move(3, ids.at(0)), (std::pair<qint64, qint64>(4, 1)));
    QCOMPARE(order(fixture, mine), (QVector<ViewId>{ids.at(3), ids.at(0), ids.at(1), ids.at(2)}));
    QCOMPARE(move(0, {}), (std::pair<qint64, qint64>(2, 4)));
    QCOMPARE(order(fixture, mine), (QVector<ViewId>{ids.at(3), ids.at(1), ids.at(2), ids.at(0)}));
    QCOMPARE(move(1, ids.at(2)), (std::pair<qint64, qint64>(2, 2))); // it stands there
    QCOMPARE(move(1, ids.at(1)), (std::pair<qint64, qint64>(2, 2)));
    QCOMPARE(move(1, others.at(0)), (std::pair<qint64, qint64>(0, 0))); // not among them
    QCOMPARE(order(fixture, {}), others);
    // A move is no edit: whoever edits meanwhile loses nothing, and takes no move back.
    SavedView edited = fixture.read([&](Session &session) { return *SavedViewRepository(session).byId(ids.at(3)); });
    QCOMPARE(edited.version, 1);
    move(3, {});
    edited.name = QStringLiteral("Edited");
    fixture.write([&](Session &session) { SavedViewRepository(session).save(edited); });
    QCOMPARE(order(fixture, mine).last(), ids.at(3));
    // What was removed comes back to where it stood.
    SavedView second = fixture.read([&](Session &session) { return *SavedViewRepository(session).byId(ids.at(2)); });
    const QVector<ViewId> before = order(fixture, mine);
    fixture.write([&](Session &session) { SavedViewRepository(session).remove(second.id, second.version); });
    fixture.write([&](Session &session) { SavedViewRepository(session).insertAgain(second); });
    QCOMPARE(order(fixture, mine), before);
    fixture.write([&](Session &session) { (void)SavedViewRepository(session).moveTo(ids.at(3), 99); });
    QCOMPARE(order(fixture, mine).last(), ids.at(3));
}

void TestViews::whoMovesAtTheSameTimeLosesNothing()
{
    STORAGE_FIXTURE(fixture);
    constexpr int count = 12;
    const QVector<ViewId> ids = add(fixture, count, {});
    const auto other = *Database::open(fixture.location()).wait();
    // One takes the second half to the front, from its end; the other one the first half to the end.
    const auto mover = [](ViewId id, ViewId before) {
        return [id, before](Session &session) -> Result<void> {
            return SavedViewRepository(session).move(id, before) ? Result<void>() : fail(ErrorCode::NotFound);
        };
    };
    QVector<Task<void>> tasks;
    for (int i = 0; i < count / 2 - 1; ++i) {
        tasks.append(fixture.database().write(mover(ids.at(count - 1 - i), ids.at(i == 0 ? 0 : count - i))));
        tasks.append(other->write(mover(ids.at(i), {})));
    }
    for (Task<void> &task : tasks) {
        const auto done = task.wait();
        QVERIFY2(done, done ? "" : qPrintable(done.error().technical));
    }
    const QVector<ViewId> now = order(fixture, {});
    QCOMPARE(QSet<ViewId>(now.begin(), now.end()).size(), count); // none lost, none twice
    // Each one's moves hold among themselves: in front those of the one, at the end those of the other.
    QVector<ViewId> front;
    QVector<ViewId> back;
    for (const ViewId id : now) {
        if (ids.indexOf(id) > count / 2)
            front.append(id);
        else if (ids.indexOf(id) < count / 2 - 1)
            back.append(id);
    }
    QCOMPARE(back, ids.mid(0, count / 2 - 1));
    QCOMPARE(front, ids.mid(count / 2 + 1));
    QCOMPARE(now.last(), ids.at(count / 2 - 2));
    const QVector<SavedView> stored =
        fixture.read([](Session &session) { return SavedViewRepository(session).visibleTo({}); });
    for (qsizetype i = 0; i < stored.size(); ++i) {
        QCOMPARE(stored.at(i).position, i + 1);
        QCOMPARE(stored.at(i).version, 1);
    }
}

CAMPANILE_TEST(TestViews)
#include "tst_views.moc"
