// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakecustomers.h"
#include "support/fakeinbox.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/inbox/inboxactions.h"
#include "ui/inbox/newticket/callwatch.h"
#include "ui/inbox/newticket/customerline.h"
#include "ui/inbox/newticket/knowntickets.h"
#include "ui/inbox/newticket/newticketdialog.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/messageedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::test;
using namespace campanile::ui;
using namespace std::chrono_literals;

namespace {

const usecases::DraftKey newTicketKey{{}, usecases::DraftKind::NewTicket};

/// The dialog on customers and tickets in memory.
struct Desk
{
    Desk()
    {
        fillSession(ui.session);
        ui.actions.add(inboxActions());
        ui.toasts.attach(&window);
        catalog.who = {AgentId(1), u"Noa Barak"_qs, Role::Agent};
        window.resize(1024, 700);
        window.show();
        open();
    }
    ~Desk()
    {
        ui.toasts.attach(nullptr);
        ui.languages.setLanguage(u"en"_qs);
    }
    Q_DISABLE_COPY_MOVE(Desk)

    void open()
    {
        dialog = std::make_unique<NewTicketDialog>(NewTicketServices{tickets, customers, catalog, drafts}, ui.context,
                                                   nullptr);
        dialog->show();
        dialog->activateWindow();
        settle();
    }
    template <typename T>
    T *find(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    CustomerLine *customer() const { return dialog->findChild<CustomerLine *>(); }
    QAbstractItemView *offers() const { return customer()->findChild<QCompleter *>()->popup(); }
    /// Types and waits for what is offered.
    bool offered(const QString &text)
    {
        customer()->setFocus();
        customer()->clear();
        QTest::keyClicks(customer(), text);
        return QTest::qWaitFor([this] { return offers()->isVisible(); });
    }
    QVector<usecases::NewTicketDraft> kept() const
    {
        return usecases::newTicketDrafts(drafts.texts.value(newTicketKey).text);
    }

    UiFixture ui;
    FakeCustomers customers;
    FakeTickets tickets{ui.clock};
    FakeCatalog catalog;
    FakeDrafts drafts;
    QWidget window;
    std::unique_ptr<NewTicketDialog> dialog;
};

} // namespace

class NewTicketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsWrittenDownByKeyboardAlone()
    {
        Desk desk;
        QSignalSpy created(desk.dialog.get(), &NewTicketDialog::created);
        QCOMPARE(QApplication::focusWidget(), desk.customer());
        QVERIFY(desk.offered(u"orch"_qs));
        QTest::keyClick(desk.offers(), Qt::Key_Return);
        QCOMPARE(desk.customer()->customer(), CustomerId(1));
        QTRY_COMPARE(desk.find<QComboBox>("contactComboBox")->currentText(), u"Ann <b>Lee</b>"_qs); // the only one
        QCOMPARE(desk.find<QLineEdit>("contactPhoneLineEdit")->text(), u"+1 212 555 0100"_qs);
        QVERIFY(desk.find<QLineEdit>("contactPhoneLineEdit")->isReadOnly());
        QCOMPARE(desk.find<QListWidget>("knownTicketsListWidget")->count(), 1);
        auto *subject = desk.find<QLineEdit>("subjectLineEdit");
        subject->setFocus();
        QTest::keyClicks(subject, u"Gift cards: wrong total"_qs);
        QVERIFY(desk.find<QListWidget>("knownTicketsListWidget")->item(0)->text().contains(u"perhaps the same"_qs));
        QTest::keyClick(subject, Qt::Key_Return); // not yet
        QVERIFY(desk.tickets.created.isEmpty());
        auto *text = desk.dialog->findChild<MessageEdit *>();
        text->setFocus();
        QTest::keyClicks(text, u"since noon"_qs);
        desk.ui.clock.time += 90s;
        QTest::keyClick(text, Qt::Key_F8);
        desk.ui.clock.time += 30s;
        QTest::keyClick(text, Qt::Key_F8);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(created.count(), 1);
        QCOMPARE(desk.tickets.created.size(), 1);
        const usecases::NewTicket &made = desk.tickets.created.first();
        QCOMPARE(made.customer, CustomerId(1));
        QCOMPARE(made.contact, ContactId(1));
        QVERIFY(made.newContact.isEmpty());
        QCOMPARE(made.subject, u"Gift cards: wrong total"_qs);
        QCOMPARE(made.text.text, u"since noon"_qs);
        QCOMPARE(made.channel, Channel::Phone);
        QCOMPARE(made.priority, Priority::Normal);
        QCOMPARE(made.assignee, AgentId(1));
        QCOMPARE(made.talked, 90s);
        QCOMPARE(made.held, 30s);
        QVERIFY(desk.kept().isEmpty());
        QVERIFY(!desk.dialog->isVisible());
    }

    void somebodyNewIsAdded()
    {
        Desk desk;
        QVERIFY(desk.offered(u"Corner Shop"_qs));
        QCOMPARE(desk.offers()->model()->rowCount(), 1);
        QTest::keyClick(desk.offers(), Qt::Key_Return);
        QVERIFY(!desk.customer()->customer().isValid());
        QVERIFY(desk.find<PlainLabel>("newCustomerLabel")->isVisible());
        desk.find<QComboBox>("contactComboBox")->setEditText(u"Tala"_qs);
        desk.find<QLineEdit>("contactEmailLineEdit")->setText(u"tala@corner.example"_qs);
        desk.find<QLineEdit>("subjectLineEdit")->setText(u"Hello"_qs);
        desk.find<QToolButton>("walk-inToolButton")->click();
        QVERIFY(!desk.dialog->findChild<CallWatch *>()->isVisible());
        const usecases::NewTicket wish = desk.dialog->wish();
        QCOMPARE(wish.newCustomer, u"Corner Shop"_qs);
        QCOMPARE(wish.newContact.name, u"Tala"_qs);
        QCOMPARE(wish.newContact.email, u"tala@corner.example"_qs);
        QCOMPARE(wish.channel, Channel::WalkIn);
        QCOMPARE(wish.talked, 0s);
    }

    void aNameTypedInFullIsThatCustomer()
    {
        Desk desk;
        QVERIFY(desk.offered(u"pine & co"_qs));
        desk.offers()->hide();
        desk.find<QLineEdit>("subjectLineEdit")->setFocus();
        QTRY_COMPARE(desk.customer()->customer(), CustomerId(3));
        QTest::keyClicks(desk.customer(), u"x"_qs); // and typed on it is not any more
        QVERIFY(!desk.customer()->customer().isValid());
    }

    void whatWasBegunIsThereAgain()
    {
        Desk desk;
        QVERIFY(desk.offered(u"orch"_qs));
        QTest::keyClick(desk.offers(), Qt::Key_Return);
        auto *subject = desk.find<QLineEdit>("subjectLineEdit");
        QTest::keyClicks(subject, u"half a sub"_qs);
        desk.ui.clock.time += 10s;
        QTest::keyClick(subject, Qt::Key_Escape);
        QVERIFY(!desk.dialog->isVisible());
        QCOMPARE(desk.kept().size(), 1);
        const QUuid operation = desk.kept().first().wish.operation;
        desk.open(); // as the next day
        QCOMPARE(desk.find<QLineEdit>("subjectLineEdit")->text(), u"half a sub"_qs);
        QCOMPARE(desk.customer()->customer(), CustomerId(1));
        QCOMPARE(desk.customer()->text(), u"Orchard Retail"_qs);
        QCOMPARE(desk.dialog->wish().operation, operation);
        QTRY_COMPARE(desk.dialog->wish().contact, ContactId(1));
        QCOMPARE(desk.dialog->findChild<CallWatch *>()->state(), CallWatch::State::Over); // nobody is on the line
    }

    void twoDraftsComeOneAfterTheOther()
    {
        Desk desk;
        usecases::NewTicketDraft first;
        first.wish.subject = u"first"_qs;
        usecases::NewTicketDraft second;
        second.wish.subject = u"second"_qs;
        desk.drafts.setDraft(newTicketKey, plain(toText(first) + u'\n' + toText(second)));
        desk.open();
        QCOMPARE(desk.find<QLineEdit>("subjectLineEdit")->text(), u"first"_qs);
        desk.find<QPushButton>("discardTicketPushButton")->click();
        QCOMPARE(desk.kept().size(), 1);
        desk.open();
        QCOMPARE(desk.find<QLineEdit>("subjectLineEdit")->text(), u"second"_qs);
        QVERIFY(desk.ui.toasts.undoNewest()); // the one that was thrown away
        QCOMPARE(desk.kept().size(), 2);
    }

    void whatFailsStaysAndIsMadeOnce()
    {
        Desk desk;
        desk.tickets.createFailure = errorOf(ErrorCode::DatabaseLost);
        QTest::keyClicks(desk.find<QLineEdit>("subjectLineEdit"), u"Again"_qs);
        desk.find<QPushButton>("createTicketPushButton")->click();
        auto *messages = desk.find<MessageBar>("newTicketMessageBar");
        QTRY_VERIFY(messages->isVisible());
        QCOMPARE(desk.kept().size(), 1);
        desk.find<QPushButton>("createTicketPushButton")->click();
        QTRY_COMPARE(desk.tickets.created.size(), 2);
        QCOMPARE(desk.tickets.created.at(1).operation, desk.tickets.created.at(0).operation);
        QTRY_VERIFY(!desk.dialog->isVisible());
    }

    void aWatchCountsWhatItShould()
    {
        FixedClock clock;
        CallWatch watch(clock);
        QCOMPARE(watch.state(), CallWatch::State::Idle);
        watch.toggleHold();
        QCOMPARE(watch.state(), CallWatch::State::Idle);
        watch.begin(5s, 2s);
        clock.time += 60s;
        watch.toggleHold();
        clock.time += 10s;
        QCOMPARE(watch.talked(), 65s);
        QCOMPARE(watch.held(), 12s);
        watch.toggleOver();
        clock.time += 100s;
        QCOMPARE(watch.talked() + watch.held(), 77s);
        watch.toggleOver();
        clock.time -= 500s; // somebody set the computer's clock
        watch.toggleOver();
        QCOMPARE(watch.talked(), 65s);
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
        desk.ui.languages.setLanguage(language);
        QVERIFY(desk.offered(u"orch"_qs));
        QTest::keyClick(desk.offers(), Qt::Key_Return);
        for (const QSize size : {QSize(860, 640), QSize(1100, 800)}) {
            const QStringList faults = layoutFaultsAt(desk.dialog.get(), size.width(), size.height());
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
};

CAMPANILE_TEST(NewTicketTest)
#include "tst_newticket.moc"
