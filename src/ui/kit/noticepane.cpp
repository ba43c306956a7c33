// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/noticepane.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/tints.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace campanile::ui {

namespace {

constexpr int markSize = 40;
constexpr int textWidth = 440;

PlainLabel *centred(QWidget *parent, const QString &name)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Aligned by themselves, labels that wrap would be narrower than the width that their height was asked for.
void addCentred(QVBoxLayout *column, QWidget *label)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(label, 1000);
    row->addStretch(1);
    column->addLayout(row);
}

} // namespace

NoticePane::NoticePane(QWidget *parent)
    : QWidget(parent)
    , m_mark(new PlainLabel(this))
    , m_title(centred(this, QStringLiteral("noticeTitleLabel")))
    , m_words(centred(this, QStringLiteral("noticeWordsLabel")))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_details(centred(this, QStringLiteral("noticeDetailsLabel")))
{
    m_mark->setObjectName(QStringLiteral("noticeMarkLabel"));
    m_mark->setAlignment(Qt::AlignCenter);
    m_title->setTextSize(TextSize::Title);
    m_words->setSecondary(true);
    m_details->setSecondary(true);
    m_details->setTextSize(TextSize::Small);
    m_bar->setObjectName(QStringLiteral("noticeProgressBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(textWidth / 2, grid);
    m_button->setObjectName(QStringLiteral("noticePushButton"));
    m_more->setObjectName(QStringLiteral("noticeMorePushButton"));
    m_more->setCheckable(true);
    m_more->setFlat(true);

    // The lines have their width from a middle that is not wider than is good to read; their heights follow from it.
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(textWidth);
    auto *sides = new QHBoxLayout(this);
    sides->addStretch(1);
    sides->addWidget(middle, textWidth);
    sides->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    addCentred(column, m_title);
    addCentred(column, m_words);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addSpacing(grid);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    addCentred(column, m_details);
    column->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, &NoticePane::pressed);
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    retranslate();
}

void NoticePane::show(const Notice &notice)
{
    m_notice = notice;
    m_title->setText(notice.title, Origin::Ours);
    m_title->setVisible(!notice.title.isEmpty());
    m_words->setText(notice.words, Origin::Ours);
    m_words->setVisible(!notice.words.isEmpty());
    m_bar->setVisible(notice.showsBar);
    m_button->setText(notice.button);
    m_button->setVisible(!notice.button.isEmpty());
    m_more->setVisible(!notice.details.isEmpty());
    m_details->setText(notice.details);
    m_details->setVisible(!notice.details.isEmpty() && m_more->isChecked());
    setAccessibleName(notice.title);
    refreshMark();
}

void NoticePane::setPercent(int percent)
{
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(qMax(percent, 0));
}

void NoticePane::refreshMark()
{
    m_mark->setVisible(!m_notice.iconName.isEmpty());
    if (m_notice.iconName.isEmpty())
        return;
    QPixmap pixmap(QSize(markSize, markSize) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const Tints &t = tintsOf(palette());
    paintIcon(&painter, QRect(0, 0, markSize, markSize), m_notice.iconName,
              m_notice.alarming ? t.tone(Tone::Hot).ink : t.secondary, layoutDirection());
    painter.end();
    m_mark->setPixmap(pixmap);
}

void NoticePane::retranslate()
{
    m_more->setText(tr("Details"));
    m_bar->setAccessibleName(tr("Progress"));
}

void NoticePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        refreshMark();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui
