// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpane.h"

#include "domain/org/permissions.h"
#include "ui/customers/contactscard.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerreader.h"
#include "ui/customers/mergecustomersdialog.h"
#include "ui/customers/notescard.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/session.h"
#include "ui/kit/stateview.h"
#include "ui/kit/textpaint.h"

#include <QEvent>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace campanile::ui {

using domain::ErrorCode;
using usecases::SharedReceipt;

CustomerPane::CustomerPane(usecases::Customers &customers, const usecases::CatalogProvider &catalog,
                           CustomerChanges &changes, const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_customers(customers)
    , m_catalog(catalog)
    , m_changes(changes)
    , m_context(context)
    , m_messages(new MessageBar(this))
    , m_state(new StateView(this))
    , m_stack(new QStackedWidget)
    , m_reader(new CustomerReader(catalog, context.clock))
    , m_editor(new CustomerEditor(catalog))
{
    setObjectName(u"customerPaneWidget"_qs);
    m_messages->setObjectName(u"customerMessageBar"_qs);
    m_messages->hide();
    m_stack->setObjectName(u"customerStackedWidget"_qs);
    m_stack->addWidget(m_reader);
    m_stack->addWidget(m_editor);
    m_state->setContent(m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_state, 1);
    connectReader();
    connect(m_state, &StateView::retryRequested, this, &CustomerPane::refresh);
    connect(m_editor, &CustomerEditor::saveRequested, this, &CustomerPane::save);
    connect(m_editor, &CustomerEditor::left, this, &CustomerPane::leaveEditor);
    const auto followActor = [this] {
        m_reader->setReadOnly(whyReadOnly());
        m_reader->setCanMerge(whyNotMerge());
    };
    connect(&catalog, &usecases::CatalogProvider::actorChanged, this, [this, followActor] {
        followActor();
        if (m_details)
            m_reader->setDetails(*m_details);
    });
    connect(&catalog, &usecases::CatalogProvider::catalogChanged, this, [this] {
        if (m_details)
            m_reader->setDetails(*m_details);
    });
    connect(&context.session, &Session::databaseChanged, this, followActor);
    followActor();
    showState();
}

void CustomerPane::connectReader()
{
    connect(m_reader, &CustomerReader::editRequested, this, &CustomerPane::edit);
    connect(m_reader, &CustomerReader::mergeRequested, this, &CustomerPane::merge);
    connect(m_reader, &CustomerReader::takeApartRequested, this, &CustomerPane::takeApart);
    connect(m_reader, &CustomerReader::ticketRequested, this, &CustomerPane::ticketRequested);
    connect(m_reader, &CustomerReader::ticketsRequested, this, [this] {
        if (m_details)
            Q_EMIT ticketsRequested(m_details->customer.name);
    });
    connect(&m_reader->contacts(), &ContactsCard::saveRequested, this, &CustomerPane::saveContact);
    connect(&m_reader->contacts(), &ContactsCard::removeRequested, this, &CustomerPane::removeContact);
    connect(&m_reader->notes(), &NotesCard::saveRequested, this, &CustomerPane::saveNote);
    connect(&m_reader->notes(), &NotesCard::removeRequested, this, [this](const domain::CustomerNote &note) {
        m_changes.send(
            [this, note, operation = QUuid::createUuid()] { return m_customers.removeNote(note, operation); },
            [](const SharedReceipt &) { return tr("The note is removed."); });
    });
}

QString CustomerPane::whyReadOnly() const
{
    if (m_context.session.database().readOnly)
        return tr("This database can only be read.");
    if (!domain::isAllowed(m_catalog.actor(), domain::Permission::ChangeCustomers))
        return tr("Your role only reads customers.");
    return {};
}

QString CustomerPane::whyNotMerge() const
{
    if (m_context.session.database().readOnly)
        return tr("This database can only be read.");
    if (!domain::isAllowed(m_catalog.actor(), domain::Permission::MergeCustomers))
        return tr("Your role merges no customers.");
    return {};
}

void CustomerPane::open(domain::CustomerId id)
{
    if (id != m_id) {
        m_id = id;
        m_details.reset();
        m_error.reset();
        m_messages->hide();
    }
    refresh();
}

void CustomerPane::refresh()
{
    m_task.cancel();
    ++m_number;
    if (!m_id.isValid()) {
        m_details.reset();
        showState();
        return;
    }
    m_error.reset();
    showState();
    m_task = m_customers.open(m_id);
    m_task.then(this, [this, number = m_number](const domain::Result<usecases::CustomerDetails> &details) {
        if (number == m_number)
            take(details);
    });
}

void CustomerPane::take(const domain::Result<usecases::CustomerDetails> &details)
{
    if (details) {
        const bool isMerged = m_id != details->customer.id;
        m_id = details->customer.id;
        m_details = *details;
        m_reader->setDetails(*details);
        if (isMerged)
            Q_EMIT replaced(m_id);
    } else if (details.error().code != ErrorCode::Cancelled) {
        m_error = details.error();
        m_details.reset();
    }
    showState();
}

void CustomerPane::showState()
{
    if (isEditing() || m_details) {
        m_state->showContent();
    } else if (m_error && m_error->code == ErrorCode::NotFound) {
        m_state->showEmpty(tr("This customer is not there any more"), tr("Choose another one from the list."), {},
                           u"system-users"_qs);
    } else if (m_error) {
        m_state->showFailed(tr("The customer could not be read"), *m_error);
    } else if (m_id.isValid()) {
        m_state->showLoading(tr("The customer is being read…"));
    } else {
        m_state->showEmpty(tr("No customer is chosen"), tr("Choose one from the list."), {}, u"system-users"_qs);
    }
}

bool CustomerPane::isEditing() const
{
    return m_stack->currentWidget() == m_editor;
}

void CustomerPane::edit()
{
    if (isEditing() || !m_details || !whyReadOnly().isEmpty())
        return;
    m_stack->setCurrentWidget(m_editor);
    m_editor->edit(m_details->customer);
}

void CustomerPane::addNew()
{
    if (isEditing() || !whyReadOnly().isEmpty())
        return;
    m_stack->setCurrentWidget(m_editor);
    m_state->showContent();
    m_editor->edit(domain::Customer());
}

void CustomerPane::addContact()
{
    if (!isEditing() && m_details) {
        m_reader->contacts().add();
        m_reader->ensureWidgetVisible(&m_reader->contacts());
    }
}

void CustomerPane::writeNote()
{
    if (!isEditing() && m_details) {
        m_reader->ensureWidgetVisible(&m_reader->notes());
        m_reader->notes().focusEditor();
    }
}

void CustomerPane::merge()
{
    if (isEditing() || !m_details || !whyNotMerge().isEmpty())
        return;
    auto *dialog = new MergeCustomersDialog(m_customers, m_catalog, *m_details, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeCustomersDialog::chosen, this, &CustomerPane::send);
    dialog->open();
}

void CustomerPane::send(const usecases::CustomerMerge &merge)
{
    m_changes.send([this, merge, operation = QUuid::createUuid()] { return m_customers.merge(merge, operation); },
                   [into = merge.into.name](const SharedReceipt &receipt) {
                       return tr("%1 is a part of %2 now.").arg(quoted(receipt.name), quoted(into));
                   },
                   [this, id = merge.into.id](const CustomerChanges::Receipt &receipt) {
                       if (receipt)
                           Q_EMIT added(id); // is shown
                       return false;
                   });
}

void CustomerPane::takeApart(const domain::Customer &part)
{
    m_changes.send([this, part, operation = QUuid::createUuid()] { return m_customers.takeApart(part, operation); },
                   [](const SharedReceipt &receipt) {
                       return tr("%1 is a customer of its own again.").arg(quoted(receipt.name));
                   });
}

void CustomerPane::leaveEditor()
{
    m_stack->setCurrentWidget(m_reader);
    showState();
    Q_EMIT left();
}

void CustomerPane::save(const domain::Customer &wish)
{
    m_changes.send([this, wish, operation = QUuid::createUuid()] { return m_customers.save(wish, operation); },
                   [isNew = !wish.id.isValid()](const SharedReceipt &receipt) {
                       return (isNew ? tr("%1 is added.") : tr("%1 is changed.")).arg(quoted(receipt.name));
                   },
                   [this, wish](const CustomerChanges::Receipt &receipt) {
                       m_editor->setBusy(false);
                       if (receipt) {
                           leaveEditor();
                           if (!wish.id.isValid())
                               Q_EMIT added(domain::CustomerId(receipt->id));
                           return true;
                       }
                       if (receipt.error().code == ErrorCode::Conflict)
                           mergeWithLatest();
                       else
                           m_editor->messages().showError(receipt.error());
                       return true;
                   });
}

/// What somebody else wrote meanwhile is read, and stands beside what was typed here.
void CustomerPane::mergeWithLatest()
{
    domain::Task<usecases::CustomerDetails> task = m_customers.open(m_editor->base().id);
    m_editor->setBusy(true);
    task.then(this, [this](const domain::Result<usecases::CustomerDetails> &details) {
        m_editor->setBusy(false);
        if (!details)
            m_editor->messages().showError(details.error());
        else if (isEditing() && details->customer.id == m_editor->base().id)
            m_editor->rebase(details->customer);
    });
}

void CustomerPane::saveContact(const domain::Contact &contact)
{
    m_changes.send(
        [this, contact, operation = QUuid::createUuid()] { return m_customers.saveContact(contact, operation); },
        [isNew = !contact.id.isValid()](const SharedReceipt &receipt) {
            return (isNew ? tr("%1 is added.") : tr("%1 is changed.")).arg(quoted(receipt.name));
        },
        [this, shown = m_id](const CustomerChanges::Receipt &receipt) {
            if (shown != m_id)
                return false;
            m_reader->contacts().setBusy(false);
            if (receipt)
                m_reader->contacts().closeForm();
            return false;
        });
}

void CustomerPane::removeContact(const domain::Contact &contact)
{
    m_changes.send(
        [this, contact, operation = QUuid::createUuid()] { return m_customers.removeContact(contact, operation); },
        [](const SharedReceipt &receipt) { return tr("%1 is removed.").arg(quoted(receipt.name)); },
        [this](const CustomerChanges::Receipt &receipt) {
            if (receipt || receipt.error().code != ErrorCode::InvalidArgument)
                return false;
            m_messages->showMessage(
                Tone::Warning,
                tr("%1 stays: there are tickets with this contact.").arg(quoted(receipt.error().args.value(1))));
            return true;
        });
}

void CustomerPane::saveNote(const domain::CustomerNote &note)
{
    m_changes.send([this, note, operation = QUuid::createUuid()] { return m_customers.saveNote(note, operation); },
                   [](const SharedReceipt &) { return tr("The note is saved."); },
                   [this, customer = m_id](const CustomerChanges::Receipt &receipt) {
                       if (receipt)
                           m_reader->notes().clearEditor(customer);
                       else
                           m_reader->notes().setBusy(false);
                       return false;
                   });
}

void CustomerPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_reader->setReadOnly(whyReadOnly());
    m_reader->setCanMerge(whyNotMerge());
    showState();
}

} // namespace campanile::ui
