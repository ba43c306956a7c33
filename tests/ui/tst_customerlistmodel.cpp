// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakecustomers.h"
#include "support/fakeinbox.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/customers/customercolumns.h"
#include "ui/customers/customerlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::test;
using ui::CustomerListModel;

namespace {

struct Desk
{
    Desk() { model.refresh(); }

    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, 0).data().toString());
        return found;
    }

    UiFixture ui;
    FakeCustomers customers;
    FakeCatalog catalog;
    CustomerListModel model{customers, catalog, ui.clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class CustomerListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSortsAndFinds()
    {
        Desk desk;
        QCOMPARE(desk.model.state(), CustomerListModel::State::Loading);
        QTRY_COMPARE(desk.model.rowCount(), 3);
        QCOMPARE(desk.names(), (QStringList{u"Orchard Retail"_qs, u"Pine & Co"_qs, u"לומן בריאות"_qs}));
        desk.model.sort(0, Qt::DescendingOrder);
        QTRY_COMPARE(desk.names().first(), u"לומן בריאות"_qs);
        desk.model.setSearch(u"PINE"_qs);
        QTRY_COMPARE(desk.names(), QStringList{u"Pine & Co"_qs});
        QCOMPARE(desk.model.customerAt(0), CustomerId(3));
        QCOMPARE(desk.model.rowOf(CustomerId(1)), -1);
        QVERIFY(!desk.model.customerAt(7).isValid());
    }

    void theSameOrderOnlyChangesWhatIsWritten()
    {
        Desk desk;
        QTRY_COMPARE(desk.model.rowCount(), 3);
        QSignalSpy reset(&desk.model, &QAbstractItemModel::modelReset);
        QSignalSpy written(&desk.model, &QAbstractItemModel::dataChanged);
        desk.customers.all[1].openTickets = 1234;
        desk.model.refresh();
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(desk.model.index(0, 1).data().toString(), u"1,234"_qs);
        desk.customers.add(u"Abacus"_qs);
        desk.model.refresh();
        QTRY_COMPARE(reset.size(), 1);
    }

    void onlyTheNewestAnswerCounts()
    {
        Desk desk;
        QTRY_COMPARE(desk.model.rowCount(), 3);
        QSignalSpy replaced(&desk.model, &CustomerListModel::replaced);
        desk.model.setSearch(u"o"_qs);
        desk.model.setSearch(u"or"_qs);
        desk.model.setSearch(u"nobody"_qs);
        QTRY_COMPARE(desk.model.rowCount(), 0);
        QTest::qWait(20);
        QCOMPARE(replaced.size(), 1);
    }

    void aFailureIsAState()
    {
        Desk desk;
        desk.customers.listError = errorOf(ErrorCode::DatabaseBusy, {u"x"_qs});
        desk.model.refresh();
        QTRY_COMPARE(desk.model.state(), CustomerListModel::State::Failed);
        QCOMPARE(desk.model.error().code, ErrorCode::DatabaseBusy);
        desk.customers.listError.reset();
        desk.model.refresh();
        QTRY_COMPARE(desk.model.state(), CustomerListModel::State::Ready);
    }

    void whatIsHiddenInNamesIsShown()
    {
        Desk desk;
        desk.customers.add(u"\u202Eevil"_qs);
        desk.model.refresh();
        QTRY_COMPARE(desk.model.rowCount(), 4);
        for (const QString &name : desk.names())
            QVERIFY(!name.contains(QChar(0x202E)));
    }

    void everyColumnHasAnOrderAndATitle()
    {
        const QStringList keys = usecases::customerSortKeys();
        for (const ui::CustomerColumn &column : ui::customerColumns()) {
            QVERIFY2(keys.contains(column.key), qPrintable(column.key));
            QVERIFY(!column.title.shown().isEmpty());
        }
    }
};

CAMPANILE_TEST(CustomerListModelTest)
#include "tst_customerlistmodel.moc"
