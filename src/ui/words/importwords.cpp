// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/importwords.h"

#include "domain/base/text.h"
#include "domain/import/builtinprofiles.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/reasonwords.h"

#include <QCoreApplication>
#include <QHash>

namespace campanile::ui {

using namespace domain;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using KeyWords = QHash<QString, const char *>;

QString lookUp(const KeyWords &words, const QString &key)
{
    const auto it = words.constFind(key);
    return it == words.cend() ? isolated(visibleText(key)) : Words::tr(*it);
}

const KeyWords &rejectWords()
{
    static const KeyWords words{
        {u"no-ticket-key"_qs, QT_TRANSLATE_NOOP("Import", "The ticket's number is missing.")},
        {u"no-time"_qs, QT_TRANSLATE_NOOP("Import", "The time is missing.")},
        {u"bad-time"_qs, QT_TRANSLATE_NOOP("Import", "The time cannot be read.")},
        {u"duplicate-event"_qs,
         QT_TRANSLATE_NOOP("Import", "Another row has the same number but says something else.")},
        {u"too-many-events"_qs, QT_TRANSLATE_NOOP("Import", "The ticket has more events than can be kept.")},
        {u"no-key"_qs, QT_TRANSLATE_NOOP("Import", "The number that links the row to other files is missing.")},
        {u"key-too-long"_qs, QT_TRANSLATE_NOOP("Import", "Its number is too long.")},
        {u"none"_qs, QT_TRANSLATE_NOOP("Import", "There is no reason.")},
    };
    return words;
}

const KeyWords &profileWords()
{
    static const KeyWords words{
        {u"missing"_qs, QT_TRANSLATE_NOOP("Import", "Something is missing.")},
        {u"empty"_qs, QT_TRANSLATE_NOOP("Import", "There is nothing.")},
        {u"unknown-value"_qs, QT_TRANSLATE_NOOP("Import", "This value is not known.")},
        {u"unknown-key"_qs, QT_TRANSLATE_NOOP("Import", "This name is not known.")},
        {u"wrong-type"_qs, QT_TRANSLATE_NOOP("Import", "The value is of the wrong kind.")},
        {u"double"_qs, QT_TRANSLATE_NOOP("Import", "It is there twice.")},
        {u"bad-name"_qs,
         QT_TRANSLATE_NOOP("Import", "A name is made of a–z, digits, dots, dashes and underscores, 64 at most.")},
        {u"bad-time-format"_qs, QT_TRANSLATE_NOOP("Import", "The time format is not valid.")},
        {u"bad-zone"_qs, QT_TRANSLATE_NOOP("Import", "The time zone is not known.")},
        {u"newer-version"_qs, QT_TRANSLATE_NOOP("Import", "A newer version of Campanile wrote it.")},
        {u"not-json"_qs, QT_TRANSLATE_NOOP("Import", "It is not valid JSON.")},
    };
    return words;
}

/// By the titles themselves: a profile of one's own may have a built-in one's name.
const KeyWords &builtInTitles()
{
    static const KeyWords words{
        {u"Any table of tickets"_qs, QT_TRANSLATE_NOOP("Import", "Any table of tickets")},
        {u"Any log of ticket changes"_qs, QT_TRANSLATE_NOOP("Import", "Any log of ticket changes")},
        {u"Salesforce cases, contacts, accounts"_qs,
         QT_TRANSLATE_NOOP("Import", "Salesforce cases, contacts, accounts")},
        {u"ServiceNow incident log"_qs, QT_TRANSLATE_NOOP("Import", "ServiceNow incident log")},
        {u"VINST incident log (Status/Sub Status, support lines)"_qs,
         QT_TRANSLATE_NOOP("Import", "VINST incident log (Status/Sub Status, support lines)")},
        {u"Zendesk tickets, users, organizations"_qs,
         QT_TRANSLATE_NOOP("Import", "Zendesk tickets, users, organizations")},
    };
    return words;
}

} // namespace

QString importProfileText(const ImportProfile &profile)
{
    if (profile.title.isEmpty())
        return profile.name;
    const ImportProfile *builtIn = builtInImportProfile(profile.name);
    const bool isOurs = builtIn != nullptr && builtIn->title == profile.title;
    return isOurs && builtInTitles().contains(profile.title) ? lookUp(builtInTitles(), profile.title) : profile.title;
}

QString rejectReasonText(const QString &key)
{
    // Asked here first: "bad-time" is a reason of searches too, in other words.
    return rejectWords().contains(key) ? lookUp(rejectWords(), key) : reasonText(key);
}

QHash<QString, QString> rejectReasonTexts(const QStringList &keys)
{
    QHash<QString, QString> texts;
    for (const QString &key : keys)
        texts.insert(key, rejectReasonText(key));
    return texts;
}

QString profileReasonText(const QString &key, const QString &value)
{
    const QString words = lookUp(profileWords(), key);
    if (value.isEmpty())
        return words;
    //: a sentence that says what is wrong in a profile, and the text itself
    return Words::tr("%1 (%2)", "fault, wrong text").arg(words, isolated(visibleText(value)));
}

QString missingText(const QString &key)
{
    if (key == u"tickets")
        return Words::tr("a file that holds tickets");
    if (key == u"table")
        return Words::tr("what the rows of this file are");
    if (const auto target = enumOf(importTargetKeys, key))
        return importTargetText(*target);
    return isolated(visibleText(key));
}

QString importDoubtText(const ImportDoubt &doubt)
{
    const QString column = isolated(visibleText(doubt.column));
    switch (doubt.kind) {
    case ImportDoubtKind::DayMonthOrder:
        return Words::tr("%1: does the day or the month come first?").arg(column);
    case ImportDoubtKind::NoZone:
        return Words::tr("%1: the times name no time zone.").arg(column);
    case ImportDoubtKind::NoTicketKey:
        return Words::tr("No column looks like the ticket's number. Rows are told apart by what they say.");
    case ImportDoubtKind::NoCreatedTime:
        return Words::tr("No column says when a ticket was opened. The time of the import will be taken.");
    case ImportDoubtKind::NoEventTime:
        return Words::tr("No column says when something happened. Without it these rows cannot be imported.");
    case ImportDoubtKind::UnknownLabels: {
        QStringList labels;
        for (const QString &value : doubt.values)
            labels.append(isolated(visibleText(value)));
        return Words::tr("%1: what do these values mean: %2?").arg(column, labels.join(Words::tr(", ")));
    }
    case ImportDoubtKind::Secret:
        return Words::tr("%1 looks like identity, card or account numbers, so it is not imported.").arg(column);
    case ImportDoubtKind::WeakMatch:
        return Words::tr("%1: only some of the values fit. Please look at them.").arg(column);
    }
    return {};
}

QString importKindText(ImportTableKind kind)
{
    switch (kind) {
    case ImportTableKind::Tickets:
        return Words::tr("Tickets");
    case ImportTableKind::Events:
        return Words::tr("Ticket events");
    case ImportTableKind::Contacts:
        return Words::tr("Contacts");
    case ImportTableKind::Customers:
        return Words::tr("Customers");
    case ImportTableKind::Agents:
        return Words::tr("Agents");
    case ImportTableKind::People:
        return Words::tr("Contacts and agents");
    }
    return {};
}

QString importRowText(ImportTableKind kind)
{
    switch (kind) {
    case ImportTableKind::Tickets:
        return Words::tr("Each row is a ticket as it stood when it was exported.");
    case ImportTableKind::Events:
        return Words::tr("Each row is something that happened to a ticket.");
    case ImportTableKind::Contacts:
        return Words::tr("Each row is a person at a customer.");
    case ImportTableKind::Customers:
        return Words::tr("Each row is a customer.");
    case ImportTableKind::Agents:
        return Words::tr("Each row is one of our own people.");
    case ImportTableKind::People:
        return Words::tr("Each row is a person, at a customer or one of ours.");
    }
    return {};
}

QString importTypeText(ImportValueType type)
{
    switch (type) {
    case ImportValueType::Text:
        return Words::tr("Text");
    case ImportValueType::Number:
        return Words::tr("Number");
    case ImportValueType::Time:
        return Words::tr("Time");
    case ImportValueType::Flag:
        return Words::tr("Yes or no");
    }
    return {};
}

QString importValueMapText(const QString &map)
{
    if (map == u"role")
        return importTargetText(ImportTarget::Role);
    const auto target = enumOf(importTargetKeys, map);
    return target ? importTargetText(*target) : isolated(visibleText(map));
}

QString importFieldText(Field field, const QString &name)
{
    switch (field) {
    case Field::Status:
        return importTargetText(ImportTarget::Status);
    case Field::SourceStatus:
        return Words::tr("Status in the source");
    case Field::Tier:
        return importTargetText(ImportTarget::Tier);
    case Field::Priority:
        return importTargetText(ImportTarget::Priority);
    case Field::Channel:
        return importTargetText(ImportTarget::Channel);
    case Field::Place:
        return importTargetText(ImportTarget::Place);
    case Field::Department:
        return importTargetText(ImportTarget::Department);
    case Field::Team:
        return importTargetText(ImportTarget::Team);
    case Field::Assignee:
        return importTargetText(ImportTarget::Assignee);
    case Field::Customer:
        return importTargetText(ImportTarget::CustomerName);
    case Field::Contact:
        return importTargetText(ImportTarget::ContactName);
    case Field::Subject:
        return importTargetText(ImportTarget::Subject);
    case Field::Due:
        return importTargetText(ImportTarget::Due);
    case Field::TagAdded:
    case Field::TagRemoved:
        return importTargetText(ImportTarget::Tags);
    case Field::Message:
    case Field::Delivery:
        return importTargetText(ImportTarget::Message);
    case Field::Attachment:
        return Words::tr("Attachment");
    case Field::Language:
        return importTargetText(ImportTarget::Language);
    case Field::CustomField:
    case Field::Reported:
    case Field::Talked:
    case Field::Held:
    case Field::Link:
    case Field::Mention:
        break;
    }
    return isolated(visibleText(fieldKeyText(name)));
}

QString importValueText(const QString &map, const QString &value)
{
    if (map == u"status") {
        if (const auto status = enumOf(statusKeys, value))
            return statusText(*status);
    } else if (map == u"tier") {
        if (const auto tier = enumOf(tierKeys, value))
            return tierText(*tier);
    } else if (map == u"priority") {
        if (const auto priority = enumOf(priorityKeys, value))
            return priorityText(*priority);
    } else if (map == u"channel") {
        if (const auto channel = enumOf(channelKeys, value))
            return channelText(*channel);
    } else if (map == u"role") {
        return value == u"agent" ? Words::tr("One of our agents") : Words::tr("A contact at a customer");
    }
    return isolated(visibleText(value));
}

QString responseProxyText(ResponseProxy proxy)
{
    switch (proxy) {
    case ResponseProxy::None:
        return {};
    case ResponseProxy::LeftNew:
        return Words::tr("The source has no messages: first response is the time when the ticket stopped being new.");
    }
    return {};
}

QString responseProxyMark(ResponseProxy proxy)
{
    switch (proxy) {
    case ResponseProxy::None:
        return {};
    case ResponseProxy::LeftNew:
        return Words::tr("no longer new");
    }
    return {};
}

} // namespace campanile::ui
