// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of windows, work and databases when another database is opened, or the program ends, in their middle.
#include "app/coredumps.h"
#include "app/databasechooser.h"
#include "app/pages.h"
#include "storage/core/database.h"
#include "storage/storagefixture.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/customers/customeractions.h"
#include "ui/inbox/inboxactions.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/inbox/listpanel.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/stateview.h"
#include "ui/shell/mainwindow.h"
#include "ui/welcome/welcomepage.h"
#include "usecases/demo/seeddemo.h"

#include <QDir>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <sys/resource.h>

using namespace campanile;
using namespace std::chrono_literals;

namespace {

/// A window as the program makes it, with dialogs that the test answers.
struct Program
{
    Program()
        : clock(std::make_shared<test::FixedClock>())
    {
        ui.actions.add(ui::inboxActions());
        ui.actions.add(ui::customerActions());
        window = std::make_unique<ui::MainWindow>(
            ui.context,
            app::pages({.inbox = [this](QWidget *parent) { return chooser->current()->makeInbox(parent); },
                        .customers = [this](QWidget *parent) { return chooser->current()->makeCustomers(parent); },
                        .import = [this](QWidget *parent) { return chooser->current()->makeImport(parent); },
                        .settings = [this](QWidget *parent) { return chooser->current()->makeSettings(parent); }}));
        chooser = std::make_unique<app::DatabaseChooser>(ui.context, *window, clock, closing);
    }

    bool open(const QString &path)
    {
        QSignalSpy opened(chooser.get(), &app::DatabaseChooser::opened);
        chooser->begin(path);
        return QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000);
    }
    [[nodiscard]] QString location() const { return chooser->current()->workspace().address(); }
    [[nodiscard]] ui::WelcomePage *welcome() const { return window->findChild<ui::WelcomePage *>(); }

    app::Closing closing;
    std::shared_ptr<const domain::Clock> clock;
    test::UiFixture ui;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<app::DatabaseChooser> chooser;
};

/// Keeps one of the database's threads at work until it is let go: nobody can close the database meanwhile.
class Blocked
{
public:
    explicit Blocked(const usecases::DatabasePtr &database)
    {
        const auto work = [state = m_state](storage::Session &) -> domain::Result<void> {
            state->began.release();
            state->end.acquire();
            return {};
        };
        static_cast<void>(database->readBulk(work));
        m_state->began.acquire();
    }
    ~Blocked() { end(); }
    Q_DISABLE_COPY_MOVE(Blocked)
    void end() { m_state->end.release(); }

private:
    struct State
    {
        QSemaphore began;
        QSemaphore end;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace

class DatabasesTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }

    /// With tickets to export.
    [[nodiscard]] QString filled(const QString &name) const
    {
        const auto database = usecases::openDatabase(path(name), usecases::OpenMode::CreateNew).wait();
        if (database)
            static_cast<void>(usecases::seedDemo(*database, {.tickets = 50, .until = domain::SystemClock().now()},
                                                 std::make_shared<domain::Progress>())
                                  .wait());
        return path(name);
    }

    /// Made here and now: the program does not make what it is only asked to open.
    [[nodiscard]] QString empty(const QString &name) const
    {
        static_cast<void>(usecases::openDatabase(path(name), usecases::OpenMode::CreateIfMissing).wait());
        return path(name);
    }

    static void startExport(Program &program, const QString &file)
    {
        program.ui.dialogs.answer(u"list.export"_qs, file);
        program.ui.session.setPerson(program.ui.session.people().constFirst().id);
        program.window->goTo(u"inbox"_qs);
        program.ui.actions.action(u"list.export"_qs)->trigger();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
            qputenv(variable, m_home.path().toUtf8());
    }

    void anAnswerForADatabaseThatWentIsForgotten()
    {
        Program program;
        QVERIFY(program.open(filled(u"a.db"_qs)));
        QTRY_VERIFY(!program.ui.session.people().isEmpty());
        startExport(program, path(u"late.csv"_qs));
        QVERIFY(program.ui.dialogs.asked().contains(u"list.export"_qs));
        program.chooser.reset(); // the window, parent of the dialog, stays
        QTest::qWait(200);
        QVERIFY(!QFile::exists(path(u"late.csv"_qs)));
        QVERIFY(program.ui.work.isEmpty());
    }

    void aServerIsAskedForItsPassword()
    {
        if (!test::StorageFixture::hasPostgres())
            QSKIP("CAMPANILE_TEST_POSTGRES names no server");
        test::StorageFixture server(storage::Engine::Postgres);
        server.database();
        server.close();
        const QByteArray kept = qgetenv("PGPASSWORD");
        const auto restore = qScopeGuard([&kept] { qputenv("PGPASSWORD", kept); });
        qunsetenv("PGPASSWORD");
        const QString password = QUrl(server.uri()).password();
        if (password.isEmpty())
            QSKIP("this server lets everybody in");

        Program program;
        const QString address = server.location().address();
        program.ui.dialogs.answer(u"database.password"_qs, u"wrong"_qs);
        program.ui.dialogs.answer(u"database.password"_qs, password);
        QVERIFY(program.open(address));
        QCOMPARE(program.ui.dialogs.asked(), QStringList({u"database.password"_qs, u"database.password"_qs}));
        QVERIFY(program.ui.dialogs.lastQuestion().isSecret);
        QVERIFY(program.ui.dialogs.lastQuestion().text.contains(u"not accepted"_qs));
        // Next time it is found again, whatever else its address says, and asked for the password again.
        QCOMPARE(program.ui.settings.recentDatabases().value(0), address);
        QVERIFY(address.contains(u"search_path"_qs));
        program.ui.settings.flush();
        for (const auto store : {ui::Settings::Store::Configuration, ui::Settings::Store::State}) {
            QFile file(program.ui.settings.fileName(store));
            if (file.open(QFile::ReadOnly))
                QVERIFY(!file.readAll().contains(password.toUtf8()));
        }

        Program another;
        another.ui.dialogs.answer(u"database.password"_qs, QString()); // on second thoughts
        another.chooser->begin(address);
        QTRY_VERIFY(another.welcome());
        auto *demo = another.welcome()->findChild<QAbstractButton *>(u"demoChoiceButton"_qs);
        QVERIFY(demo);
        QTRY_VERIFY(demo->isEnabled());
        QVERIFY(another.welcome()->findChild<ui::MessageBar *>()->isVisibleTo(another.welcome()));
    }

    void draftsGoWithTheDatabaseNotWithItsPlace()
    {
        const usecases::DraftKey ticket{domain::TicketId(7), usecases::DraftKind::Note};
        const QString place = empty(u"drafts.db"_qs);
        const QString away = path(u"drafts-away.db"_qs);
        Program program;
        const auto draft = [&] { return program.chooser->current()->drafts().draft(ticket).text; };
        QVERIFY(program.open(place));
        program.chooser->current()->drafts().setDraft(ticket, {u"of the first"_qs, {}, {}});
        QVERIFY(program.open(empty(u"between.db"_qs)));
        QVERIFY(program.closing.wait(20s));
        QVERIFY(QFile::rename(place, away));
        QVERIFY(program.open(empty(u"drafts.db"_qs)));
        QTest::qWait(200); // what is not there is not restored later either
        QCOMPARE(draft(), QString());
        QVERIFY(program.open(away));
        QTRY_COMPARE(draft(), u"of the first"_qs);
    }

    void anotherDatabaseStopsWorkWithoutWaitingForIt()
    {
        Program program;
        QVERIFY(program.open(filled(u"b.db"_qs)));
        QTRY_VERIFY(!program.ui.session.people().isEmpty());
        const std::weak_ptr<storage::Database> old = program.chooser->current()->workspace().database();
        Blocked blocked(old.lock());
        startExport(program, path(u"never.csv"_qs));
        QTRY_VERIFY(!program.ui.work.isEmpty()); // waits for the thread that is blocked
        const QString before = program.location();

        program.ui.dialogs.answer(u"database.change"_qs, -1);
        program.chooser->begin(empty(u"c.db"_qs));
        QTRY_VERIFY(program.ui.dialogs.asked().contains(u"database.change"_qs));
        test::settle();
        QCOMPARE(program.location(), before);
        QVERIFY(program.window->showsPages());
        QVERIFY(!program.ui.work.isEmpty());
        QVERIFY(program.ui.dialogs.lastQuestion().destructive);

        program.ui.dialogs.answer(u"database.change"_qs, 0);
        QVERIFY(program.open(empty(u"c.db"_qs))); // while the old one cannot be closed yet
        QVERIFY(program.location() != before);
        QVERIFY2(program.ui.work.isEmpty(), "nobody would ever end it");
        QVERIFY(!program.closing.wait(50ms));
        blocked.end();
        QVERIFY(program.closing.wait(20s));
        QVERIFY(old.expired());
        QVERIFY(!QFile::exists(path(u"never.csv"_qs)));
    }

    void theEndDoesNotWaitInTheWindow()
    {
        Program program;
        QVERIFY(program.open(empty(u"d.db"_qs)));
        Blocked blocked(program.chooser->current()->workspace().database());
        program.chooser.reset();
        program.window.reset();
        QVERIFY(!program.closing.wait(50ms));
        blocked.end();
        QVERIFY(program.closing.wait(20s));
    }

    void aMisspelledNameMakesNoFile()
    {
        Program program;
        program.window->show();
        const QString typo = path(u"nowhere/typo.db"_qs);
        program.chooser->begin(typo);
        QTRY_VERIFY(program.welcome());
        auto *bar = program.welcome()->findChild<ui::MessageBar *>(u"messageBar"_qs);
        auto *make = bar->findChild<QPushButton *>(u"messagePushButton"_qs);
        QTRY_VERIFY(make->isVisible());
        QVERIFY(bar->text().contains(u"typo.db"));
        QVERIFY2(!QFile::exists(path(u"nowhere"_qs)), "not even its folder");
        program.ui.languages.setLanguage(u"he"_qs);
        test::settle();
        QVERIFY(bar->isVisible() && bar->text().contains(u"typo.db"));
        QVERIFY(!bar->text().contains(u"There is no"));
        // Asked for, it is made.
        QSignalSpy opened(program.chooser.get(), &app::DatabaseChooser::opened);
        make->click();
        QVERIFY(opened.wait(20'000));
        QCOMPARE(program.location(), typo);
        QVERIFY(QFile::exists(typo));
        // What is there and cannot be opened is no slip of the fingers.
        Program other;
        QVERIFY(QDir(m_home.path()).mkpath(u"folder.db"_qs));
        other.window->show();
        other.chooser->begin(path(u"folder.db"_qs));
        QTRY_VERIFY(other.welcome());
        bar = other.welcome()->findChild<ui::MessageBar *>(u"messageBar"_qs);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!bar->findChild<QPushButton *>(u"messagePushButton"_qs)->isVisible());
    }

    void theDemoSaysHowFarItIsAndCanBeStopped()
    {
        Program program;
        program.window->show();
        program.chooser->begin({});
        Q_EMIT program.welcome()->demoChosen();
        auto *bar = program.welcome()->findChild<ui::MessageBar *>(u"messageBar"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u'%'), 20'000);
        auto *stop = bar->findChild<QPushButton *>(u"messagePushButton"_qs);
        QVERIFY(stop->isVisible());
        stop->click();
        auto *choice = program.welcome()->findChild<QAbstractButton *>(u"demoChoiceButton"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(choice->isEnabled(), 60'000);
        QVERIFY(!program.chooser->current());
        QVERIFY(program.ui.work.isEmpty());
    }

    void theDemoEndsWithTheProgram()
    {
        Program program;
        program.chooser->begin({});
        QVERIFY(program.welcome());
        Q_EMIT program.welcome()->demoChosen();
        QTRY_VERIFY(!program.ui.work.isEmpty());
        program.chooser.reset();
        QVERIFY(program.ui.work.isEmpty());
        QVERIFY(program.closing.wait(60s));
        // Nothing runs any more that could hold the file: it can be opened, and is as empty as before.
        const QString demo = m_home.filePath(u"campanile/demo.db"_qs);
        const auto database = usecases::openDatabase(demo, usecases::OpenMode::Existing).wait();
        QVERIFY(database);
        QVERIFY(usecases::seedDemo(*database, {.tickets = 5, .until = domain::SystemClock().now()},
                                   std::make_shared<domain::Progress>())
                    .wait());
    }

    void thereIsAWayBackFromTheWelcomePage()
    {
        Program program;
        program.window->show();
        QVERIFY(program.open(empty(u"e.db"_qs)));
        program.window->goTo(u"settings"_qs);
        const QWidget *page = program.window->page(u"settings"_qs);
        for (const bool withEscape : {true, false}) {
            program.ui.actions.action(u"database.open"_qs)->trigger();
            QVERIFY(!program.window->showsPages());
            if (withEscape)
                QTest::keyClick(program.welcome(), Qt::Key_Escape);
            else
                program.welcome()->findChild<QPushButton *>(u"backPushButton"_qs)->click();
            QVERIFY(program.window->showsPages());
            QCOMPARE(program.window->page(u"settings"_qs), page);
            QCOMPARE(program.window->currentPage(), u"settings"_qs);
            QVERIFY(program.ui.actions.action(u"command.find"_qs)->isEnabled());
            test::settle();
        }
        // The database that is open already is just shown again.
        const app::OpenWorkspace *current = program.chooser->current();
        program.ui.actions.action(u"database.open"_qs)->trigger();
        Q_EMIT program.welcome()->databaseChosen(program.location());
        QVERIFY(program.window->showsPages());
        QCOMPARE(program.chooser->current(), current);
        // Who goes back while another one is being opened stays where she is.
        test::settle();
        program.ui.actions.action(u"database.open"_qs)->trigger();
        const QString before = program.location();
        program.chooser->begin(empty(u"f.db"_qs));
        program.welcome()->findChild<QPushButton *>(u"backPushButton"_qs)->click();
        QTest::qWait(500);
        QCOMPARE(program.location(), before);
        QVERIFY(program.window->showsPages());
        // Without anything open there is nowhere to go.
        Program fresh;
        fresh.chooser->begin({});
        QTest::keyClick(fresh.welcome(), Qt::Key_Escape);
        QVERIFY(!fresh.window->showsPages());
    }

    void anEmptyDatabaseLeadsToTheImport()
    {
        Program program;
        program.window->show();
        QVERIFY(program.open(empty(u"g.db"_qs)));
        program.window->goTo(u"inbox"_qs);
        auto *page = qobject_cast<ui::InboxPage *>(program.window->page(u"inbox"_qs));
        auto *button = page->list().findChild<ui::StateView *>()->findChild<QPushButton *>(u"noticePushButton"_qs);
        QTRY_VERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(program.window->currentPage(), u"import"_qs);
    }

    void anImportGoesWhereTheMissingDatabaseWasWanted()
    {
        Program program;
        const QString wanted = path(u"not-yet.db"_qs);
        program.chooser->begin(wanted);
        auto *bar = [&] {
            return QTest::qWaitFor([&] { return program.welcome() != nullptr; })
                       ? program.welcome()->findChild<ui::MessageBar *>(u"messageBar"_qs)
                       : nullptr;
        }();
        QVERIFY(bar);
        QTRY_VERIFY(bar->text().contains(u"not-yet.db"));
        QSignalSpy opened(program.chooser.get(), &app::DatabaseChooser::opened);
        program.ui.actions.action(u"database.import"_qs)->trigger();
        QVERIFY(opened.wait(20'000));
        QCOMPARE(program.location(), wanted);
        QCOMPARE(program.window->currentPage(), u"import"_qs);
    }

    void whoMayNotExportIsToldBeforeChoosingAFile()
    {
        Program program;
        QVERIFY(program.open(filled(u"agents.db"_qs)));
        QTRY_VERIFY(!program.ui.session.people().isEmpty());
        const auto people = program.ui.session.people();
        const auto agent = std::find_if(people.begin(), people.end(),
                                        [](const auto &person) { return person.role == domain::Role::Agent; });
        QVERIFY(agent != people.end());
        program.ui.session.setPerson(agent->id);
        program.window->goTo(u"inbox"_qs);
        auto &catalog = program.chooser->current()->workspace().catalog();
        QTRY_COMPARE(catalog.actor().role, domain::Role::Agent);
        const int before = program.ui.toasts.count();
        program.ui.actions.action(u"list.export"_qs)->trigger();
        QTRY_COMPARE(program.ui.toasts.count(), before + 1);
        QVERIFY(!program.ui.dialogs.asked().contains(u"list.export"_qs));
        // Who may gets a file that is called like the view.
        const auto lead = std::find_if(people.begin(), people.end(),
                                       [](const auto &person) { return person.role == domain::Role::Manager; });
        QVERIFY(lead != people.end());
        program.ui.session.setPerson(lead->id);
        QTRY_COMPARE(catalog.actor().role, domain::Role::Manager);
        qobject_cast<ui::InboxPage *>(program.window->page(u"inbox"_qs))->showView(u"unassigned"_qs);
        program.ui.dialogs.answer(u"list.export"_qs, QString());
        program.ui.actions.action(u"list.export"_qs)->trigger();
        QCOMPARE(program.ui.dialogs.lastRequest().name, u"Unassigned.xlsx"_qs);
    }

    void eachDatabaseComesBackToItsPage()
    {
        Program program;
        QVERIFY(program.open(empty(u"page-1.db"_qs)));
        program.window->goTo(u"settings"_qs);
        QVERIFY(program.open(empty(u"page-2.db"_qs)));
        QCOMPARE(program.window->currentPage(), u"inbox"_qs);
        QVERIFY(program.open(empty(u"page-1.db"_qs)));
        QCOMPARE(program.window->currentPage(), u"settings"_qs);
    }

    void aFileIsRememberedUnderOneName()
    {
        const QString real = empty(u"real.db"_qs);
        QVERIFY(QFile::link(m_home.path(), path(u"link"_qs)));
        Program program;
        QVERIFY(program.open(real));
        QVERIFY(program.open(empty(u"other.db"_qs)));
        QVERIFY(program.open(path(u"link/real.db"_qs)));
        QTRY_COMPARE(program.ui.settings.recentDatabases(),
                     QStringList({path(u"link/real.db"_qs), path(u"other.db"_qs)}));
    }

    void draftsSayWhetherTheyAreSaved()
    {
        Program program;
        QVERIFY(program.open(empty(u"h.db"_qs)));
        QSignalSpy states(&program.ui.session, &ui::Session::saveStateChanged);
        QCOMPARE(program.ui.session.saveState(), ui::SaveState::Saved);
        program.chooser->current()->drafts().setDraft({domain::TicketId(1), usecases::DraftKind::Reply},
                                                      {u"typed"_qs, {}, {}});
        QCOMPARE(program.ui.session.saveState(), ui::SaveState::Saving);
        QTRY_COMPARE(program.ui.session.saveState(), ui::SaveState::Saved);
        QCOMPARE(states.size(), 2);
    }

    void aCrashLeavesNoImage()
    {
        app::forbidCoreDumps();
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        // 0 would not keep the kernel from piping it to a collector.
        QCOMPARE(limit.rlim_cur, rlim_t(1));
        QCOMPARE(limit.rlim_max, rlim_t(1));
    }
};

CAMPANILE_TEST(DatabasesTest)
#include "tst_databases.moc"
