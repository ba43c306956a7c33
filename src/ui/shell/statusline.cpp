// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/kit/backgroundwork.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/session.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace campanile::ui {

namespace {

constexpr int lineHeight = grid3 + gridHalf;
constexpr int barWidth = 96;

} // namespace

StatusLine::StatusLine(const Session &session, BackgroundWork &work, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(work)
    , m_database(new ElidedLabel(this))
    , m_workText(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_saved(new PlainLabel(this))
{
    m_database->setObjectName(QStringLiteral("databaseLabel"));
    m_workText->setObjectName(QStringLiteral("workLabel"));
    m_bar->setObjectName(QStringLiteral("workProgressBar"));
    m_cancel->setObjectName(QStringLiteral("cancelWorkToolButton"));
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_database->setTextSize(TextSize::Small);
    m_database->setSecondary(true);
    for (PlainLabel *label : {m_workText, m_saved}) {
        label->setTextSize(TextSize::Small);
        label->setSecondary(true);
    }
    m_workText->setFont(tabular(m_workText->font()));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, grid);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(icon(QStringLiteral("process-stop")));
    m_cancel->setFixedSize(lineHeight - gridHalf, lineHeight - gridHalf);
    setFixedHeight(qMax(lineHeight, m_saved->sizeHint().height() + grid));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid2, 0, grid2, 0);
    row->setSpacing(grid);
    row->addWidget(m_database, 1);
    row->addWidget(m_workText);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addSpacing(grid);
    row->addWidget(m_saved);

    connect(&session, &Session::databaseChanged, this, &StatusLine::refreshDatabase);
    connect(&session, &Session::saveStateChanged, this, &StatusLine::refreshSaved);
    connect(&work, &BackgroundWork::changed, this, &StatusLine::refreshWork);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_work.cancel(m_shownWork); });
    refreshDatabase();
    refreshWork();
    refreshSaved();
}

void StatusLine::refreshDatabase()
{
    const DatabaseInfo &database = m_session.database();
    QStringList parts;
    if (database.isOpen())
        parts.append(quoted(database.name));
    if (database.isOpen() && database.tickets >= 0) {
        // The number is written with separators, the plural form chosen by it.
        const int forPlural = static_cast<int>(qMin<qint64>(database.tickets, 1'000'000'000));
        parts.append(tr("%1 tickets", nullptr, forPlural).arg(numberText(database.tickets)));
    }
    if (database.readOnly)
        parts.append(tr("read only"));
    m_database->setText(parts.join(QStringLiteral(" · ")), Origin::Ours);
    refreshSaved();
}

void StatusLine::refreshWork()
{
    const auto states = m_work.states();
    const bool busy = !states.isEmpty();
    m_workText->setVisible(busy);
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy && states.first().cancellable);
    if (!busy)
        return;
    const WorkState &first = states.first();
    m_shownWork = first.number;
    QString text = BackgroundWork::describe(first);
    if (states.size() > 1)
        text += QStringLiteral(" · ") + tr("%n more", nullptr, static_cast<int>(states.size()) - 1);
    m_workText->setText(text, Origin::Ours);
    m_bar->setRange(0, first.percent < 0 ? 0 : 100);
    m_bar->setValue(qMax(first.percent, 0));
    m_bar->setAccessibleName(first.title);
    m_cancel->setEnabled(!first.cancelling);
    m_cancel->setToolTip(plainToolTip(tr("Cancel: %1").arg(first.title), Origin::Ours));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(first.title));
}

void StatusLine::refreshSaved()
{
    // Beside "read only" nobody wants to hear that all is saved; a draft that is not, she does.
    const bool isQuiet = m_session.database().readOnly && m_session.saveState() == SaveState::Saved;
    m_saved->setVisible(m_session.database().isOpen() && !isQuiet);
    switch (m_session.saveState()) {
    case SaveState::Saved:
        m_saved->setText(tr("✓ saved"), Origin::Ours);
        break;
    case SaveState::Saving:
        m_saved->setText(tr("saving…"), Origin::Ours);
        break;
    case SaveState::Failed:
        m_saved->setText(tr("⚠ not saved"), Origin::Ours);
        break;
    case SaveState::Lost:
        m_saved->setText(tr("⚠ no database"), Origin::Ours);
        break;
    }
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshDatabase();
        refreshWork();
    }
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace campanile::ui
