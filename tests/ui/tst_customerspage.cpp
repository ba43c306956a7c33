// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakecustomers.h"
#include "support/fakeinbox.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/customers/contactscard.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerlistpanel.h"
#include "ui/customers/customerpane.h"
#include "ui/customers/customerprovider.h"
#include "ui/customers/customerreader.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/mergecustomersdialog.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/stateview.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::test;
using namespace campanile::ui;

namespace {

/// The page in a window, on customers in memory.
struct Desk
{
    explicit Desk(Role role = Role::Agent, const QString &language = u"en"_qs)
    {
        ui.languages.setLanguage(language);
        ui.actions.add(customerActions());
        fillSession(ui.session);
        ui.toasts.attach(&window);
        catalog.who = {AgentId(1), u"Noa Barak"_qs, role};
        window.resize(1800, 800);
        page = new CustomersPage(customers, catalog, ui.context, &window);
        page->setGeometry(window.rect());
        page->show();
        window.show();
        page->pageShown();
    }
    ~Desk()
    {
        ui.toasts.attach(nullptr);
        ui.languages.setLanguage(u"en"_qs);
    }
    Q_DISABLE_COPY_MOVE(Desk)

    template <typename T>
    T *find(const char *name)
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    bool opened(qint64 id)
    {
        return QTest::qWaitFor(
            [&] { return page->pane().details() && page->pane().details()->customer.id == CustomerId(id); });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        page->list().view().setFocus();
        QTest::keyClick(&page->list().view(), key, modifiers);
    }

    UiFixture ui;
    QWidget window;
    FakeCustomers customers;
    FakeCatalog catalog;
    CustomersPage *page = nullptr;
};

} // namespace

class CustomersPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCustomerIsShownAndKeysGoOn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_qs;
        QTest::newRow("right to left") << u"he"_qs;
    }
    void theFirstCustomerIsShownAndKeysGoOn()
    {
        QFETCH(QString, language);
        Desk desk(Role::Agent, language);
        QVERIFY(desk.opened(1));
        QCOMPARE(desk.find<ElidedLabel>("customerNameLabel")->text(), u"Orchard Retail"_qs);
        desk.key(Qt::Key_J);
        QVERIFY(desk.opened(3));
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_J); // the end
        QVERIFY(desk.opened(2));
        desk.key(Qt::Key_K);
        QVERIFY(desk.opened(3));
        desk.key(Qt::Key_Slash);
        QTRY_VERIFY(desk.find<QLineEdit>("customerSearchLineEdit")->hasFocus());
    }

    void searchesAndComesBack()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        auto *line = desk.find<QLineEdit>("customerSearchLineEdit");
        line->setFocus();
        QTest::keyClicks(line, u"nobody at all"_qs);
        QTRY_COMPARE(desk.page->list().model().rowCount(), 0);
        QTRY_COMPARE(desk.page->list().findChild<StateView *>()->state(), StateView::State::Empty);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_COMPARE(desk.page->list().model().rowCount(), 3);
        QCOMPARE(desk.page->list().current(), CustomerId(1)); // as before
    }

    void editsOnceAndOffersTheWayBack()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_E);
        QTRY_VERIFY(desk.page->pane().isEditing());
        auto *plan = desk.find<QLineEdit>("planLineEdit");
        QCOMPARE(plan->text(), u"Enterprise Plus"_qs);
        plan->setText(u"Pro"_qs);
        desk.find<QPushButton>("saveCustomerPushButton")->click();
        QTRY_VERIFY(!desk.page->pane().isEditing());
        QCOMPARE(desk.customers.saved.size(), 1);
        QCOMPARE(desk.customers.saved.first().plan, u"Pro"_qs);
        QCOMPARE(desk.customers.saved.first().preferences.lines.size(), 1); // what was not touched stays
        QCOMPARE(desk.customers.saved.first().yearlyValueCents, 4'200'000);
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        QVERIFY(desk.ui.toasts.undoNewest());
        QTRY_COMPARE(desk.customers.undone.size(), 1);
    }

    void undoReachesFurtherBackThanTheToast()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.page->pane().edit();
        desk.find<QLineEdit>("planLineEdit")->setText(u"Pro"_qs);
        desk.find<QPushButton>("saveCustomerPushButton")->click();
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        for (int number = 0; number < 20; ++number)
            desk.ui.toasts.withdraw(number);
        QVERIFY(!desk.ui.toasts.canUndo());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.customers.undone.size(), 1);
        desk.key(Qt::Key_Z, Qt::ControlModifier); // once
        QTest::qWait(20);
        QCOMPARE(desk.customers.undone.size(), 1);
    }

    void whatIsWrongIsSaidBesideIt()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.page->pane().edit();
        desk.find<QLineEdit>("nameLineEdit")->clear();
        desk.find<QLineEdit>("currencyLineEdit")->setText(u"US"_qs);
        desk.find<QPushButton>("saveCustomerPushButton")->click();
        QVERIFY(desk.customers.saved.isEmpty());
        QVERIFY(desk.find<PlainLabel>("nameFaultLabel")->isVisible());
        QVERIFY(desk.find<PlainLabel>("valueFaultLabel")->isVisible());
        QTest::keyClicks(desk.find<QLineEdit>("nameLineEdit"), u"Orchard"_qs);
        QVERIFY(!desk.find<PlainLabel>("nameFaultLabel")->isVisible()); // gone as soon as it is right
        QVERIFY(desk.find<PlainLabel>("valueFaultLabel")->isVisible());
    }

    void aConflictKeepsBothSides()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.page->pane().edit();
        desk.find<QLineEdit>("planLineEdit")->setText(u"Mine"_qs);
        Customer &theirs = desk.customers.all[1].customer;
        theirs.plan = u"Theirs"_qs;
        theirs.country = u"CA"_qs;
        theirs.version = 9;
        desk.customers.changeError = errorOf(ErrorCode::Conflict, {u"Orchard Retail"_qs});
        desk.find<QPushButton>("saveCustomerPushButton")->click();
        QTRY_VERIFY(desk.find<MessageBar>("editorMessageBar")->isVisible());
        QVERIFY(desk.find<MessageBar>("editorMessageBar")->text().contains(u"Theirs"_qs));
        QCOMPARE(desk.find<QLineEdit>("planLineEdit")->text(), u"Mine"_qs);
        QCOMPARE(desk.find<QLineEdit>("countryLineEdit")->text(), u"CA"_qs);
        desk.find<QPushButton>("saveCustomerPushButton")->click();
        QTRY_VERIFY(!desk.page->pane().isEditing());
        QCOMPARE(desk.customers.saved.last().version, 9);
        QCOMPARE(desk.customers.saved.last().plan, u"Mine"_qs);
    }

    void whatOthersChangeDoesNotTakeAwayWhatIsTyped()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        auto *note = desk.find<QPlainTextEdit>("customerNotePlainTextEdit");
        note->setPlainText(u"half a thought"_qs);
        desk.customers.all[1].customer.plan = u"Other"_qs;
        desk.customers.tell(CustomerId(1));
        QTRY_COMPARE(desk.page->pane().details()->customer.plan, u"Other"_qs);
        QCOMPARE(note->toPlainText(), u"half a thought"_qs);
        desk.page->openCustomer(CustomerId(3));
        QVERIFY(desk.opened(3));
        QTRY_VERIFY(note->toPlainText().isEmpty());
        desk.page->openCustomer(CustomerId(1));
        QVERIFY(desk.opened(1));
        QTRY_COMPARE(note->toPlainText(), u"half a thought"_qs);
        desk.page->pane().edit();
        desk.find<QLineEdit>("planLineEdit")->setText(u"Mine"_qs);
        desk.customers.tell(CustomerId(1));
        QTest::qWait(20);
        QCOMPARE(desk.find<QLineEdit>("planLineEdit")->text(), u"Mine"_qs);
    }

    void leavingAsksOnlyForWhatIsTyped()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.page->pane().edit();
        desk.page->openCustomer(CustomerId(3)); // nothing was typed
        QVERIFY(desk.opened(3));
        desk.page->pane().edit();
        desk.find<QLineEdit>("planLineEdit")->setText(u"Mine"_qs);
        desk.ui.dialogs.answer(u"customer.leave"_qs, 0);
        desk.page->openCustomer(CustomerId(1));
        QTest::qWait(20);
        QVERIFY(desk.page->pane().isEditing());
        QCOMPARE(desk.page->pane().customer(), CustomerId(3));
        QTRY_COMPARE(desk.page->list().current(), CustomerId(3));
        desk.ui.dialogs.answer(u"customer.leave"_qs, 1);
        desk.page->openCustomer(CustomerId(1));
        QVERIFY(desk.opened(1));
        QVERIFY(!desk.page->pane().isEditing());
    }

    void contactsAreAddedAndKeptWhenTicketsNameThem()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_C);
        QTRY_VERIFY(desk.page->pane().reader().contacts().isFormOpen());
        desk.find<QLineEdit>("contactEmailLineEdit")->setText(u"nonsense"_qs);
        desk.find<QPushButton>("saveContactPushButton")->click();
        QVERIFY(desk.customers.savedContacts.isEmpty());
        QVERIFY(desk.find<PlainLabel>("contactFaultLabel")->isVisible());
        desk.find<QLineEdit>("contactEmailLineEdit")->setText(u"bo@orchard.example"_qs);
        desk.find<QPushButton>("saveContactPushButton")->click();
        QTRY_VERIFY(!desk.page->pane().reader().contacts().isFormOpen());
        QCOMPARE(desk.customers.savedContacts.first().customer, CustomerId(1));
        desk.customers.changeError = errorOf(ErrorCode::InvalidArgument, {u"contact"_qs, u"Ann"_qs});
        desk.find<QToolButton>("removeContactToolButton")->click();
        QTRY_VERIFY(desk.find<MessageBar>("customerMessageBar")->isVisible());
    }

    void notesAreSentOnceAndAFailureKeepsTheText()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_N);
        auto *note = desk.find<QPlainTextEdit>("customerNotePlainTextEdit");
        QTRY_VERIFY(note->hasFocus());
        QVERIFY(!desk.find<QPushButton>("saveNotePushButton")->isEnabled());
        note->setPlainText(u"Calls back"_qs);
        Error busy = errorOf(ErrorCode::DatabaseBusy, {u"x"_qs});
        busy.retryable = true;
        desk.customers.changeError = busy;
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<MessageBar>("customerMessageBar")->isVisible());
        QCOMPARE(note->toPlainText(), u"Calls back"_qs);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(note->toPlainText().isEmpty());
        QCOMPARE(desk.customers.savedNotes.last().text, u"Calls back"_qs);
    }

    void theClockReadsTheSameInEveryDirection()
    {
        Desk desk(Role::Agent, u"he"_qs);
        QVERIFY(desk.opened(1));
        desk.page->pane().edit();
        QCOMPARE(desk.find<QTimeEdit>("callUntilTimeEdit")->text(), u"17:00"_qs);
        const auto labels = desk.page->pane().reader().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains(QChar(0x25CC)), qPrintable(label->text())); // a mark made visible
    }

    void whoOnlyReadsIsToldWhy()
    {
        Desk desk(Role::Viewer);
        QVERIFY(desk.opened(1));
        auto *edit = desk.find<QPushButton>("editCustomerPushButton");
        QVERIFY(!edit->isEnabled());
        QVERIFY(!edit->toolTip().isEmpty());
        QVERIFY(!desk.find<QToolButton>("addCustomerToolButton")->isEnabled());
        desk.key(Qt::Key_E);
        QVERIFY(!desk.page->pane().isEditing());
        QVERIFY(!desk.find<QPushButton>("saveNotePushButton")->isVisible());
        QVERIFY(!desk.find<QToolButton>("removeContactToolButton")->isVisible());
    }

    void ticketsLeadToTheInbox()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        QSignalSpy one(desk.page, &CustomersPage::ticketRequested);
        QSignalSpy all(desk.page, &CustomersPage::ticketsRequested);
        desk.find<QAbstractButton>("ticketLinkButton")->click();
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().first().value<TicketId>(), TicketId(10401));
        desk.key(Qt::Key_T);
        QTRY_COMPARE(all.size(), 1);
        QCOMPARE(all.first().first().toString(), u"Orchard Retail"_qs);
    }

    void aCustomerThatIsGoneIsSaid()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.customers.all.erase(1);
        desk.customers.tell(CustomerId(1));
        auto *state = desk.page->pane().findChild<StateView *>();
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        QTRY_COMPARE(desk.page->list().model().rowCount(), 2);
    }

    void theCommandFieldFindsThem()
    {
        FakeCustomers customers;
        CustomerId opened;
        QString shown;
        CustomerProvider provider(
            customers, [&](CustomerId id) { opened = id; }, [&](const QString &name) { shown = name; });
        QSignalSpy answers(&provider, &CommandProvider::answered);
        provider.search(u"reta"_qs, 1);
        QTRY_COMPARE(answers.size(), 1);
        const auto hits = answers.first().at(1).value<QVector<CommandHit>>();
        QCOMPARE(hits.size(), 2);
        hits.at(0).run();
        QCOMPARE(opened, CustomerId(1));
        hits.at(1).run();
        QCOMPARE(shown, u"Orchard Retail"_qs);
    }

    void aDoubleIsFoundComparedAndMerged()
    {
        Desk desk(Role::Lead);
        desk.customers.add(u"Orchard Retail Ltd"_qs).customer.plan = u"Pro"_qs;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_M);
        auto *dialog = desk.window.findChild<MergeCustomersDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"mergeCustomersListWidget"_qs);
        // What begins alike is offered at once, but never the customer itself.
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(!dialog->choice());
        auto *merge = dialog->findChild<QPushButton *>(u"mergeCustomersPushButton"_qs);
        QVERIFY(!merge->isEnabled());
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"mergeCustomersLineEdit"_qs), Qt::Key_Down);
        QTRY_VERIFY(dialog->choice());
        QCOMPARE(dialog->choice()->into.id, CustomerId(1)); // who has more tickets stays
        QCOMPARE(dialog->choice()->part.id, CustomerId(4));
        dialog->findChild<QPushButton *>(u"swapCustomersPushButton"_qs)->click();
        QCOMPARE(dialog->choice()->into.id, CustomerId(4));
        dialog->findChild<QCheckBox *>(u"fillGapsCheckBox"_qs)->setChecked(false);
        QVERIFY(test::layoutFaultsAt(dialog, 600, 620).isEmpty());
        merge->click();
        QTRY_COMPARE(desk.customers.merges.size(), 1);
        QCOMPARE(desk.customers.merges.first().into.id, CustomerId(4));
        QCOMPARE(desk.customers.merges.first().part.id, CustomerId(1));
        QVERIFY(!desk.customers.merges.first().fillsGaps);
        QVERIFY(desk.opened(4)); // the one that stays
        QTRY_VERIFY(desk.ui.toasts.canUndo());
    }

    void whatWasMergedIsTakenApart()
    {
        Desk desk(Role::Lead);
        Customer part;
        part.id = CustomerId(9);
        part.name = u"Orchard <i>Shops</i>"_qs;
        part.mergedInto = part.mergedRoot = CustomerId(1);
        QVERIFY(!desk.find<QWidget>("mergedCard")->isVisible());
        desk.customers.all[1].merged = {part};
        desk.customers.tell(CustomerId(1));
        auto *apart = desk.find<QPushButton>("takeApartPushButton");
        QTRY_VERIFY((apart = desk.find<QPushButton>("takeApartPushButton")) && apart->isVisible());
        apart->click();
        QTRY_COMPARE(desk.customers.takenApart.size(), 1);
        QCOMPARE(desk.customers.takenApart.first().id, CustomerId(9));
    }

    void whoMayNotMergeSeesWhy()
    {
        Desk desk(Role::Agent);
        QVERIFY(desk.opened(1));
        auto *merge = desk.find<QPushButton>("mergeCustomerPushButton");
        QVERIFY(!merge->isEnabled());
        QVERIFY(!merge->toolTip().isEmpty());
        desk.key(Qt::Key_M);
        QVERIFY(!desk.window.findChild<MergeCustomersDialog *>());
    }

    void theOneThatStandsForAMergedOneIsShown()
    {
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.customers.roots[9] = 3;
        desk.page->openCustomer(CustomerId(9));
        QVERIFY(desk.opened(3));
        QCOMPARE(desk.page->pane().customer(), CustomerId(3));
    }

    void nothingClipsOverlapsOrLacksAName_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "he", "fil"})
            QTest::addRow("%s", language) << QString::fromLatin1(language);
    }
    void nothingClipsOverlapsOrLacksAName()
    {
        QFETCH(QString, language);
        Desk desk;
        QVERIFY(desk.opened(1));
        desk.ui.languages.setLanguage(language);
        for (const QSize size : {QSize(960, 640), QSize(1360, 820)}) {
            desk.window.resize(size);
            desk.page->setGeometry(desk.window.rect());
            settle();
            QStringList faults = layoutFaultsAt(&desk.window, size.width(), size.height());
            desk.page->pane().addContact();
            faults += layoutFaultsAt(&desk.window, size.width(), size.height());
            desk.page->pane().edit();
            faults += layoutFaultsAt(&desk.window, size.width(), size.height());
            desk.find<QLineEdit>("nameLineEdit")->clear();
            desk.find<QPushButton>("saveCustomerPushButton")->click();
            faults += layoutFaultsAt(&desk.window, size.width(), size.height());
            desk.page->pane().leaveEditor();
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
        desk.ui.languages.setLanguage(u"en"_qs);
    }
};

CAMPANILE_TEST(CustomersPageTest)
#include "tst_customerspage.moc"
