// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewstep.h"

#include "ui/import/choicetable.h"
#include "ui/import/previewmodel.h"
#include "ui/kit/labels.h"
#include "ui/kit/stateview.h"
#include "ui/kit/tints.h"
#include "ui/words/timewords.h"

#include <QVBoxLayout>

namespace campanile::ui {

using usecases::ImportProgress;

namespace {

constexpr int leastWidth = 136; // of a subject or a name

QString stageText(int stage)
{
    switch (stage) {
    case ImportProgress::Waiting:
        return PreviewStep::tr("Another import of the same source is running; waiting…");
    case ImportProgress::Opening:
        return PreviewStep::tr("Opening the files…");
    case ImportProgress::Linked:
        return PreviewStep::tr("Reading contacts and customers…");
    case ImportProgress::Tickets:
        return PreviewStep::tr("Reading tickets…");
    case ImportProgress::Publishing:
        return PreviewStep::tr("Making the tickets visible…");
    case ImportProgress::Updating:
        return PreviewStep::tr("Bringing changes into tickets that are here…");
    case ImportProgress::Undoing:
        return PreviewStep::tr("Taking back what was written…");
    default:
        return PreviewStep::tr("Nearly done…");
    }
}

} // namespace

QString runStateText(const RunState &state)
{
    QStringList parts{stageText(state.stage)};
    if (state.rows > 0)
        parts.append(PreviewStep::tr("%Ln row(s)", nullptr, int(qMin<qint64>(state.rows, INT_MAX))));
    if (state.rowsPerSecond > 0)
        parts.append(PreviewStep::tr("%1 rows/s").arg(numberText(state.rowsPerSecond)));
    if (state.secondsLeft >= 0)
        parts.append(PreviewStep::tr("%1 left").arg(durationText(std::chrono::seconds(state.secondsLeft))));
    return parts.join(u" · "_qs);
}

bool showCheckState(StateView &view, const ImportFlow &flow)
{
    if (flow.work() == ImportFlow::Work::Checking) {
        view.showLoading(flow.isCancelling() ? PreviewStep::tr("Stopping…") : runStateText(flow.state()),
                         !flow.isCancelling());
        view.setLoadingPercent(flow.state().percent);
        return false;
    }
    if (flow.checked() != nullptr)
        return true;
    if (flow.error() && flow.error()->code != domain::ErrorCode::Cancelled)
        view.showFailed(PreviewStep::tr("The files could not be checked."), *flow.error());
    else
        view.showEmpty(PreviewStep::tr("Not checked yet"),
                       PreviewStep::tr("The check reads all rows and changes nothing."), PreviewStep::tr("Check now"),
                       QStringLiteral("view-refresh"));
    return false;
}

PreviewStep::PreviewStep(ImportFlow &flow, const UiContext &context, QWidget *parent)
    : ImportStep(flow, context, parent)
    , m_state(new StateView(this))
    , m_table(new ChoiceTable(this))
    , m_model(new PreviewModel(this))
    , m_note(new PlainLabel)
{
    m_state->setObjectName(QStringLiteral("previewStateView"));
    m_table->setObjectName(QStringLiteral("previewChoiceTable"));
    m_table->setModel(m_model);
    m_note->setObjectName(QStringLiteral("previewNoteLabel"));
    m_note->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    m_state->setContent(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connect(m_state, &StateView::cancelRequested, &flow, &ImportFlow::cancel);
    connect(m_state, &StateView::retryRequested, &flow, &ImportFlow::check);
    connect(m_state, &StateView::actionTriggered, &flow, &ImportFlow::check);
    connect(&flow, &ImportFlow::workChanged, this, &PreviewStep::refresh);
    connect(&flow, &ImportFlow::draftChanged, this, &PreviewStep::refresh);
    connect(&flow, &ImportFlow::progressed, this, &PreviewStep::refresh);
    refresh();
}

QString PreviewStep::title() const
{
    return tr("First tickets");
}

QString PreviewStep::hint() const
{
    return tr("The first tickets as they will arrive. If something looks wrong, go back and change it.");
}

bool PreviewStep::canGoOn() const
{
    return flow().checked() != nullptr;
}

void PreviewStep::entered()
{
    flow().check();
}

void PreviewStep::refresh()
{
    m_table->setAccessibleName(tr("First tickets"));
    if (showCheckState(*m_state, flow())) {
        if (m_shown != flow().reportNumber()) {
            m_shown = flow().reportNumber();
            m_model->setTickets(flow().checked()->preview);
            m_table->setWeights({0, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0, 0}, leastWidth);
        }
        m_model->retranslate();
        const qint64 rejected = flow().checked()->rejected;
        m_note->setVisible(rejected > 0);
        m_note->setText(tr("%Ln row(s) would be rejected; the next page says which and why.", nullptr,
                           int(qMin<qint64>(rejected, INT_MAX))),
                        Origin::Ours);
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText, tintsOf(palette).tone(Tone::Hot).ink);
        m_note->setPalette(palette);
        if (m_model->rowCount() == 0)
            m_state->showEmpty(tr("No ticket would arrive"), tr("The next page says why."));
        else
            m_state->showContent();
    } else if (m_shown != 0) {
        m_shown = 0; // tickets of other files are worse than none
        m_model->setTickets({});
    }
    Q_EMIT changed();
}

} // namespace campanile::ui
