// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "ui/customers/customeractions.h"
#include "ui/customers/customerchanges.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerlistpanel.h"
#include "ui/customers/customerpane.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/metrics.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>

namespace campanile::ui {

namespace {

constexpr Settings::Store place = Settings::Store::State;

} // namespace

CustomersPage::CustomersPage(usecases::Customers &customers, usecases::CatalogProvider &catalog,
                             const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_customers(customers)
    , m_context(context)
    , m_changes(new CustomerChanges(customers, context, this))
    , m_list(new CustomerListPanel(customers, catalog, context.clock))
    , m_pane(new CustomerPane(customers, catalog, *m_changes, context))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"customersPageWidget"_qs);
    m_splitter->setObjectName(u"customersSplitter"_qs);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 520});
    m_list->setMinimumWidth(260);
    m_pane->setMinimumWidth(360);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    context.toasts.addPlace(m_list);
    const Settings &settings = context.settings;
    m_list->restoreState(settings.value(u"customers/list"_qs, {}, place).toMap());
    if (const QByteArray split = settings.value(u"customers/split"_qs, {}, place).toByteArray(); !split.isEmpty())
        m_splitter->restoreState(split);
    m_splitter->setHandleWidth(1);
    connectActions();
    connectParts();
    connect(&catalog, &usecases::CatalogProvider::actorChanged, this,
            [this] { m_list->setCanAdd(m_pane->whyReadOnly()); });
    connect(&catalog, &usecases::CatalogProvider::catalogChanged, this, [this] { follow({}); });
    connect(&customers, &usecases::Customers::changed, this, &CustomersPage::follow);
    connect(&customers, &usecases::Customers::countsChanged, this, [this] { follow({}); });
    m_list->setCanAdd(m_pane->whyReadOnly());
}

CustomersPage::~CustomersPage()
{
    saveState();
}

void CustomersPage::connectActions()
{
    ActionRegistry &actions = m_context.actions;
    QStringList ids;
    for (const ActionSpec &spec : customerActions())
        ids.append(spec.id);
    actions.bind(this, ids);
    const auto on = [&](const QString &id, auto act) { connect(actions.action(id), &QAction::triggered, this, act); };
    on(u"customer.next"_qs, [this] { m_list->step(1); });
    on(u"customer.previous"_qs, [this] { m_list->step(-1); });
    on(u"customer.search"_qs, [this] {
        m_list->search().setFocus(Qt::ShortcutFocusReason);
        m_list->search().selectAll();
    });
    on(u"customer.edit"_qs, [this] { m_pane->edit(); });
    on(u"customer.note"_qs, [this] { m_pane->writeNote(); });
    on(u"customer.contact"_qs, [this] { m_pane->addContact(); });
    on(u"customer.add"_qs, [this] { m_pane->addNew(); });
    on(u"customer.merge"_qs, [this] { m_pane->merge(); });
    on(u"customer.tickets"_qs, [this] {
        if (m_pane->details())
            Q_EMIT ticketsRequested(m_pane->details()->customer.name);
    });
}

void CustomersPage::connectParts()
{
    connect(m_list, &CustomerListPanel::currentChanged, this, [this](domain::CustomerId id) {
        if (id != m_pane->customer())
            whenFree([this, id] { m_pane->open(id); });
    });
    connect(m_list, &CustomerListPanel::openRequested, this, [this] { m_pane->edit(); });
    connect(m_list, &CustomerListPanel::addRequested, this, [this] { m_pane->addNew(); });
    connect(&m_list->model(), &CustomerListModel::stateChanged, this, [this] {
        // From the beginning something is shown.
        if (!m_list->current().isValid() && m_list->model().rowCount() > 0)
            m_list->step(0);
    });
    connect(m_pane, &CustomerPane::ticketRequested, this, &CustomersPage::ticketRequested);
    connect(m_pane, &CustomerPane::ticketsRequested, this, &CustomersPage::ticketsRequested);
    connect(m_pane, &CustomerPane::added, this, &CustomersPage::openCustomer);
    connect(m_pane, &CustomerPane::replaced, m_list, &CustomerListPanel::select);
    connect(m_pane, &CustomerPane::left, this, [this] { m_list->view().setFocus(Qt::OtherFocusReason); });
    connect(m_changes, &CustomerChanges::failed, this,
            [this](const domain::Error &error, const std::function<void()> &again) {
                m_pane->messages().showError(error, again ? tr("Try again") : QString(), again);
                m_pane->refresh();
            });
    connect(m_changes, &CustomerChanges::changed, this, [this] { m_pane->refresh(); });
}

/// Goes on at once, or when what is typed in the editor is given up.
void CustomersPage::whenFree(const std::function<void()> &go)
{
    if (!m_pane->isEditing())
        return go();
    if (!m_pane->editor().isChanged()) {
        m_pane->leaveEditor();
        return go();
    }
    Question question;
    question.key = u"customer.leave"_qs;
    question.title = tr("Unsaved changes");
    question.text = tr("What you typed is not saved yet.");
    question.answers = {tr("Go on editing"), tr("Discard")};
    m_context.dialogs.ask(this, question, this, [this, go](int answer) {
        if (answer == 1) {
            m_pane->leaveEditor();
            go();
        } else {
            m_list->select(m_pane->customer());
        }
    });
}

void CustomersPage::openCustomer(domain::CustomerId id)
{
    whenFree([this, id] { bring(id); });
}

void CustomersPage::bring(domain::CustomerId id)
{
    // A search that leaves it out would hide it.
    if (m_list->model().rowOf(id) < 0 && !m_list->search().text().isEmpty()) {
        m_list->search().clear();
        m_list->model().setSearch({});
    }
    m_list->select(id);
    m_pane->open(id);
}

void CustomersPage::follow(const QVector<domain::CustomerId> &ids)
{
    m_isOld = true;
    if (!m_isInFront)
        return;
    m_isOld = false;
    m_list->model().refresh();
    if (m_pane->customer().isValid() && (ids.isEmpty() || ids.contains(m_pane->customer())))
        m_pane->refresh();
}

void CustomersPage::pageShown()
{
    m_isInFront = true;
    if (m_isOld)
        follow({});
    m_list->view().setFocus(Qt::OtherFocusReason);
}

void CustomersPage::pageHidden()
{
    m_isInFront = false;
    saveState();
}

void CustomersPage::saveState()
{
    m_context.settings.setValue(u"customers/list"_qs, m_list->saveState(), place);
    m_context.settings.setValue(u"customers/split"_qs, m_splitter->saveState(), place);
}

bool CustomersPage::event(QEvent *event)
{
    // The window's own undo reaches only as far back as the toasts; here it goes on when they are gone.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) &&
        !m_context.toasts.canUndo() && m_changes->canUndo()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_changes->undoLast();
    else
        QWidget::keyPressEvent(event);
}

void CustomersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_list->setCanAdd(m_pane->whyReadOnly());
}

} // namespace campanile::ui
