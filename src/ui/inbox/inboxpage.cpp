// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpage.h"

#include "domain/query/queryparser.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/inboxactions.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/presencewatch.h"
#include "ui/inbox/print/paperpress.h"
#include "ui/inbox/search/searchline.h"
#include "ui/inbox/ticket/messagesender.h"
#include "ui/inbox/ticket/ticketheading.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/timeline/timelineview.h"
#include "ui/inbox/views/vieweditor.h"
#include "ui/inbox/views/viewspanel.h"
#include "ui/kit/actions.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/metrics.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/toaststack.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>

namespace campanile::ui {

namespace {

/// So long somebody may hold J down before tickets are opened on the way.
constexpr int openPauseMs = 40;
/// So much of the page the views take at most by themselves, where their words would want more.
constexpr double mostForViews = 0.25;
constexpr int widestViews = 1000; ///< more is nonsense from a broken file
constexpr Settings::Store place = Settings::Store::State;

} // namespace

InboxPage::InboxPage(const InboxServices &services, const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(context)
    , m_runner(new ChangeRunner(services.tickets, services.list, context.work, this))
    , m_views(new ViewsPanel(services.list, services.savedViews, services.catalog))
    , m_list(new ListPanel(services.list, services.catalog, services.drafts, context.clock))
    , m_pane(new TicketPane(services.tickets, services.list, services.drafts, services.uploads, context.clock,
                            context.actions))
    , m_acts(new TicketActs(
          services.catalog, *m_runner, m_context.dialogs, [this] { return subject(); }, &m_pane->heading(), this))
    , m_macros(new MacroActs(
          {services.macros, services.catalog, context.clock, *m_acts, m_pane->composer(), context.toasts},
          [this] { return m_pane->details(); }, &m_pane->heading(), this))
    , m_presence(std::make_unique<PresenceWatch>(services.presence, services.catalog, services.drafts, m_list->model(),
                                                 *m_pane))
    , m_press(std::make_unique<PaperPress>())
    , m_sender(new MessageSender(services.drafts, services.catalog, *m_runner, *m_pane, this))
    , m_viewEditor(new ViewEditor(services.savedViews, services.catalog, context, this))
    , m_outer(new QSplitter(Qt::Horizontal, this))
    , m_inner(new QSplitter(Qt::Horizontal))
    , m_viewKey(Settings::keyOfDatabase(context.session.database().location, u"view"_qs))
    , m_ticketKey(Settings::keyOfDatabase(context.session.database().location, u"ticket"_qs))
    , m_searchKey(Settings::keyOfDatabase(context.session.database().location, u"search"_qs))
    , m_sortsKey(Settings::keyOfDatabase(context.session.database().location, u"sort"_qs))
    , m_searchesKey(Settings::keyOfDatabase(context.session.database().location, u"searches"_qs))
{
    setObjectName(u"inboxPageWidget"_qs);
    m_outer->setObjectName(u"inboxSplitter"_qs);
    m_inner->setObjectName(u"listSplitter"_qs);
    m_inner->addWidget(m_list);
    m_inner->addWidget(m_pane);
    m_outer->addWidget(m_views);
    m_outer->addWidget(m_inner);
    m_views->setMinimumWidth(120);
    m_list->setMinimumWidth(260);
    for (QSplitter *splitter : {m_outer, m_inner}) {
        splitter->setHandleWidth(1);
        splitter->setStretchFactor(0, 0);
        splitter->setStretchFactor(1, 1);
        splitter->setCollapsible(1, false);
    }
    m_inner->setCollapsible(0, false);
    m_inner->setSizes({384, 800});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);

    context.toasts.addPlace(m_list); // neither over the views nor over what is being written
    connect(m_outer, &QSplitter::splitterMoved, this, [this] { m_areViewsSized = true; });
    m_openSoon.setSingleShot(true);
    m_openSoon.setInterval(openPauseMs);
    connect(&m_openSoon, &QTimer::timeout, this, [this] {
        const domain::TicketId id = m_list->view().currentTicket();
        if (id.isValid())
            m_pane->open(id);
    });
    connectList();
    connectViews();
    connectPane();
    connectActions();
    connectLinks();
    connect(m_runner, &ChangeRunner::finished, this, &InboxPage::changed);
    connect(m_runner, &ChangeRunner::busyChanged, this, [this] {
        m_context.session.setSaveState(SaveSource::Changes, m_runner->isBusy()      ? SaveState::Saving
                                                            : m_runner->hasFailed() ? SaveState::Failed
                                                                                    : SaveState::Saved);
    });
    connect(&context.session, &Session::databaseChanged, this, &InboxPage::takeSession);
    connect(&m_services.catalog, &usecases::CatalogProvider::catalogChanged, this, &InboxPage::takeCatalog);
    connect(&m_services.catalog, &usecases::CatalogProvider::actorChanged, this, [this] {
        takeCatalog();
        showStartView();
        m_isNewList = true; // what is mine is another's now
        m_list->model().refresh();
    });
    connect(m_views, &ViewsPanel::viewsChanged, this, &InboxPage::showStartView);
    restoreState();
    takeCatalog();
    takeSession();
}

InboxPage::~InboxPage()
{
    saveState();
}

void InboxPage::connectActions()
{
    ActionRegistry &actions = m_context.actions;
    const auto on = [&](const QString &id, auto act) { connect(actions.action(id), &QAction::triggered, this, act); };
    QStringList ids;
    for (const ActionSpec &spec : inboxActions()) {
        if (spec.scope == ActionScope::Focus)
            ids.append(spec.id);
    }
    actions.bind(this, ids);
    on(u"ticket.assign"_qs, [this] { m_acts->assign(); });
    on(u"ticket.assign-me"_qs, [this] { m_acts->assignToMe(); });
    on(u"ticket.status"_qs, [this] { m_acts->chooseStatus(); });
    on(u"ticket.resolve"_qs, [this] { m_acts->resolve(); });
    on(u"ticket.tier"_qs, [this] { m_acts->chooseTier(); });
    on(u"ticket.team"_qs, [this] { m_acts->chooseTeam(); });
    on(u"ticket.priority"_qs, [this] { m_acts->choosePriority(); });
    on(u"ticket.tag"_qs, [this] { m_acts->chooseTag(); });
    on(u"ticket.macro"_qs, [this] { m_macros->choose(); });
    on(u"reply.next-place"_qs, [this] { m_pane->composer().edit().selectNextPlace(); });
    on(u"ticket.tag-remove"_qs, [this] { m_acts->chooseTagToRemove(); });
    on(u"ticket.field"_qs, [this] { m_acts->chooseField(); });
    on(u"ticket.reply"_qs, [this] { m_pane->composer().focusEditor(usecases::DraftKind::Reply); });
    on(u"ticket.pdf"_qs, [this] { saveAsPdf(); });
    on(u"ticket.print"_qs, [this] { printTicket(); });
    on(u"reply.quote"_qs, [this] { quoteMessage(); });
    on(u"reply.attach"_qs, [this] { chooseFiles(); });
    on(u"ticket.note"_qs, [this] { m_pane->composer().focusEditor(usecases::DraftKind::Note); });
    on(u"reply.sent"_qs, [this] { markReplySent(); });
    on(u"reply.mail"_qs, [this] { openReplyInMail(); });
    on(u"reply.copy"_qs, [this] { copyReply(); });
    on(u"ticket.undo"_qs, [this] { undo(); });
    on(u"list.next"_qs, [this] { m_list->view().step(1); });
    on(u"list.previous"_qs, [this] { m_list->view().step(-1); });
    on(u"list.select-all"_qs, [this] { m_list->view().selectAll(); });
    on(u"list.select-none"_qs, [this] { m_list->view().selectOnlyCurrent(); });
    on(u"list.search"_qs, [this] {
        m_list->search().setFocus(Qt::ShortcutFocusReason);
        m_list->search().selectAll();
    });
    on(u"list.form"_qs, [this] {
        TicketListView &view = m_list->view();
        view.setForm(view.form() == TicketListView::Form::Cards ? TicketListView::Form::Table
                                                                : TicketListView::Form::Cards);
    });
    on(u"list.group"_qs, [this] { m_list->showGroupMenu(); });
    on(u"list.fold"_qs, [this] { m_list->view().setAllFolded(!m_list->model().isAllFolded()); });
    on(u"list.export"_qs, [this] { exportList(); });
    m_list->setExportAction(actions.action(u"list.export"_qs));
    for (const QString &id : {u"ticket.assign"_qs, u"ticket.assign-me"_qs, u"ticket.status"_qs, u"ticket.resolve"_qs,
                              u"ticket.tier"_qs, u"ticket.team"_qs, u"ticket.priority"_qs, u"ticket.tag"_qs,
                              u"ticket.tag-remove"_qs, u"ticket.field"_qs, u"ticket.link"_qs, u"ticket.unlink"_qs,
                              u"ticket.merge"_qs, u"ticket.unmerge"_qs, u"ticket.write-incidents"_qs})
        m_list->view().addAction(actions.action(id));
    QVector<QAction *> forMany;
    for (const QString &id : {u"ticket.assign"_qs, u"ticket.status"_qs, u"ticket.tier"_qs, u"ticket.priority"_qs,
                              u"ticket.tag"_qs, u"ticket.tag-remove"_qs, u"ticket.field"_qs, u"ticket.link"_qs})
        forMany.append(actions.action(id));
    m_list->setBulkActions(forMany);
}

void InboxPage::connectList()
{
    TicketListView &view = m_list->view();
    connect(&view, &TicketListView::currentTicketChanged, this, [this] { m_openSoon.start(); });
    connect(&view, &TicketListView::openRequested, this, [this](domain::TicketId id) {
        m_openSoon.stop();
        m_pane->open(id);
        m_pane->timeline().setFocus(Qt::OtherFocusReason);
    });
    connect(&view, &TicketListView::currentTicketLeft, this, [this](domain::TicketId id) {
        // On to the next one only when the person herself was done with it; what a colleague did must not tear away
        // what she reads.
        if (m_doneWith.contains(id))
            m_list->view().step(1);
        else
            m_left = id; // the answer to her own act may still be on its way
        m_doneWith.clear();
    });
    connect(&view, &TicketListView::formChanged, this, &InboxPage::arrange);
    connect(m_list, &ListPanel::searchRequested, this, &InboxPage::searchFor);
    connect(m_list, &ListPanel::sortRequested, this, &InboxPage::sortBy);
    connect(&view, &TicketListView::sortRequested, this, &InboxPage::sortBy);
    connect(m_list, &ListPanel::groupRequested, this, &InboxPage::groupBy);
    connect(m_list, &ListPanel::saveViewRequested, m_viewEditor,
            [this] { m_viewEditor->save(m_list->model().request(), columns()); });
    connect(m_list, &ListPanel::importRequested, this, [this] {
        if (m_context.actions.contains(u"database.import"_qs))
            m_context.actions.action(u"database.import"_qs)->trigger();
    });
    connect(&m_list->search(), &SearchLine::historyChanged, this,
            [this] { m_context.settings.setValue(m_searchesKey, m_list->search().history(), place); });
    connect(&m_list->model(), &TicketListModel::replaced, this, &InboxPage::followList);
    connect(&m_list->model(), &TicketListModel::stateChanged, this, &InboxPage::readSomething);
}

void InboxPage::connectPane()
{
    connect(m_pane, &TicketPane::customerTicketsRequested, this, [this](const QString &customer) {
        search(u"status:open customer:"_qs + domain::quotedQueryValue(customer));
    });
    connect(m_pane, &TicketPane::customerRequested, this, &InboxPage::customerRequested);
    connect(m_pane, &TicketPane::saveAttachmentRequested, this, &InboxPage::saveAttachment);
    connect(m_pane, &TicketPane::applyAgainRequested, this, [this](usecases::TicketChange wish) {
        if (!m_pane->details())
            return;
        wish.operation = QUuid::createUuid();
        if (wish.message) {
            wish.evenIfChanged = true;
            m_sender->sendDraft(wish);
            return;
        }
        m_runner->apply({{wish.ticket, m_pane->details()->ticket.version}}, wish);
    });
    connect(m_acts, &TicketActs::actorMissing, this, &InboxPage::askWhoWorks);
    connectReplies();
}

QTimeZone InboxPage::zone() const
{
    return m_services.catalog.zone();
}

void InboxPage::takeCatalog()
{
    m_list->model().setZone(zone());
    m_pane->setCatalog(m_services.catalog.catalog(), zone());
    // What was searched for may have come only now, a new tag for example.
    const TicketListModel &model = m_list->model();
    if (model.state() == TicketListModel::State::Failed && model.error().code == domain::ErrorCode::QueryInvalid)
        m_list->model().refresh();
}

void InboxPage::takeSession()
{
    m_list->setDatabaseEmpty(m_context.session.database().tickets == 0);
}

void InboxPage::arrange()
{
    const bool table = m_list->view().form() == TicketListView::Form::Table;
    const Qt::Orientation wanted = table ? Qt::Vertical : Qt::Horizontal;
    if (m_inner->orientation() == wanted)
        return;
    m_context.settings.setValue(table ? u"inbox/cards-split"_qs : u"inbox/table-split"_qs, m_inner->saveState(), place);
    m_inner->setOrientation(wanted);
    const QByteArray kept =
        m_context.settings.value(table ? u"inbox/table-split"_qs : u"inbox/cards-split"_qs, {}, place).toByteArray();
    if (kept.isEmpty() || !m_inner->restoreState(kept) || m_inner->orientation() != wanted) {
        m_inner->setOrientation(wanted);
        m_inner->setSizes(table ? QList<int>{400, 500} : QList<int>{384, 800});
    }
    m_inner->setHandleWidth(1);
    m_inner->setCollapsible(0, false);
    m_inner->setCollapsible(1, false);
}

void InboxPage::fitViews()
{
    if (m_areViewsSized || m_outer->width() <= 0)
        return;
    const int views = std::min(m_views->wantedWidth(), static_cast<int>(m_outer->width() * mostForViews));
    m_outer->setSizes({views, m_outer->width() - views});
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitViews();
}

void InboxPage::saveState()
{
    Settings &settings = m_context.settings;
    settings.setValue(u"inbox/list"_qs, listState(), place);
    if (m_areViewsSized)
        settings.setValue(u"inbox/views-width"_qs, m_outer->sizes().constFirst(), place);
    settings.setValue(m_inner->orientation() == Qt::Vertical ? u"inbox/table-split"_qs : u"inbox/cards-split"_qs,
                      m_inner->saveState(), place);
    settings.setValue(u"inbox/ticket-split"_qs, m_pane->splitterState(), place);
    settings.setValue(m_ticketKey, m_pane->ticket().value(), place);
    settings.setValue(m_searchKey,
                      m_list->isSearch() && !m_imported.isValid() ? m_list->model().request().query : QString(), place);
    const QString view = m_views->currentKey().isEmpty() ? m_viewBeforeSearch : m_views->currentKey();
    if (view != m_usualView)
        settings.setValue(m_viewKey, view, place);
}

void InboxPage::restoreState()
{
    const Settings &settings = m_context.settings;
    bool isNumber = false;
    const int views = settings.value(u"inbox/views-width"_qs, {}, place).toInt(&isNumber);
    m_areViewsSized = isNumber && views >= 0 && views <= widestViews;
    m_outer->setSizes({m_areViewsSized ? views : m_views->wantedWidth(), 1000});
    if (const QByteArray split = settings.value(u"inbox/cards-split"_qs, {}, place).toByteArray(); !split.isEmpty())
        m_inner->restoreState(split);
    if (const QByteArray split = settings.value(u"inbox/ticket-split"_qs, {}, place).toByteArray(); !split.isEmpty())
        m_pane->restoreSplitter(split);
    m_inner->setOrientation(Qt::Horizontal);
    m_inner->setHandleWidth(1);
    m_list->search().setHistory(settings.value(m_searchesKey, {}, place).toStringList());
    m_list->view().restoreState(settings.value(u"inbox/list"_qs, {}, place).toMap());
    m_rememberedTicket = domain::TicketId(settings.value(m_ticketKey, {}, place).toLongLong());
    m_rememberedView = settings.value(m_viewKey, {}, place).toString();
    showStartView();
    if (const QString query = settings.value(m_searchKey, {}, place).toString(); !query.isEmpty()) {
        m_list->search().setQuery(query);
        searchFor(query);
    }
}

void InboxPage::showStartView()
{
    if (m_views->currentKey() != m_usualView || m_list->isSearch())
        return; // somebody has chosen meanwhile
    if (m_views->find(m_rememberedView)) {
        m_usualView.clear();
        showView(std::exchange(m_rememberedView, {}));
        return;
    }
    // Who works on tickets begins with the own ones; who leads has hardly any and begins with all.
    const QString usual = m_services.catalog.actor().role == domain::Role::Agent ? u"my-open"_qs : u"all-open"_qs;
    if (usual != m_usualView)
        showView(m_usualView = usual);
}

void InboxPage::pageShown()
{
    m_list->view().setFocus(Qt::OtherFocusReason);
}

void InboxPage::undo()
{
    // The toasts may hold something newer than the changes, a deleted view for example.
    if (m_context.toasts.undoNewest())
        return;
    if (m_runner->canUndo())
        m_runner->undoLast();
    else
        m_context.toasts.show(tr("There is nothing to take back. Notes stay in the ticket."));
}

bool InboxPage::event(QEvent *event)
{
    // The window's own undo reaches only as far back as the toasts; here it goes on when they are gone.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) &&
        !m_context.toasts.canUndo() && m_runner->canUndo()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void InboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else
        QWidget::keyPressEvent(event);
}

void InboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitViews();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_list->setTitle(titleOfList());
    m_presence->retranslate();
}

} // namespace campanile::ui
