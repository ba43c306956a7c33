// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int narrowest = 72;

} // namespace

RailButton::RailButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small, true));
    return {qMax(metrics.horizontalAdvance(text()) + grid, narrowest),
            grid + iconNormal + gridHalf + metrics.height() + grid};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    if (isChecked() || underMouse() || ring) {
        painter.setPen(ring ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked()    ? QBrush(t.tone(Tone::Accent).soft)
                         : underMouse() ? QBrush(t.tone(Tone::Neutral).soft)
                                        : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
    const QColor ink = isChecked() ? t.tone(Tone::Accent).ink : underMouse() ? t.text : t.secondary;
    paintIcon(&painter, QRect((width() - iconNormal) / 2, grid, iconNormal, iconNormal), m_iconName, ink,
              layoutDirection());
    painter.setFont(textFont(TextSize::Small, isChecked()));
    painter.setPen(ink);
    const int top = grid + iconNormal + gridHalf;
    painter.drawText(QRect(0, top, width(), height() - top - gridHalf),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, text());
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->setContentsMargins(gridHalf, grid, gridHalf, grid);
    m_column->setSpacing(gridHalf);
    m_column->addStretch(1);
}

void NavigationRail::setPages(const QVector<PageSpec> &pages)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_pages = pages;
    for (const PageSpec &page : pages) {
        auto *button = new RailButton(page.iconName, this);
        button->setObjectName(page.id + QStringLiteral("RailButton"));
        m_column->insertWidget(m_column->count() - 1, button);
        m_group->addButton(button);
        m_buttons.append(button);
        // Not clicked(): assistive technology toggles what can be checked.
        connect(button, &QAbstractButton::toggled, this, [this, id = page.id](bool checked) {
            if (checked && !m_isFollowing)
                Q_EMIT chosen(id);
        });
    }
    retranslate();
}

void NavigationRail::setCurrent(const QString &id)
{
    const QScopedValueRollback<bool> guard(m_isFollowing, true);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).id == id)
            m_buttons.at(i)->setChecked(true);
    }
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_buttons.at(i)->setText(m_pages.at(i).title.shown());
        m_buttons.at(i)->updateGeometry();
    }
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), t.line);
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui
