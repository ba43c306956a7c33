// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undohistorydialog.h"

#include "domain/base/text.h"
#include "ui/kit/metrics.h"
#include "ui/kit/stateview.h"
#include "ui/kit/undohistory.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int rowHeight = 32;
constexpr QSize usualSize(560, 420);

} // namespace

UndoHistoryDialog::UndoHistoryDialog(UndoHistory &history, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_list(new QListWidget)
    , m_state(new StateView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"undoHistoryDialog"_qs);
    resize(usualSize);
    m_list->setObjectName(u"undoHistoryListWidget"_qs);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setContent(m_list);
    auto *buttons = new QDialogButtonBox(this);
    m_takeBack = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_takeBack->setObjectName(u"takeBackPushButton"_qs);
    m_takeBack->setDefault(true);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid2, grid2, grid2, grid2);
    layout->setSpacing(grid2);
    layout->addWidget(m_state, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &UndoHistoryDialog::takeBack);
    // Return is the default button's.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &UndoHistoryDialog::takeBack);
    connect(&m_history, &UndoHistory::changed, this, &UndoHistoryDialog::refill);
    retranslate();
}

void UndoHistoryDialog::refill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const QVector<UndoHistory::Entry> entries = m_history.entries();
    for (const UndoHistory::Entry &entry : entries) {
        const QString time = domain::isolated(QLocale().toString(entry.at.time(), QLocale::ShortFormat));
        auto *item = new QListWidgetItem(tr("%1 · %2", "a time, what was done then").arg(time, entry.text), m_list);
        item->setData(Qt::UserRole, entry.number);
        item->setSizeHint({0, rowHeight});
        item->setToolTip(entry.text.toHtmlEscaped());
    }
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    if (entries.isEmpty())
        m_state->showEmpty(tr("Nothing to take back"), tr("What you change in this window is listed here."), {},
                           u"edit-undo"_qs);
    else
        m_state->showContent();
    m_takeBack->setEnabled(!entries.isEmpty());
}

void UndoHistoryDialog::takeBack()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        m_history.undo(item->data(Qt::UserRole).toInt());
}

void UndoHistoryDialog::retranslate()
{
    setWindowTitle(tr("What can be taken back"));
    m_list->setAccessibleName(tr("What can be taken back"));
    m_takeBack->setText(tr("&Take back"));
    m_close->setText(tr("Close"));
    refill();
}

void UndoHistoryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui
