// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/checkstep.h"

#include "ui/import/previewstep.h"
#include "ui/import/reportpane.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/labels.h"
#include "ui/kit/stateview.h"
#include "ui/kit/tints.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace campanile::ui {

CheckStep::CheckStep(ImportFlow &flow, const UiContext &context, QWidget *parent)
    : ImportStep(flow, context, parent)
    , m_state(new StateView(this))
    , m_report(new ReportPane)
    , m_missing(new PlainLabel)
    , m_rejects(new QWidget)
    , m_rejectsLabel(new PlainLabel(m_rejects))
    , m_rejectsButton(new QPushButton(m_rejects))
{
    m_state->setObjectName(QStringLiteral("checkStateView"));
    m_report->setObjectName(QStringLiteral("checkReportPane"));
    m_rejectsLabel->setObjectName(QStringLiteral("rejectsLabel"));
    m_rejectsLabel->setWordWrap(true);
    m_rejectsButton->setObjectName(QStringLiteral("rejectsPushButton"));
    auto *row = new QHBoxLayout(m_rejects);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_rejectsLabel, 1);
    row->addWidget(m_rejectsButton);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid2);
    m_missing->setObjectName(QStringLiteral("subjectLabel"));
    m_missing->setWordWrap(true);
    m_missing->setStrong(true);
    column->addWidget(m_missing);
    column->addWidget(m_report, 1);
    column->addWidget(m_rejects);
    m_state->setContent(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connect(m_rejectsButton, &QPushButton::clicked, this, &CheckStep::chooseRejectsFile);
    connect(m_state, &StateView::cancelRequested, &flow, &ImportFlow::cancel);
    connect(m_state, &StateView::retryRequested, &flow, &ImportFlow::check);
    connect(m_state, &StateView::actionTriggered, &flow, &ImportFlow::check);
    connect(&flow, &ImportFlow::workChanged, this, &CheckStep::refresh);
    connect(&flow, &ImportFlow::draftChanged, this, &CheckStep::refresh);
    connect(&flow, &ImportFlow::progressed, this, &CheckStep::refresh);
    refresh();
}

QString CheckStep::title() const
{
    return tr("Check");
}

QString CheckStep::hint() const
{
    return tr("This is what the import would do. Nothing has been changed yet.");
}

bool CheckStep::canGoOn() const
{
    return flow().checked() != nullptr && flow().work() == ImportFlow::Work::None;
}

QString CheckStep::nextText() const
{
    return tr("&Import");
}

void CheckStep::entered()
{
    flow().check();
}

QString CheckStep::rejectsFile() const
{
    return flow().checked() != nullptr && flow().checked()->rejected > 0 ? m_rejectsFile : QString();
}

void CheckStep::refresh()
{
    if (showCheckState(*m_state, flow())) {
        if (m_shown != flow().reportNumber()) {
            m_shown = flow().reportNumber();
            m_rejectsFile =
                flow().draft().rejectsFile(QDateTime::fromMSecsSinceEpoch(domain::toMs(context().clock.now())));
            m_report->setReport(*flow().checked(), flow().catalog());
        } else if (m_language != QLocale()) {
            m_report->retranslate();
        }
        m_language = QLocale();
        showMissing();
        m_rejects->setVisible(flow().checked()->rejected > 0);
        m_state->showContent();
    }
    //: a file name, and the folder it is in
    m_rejectsLabel->setText(
        tr("Rejected rows will be written to %1 in %2, with line number and reason.")
            .arg(quoted(QFileInfo(m_rejectsFile).fileName()), quoted(QFileInfo(m_rejectsFile).path())),
        Origin::Ours);
    m_rejectsButton->setText(tr("Change…"));
    m_rejectsButton->setAccessibleName(tr("Choose another file for rejected rows"));
    Q_EMIT changed();
}

void CheckStep::showMissing()
{
    // As the files are read today: a profile that guesses its columns names none itself.
    const auto &tables = flow().draft().tables();
    const auto has = [&tables](domain::ImportTarget target) {
        return std::any_of(tables.begin(), tables.end(), [target](const DraftTable &draft) {
            const auto columns = draft.table().columns;
            return std::any_of(columns.begin(), columns.end(),
                               [target](const domain::ImportColumn &column) { return column.target == target; });
        });
    };
    const qint64 tickets = flow().checked()->created;
    QStringList missing;
    if (tickets > 0 && !has(domain::ImportTarget::Subject))
        missing.append(tr("No column is the subject: %Ln ticket(s) will be without one. Go back to the columns to "
                          "choose it.",
                          nullptr, int(std::min<qint64>(tickets, INT_MAX))));
    if (tickets > 0 && !has(domain::ImportTarget::TicketKey))
        missing.append(tr("No column is the ticket's number: a row that has changed when you import again will come as "
                          "another new ticket."));
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(missing.join(u'\n'), Origin::Ours);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tintsOf(colours).tone(Tone::Hot).ink);
    m_missing->setPalette(colours);
}

void CheckStep::chooseRejectsFile()
{
    const FileRequest request{.key = QStringLiteral("import.rejects"),
                              .title = tr("File for rejected rows"),
                              .folder = QFileInfo(m_rejectsFile).path(),
                              .name = QFileInfo(m_rejectsFile).fileName(),
                              .filters = {tr("Tables (*.csv)")},
                              .suffix = QStringLiteral("csv")};
    context().dialogs.saveFile(this, request, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_rejectsFile = path;
        refresh();
    });
}

} // namespace campanile::ui
