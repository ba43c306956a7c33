// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databasechooser.h"

#include "ui/kit/actions.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/welcome/welcomepage.h"
#include "ui/words/errorwords.h"
#include "usecases/workspace/databaseplace.h"

#include <QFileInfo>

namespace campanile::app {

using domain::Result;
using usecases::DatabasePtr;
using usecases::OpenMode;

namespace {

const QString importPage = QStringLiteral("import");

QString demoPath()
{
    return QFileInfo(usecases::defaultDatabasePath()).absolutePath() + u"/demo.db"_qs;
}

bool isSamePlace(const QString &one, const QString &other)
{
    return usecases::addressOf(one) == usecases::addressOf(other);
}

} // namespace

DatabaseChooser::DatabaseChooser(const ui::UiContext &context, ui::MainWindow &window,
                                 std::shared_ptr<const domain::Clock> clock, Closing &closing)
    : m_context(context)
    , m_window(window)
    , m_clock(std::move(clock))
    , m_closing(closing)
{
    addActions();
}

DatabaseChooser::~DatabaseChooser()
{
    if (!m_demo.isValid())
        return;
    m_demo.cancel();
    const auto database = std::make_shared<DatabasePtr>(std::move(m_demoDatabase));
    m_closing.run([demo = m_demo, database, &closing = m_closing]() mutable {
        static_cast<void>(demo.wait());
        closing.letGo({std::exchange(*database, {})});
    });
}

void DatabaseChooser::addActions()
{
    const auto specs = ui::databaseActions();
    for (const ui::ActionSpec &spec : specs) {
        if (spec.id.startsWith(u"database.") && !m_context.actions.contains(spec.id))
            m_context.actions.add(spec);
    }
    const auto onTriggered = [this](const QString &id, auto act) {
        connect(m_context.actions.action(id), &QAction::triggered, this, act);
    };
    onTriggered(u"database.open"_qs, [this] { showWelcome(); });
    onTriggered(u"database.new"_qs, [this] { startEmpty(); });
    onTriggered(u"database.demo"_qs, [this] { openDemo(); });
    onTriggered(u"database.import"_qs, [this] {
        if (m_current && !m_isOpening) {
            showPages();
            m_window.goTo(importPage);
        } else {
            open(newPlace(), OpenMode::CreateIfMissing, After::Import);
        }
    });
}

void DatabaseChooser::begin(const QString &location)
{
    if (!location.isEmpty()) {
        // On a server nothing is made by a wrong name, and an empty database there waits for its tables.
        const bool isServer = usecases::isServerAddress(location);
        return open(location, isServer ? OpenMode::CreateIfMissing : OpenMode::Existing, After::Nothing,
                    Missing::Offer);
    }
    const QString last = m_context.settings.recentDatabases().value(0);
    // One that is gone meanwhile is told on the welcome page.
    if (!last.isEmpty())
        return open(last, OpenMode::Existing);
    showWelcome();
}

void DatabaseChooser::showWelcome()
{
    if (m_welcome)
        return;
    m_welcome = new ui::WelcomePage(m_context);
    m_welcome->setCanGoBack(m_current != nullptr);
    connect(m_welcome, &ui::WelcomePage::backRequested, this, &DatabaseChooser::goBack);
    connect(m_welcome, &ui::WelcomePage::demoChosen, this, &DatabaseChooser::openDemo);
    connect(m_welcome, &ui::WelcomePage::emptyChosen, this, &DatabaseChooser::startEmpty);
    connect(m_welcome, &ui::WelcomePage::importChosen, this,
            [this] { open(newPlace(), OpenMode::CreateIfMissing, After::Import); });
    connect(m_welcome, &ui::WelcomePage::databaseChosen, this,
            [this](const QString &location) { open(location, OpenMode::Existing); });
    connect(m_welcome, &ui::WelcomePage::createRequested, this,
            [this](const QString &path) { open(path, OpenMode::CreateNew); });
    m_window.showWelcome(m_welcome);
}

void DatabaseChooser::showPages()
{
    m_welcome = nullptr; // the window deletes it with the next event
    m_window.showPages();
}

void DatabaseChooser::goBack()
{
    if (!m_current)
        return;
    if (m_demo.isValid()) {
        m_goesBack = true;
        m_demo.cancel();
        return;
    }
    // A server that does not answer cannot be stopped; whatever it says is too late.
    ++m_attempt;
    m_isOpening = false;
    showPages();
}

void DatabaseChooser::open(const QString &location, OpenMode mode, After after, Missing missing)
{
    if (m_isOpening)
        return;
    if (m_current && mode != OpenMode::CreateNew && isSamePlace(location, m_current->workspace().address())) {
        showPages();
        if (after == After::Import)
            m_window.goTo(importPage);
        return;
    }
    open(Attempt{location, mode, after, missing, {}});
}

void DatabaseChooser::open(const Attempt &wanted)
{
    setBusy(tr("Opening the database…"));
    usecases::openDatabase(wanted.location, wanted.mode, wanted.password)
        .then(this, [this, wanted, attempt = m_attempt](const Result<DatabasePtr> &database) {
            if (attempt != m_attempt)
                dismiss(database);
            else if (database)
                adopt(*database, wanted.after);
            else if (database.error().code == domain::ErrorCode::DatabasePassword)
                askForPassword(wanted, database.error());
            else if (wanted.missing == Missing::Offer)
                offerToCreate(wanted.location, database.error());
            else
                fail(database.error());
        });
}

void DatabaseChooser::askForPassword(const Attempt &wanted, const domain::Error &error)
{
    const QString place = ui::quoted(usecases::describePlace(wanted.location).display);
    const ui::Question question{.key = u"database.password"_qs,
                                .title = tr("Password"),
                                .text = wanted.password.isEmpty()
                                            ? tr("Your password for %1:").arg(place)
                                            : tr("That password was not accepted. Your password for %1:").arg(place),
                                .explanation = {},
                                .answers = {tr("Connect")},
                                .cancelText = {},
                                .isSecret = true};
    m_context.dialogs.askText(&m_window, question, {}, this,
                              [this, wanted, error, attempt = m_attempt](const QString &password) {
                                  if (attempt != m_attempt)
                                      return;
                                  if (password.isEmpty())
                                      return fail(error);
                                  Attempt again = wanted;
                                  again.password = password;
                                  open(again);
                              });
}

void DatabaseChooser::offerToCreate(const QString &location, const domain::Error &error)
{
    usecases::isFileMissing(location).then(this,
                                           [this, location, error, attempt = m_attempt](const Result<bool> &isMissing) {
                                               if (attempt != m_attempt)
                                                   return;
                                               if (!isMissing || !*isMissing)
                                                   return fail(error);
                                               m_isOpening = false;
                                               m_missing = location;
                                               showWelcome();
                                               m_welcome->offerToCreate(location);
                                           });
}

void DatabaseChooser::openDemo()
{
    if (m_isOpening)
        return;
    if (m_current && isSamePlace(demoPath(), m_current->workspace().address()))
        return showPages();
    setBusy(tr("Opening the demo company…"));
    usecases::openDatabase(demoPath(), OpenMode::CreateIfMissing)
        .then(this, [this, attempt = m_attempt](const Result<DatabasePtr> &database) {
            if (attempt != m_attempt)
                dismiss(database);
            else if (database)
                seedDemo(*database);
            else
                fail(database.error());
        });
}

void DatabaseChooser::seedDemo(const DatabasePtr &database)
{
    setBusy(tr("Making the demo company…"));
    const auto progress = std::make_shared<domain::Progress>();
    const usecases::DemoRequest request{.until = m_context.clock.now()};
    m_demoDatabase = database;
    m_demo = usecases::seedDemo(database, request, progress);
    ui::RunningWork running = m_context.work.start(
        {.title = {"DatabaseChooser", QT_TRANSLATE_NOOP("DatabaseChooser", "Making the demo company")},
         .progress = progress,
         .cancel = [demo = m_demo]() mutable { demo.cancel(); },
         .countsRows = false});
    if (m_welcome)
        m_welcome->followWork(running.number());
    m_demo.then(this,
                [this, running = std::move(running), database](const Result<usecases::DemoSummary> &summary) mutable {
                    running.finish();
                    m_demo = {};
                    m_demoDatabase.reset();
                    if (std::exchange(m_goesBack, false)) {
                        dismiss(database);
                        return goBack();
                    }
                    // It was made already, on another day: then it is simply opened.
                    const bool isThere = !summary && summary.error().code == domain::ErrorCode::DatabaseNotEmpty;
                    if (summary || isThere)
                        return adopt(database, After::Nothing);
                    dismiss(database);
                    fail(summary.error());
                });
}

void DatabaseChooser::startEmpty()
{
    if (m_isOpening)
        return;
    setBusy(tr("Making a new database…"));
    usecases::openDatabase(newPlace(), OpenMode::CreateNew)
        .then(this, [this, attempt = m_attempt](const Result<DatabasePtr> &database) {
            if (attempt != m_attempt)
                dismiss(database);
            else if (database)
                adopt(*database, After::FirstSteps);
            else if (database.error().code == domain::ErrorCode::FileExists)
                askForNewPlace();
            else
                fail(database.error());
        });
}

void DatabaseChooser::askForNewPlace()
{
    m_isOpening = false;
    if (m_welcome)
        m_welcome->setReady();
    const QString usual = usecases::defaultDatabasePath();
    const ui::FileRequest request{.key = u"database.new"_qs,
                                  .title = tr("Where the new database is kept"),
                                  .folder = QFileInfo(usual).absolutePath(),
                                  .name = tr("support") + u".db"_qs,
                                  .filters = {tr("Campanile databases (*.db)")},
                                  .suffix = u"db"_qs};
    m_context.dialogs.saveFile(&m_window, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            open(path, OpenMode::CreateNew);
    });
}

QString DatabaseChooser::newPlace() const
{
    return m_missing.isEmpty() ? usecases::defaultDatabasePath() : m_missing;
}

void DatabaseChooser::dismiss(const Result<DatabasePtr> &database)
{
    if (database)
        m_closing.letGo({*database});
}

void DatabaseChooser::adopt(const DatabasePtr &database, After after)
{
    if (!m_current || m_context.work.isEmpty())
        return show(database, after);
    const ui::Question question{.key = u"database.change"_qs,
                                .title = tr("Open another database"),
                                .text = tr("Work is still going on in the background."),
                                .explanation =
                                    tr("If you open another database now it is stopped; nothing half is left behind."),
                                .answers = {tr("Stop it and open")},
                                .destructive = true,
                                .cancelText = tr("Keep working")};
    m_context.dialogs.ask(&m_window, question, this, [this, database, after](int answer) {
        if (answer == 0)
            return show(database, after);
        dismiss(database);
        goBack();
    });
}

void DatabaseChooser::show(const DatabasePtr &database, After after)
{
    m_isOpening = false;
    m_missing.clear();
    m_current.reset(); // the old pages and services go before the new ones come
    m_current = std::make_unique<OpenWorkspace>(database, m_context, m_window, m_clock, m_closing);
    connect(&m_current->feed(), &SessionFeed::personWanted, this, &DatabaseChooser::choosePerson);
    // Later: the page that asks for it goes with the workspace.
    connect(
        m_current.get(), &OpenWorkspace::openRequested, this,
        [this](const QString &path) { open(path, OpenMode::Existing); }, Qt::QueuedConnection);
    remember(m_current->workspace().address());
    showPages();
    if (after == After::Import)
        m_window.goTo(importPage);
    else if (after == After::FirstSteps)
        m_current->showSettings(u"first-steps"_qs);
    Q_EMIT opened();
}

void DatabaseChooser::remember(const QString &location)
{
    m_context.settings.addRecentDatabase(location);
    usecases::otherNames(location, m_context.settings.recentDatabases())
        .then(this, [this](const Result<QStringList> &names) {
            for (const QString &name : names.value_or(QStringList()))
                m_context.settings.removeRecentDatabase(name);
        });
}

void DatabaseChooser::choosePerson()
{
    // In the demo company one looks around as its manager; everywhere else people say who they are.
    if (isSamePlace(m_current->workspace().address(), demoPath())) {
        for (const ui::PersonInfo &person : m_context.session.people()) {
            if (person.role != domain::Role::Manager)
                continue;
            m_context.session.setPerson(person.id);
            m_context.toasts.show(
                tr("You look around as %1, who manages the demo company. The menu at the top makes you "
                   "somebody else.")
                    .arg(ui::quoted(person.name)));
            return;
        }
    }
    if (m_context.actions.contains(u"person.switch"_qs))
        m_context.actions.action(u"person.switch"_qs)->trigger();
}

void DatabaseChooser::setBusy(const QString &words)
{
    m_isOpening = true;
    if (m_welcome)
        m_welcome->setBusy(words);
}

void DatabaseChooser::fail(const domain::Error &error)
{
    m_isOpening = false;
    if (!m_welcome && !m_current)
        showWelcome();
    if (m_welcome && error.code == domain::ErrorCode::Cancelled)
        m_welcome->setReady();
    else if (m_welcome)
        m_welcome->showError(error);
    else if (error.code != domain::ErrorCode::Cancelled)
        m_context.toasts.show(ui::errorText(error));
}

} // namespace campanile::app
