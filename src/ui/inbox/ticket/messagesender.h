// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/acts/changerunner.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/ticket/drafts.h"

#include <QSet>

namespace campanile::ui {

class TicketPane;

/// Brings the replies and notes that are written in the ticket pane into the database, each of them once, whatever
/// happens on the way: what was sent is written down first, and is sent as the same operation until it is known what
/// became of it. A text that was changed meanwhile waits for that.
class MessageSender final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    MessageSender(usecases::Drafts &drafts, const usecases::CatalogProvider &catalog, ChangeRunner &runner,
                  TicketPane &pane, QObject *parent = nullptr);

    /// status: what the ticket is to become with it.
    void send(const usecases::DraftKey &key, const domain::FormattedText &content,
              std::optional<domain::Status> status);
    /// What is written for the ticket now, as the wish was meant: with its status, and past a conflict if it says so.
    void sendDraft(const usecases::TicketChange &wish);
    /// The runner has finished a change with a text. True when it is sent once more, as it was meant: then there is
    /// nothing to tell yet.
    bool takeOutcome(const ChangeOutcome &outcome);

Q_SIGNALS:
    /// Nobody works here yet, so that nobody can sign it; what was written stays where it is.
    void actorMissing();

private:
    void begin(const usecases::DraftKey &key, usecases::TicketChange wish);
    void apply(const usecases::TicketChange &wish);
    void settle(const ChangeOutcome &outcome, bool wasAskedFor);

    usecases::Drafts &m_drafts;
    const usecases::CatalogProvider &m_catalog;
    ChangeRunner &m_runner;
    TicketPane &m_pane;
    /// Their text was changed since it was sent, so what became of that comes first; with what is meant now.
    QHash<usecases::DraftKey, usecases::TicketChange> m_askedFor;
};

} // namespace campanile::ui
