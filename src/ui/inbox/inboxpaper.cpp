// SPDX-License-Identifier: GPL-3.0-or-later
// What the inbox page does to bring the open ticket onto paper.
#include "domain/attachment/safefilename.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/print/paperpress.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"

#include <QPrintDialog>
#include <QPrinter>

namespace campanile::ui {

/// Asked each time: what colleagues wrote among themselves is not for everybody.
void InboxPage::askForPaper(const std::function<void(const PaperRequest &)> &take)
{
    const auto details = m_pane->details();
    if (!details) {
        m_context.toasts.show(tr("Open a ticket first."));
        return;
    }
    Question question;
    question.key = u"inbox.paper"_qs;
    question.title = tr("Ticket %1").arg(quoted(details->ticket.reference));
    question.text = tr("What is to stand on the paper?");
    question.explanation = tr("Internal notes are for colleagues only.");
    question.answers = {tr("What the customer sees"), tr("Everything")};
    m_context.dialogs.ask(this, question, this, [this, details, take](int answer) {
        if (answer >= 0)
            take({details, m_services.catalog.catalog(), zone(), answer == 1});
    });
}

void InboxPage::saveAsPdf()
{
    askForPaper([this](const PaperRequest &request) {
        FileRequest file;
        file.key = u"inbox.pdf"_qs;
        file.title = tr("Save the ticket as PDF");
        file.name = domain::safeFileName(request.details->ticket.reference + u".pdf"_qs);
        file.filters = {tr("PDF (*.pdf)")};
        file.suffix = u"pdf"_qs;
        m_context.dialogs.saveFile(this, file, this, [this, request](const QString &path) {
            if (path.isEmpty())
                return;
            m_press->save(request, path).then(this, [this, path](const domain::Result<void> &answer) {
                if (answer)
                    m_context.toasts.show(tr("Saved as %1.").arg(quoted(path)));
                else
                    m_pane->messages().showError(answer.error());
            });
        });
    });
}

void InboxPage::printTicket()
{
    askForPaper([this](const PaperRequest &request) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(request.details->ticket.reference);
        auto *dialog = new QPrintDialog(printer.get(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, request, printer] {
            m_press->print(request, printer).then(this, [this](const domain::Result<void> &answer) {
                if (!answer)
                    m_pane->messages().showError(answer.error());
            });
        });
        // The printer has to outlive the dialog that was made on it.
        connect(dialog, &QObject::destroyed, dialog, [printer] {});
        dialog->open();
    });
}

} // namespace campanile::ui
