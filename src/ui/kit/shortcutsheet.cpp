// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shortcutsheet.h"

#include "ui/kit/actions.h"
#include "ui/kit/labels.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>
#include <array>
#include <vector>

namespace campanile::ui {

namespace {

constexpr std::array groups{ActionGroup::Ticket, ActionGroup::List, ActionGroup::Go,  ActionGroup::Edit,
                            ActionGroup::View,   ActionGroup::File, ActionGroup::Help};

/// One line of the sheet: what is done and the keys for it.
struct Line
{
    QString name;
    QStringList keys;
};

/// Keys are read from the left in every language, signs at their ends too.
QString leftToRight(const QString &key)
{
    return QChar(0x2066) + key + QChar(0x2069);
}

/// Two actions with the same words (the window's undo and the list's, which adds a letter) are one thing to people.
void addLine(QVector<Line> &lines, const QAction *action, const QVector<QKeySequence> &keys)
{
    const QString name = ActionRegistry::plainText(action);
    auto line = std::find_if(lines.begin(), lines.end(), [&name](const Line &known) { return known.name == name; });
    if (line == lines.end())
        line = lines.insert(lines.end(), {name, {}});
    for (const QKeySequence &shortcut : keys) {
        const QString key = leftToRight(ActionRegistry::keyText(shortcut));
        if (!line->keys.contains(key))
            line->keys.append(key);
    }
}

QWidget *sectionOf(ActionGroup group, const QVector<Line> &lines, QWidget *parent)
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
    for (const Line &line : lines) {
        auto *name = new PlainLabel(line.name, section);
        QString either = line.keys.value(0);
        for (qsizetype i = 1; i < line.keys.size(); ++i)
            either = ShortcutSheet::tr("%1 or %2", "one key or another").arg(either, line.keys.at(i));
        auto *keys = new PlainLabel(either, section);
        keys->setSecondary(true);
        keys->setLayoutDirection(Qt::LeftToRight); // keys are Latin in every language
        rows->addWidget(name, row, 0);
        // Asked for as such: a label's own direction would turn the edge around.
        rows->addWidget(keys, row, 1,
                        Qt::AlignAbsolute | Qt::AlignVCenter |
                            (section->isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight));
        ++row;
    }
    rows->setColumnStretch(0, 1);
    return section;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("shortcutSheetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    m_area->setObjectName(QStringLiteral("shortcutScrollArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    rebuild();
}

void ShortcutSheet::rebuild()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_area->setAccessibleName(windowTitle());
    const QMargins margins = layout()->contentsMargins();
    const int around =
        margins.left() + margins.right() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const QSize room = (parentWidget() != nullptr ? parentWidget()->window()->size() : screen()->availableSize()) -
                       QSize(2 * grid2, 2 * grid2);
    fill(2);
    if (m_area->widget()->sizeHint().width() + around > room.width())
        fill(1);
    const int below = layout()->sizeHint().height() - m_area->sizeHint().height();
    const QSize wanted = m_area->widget()->sizeHint() + QSize(around, below);
    m_area->setMinimumWidth(m_area->widget()->sizeHint().width() + around - margins.left() - margins.right());
    resize(wanted.boundedTo(room).expandedTo(minimumSizeHint()));
}

void ShortcutSheet::fill(std::size_t columns)
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setSpacing(grid4);
    std::vector<QVBoxLayout *> sides;
    for (std::size_t i = 0; i < columns; ++i) {
        sides.push_back(new QVBoxLayout);
        row->addLayout(sides.back(), 1);
    }
    std::vector<qsizetype> heights(columns);
    for (const ActionGroup group : groups) {
        QVector<Line> found;
        for (const ActionSpec &spec : m_actions.specs()) {
            if (spec.group == group && !spec.keys.isEmpty())
                addLine(found, m_actions.action(spec.id), spec.keys); // not those of other layouts
        }
        if (found.isEmpty())
            continue;
        // Into the shortest column, so that all end at about the same height.
        const auto shortest = std::min_element(heights.begin(), heights.end());
        sides.at(static_cast<std::size_t>(shortest - heights.begin()))->addWidget(sectionOf(group, found, body));
        *shortest += found.size() + 2;
    }
    for (QVBoxLayout *side : sides)
        side->addStretch(1);
    m_area->setWidget(body); // deletes the one before
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QDialog::changeEvent(event);
}

} // namespace campanile::ui
