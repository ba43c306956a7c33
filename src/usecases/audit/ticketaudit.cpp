// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/ticketaudit.h"

#include "domain/ticket/fieldkey.h"
#include "domain/ticket/message.h"
#include "storage/audit/auditrepository.h"
#include "storage/core/session.h"
#include "storage/message/messagerepository.h"

namespace campanile::usecases {

using namespace domain;

namespace {

/// Keys of what is no field of the ticket's row; stored: append, never rename.
QString keyOfChange(storage::Session &session, const FieldChange &change)
{
    switch (change.field) {
    case Field::CustomField:
        return u"field:"_qs + change.name;
    case Field::TagRemoved:
        return QString(keyOf(fieldKeys, Field::TagAdded));
    case Field::Link:
        return change.name;
    case Field::Delivery:
        return u"delivery"_qs;
    case Field::Mention:
        return u"mention"_qs;
    case Field::Attachment:
        return u"attachment"_qs;
    case Field::Talked:
    case Field::Held:
        return {}; // the story tells of the call
    case Field::Message: {
        const MessageId id((change.to.isNull() ? change.from : change.to).toInteger());
        const std::optional<Message> message = storage::MessageRepository(session).byId(id);
        return message && message->visibility == Visibility::Internal ? u"note"_qs : u"message"_qs;
    }
    default:
        return QString(keyOf(fieldKeys, change.field));
    }
}

/// What another ticket, or a text, is called here; never what is in it.
QJsonValue valueOf(Field field, const QJsonValue &value)
{
    if (field == Field::Link)
        return value.toObject().value(u"reference"_qs);
    if (field == Field::Message || field == Field::Attachment)
        return value.isNull() ? QJsonValue() : QJsonValue(true);
    return value;
}

} // namespace

void auditTicket(storage::Session &session, const Ticket &ticket, AuditAction action,
                 const QVector<FieldChange> &changes, const QUuid &operation, const Actor &actor, UtcTime now)
{
    AuditEntry entry;
    entry.at = now;
    entry.actor = actor.agent;
    entry.actorName = actor.name;
    entry.subject = AuditSubject::Ticket;
    entry.subjectId = ticket.id.value();
    entry.subjectName = ticket.reference;
    entry.action = action;
    entry.operation = operation.toString(QUuid::WithoutBraces);
    for (const FieldChange &change : changes) {
        if (const QString key = keyOfChange(session, change); !key.isEmpty())
            entry.changes.append({key, valueOf(change.field, change.from), valueOf(change.field, change.to)});
    }
    storage::AuditRepository(session).append(entry);
}

} // namespace campanile::usecases
