// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listexport.h"

#include "domain/attachment/safefilename.h"
#include "domain/base/text.h"
#include "ui/inbox/list/exportwords.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/toaststack.h"
#include "ui/words/errorwords.h"
#include "usecases/export/exportcolumns.h"
#include "usecases/export/exporttickets.h"
#include "usecases/workspace/workspace.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace campanile::app {

using namespace usecases;

namespace {

ExportFormat formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return ExportFormat::Xlsx;
    return suffix == u"jsonl" || suffix == u"json" ? ExportFormat::JsonLines : ExportFormat::Csv;
}

} // namespace

ListExport::ListExport(Workspace &workspace, const ui::UiContext &context, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_context(context)
    , m_window(window)
{
}

void ListExport::run(const ListRequest &request, const QString &name, const QStringList &columns,
                     const QStringList &titles)
{
    if (const domain::Result<void> allowed = mayExport(m_workspace.catalog().actor()); !allowed)
        return tell(allowed.error());
    const ui::FileRequest file{
        .key = u"list.export"_qs,
        .title = tr("Export the list"),
        .folder = {},
        .name = (name.isEmpty() ? tr("tickets") : domain::safeFileName(name)) + u".xlsx"_qs,
        .filters = {tr("Spreadsheet (*.xlsx)"), tr("Comma-separated values (*.csv)"), tr("JSON lines (*.jsonl)")},
        .suffix = u"xlsx"_qs};
    m_context.dialogs.saveFile(m_window, file, this, [this, request, columns, titles](const QString &path) {
        if (!path.isEmpty())
            write(path, request, columns, titles);
    });
}

void ListExport::write(const QString &path, const ListRequest &request, const QStringList &columns,
                       const QStringList &titles)
{
    ExportRequest work;
    work.path = path;
    work.format = formatOf(path);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        // What is only painted (a mark, say) has nothing to export.
        if (findTicketColumn(columns.at(i))) {
            work.columns.append(columns.at(i));
            work.titles.append(titles.value(i, columns.at(i)));
        }
    }
    work.words = ui::exportWords();
    work.zone = m_workspace.catalog().zone();
    work.rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    m_workspace.inbox().wholeList(request).then(this, [this, work](const domain::Result<TicketList> &list) mutable {
        if (!list)
            return tell(list.error());
        work.ids = list->ids;
        writeIds(work);
    });
}

void ListExport::writeIds(const ExportRequest &request)
{
    const auto progress = std::make_shared<domain::Progress>();
    auto &catalog = m_workspace.catalog();
    domain::Task<ExportSummary> task =
        exportTickets(m_workspace.database(), catalog.catalog(), catalog.actor(), request, progress);
    ui::RunningWork running = m_context.work.start({.title = {"ListExport", QT_TRANSLATE_NOOP("ListExport", "Export")},
                                                    .progress = progress,
                                                    .cancel = [task]() mutable { task.cancel(); }});
    task.then(this, [this, running = std::move(running)](const domain::Result<ExportSummary> &summary) mutable {
        running.finish();
        if (!summary)
            return tell(summary.error());
        m_context.toasts.show(tr("%Ln ticket(s) were written to %1.", nullptr, static_cast<int>(summary->rows))
                                  .arg(domain::isolated(domain::visibleText(QFileInfo(summary->path).fileName()))));
    });
}

void ListExport::tell(const domain::Error &error)
{
    if (error.code != domain::ErrorCode::Cancelled)
        m_context.toasts.show(ui::errorText(error));
}

} // namespace campanile::app
