// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/acts/changerunner.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/ticket/notedrafts.h"

#include <QSet>

namespace campanile::ui {

class TicketPane;

/// Brings the notes that are written in the ticket pane into the database, each of them once, whatever happens on the
/// way: what was sent is written down first, and is sent as the same operation until it is known what became of it. A
/// text that was changed meanwhile waits for that.
class NoteSender final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    NoteSender(usecases::NoteDrafts &drafts, const usecases::CatalogProvider &catalog, ChangeRunner &runner,
               TicketPane &pane, QObject *parent = nullptr);

    void send(domain::TicketId ticket, const QString &note);
    /// What is written for the ticket now.
    void sendDraft(domain::TicketId ticket);
    /// The runner has finished a change with a note. True when it is sent once more, as it was meant: then there is
    /// nothing to tell yet.
    bool takeOutcome(const ChangeOutcome &outcome);

Q_SIGNALS:
    /// Nobody works here yet, so that nobody can sign it; what was written stays where it is.
    void actorMissing();

private:
    void apply(const usecases::TicketChange &wish);
    void settle(const ChangeOutcome &outcome, bool wasAskedFor);

    usecases::NoteDrafts &m_drafts;
    const usecases::CatalogProvider &m_catalog;
    ChangeRunner &m_runner;
    TicketPane &m_pane;
    QSet<domain::TicketId> m_askedFor; ///< their text was changed since it was sent, so what became of that comes first
};

} // namespace campanile::ui
