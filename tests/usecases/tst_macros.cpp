// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"
#include "storage/macro/macrorepository.h"
#include "support/testmain.h"
#include "usecases/macro/changemacro.h"
#include "usecases/workbench.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class MacrosTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onesOwnAreSeenByNobodyElse()
    {
        QVERIFY(save(macro(u"Ana's"_qs, m_bench.ana), m_bench.ana));
        QVERIFY(save(macro(u"Everybody's"_qs, {}), m_bench.manager));
        QCOMPARE(namesFor(m_bench.ana), (QStringList{u"Ana's"_qs, u"Everybody's"_qs}));
        QCOMPARE(namesFor(m_bench.dana), QStringList{u"Everybody's"_qs});
    }

    void whoMayChangeWhat()
    {
        QCOMPARE(save(macro(u"Shared by an agent"_qs, {}), m_bench.ana).error().code, ErrorCode::NotAllowed);
        QCOMPARE(save(macro(u"Of somebody else"_qs, m_bench.dana), m_bench.ana).error().code, ErrorCode::NotAllowed);
        QCOMPARE(save(macro(u"Of a viewer"_qs, m_bench.viewer), m_bench.viewer).error().code, ErrorCode::NotAllowed);
        QVERIFY(save(macro(u"Rights"_qs, m_bench.ana), m_bench.ana));
        Macro own = named(u"Rights"_qs, m_bench.ana);
        own.owner = {}; // made everybody's by who may not
        QCOMPARE(save(own, m_bench.ana).error().code, ErrorCode::NotAllowed);
        own = named(u"Rights"_qs, m_bench.ana);
        QCOMPARE(save(own, m_bench.manager).error().code, ErrorCode::NotAllowed);
        QCOMPARE(remove(own, m_bench.manager).error().code, ErrorCode::NotAllowed);
        QVERIFY(save(macro(u"Rights of all"_qs, {}), m_bench.manager));
        QCOMPARE(remove(named(u"Rights of all"_qs, m_bench.ana), m_bench.ana).error().code, ErrorCode::NotAllowed);
    }

    void badOnesAreRefused()
    {
        QCOMPARE(save(macro(u"  "_qs, m_bench.ana), m_bench.ana).error().code, ErrorCode::InvalidArgument);
        Macro idle;
        idle.name = u"Idle"_qs;
        idle.owner = m_bench.ana;
        QCOMPARE(save(idle, m_bench.ana).error().args.first(), u"macro"_qs);
        QVERIFY(save(macro(u"Twice"_qs, m_bench.ana), m_bench.ana));
        QCOMPARE(save(macro(u"TWICE"_qs, m_bench.ana), m_bench.ana).error().args.first(), u"name"_qs);
        QVERIFY(save(macro(u"Twice"_qs, {}), m_bench.manager)); // another shelf
    }

    void aStaleSaveIsAConflict()
    {
        QVERIFY(save(macro(u"Stale"_qs, m_bench.ana), m_bench.ana));
        const Macro old = named(u"Stale"_qs, m_bench.ana);
        Macro first = old;
        first.status = Status::Closed;
        QVERIFY(save(first, m_bench.ana));
        Macro second = old;
        second.status = Status::Open;
        QCOMPARE(save(second, m_bench.ana).error().code, ErrorCode::Conflict);
        QCOMPARE(remove(old, m_bench.ana).error().code, ErrorCode::Conflict);
        QCOMPARE(named(u"Stale"_qs, m_bench.ana).status, Status::Closed);
    }

    void everythingIsTakenBack()
    {
        const auto added = save(macro(u"Undo"_qs, m_bench.ana), m_bench.ana);
        QVERIFY(added);
        QVERIFY(undo(*added, m_bench.ana));
        QVERIFY(!namesFor(m_bench.ana).contains(u"Undo"_qs));
        QVERIFY(undo(*added, m_bench.ana)); // there is one undo, however often it is sent

        QVERIFY(save(macro(u"Undo"_qs, m_bench.ana), m_bench.ana));
        const Macro before = named(u"Undo"_qs, m_bench.ana);
        Macro other = before;
        other.name = u"Undone"_qs;
        other.text = {u"other"_qs, {{0, 5, TextStyle::Bold, {}}}, {}};
        other.addTags = {u"x"_qs};
        const auto changed = save(other, m_bench.ana);
        QVERIFY(changed);
        QCOMPARE(undo(*changed, m_bench.dana).error().code, ErrorCode::NotAllowed);
        QVERIFY(undo(*changed, m_bench.ana));
        Macro back = named(u"Undo"_qs, m_bench.ana);
        back.version = before.version;
        QCOMPARE(back, before);

        const auto removed = remove(named(u"Undo"_qs, m_bench.ana), m_bench.ana);
        QVERIFY(removed);
        QVERIFY(!namesFor(m_bench.ana).contains(u"Undo"_qs));
        QVERIFY(undo(*removed, m_bench.ana));
        back = named(u"Undo"_qs, m_bench.ana);
        back.version = before.version;
        QCOMPARE(back, before);                                       // under the id that it had
        QCOMPARE(undo(*changed, m_bench.ana)->id, before.id.value()); // known as done
    }

private:
    static Macro macro(const QString &name, AgentId owner)
    {
        Macro macro;
        macro.name = name;
        macro.owner = owner;
        macro.text.text = u"Hello {{first-name}}"_qs;
        return macro;
    }
    SharedOrder order(AgentId agent, const QUuid &operation)
    {
        SharedOrder order;
        order.operation = operation;
        order.actor = m_bench.actor(agent);
        order.at = m_clock.now();
        return order;
    }
    Result<SharedReceipt> save(const Macro &wish, AgentId agent)
    {
        return m_bench.database
            ->write([&](storage::Session &s) { return saveMacro(s, order(agent, QUuid::createUuid()), wish); })
            .wait();
    }
    Result<SharedReceipt> remove(const Macro &macro, AgentId agent)
    {
        return m_bench.database
            ->write([&](storage::Session &s) { return removeMacro(s, order(agent, QUuid::createUuid()), macro); })
            .wait();
    }
    Result<SharedReceipt> undo(const SharedReceipt &receipt, AgentId agent)
    {
        return m_bench.database
            ->write(
                [&](storage::Session &s) { return undoMacroChange(s, order(agent, undoOperation(receipt)), receipt); })
            .wait();
    }
    QVector<Macro> visibleTo(AgentId agent)
    {
        return m_bench.database
            ->read([&](storage::Session &s) -> Result<QVector<Macro>> {
                return storage::MacroRepository(s).visibleTo(agent);
            })
            .wait()
            .value();
    }
    QStringList namesFor(AgentId agent)
    {
        QStringList names;
        for (const Macro &macro : visibleTo(agent))
            names.append(macro.name);
        return names;
    }
    Macro named(const QString &name, AgentId agent)
    {
        for (const Macro &macro : visibleTo(agent)) {
            if (macro.name == name)
                return macro;
        }
        return {};
    }

    test::Workbench m_bench;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(MacrosTest)
#include "tst_macros.moc"
