// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shortcutsheet.h"

#include "ui/kit/actions.h"
#include "ui/kit/labels.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

#include <array>

namespace campanile::ui {

namespace {

constexpr std::array groups{ActionGroup::Ticket, ActionGroup::List, ActionGroup::Go,  ActionGroup::Edit,
                            ActionGroup::View,   ActionGroup::File, ActionGroup::Help};

QString keysOf(const QAction *action)
{
    QStringList keys;
    const auto shortcuts = action->shortcuts();
    for (const QKeySequence &key : shortcuts)
        keys.append(ActionRegistry::keyText(key));
    return keys.join(QStringLiteral("   "));
}

QWidget *sectionOf(ActionGroup group, const QVector<const QAction *> &actions, QWidget *parent)
{
    auto *section = new QWidget(parent);
    auto *rows = new QGridLayout(section);
    rows->setContentsMargins(0, 0, 0, grid);
    rows->setHorizontalSpacing(grid2);
    rows->setVerticalSpacing(gridHalf);
    auto *title = new PlainLabel(actionGroupText(group), section);
    title->setTextSize(TextSize::Normal, true);
    rows->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const QAction *action : actions) {
        auto *name = new PlainLabel(ActionRegistry::plainText(action), section);
        auto *keys = new PlainLabel(keysOf(action), section);
        keys->setSecondary(true);
        keys->setLayoutDirection(Qt::LeftToRight); // keys are Latin in every language
        rows->addWidget(name, row, 0);
        rows->addWidget(keys, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
    rows->setColumnStretch(0, 1);
    return section;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("shortcutSheetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("shortcutScrollArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    column->addWidget(area);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    rebuild();
    resize(680, 520);
}

void ShortcutSheet::rebuild()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *area = findChild<QScrollArea *>();
    area->setAccessibleName(windowTitle());
    m_body = new QWidget;
    auto *columns = new QHBoxLayout(m_body);
    columns->setSpacing(grid4);
    std::array<QVBoxLayout *, 2> sides{};
    for (QVBoxLayout *&side : sides) {
        side = new QVBoxLayout;
        columns->addLayout(side, 1);
    }
    std::array<qsizetype, 2> heights{};
    for (const ActionGroup group : groups) {
        QVector<const QAction *> found;
        for (const ActionSpec &spec : m_actions.specs()) {
            if (spec.group == group && !spec.keys.isEmpty())
                found.append(m_actions.action(spec.id));
        }
        if (found.isEmpty())
            continue;
        // Into the shorter column, so that both end at about the same height.
        const std::size_t shorter = heights.at(1) < heights.at(0) ? 1 : 0;
        sides.at(shorter)->addWidget(sectionOf(group, found, m_body));
        heights.at(shorter) += found.size() + 2;
    }
    for (QVBoxLayout *side : sides)
        side->addStretch(1);
    area->setWidget(m_body); // deletes the one before
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QDialog::changeEvent(event);
}

} // namespace campanile::ui
