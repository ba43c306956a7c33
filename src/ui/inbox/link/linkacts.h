// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/acts/changerunner.h"
#include "ui/inbox/link/linkdialog.h"
#include "usecases/catalog/catalogprovider.h"

#include <QPointer>

#include <memory>

namespace campanile::ui {

class ChoicePopup;
class IncidentDialog;
class Dialogs;
class ToastStack;
struct UiContext;

/// Linking tickets, taking links away, and one message to all incidents of a problem. All of it can be taken back.
class LinkActs final : public QObject
{
    Q_OBJECT

public:
    using Details = std::shared_ptr<const usecases::TicketDetails>;

    static constexpr qsizetype mostAtOnce = 200;

    /// open: the ticket that is shown, null without one. Everything must outlive the acts.
    LinkActs(usecases::Tickets &tickets, usecases::TicketListSource &source, const usecases::CatalogProvider &catalog,
             ChangeRunner &runner, const UiContext &context, std::function<Details()> open, QWidget *anchor,
             QObject *parent = nullptr);

    /// Asks with which other ticket; at most mostAtOnce.
    void link(const QVector<domain::TicketId> &tickets);
    /// Asks into which other ticket the open one goes, and once more when that is another customer's.
    void merge();
    /// Takes the merge of a ticket into the open one back; asks which, where there are several.
    void unmerge();
    /// Asks which link of the open ticket.
    void unlink();
    /// Asks what to write onto all incidents of the open ticket.
    void writeToIncidents();

    // What is open, for tests.
    [[nodiscard]] LinkDialog *dialog() const { return m_dialog; }
    [[nodiscard]] ChoicePopup *popup() const;
    [[nodiscard]] IncidentDialog *incidentDialog() const;

Q_SIGNALS:
    void failed(const campanile::domain::Error &error);
    void changed();
    /// The ticket goes on in the other one.
    void merged(campanile::domain::TicketId from, campanile::domain::TicketId into);
    /// Nobody has said who works here: nothing is changed by nobody.
    void actorMissing();

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    bool knowsActor();
    void ask(const QVector<domain::TicketId> &tickets, LinkDialog::Purpose purpose,
             std::function<void(const LinkChoice &)> take);
    void mergeInto(const Details &open, domain::TicketId other);
    void send(const QVector<usecases::LinkChange> &changes, bool isUndo);
    void next(const RunPtr &run);
    void finish(const RunPtr &run);

    usecases::Tickets &m_tickets;
    usecases::TicketListSource &m_source;
    const usecases::CatalogProvider &m_catalog;
    ChangeRunner &m_runner;
    ToastStack &m_toasts;
    Dialogs &m_dialogs;
    std::function<Details()> m_open;
    QWidget *m_anchor;
    QPointer<LinkDialog> m_dialog;
    QPointer<ChoicePopup> m_popup;
    QPointer<IncidentDialog> m_incidents;
    QHash<domain::TicketId, QString> m_unsentTexts; ///< typed for the incidents of a problem, and not written yet
};

} // namespace campanile::ui
