// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/link/splitacts.h"

#include "ui/inbox/acts/choicepopup.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"
#include "ui/kit/uicontext.h"

namespace campanile::ui {

namespace {

constexpr qsizetype excerptLength = 80;

/// The first line that says something.
QString firstLineOf(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const QString tidy = line.simplified(); !tidy.isEmpty())
            return tidy.left(excerptLength);
    }
    return {};
}

} // namespace

SplitActs::SplitActs(usecases::Tickets &tickets, const usecases::CatalogProvider &catalog, const UiContext &context,
                     std::function<Details()> open, QWidget *anchor, QObject *parent)
    : QObject(parent)
    , m_tickets(tickets)
    , m_catalog(catalog)
    , m_dialogs(context.dialogs)
    , m_toasts(context.toasts)
    , m_open(std::move(open))
    , m_anchor(anchor)
{
}

ChoicePopup *SplitActs::popup() const
{
    return m_popup;
}

void SplitActs::split(const domain::Message *meant)
{
    const Details open = m_open();
    if (!open)
        return;
    if (!m_catalog.actor().agent.isValid()) {
        Q_EMIT actorMissing();
        return;
    }
    if (meant) {
        askSubject(*meant);
        return;
    }
    QVector<Choice> choices; // the newest first
    for (auto message = open->messages.crbegin(); message != open->messages.crend(); ++message) {
        if (!message->isWithdrawn && message->ticket == open->ticket.id)
            choices.append({message->id.value(), firstLineOf(message->text), message->authorName, false});
    }
    if (choices.isEmpty()) {
        m_toasts.show(tr("There is no message to make a ticket of."));
        return;
    }
    m_popup = new ChoicePopup(tr("Which message becomes a ticket?"), choices, m_anchor->window());
    connect(m_popup, &ChoicePopup::chosen, this, [this, open](const QVariant &id) {
        for (const domain::Message &message : open->messages) {
            if (message.id.value() == id.toLongLong())
                askSubject(message);
        }
    });
    m_popup->popupAt(m_anchor);
}

void SplitActs::askSubject(const domain::Message &message)
{
    Question question;
    question.key = u"inbox.split"_qs;
    question.title = tr("Make a ticket of a message");
    question.text = tr("What is the new ticket about?");
    question.explanation = tr("It begins with a copy of the message, and both tickets lead to each other. Files stay "
                              "where they are.");
    question.answers = {tr("Make the ticket")};
    usecases::MessageSplit wish;
    wish.message = message.id;
    m_dialogs.askText(m_anchor->window(), question, firstLineOf(message.text), this,
                      [this, wish](const QString &subject) {
                          if (subject.trimmed().isEmpty())
                              return;
                          usecases::MessageSplit named = wish;
                          named.subject = subject;
                          send(named);
                      });
}

void SplitActs::send(const usecases::MessageSplit &wish)
{
    m_tickets.split(wish).then(this, [this](const domain::Result<usecases::SplitReceipt> &receipt) {
        if (!receipt) {
            Q_EMIT failed(receipt.error());
            return;
        }
        m_toasts.show(tr("The message is the ticket %1 now.").arg(quoted(receipt->made.reference)), this,
                      [this, receipt = *receipt] { takeBack(receipt); });
        Q_EMIT changed();
        Q_EMIT made(receipt->made.ticket);
    });
}

void SplitActs::takeBack(const usecases::SplitReceipt &receipt)
{
    m_tickets.undoSplit(receipt).then(this, [this, receipt](const domain::Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_toasts.show(tr("%1 was taken back; the message stands where it stood.").arg(quoted(receipt.made.reference)));
        Q_EMIT changed();
        Q_EMIT made(receipt.from);
    });
}

} // namespace campanile::ui
