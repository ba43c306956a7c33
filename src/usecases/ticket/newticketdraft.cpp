// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/newticketdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace campanile::usecases {

using namespace domain;

namespace {

template <typename Enum, std::size_t size>
Enum enumFrom(const EnumKeys<Enum, size> &keys, const QJsonValue &value, Enum otherwise)
{
    return enumOf(keys, value.toString()).value_or(otherwise);
}

NewTicketDraft draftFrom(const QJsonObject &json)
{
    NewTicketDraft draft;
    NewTicket &wish = draft.wish;
    const QUuid operation = QUuid::fromString(json.value(u"operation"_qs).toString());
    if (!operation.isNull())
        wish.operation = operation;
    wish.channel = enumFrom(channelKeys, json.value(u"channel"_qs), wish.channel);
    wish.subject = json.value(u"subject"_qs).toString();
    wish.text = fromStoredFormat(json.value(u"text"_qs).toString(), json.value(u"format"_qs).toString().toUtf8());
    wish.customer = CustomerId(json.value(u"customer"_qs).toInteger());
    draft.customerName = json.value(u"customerName"_qs).toString();
    wish.newCustomer = json.value(u"newCustomer"_qs).toString();
    wish.contact = ContactId(json.value(u"contact"_qs).toInteger());
    wish.newContact = {json.value(u"contactName"_qs).toString(), json.value(u"contactEmail"_qs).toString(),
                       json.value(u"contactPhone"_qs).toString()};
    wish.priority = enumFrom(priorityKeys, json.value(u"priority"_qs), wish.priority);
    wish.tier = enumFrom(tierKeys, json.value(u"tier"_qs), wish.tier);
    wish.assignee = AgentId(json.value(u"assignee"_qs).toInteger());
    wish.team = TeamId(json.value(u"team"_qs).toInteger());
    const QJsonArray tags = json.value(u"tags"_qs).toArray();
    for (const auto &tag : tags)
        wish.tags.append(tag.toString());
    wish.talked = std::chrono::seconds(json.value(u"talked"_qs).toInteger());
    wish.held = std::chrono::seconds(json.value(u"held"_qs).toInteger());
    return draft;
}

} // namespace

bool NewTicketDraft::isEmpty() const
{
    return wish.subject.trimmed().isEmpty() && wish.text.text.trimmed().isEmpty() && !wish.customer.isValid() &&
           wish.newCustomer.trimmed().isEmpty() && wish.newContact.isEmpty() && wish.tags.isEmpty();
}

QString toText(const NewTicketDraft &draft)
{
    const NewTicket &wish = draft.wish;
    const QJsonObject json{
        {u"operation"_qs, wish.operation.toString(QUuid::WithoutBraces)},
        {u"channel"_qs, QString(keyOf(channelKeys, wish.channel))},
        {u"subject"_qs, wish.subject},
        {u"text"_qs, wish.text.text},
        {u"format"_qs, QString::fromUtf8(toStoredFormat(wish.text))},
        {u"customer"_qs, wish.customer.value()},
        {u"customerName"_qs, draft.customerName},
        {u"newCustomer"_qs, wish.newCustomer},
        {u"contact"_qs, wish.contact.value()},
        {u"contactName"_qs, wish.newContact.name},
        {u"contactEmail"_qs, wish.newContact.email},
        {u"contactPhone"_qs, wish.newContact.phone},
        {u"priority"_qs, QString(keyOf(priorityKeys, wish.priority))},
        {u"tier"_qs, QString(keyOf(tierKeys, wish.tier))},
        {u"assignee"_qs, wish.assignee.value()},
        {u"team"_qs, wish.team.value()},
        {u"tags"_qs, QJsonArray::fromStringList(wish.tags)},
        {u"talked"_qs, static_cast<qint64>(wish.talked.count())},
        {u"held"_qs, static_cast<qint64>(wish.held.count())},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVector<NewTicketDraft> newTicketDrafts(const QString &text)
{
    QVector<NewTicketDraft> drafts;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonDocument json = QJsonDocument::fromJson(line.toUtf8());
        if (!json.isObject())
            continue;
        if (const NewTicketDraft draft = draftFrom(json.object()); !draft.isEmpty())
            drafts.append(draft);
    }
    return drafts;
}

} // namespace campanile::usecases
