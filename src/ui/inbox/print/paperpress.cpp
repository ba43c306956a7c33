// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/print/paperpress.h"

#include "domain/base/text.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QPromise>
#include <QSaveFile>
#include <QTextDocument>

namespace campanile::ui {

using domain::Result;
using domain::Task;

namespace {

constexpr int margin = 18; ///< mm

Result<void> write(const PaperRequest &request, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::fail(domain::ErrorCode::FileCannotWrite, {path}, file.errorString());
    {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        pdf.setTitle(domain::visibleText(request.details->ticket.reference + u' ' + request.details->ticket.subject));
        pdf.setCreator(u"Campanile"_qs);
        ticketPaper(request)->print(&pdf);
    }
    if (!file.commit())
        return domain::fail(domain::ErrorCode::FileCannotWrite, {path}, file.errorString());
    return {};
}

} // namespace

PaperPress::PaperPress()
{
    m_pool.setMaxThreadCount(1);
}

PaperPress::~PaperPress()
{
    m_pool.waitForDone();
}

template <typename Work>
Task<void> PaperPress::start(Work work)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    Task<void> task(promise->future(), std::stop_source());
    m_pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return task;
}

Task<void> PaperPress::save(const PaperRequest &request, const QString &path)
{
    return start([request, path] { return write(request, path); });
}

Task<void> PaperPress::print(const PaperRequest &request, std::shared_ptr<QPrinter> printer)
{
    return start([request, printer = std::move(printer)]() -> Result<void> {
        ticketPaper(request)->print(printer.get());
        if (printer->printerState() == QPrinter::Error)
            return domain::fail(domain::ErrorCode::FileCannotWrite, {printer->printerName()});
        return {};
    });
}

} // namespace campanile::ui
