// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customerfields.h"
#include "storage/audit/auditrepository.h"
#include "storage/core/database.h"
#include "storage/customer/customermerges.h"
#include "storage/customer/customerrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "usecases/customer/changecustomer.h"
#include "usecases/customer/mergecustomers.h"
#include "usecases/inbox/listonce.h"
#include "usecases/workbench.h"
#include "usecases/workspace/workspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

/// Doubles: what shows, searches and counts follows the merge, and taken apart everything is as it was.
class MergeCustomersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMergedCustomerIsShownAsTheOther();
    void ticketsAreFoundUnderBothNames();
    void gapsAreFilledAndEmptiedAgain();
    void whatWasChangedSinceStays();
    void takenApartAtAnyTime();
    void undoneAndUndoneAgain();
    void refusals();
    void aMergedContactIsAContactOfTheOther();
    void whateverIsMergedComesApartAgain();

private:
    [[nodiscard]] SharedOrder order(const QUuid &operation = QUuid::createUuid()) const
    {
        SharedOrder order;
        order.operation = operation;
        order.actor = m_bench->actor(m_who);
        order.at = fromMs(1'780'000'000'000);
        return order;
    }
    template <typename Job>
    auto write(Job job) const
    {
        return m_bench->database->write([job](storage::Session &session) { return job(session); }).wait();
    }
    [[nodiscard]] Customer customer(CustomerId id) const
    {
        const auto found = m_bench->database
                               ->read([id](storage::Session &session) -> Result<Customer> {
                                   return storage::CustomerRepository(session).byId(id).value_or(Customer());
                               })
                               .wait();
        return found ? *found : Customer();
    }
    [[nodiscard]] Customer add(const QString &name) const
    {
        Customer made;
        made.name = name;
        const auto saved = write([made, all = order()](auto &session) { return saveCustomer(session, all, made); });
        return saved ? customer(CustomerId(saved->id)) : Customer();
    }
    [[nodiscard]] Result<SharedReceipt> merge(CustomerId part, CustomerId into, bool fillsGaps = true) const
    {
        return write([wish = CustomerMerge{customer(part), customer(into), fillsGaps}, all = order()](auto &session) {
            return mergeCustomers(session, all, wish);
        });
    }
    [[nodiscard]] Result<SharedReceipt> takeApart(CustomerId part) const
    {
        return write(
            [there = customer(part), all = order()](auto &session) { return takeCustomerApart(session, all, there); });
    }
    [[nodiscard]] Result<SharedReceipt> undo(const SharedReceipt &receipt) const
    {
        return write([receipt, all = order(undoOperation(receipt))](auto &session) {
            return undoCustomerChange(session, all, receipt);
        });
    }
    [[nodiscard]] CustomerDetails open(CustomerId id) const
    {
        CatalogService catalog(m_bench->database);
        CustomerService service(m_bench->database, catalog, m_clock);
        return service.open(id).wait().value_or(CustomerDetails());
    }
    [[nodiscard]] CustomerList found(const QString &search) const
    {
        CatalogService catalog(m_bench->database);
        CustomerService service(m_bench->database, catalog, m_clock);
        return service.list({search}).wait().value_or(CustomerList());
    }
    /// Subjects, oldest first.
    [[nodiscard]] QStringList tickets(const QString &query) const;
    /// Who stands for whom: "id>into>root" of every customer, ascending.
    [[nodiscard]] QStringList links() const;

    std::unique_ptr<test::Workbench> m_bench;
    test::FixedClock m_clock;
    AgentId m_who;
};

QStringList MergeCustomersTest::tickets(const QString &query) const
{
    const auto answer = listOnce(m_bench->database, {{query, u"created"_qs, false}, 0, {}}).wait();
    QStringList lines;
    for (const TicketRow &row : answer ? answer->rows : QVector<TicketRow>())
        lines.append(row.subject + u'@' + row.customer);
    lines.sort();
    return lines;
}

QStringList MergeCustomersTest::links() const
{
    QStringList lines;
    for (qint64 id = 1; customer(CustomerId(id)).id.isValid(); ++id) {
        const Customer one = customer(CustomerId(id));
        lines.append(u"%1>%2>%3"_qs.arg(id).arg(one.mergedInto.value()).arg(one.mergedRoot.value()));
    }
    return lines;
}

void MergeCustomersTest::init()
{
    m_bench = std::make_unique<test::Workbench>();
    m_who = m_bench->dana; // a lead
    m_bench->add(u"of orchard"_qs);
    m_bench->add(u"of lumen"_qs, [this](Ticket &ticket) { ticket.customer = m_bench->lumen; });
}

void MergeCustomersTest::aMergedCustomerIsShownAsTheOther()
{
    const auto merged = merge(m_bench->lumen, m_bench->orchard);
    QVERIFY(merged);
    QCOMPARE(merged->action, AuditAction::Merged);
    QCOMPARE(merged->name, u"Lumen Health"_qs);
    for (const CustomerId asked : {m_bench->lumen, m_bench->orchard}) {
        const CustomerDetails details = open(asked);
        QCOMPARE(details.customer.id, m_bench->orchard);
        QCOMPARE(details.allTickets, 2);
        QCOMPARE(details.openTickets, 2);
        QCOMPARE(details.tickets.size(), 2);
        QCOMPARE(details.merged.size(), 1);
        QCOMPARE(details.merged.first().name, u"Lumen Health"_qs);
    }
    // One line in the list, found under both names, with the tickets of both.
    const CustomerList list = found({});
    QCOMPARE(list.positions.size(), 1);
    QCOMPARE(list.book->entries().front().customer.id, m_bench->orchard);
    QCOMPARE(list.book->entries().front().tickets, 2);
    QCOMPARE(found(u"lumen"_qs).positions.size(), 1);
}

void MergeCustomersTest::ticketsAreFoundUnderBothNames()
{
    QVERIFY(merge(m_bench->lumen, m_bench->orchard));
    const QStringList both{u"of lumen@Orchard Retail"_qs, u"of orchard@Orchard Retail"_qs};
    QCOMPARE(tickets(u"customer:orchard*"_qs), both);
    QCOMPARE(tickets(u"customer:lumen*"_qs), both);
    QCOMPARE(tickets(u"segment:enterprise"_qs), both); // that of the one that stays
    QVERIFY(tickets(u"segment:smb"_qs).isEmpty());
    QVERIFY(takeApart(m_bench->lumen));
    QCOMPARE(tickets(u"customer:lumen*"_qs), QStringList{u"of lumen@Lumen Health"_qs});
    QCOMPARE(tickets(u"segment:smb"_qs), QStringList{u"of lumen@Lumen Health"_qs});
}

void MergeCustomersTest::gapsAreFilledAndEmptiedAgain()
{
    Customer lumen = customer(m_bench->lumen);
    lumen.plan = u"Gold"_qs;
    lumen.country = u"IL"_qs;
    lumen.yearlyValueCents = 500;
    lumen.currency = u"ILS"_qs;
    QVERIFY(write([lumen, all = order()](auto &session) { return saveCustomer(session, all, lumen); }));
    Customer orchard = customer(m_bench->orchard);
    orchard.country = u"US"_qs;
    orchard.currency = u"USD"_qs;
    QVERIFY(write([orchard, all = order()](auto &session) { return saveCustomer(session, all, orchard); }));
    QVERIFY(merge(m_bench->lumen, m_bench->orchard));
    Customer now = customer(m_bench->orchard);
    QCOMPARE(now.plan, u"Gold"_qs);
    QCOMPARE(now.country, u"US"_qs);   // known already
    QCOMPARE(now.yearlyValueCents, 0); // shekels are no dollars
    QCOMPARE(now.segment, Segment::Enterprise);
    QVERIFY(takeApart(m_bench->lumen));
    now = customer(m_bench->orchard);
    QVERIFY(now.plan.isEmpty());
    QCOMPARE(now.country, u"US"_qs);
    QCOMPARE(customer(m_bench->lumen).plan, u"Gold"_qs);
}

void MergeCustomersTest::whatWasChangedSinceStays()
{
    Customer lumen = customer(m_bench->lumen);
    lumen.plan = u"Gold"_qs;
    QVERIFY(write([lumen, all = order()](auto &session) { return saveCustomer(session, all, lumen); }));
    const auto merged = merge(m_bench->lumen, m_bench->orchard);
    QVERIFY(merged);
    Customer orchard = customer(m_bench->orchard);
    orchard.plan = u"Platinum"_qs;
    QVERIFY(write([orchard, all = order()](auto &session) { return saveCustomer(session, all, orchard); }));
    QVERIFY(undo(*merged));
    QCOMPARE(customer(m_bench->orchard).plan, u"Platinum"_qs);
    QVERIFY(merge(m_bench->lumen, m_bench->orchard, false));
    QCOMPARE(customer(m_bench->orchard).plan, u"Platinum"_qs);
}

void MergeCustomersTest::takenApartAtAnyTime()
{
    const Customer third = add(u"Third"_qs);
    QVERIFY(merge(m_bench->lumen, m_bench->orchard));
    QVERIFY(merge(m_bench->orchard, third.id));
    QCOMPARE(customer(m_bench->lumen).mergedRoot, third.id);
    QCOMPARE(open(m_bench->lumen).customer.id, third.id);
    QCOMPARE(open(third.id).allTickets, 2);
    QCOMPARE(open(third.id).merged.size(), 2);
    // From the middle of the chain: what was merged into it goes with it.
    QVERIFY(takeApart(m_bench->orchard));
    QCOMPARE(customer(m_bench->lumen).mergedRoot, m_bench->orchard);
    QCOMPARE(open(third.id).allTickets, 0);
    QCOMPARE(open(m_bench->lumen).allTickets, 2);
    QVERIFY(takeApart(m_bench->lumen));
    QCOMPARE(open(m_bench->lumen).allTickets, 1);
    QCOMPARE(takeApart(m_bench->lumen).error().code, ErrorCode::Conflict);
}

void MergeCustomersTest::undoneAndUndoneAgain()
{
    const auto merged = merge(m_bench->lumen, m_bench->orchard);
    QVERIFY(merged);
    const auto undone = undo(*merged);
    QVERIFY(undone);
    QVERIFY(!customer(m_bench->lumen).mergedInto.isValid());
    QCOMPARE(undo(*merged)->operation, undone->operation); // sent again it happens once
    QVERIFY(merge(m_bench->lumen, m_bench->orchard));
    const auto apart = takeApart(m_bench->lumen);
    QVERIFY(apart);
    QVERIFY(undo(*apart));
    QCOMPARE(customer(m_bench->lumen).mergedInto, m_bench->orchard);
    const auto trail = m_bench->database
                           ->read([id = m_bench->lumen](storage::Session &session) -> Result<QVector<AuditEntry>> {
                               return storage::AuditRepository(session).of(AuditSubject::Customer, id.value(), 20);
                           })
                           .wait();
    QCOMPARE(trail->size(), 5);
    QCOMPARE(trail->last().action, AuditAction::Merged);
    QVERIFY(trail->last().changes.contains(AuditChange{u"into"_qs, QJsonValue(), u"Orchard Retail"_qs}));
}

void MergeCustomersTest::refusals()
{
    QCOMPARE(merge(m_bench->lumen, m_bench->lumen).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(merge(m_bench->lumen, CustomerId(999)).error().code, ErrorCode::NotFound);
    const Customer old = customer(m_bench->lumen);
    Customer renamed = old;
    renamed.name = u"Lumen"_qs;
    QVERIFY(write([renamed, all = order()](auto &session) { return saveCustomer(session, all, renamed); }));
    const CustomerMerge stale{old, customer(m_bench->orchard), true};
    const auto refused = write([stale, all = order()](auto &session) { return mergeCustomers(session, all, stale); });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().args, QStringList{u"Lumen"_qs});
    m_who = m_bench->ana; // an agent
    QCOMPARE(merge(m_bench->lumen, m_bench->orchard).error().code, ErrorCode::NotAllowed);
    m_who = m_bench->dana;
    QVERIFY(merge(m_bench->lumen, m_bench->orchard));
    QCOMPARE(merge(m_bench->lumen, add(u"Third"_qs).id).error().code, ErrorCode::Conflict); // is merged already
    QCOMPARE(merge(m_bench->orchard, m_bench->lumen).error().code, ErrorCode::Conflict);    // would be a ring
    m_who = m_bench->ana;
    QCOMPARE(takeApart(m_bench->lumen).error().code, ErrorCode::NotAllowed);
}

void MergeCustomersTest::aMergedContactIsAContactOfTheOther()
{
    Contact noa;
    noa.customer = m_bench->lumen;
    noa.name = u"Noa"_qs;
    const auto saved = write([noa, all = order()](auto &session) { return saveContact(session, all, noa); });
    QVERIFY(saved);
    noa.id = ContactId(saved->id);
    QVERIFY(merge(m_bench->lumen, m_bench->orchard));
    QCOMPARE(open(m_bench->orchard).contacts.size(), 1);
    QCOMPARE(found(u"noa"_qs).positions.size(), 1);
    // She writes in a ticket of the one that stays: then she is in use.
    m_bench->add(u"from noa"_qs, [&](Ticket &ticket) { ticket.contact = noa.id; });
    const auto removed = write([noa, all = order()](auto &session) { return removeContact(session, all, noa); });
    QCOMPARE(removed.error().code, ErrorCode::InvalidArgument);
}

void MergeCustomersTest::whateverIsMergedComesApartAgain()
{
    for (int i = 3; i <= 8; ++i)
        QVERIFY(add(u"Customer %1"_qs.arg(i)).id.isValid());
    const QStringList before = links();
    QRandomGenerator dice(20261123);
    for (int round = 0; round < 60; ++round) {
        const CustomerId one(dice.bounded(1, 9));
        const CustomerId other(dice.bounded(1, 9));
        if (dice.bounded(3) == 0)
            static_cast<void>(takeApart(one));
        else
            static_cast<void>(merge(one, other));
        // Who stands for whom is always the end of the chain.
        for (qint64 id = 1; id <= 8; ++id) {
            CustomerId end(id);
            for (int steps = 0; steps < 9 && customer(end).mergedInto.isValid(); ++steps)
                end = customer(end).mergedInto;
            QCOMPARE(customer(CustomerId(id)).mergedRoot, end.value() == id ? CustomerId() : end);
        }
    }
    for (qint64 id = 1; id <= 8; ++id)
        static_cast<void>(takeApart(CustomerId(id)));
    QCOMPARE(links(), before);
    QCOMPARE(tickets({}), (QStringList{u"of lumen@Lumen Health"_qs, u"of orchard@Orchard Retail"_qs}));
}

CAMPANILE_TEST(MergeCustomersTest)
#include "tst_mergecustomers.moc"
