// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog of a new ticket is laid out, and its words.
#include "ui/inbox/newticket/callwatch.h"
#include "ui/inbox/newticket/customerline.h"
#include "ui/inbox/newticket/knowntickets.h"
#include "ui/inbox/newticket/newticketdialog.h"
#include "ui/kit/formatbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/messageedit.h"
#include "ui/words/attributewords.h"

#include "domain/base/text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace campanile::ui {

namespace {

/// How somebody turns to a person here; what comes from the web comes by itself.
constexpr std::array channels{domain::Channel::Phone, domain::Channel::WalkIn, domain::Channel::Chat,
                              domain::Channel::Social, domain::Channel::Email};
constexpr std::array priorities{domain::Priority::Low, domain::Priority::Normal, domain::Priority::High,
                                domain::Priority::Urgent};
constexpr int fewestLines = 8;
constexpr int mostLines = 12;
constexpr QSize usualSize(880, 660);

/// Keeps what is chosen while the choices are made anew.
template <typename Fill>
void refill(QComboBox *box, Fill fill)
{
    const QVariant chosen = box->currentData();
    box->clear();
    fill();
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

void NewTicketDialog::addField(QVBoxLayout *layout, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    m_labels.insert(field, label);
    if (layout->count() > 0)
        layout->addSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(field);
}

void NewTicketDialog::name(QWidget *field, const QString &words)
{
    m_labels.value(field)->setText(words);
    QString spoken = words;
    field->setAccessibleName(spoken.remove(u'&'));
    if (qobject_cast<QComboBox *>(field)) // of which only the value is read out
        field->setAccessibleDescription(field->accessibleName());
}

void NewTicketDialog::buildChannels()
{
    for (const domain::Channel channel : channels) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString(domain::keyOf(domain::channelKeys, channel)) + u"ToolButton"_qs);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_channels->addButton(button, static_cast<int>(channel));
    }
    m_channels->button(static_cast<int>(domain::Channel::Phone))->setChecked(true);
}

void NewTicketDialog::build()
{
    m_messages->hide();
    m_messages->setObjectName(u"newTicketMessageBar"_qs);
    m_customer->setObjectName(u"customerLineEdit"_qs);
    m_customerHint->setObjectName(u"newCustomerLabel"_qs);
    m_customerHint->setTextSize(TextSize::Small);
    m_customerHint->setSecondary(true);
    m_customerHint->setWordWrap(true);
    m_contact->setObjectName(u"contactComboBox"_qs);
    m_contact->setEditable(true);
    m_contact->setInsertPolicy(QComboBox::NoInsert);
    m_email->setObjectName(u"contactEmailLineEdit"_qs);
    m_phone->setObjectName(u"contactPhoneLineEdit"_qs);
    m_subject->setObjectName(u"subjectLineEdit"_qs);
    m_subject->setMaxLength(int(usecases::NewTicket::longestSubject));
    m_text->setObjectName(u"descriptionTextEdit"_qs);
    m_text->setLines(fewestLines, mostLines);
    m_priority->setObjectName(u"priorityComboBox"_qs);
    m_assignee->setObjectName(u"assigneeComboBox"_qs);
    m_team->setObjectName(u"teamComboBox"_qs);
    m_tags->setObjectName(u"tagsLineEdit"_qs);
    m_create->setObjectName(u"createTicketPushButton"_qs);
    m_discard->setObjectName(u"discardTicketPushButton"_qs);
    m_close->setObjectName(u"closePushButton"_qs);
    for (QPushButton *button : {m_create, m_discard, m_close})
        button->setAutoDefault(false);
    for (QComboBox *box : {m_contact, m_priority, m_assignee, m_team}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    buildChannels();

    auto *top = new QHBoxLayout;
    top->setSpacing(gridHalf);
    for (QAbstractButton *button : m_channels->buttons())
        top->addWidget(button);
    top->addStretch(1);
    top->addWidget(m_watch);

    auto *who = new QVBoxLayout;
    who->setSpacing(gridHalf);
    addField(who, m_customer);
    who->addWidget(m_customerHint);
    addField(who, m_contact);
    auto *reach = new QHBoxLayout;
    reach->setSpacing(grid2);
    auto *mail = new QVBoxLayout;
    mail->setSpacing(gridHalf);
    addField(mail, m_email);
    auto *phone = new QVBoxLayout;
    phone->setSpacing(gridHalf);
    addField(phone, m_phone);
    reach->addLayout(mail, 1);
    reach->addLayout(phone, 1);
    who->addLayout(reach);

    auto *what = new QVBoxLayout;
    what->setSpacing(gridHalf);
    addField(what, m_subject);
    auto *look = new QHBoxLayout;
    auto *textLabel = new QLabel(this);
    textLabel->setTextFormat(Qt::PlainText);
    textLabel->setBuddy(m_text);
    m_labels.insert(m_text, textLabel);
    what->addSpacing(gridHalf);
    look->addWidget(textLabel, 1);
    look->addWidget(m_format);
    what->addLayout(look);
    what->addWidget(m_text);

    auto *form = new QVBoxLayout;
    form->setSpacing(grid3);
    form->addLayout(who);
    form->addLayout(what);
    form->addStretch(1);

    auto *side = new QVBoxLayout;
    side->setSpacing(gridHalf);
    for (QWidget *field : {static_cast<QWidget *>(m_assignee), static_cast<QWidget *>(m_priority),
                           static_cast<QWidget *>(m_team), static_cast<QWidget *>(m_tags)})
        addField(side, field);
    side->addSpacing(grid2);
    side->addWidget(m_known, 1);
    side->addStretch(0);

    auto *body = new QHBoxLayout;
    body->setSpacing(grid3);
    body->addLayout(form, 5);
    body->addLayout(side, 3);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_create);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid2, grid2, grid2, grid2);
    layout->setSpacing(grid2);
    layout->addWidget(m_messages);
    layout->addLayout(top);
    layout->addLayout(body, 1);
    layout->addLayout(buttons);
    resize(usualSize);
    // By the way a call goes; how letters look comes when it is over.
    QWidget *before = m_customer;
    for (QWidget *field :
         {static_cast<QWidget *>(m_contact), static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_phone),
          static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_assignee),
          static_cast<QWidget *>(m_priority), static_cast<QWidget *>(m_team), static_cast<QWidget *>(m_tags),
          static_cast<QWidget *>(m_known), static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_close),
          static_cast<QWidget *>(m_discard), static_cast<QWidget *>(m_format)}) {
        setTabOrder(before, field);
        before = field;
    }
}

void NewTicketDialog::fillChoices()
{
    const QScopedValueRollback<bool> guard(m_isLoading, true);
    const usecases::CatalogPtr catalog = m_services.catalog.catalog();
    const domain::AgentId me = m_services.catalog.actor().agent;
    refill(m_priority, [this] {
        for (const domain::Priority priority : priorities)
            m_priority->addItem(priorityText(priority), static_cast<int>(priority));
    });
    if (m_priority->currentIndex() <= 0)
        m_priority->setCurrentIndex(1);
    refill(m_assignee, [&] {
        m_assignee->addItem(tr("Nobody yet"), qint64(0));
        if (me.isValid())
            m_assignee->addItem(tr("Me"), me.value());
        for (const domain::Agent &agent : catalog->organization().agents) {
            if (agent.active && agent.id != me)
                m_assignee->addItem(domain::isolated(domain::visibleText(agent.name)), agent.id.value());
        }
    });
    refill(m_team, [&] {
        m_team->addItem(tr("My team"), qint64(0));
        for (const domain::Team &team : catalog->organization().teams)
            m_team->addItem(domain::isolated(domain::visibleText(team.name)), team.id.value());
    });
}

void NewTicketDialog::retranslate()
{
    setWindowTitle(tr("New ticket"));
    for (const domain::Channel channel : channels)
        m_channels->button(static_cast<int>(channel))->setText(channelText(channel));
    name(m_customer, tr("&Customer"));
    m_customer->setPlaceholderText(tr("A name, an address or a phone number"));
    name(m_contact, tr("Who is as&king"));
    name(m_email, tr("&E-mail"));
    name(m_phone, tr("&Phone"));
    name(m_subject, tr("&Subject"));
    name(m_text, tr("What they &want"));
    m_text->setHint(tr("In their words, as well as you can write along"));
    name(m_assignee, tr("&Assignee"));
    name(m_priority, tr("Priorit&y"));
    name(m_team, tr("&Team"));
    name(m_tags, tr("Ta&gs"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_create->setText(tr("C&reate the ticket"));
    m_create->setToolTip(
        tr("%1 (%2)", "what a button does, its keys")
            .arg(tr("Create the ticket"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_discard->setText(tr("Thr&ow away"));
    m_close->setText(tr("C&lose"));
}

} // namespace campanile::ui
