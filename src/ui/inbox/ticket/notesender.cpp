// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/notesender.h"

#include "ui/inbox/ticket/notecomposer.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/messagebar.h"

namespace campanile::ui {

NoteSender::NoteSender(usecases::NoteDrafts &drafts, const usecases::CatalogProvider &catalog, ChangeRunner &runner,
                       TicketPane &pane, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_catalog(catalog)
    , m_runner(runner)
    , m_pane(pane)
{
}

void NoteSender::sendDraft(domain::TicketId ticket)
{
    send(ticket, m_drafts.draft(ticket));
}

void NoteSender::send(domain::TicketId ticket, const QString &note)
{
    if (!m_catalog.actor().agent.isValid()) {
        Q_EMIT actorMissing();
        return;
    }
    m_pane.composer().sending(ticket);
    usecases::TicketChange wish;
    wish.ticket = ticket;
    wish.note = note;
    if (const usecases::SentNote open = m_drafts.sent(ticket); open.isValid()) {
        wish.operation = open.operation; // stored once, however often it is sent
        wish.note = open.note;
        if (open.note == note)
            return apply(wish);
        m_askedFor.insert(ticket);
        m_runner.apply({{ticket, usecases::TicketChange::noVersion}}, wish);
        return;
    }
    // Written down first: after a crash in between it is sent again as the same operation. Where that is impossible the
    // note is sent all the same.
    m_drafts.setSent(ticket, {wish.operation, note}).then(this, [this, wish](const domain::Result<void> &) {
        apply(wish);
    });
}

void NoteSender::apply(const usecases::TicketChange &wish)
{
    const auto details = m_pane.details();
    const bool isShown = details && details->ticket.id == wish.ticket;
    m_runner.apply({{wish.ticket, isShown ? details->ticket.version : 0}}, wish);
}

bool NoteSender::takeOutcome(const ChangeOutcome &outcome)
{
    const domain::TicketId ticket = outcome.wish.ticket;
    const bool wasAskedFor = m_askedFor.remove(ticket);
    settle(outcome, wasAskedFor);
    if (!wasAskedFor || outcome.conflicts.isEmpty())
        return false;
    sendDraft(ticket); // it never arrived: now as it was meant
    return true;
}

void NoteSender::settle(const ChangeOutcome &outcome, bool wasAskedFor)
{
    const domain::TicketId ticket = outcome.wish.ticket;
    // Stored, or unknown to a database that has looked. After any other answer it is sent again as the same operation.
    if (!outcome.receipts.isEmpty() || !outcome.conflicts.isEmpty())
        m_drafts.forgetSent(ticket);
    if (outcome.receipts.isEmpty()) {
        m_pane.composer().notStored(ticket);
        return;
    }
    m_pane.composer().stored(ticket, outcome.wish.note);
    if (wasAskedFor && ticket == m_pane.ticket())
        m_pane.messages().showMessage(
            Tone::Information, tr("The note was stored before you changed it. What you have written is still there."));
}

} // namespace campanile::ui
