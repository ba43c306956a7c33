// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalog.h"
#include "usecases/ticket/ticketdetails.h"

#include <QTimeZone>

#include <memory>

class QTextDocument;

namespace campanile::ui {

/// What stands on the paper.
struct PaperRequest
{
    std::shared_ptr<const usecases::TicketDetails> details;
    usecases::CatalogPtr catalog;
    QTimeZone zone;         ///< that its times are in; named once
    bool withNotes = false; ///< else only what the customer may see: public messages, and no facts of ours
};

/// A ticket for a printer or a PDF: its head, then what was written, oldest first. Texts of others are nothing but text
/// in it: nothing is loaded, no link leads anywhere. In the language and the direction of the window; any thread.
[[nodiscard]] std::unique_ptr<QTextDocument> ticketPaper(const PaperRequest &request);

} // namespace campanile::ui
