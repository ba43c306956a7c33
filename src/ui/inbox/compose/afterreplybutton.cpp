// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/compose/afterreplybutton.h"

#include "ui/words/attributewords.h"

#include <QEvent>
#include <QMenu>

#include <array>

namespace campanile::ui {

using domain::Status;

namespace {

constexpr std::array<std::optional<Status>, 4> choices{Status::WaitingCustomer, Status::Open, Status::Resolved,
                                                       std::nullopt};

} // namespace

AfterReplyButton::AfterReplyButton(QWidget *parent)
    : QToolButton(parent)
    , m_choices(new QMenu(this))
{
    setObjectName(u"afterReplyToolButton"_qs);
    setMenu(m_choices);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    m_choices->setObjectName(u"afterReplyMenu"_qs);
    for (const std::optional<Status> &status : choices) {
        QAction *action = m_choices->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, status] {
            setStatus(status);
            Q_EMIT chosen();
        });
    }
    retranslate();
}

void AfterReplyButton::setStatus(std::optional<Status> status)
{
    m_status = status;
    forgetThis();
}

void AfterReplyButton::setStatusForThis(Status status)
{
    m_forThis = status;
    updateState();
}

void AfterReplyButton::forgetThis()
{
    m_forThis.reset();
    updateState();
}

bool AfterReplyButton::isOpen() const
{
    return m_choices->isVisible();
}

void AfterReplyButton::retranslate()
{
    const auto actions = m_choices->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const std::optional<Status> choice = choices.at(static_cast<std::size_t>(i));
        actions.at(i)->setText(choice ? statusText(*choice) : tr("Leave the status as it is"));
    }
    setToolTip(tr("What the ticket becomes with the reply"));
    setAccessibleName(toolTip());
    updateState();
}

void AfterReplyButton::updateState()
{
    const std::optional<Status> now = status();
    setText(now ? tr("then: %1", "a status").arg(statusText(*now)) : tr("status stays"));
    const auto actions = m_choices->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setChecked(choices.at(static_cast<std::size_t>(i)) == now);
}

void AfterReplyButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui
