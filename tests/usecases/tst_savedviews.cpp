// SPDX-License-Identifier: GPL-3.0-or-later
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
        const auto made = save({{}, u"Mine"_qs, {u"status:open"_qs}, 0});
        QVERIFY(made);
        QVERIFY(save({made->id, u"Still mine"_qs, made->request, made->version}));
        m_who.who = {m_bench.manager, u"Maya"_qs, Role::Manager};
        QCOMPARE(save({made->id, u"Taken"_qs, made->request, 2}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_service.remove(made->id).wait().error().code, ErrorCode::NotFound);
        m_who.who = m_bench.actor(m_bench.ana);
        QVERIFY(m_service.remove(made->id).wait());
    }

    void whatIsEverybodysIsInTheHandsOfManagers()
    {
        const auto shared = m_bench.database
                                ->write([](storage::Session &session) -> Result<storage::SavedView> {
                                    storage::SavedView view;
                                    view.name = u"Everybody's"_qs;
                                    storage::SavedViewRepository(session).save(view);
                                    return view;
                                })
                                .wait();
        QVERIFY(shared);
        for (const Actor &actor :
             {m_bench.actor(m_bench.ana), m_bench.actor(m_bench.dana), m_bench.actor(m_bench.viewer), Actor()}) {
            m_who.who = actor;
            QCOMPARE(m_service.list().wait()->size(), 1);
            QCOMPARE(save({shared->id, u"Mine now"_qs, {}, shared->version}).error().code, ErrorCode::NotAllowed);
            QCOMPARE(m_service.remove(shared->id).wait().error().code, ErrorCode::NotAllowed);
        }
        m_who.who = {m_bench.manager, u"Maya"_qs, Role::Manager};
        const auto renamed = save({shared->id, u"Ours"_qs, {}, shared->version});
        QVERIFY(renamed);
        m_who.who = m_bench.actor(m_bench.ana); // still everybody's
        QCOMPARE(m_service.list().wait()->size(), 1);
        m_who.who = {m_bench.manager, u"Maya"_qs, Role::Manager};
        QVERIFY(m_service.remove(shared->id).wait());
    }

    void nobodySavesNothing()
    {
        m_who.who = Actor{{}, {}, Role::Administrator};
        const auto answer = save({{}, u"Whose?"_qs, {}, 0});
        QCOMPARE(answer.error().code, ErrorCode::NotAllowed);
        QCOMPARE(answer.error().args.first(), u"view"_qs);
        QVERIFY(m_service.list().wait()->isEmpty());
    }

private:
    Result<SavedView> save(const SavedView &view) { return m_service.save(view).wait(); }

    test::Workbench m_bench;
    Somebody m_who;
    SavedViewService m_service{m_bench.database, m_who};
};

CAMPANILE_TEST(SavedViewsTest)
#include "tst_savedviews.moc"
