// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssections.h"

#include "ui/kit/metrics.h"
#include "ui/settings/sectiondelegate.h"

#include <QEvent>
#include <QHBoxLayout>

namespace campanile::ui {

SettingsSections::SettingsSections(QVector<PageSpec> sections, QWidget *parent)
    : QWidget(parent)
    , m_sections(std::move(sections))
    , m_made(m_sections.size(), nullptr)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("sectionsListWidget"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setMouseTracking(true);
    for (const PageSpec &section : std::as_const(m_sections))
        (new QListWidgetItem(m_list))->setData(Qt::UserRole, section.iconName);
    m_stack->setObjectName(QStringLiteral("sectionsStackedWidget"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid2, grid2, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsSections::bringUp);
    // Assistive technology chooses without moving the focus of the list.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> chosen = m_list->selectedItems();
        if (!chosen.isEmpty() && chosen.constFirst() != m_list->currentItem())
            m_list->setCurrentItem(chosen.constFirst());
    });
    retranslate();
    m_list->setCurrentRow(0);
}

void SettingsSections::showSection(const QString &id)
{
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_sections.at(row).id == id)
            m_list->setCurrentRow(row);
    }
}

QString SettingsSections::currentSection() const
{
    return m_sections.at(m_list->currentRow()).id;
}

void SettingsSections::bringUp(int row)
{
    if (row < 0)
        return;
    if (m_made.at(row) == nullptr) {
        m_made[row] = m_sections.at(row).create(m_stack);
        m_stack->addWidget(m_made.at(row));
    }
    m_stack->setCurrentWidget(m_made.at(row));
}

void SettingsSections::retranslate()
{
    m_list->setAccessibleName(tr("Sections of the settings"));
    for (int row = 0; row < m_sections.size(); ++row)
        m_list->item(row)->setText(m_sections.at(row).title.shown());
    fitList();
}

void SettingsSections::fitList()
{
    // As wide as its longest title: the rest belongs to the section.
    m_list->setFixedWidth(qMax(grid4 * 5, m_list->sizeHintForColumn(0) + grid2));
}

void SettingsSections::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitList();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui
