// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/kit/labels.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "ui/shell/commanddelegate.h"
#include "ui/shell/commandmodel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int narrowest = 560;
constexpr int highest = 520;
constexpr int pageStep = 8;

} // namespace

CommandPalette::CommandPalette(QLineEdit *field)
    : QFrame(field->window())
    , m_field(field)
    , m_list(new QListView(this))
    , m_note(new PlainLabel(this))
    , m_model(new CommandModel(this))
{
    setObjectName(QStringLiteral("commandPaletteFrame"));
    m_list->setObjectName(QStringLiteral("commandListView"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QStringLiteral("commandNoteLabel"));
    m_note->setSecondary(true);
    m_note->setContentsMargins(grid, gridHalf, grid, gridHalf);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridHalf, grid, gridHalf, grid);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);

    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (!isOpen())
            open();
        else
            search();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_field->installEventFilter(this);
    window()->installEventFilter(this);
    hide();
}

void CommandPalette::addProvider(CommandProvider *provider)
{
    m_providers.append(provider);
    connect(provider, &CommandProvider::answered, this,
            [this, provider](int number, const QVector<CommandHit> &hits) { take(provider, number, hits); });
    connect(provider, &QObject::destroyed, this, [this, provider, group = provider->group()] {
        m_providers.removeOne(provider);
        m_waiting.removeOne(provider); // it will not answer any more
        forget(group);
    });
}

void CommandPalette::forget(CommandGroup group)
{
    if (!isOpen())
        return;
    m_model->setHits(group, {}); // they would run into what is gone
    select(m_model->nextHit(0, 1));
    refreshNote();
    arrange();
}

void CommandPalette::open()
{
    m_model->clear();
    show();
    raise();
    search();
}

void CommandPalette::close()
{
    if (!isOpen())
        return;
    ++m_number; // answers that still come are not wanted
    for (CommandProvider *provider : std::as_const(m_providers))
        provider->cancel();
    hide();
    m_model->clear();
}

void CommandPalette::search()
{
    m_userMoved = false;
    const int number = ++m_number;
    m_waiting = QVector<const CommandProvider *>(m_providers.begin(), m_providers.end());
    const QString text = m_field->text().trimmed();
    m_model->setTyped(text);
    const auto providers = m_providers;
    for (CommandProvider *provider : providers)
        provider->search(text, number);
    refreshNote();
    arrange();
}

void CommandPalette::take(const CommandProvider *provider, int number, const QVector<CommandHit> &hits)
{
    if (number != m_number || !isOpen())
        return;
    m_waiting.removeOne(provider);
    const QString before = m_list->currentIndex().data(CommandModel::IdRole).toString();
    m_model->setHits(provider->group(), hits);
    const int kept = m_userMoved ? m_model->rowOf(before) : -1;
    select(kept >= 0 ? kept : m_model->nextHit(0, 1));
    refreshNote();
    arrange();
}

void CommandPalette::refreshNote()
{
    m_list->setAccessibleName(tr("Found"));
    const bool nothing = m_model->rowCount() == 0;
    m_note->setVisible(nothing);
    m_list->setVisible(!nothing);
    if (!nothing)
        return;
    const QString text = m_field->text().trimmed();
    m_note->setText(!m_waiting.isEmpty() ? tr("Searching…")
                    : text.isEmpty()     ? tr("Type a word, a ticket's number or a command.")
                                         : tr("Nothing was found for %1.").arg(quoted(text)),
                    Origin::Ours);
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : index);
    if (row < 0)
        return;
    m_list->scrollTo(row == m_model->nextHit(0, 1) ? m_model->index(0) : index);
    // The focus is in the field, so the field tells the screen reader which answer is chosen.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent said(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    m_userMoved = true;
    const int direction = by < 0 ? -1 : 1;
    const int from = qBound(0, m_list->currentIndex().row() + by, rows - 1);
    int row = m_model->nextHit(from, direction);
    if (row < 0) // past an end: a single step goes round, a page stops
        row = qAbs(by) == 1 ? m_model->nextHit(direction > 0 ? 0 : rows - 1, direction)
                            : m_model->nextHit(from, -direction);
    if (qAbs(by) == 1 && row == m_list->currentIndex().row() && rows > 0)
        row = m_model->nextHit(direction > 0 ? 0 : rows - 1, direction);
    select(row);
}

void CommandPalette::run(const QModelIndex &index)
{
    const CommandHit *hit = m_model->hit(index);
    if (hit == nullptr)
        return;
    const auto action = hit->run; // closing forgets the hits
    m_field->clear();
    close();
    Q_EMIT finished();
    if (action)
        action();
}

bool CommandPalette::key(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (isOpen())
            step(1);
        else
            open();
        return true;
    case Qt::Key_Up:
        step(-1);
        return isOpen();
    case Qt::Key_PageDown:
        step(pageStep);
        return isOpen();
    case Qt::Key_PageUp:
        step(-pageStep);
        return isOpen();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen())
            run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        close();
        Q_EMIT finished();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::ShortcutOverride &&
            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) { // not the shortcut of another action
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusOut &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            close();
        if (event->type() == QEvent::MouseButtonPress && !isOpen())
            open();
    } else if (watched == window() && event->type() == QEvent::Resize && isOpen()) {
        arrange();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::arrange()
{
    const QWidget *host = parentWidget();
    const int width = qMin(qMax(m_field->width(), narrowest), host->width() - grid2);
    int content = m_note->isHidden() ? 0 : m_note->sizeHint().height();
    for (int row = 0; row < m_model->rowCount() && content < highest; ++row)
        content += m_list->sizeHintForRow(row);
    const int height = qMin(content + 2 * grid + 2, qMin(highest, host->height() - grid4 * 3));
    const QPoint below = m_field->mapTo(host, QPoint(m_field->width() / 2, m_field->height() + gridHalf));
    const int left = qBound(grid, below.x() - width / 2, qMax(grid, host->width() - width - grid));
    setGeometry(left, below.y(), width, height);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshNote();
    QFrame::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.base);
    painter.setPen(QPen(t.control, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace campanile::ui
