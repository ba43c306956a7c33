// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/timeline/eventwords.h"

#include "domain/base/text.h"
#include "domain/ticket/message.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/linkwords.h"
#include "ui/words/timewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace campanile::ui {

using domain::Field;
using domain::FieldChange;

namespace {

/// Values that people outside wrote are kept short in a sentence; the whole stands in the side panel.
constexpr qsizetype longestValue = 120;

QString shortened(const QString &text)
{
    return quoted(text.size() > longestValue ? text.left(longestValue) + u'…' : text);
}

QString rawText(const QJsonValue &stored)
{
    switch (stored.type()) {
    case QJsonValue::String:
        return stored.toString();
    case QJsonValue::Double: {
        const double number = stored.toDouble();
        const auto whole = static_cast<qint64>(number);
        return static_cast<double>(whole) == number ? QString::number(whole) : QString::number(number);
    }
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(stored.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(stored.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

/// Beside a text: the text itself and its attachments are shown anyway, and the promise moves with nearly every answer.
bool isWorthALine(const FieldChange &change)
{
    return change.field != Field::Message && change.field != Field::Attachment && change.field != Field::Due;
}

/// The source's word for a status that is told in the same words beside it.
bool repeatsTheStatus(const FieldChange &change, const domain::Event &event)
{
    if (change.field != Field::SourceStatus || !change.to.isString())
        return false;
    return std::any_of(event.changes.begin(), event.changes.end(), [&change](const FieldChange &other) {
        return other.field == Field::Status && other.to.isDouble() &&
               domain::searchKey(statusText(static_cast<domain::Status>(other.to.toInt()))) ==
                   domain::searchKey(change.to.toString().simplified());
    });
}

template <typename Enum>
Enum enumOf(const QJsonValue &stored)
{
    return static_cast<Enum>(stored.toInt());
}

} // namespace

EventWords::EventWords(usecases::CatalogPtr catalog, const QTimeZone &zone)
    : m_catalog(std::move(catalog))
    , m_zone(zone)
{
}

bool EventWords::isOfText(const domain::Event &event)
{
    return event.kind == domain::EventKind::MessageAdded || event.kind == domain::EventKind::NoteAdded;
}

bool EventWords::saysMoreThanItsText(const domain::Event &event)
{
    return std::any_of(event.changes.begin(), event.changes.end(), isWorthALine);
}

QStringList EventWords::sentences(const domain::Event &event) const
{
    return sentences(QVector<domain::Event>{event});
}

QStringList EventWords::sentences(const QVector<domain::Event> &act) const
{
    QVector<Line> all;
    for (const domain::Event &event : act) {
        for (const Line &line : lines(event)) {
            if (!all.contains(line))
                all.append(line);
        }
    }
    QStringList result;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isSaidNext = i + 1 < all.size() && all.at(i + 1).actor == all.at(i).actor;
        result.append(isSaidNext ? all.at(i).words : withActor(all.at(i)));
    }
    return result;
}

QVector<EventWords::Line> EventWords::lines(const domain::Event &event) const
{
    const QString actor = event.actorName.isEmpty() ? QString() : shortened(event.actorName);
    if (event.kind == domain::EventKind::Created)
        return creation(event, actor);
    QVector<Line> result;
    if (event.kind == domain::EventKind::Undone) {
        const bool isText = !event.changes.isEmpty() && event.changes.constFirst().field == Field::Message;
        if (isText && event.changes.constFirst().from.isNull())
            result.append(
                {actor.isEmpty() ? tr("A message was put back.") : tr("%1 put a message back.").arg(actor), {}});
        else if (isText)
            result.append(
                {actor.isEmpty() ? tr("A message was taken back.") : tr("%1 took a message back.").arg(actor), {}});
        else
            result.append(
                {actor.isEmpty() ? tr("A change was taken back.") : tr("%1 took a change back.").arg(actor), {}});
        for (const FieldChange &change : event.changes) {
            if (change.field != Field::Message)
                result.append({line(change, {}).words, {}});
        }
        return result;
    }
    for (const FieldChange &change : event.changes) {
        if ((!isOfText(event) || isWorthALine(change)) && !repeatsTheStatus(change, event))
            result.append(line(change, actor));
    }
    if (result.isEmpty())
        result.append(
            {actor.isEmpty() ? tr("It was saved without a change.") : tr("%1 saved it without a change.").arg(actor),
             {}});
    return result;
}

QVector<EventWords::Line> EventWords::creation(const domain::Event &event, const QString &actor) const
{
    QVector<Line> result{
        {actor.isEmpty() ? tr("The ticket was created.") : tr("%1 created the ticket.").arg(actor), {}}};
    const auto seconds = [&event](Field field) {
        const auto found = std::find_if(event.changes.begin(), event.changes.end(),
                                        [field](const FieldChange &change) { return change.field == field; });
        return std::chrono::seconds(found == event.changes.end() ? 0 : found->to.toInteger());
    };
    const std::chrono::seconds talked = seconds(Field::Talked);
    const std::chrono::seconds held = seconds(Field::Held);
    if (held.count() > 0)
        result.append({tr("The call took %1, and %2 on hold.").arg(stopwatchText(talked), stopwatchText(held)), {}});
    else if (talked.count() > 0)
        result.append({tr("The call took %1.").arg(stopwatchText(talked)), {}});
    return result;
}

QString EventWords::withActor(const Line &line)
{
    return line.actor.isEmpty() ? line.words : tr("%1 (%2)", "a change, who made it").arg(line.words, line.actor);
}

QString EventWords::sentence(const FieldChange &change, const QString &actor) const
{
    return withActor(line(change, actor));
}

EventWords::Line EventWords::line(const FieldChange &change, const QString &actor) const
{
    const QString from = value(change.field, change.from);
    const QString to = value(change.field, change.to);
    switch (change.field) {
    case Field::Tier:
        if (change.from.toInt() == 0 || change.to.toInt() == 0)
            break;
        return {actor.isEmpty() ? tr("It was moved from %1 to %2.").arg(from, to)
                                : tr("%1 moved it from %2 to %3.").arg(actor, from, to),
                {}};
    case Field::Assignee:
        return {assignment(change, actor), {}};
    case Field::Team:
        if (change.to.isNull())
            break;
        return {actor.isEmpty() ? tr("It was handed over to %1.").arg(to)
                                : tr("%1 handed it over to %2.").arg(actor, to),
                {}};
    case Field::TagAdded: {
        const QString tag = change.to.isNull() ? from : to;
        return {actor.isEmpty() ? tr("The tag %1 was added.").arg(tag) : tr("%1 added the tag %2.").arg(actor, tag),
                {}};
    }
    case Field::TagRemoved: {
        const QString tag = change.from.isNull() ? to : from;
        return {actor.isEmpty() ? tr("The tag %1 was removed.").arg(tag) : tr("%1 removed the tag %2.").arg(actor, tag),
                {}};
    }
    case Field::Delivery:
        if (static_cast<domain::Delivery>(change.to.toInt()) == domain::Delivery::Sent)
            return {actor.isEmpty() ? tr("The reply was sent.") : tr("%1 sent the reply.").arg(actor), {}};
        return {actor.isEmpty() ? tr("The reply counts as not sent again.")
                                : tr("%1 marked the reply as not sent.").arg(actor),
                {}};
    case Field::Link: {
        const bool isRemoved = change.to.isNull();
        const QString other =
            shortened((isRemoved ? change.from : change.to).toObject().value(u"reference"_qs).toString());
        const QString how = linkKeyText(change.name);
        if (isRemoved)
            return {tr("The link was taken away: %1 %2", "how, number of the other ticket").arg(how, other), actor};
        return {tr("Linked: %1 %2", "how, number of the other ticket").arg(how, other), actor};
    }
    case Field::Mention:
        return {actor.isEmpty() ? tr("%1 was called by name.").arg(to) : tr("%1 called %2 by name.").arg(actor, to),
                {}};
    case Field::Attachment:
        return {actor.isEmpty() ? tr("%1 was attached.").arg(to) : tr("%1 attached %2.").arg(actor, to), {}};
    default:
        break;
    }
    return {plainChange(change), actor};
}

QString EventWords::assignment(const FieldChange &change, const QString &actor) const
{
    const QString to = value(change.field, change.to);
    if (change.to.isNull() || (change.to.isDouble() && change.to.toInteger() == 0)) {
        const QString from = value(change.field, change.from);
        return actor.isEmpty() ? tr("%1 was taken off it; nobody is assigned.").arg(from)
                               : tr("%1 took %2 off it; nobody is assigned.").arg(actor, from);
    }
    if (to == actor)
        return tr("%1 took it over.").arg(actor);
    return actor.isEmpty() ? tr("It was assigned to %1.").arg(to) : tr("%1 assigned it to %2.").arg(actor, to);
}

QString EventWords::plainChange(const FieldChange &change) const
{
    return tr("%1: %2 → %3", "field: before, after; the arrow points in reading direction")
        .arg(fieldName(change), value(change.field, change.from), value(change.field, change.to));
}

QString EventWords::fieldName(const FieldChange &change) const
{
    switch (change.field) {
    case Field::Status:
        return tr("Status");
    case Field::SourceStatus:
        return tr("Status in the source");
    case Field::Tier:
        return tr("Tier");
    case Field::Priority:
        return tr("Priority");
    case Field::Channel:
        return tr("Channel");
    case Field::Place:
        return tr("Place");
    case Field::Department:
        return tr("Department");
    case Field::Team:
        return tr("Team");
    case Field::Assignee:
        return tr("Assignee");
    case Field::Customer:
        return tr("Customer");
    case Field::Contact:
        return tr("Contact");
    case Field::Subject:
        return tr("Subject");
    case Field::Due:
        return tr("Next promise");
    case Field::TagAdded:
    case Field::TagRemoved:
        return tr("Tags");
    case Field::Message:
    case Field::Delivery:
        return tr("Message");
    case Field::Attachment:
        return tr("Attachment");
    case Field::Language:
        return tr("Language");
    case Field::Talked:
        return tr("Time of the call");
    case Field::Held:
        return tr("Time on hold");
    case Field::Link:
        return tr("Links");
    case Field::Mention:
        return tr("Called by name");
    case Field::CustomField:
    case Field::Reported:
        break;
    }
    if (const domain::CustomField *known = m_catalog->customField(change.name);
        known && change.field == Field::CustomField)
        return shortened(known->name);
    return change.name.isEmpty() ? tr("Another field") : shortened(fieldKeyText(change.name));
}

QString EventWords::fieldNames(const QVector<domain::Event> &events) const
{
    QStringList names;
    for (const domain::Event &event : events) {
        for (const FieldChange &change : event.changes) {
            const QString name = fieldName(change);
            if (!names.contains(name))
                names.append(name);
            if (names.size() == 6)
                return names.join(tr(", ")) + u'…';
        }
    }
    return names.join(tr(", "));
}

QString EventWords::value(Field field, const QJsonValue &stored) const
{
    if (stored.isNull() || stored.isUndefined())
        return tr("none");
    if (stored.isBool())
        return stored.toBool() ? tr("yes") : tr("no");
    if (!stored.isDouble())
        return shortened(field == Field::CustomField || field == Field::Reported
                             ? fieldValueText(rawText(stored), m_zone)
                             : rawText(stored));
    switch (field) {
    case Field::Status:
        return statusText(enumOf<domain::Status>(stored));
    case Field::Tier:
        return tierText(enumOf<domain::Tier>(stored));
    case Field::Priority:
        return priorityText(enumOf<domain::Priority>(stored));
    case Field::Channel:
        return channelText(enumOf<domain::Channel>(stored));
    case Field::Due:
        return quoted(absoluteTime(domain::fromMs(stored.toInteger()), m_zone));
    case Field::Place:
    case Field::Department:
    case Field::Team:
    case Field::Assignee:
    case Field::Mention:
    case Field::TagAdded:
    case Field::TagRemoved:
    case Field::Attachment:
        return nameOf(field, stored);
    case Field::Customer:
    case Field::Contact:
        return tr("another one"); // only the ticket's own are at hand, and a number says nothing
    default:
        return shortened(rawText(stored));
    }
}

QString EventWords::nameOf(Field field, const QJsonValue &stored) const
{
    const qint64 id = stored.toInteger();
    if (id == 0)
        return tr("none");
    QString name;
    switch (field) {
    case Field::Place:
        name = m_catalog->placeName(domain::PlaceId(id));
        break;
    case Field::Department:
        name = m_catalog->departmentName(domain::DepartmentId(id));
        break;
    case Field::Team:
        name = m_catalog->teamName(domain::TeamId(id));
        break;
    case Field::Assignee:
    case Field::Mention:
        name = m_catalog->agentName(domain::AgentId(id));
        break;
    case Field::Attachment:
        name = m_attachments.value(id);
        break;
    default:
        name = m_catalog->tagName(domain::TagId(id));
        break;
    }
    return name.isEmpty() ? tr("one that is not known any more") : shortened(name);
}

} // namespace campanile::ui
