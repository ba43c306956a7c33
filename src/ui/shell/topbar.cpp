// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/kit/actions.h"
#include "ui/kit/chips.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirroredmargins.h"
#include "ui/kit/session.h"
#include "ui/shell/placeclocks.h"
#include "ui/words/attributewords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace campanile::ui {

namespace {

constexpr int barHeight = grid * 6;
constexpr int avatarSide = 30;
constexpr int narrowestField = 220;
constexpr int widestField = 560;

} // namespace

AvatarButton::AvatarButton(const Session &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("mainMenuToolButton"));
    setPopupMode(QToolButton::InstantPopup);
    setFixedSize(avatarSide + 2 * gridHalf, avatarSide + 2 * gridHalf);
    setFocusPolicy(Qt::TabFocus);
    connect(&session, &Session::personChanged, this, &AvatarButton::refresh);
    refresh();
}

void AvatarButton::refresh()
{
    const PersonInfo *person = m_session.person();
    const QString name =
        person == nullptr ? tr("Menu") : tr("Menu of %1, %2").arg(quoted(person->name), roleText(person->role));
    setAccessibleName(name);
    setToolTip(plainToolTip(name, Origin::Ours));
    update();
}

void AvatarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tints &t = tintsOf(palette());
    const QRect circle((width() - avatarSide) / 2, (height() - avatarSide) / 2, avatarSide, avatarSide);
    if (const PersonInfo *person = m_session.person()) {
        paintAvatar(&painter, circle, person->name, palette());
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.tone(Tone::Neutral).soft);
        painter.drawEllipse(circle);
        paintIcon(&painter, circle.adjusted(7, 7, -7, -7), QStringLiteral("open-menu"), t.text, layoutDirection());
    }
    if (hasFocus() || underMouse()) {
        painter.setPen(QPen(hasFocus() ? t.accent : t.control, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(circle).adjusted(-2, -2, 2, 2));
    }
}

void AvatarButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

TopBar::TopBar(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_product(new PlainLabel(QStringLiteral("Campanile"), this))
    , m_field(new QLineEdit(this))
    , m_avatar(new AvatarButton(context.session, this))
{
    m_product->setObjectName(QStringLiteral("productLabel"));
    m_product->setTextSize(TextSize::Title);
    m_field->setObjectName(QStringLiteral("commandLineEdit"));
    m_field->setMinimumWidth(narrowestField);
    m_field->setMaximumWidth(widestField);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    auto *clocks = new PlaceClocks(context.session, context.clock, this);
    clocks->setObjectName(QStringLiteral("placeClocks"));

    auto *row = new QHBoxLayout(this);
    setMirroredMargins(row, {grid2, 0, grid2 - gridHalf, 0});
    row->setSpacing(grid2);
    row->addWidget(m_product);
    row->addStretch(1);
    row->addWidget(m_field, 100);
    row->addStretch(1);
    row->addWidget(clocks);
    row->addWidget(m_avatar);
    setFixedHeight(qMax(barHeight, clocks->sizeHint().height() + grid));
    retranslate();
}

void TopBar::setMenu(QMenu *menu)
{
    m_avatar->setMenu(menu);
}

void TopBar::retranslate()
{
    const QString keys = quoted(ActionRegistry::keyText(QKeySequence(Qt::CTRL | Qt::Key_K)));
    //: %1 is a shortcut, "Ctrl+K"
    m_field->setPlaceholderText(tr("Search tickets, customers, commands (%1)").arg(keys));
    m_field->setAccessibleName(tr("Search and commands"));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace campanile::ui
