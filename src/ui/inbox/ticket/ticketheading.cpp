// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/ticketheading.h"

#include "domain/base/text.h"
#include "ui/inbox/presence/presenceline.h"
#include "ui/inbox/text/textruns.h"
#include "ui/kit/actions.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirroredmargins.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/languagewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

namespace campanile::ui {

namespace {

constexpr int mostTags = 12;
constexpr int roomForButtons = 560;
constexpr qsizetype longestTag = 40;

Chip named(const QString &text, const QString &meaning)
{
    return {text, Tone::Neutral, ChipShape::Outline, meaning};
}

/// The source's word for the status, by our own word for it or by its name in exports.
bool saysTheSame(const QString &sourceStatus, domain::Status status)
{
    const QString word = domain::searchKey(sourceStatus.simplified());
    QString key = QString(domain::keyOf(domain::statusKeys, status));
    return word == domain::searchKey(statusText(status)) || word == key || word == key.replace(u'-', u' ');
}

/// A button that does what an action does and is called like it.
void follow(QPushButton *button, QAction *action)
{
    const auto show = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, show);
    show();
}

} // namespace

TicketHeading::TicketHeading(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_subject(new ElidedLabel(this))
    , m_flow(new FlowLayout(gridHalf + 2))
    , m_presence(new PresenceLine(this))
    , m_assign(new QPushButton(this))
    , m_status(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_details(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"ticketHeadingWidget"_qs);
    m_subject->setObjectName(u"subjectLabel"_qs);
    m_subject->setTextSize(TextSize::Title, true);
    m_assign->setObjectName(u"assignPushButton"_qs);
    m_status->setObjectName(u"statusPushButton"_qs);
    follow(m_assign, actions.action(u"ticket.assign"_qs));
    follow(m_status, actions.action(u"ticket.status"_qs));
    m_more->setObjectName(u"moreToolButton"_qs);
    m_more->setIcon(icon(u"open-menu"_qs));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_menu->setObjectName(u"ticketMenu"_qs);
    for (const QString &id : {u"ticket.assign"_qs, u"ticket.status"_qs, u"ticket.tier"_qs, u"ticket.team"_qs,
                              u"ticket.priority"_qs, u"ticket.tag"_qs, u"ticket.note"_qs, u"ticket.resolve"_qs})
        m_menu->addAction(actions.action(id));
    m_details->setObjectName(u"detailsToolButton"_qs);
    m_details->setDefaultAction(actions.action(u"ticket.details"_qs));
    m_details->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QToolButton *button : {m_more, m_details})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *first = new QHBoxLayout;
    first->setSpacing(grid);
    first->addWidget(m_subject, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_assign, m_status, m_more, m_details})
        first->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    setMirroredMargins(layout, {grid2, grid, grid, grid + 1});
    layout->setSpacing(grid);
    layout->addLayout(first);
    layout->addLayout(m_flow);
    layout->addWidget(m_presence);
    retranslate();
}

void TicketHeading::retranslate()
{
    m_more->setToolTip(tr("More to do with this ticket"));
    m_more->setAccessibleName(tr("More to do with this ticket"));
}

void TicketHeading::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TicketHeading::setTicket(const usecases::TicketDetails *details, const usecases::Catalog &catalog)
{
    m_shown.clear();
    m_subject->setText(details ? subjectText(details->ticket.subject).left(TextRuns::longest) : QString());
    if (details) {
        const domain::Ticket &ticket = details->ticket;
        m_shown.append(named(ticket.reference, tr("Ticket %1").arg(ticket.reference)));
        if (ticket.tier != domain::Tier::Unknown)
            m_shown.append(tierChip(ticket.tier));
        m_shown.append(statusChip(ticket.status));
        if (!ticket.sourceStatus.isEmpty() && !saysTheSame(ticket.sourceStatus, ticket.status)) {
            Chip chip = named(
                tr("Source: %1", "the status as the source calls it").arg(quoted(ticket.sourceStatus.left(longestTag))),
                tr("Status in the source"));
            chip.origin = Origin::Ours;
            m_shown.append(chip);
        }
        if (ticket.priority != domain::Priority::Unknown)
            m_shown.append(priorityChip(ticket.priority));
        if (ticket.channel != domain::Channel::Unknown)
            m_shown.append(named(channelText(ticket.channel), tr("Channel")));
        if (!ticket.language.isEmpty())
            m_shown.append(named(languageName(ticket.language), tr("Language of the ticket")));
        for (const domain::TagId tag : ticket.tags.mid(0, mostTags)) {
            const QString name = catalog.tagName(tag).left(longestTag);
            if (!name.isEmpty())
                m_shown.append({name, Tone::Information, ChipShape::Pill, tr("Tag: %1").arg(name)});
        }
    }
    while (m_chips.size() < m_shown.size()) {
        auto *chip = new ChipLabel(this);
        m_chips.append(chip);
        m_flow->addWidget(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setVisible(i < m_shown.size());
        if (i < m_shown.size())
            m_chips.at(i)->setChip(m_shown.at(i));
    }
    m_flow->invalidate();
    updateGeometry();
}

void TicketHeading::setPresence(const PresenceMark &mark)
{
    m_presence->setMark(mark);
}

void TicketHeading::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow pane the subject needs the room; both acts stand in the menu as well.
    const bool hasRoom = event->size().width() >= roomForButtons;
    m_assign->setVisible(hasRoom);
    m_status->setVisible(hasRoom);
}

void TicketHeading::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(QRect(0, rect().bottom(), width(), 1), tintsOf(palette()).line);
}

} // namespace campanile::ui
