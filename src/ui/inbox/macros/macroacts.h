// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macro/macrotext.h"
#include "ui/inbox/acts/ticketacts.h"
#include "usecases/macro/macros.h"
#include "usecases/ticket/ticketdetails.h"

#include <QPointer>

#include <memory>

namespace campanile::ui {

class ChoicePopup;
class Composer;
class ToastStack;

/// What a macro does in words: "Reply · Status: Resolved · Tag: refund".
[[nodiscard]] QString macroSummary(const domain::Macro &macro);

/// Uses macros: the text goes into the composer with its fields filled in, a status goes with the reply, everything
/// else is changed at once and can be taken back.
class MacroActs final : public QObject
{
    Q_OBJECT

public:
    /// The ticket that is open, null without one.
    using OpenTicket = std::function<std::shared_ptr<const usecases::TicketDetails>()>;

    struct Parts
    {
        usecases::Macros &macros;
        const usecases::CatalogProvider &catalog;
        const domain::Clock &clock;
        TicketActs &acts;
        Composer &composer;
        ToastStack &toasts;
    };

    /// Everything must outlive the acts; popups open at anchor.
    MacroActs(const Parts &parts, OpenTicket ticket, QWidget *anchor, QObject *parent = nullptr);

    /// Asks which one.
    void choose();
    void use(const domain::Macro &macro);

    /// The popup that is open, for tests; null when there is none.
    [[nodiscard]] ChoicePopup *popup() const;

private:
    [[nodiscard]] domain::MacroValues valuesOf(const usecases::TicketDetails &details) const;
    [[nodiscard]] usecases::TicketChange wishOf(const domain::Macro &macro, bool statusGoesWithReply) const;

    Parts m_parts;
    OpenTicket m_ticket;
    QWidget *m_anchor;
    QPointer<ChoicePopup> m_popup;
};

} // namespace campanile::ui
