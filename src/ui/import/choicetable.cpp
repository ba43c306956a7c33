// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/choicetable.h"

#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <numeric>

namespace campanile::ui {

namespace {

/// Ends with its list: without one it would only hide the cell.
class CellComboBox final : public QComboBox
{
public:
    CellComboBox(QWidget *parent, std::function<void(QWidget *)> over)
        : QComboBox(parent)
        , m_over(std::move(over))
    {
    }

    void hidePopup() override
    {
        QComboBox::hidePopup();
        QTimer::singleShot(0, this, [this] { m_over(this); }); // a choice is told after the list has gone
    }

private:
    std::function<void(QWidget *)> m_over;
};

QVector<CellChoice> choicesOf(const QModelIndex &index)
{
    return index.data(ChoicesRole).value<QVector<CellChoice>>();
}

QColor inkOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tints &tints = tintsOf(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return tints.secondary;
    if (const QVariant tone = index.data(ToneRole); tone.isValid())
        return tints.tone(static_cast<Tone>(tone.toInt())).ink;
    return index.data(QuietRole).toBool() ? tints.secondary : tints.text;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setClipRect(cell.rect); // marks piled up stay in their row
    painter->setFont(cell.font);
    painter->setPen(inkOf(cell, index));
    QRect text = cell.rect.adjusted(grid, 0, -grid, 0);
    if (!choicesOf(index).isEmpty()) {
        const QRect arrow = QStyle::visualRect(
            cell.direction, text, QRect(text.right() - iconSmall + 1, text.top(), iconSmall, text.height()));
        paintIcon(painter, arrow, QStringLiteral("go-down"), tintsOf(cell.palette).secondary, cell.direction);
        if (cell.direction == Qt::RightToLeft)
            text.setLeft(text.left() + iconSmall + gridHalf);
        else
            text.setRight(text.right() - iconSmall - gridHalf);
    }
    const Qt::Alignment horizontal = cell.displayAlignment & Qt::AlignHorizontal_Mask;
    paintLine(painter, text, index.data(Qt::DisplayRole).toString(), cell.direction,
              horizontal != 0 ? horizontal : Qt::AlignLeading, static_cast<Origin>(index.data(OriginRole).toInt()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int arrow = choicesOf(index).isEmpty() ? 0 : iconSmall + gridHalf;
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * grid + arrow + 2,
            metrics.height() + grid + gridHalf};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVector<CellChoice> choices = choicesOf(index);
    if (choices.isEmpty())
        return nullptr;
    auto *self = const_cast<CellDelegate *>(this);
    auto *combo = new CellComboBox(parent, [self](QWidget *editor) { Q_EMIT self->closeEditor(editor); });
    combo->setObjectName(QStringLiteral("cellComboBox"));
    combo->setAccessibleDescription(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    constexpr int mostVisible = 14;
    combo->setMaxVisibleItems(mostVisible);
    for (const CellChoice &choice : choices)
        combo->addItem(choice.text, choice.value);
    connect(combo, &QComboBox::activated, this, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, [combo] { combo->showPopup(); });
    return combo;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole).toString()));
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<QComboBox *>(editor);
    if (combo->currentIndex() >= 0 && combo->currentData() != index.data(Qt::EditRole))
        model->setData(index, combo->currentData());
}

bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    // The popup takes the focus from the combo box; that is no reason to end the choice.
    if (event->type() == QEvent::FocusOut && QApplication::activePopupWidget() != nullptr)
        return false;
    return QStyledItemDelegate::eventFilter(editor, event);
}

ChoiceTable::ChoiceTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid + gridHalf);
    // The bar comes after the rows, and takes its width from the columns.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { QTimer::singleShot(0, this, [this] { shareWidth(); }); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (!choicesOf(index).isEmpty())
            edit(index);
    });
}

void ChoiceTable::setWeights(const QVector<int> &weights, int least)
{
    m_weights = weights;
    m_least = least;
    shareWidth();
}

void ChoiceTable::setCurrentRow(int row)
{
    if (model() != nullptr && row >= 0 && row < model()->rowCount())
        selectionModel()->setCurrentIndex(model()->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ChoiceTable::ensureCurrentRow()
{
    // Getting the focus makes a row current without choosing it.
    if (selectionModel() != nullptr && !selectionModel()->hasSelection())
        setCurrentRow(qMax(0, currentIndex().row()));
}

QModelIndex ChoiceTable::choiceIn(int row) const
{
    for (int column = 0; model() != nullptr && row >= 0 && column < model()->columnCount(); ++column) {
        const QModelIndex index = model()->index(row, column);
        if (!choicesOf(index).isEmpty())
            return index;
    }
    return {};
}

void ChoiceTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Space:
        if (const QModelIndex index = choiceIn(currentIndex().row()); index.isValid()) {
            edit(index);
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (currentIndex().isValid()) {
            Q_EMIT removeRequested(currentIndex().row());
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ChoiceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void ChoiceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void ChoiceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid + gridHalf);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        shareWidth();
}

void ChoiceTable::shareWidth()
{
    if (model() == nullptr || model()->columnCount() != m_weights.size())
        return;
    int left = viewport()->width();
    for (int i = 0; i < m_weights.size(); ++i) {
        if (m_weights.at(i) > 0)
            continue;
        const int width = qMax(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i)) + grid;
        setColumnWidth(i, width);
        left -= width;
    }
    int weights = std::accumulate(m_weights.begin(), m_weights.end(), 0);
    for (int i = 0; i < m_weights.size() && weights > 0; ++i) {
        const int weight = m_weights.at(i);
        if (weight == 0)
            continue;
        // Never so narrow that nothing could be read; then the table scrolls.
        const int width = std::max({left * weight / weights, horizontalHeader()->sectionSizeHint(i), m_least});
        setColumnWidth(i, width);
        left -= width;
        weights -= weight;
    }
}

} // namespace campanile::ui
