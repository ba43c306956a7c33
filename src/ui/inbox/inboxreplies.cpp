// SPDX-License-Identifier: GPL-3.0-or-later
// What the inbox page does with replies, and with the links in what others wrote.
#include "domain/base/text.h"
#include "domain/text/shownformat.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/maillink.h"
#include "ui/inbox/ticket/messagesender.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/ticket/unsentbar.h"
#include "ui/inbox/timeline/timelineview.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/linkquestion.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/settings.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"
#include "ui/words/timewords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace campanile::ui {

namespace {

const QString afterReplyKey = QStringLiteral("inbox/after-reply");
const QString statusStays = QStringLiteral("stays");
/// Longer addresses are cut by some mail programs; the text goes by the clipboard then.
constexpr qsizetype longestMailBody = 6000;

} // namespace

void InboxPage::connectReplies()
{
    Composer &composer = m_pane->composer();
    const QString after = m_context.settings.value(afterReplyKey).toString();
    if (after == statusStays)
        composer.setStatusAfterReply(std::nullopt);
    else if (const auto status = domain::enumOf(domain::statusKeys, after))
        composer.setStatusAfterReply(status);
    connect(&composer, &Composer::statusAfterReplyChanged, this, [this] {
        const auto status = m_pane->composer().statusAfterReply();
        m_context.settings.setValue(afterReplyKey,
                                    status ? QString(domain::keyOf(domain::statusKeys, *status)) : statusStays);
    });
    connect(&composer, &Composer::sendRequested, m_sender, &MessageSender::send);
    connect(&composer, &Composer::left, this, [this] { m_list->view().setFocus(Qt::OtherFocusReason); });
    connect(&composer, &Composer::linkRequested, this,
            [this](const QString &now) { askForLink(m_pane->composer().edit(), m_context, now); });
    connect(&composer, &Composer::filesRequested, this, &InboxPage::chooseFiles);
    connect(&composer, &Composer::filesRefused, this, [this](int count) {
        m_context.toasts.show(
            tr("A message takes %L1 files; %n were left out.", nullptr, count).arg(usecases::mostFilesOfMessage));
    });
    connect(&composer.edit(), &MessageEdit::pasteCut, this, [this] {
        m_context.toasts.show(
            tr("The text was too long: its first %L1 characters were kept.").arg(domain::FormattedText::mostLetters));
    });
    connectSpelling();
    connectMentions();
    connect(m_sender, &MessageSender::actorMissing, this, &InboxPage::askWhoWorks);
    connect(&m_pane->unsent(), &UnsentBar::copyRequested, this, &InboxPage::copyReply);
    connect(&m_pane->unsent(), &UnsentBar::mailRequested, this, &InboxPage::openReplyInMail);
    connect(&m_pane->unsent(), &UnsentBar::sentRequested, this, &InboxPage::markReplySent);
    connect(&m_pane->timeline(), &TimelineView::linkActivated, this, &InboxPage::openLink);
}

void InboxPage::chooseFiles()
{
    if (!m_pane->ticket().isValid())
        return;
    FileRequest request;
    request.key = u"inbox.attach"_qs;
    request.title = tr("Attach files");
    // Asked for this message: it may be another one that is shown when the answer comes.
    const usecases::DraftKey key = m_pane->composer().key();
    m_context.dialogs.openFiles(this, request, this,
                                [this, key](const QStringList &paths) { m_pane->composer().attachTo(key, paths); });
}

const domain::Message *InboxPage::unsentReply() const
{
    const auto details = m_pane->details();
    const domain::MessageId id = m_pane->unsent().message();
    if (!details || !id.isValid())
        return nullptr;
    const auto found = std::find_if(details->messages.begin(), details->messages.end(),
                                    [id](const domain::Message &message) { return message.id == id; });
    return found == details->messages.end() ? nullptr : &*found;
}

void InboxPage::copyReply()
{
    const domain::Message *reply = unsentReply();
    if (!reply) {
        m_context.toasts.show(tr("No reply of this ticket waits to be sent."));
        return;
    }
    QGuiApplication::clipboard()->setText(domain::plainText(domain::fromStoredFormat(reply->text, reply->format)));
    m_context.toasts.show(tr("The text of the reply was copied."));
}

void InboxPage::openReplyInMail()
{
    const domain::Message *reply = unsentReply();
    const auto details = m_pane->details();
    if (!reply || !details->contact.email.contains(u'@')) {
        m_context.toasts.show(reply ? tr("No e-mail address of the contact is known.")
                                    : tr("No reply of this ticket waits to be sent."));
        return;
    }
    const QString text = domain::plainText(domain::fromStoredFormat(reply->text, reply->format));
    QString subject = details->ticket.subject.simplified();
    if (!subject.startsWith(u"re:", Qt::CaseInsensitive))
        subject = u"Re: "_qs + subject;
    const bool fits = text.size() <= longestMailBody;
    const QString link = mailLink(details->contact.email, subject + u" ["_qs + details->ticket.reference + u']',
                                  fits ? text : QString());
    if (link.isEmpty()) {
        m_context.toasts.show(tr("%1 is no e-mail address that a mail can be sent to.")
                                  .arg(quoted(domain::visibleText(details->contact.email))));
        return;
    }
    if (!fits)
        QGuiApplication::clipboard()->setText(text);
    if (!QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode))) {
        QGuiApplication::clipboard()->setText(text);
        m_context.toasts.show(tr("No mail program could be opened. The text was copied instead."));
    } else if (!fits) {
        m_context.toasts.show(tr("The text is too long to be handed over. It was copied, so that you can paste it."));
    }
}

void InboxPage::markReplySent()
{
    const domain::Message *reply = unsentReply();
    if (!reply) {
        m_context.toasts.show(tr("No reply of this ticket waits to be sent."));
        return;
    }
    if (!m_services.catalog.actor().agent.isValid())
        return askWhoWorks();
    usecases::TicketChange wish;
    wish.sent = reply->id;
    m_runner->apply({{reply->ticket, m_pane->details()->ticket.version}}, wish);
}

/// What the person points at in the story, else the customer's last words.
const domain::Message *InboxPage::messageToQuote() const
{
    const auto details = m_pane->details();
    if (!details)
        return nullptr;
    if (const domain::Message *meant = m_pane->timeline().meantMessage())
        return meant;
    const auto last = std::find_if(details->messages.rbegin(), details->messages.rend(), [](const auto &message) {
        return message.authorKind == domain::AuthorKind::Customer && !message.isWithdrawn &&
               message.visibility == domain::Visibility::Public;
    });
    return last == details->messages.rend() ? nullptr : &*last;
}

void InboxPage::quoteMessage()
{
    const domain::Message *message = messageToQuote();
    if (!message) {
        m_context.toasts.show(tr("There is no message to quote."));
        return;
    }
    if (message->visibility == domain::Visibility::Internal) {
        m_context.toasts.show(tr("An internal note is not quoted to the customer."));
        return;
    }
    const QString selected = m_pane->timeline().selectedText();
    const domain::FormattedText text = selected.isEmpty() ? domain::fromStoredFormat(message->text, message->format)
                                                          : domain::FormattedText{selected, {}, {}};
    const QString head = tr("%1, %2:", "who wrote what is quoted, when")
                             .arg(message->authorName, dayAndClock(message->at, m_context.clock.now(), zone()));
    domain::FormattedText quote = domain::joined({head, {}, {}}, domain::quotedText(domain::trimmed(text)));
    quote.lines.resize(quote.text.count(u'\n') + 1);
    quote.text += u'\n'; // the answer begins below, and is no quote any more
    quote.lines.append(domain::LineStyle());
    m_pane->composer().insertText(usecases::DraftKind::Reply, domain::normalized(quote));
}

/// What was taken back is a draft again, unless something else is being written there.
void InboxPage::bringTextBack(const usecases::ChangeReceipt &receipt)
{
    m_services.tickets.open(receipt.ticket)
        .then(this, [this, receipt](const domain::Result<usecases::TicketDetails> &answer) {
            if (!answer)
                return; // the text is in the database, and the ticket's story says so
            for (const domain::Message &message : answer->messages) {
                if (message.id != receipt.message)
                    continue;
                const bool isReply = message.visibility == domain::Visibility::Public;
                const usecases::DraftKey key{receipt.ticket,
                                             isReply ? usecases::DraftKind::Reply : usecases::DraftKind::Note};
                if (!m_services.drafts.hasDraft(key)) {
                    m_services.drafts.setDraft(key, domain::fromStoredFormat(message.text, message.format));
                    usecases::AttachedFiles files;
                    for (const domain::Attachment &file : answer->attachments) {
                        if (file.message == message.id)
                            files.append({file.id, file.name, file.size});
                    }
                    m_services.drafts.setFiles(key, files);
                }
                if (m_pane->ticket() == receipt.ticket)
                    m_pane->composer().showDraftOf(key.kind);
            }
        });
}

/// Asked first, with where it really leads: what the letters say is somebody else's choice.
void InboxPage::openLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (domain::safeLink(link).isEmpty())
        return;
    Question question;
    question.key = u"inbox.open-link"_qs;
    question.title = tr("Open a link");
    question.text = url.scheme() == u"mailto" ? tr("Write to %1?").arg(quoted(url.path()))
                                              : tr("Open a page of %1?").arg(quoted(url.host(QUrl::FullyEncoded)));
    question.explanation = quoted(url.toString(QUrl::FullyEncoded));
    question.answers = {tr("Open")};
    m_context.dialogs.ask(this, question, this, [url](int answer) {
        if (answer == 0)
            QDesktopServices::openUrl(url);
    });
}

} // namespace campanile::ui
