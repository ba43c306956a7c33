// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customerfields.h"
#include "storage/audit/auditrepository.h"
#include "storage/core/database.h"
#include "storage/customer/customerrepository.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "usecases/customer/changecustomer.h"
#include "usecases/workbench.h"
#include "usecases/workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;
using test::Workbench;

namespace {

/// The window's services on the workbench, as somebody.
struct Desk
{
    explicit Desk(Workbench &on)
        : bench(on)
    {
        become(bench.ana);
    }
    /// Whose changes follow.
    void become(AgentId agent) { who = bench.actor(agent); }
    [[nodiscard]] SharedOrder order(const QUuid &operation = QUuid::createUuid()) const
    {
        SharedOrder order;
        order.operation = operation;
        order.actor = who;
        order.at = fromMs(1'780'000'000'000);
        return order;
    }
    template <typename Job>
    Result<SharedReceipt> write(Job job) const
    {
        return bench.database->write([&](storage::Session &session) { return job(session); }).wait();
    }
    Result<SharedReceipt> save(const Customer &customer, const QUuid &operation = QUuid::createUuid()) const
    {
        return write([&](auto &session) { return saveCustomer(session, order(operation), customer); });
    }
    Result<SharedReceipt> save(const Contact &contact) const
    {
        return write([&](auto &session) { return saveContact(session, order(), contact); });
    }
    Result<SharedReceipt> remove(const Contact &contact) const
    {
        return write([&](auto &session) { return removeContact(session, order(), contact); });
    }
    Result<SharedReceipt> save(const CustomerNote &note, const QUuid &operation = QUuid::createUuid()) const
    {
        return write([&](auto &session) { return saveNote(session, order(operation), note); });
    }
    Result<SharedReceipt> remove(const CustomerNote &note) const
    {
        return write([&](auto &session) { return removeNote(session, order(), note); });
    }
    Result<SharedReceipt> undo(const SharedReceipt &receipt) const
    {
        return write(
            [&](auto &session) { return undoCustomerChange(session, order(undoOperation(receipt)), receipt); });
    }
    [[nodiscard]] CustomerDetails open(CustomerId id) const
    {
        test::FixedClock clock(fromMs(1'780'000'000'000));
        CatalogService catalog(bench.database);
        CustomerService service(bench.database, catalog, clock);
        const Result<CustomerDetails> details = service.open(id).wait();
        return details.value_or(CustomerDetails());
    }
    [[nodiscard]] QVector<AuditEntry> trail() const
    {
        return *bench.database
                    ->read([](storage::Session &session) -> Result<QVector<AuditEntry>> {
                        return storage::AuditRepository(session).newest(100);
                    })
                    .wait();
    }

    Workbench &bench;
    Actor who;
};

} // namespace

class ChangeCustomerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsChangedOnceToldAndTakenBack()
    {
        Workbench bench;
        const Desk desk(bench);
        Customer wish = desk.open(bench.orchard).customer;
        wish.name = u"  Orchard   Retail Group "_qs;
        wish.currency = u"usd"_qs;
        wish.yearlyValueCents = 420'000;
        wish.csm = bench.dana;
        wish.preferences.channel = Channel::Phone;
        const QUuid operation = QUuid::createUuid();
        const Result<SharedReceipt> receipt = desk.save(wish, operation);
        QVERIFY(receipt);
        QVERIFY(desk.save(wish, operation)); // sent again
        Customer now = desk.open(bench.orchard).customer;
        QCOMPARE(now.name, u"Orchard Retail Group"_qs);
        QCOMPARE(now.currency, u"USD"_qs);
        QCOMPARE(now.preferences.channel, Channel::Phone);
        QCOMPARE(now.version, wish.version + 1);
        QCOMPARE(desk.trail().size(), 1);
        QCOMPARE(desk.trail().first().changes.size(), 5);
        const Result<SharedReceipt> undone = desk.undo(*receipt);
        QVERIFY(undone);
        QCOMPARE(undone->action, AuditAction::Undone);
        now = desk.open(bench.orchard).customer;
        QCOMPARE(now.name, u"Orchard Retail"_qs);
        QVERIFY(now.preferences.isEmpty());
        QVERIFY(!now.csm.isValid());
        QCOMPARE(desk.trail().size(), 2);
    }

    void undoRefusesWhatWasChangedSince()
    {
        Workbench bench;
        const Desk desk(bench);
        Customer wish = desk.open(bench.orchard).customer;
        wish.plan = u"Pro"_qs;
        const Result<SharedReceipt> first = desk.save(wish);
        wish = desk.open(bench.orchard).customer;
        wish.country = u"PH"_qs;
        QVERIFY(desk.save(wish));
        QVERIFY(desk.undo(*first)); // another field is nobody's obstacle
        wish = desk.open(bench.orchard).customer;
        QCOMPARE(wish.country, u"PH"_qs);
        QVERIFY(wish.plan.isEmpty());
        wish.plan = u"Growth"_qs;
        const Result<SharedReceipt> second = desk.save(wish);
        wish = desk.open(bench.orchard).customer;
        wish.plan = u"Enterprise"_qs;
        QVERIFY(desk.save(wish));
        const Result<SharedReceipt> refused = desk.undo(*second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(desk.open(bench.orchard).customer.plan, u"Enterprise"_qs);
    }

    void aStaleWishIsAConflict()
    {
        Workbench bench;
        const Desk desk(bench);
        Customer mine = desk.open(bench.lumen).customer;
        Customer theirs = mine;
        theirs.plan = u"Pro"_qs;
        mine.plan = u"Growth"_qs;
        QVERIFY(desk.save(theirs));
        const Result<SharedReceipt> late = desk.save(mine);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(desk.open(bench.lumen).customer.plan, u"Pro"_qs);
    }

    void whoOnlyLooksChangesNothing()
    {
        Workbench bench;
        Desk desk(bench);
        desk.become(bench.viewer);
        Customer wish = desk.open(bench.lumen).customer;
        wish.plan = u"Pro"_qs;
        Contact contact;
        contact.customer = bench.lumen;
        contact.name = u"Ann"_qs;
        CustomerNote note;
        note.customer = bench.lumen;
        note.text = u"hm"_qs;
        QCOMPARE(desk.save(wish).error().code, ErrorCode::NotAllowed);
        QCOMPARE(desk.save(contact).error().code, ErrorCode::NotAllowed);
        QCOMPARE(desk.save(note).error().code, ErrorCode::NotAllowed);
        QVERIFY(desk.trail().isEmpty());
        QVERIFY(desk.open(bench.lumen).contacts.isEmpty());
    }

    void faultyWishesAreRefused()
    {
        Workbench bench;
        const Desk desk(bench);
        Customer wish;
        const Result<SharedReceipt> nameless = desk.save(wish);
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(nameless.error().args.first(), u"name"_qs);
        Contact contact;
        contact.customer = CustomerId(999);
        contact.name = u"Ann"_qs;
        QCOMPARE(desk.save(contact).error().code, ErrorCode::NotFound);
        CustomerNote note;
        note.customer = bench.lumen;
        note.text = u"  \n"_qs;
        QCOMPARE(desk.save(note).error().code, ErrorCode::InvalidArgument);
        QVERIFY(desk.trail().isEmpty());
    }

    void aNewCustomerGoesWithItsUndoUnlessItIsUsed()
    {
        Workbench bench;
        const Desk desk(bench);
        Customer wish;
        wish.name = u"New"_qs;
        const Result<SharedReceipt> added = desk.save(wish);
        QVERIFY(added);
        QCOMPARE(added->action, AuditAction::Added);
        QVERIFY(desk.undo(*added));
        QVERIFY(!desk.open(CustomerId(added->id)).customer.id.isValid());
        const Result<SharedReceipt> again = desk.save(wish);
        bench.add(u"first ticket"_qs, [&](Ticket &ticket) { ticket.customer = CustomerId(again->id); });
        const Result<SharedReceipt> refused = desk.undo(*again);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(desk.open(CustomerId(again->id)).customer.id.isValid());
    }

    void contactsComeAndGoAndComeBack()
    {
        Workbench bench;
        const Desk desk(bench);
        Contact wish;
        wish.customer = bench.lumen;
        wish.name = u"Ann Lee"_qs;
        wish.email = u" ann@lumen.example "_qs;
        const Result<SharedReceipt> added = desk.save(wish);
        QVERIFY(added);
        Contact there = desk.open(bench.lumen).contacts.first();
        QCOMPARE(there.email, u"ann@lumen.example"_qs);
        there.phone = u"+63 2 555"_qs;
        const Result<SharedReceipt> changed = desk.save(there);
        QCOMPARE(changed->changes.size(), 1);
        QCOMPARE(desk.remove(there).error().code, ErrorCode::Conflict); // its version is that of before
        there = desk.open(bench.lumen).contacts.first();
        const Result<SharedReceipt> removed = desk.remove(there);
        QVERIFY(removed);
        QVERIFY(desk.open(bench.lumen).contacts.isEmpty());
        QVERIFY(desk.undo(*removed));
        const Contact back = desk.open(bench.lumen).contacts.first();
        QCOMPARE(back.id, there.id);
        QCOMPARE(back.phone, there.phone);
        QVERIFY(desk.undo(*changed));
        QVERIFY(desk.open(bench.lumen).contacts.first().phone.isEmpty());
        QVERIFY(desk.undo(*added));
        QVERIFY(desk.open(bench.lumen).contacts.isEmpty());
    }

    void aContactThatATicketNamesStays()
    {
        Workbench bench;
        const Desk desk(bench);
        Contact wish;
        wish.customer = bench.lumen;
        wish.name = u"Ann"_qs;
        const Result<SharedReceipt> added = desk.save(wish);
        bench.add(u"hers"_qs, [&](Ticket &ticket) {
            ticket.customer = bench.lumen;
            ticket.contact = ContactId(added->id);
        });
        const Contact there = desk.open(bench.lumen).contacts.first();
        const Result<SharedReceipt> refused = desk.remove(there);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(desk.undo(*added).error().code, ErrorCode::Conflict);
        QCOMPARE(desk.open(bench.lumen).contacts.size(), 1);
    }

    void aNoteIsItsAuthors()
    {
        Workbench bench;
        Desk desk(bench);
        CustomerNote wish;
        wish.customer = bench.lumen;
        wish.text = u" Calls back on Mondays. "_qs;
        const QUuid operation = QUuid::createUuid();
        const Result<SharedReceipt> added = desk.save(wish, operation);
        QVERIFY(added);
        QVERIFY(desk.save(wish, operation));
        QCOMPARE(desk.open(bench.lumen).notes.size(), 1);
        CustomerNote note = desk.open(bench.lumen).notes.first();
        QCOMPARE(note.text, u"Calls back on Mondays."_qs);
        QCOMPARE(note.authorName, u"Ana"_qs);
        desk.become(bench.manager);
        note.text = u"Never calls back."_qs;
        QCOMPARE(desk.save(note).error().code, ErrorCode::NotAllowed);
        QCOMPARE(desk.remove(note).error().code, ErrorCode::NotAllowed);
        desk.become(bench.ana);
        const Result<SharedReceipt> changed = desk.save(note);
        QVERIFY(changed);
        QCOMPARE(desk.save(note).error().code, ErrorCode::Conflict);
        QCOMPARE(desk.undo(*added).error().code, ErrorCode::Conflict); // it is another text by now
        note = desk.open(bench.lumen).notes.first();
        const Result<SharedReceipt> removed = desk.remove(note);
        QVERIFY(removed);
        QVERIFY(desk.open(bench.lumen).notes.isEmpty());
        QVERIFY(desk.undo(*removed));
        QCOMPARE(desk.open(bench.lumen).notes.first().text, u"Never calls back."_qs);
        QVERIFY(desk.undo(*changed));
        QVERIFY(desk.undo(*added));
        QVERIFY(desk.open(bench.lumen).notes.isEmpty());
    }

    void detailsHoldWhatAnAgentAsks()
    {
        Workbench bench;
        const Desk desk(bench);
        for (int i = 0; i < 12; ++i)
            bench.add(QString::number(i), [&](Ticket &ticket) {
                ticket.customer = bench.lumen;
                ticket.createdAt = fromMs(1'779'000'000'000 + i);
                ticket.status = i % 3 == 0 ? Status::Closed : Status::Open;
            });
        const CustomerDetails details = desk.open(bench.lumen);
        QCOMPARE(details.allTickets, 12);
        QCOMPARE(details.openTickets, 8);
        QCOMPARE(details.tickets.size(), CustomerDetails::mostTickets);
        QCOMPARE(details.tickets.first().subject, u"11"_qs);
    }

    void theListFollowsWhatChanges()
    {
        Workbench bench;
        test::FixedClock clock(fromMs(1'780'000'000'000));
        Workspace workspace(bench.database, clock);
        QSignalSpy told(&workspace.customers(), &Customers::changed);
        workspace.start(bench.ana);
        QTRY_COMPARE(workspace.catalog().actor().agent, bench.ana);
        const auto names = [&](const CustomerListRequest &request) {
            const Result<CustomerList> list = workspace.customers().list(request).wait();
            QStringList found;
            for (const quint32 position : list.value_or(CustomerList()).positions)
                found.append(list->book->entries()[position].customer.name);
            return found;
        };
        const QStringList both{u"Lumen Health"_qs, u"Orchard Retail"_qs};
        QCOMPARE(names({}), both);
        told.clear();
        Customer wish;
        wish.name = u"Abacus"_qs;
        QVERIFY(workspace.customers().save(wish, QUuid::createUuid()).wait());
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(names({}), QStringList{u"Abacus"_qs} + both);
        // The inbox completes and shows it at once.
        QTRY_VERIFY(workspace.catalog().customers()->entries().size() == 3);
        Contact contact;
        contact.customer = bench.lumen;
        contact.name = u"José Núñez"_qs;
        contact.email = u"jose@lumen.example"_qs;
        QVERIFY(workspace.customers().saveContact(contact, QUuid::createUuid()).wait());
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(names({u"nunez"_qs, {}, false}), QStringList{u"Lumen Health"_qs});
        QCOMPARE(names({u"LUMEN.example"_qs, {}, false}), QStringList{u"Lumen Health"_qs});
        QCOMPARE(names({u"lumen nobody"_qs, {}, false}), QStringList());
    }
};

CAMPANILE_TEST(ChangeCustomerTest)
#include "tst_changecustomer.moc"
