// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/newticket/newticketdialog.h"

#include "domain/base/text.h"
#include "ui/inbox/newticket/callwatch.h"
#include "ui/inbox/newticket/customerline.h"
#include "ui/inbox/newticket/knowntickets.h"
#include "ui/kit/actions.h"
#include "ui/kit/formatbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/linkquestion.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/toaststack.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

namespace campanile::ui {

using domain::Channel;
using usecases::DraftKey;
using usecases::DraftKind;
using usecases::NewTicketDraft;

namespace {

const DraftKey newTicketKey{{}, DraftKind::NewTicket};

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

template <typename IdType>
void choose(QComboBox *box, IdType id)
{
    box->setCurrentIndex(std::max(0, box->findData(id.value())));
}

} // namespace

NewTicketDialog::NewTicketDialog(const NewTicketServices &services, const UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_context(context)
    , m_channels(new QButtonGroup(this))
    , m_watch(new CallWatch(context.clock, this))
    , m_messages(new MessageBar(this))
    , m_customer(new CustomerLine(services.customers, this))
    , m_customerHint(new PlainLabel(this))
    , m_contact(new QComboBox(this))
    , m_email(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_text(new MessageEdit(this))
    , m_format(new FormatBar(*m_text, this))
    , m_priority(new QComboBox(this))
    , m_assignee(new QComboBox(this))
    , m_team(new QComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_known(new KnownTickets(this))
    , m_create(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"newTicketDialog"_qs);
    build();
    fillChoices();
    retranslate();
    m_text->setSpelling(context.spelling);
    connectAll();
    takeDrafts();
}

void NewTicketDialog::connectAll()
{
    const auto edited = [this] { keep(); };
    connect(m_channels, &QButtonGroup::idClicked, this, [this](int id) {
        setChannel(static_cast<Channel>(id));
        keep();
    });
    connect(m_watch, &CallWatch::changed, this, edited);
    connect(m_customer, &CustomerLine::customerChanged, this, &NewTicketDialog::takeCustomer);
    connect(m_contact, &QComboBox::editTextChanged, this, edited);
    connect(m_contact, qOverload<int>(&QComboBox::activated), this, &NewTicketDialog::takeContact);
    connect(m_contact->lineEdit(), &QLineEdit::editingFinished, this, &NewTicketDialog::takeContact);
    for (QLineEdit *line : {m_email, m_phone, m_tags})
        connect(line, &QLineEdit::textEdited, this, edited);
    connect(m_subject, &QLineEdit::textEdited, this, edited);
    connect(m_text, &QTextEdit::textChanged, this, edited);
    for (QComboBox *box : {m_priority, m_assignee, m_team})
        connect(box, qOverload<int>(&QComboBox::activated), this, edited);
    connect(m_format, &FormatBar::linkRequested, this,
            [this](const QString &now) { askForLink(*m_text, m_context, now); });
    connect(m_known, &KnownTickets::ticketRequested, this, &NewTicketDialog::ticketRequested);
    connect(m_create, &QPushButton::clicked, this, &NewTicketDialog::create);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &NewTicketDialog::create);
    connect(m_discard, &QPushButton::clicked, this, &NewTicketDialog::discard);
    connect(m_close, &QPushButton::clicked, this, &NewTicketDialog::reject);
    connect(&m_services.catalog, &usecases::CatalogProvider::catalogChanged, this, &NewTicketDialog::fillChoices);
    connect(&m_services.catalog, &usecases::CatalogProvider::actorChanged, this, &NewTicketDialog::fillChoices);
    connect(&m_services.drafts, &usecases::Drafts::restored, this, &NewTicketDialog::takeDrafts);
}

/// What was begun and left comes back; what is being typed stays.
void NewTicketDialog::takeDrafts()
{
    const NewTicketDraft now{wish(), {}};
    if (m_isBusy || !now.isEmpty())
        return;
    m_others = usecases::newTicketDrafts(m_services.drafts.draft(newTicketKey).text);
    load(m_others.isEmpty() ? NewTicketDraft() : m_others.takeFirst());
}

void NewTicketDialog::load(const NewTicketDraft &draft)
{
    const usecases::NewTicket &wish = draft.wish;
    const bool isFresh = draft.isEmpty();
    {
        const QScopedValueRollback<bool> guard(m_isLoading, true);
        m_operation = wish.operation;
        m_wantedContact = wish.contact;
        if (wish.customer.isValid())
            m_customer->setCustomer(wish.customer, draft.customerName);
        else
            m_customer->setNewName(wish.newCustomer);
        if (!wish.contact.isValid())
            m_contact->setEditText(wish.newContact.name);
        m_email->setText(wish.newContact.email);
        m_phone->setText(wish.newContact.phone);
        m_subject->setText(wish.subject);
        m_text->setContent(wish.text);
        m_priority->setCurrentIndex(std::max(0, m_priority->findData(static_cast<int>(wish.priority))));
        choose(m_assignee, isFresh ? m_services.catalog.actor().agent : wish.assignee);
        choose(m_team, wish.team);
        m_tags->setText(wish.tags.join(u", "_qs));
        setChannel(wish.channel);
        if (!isFresh)
            m_watch->show(wish.talked, wish.held);
        else if (wish.channel == Channel::Phone)
            m_watch->begin(wish.talked, wish.held);
    }
    updateState();
    (m_customer->text().isEmpty() ? static_cast<QWidget *>(m_customer) : m_subject)->setFocus(Qt::OtherFocusReason);
}

void NewTicketDialog::propose(domain::CustomerId customer, const QString &name)
{
    const NewTicketDraft now{wish(), {}};
    if (now.isEmpty())
        m_customer->setCustomer(customer, name);
}

usecases::NewTicket NewTicketDialog::wish() const
{
    usecases::NewTicket wish;
    wish.operation = m_operation;
    wish.channel = channel();
    wish.subject = m_subject->text();
    wish.text = m_text->content();
    wish.customer = m_customer->customer();
    wish.newCustomer = m_customer->newName();
    const int known = m_contact->findText(m_contact->currentText(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (known >= 0 && wish.customer.isValid())
        wish.contact = domain::ContactId(m_contact->itemData(known).toLongLong());
    else if (m_wantedContact.isValid() && wish.customer.isValid())
        wish.contact = m_wantedContact; // still being read
    else
        wish.newContact = {m_contact->currentText().simplified(), m_email->text().trimmed(), m_phone->text().trimmed()};
    wish.priority = static_cast<domain::Priority>(m_priority->currentData().toInt());
    wish.assignee = domain::AgentId(m_assignee->currentData().toLongLong());
    wish.team = domain::TeamId(m_team->currentData().toLongLong());
    wish.tags = tagsIn(m_tags->text());
    if (wish.channel == Channel::Phone) {
        wish.talked = m_watch->talked();
        wish.held = m_watch->held();
    }
    return wish;
}

void NewTicketDialog::keep()
{
    if (m_isLoading)
        return;
    updateState();
    QStringList lines;
    const NewTicketDraft mine{wish(), m_customer->customer().isValid() ? m_customer->text() : QString()};
    if (!mine.isEmpty())
        lines.append(usecases::toText(mine));
    for (const NewTicketDraft &other : std::as_const(m_others))
        lines.append(usecases::toText(other));
    m_services.drafts.setDraft(newTicketKey, {lines.join(u'\n'), {}, {}});
}

void NewTicketDialog::takeCustomer()
{
    m_reading.cancel();
    const domain::CustomerId id = m_customer->customer();
    if (!id.isValid()) {
        m_known->setTickets({});
        fillContacts({}, {});
        keep();
        return;
    }
    m_reading = m_services.customers.open(id);
    m_reading.then(this, [this, id](const domain::Result<usecases::CustomerDetails> &details) {
        if (id != m_customer->customer())
            return;
        if (!details)
            return m_messages->showError(details.error());
        m_known->setTickets(details->tickets);
        fillContacts(details->contacts, std::exchange(m_wantedContact, {}));
    });
    keep();
}

void NewTicketDialog::fillContacts(const QVector<domain::Contact> &contacts, domain::ContactId chosen)
{
    const QString typed = m_contact->currentText();
    const bool wasKnown = m_contact->findText(typed, Qt::MatchExactly | Qt::MatchCaseSensitive) >= 0;
    {
        const QScopedValueRollback<bool> guard(m_isLoading, true);
        m_contacts = contacts;
        m_contact->clear();
        for (const domain::Contact &contact : contacts)
            m_contact->addItem(domain::visibleText(contact.name.isEmpty() ? contact.email : contact.name),
                               contact.id.value());
        m_contact->setCurrentIndex(chosen.isValid() ? m_contact->findData(chosen.value()) : -1);
        if (!chosen.isValid() && !wasKnown &&
            !typed.isEmpty()) // somebody new stays, whoever the customer turns out to be
            m_contact->setEditText(typed);
        else if (!chosen.isValid() && contacts.size() == 1)
            m_contact->setCurrentIndex(0);
    }
    takeContact();
}

/// What is known of a contact is shown, to be read out and compared; of somebody new it is asked for.
void NewTicketDialog::takeContact()
{
    const int row = m_contact->findText(m_contact->currentText(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    const bool isKnown = row >= 0 && row < m_contacts.size();
    if (isKnown) {
        m_email->setText(domain::visibleText(m_contacts.at(row).email));
        m_phone->setText(domain::visibleText(m_contacts.at(row).phone));
    } else if (m_email->isReadOnly()) {
        m_email->clear();
        m_phone->clear();
    }
    m_email->setReadOnly(isKnown);
    m_phone->setReadOnly(isKnown);
    keep();
}

void NewTicketDialog::setChannel(Channel channel)
{
    QAbstractButton *button = m_channels->button(static_cast<int>(channel));
    if (!button)
        button = m_channels->button(static_cast<int>(Channel::Phone));
    button->setChecked(true);
    const bool isCall = this->channel() == Channel::Phone;
    m_watch->setVisible(isCall);
    if (isCall && m_watch->state() == CallWatch::State::Idle)
        m_watch->begin({}, {});
}

Channel NewTicketDialog::channel() const
{
    return static_cast<Channel>(m_channels->checkedId());
}

void NewTicketDialog::updateState()
{
    const QString newName = m_customer->newName();
    m_customerHint->setText(
        newName.isEmpty() ? QString() : tr("%1 will be added as a new customer.").arg(quoted(newName)), Origin::Ours);
    m_customerHint->setVisible(!newName.isEmpty());
    m_known->setVisible(m_customer->customer().isValid());
    m_known->setWords(m_subject->text() + u' ' + m_text->toPlainText().left(2000));
    m_create->setEnabled(!m_isBusy && !m_subject->text().simplified().isEmpty());
    m_discard->setEnabled(!m_isBusy && !NewTicketDraft{wish(), {}}.isEmpty());
}

void NewTicketDialog::create()
{
    if (!m_create->isEnabled())
        return;
    if (!m_services.catalog.actor().agent.isValid() && m_services.catalog.actor().name.isEmpty()) {
        m_context.actions.action(u"person.switch"_qs)->trigger();
        return;
    }
    m_isBusy = true;
    updateState();
    m_services.tickets.create(wish()).then(
        this, [this](const domain::Result<usecases::CreatedTicket> &answer) { takeAnswer(answer); });
}

void NewTicketDialog::takeAnswer(const domain::Result<usecases::CreatedTicket> &answer)
{
    m_isBusy = false;
    if (!answer) {
        // Under the same operation once more: what was stored all the same is not made twice.
        updateState();
        m_messages->showError(answer.error());
        return;
    }
    m_context.toasts.show(tr("Ticket %1 was created.").arg(quoted(answer->reference)));
    load({});
    keep();
    Q_EMIT created(answer->ticket);
    done(Accepted);
}

void NewTicketDialog::discard()
{
    const NewTicketDraft draft{wish(), m_customer->text()};
    load({});
    keep();
    done(Rejected);
    m_context.toasts.show(
        tr("The new ticket was thrown away."), &m_services.drafts, [drafts = &m_services.drafts, draft] {
            const QString rest = drafts->draft(newTicketKey).text;
            const QString mine = usecases::toText(draft);
            drafts->setDraft(newTicketKey, {rest.isEmpty() ? mine : QString(mine + u'\n' + rest), {}, {}});
        });
}

void NewTicketDialog::reject()
{
    if (!m_isBusy && !NewTicketDraft{wish(), {}}.isEmpty())
        m_context.toasts.show(tr("The new ticket is kept as a draft. Ctrl+N brings it back."));
    QDialog::reject();
}

void NewTicketDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // in a line it would make a ticket that is not finished
    QDialog::keyPressEvent(event);
}

void NewTicketDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillChoices();
        updateState();
    }
}

} // namespace campanile::ui
