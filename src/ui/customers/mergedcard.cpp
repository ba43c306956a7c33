// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/mergedcard.h"

#include "ui/kit/labels.h"
#include "ui/kit/textpaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace campanile::ui {

MergedCard::MergedCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"mergedCard"_qs);
    m_title->setObjectName(u"mergedTitleLabel"_qs);
    m_title->setTextSize(TextSize::Normal, true);
    m_rows->setContentsMargins(0, grid, 0, 0);
    m_rows->setSpacing(gridHalf);
    m_rows->addWidget(m_title);
    retranslate();
    hide();
}

void MergedCard::setMerged(const QVector<domain::Customer> &merged)
{
    m_merged = merged;
    while (m_lines.size() < merged.size())
        addLine();
    show();
}

void MergedCard::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    show();
}

void MergedCard::addLine()
{
    const Line line{new QWidget(this), new ElidedLabel, new QPushButton};
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(line.name, 1);
    layout->addWidget(line.apart);
    line.apart->setObjectName(u"takeApartPushButton"_qs);
    m_rows->addWidget(line.row);
    connect(line.apart, &QPushButton::clicked, this, [this, index = m_lines.size()] {
        if (index < m_merged.size())
            Q_EMIT takeApartRequested(m_merged.at(index));
    });
    m_lines.append(line);
}

void MergedCard::show()
{
    setVisible(!m_merged.isEmpty());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        line.row->setVisible(i < m_merged.size());
        if (i >= m_merged.size())
            continue;
        const QString name = m_merged.at(i).name;
        line.name->setText(name);
        line.apart->setText(tr("Take apart"));
        line.apart->setEnabled(m_readOnly.isEmpty());
        line.apart->setToolTip(
            plainToolTip(m_readOnly.isEmpty() ? tr("%1 is a customer of its own again.").arg(quoted(name)) : m_readOnly,
                         Origin::Ours));
        line.apart->setAccessibleName(tr("Take %1 apart").arg(quoted(name)));
    }
}

void MergedCard::retranslate()
{
    m_title->setText(tr("Merged with it"), Origin::Ours);
    show();
}

void MergedCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui
