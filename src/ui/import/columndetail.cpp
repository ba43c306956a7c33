// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columndetail.h"

#include "ui/kit/labels.h"
#include "ui/words/importwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace campanile::ui {

ColumnDetail::ColumnDetail(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_nameLabel(new PlainLabel(this))
    , m_name(new QLineEdit(this))
    , m_typeLabel(new PlainLabel(this))
    , m_type(new QComboBox(this))
    , m_twice(new QPushButton(this))
{
    m_name->setObjectName(QStringLiteral("fieldLineEdit"));
    m_type->setObjectName(QStringLiteral("typeComboBox"));
    m_twice->setObjectName(QStringLiteral("twicePushButton"));
    m_nameLabel->setBuddy(m_name);
    m_typeLabel->setBuddy(m_type);
    constexpr int longestTitle = 80;
    m_name->setMaxLength(longestTitle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_twice);
    row->addStretch(1);
    row->addWidget(m_nameLabel);
    row->addWidget(m_name, 2);
    row->addWidget(m_typeLabel);
    row->addWidget(m_type);
    setMinimumHeight(m_name->sizeHint().height()); // nothing jumps when a row needs no name
    connect(m_name, &QLineEdit::editingFinished, this, &ColumnDetail::nameEdited);
    connect(m_type, &QComboBox::activated, this, [this] {
        const auto type = static_cast<domain::ImportValueType>(m_type->currentData().toInt());
        m_flow.editTable(m_table, [this, type](DraftTable &table) { table.setType(m_row, type); });
    });
    connect(m_twice, &QPushButton::clicked, this, [this] {
        qsizetype added = -1;
        m_flow.editTable(m_table, [this, &added](DraftTable &table) { added = table.useTwice(m_row); });
        Q_EMIT usedTwice(int(added));
    });
}

const ColumnUse *ColumnDetail::use() const
{
    const auto &tables = m_flow.draft().tables();
    if (m_table < 0 || m_table >= tables.size() || m_row < 0 || m_row >= tables.at(m_table).uses().size())
        return nullptr;
    return &tables.at(m_table).uses().at(m_row);
}

void ColumnDetail::nameEdited()
{
    const ColumnUse *now = use();
    if (now == nullptr || m_name->text().trimmed().isEmpty() || m_name->text() == m_name->property("shown").toString())
        return;
    m_flow.editTable(m_table, [this](DraftTable &table) { table.setField(m_row, m_name->text()); });
}

void ColumnDetail::show(int table, int row)
{
    m_table = table;
    m_row = row;
    refresh();
}

void ColumnDetail::refresh()
{
    m_nameLabel->setText(tr("Field &name"), Origin::Ours);
    m_name->setAccessibleName(tr("Field name"));
    m_typeLabel->setText(tr("&Kind"), Origin::Ours);
    m_type->setAccessibleDescription(tr("Kind of the values"));
    m_twice->setText(tr("Also use it for some&thing else"));
    m_twice->setToolTip(
        tr("One column can become several things, for example part of the subject and a custom field."));
    const ColumnUse *now = use();
    const bool own = now != nullptr && isOwnField(now->spec.target);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nameLabel, m_name, m_typeLabel, m_type})
        widget->setVisible(own);
    m_twice->setEnabled(now != nullptr && now->isUsed());
    if (!own)
        return;
    const QString shown = now->spec.title.isEmpty() ? now->column : now->spec.title;
    if (!m_name->hasFocus() || m_name->property("shown").toString() != shown)
        m_name->setText(shown);
    m_name->setProperty("shown", shown);
    m_type->clear();
    for (const auto &[type, key] : domain::importValueTypeKeys)
        m_type->addItem(importTypeText(type), static_cast<int>(type));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(now->spec.type)));
}

} // namespace campanile::ui
