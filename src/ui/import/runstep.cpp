// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/runstep.h"

#include "import/ui_runstep.h"
#include "ui/import/previewstep.h"
#include "ui/import/reportfacts.h"
#include "ui/import/reportpane.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

#include <QFileInfo>
#include <QLocale>

namespace campanile::ui {

RunStep::RunStep(ImportFlow &flow, const UiContext &context, QWidget *parent)
    : ImportStep(flow, context, parent)
    , m_ui(std::make_unique<Ui::RunStep>())
    , m_report(new ReportPane(this))
{
    m_ui->setupUi(this);
    m_report->setObjectName(QStringLiteral("resultReportPane"));
    m_ui->resultLayout->insertWidget(1, m_report, 1);
    connect(m_ui->cancelPushButton, &QPushButton::clicked, &flow, &ImportFlow::cancel);
    connect(m_ui->retryPushButton, &QPushButton::clicked, this, &RunStep::startRequested);
    connect(m_ui->anotherPushButton, &QPushButton::clicked, this, &RunStep::anotherRequested);
    connect(m_ui->folderPushButton, &QPushButton::clicked, this,
            [this] { Q_EMIT openFolderRequested(QFileInfo(this->flow().rejectsFile()).path()); });
    connect(&flow, &ImportFlow::workChanged, this, &RunStep::refresh);
    connect(&flow, &ImportFlow::progressed, this, &RunStep::refreshRunning);
    refresh();
}

RunStep::~RunStep() = default;

QString RunStep::title() const
{
    return tr("Import");
}

QString RunStep::hint() const
{
    if (flow().work() == ImportFlow::Work::Importing)
        return tr("You can go on working: the import continues, and the line at the bottom shows how far it is.");
    const usecases::ImportReport *report = flow().result();
    if (report == nullptr)
        return tr("Nothing has been imported.");
    if (report->tickets == 0)
        return report->rejected > 0 ? tr("No ticket has been imported; the reasons stand below.")
                                    : tr("No ticket has been imported: the files hold none.");
    if (const QString files = uselessFiles(*report); !files.isEmpty())
        return tr("The import is done, but without %1.").arg(files);
    return tr("The import is done.");
}

bool RunStep::canGoOn() const
{
    return flow().result() != nullptr;
}

QString RunStep::nextText() const
{
    return flow().result() != nullptr && flow().result()->tickets == 0 ? tr("Import &other files")
                                                                       : tr("&Show imported tickets");
}

void RunStep::refresh()
{
    m_ui->retranslateUi(this);
    if (flow().work() == ImportFlow::Work::Importing) {
        m_ui->stackedWidget->setCurrentWidget(m_ui->runningPage);
        refreshRunning();
    } else if (flow().result() != nullptr) {
        m_ui->stackedWidget->setCurrentWidget(m_ui->resultPage);
        refreshResult();
    } else {
        m_ui->stackedWidget->setCurrentWidget(m_ui->failedPage);
        refreshFailure();
    }
    Q_EMIT changed();
}

void RunStep::refreshRunning()
{
    if (flow().work() != ImportFlow::Work::Importing)
        return;
    const RunState &state = flow().state();
    m_ui->progressBar->setRange(0, state.percent < 0 ? 0 : 100);
    m_ui->progressBar->setValue(qMax(0, state.percent));
    m_ui->stateLabel->setText(flow().isCancelling() ? tr("Stopping; what was written so far is taken back…")
                                                    : runStateText(state),
                              Origin::Ours);
    QStringList counts;
    if (state.tickets > 0)
        counts.append(tr("%Ln ticket(s)", nullptr, int(qMin<qint64>(state.tickets, INT_MAX))));
    if (state.rejected > 0)
        counts.append(tr("%Ln row(s) rejected", nullptr, int(qMin<qint64>(state.rejected, INT_MAX))));
    m_ui->countsLabel->setText(counts.join(u" · "_qs), Origin::Ours);
    m_ui->cancelPushButton->setEnabled(!flow().isCancelling());
}

void RunStep::refreshResult()
{
    const usecases::ImportReport &report = *flow().result();
    const int rows = int(qMin<qint64>(report.rows, INT_MAX));
    m_ui->doneLabel->setText(report.seconds < 1.0
                                 ? tr("%Ln row(s) read in less than a second", nullptr, rows)
                                 : tr("%Ln row(s) read in %1", nullptr, rows)
                                       .arg(durationText(std::chrono::milliseconds(qint64(report.seconds * 1000)))),
                             Origin::Ours);
    m_ui->anotherPushButton->setVisible(report.tickets > 0); // else it is the main button
    if (m_shown != flow().reportNumber())
        m_report->setReport(report, flow().catalog());
    else if (m_language != QLocale().name())
        m_report->retranslate();
    m_shown = flow().reportNumber();
    m_language = QLocale().name();
    const bool wrote = report.rejected > 0 && !flow().rejectsFile().isEmpty();
    m_ui->rejectsLabel->setVisible(wrote);
    m_ui->folderPushButton->setVisible(wrote);
    m_ui->rejectsLabel->setText(
        tr("Rejected rows were written to %1. Mend them there and import that file.").arg(quoted(flow().rejectsFile())),
        Origin::Ours);
}

void RunStep::refreshFailure()
{
    const auto &error = flow().error();
    const bool stopped = !error || error->code == domain::ErrorCode::Cancelled;
    m_ui->failedTitleLabel->setText(!error    ? tr("Not imported yet")
                                    : stopped ? tr("The import was stopped")
                                              : tr("The import did not work"),
                                    Origin::Ours);
    m_ui->failedLabel->setText(stopped ? tr("Nothing of it is left behind.") : errorText(*error), Origin::Ours);
    m_ui->failedLabel->setToolTip(error ? plainToolTip(error->technical) : QString());
    m_ui->retryPushButton->setEnabled(flow().work() == ImportFlow::Work::None);
}

} // namespace campanile::ui
