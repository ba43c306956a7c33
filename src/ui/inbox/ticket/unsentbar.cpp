// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/unsentbar.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr qsizetype longestExcerpt = 60;

bool isUnsent(const domain::Message &message)
{
    return message.delivery == domain::Delivery::NotSent && !message.isWithdrawn;
}

} // namespace

UnsentBar::UnsentBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_copy(new QPushButton(this))
    , m_mail(new QPushButton(this))
    , m_sent(new QPushButton(this))
{
    setObjectName(u"unsentBarFrame"_qs);
    m_text->setObjectName(u"unsentLabel"_qs);
    m_text->setWordWrap(true);
    m_text->setTextSize(TextSize::Small);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy->setObjectName(u"copyReplyPushButton"_qs);
    m_mail->setObjectName(u"mailReplyPushButton"_qs);
    m_sent->setObjectName(u"markSentPushButton"_qs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid2, grid, grid2, grid);
    layout->setSpacing(gridHalf);
    layout->addWidget(m_text);
    auto *buttons = new FlowLayout(grid);
    for (QPushButton *button : {m_mail, m_copy, m_sent})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &UnsentBar::copyRequested);
    connect(m_mail, &QPushButton::clicked, this, &UnsentBar::mailRequested);
    connect(m_sent, &QPushButton::clicked, this, &UnsentBar::sentRequested);
    setTicket(nullptr);
}

void UnsentBar::setTicket(const usecases::TicketDetails *details)
{
    m_message = {};
    m_count = 0;
    if (details) {
        for (const domain::Message &message : details->messages) {
            if (!isUnsent(message))
                continue;
            if (++m_count > 1)
                continue;
            m_message = message.id;
            m_excerpt = message.text.left(longestExcerpt).simplified();
            if (m_excerpt.size() < message.text.simplified().size())
                m_excerpt += u'…';
        }
        m_address = details->contact.email;
    }
    setVisible(m_count > 0);
    retranslate();
}

void UnsentBar::retranslate()
{
    m_text->setText(
        m_count > 1
            ? tr("%n replies have not been sent yet. The first of them: %1", nullptr, m_count).arg(quoted(m_excerpt))
            : tr("This reply has not been sent yet: %1").arg(quoted(m_excerpt)),
        Origin::Ours);
    m_copy->setText(tr("Copy the text"));
    m_mail->setText(tr("Open in the mail program"));
    m_mail->setEnabled(m_address.contains(u'@'));
    m_mail->setToolTip(m_mail->isEnabled() ? tr("To %1").arg(quoted(m_address))
                                           : tr("No e-mail address of the contact is known."));
    m_sent->setText(tr("Mark as sent"));
}

void UnsentBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnsentBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tints &tints = tintsOf(palette());
    painter.fillRect(rect(), tints.tone(Tone::Information).soft);
    painter.fillRect(QRect(0, 0, width(), 1), tints.line);
}

} // namespace campanile::ui
