// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/auditrepository.h"
#include "storage/core/database.h"
#include "storage/view/savedviewrepository.h"
#include "support/testmain.h"
#include "usecases/inbox/savedviewservice.h"
#include "usecases/workbench.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

namespace {

class Somebody final : public CatalogProvider
{
public:
    [[nodiscard]] CatalogPtr catalog() const override { return std::make_shared<Catalog>(); }
    [[nodiscard]] Actor actor() const override { return who; }
    [[nodiscard]] const NameCatalog &names() const override { qFatal("not asked"); }
    Actor who;
};

} // namespace

class SavedViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonsOwnViewIsTheirs()
    {
        m_who.who = m_bench.actor(m_bench.ana);
        const auto made = save(view(u"Mine"_qs));
        QVERIFY(made);
        QVERIFY(made->isPrivate);
        SavedView mine = stored(made->id);
        mine.name = u"Still mine"_qs;
        QVERIFY(save(mine));
        mine = stored(made->id);
        QVERIFY(trail(made->id).isEmpty()); // nobody else's business
        m_who.who = manager();
        QVERIFY(names().isEmpty());
        QCOMPARE(save(mine).error().code, ErrorCode::NotFound);
        QCOMPARE(remove(mine).error().code, ErrorCode::NotFound);
        QCOMPARE(m_service.undo(*made).wait().error().code, ErrorCode::NotFound);
        m_who.who = m_bench.actor(m_bench.ana);
        const auto removed = remove(mine);
        QVERIFY(removed);
        QVERIFY(names().isEmpty());
        QVERIFY(m_service.undo(*removed).wait());
        QCOMPARE(names(), QStringList{u"Still mine"_qs});
        QVERIFY(trail(made->id).isEmpty());
    }

    void whatIsEverybodysIsInTheHandsOfManagers()
    {
        m_who.who = manager();
        const auto made = save(shared(u"Everybody's"_qs));
        QVERIFY(made);
        const SavedView ours = stored(made->id);
        QVERIFY(ours.isShared);
        for (const Actor &actor :
             {m_bench.actor(m_bench.ana), m_bench.actor(m_bench.dana), m_bench.actor(m_bench.viewer), Actor()}) {
            m_who.who = actor;
            QCOMPARE(names(), QStringList{u"Everybody's"_qs});
            QCOMPARE(save(ours).error().code, ErrorCode::NotAllowed);
            SavedView taken = ours;
            taken.isShared = false; // made one's own
            QCOMPARE(save(taken).error().code, ErrorCode::NotAllowed);
            QCOMPARE(remove(ours).error().code, ErrorCode::NotAllowed);
            QCOMPARE(save(shared(u"Another"_qs)).error().code, ErrorCode::NotAllowed);
        }
        m_who.who = m_bench.actor(m_bench.ana);
        QVERIFY(save(view(u"Ana's"_qs)));
        SavedView own = m_service.list().wait()->constFirst();
        own.isShared = true;
        QCOMPARE(save(own).error().code, ErrorCode::NotAllowed);
        // A matrix of roles that allows it does.
        m_who.who.roles.setAllowed(Role::Agent, Permission::ManageSharedViews, true);
        const auto given = save(own);
        QVERIFY(given);
        QVERIFY(!given->isPrivate);
        QCOMPARE(trail(given->id).size(), 1);
        // Whoever takes it back gives it to whom it belonged.
        m_who.who = manager();
        QVERIFY(m_service.undo(*given).wait());
        QCOMPARE(names(), QStringList{u"Everybody's"_qs});
        m_who.who = m_bench.actor(m_bench.ana);
        QCOMPARE(names().size(), 2);
    }

    void changesOfSharedOnesAreToldAndTakenBack()
    {
        m_who.who = manager();
        const auto made = save(shared(u"Late"_qs));
        QVERIFY(made);
        SavedView changed = stored(made->id);
        changed.name = u"Very late"_qs;
        changed.colour = ViewColour::Red;
        changed.description = u"  What broke\n its promise "_qs;
        changed.request.sortKey = u"due"_qs;
        changed.request.grouping = u"tier"_qs;
        changed.columns.shown = QStringList{u"subject"_qs, u"due"_qs};
        changed.columns.widths.insert(u"due"_qs, 120);
        const QUuid operation = QUuid::createUuid();
        const auto receipt = m_service.save(changed, operation).wait();
        QVERIFY(receipt);
        QCOMPARE(m_service.save(changed, operation).wait()->changes, receipt->changes); // sent twice, done once
        const SavedView now = stored(made->id);
        QCOMPARE(now.name, u"Very late"_qs);
        QCOMPARE(now.colour, ViewColour::Red);
        QCOMPARE(now.description, u"What broke its promise"_qs);
        QCOMPARE(now.request.sortKey, u"due"_qs);
        QCOMPARE(now.request.grouping, u"tier"_qs);
        QCOMPARE(now.columns, changed.columns);
        QCOMPARE(trail(made->id).size(), 2);
        QCOMPARE(trail(made->id).constFirst().action, AuditAction::Changed);
        QCOMPARE(trail(made->id).constFirst().subject, AuditSubject::View);

        QVERIFY(m_service.undo(*receipt).wait());
        QCOMPARE(stored(made->id).name, u"Late"_qs);
        QCOMPARE(stored(made->id).colour, ViewColour::None);
        QVERIFY(stored(made->id).columns.shown.isEmpty());
        QCOMPARE(trail(made->id).constFirst().action, AuditAction::Undone);
        const auto removed = remove(stored(made->id));
        QVERIFY(removed);
        QVERIFY(names().isEmpty());
        QVERIFY(m_service.undo(*removed).wait());
        QVERIFY(m_service.undo(*removed).wait()); // once more, nothing more
        QCOMPARE(names(), QStringList{u"Late"_qs});
        QCOMPARE(stored(made->id).request.query, u"status:open"_qs);
        QCOMPARE(trail(made->id).size(), 5);
        // What came later is not taken back unseen.
        SavedView later = stored(made->id);
        later.name = u"Later"_qs;
        const auto first = save(later);
        QVERIFY(first);
        later = stored(made->id);
        later.name = u"Latest"_qs;
        QVERIFY(save(later));
        QCOMPARE(m_service.undo(*first).wait().error().code, ErrorCode::Conflict);
    }

    void aStaleSaveIsAConflict()
    {
        m_who.who = manager();
        const auto made = save(shared(u"Stale"_qs));
        QVERIFY(made);
        SavedView mine = stored(made->id);
        SavedView theirs = mine;
        theirs.name = u"Theirs"_qs;
        QVERIFY(save(theirs));
        mine.name = u"Mine"_qs;
        QCOMPARE(save(mine).error().code, ErrorCode::Conflict);
        QCOMPARE(remove(mine).error().code, ErrorCode::Conflict);
        QCOMPARE(names(), QStringList{u"Theirs"_qs});
    }

    void viewsArePutIntoAnOrder()
    {
        m_who.who = manager();
        for (const QString &name : {u"One"_qs, u"Two"_qs, u"Three"_qs})
            QVERIFY(save(shared(name)));
        QCOMPARE(names(), (QStringList{u"One"_qs, u"Two"_qs, u"Three"_qs}));
        const QVector<SavedView> ours = *m_service.list().wait();
        m_who.who = m_bench.actor(m_bench.ana);
        QCOMPARE(move(ours.at(2), ours.at(0).id).error().code, ErrorCode::NotAllowed);
        QVERIFY(save(view(u"Ana's one"_qs)));
        QVERIFY(save(view(u"Ana's two"_qs)));
        const auto own = named(u"Ana's two"_qs);
        QCOMPARE(move(own, ours.at(0).id).error().code, ErrorCode::NotFound); // of another owner
        const auto moved = move(own, named(u"Ana's one"_qs).id);
        QVERIFY(moved);
        QVERIFY(trail(own.id.value()).isEmpty());
        QVERIFY(names().indexOf(u"Ana's two"_qs) < names().indexOf(u"Ana's one"_qs));
        m_who.who = manager();
        QCOMPARE(move(own, {}).error().code, ErrorCode::NotFound); // nobody else's business
        const auto first = move(ours.at(2), ours.at(0).id);
        QVERIFY(first);
        QCOMPARE(names(), (QStringList{u"Three"_qs, u"One"_qs, u"Two"_qs}));
        QCOMPARE(trail(ours.at(2).id.value()).size(), 2);
        QCOMPARE(trail(ours.at(2).id.value()).constFirst().changes.constFirst().key, u"position"_qs);
        QVERIFY(m_service.undo(*first).wait());
        QCOMPARE(names(), (QStringList{u"One"_qs, u"Two"_qs, u"Three"_qs}));
        // It stands there: nothing to tell, nothing to take back.
        QVERIFY(!move(ours.at(2), {})->canUndo());
        QCOMPARE(trail(ours.at(2).id.value()).size(), 3);
        const auto again = move(ours.at(0), {});
        QVERIFY(again);
        QVERIFY(move(ours.at(0), ours.at(2).id)); // by somebody else, say
        QCOMPARE(m_service.undo(*again).wait().error().code, ErrorCode::Conflict);
        QCOMPARE(names(), (QStringList{u"Two"_qs, u"One"_qs, u"Three"_qs}));
    }

    void namesAreThereAndOnlyOnce()
    {
        m_who.who = m_bench.actor(m_bench.ana);
        QCOMPARE(save(view(u"  "_qs)).error().code, ErrorCode::InvalidArgument);
        QVERIFY(save(view(u"Once"_qs)));
        QCOMPARE(save(view(u"ONCE"_qs)).error().code, ErrorCode::InvalidArgument);
        m_who.who = m_bench.actor(m_bench.dana);
        QVERIFY(save(view(u"Once"_qs))); // Ana's is not seen
    }

    void whatANewerProgramKnowsIsKept()
    {
        m_who.who = m_bench.actor(m_bench.ana);
        const auto made = save(view(u"Newer"_qs));
        QVERIFY(made);
        const auto definition = [&](const QJsonValue &set) {
            return *m_bench.database
                        ->write([&, id = ViewId(made->id)](storage::Session &session) -> Result<QJsonObject> {
                            storage::SavedViewRepository views(session);
                            storage::SavedView view = *views.byId(id);
                            if (set.isString()) {
                                view.definition.insert(u"tomorrow"_qs, set);
                                view.definition.insert(u"colour"_qs, u"a colour of tomorrow"_qs);
                                view.definition.insert(u"columns"_qs, 7);
                                view.definition.insert(u"group"_qs, u"weather"_qs);
                                views.save(view);
                            }
                            return view.definition;
                        })
                        .wait();
        };
        definition(u"x"_qs);
        SavedView read = stored(made->id);
        QCOMPARE(read.colour, ViewColour::None);
        QVERIFY(read.columns.shown.isEmpty());
        QVERIFY(read.request.grouping.isEmpty());
        read.name = u"Renamed"_qs;
        QVERIFY(save(read));
        QCOMPARE(definition({}).value(u"tomorrow"_qs).toString(), u"x"_qs);
    }

    void nobodySavesNothing()
    {
        m_who.who = Actor{{}, {}, Role::Administrator};
        for (const SavedView &wish : {view(u"Whose?"_qs), shared(u"Everybody's?"_qs)}) {
            const auto answer = save(wish);
            QCOMPARE(answer.error().code, ErrorCode::NotAllowed);
            QCOMPARE(answer.error().args.first(), u"view"_qs);
        }
        QVERIFY(m_service.list().wait()->isEmpty());
    }

    void cleanup()
    {
        QVERIFY(m_bench.database
                    ->write([](storage::Session &session) -> Result<void> {
                        session.execute("DELETE FROM saved_view");
                        return {};
                    })
                    .wait());
    }

private:
    static SavedView view(const QString &name)
    {
        SavedView view;
        view.name = name;
        view.request.query = u"status:open"_qs;
        return view;
    }
    static SavedView shared(const QString &name)
    {
        SavedView wish = view(name);
        wish.isShared = true;
        return wish;
    }
    [[nodiscard]] Actor manager() const { return {m_bench.manager, u"Maya"_qs, Role::Manager}; }
    Result<SharedReceipt> save(const SavedView &view) { return m_service.save(view, QUuid::createUuid()).wait(); }
    Result<SharedReceipt> remove(const SavedView &view) { return m_service.remove(view, QUuid::createUuid()).wait(); }
    SavedView stored(qint64 id)
    {
        const auto views = m_service.list().wait();
        for (const SavedView &view : *views) {
            if (view.id.value() == id)
                return view;
        }
        return {};
    }
    Result<SharedReceipt> move(const SavedView &view, ViewId before)
    {
        return m_service.move(view, before, QUuid::createUuid()).wait();
    }
    SavedView named(const QString &name)
    {
        const auto views = m_service.list().wait();
        for (const SavedView &view : *views) {
            if (view.name == name)
                return view;
        }
        return {};
    }
    QStringList names()
    {
        QStringList names;
        const auto views = m_service.list().wait();
        for (const SavedView &view : *views)
            names.append(view.name);
        return names;
    }
    /// Newest first.
    QVector<AuditEntry> trail(qint64 id)
    {
        return *m_bench.database
                    ->read([id](storage::Session &session) -> Result<QVector<AuditEntry>> {
                        return storage::AuditRepository(session).of(AuditSubject::View, id, 100);
                    })
                    .wait();
    }

    test::Workbench m_bench;
    Somebody m_who;
    SystemClock m_clock;
    SavedViewService m_service{m_bench.database, m_who, m_clock};
};

CAMPANILE_TEST(SavedViewsTest)
#include "tst_savedviews.moc"
