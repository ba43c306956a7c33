// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/messagesender.h"

#include "ui/inbox/compose/composer.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/messagebar.h"

namespace campanile::ui {

using domain::Visibility;
using usecases::DraftKey;
using usecases::DraftKind;
using usecases::TicketChange;

namespace {

DraftKey keyOf(const TicketChange &wish)
{
    return {wish.ticket, wish.message && wish.message->isReply() ? DraftKind::Reply : DraftKind::Note};
}

} // namespace

MessageSender::MessageSender(usecases::Drafts &drafts, const usecases::CatalogProvider &catalog, ChangeRunner &runner,
                             TicketPane &pane, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_catalog(catalog)
    , m_runner(runner)
    , m_pane(pane)
{
}

void MessageSender::send(const DraftKey &key, const domain::FormattedText &content,
                         std::optional<domain::Status> status)
{
    TicketChange wish;
    wish.ticket = key.ticket;
    wish.message = {key.kind == DraftKind::Reply ? Visibility::Public : Visibility::Internal, content,
                    usecases::completeOf(m_drafts.files(key))};
    wish.status = status;
    begin(key, wish);
}

void MessageSender::sendDraft(const TicketChange &wish)
{
    TicketChange again = wish;
    const DraftKey key = keyOf(wish);
    again.operation = QUuid::createUuid();
    again.message->content = m_drafts.draft(key);
    again.message->files = usecases::completeOf(m_drafts.files(key));
    begin(key, again);
}

void MessageSender::begin(const DraftKey &key, TicketChange wish)
{
    if (!m_catalog.actor().agent.isValid()) {
        Q_EMIT actorMissing();
        return;
    }
    m_pane.composer().sending(key);
    if (const usecases::SentText open = m_drafts.sent(key); open.isValid()) {
        const auto files = usecases::completeOf(open.files);
        if (open.content == wish.message->content && open.status == wish.status && files == wish.message->files) {
            wish.operation = open.operation; // stored once, however often it is sent
            return apply(wish);
        }
        m_askedFor.insert(key, wish);
        wish.operation = open.operation;
        wish.message->content = open.content;
        wish.message->files = files;
        wish.status = open.status;
        m_runner.apply({{key.ticket, TicketChange::noVersion}}, wish);
        return;
    }
    // Written down first: after a crash in between it is sent again as the same operation. Where that is impossible the
    // text is sent all the same.
    m_drafts.setSent(key, {wish.operation, wish.message->content, wish.status, m_drafts.files(key)})
        .then(this, [this, wish](const domain::Result<void> &) { apply(wish); });
}

void MessageSender::apply(const TicketChange &wish)
{
    const auto details = m_pane.details();
    const bool isShown = details && details->ticket.id == wish.ticket;
    m_runner.apply({{wish.ticket, isShown ? details->ticket.version : 0}}, wish);
}

bool MessageSender::takeOutcome(const ChangeOutcome &outcome)
{
    const auto asked = m_askedFor.constFind(keyOf(outcome.wish));
    const bool wasAskedFor = asked != m_askedFor.cend();
    const TicketChange meant = wasAskedFor ? m_askedFor.take(keyOf(outcome.wish)) : TicketChange();
    settle(outcome, wasAskedFor);
    if (!wasAskedFor || outcome.conflicts.isEmpty())
        return false;
    sendDraft(meant); // it never arrived: now as it was meant
    return true;
}

void MessageSender::settle(const ChangeOutcome &outcome, bool wasAskedFor)
{
    const DraftKey key = keyOf(outcome.wish);
    // Stored, or unknown to a database that has looked. After any other answer it is sent again as the same operation.
    if (!outcome.receipts.isEmpty() || !outcome.conflicts.isEmpty())
        m_drafts.forgetSent(key);
    if (outcome.receipts.isEmpty()) {
        m_pane.composer().notStored(key);
        return;
    }
    m_pane.composer().stored(key, *outcome.wish.message);
    if (wasAskedFor && key.ticket == m_pane.ticket())
        m_pane.messages().showMessage(
            Tone::Information, tr("The text was stored before you changed it. What you have written is still there."));
}

} // namespace campanile::ui
