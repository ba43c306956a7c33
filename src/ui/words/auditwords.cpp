// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/auditwords.h"

#include "domain/base/text.h"
#include "domain/org/calendarjson.h"
#include "domain/org/organization.h"
#include "domain/org/weektext.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticketlink.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/linkwords.h"
#include "ui/words/sizewords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace campanile::ui {

namespace {

using domain::AuditAction;
using domain::AuditSubject;
using usecases::Catalog;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr qsizetype longestValue = 200;

struct FieldWords
{
    const char *key;
    const char *text;
};

/// Of the fields that people see; the others are named as they are stored.
constexpr std::array fieldTexts{
    FieldWords{"name", QT_TRANSLATE_NOOP("Audit", "Name")},
    FieldWords{"email", QT_TRANSLATE_NOOP("Audit", "E-mail")},
    FieldWords{"phone", QT_TRANSLATE_NOOP("Audit", "Phone")},
    FieldWords{"role", QT_TRANSLATE_NOOP("Audit", "Role")},
    FieldWords{"location", QT_TRANSLATE_NOOP("Audit", "Location")},
    FieldWords{"team", QT_TRANSLATE_NOOP("Audit", "Team")},
    FieldWords{"department", QT_TRANSLATE_NOOP("Audit", "Department")},
    FieldWords{"parent", QT_TRANSLATE_NOOP("Audit", "Part of")},
    FieldWords{"tier", QT_TRANSLATE_NOOP("Audit", "Tier")},
    FieldWords{"language", QT_TRANSLATE_NOOP("Audit", "Language")},
    FieldWords{"languages", QT_TRANSLATE_NOOP("Audit", "Languages")},
    FieldWords{"active", QT_TRANSLATE_NOOP("Audit", "Works here")},
    FieldWords{"owner", QT_TRANSLATE_NOOP("Audit", "Whose it is")},
    FieldWords{"does", QT_TRANSLATE_NOOP("Audit", "What it does")},
    FieldWords{"segment", QT_TRANSLATE_NOOP("Audit", "Segment")},
    FieldWords{"status", QT_TRANSLATE_NOOP("Audit", "Status")},
    FieldWords{"source-status", QT_TRANSLATE_NOOP("Audit", "Status in the other system")},
    FieldWords{"priority", QT_TRANSLATE_NOOP("Audit", "Priority")},
    FieldWords{"channel", QT_TRANSLATE_NOOP("Audit", "Channel")},
    FieldWords{"place", QT_TRANSLATE_NOOP("Audit", "Location")},
    FieldWords{"assignee", QT_TRANSLATE_NOOP("Audit", "Assignee")},
    FieldWords{"customer", QT_TRANSLATE_NOOP("Audit", "Customer")},
    FieldWords{"contact", QT_TRANSLATE_NOOP("Audit", "Contact")},
    FieldWords{"subject", QT_TRANSLATE_NOOP("Audit", "Subject")},
    FieldWords{"due", QT_TRANSLATE_NOOP("Audit", "Promise")},
    FieldWords{"tags", QT_TRANSLATE_NOOP("Audit", "Tag")},
    FieldWords{"message", QT_TRANSLATE_NOOP("Audit", "Message")},
    FieldWords{"note", QT_TRANSLATE_NOOP("Audit", "Internal note")},
    FieldWords{"attachment", QT_TRANSLATE_NOOP("Audit", "Attachment")},
    FieldWords{"mention", QT_TRANSLATE_NOOP("Audit", "Called by name")},
    FieldWords{"delivery", QT_TRANSLATE_NOOP("Audit", "Reply")},
    FieldWords{"csm", QT_TRANSLATE_NOOP("Audit", "Customer success manager")},
    FieldWords{"key", QT_TRANSLATE_NOOP("Audit", "Name in searches")},
    FieldWords{"kind", QT_TRANSLATE_NOOP("Audit", "Kind of value")},
    FieldWords{"choices", QT_TRANSLATE_NOOP("Audit", "Choices")},
    FieldWords{"searchable", QT_TRANSLATE_NOOP("Audit", "Found by the search")},
    FieldWords{"timeZone", QT_TRANSLATE_NOOP("Audit", "Time zone")},
    FieldWords{"week", QT_TRANSLATE_NOOP("Audit", "Working week")},
    FieldWords{"holidays", QT_TRANSLATE_NOOP("Audit", "Days off")},
    FieldWords{"plan", QT_TRANSLATE_NOOP("Audit", "Plan")},
    FieldWords{"query", QT_TRANSLATE_NOOP("Audit", "Search")},
    FieldWords{"sort", QT_TRANSLATE_NOOP("Audit", "Sorted by")},
    FieldWords{"descending", QT_TRANSLATE_NOOP("Audit", "Descending")},
    FieldWords{"group", QT_TRANSLATE_NOOP("Audit", "Grouped by")},
    FieldWords{"position", QT_TRANSLATE_NOOP("Audit", "Place in the list")},
    FieldWords{"colour", QT_TRANSLATE_NOOP("Audit", "Colour")},
    FieldWords{"description", QT_TRANSLATE_NOOP("Audit", "What it is good for")},
    FieldWords{"columns", QT_TRANSLATE_NOOP("Audit", "Columns")},
    FieldWords{"widths", QT_TRANSLATE_NOOP("Audit", "Column widths")},
    FieldWords{"into", QT_TRANSLATE_NOOP("Audit", "Merged into")},
    FieldWords{"merged", QT_TRANSLATE_NOOP("Audit", "Number of the other customer")},
    FieldWords{"rhythm", QT_TRANSLATE_NOOP("Audit", "Copies are made")},
    FieldWords{"folder", QT_TRANSLATE_NOOP("Audit", "Folder")},
    FieldWords{"file", QT_TRANSLATE_NOOP("Audit", "File")},
    FieldWords{"hour", QT_TRANSLATE_NOOP("Audit", "Hour")},
    FieldWords{"weekday", QT_TRANSLATE_NOOP("Audit", "Day of the week")},
    FieldWords{"keep-newest", QT_TRANSLATE_NOOP("Audit", "Newest copies kept")},
    FieldWords{"keep-weeks", QT_TRANSLATE_NOOP("Audit", "Weeks with a copy kept")},
    FieldWords{"keep-months", QT_TRANSLATE_NOOP("Audit", "Months with a copy kept")},
    FieldWords{"bytes", QT_TRANSLATE_NOOP("Audit", "Size")},
    FieldWords{"tickets", QT_TRANSLATE_NOOP("Audit", "Tickets")},
    FieldWords{"failed", QT_TRANSLATE_NOOP("Audit", "Could not be made")},
    FieldWords{"tried", QT_TRANSLATE_NOOP("Audit", "Can be restored")},
    FieldWords{"restored", QT_TRANSLATE_NOOP("Audit", "Made a database of")},
};

QString fieldText(const QString &key, const Catalog &catalog)
{
    if (key.startsWith(u"filled:")) // by a merge, into the customer that stays
        return fieldText(key.mid(7), catalog);
    const auto found = std::find_if(fieldTexts.begin(), fieldTexts.end(),
                                    [&key](const FieldWords &words) { return key == QLatin1StringView(words.key); });
    if (found != fieldTexts.end())
        return Words::tr(found->text);
    if (key.startsWith(u"field:")) { // one of the center's own
        const domain::CustomField *field = catalog.customField(key.mid(6));
        return field ? field->name : fieldKeyText(key.mid(6));
    }
    const bool isLink = domain::enumOf(domain::linkKindKeys, key) || domain::enumOf(domain::linkEndKeys, key);
    return isLink ? linkKeyText(key) : fieldKeyText(key);
}

/// "Monday 09:00–17:00, Tuesday 09:00–17:00".
QString weekText(const QVector<domain::WeeklySlot> &week)
{
    QStringList days;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (const QString times = domain::slotsText(week, weekday); !times.isEmpty())
            days.append(QLocale().standaloneDayName(weekday, QLocale::ShortFormat) + u' ' + domain::isolated(times));
    }
    return days.join(u", "_qs);
}

QString enumText(const QString &key, int value)
{
    if (key == u"tier")
        return tierText(static_cast<domain::Tier>(value));
    if (key == u"status")
        return statusText(static_cast<domain::Status>(value));
    if (key == u"priority")
        return priorityText(static_cast<domain::Priority>(value));
    if (key == u"channel")
        return channelText(static_cast<domain::Channel>(value));
    if (key == u"delivery")
        return static_cast<domain::Delivery>(value) == domain::Delivery::Sent ? Words::tr("sent")
                                                                              : Words::tr("not sent");
    return {};
}

/// Keys whose numbers stand for somebody or something.
bool isIdKey(const QString &key)
{
    static const QStringList keys{u"location"_qs, u"place"_qs, u"team"_qs,     u"department"_qs,
                                  u"parent"_qs,   u"owner"_qs, u"assignee"_qs, u"mention"_qs,
                                  u"tags"_qs,     u"csm"_qs,   u"customer"_qs, u"contact"_qs};
    return keys.contains(key);
}

QString nameText(const QString &key, qint64 id, const Catalog &catalog)
{
    QString name;
    if (key == u"location" || key == u"place")
        name = catalog.placeName(domain::PlaceId(id));
    else if (key == u"team")
        name = catalog.teamName(domain::TeamId(id));
    else if (key == u"department" || key == u"parent")
        name = catalog.departmentName(domain::DepartmentId(id));
    else if (key == u"tags")
        name = catalog.tagName(domain::TagId(id));
    else if (key == u"customer" || key == u"contact")
        return Words::tr("another one"); // there are too many of them to know all names here
    else
        name = catalog.agentName(domain::AgentId(id));
    return name.isEmpty() ? Words::tr("one that is not known any more") : domain::isolated(domain::visibleText(name));
}

/// Of the plan of copies and of copies; empty where the value speaks for itself.
QString backupValueText(const QString &key, const QJsonValue &value)
{
    if (key == u"bytes")
        return sizeText(value.toInteger());
    if (key == u"tickets")
        return numberText(value.toInteger());
    if (key == u"weekday")
        return QLocale().standaloneDayName(value.toInt());
    if (key == u"rhythm" && value == u"daily"_qs)
        return Words::tr("every day");
    if (key == u"rhythm" && value == u"weekly"_qs)
        return Words::tr("every week");
    return key == u"rhythm" ? Words::tr("never") : QString();
}

QString valueText(AuditSubject subject, const QString &key, const QJsonValue &value, const Catalog &catalog)
{
    if (value.isNull() || value.isUndefined())
        return Words::tr("none");
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (subject == AuditSubject::Backup) {
        if (const QString text = backupValueText(key, value); !text.isEmpty())
            return text;
    }
    if (subject == AuditSubject::Person && key == u"role")
        return roleText(static_cast<domain::Role>(value.toInt()));
    if (subject == AuditSubject::Ticket && key == u"due")
        return dateAndTime(domain::fromMs(value.toInteger()), QTimeZone::systemTimeZone());
    if (value.isDouble()) {
        if (const QString text = enumText(key, value.toInt()); !text.isEmpty())
            return text;
        if (isIdKey(key))
            return nameText(key, value.toInteger(), catalog);
    }
    if (subject == AuditSubject::CustomField && key == u"kind")
        return customFieldKindText(static_cast<domain::CustomFieldKind>(value.toInt()));
    if (subject == AuditSubject::Place && key == u"week")
        return weekText(domain::weekFromJson(value.toArray()));
    if (subject == AuditSubject::Place && key == u"holidays")
        return Words::tr("%n day(s) off", nullptr, int(value.toArray().size()));
    QString text;
    if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else
        text = value.toVariant().toString();
    if (text.size() > longestValue)
        text = text.left(longestValue) + u'…';
    return domain::isolated(domain::visibleText(text));
}

} // namespace

QString auditSubjectText(AuditSubject subject)
{
    switch (subject) {
    case AuditSubject::Person:
        return Words::tr("Person");
    case AuditSubject::Team:
        return Words::tr("Team");
    case AuditSubject::Department:
        return Words::tr("Department");
    case AuditSubject::Place:
        return Words::tr("Location");
    case AuditSubject::Skill:
        return Words::tr("Skill");
    case AuditSubject::Tag:
        return Words::tr("Tag");
    case AuditSubject::CustomField:
        return Words::tr("Field of one's own");
    case AuditSubject::View:
        return Words::tr("View");
    case AuditSubject::Customer:
        return Words::tr("Customer");
    case AuditSubject::Contact:
        return Words::tr("Contact");
    case AuditSubject::Macro:
        return Words::tr("Macro");
    case AuditSubject::Roles:
        return Words::tr("Rights of a role");
    case AuditSubject::Settings:
        return Words::tr("Settings");
    case AuditSubject::Backup:
        return Words::tr("Backup");
    case AuditSubject::ImportProfile:
        return Words::tr("Import profile");
    case AuditSubject::Ticket:
        return Words::tr("Ticket");
    }
    return {};
}

QString auditActionText(AuditAction action)
{
    switch (action) {
    case AuditAction::Added:
        return Words::tr("added");
    case AuditAction::Changed:
        return Words::tr("changed");
    case AuditAction::Removed:
        return Words::tr("removed");
    case AuditAction::Undone:
        return Words::tr("taken back");
    case AuditAction::Merged:
        return Words::tr("merged");
    case AuditAction::Split:
        return Words::tr("split");
    }
    return {};
}

QString auditChangeText(AuditSubject subject, const domain::AuditChange &change, const Catalog &catalog)
{
    //: a field, its value before, its value now
    return Words::tr("%1: %2 → %3")
        .arg(domain::isolated(domain::visibleText(fieldText(change.key, catalog))),
             valueText(subject, change.key, change.from, catalog), valueText(subject, change.key, change.to, catalog));
}

} // namespace campanile::ui
