// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/auditwords.h"

#include "domain/base/text.h"
#include "domain/org/calendarjson.h"
#include "domain/org/organization.h"
#include "domain/org/weektext.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace campanile::ui {

namespace {

using domain::AuditAction;
using domain::AuditSubject;

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
    FieldWords{"key", QT_TRANSLATE_NOOP("Audit", "Name in searches")},
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
};

QString fieldText(const QString &key)
{
    const auto found = std::find_if(fieldTexts.begin(), fieldTexts.end(),
                                    [&key](const FieldWords &words) { return key == QLatin1StringView(words.key); });
    return found == fieldTexts.end() ? fieldKeyText(key) : Words::tr(found->text);
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

QString valueText(AuditSubject subject, const QString &key, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return Words::tr("none");
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (subject == AuditSubject::Person && key == u"role")
        return roleText(static_cast<domain::Role>(value.toInt()));
    if (subject == AuditSubject::Team && key == u"tier")
        return tierText(static_cast<domain::Tier>(value.toInt()));
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

QString auditChangeText(AuditSubject subject, const domain::AuditChange &change)
{
    //: a field, its value before, its value now
    return Words::tr("%1: %2 → %3")
        .arg(domain::isolated(domain::visibleText(fieldText(change.key))), valueText(subject, change.key, change.from),
             valueText(subject, change.key, change.to));
}

} // namespace campanile::ui
