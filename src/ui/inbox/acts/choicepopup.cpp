// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/acts/choicepopup.h"

#include "domain/base/text.h"
#include "ui/inbox/search/suggestiondelegate.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int mostRows = 9;
constexpr int popupWidth = 320;

/// How well a choice fits what was typed, best first.
enum class Fit { Same, Begins, Contains, Detail, None };

Fit fitOf(const Choice &choice, const QString &typed)
{
    const QString key = domain::searchKey(choice.text);
    if (key == typed)
        return Fit::Same;
    if (key.startsWith(typed))
        return Fit::Begins;
    if (key.contains(typed))
        return Fit::Contains;
    return domain::searchKey(choice.detail).contains(typed) ? Fit::Detail : Fit::None;
}

} // namespace

ChoicePopup::ChoicePopup(const QString &title, QVector<Choice> choices, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_choices(std::move(choices))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"choicePopupFrame"_qs);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(title);
    m_line->setObjectName(u"choiceLineEdit"_qs);
    m_line->setPlaceholderText(title);
    m_line->setAccessibleName(title);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"choiceListView"_qs);
    m_list->setAccessibleName(title);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid, grid, grid, grid);
    layout->setSpacing(gridHalf);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &ChoicePopup::refill);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { take(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    refill();
}

void ChoicePopup::allowNew(const QString &pattern)
{
    m_newPattern = pattern;
    refill();
}

void ChoicePopup::refill()
{
    m_model->clear();
    const QString typed = domain::searchKey(m_line->text().trimmed());
    bool isKnown = typed.isEmpty();
    int marked = -1;
    // What is called exactly so first, then what begins so: Enter takes the first one.
    std::vector<std::pair<Fit, const Choice *>> fitting;
    for (const Choice &choice : std::as_const(m_choices)) {
        const Fit fit = fitOf(choice, typed);
        isKnown = isKnown || fit == Fit::Same;
        if (fit != Fit::None)
            fitting.emplace_back(fit, &choice);
    }
    if (!typed.isEmpty())
        std::stable_sort(fitting.begin(), fitting.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[fit, found] : fitting) {
        const Choice &choice = *found;
        auto *item = new QStandardItem(choice.text);
        item->setData(choice.value, Qt::UserRole);
        item->setData(choice.detail, SuggestionDelegate::MeaningRole);
        item->setData(choice.marked, SuggestionDelegate::MarkedRole);
        item->setAccessibleText(choice.marked ? tr("%1, chosen now").arg(choice.text) : choice.text);
        if (choice.marked && marked < 0)
            marked = m_model->rowCount();
        m_model->appendRow(item);
    }
    if (!m_newPattern.isEmpty() && !isKnown) {
        auto *item =
            new QStandardItem(m_newPattern.arg(m_line->text().trimmed())); // its delegate shows what is invisible
        item->setData(m_line->text().trimmed(), Qt::UserRole);
        item->setData(false, SuggestionDelegate::MarkedRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(typed.isEmpty() && marked >= 0 ? marked : 0, 0));
}

void ChoicePopup::take(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QVariant value = m_model->item(row)->data(Qt::UserRole);
    close();
    Q_EMIT chosen(value);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        if (rows > 0 && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            const int next = key->key() == Qt::Key_Down ? (row + 1) % rows : (row <= 0 ? rows - 1 : row - 1);
            m_list->setCurrentIndex(m_model->index(next, 0));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::popupAt(QWidget *anchor)
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), grid3);
    m_list->setFixedHeight(rows * rowHeight + gridHalf);
    resize(popupWidth, sizeHint().height());
    const int x = anchor->isRightToLeft() ? 0 : anchor->width() - width();
    QPoint place = anchor->mapToGlobal(QPoint(x, anchor->height() + 2));
    const QRect screen = anchor->screen()->availableGeometry();
    if (place.y() + height() > screen.bottom())
        place.setY(std::max(screen.top(), anchor->mapToGlobal(QPoint(0, -height() - 2)).y()));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

} // namespace campanile::ui
