// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/ticketmessages.h"

#include "domain/text/mention.h"
#include "domain/ticket/firstresponse.h"
#include "storage/attachment/attachmentrepository.h"
#include "storage/attachment/uploadrepository.h"
#include "storage/core/session.h"
#include "storage/message/messagerepository.h"
#include "storage/organization/organizationrepository.h"

namespace campanile::usecases {

using namespace domain;

namespace {

Message messageOf(const Ticket &ticket, const NewMessage &wish, const Actor &actor, UtcTime now)
{
    const FormattedText content = normalized(wish.content);
    Message message;
    message.ticket = ticket.id;
    message.visibility = wish.visibility;
    message.authorKind = AuthorKind::Agent;
    message.agent = actor.agent;
    message.authorName = actor.name;
    message.at = now;
    message.text = content.text;
    message.format = toStoredFormat(content);
    message.delivery = wish.isReply() ? Delivery::NotSent : Delivery::None;
    return message;
}

/// Whom a note calls by name; nobody calls themselves.
QVector<AgentId> calledIn(storage::Session &session, const Message &message, const Actor &actor)
{
    if (message.visibility != Visibility::Internal || !message.text.contains(u'@'))
        return {};
    QVector<AgentId> called = mentionedIn(message.text, storage::OrganizationRepository(session).load().agents);
    called.removeOne(actor.agent);
    return called;
}

/// Of what is left of the conversation; as far back as one looks for it, the first answer of a person here.
std::optional<UtcTime> firstAnswer(const QVector<Message> &messages)
{
    for (const Message &message : messages) {
        if (!message.isWithdrawn && message.visibility == Visibility::Public && message.authorKind == AuthorKind::Agent)
            return message.at;
    }
    return std::nullopt;
}

/// Files of a text that was taken back may go with the one that is written in its stead.
bool isFreed(storage::Session &session, const Ticket &ticket, const Attachment &attachment)
{
    if (attachment.ticket != ticket.id)
        return false;
    const std::optional<Message> with = storage::MessageRepository(session).byId(attachment.message);
    return with && with->isWithdrawn;
}

} // namespace

Result<void> checkFiles(storage::Session &session, const Ticket &ticket, const NewMessage &wish, const Actor &actor)
{
    if (wish.files.size() > mostFilesOfMessage)
        return fail(ErrorCode::InvalidArgument, {u"files"_qs, QString::number(wish.files.size())});
    for (const AttachmentId id : wish.files) {
        const std::optional<storage::Upload> upload = storage::UploadRepository(session).byId(id);
        const bool isMine = upload && (!upload->actor.isValid() || upload->actor == actor.agent);
        if (isMine && upload->isComplete())
            continue;
        const std::optional<Attachment> known = upload ? std::nullopt : storage::AttachmentRepository(session).byId(id);
        if (!known || !isFreed(session, ticket, *known))
            return fail(ErrorCode::NotFound, {u"upload"_qs, QString::number(id.value())});
    }
    return {};
}

Message addMessage(storage::Session &session, const Ticket &ticket, const NewMessage &wish, const Actor &actor,
                   UtcTime now, QVector<FieldChange> &changes)
{
    Message message = messageOf(ticket, wish, actor, now);
    storage::MessageRepository(session).append(message);
    storage::UploadRepository uploads(session);
    for (const AttachmentId id : wish.files) {
        const std::optional<storage::Upload> upload = uploads.byId(id);
        if (!upload || !uploads.attach(*upload, ticket.id, message.id))
            storage::AttachmentRepository(session).moveTo(id, message.id);
        changes.prepend({Field::Attachment, {}, QJsonValue(), id.value()});
    }
    changes.prepend({Field::Message, {}, QJsonValue(), message.id.value()});
    const QVector<AgentId> called = calledIn(session, message, actor);
    for (const AgentId person : called)
        changes.append({Field::Mention, {}, QJsonValue(), person.value()});
    return message;
}

std::optional<FieldChange> deliveryOf(storage::Session &session, MessageId sent)
{
    if (!sent.isValid())
        return std::nullopt;
    const std::optional<Message> message = storage::MessageRepository(session).byId(sent);
    if (message && message->delivery == Delivery::Sent)
        return std::nullopt; // so already
    return FieldChange{Field::Delivery, QString::number(sent.value()), static_cast<int>(Delivery::NotSent),
                       static_cast<int>(Delivery::Sent)};
}

Result<void> setDeliveries(storage::Session &session, Ticket &ticket, const QVector<FieldChange> &changes)
{
    storage::MessageRepository messages(session);
    bool isTouched = false;
    for (const FieldChange &change : changes) {
        if (change.field != Field::Delivery)
            continue;
        const MessageId id(change.name.toLongLong());
        const std::optional<Message> message = messages.byId(id);
        if (!message || message->ticket != ticket.id || message->isWithdrawn ||
            message->delivery != static_cast<Delivery>(change.from.toInt()))
            return fail(ErrorCode::Conflict, {ticket.reference});
        messages.setDelivery(id, static_cast<Delivery>(change.to.toInt()));
        isTouched = true;
    }
    if (isTouched)
        ticket.flags.setFlag(TicketFlag::Unsent, messages.hasUnsent(ticket.id));
    return {};
}

Result<FieldChange> withdraw(storage::Session &session, Ticket &ticket, MessageId id)
{
    storage::MessageRepository messages(session);
    const std::optional<Message> message = messages.byId(id);
    if (!message || message->ticket != ticket.id || message->delivery == Delivery::Sent)
        return fail(ErrorCode::Conflict, {ticket.reference});
    const bool isBack = message->isWithdrawn;
    messages.setWithdrawn(*message, !isBack);
    ticket.flags.setFlag(TicketFlag::Unsent, messages.hasUnsent(ticket.id));
    const bool isAnswer = message->visibility == Visibility::Public;
    if (isAnswer && hasFirstResponse(ticket) && (!ticket.firstResponseAt || *ticket.firstResponseAt >= message->at))
        ticket.firstResponseAt = firstAnswer(messages.ofTicket(ticket.id));
    const QJsonValue number = id.value();
    return isBack ? FieldChange{Field::Message, {}, QJsonValue(), number}
                  : FieldChange{Field::Message, {}, number, QJsonValue()};
}

} // namespace campanile::usecases
