// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalogprovider.h"
#include "usecases/ticket/tickets.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace campanile::ui {

class ChoicePopup;
class Dialogs;
class ToastStack;
struct UiContext;

/// Makes a ticket of its own of a message of the ticket that is shown; can be taken back.
class SplitActs final : public QObject
{
    Q_OBJECT

public:
    using Details = std::shared_ptr<const usecases::TicketDetails>;

    /// open: the ticket that is shown, null without one. Everything must outlive the acts.
    SplitActs(usecases::Tickets &tickets, const usecases::CatalogProvider &catalog, const UiContext &context,
              std::function<Details()> open, QWidget *anchor, QObject *parent = nullptr);

    /// meant: the message that the person chose in the story; null asks which. Then for the subject.
    void split(const domain::Message *meant);

    [[nodiscard]] ChoicePopup *popup() const; ///< for tests

Q_SIGNALS:
    void failed(const campanile::domain::Error &error);
    void changed();
    /// The ticket that was made.
    void made(campanile::domain::TicketId ticket);
    void actorMissing();

private:
    void askSubject(const domain::Message &message);
    void send(const usecases::MessageSplit &wish);
    void takeBack(const usecases::SplitReceipt &receipt);

    usecases::Tickets &m_tickets;
    const usecases::CatalogProvider &m_catalog;
    Dialogs &m_dialogs;
    ToastStack &m_toasts;
    std::function<Details()> m_open;
    QWidget *m_anchor;
    QPointer<ChoicePopup> m_popup;
};

} // namespace campanile::ui
