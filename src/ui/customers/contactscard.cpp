// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactscard.h"

#include "domain/customer/customerfields.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/tints.h"
#include "ui/words/languagewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

QToolButton *smallButton(QWidget *parent, const QString &name, const QString &iconName, const QString &words)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({iconSmall, iconSmall});
    button->setIcon(icon(iconName));
    button->setAccessibleName(words);
    button->setToolTip(plainToolTip(words, Origin::Ours));
    return button;
}

} // namespace

ContactsCard::ContactsCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_add(smallButton(this, u"addContactToolButton"_qs, u"list-add"_qs, {}))
    , m_form(new QWidget(this))
    , m_name(new QLineEdit(m_form))
    , m_email(new QLineEdit(m_form))
    , m_phone(new QLineEdit(m_form))
    , m_fault(new PlainLabel(m_form))
    , m_save(new QPushButton(m_form))
    , m_cancel(new QPushButton(m_form))
    , m_none(new PlainLabel(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"contactsCardWidget"_qs);
    build();
    connect(m_add, &QToolButton::clicked, this, &ContactsCard::add);
    connect(m_save, &QPushButton::clicked, this, &ContactsCard::save);
    connect(m_cancel, &QPushButton::clicked, this, &ContactsCard::closeForm);
    for (QLineEdit *edit : {m_name, m_email, m_phone}) {
        connect(edit, &QLineEdit::returnPressed, this, &ContactsCard::save);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            if (m_fault->isVisibleTo(m_form))
                check();
        });
    }
    retranslate();
}

void ContactsCard::build()
{
    m_title->setObjectName(u"contactsTitleLabel"_qs);
    m_title->setTextSize(TextSize::Normal, true);
    m_name->setObjectName(u"contactNameLineEdit"_qs);
    m_email->setObjectName(u"contactEmailLineEdit"_qs);
    m_phone->setObjectName(u"contactPhoneLineEdit"_qs);
    m_fault->setObjectName(u"contactFaultLabel"_qs);
    m_fault->setTextSize(TextSize::Small);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_save->setObjectName(u"saveContactPushButton"_qs);
    m_cancel->setObjectName(u"cancelContactPushButton"_qs);
    m_none->setSecondary(true);
    m_none->setWordWrap(true);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, grid);
    form->setSpacing(gridHalf);
    form->addWidget(m_name);
    form->addWidget(m_email);
    form->addWidget(m_phone);
    form->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    form->addLayout(buttons);
    m_form->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridHalf);
    layout->addLayout(head);
    layout->addWidget(m_form);
    layout->addWidget(m_none);
    layout->addLayout(m_rows);
    m_rows->setSpacing(grid);
}

void ContactsCard::setContacts(domain::CustomerId customer, const QVector<domain::Contact> &contacts)
{
    if (customer != m_customer)
        closeForm();
    m_customer = customer;
    m_contacts = contacts;
    showContacts();
}

void ContactsCard::setReadOnly(const QString &reason)
{
    if (m_readOnly == reason)
        return;
    m_readOnly = reason;
    retranslate();
}

QWidget *ContactsCard::rowOf(const domain::Contact &contact)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridHalf);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString name = contact.name.isEmpty() ? contact.email : contact.name;
    auto *title = new ElidedLabel(row);
    title->setText(name);
    words->addWidget(title);
    QStringList below;
    for (const QString &text : {contact.email, contact.phone}) {
        if (!text.isEmpty() && text != name)
            below.append(quoted(text).replace(u' ', QChar::Nbsp)); // a number is not broken
    }
    if (!contact.language.isEmpty())
        below.append(languageName(contact.language));
    if (!below.isEmpty()) {
        auto *label = new PlainLabel(row);
        label->setText(below.join(QString(QChar(QChar::Nbsp) + u"· "_qs)), Origin::Ours);
        label->setTextSize(TextSize::Small);
        label->setSecondary(true);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    layout->addLayout(words, 1);
    auto *change = smallButton(row, u"editContactToolButton"_qs, u"document-edit"_qs, tr("Edit %1").arg(quoted(name)));
    auto *remove =
        smallButton(row, u"removeContactToolButton"_qs, u"edit-delete"_qs, tr("Remove %1").arg(quoted(name)));
    for (QToolButton *button : {change, remove}) {
        button->setVisible(m_readOnly.isEmpty());
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    connect(change, &QToolButton::clicked, this, [this, contact] { edit(contact); });
    connect(remove, &QToolButton::clicked, this, [this, contact] { Q_EMIT removeRequested(contact); });
    return row;
}

void ContactsCard::showContacts()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const domain::Contact &contact : m_contacts.mid(0, mostShown))
        m_rows->addWidget(rowOf(contact));
    if (m_contacts.size() > mostShown) {
        auto *more = new PlainLabel(this);
        more->setText(tr("… and %Ln more", nullptr, static_cast<int>(m_contacts.size() - mostShown)), Origin::Ours);
        more->setSecondary(true);
        m_rows->addWidget(more);
    }
    m_none->setVisible(m_contacts.isEmpty() && !isFormOpen());
}

void ContactsCard::add()
{
    if (!m_readOnly.isEmpty() || !m_customer.isValid())
        return;
    domain::Contact contact;
    contact.customer = m_customer;
    edit(contact);
}

void ContactsCard::edit(const domain::Contact &contact)
{
    m_edited = contact;
    m_name->setText(contact.name);
    m_email->setText(contact.email);
    m_phone->setText(contact.phone);
    m_fault->hide();
    setBusy(false);
    m_form->show();
    m_none->hide();
    m_name->setFocus(Qt::OtherFocusReason);
}

domain::Contact ContactsCard::typed() const
{
    domain::Contact contact = m_edited;
    contact.name = m_name->text();
    contact.email = m_email->text();
    contact.phone = m_phone->text();
    return domain::tidied(std::move(contact));
}

bool ContactsCard::check()
{
    const QStringList faults = domain::faultyFields(typed());
    m_fault->setVisible(!faults.isEmpty());
    if (faults.isEmpty())
        return true;
    m_fault->setText(faults.contains(u"email"_qs)  ? tr("This is no mail address.")
                     : faults.contains(u"name"_qs) ? tr("A contact needs a name or a mail address.")
                                                   : tr("This is too long."),
                     Origin::Ours);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tintsOf(colours).tone(Tone::Hot).ink);
    m_fault->setPalette(colours);
    return false;
}

void ContactsCard::save()
{
    if (!check())
        return;
    setBusy(true);
    Q_EMIT saveRequested(typed());
}

void ContactsCard::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
    for (QLineEdit *edit : {m_name, m_email, m_phone})
        edit->setReadOnly(isBusy);
}

void ContactsCard::closeForm()
{
    m_form->hide();
    m_edited = {};
    m_none->setVisible(m_contacts.isEmpty());
}

bool ContactsCard::isFormOpen() const
{
    return !m_form->isHidden();
}

void ContactsCard::retranslate()
{
    m_title->setText(tr("Contacts"), Origin::Ours);
    m_none->setText(tr("Nobody is known here yet."), Origin::Ours);
    m_add->setAccessibleName(tr("Add a contact"));
    m_add->setToolTip(plainToolTip(m_readOnly.isEmpty() ? tr("Add a contact") : m_readOnly, Origin::Ours));
    m_add->setEnabled(m_readOnly.isEmpty());
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_email->setPlaceholderText(tr("Mail address"));
    m_email->setAccessibleName(tr("Mail address"));
    m_phone->setPlaceholderText(tr("Phone"));
    m_phone->setAccessibleName(tr("Phone"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    showContacts();
}

void ContactsCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactsCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isFormOpen())
        closeForm();
    else
        QWidget::keyPressEvent(event);
}

} // namespace campanile::ui
