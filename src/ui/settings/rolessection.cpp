// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rolessection.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace campanile::ui {

RolesSection::RolesSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_table(new QTableView(this))
{
    m_title->setObjectName(QStringLiteral("titleLabel"));
    m_title->setTextSize(TextSize::Title);
    m_hint->setObjectName(QStringLiteral("hintLabel"));
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    makeTable();

    auto *column = new QVBoxLayout;
    column->setSpacing(grid2);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_table);
    column->addStretch(1);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(grid, grid3, grid, grid);
    sides->addStretch(1);
    sides->addLayout(column, 8);
    sides->addStretch(1);
    setFocusProxy(m_table);
    retranslate();
}

void RolesSection::makeTable()
{
    m_table->setObjectName(QStringLiteral("rolesTableView"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false); // rows of one height, whatever width came first
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

void RolesSection::retranslate()
{
    m_title->setText(tr("Roles"), Origin::Ours);
    m_hint->setText(
        tr("Everybody has a role. It says what one may do; whoever may not is told so and nothing changes."),
        Origin::Ours);
    m_table->setAccessibleName(tr("What each role may do"));
    m_table->horizontalHeader()->setAccessibleName(tr("Roles"));
    m_model.retranslate();
    fitTable();
}

void RolesSection::fitTable()
{
    // All of it stands on the page: a handful of rows needs no scrolling of its own.
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() +
                            2 * m_table->frameWidth());
}

void RolesSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTable();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui
