// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openworkspace.h"

#include "domain/query/queryparser.h"
#include "ui/customers/customerpane.h"
#include "ui/customers/customerprovider.h"
#include "ui/customers/customerspage.h"
#include "ui/import/importwizard.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/inboxproviders.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/macros/macroprovider.h"
#include "ui/inbox/newticket/newticketdialog.h"
#include "ui/kit/actions.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/toaststack.h"
#include "ui/settings/sectionprovider.h"
#include "ui/settings/sections.h"
#include "ui/settings/settingssections.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/errorwords.h"
#include "ui/words/languagemanager.h"
#include "usecases/import/importtickets.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace campanile::app {

namespace {

const QString inboxId = QStringLiteral("inbox");
const QString customersId = QStringLiteral("customers");
const QString settingsId = QStringLiteral("settings");
const QString spellingKey = QStringLiteral("reply/check-spelling");

/// Drafts belong to the tickets of one database, not to what lies at its place today; they lie with the person's state.
QString draftsPath(const ui::Settings &settings, const usecases::Workspace &workspace)
{
    return QFileInfo(settings.fileName(ui::Settings::Store::State)).absolutePath() + u"/drafts-"_qs + workspace.id();
}

/// What a person taught the spelling, beside her drafts.
QString wordsPath(const ui::Settings &settings, const usecases::Workspace &workspace)
{
    return QFileInfo(settings.fileName(ui::Settings::Store::State)).absolutePath() + u"/words-"_qs + workspace.id();
}

QStringList titlesOf(const QStringList &columns)
{
    QStringList titles;
    for (const QString &key : columns) {
        const int column = ui::ticketColumnOf(key);
        titles.append(column < 0 ? key : ui::ticketColumns()[static_cast<std::size_t>(column)].title.shown());
    }
    return titles;
}

} // namespace

OpenWorkspace::OpenWorkspace(const usecases::DatabasePtr &database, const ui::UiContext &context,
                             ui::MainWindow &window, std::shared_ptr<const domain::Clock> clock, Closing &closing)
    : m_remains{.closing = closing,
                .database = database,
                .importEngine = std::make_shared<usecases::ImportTickets>(database, std::move(clock))}
    , m_context(context)
    , m_window(window)
    , m_workspace(database, context.clock)
    , m_drafts(draftsPath(context.settings, m_workspace),
               // Who opens this database again waits for its drafts.
               [&closing](std::shared_ptr<void> writer) { closing.letGo({std::move(writer)}); })
    , m_spelling(wordsPath(context.settings, m_workspace))
    , m_feed(m_workspace, context.session, context.settings)
    , m_backupWatch(m_workspace.backups(), m_workspace.id(), context)
    , m_export(m_workspace, context, &window)
    , m_importer(m_remains.importEngine)
    , m_import(m_importer, m_workspace.catalog(), context)
{
    const auto tell = [this](const domain::Error &error) {
        if (error.code != domain::ErrorCode::Cancelled)
            m_context.toasts.show(ui::errorText(error));
    };
    connect(&m_workspace.inbox(), &usecases::InboxService::failed, this, tell);
    connect(&m_workspace.catalog(), &usecases::CatalogService::failed, this, tell);
    connect(&m_feed, &SessionFeed::failed, this, tell);
    connect(&m_workspace, &usecases::Workspace::connectionLost, this, [this, tell](const domain::Error &error) {
        m_context.session.setSaveState(ui::SaveSource::Database, ui::SaveState::Lost);
        tell(error);
    });
    connect(&m_workspace, &usecases::Workspace::connectionRecovered, this, [this] {
        m_context.session.setSaveState(ui::SaveSource::Database, ui::SaveState::Saved);
        m_context.toasts.show(tr("The database is there again."));
    });
    const auto saveState = [this](ui::SaveState state) {
        return [this, state] { m_context.session.setSaveState(ui::SaveSource::Drafts, state); };
    };
    connect(&m_drafts, &usecases::Drafts::writing, this, saveState(ui::SaveState::Saving));
    connect(&m_drafts, &usecases::Drafts::written, this, saveState(ui::SaveState::Saved));
    connect(&m_drafts, &usecases::Drafts::writeFailed, this, saveState(ui::SaveState::Failed));
    connectSpelling();
    addProviders();
    // What an import left that was cut short by a crash: it is invisible, but takes room.
    if (!m_workspace.isReadOnly())
        m_remains.importEngine->cleanUp().then(this, [tell](const domain::Result<int> &cleaned) {
            if (!cleaned)
                tell(cleaned.error());
        });
    QAction *create = context.actions.action(u"ticket.new"_qs);
    create->setEnabled(!m_workspace.isReadOnly());
    connect(create, &QAction::triggered, this, &OpenWorkspace::newTicket);
    const domain::AgentId remembered = SessionFeed::rememberedPerson(context.settings, m_workspace.address());
    m_drafts.setPerson(remembered);
    m_spelling.setPerson(remembered);
    connect(&m_workspace.catalog(), &usecases::CatalogProvider::actorChanged, this, [this] {
        // Until the people are read nobody is known; who was here last is, and has drafts.
        if (!m_workspace.catalog().catalog()->organization().agents.isEmpty())
            m_drafts.setPerson(m_workspace.catalog().actor().agent);
        m_spelling.setPerson(m_drafts.person());
    });
    m_workspace.start(remembered);
}

OpenWorkspace::~OpenWorkspace()
{
    m_context.actions.action(u"ticket.new"_qs)->setEnabled(false);
    delete m_newTicket;
    // The pages stand on the services that go now.
    m_window.forgetPages();
}

void OpenWorkspace::connectSpelling()
{
    m_context.spelling = &m_spelling; // before any page is made
    m_spelling.setOn(m_context.settings.value(spellingKey, true).toBool());
    m_spelling.setLanguage(m_context.languages.language());
    connect(&m_context.languages, &ui::LanguageManager::languageChanged, &m_spelling,
            &usecases::SpellingService::setLanguage);
    connect(&m_spelling, &usecases::Spelling::onChanged, this,
            [this](bool on) { m_context.settings.setValue(spellingKey, on); });
    connect(&m_spelling, &usecases::Spelling::failed, this,
            [this](const domain::Error &error) { m_context.toasts.show(ui::errorText(error)); });
}

void OpenWorkspace::addProviders()
{
    const auto open = [this](domain::TicketId id) { openTicket(id); };
    const auto search = [this](const QString &query) {
        if (ui::InboxPage *page = inbox())
            page->search(query);
    };
    m_window.addCommandProvider(
        new ui::TicketProvider(m_workspace.inbox(), m_workspace.catalog(), m_context.clock, open, search, this));
    m_window.addCommandProvider(new ui::MacroProvider(
        m_workspace.macros(),
        [this](const domain::Macro &macro) {
            if (ui::InboxPage *page = inbox())
                page->macros().use(macro);
        },
        this));
    m_window.addCommandProvider(new ui::CustomerProvider(
        m_workspace.customers(), [this](domain::CustomerId id) { openCustomer(id); },
        [this](const QString &name) { showTicketsOf(name); }, this));
    m_window.addCommandProvider(new ui::SectionProvider(
        sections(), [this](const QString &section) { showSettings(section); }, this));
}

ui::InboxPage *OpenWorkspace::inbox()
{
    m_window.goTo(inboxId);
    return qobject_cast<ui::InboxPage *>(m_window.page(inboxId));
}

void OpenWorkspace::openTicket(domain::TicketId id)
{
    if (ui::InboxPage *page = inbox())
        page->openTicket(id);
}

void OpenWorkspace::openCustomer(domain::CustomerId id)
{
    m_window.goTo(customersId);
    if (auto *page = qobject_cast<ui::CustomersPage *>(m_window.page(customersId)))
        page->openCustomer(id);
}

void OpenWorkspace::showTicketsOf(const QString &customerName)
{
    if (ui::InboxPage *page = inbox())
        page->search(u"customer:"_qs + domain::quotedQueryValue(customerName));
}

void OpenWorkspace::newTicket()
{
    if (!m_newTicket) {
        m_newTicket = new ui::NewTicketDialog(
            {m_workspace.tickets(), m_workspace.customers(), m_workspace.catalog(), m_drafts}, m_context, &m_window);
        m_newTicket->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_newTicket, &ui::NewTicketDialog::created, this, &OpenWorkspace::openTicket);
        connect(m_newTicket, &ui::NewTicketDialog::ticketRequested, this, &OpenWorkspace::openTicket);
    }
    // Whose page is looked at while the phone rings is probably who calls.
    auto *customers = qobject_cast<ui::CustomersPage *>(m_window.page(customersId));
    if (m_window.currentPage() == customersId && customers && customers->pane().details()) {
        const domain::Customer &customer = customers->pane().details()->customer;
        m_newTicket->propose(customer.id, customer.name);
    }
    m_newTicket->show();
    m_newTicket->raise();
    m_newTicket->activateWindow();
}

QWidget *OpenWorkspace::makeInbox(QWidget *parent)
{
    auto *page =
        new ui::InboxPage({m_workspace.inbox(), m_workspace.tickets(), m_workspace.savedViews(), m_workspace.catalog(),
                           m_drafts, m_workspace.macros(), m_workspace.uploads(), m_workspace.presence()},
                          m_context, parent);
    connect(page, &ui::InboxPage::exportRequested, &m_export,
            [this](const usecases::ListRequest &request, const QString &name, const QStringList &columns) {
                m_export.run(request, name, columns, titlesOf(columns));
            });
    connect(page, &ui::InboxPage::customerRequested, this, &OpenWorkspace::openCustomer);
    return page;
}

QWidget *OpenWorkspace::makeCustomers(QWidget *parent)
{
    auto *page = new ui::CustomersPage(m_workspace.customers(), m_workspace.catalog(), m_context, parent);
    connect(page, &ui::CustomersPage::ticketRequested, this, &OpenWorkspace::openTicket);
    connect(page, &ui::CustomersPage::ticketsRequested, this, &OpenWorkspace::showTicketsOf);
    return page;
}

QVector<ui::PageSpec> OpenWorkspace::sections()
{
    return ui::settingsSections(
        m_context,
        {m_workspace.catalog(), m_workspace.macros(), m_workspace.organization(), m_workspace.auditTrail(),
         m_workspace.backups()},
        {[this](const QString &where) { go(where); }, [this](const QString &path) { Q_EMIT openRequested(path); }});
}

QWidget *OpenWorkspace::makeSettings(QWidget *parent)
{
    return new ui::SettingsSections(sections(), parent);
}

void OpenWorkspace::showSettings(const QString &section)
{
    m_window.goTo(settingsId);
    if (auto *page = qobject_cast<ui::SettingsSections *>(m_window.page(settingsId)))
        page->showSection(section);
}

/// Where a first step leads to.
void OpenWorkspace::go(const QString &where)
{
    if (where == u"import")
        m_context.actions.action(u"database.import"_qs)->trigger();
    else if (where == u"new-ticket")
        newTicket();
    else
        showSettings(where);
}

QWidget *OpenWorkspace::makeImport(QWidget *parent)
{
    auto *wizard = new ui::ImportWizard(m_import, m_context, parent);
    connect(wizard, &ui::ImportWizard::showTicketsRequested, this, [this](const QString &query) {
        ui::InboxPage *page = inbox();
        if (page != nullptr && query.isEmpty())
            page->showView(u"all-tickets"_qs);
        else if (page != nullptr)
            page->showImported(query);
    });
    connect(wizard, &ui::ImportWizard::openFolderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    return wizard;
}

} // namespace campanile::app
