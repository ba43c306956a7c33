// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/conflictbar.h"

#include "ui/kit/labels.h"
#include "ui/kit/tints.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace campanile::ui {

ConflictBar::ConflictBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_theirsName(new PlainLabel(this))
    , m_theirs(new PlainLabel(this))
    , m_mineName(new PlainLabel(this))
    , m_mine(new PlainLabel(this))
    , m_again(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    setObjectName(u"conflictBarFrame"_qs);
    m_title->setObjectName(u"conflictTitleLabel"_qs);
    m_title->setTextSize(TextSize::Normal, true);
    m_title->setWordWrap(true);
    m_theirs->setObjectName(u"conflictTheirsLabel"_qs);
    m_mine->setObjectName(u"conflictMineLabel"_qs);
    for (PlainLabel *label : {m_theirs, m_mine}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    for (PlainLabel *label : {m_theirsName, m_mineName}) {
        label->setSecondary(true);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    }
    m_again->setObjectName(u"applyAgainPushButton"_qs);
    m_keep->setObjectName(u"keepTheirsPushButton"_qs);

    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(grid);
    sides->setVerticalSpacing(gridHalf);
    sides->setColumnStretch(1, 1);
    sides->addWidget(m_theirsName, 0, 0);
    sides->addWidget(m_theirs, 0, 1);
    sides->addWidget(m_mineName, 1, 0);
    sides->addWidget(m_mine, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid2, grid, grid2, grid);
    layout->setSpacing(gridHalf);
    layout->addWidget(m_title);
    layout->addLayout(sides);
    layout->addLayout(buttons);

    connect(m_again, &QPushButton::clicked, this, &ConflictBar::applyAgainRequested);
    connect(m_keep, &QPushButton::clicked, this, &ConflictBar::keepTheirsRequested);
    retranslate();
    hide();
}

void ConflictBar::retranslate()
{
    const bool isReply = m_kind == Kind::Reply;
    m_title->setText(isReply ? tr("Something new came while you were writing")
                             : tr("Somebody changed this ticket in the meantime"));
    m_theirsName->setText(isReply ? tr("New") : tr("Theirs"));
    m_mineName->setText(tr("Yours"));
    m_mineName->setVisible(!isReply); // it stands below, where it is written
    m_mine->setVisible(!isReply);
    m_again->setText(isReply ? tr("Reply anyway") : tr("Apply mine to the new state"));
    m_keep->setText(isReply ? tr("Read first") : tr("Keep theirs"));
}

void ConflictBar::showConflict(Kind kind, const QString &theirs, const QString &mine)
{
    m_kind = kind;
    retranslate();
    m_theirs->setText(theirs, Origin::Ours);
    m_mine->setText(mine, Origin::Ours);
    setAccessibleName(m_title->text());
    setAccessibleDescription(u"%1: %2. %3: %4"_qs.arg(m_theirsName->text(), theirs, m_mineName->text(), mine));
    show();
    (kind == Kind::Reply ? m_keep : m_again)->setFocus(Qt::OtherFocusReason); // what loses nothing
}

void ConflictBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConflictBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const ToneColours &tone = tintsOf(palette()).tone(Tone::Warning);
    painter.fillRect(rect(), tone.soft);
    painter.fillRect(QRect(0, rect().bottom(), width(), 1), tone.ink);
}

} // namespace campanile::ui
