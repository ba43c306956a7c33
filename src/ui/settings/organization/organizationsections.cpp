// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organization/organizationsections.h"

#include "domain/base/text.h"
#include "ui/settings/organization/holidaysedit.h"
#include "ui/settings/organization/weekedit.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/languagewords.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace campanile::ui {

using usecases::Catalog;
using usecases::OrganizationRecord;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationSections)
};

Phrase words(const char *text)
{
    return {"OrganizationSections", text};
}

/// All of a list by name, and none of them.
template <typename Thing>
QVector<RecordChoice> choicesOf(const QVector<Thing> &things, qint64 except = 0,
                                const QString &none = Words::tr("none"))
{
    QVector<RecordChoice> choices{{QJsonValue(), none}};
    for (const Thing &thing : things) {
        if (thing.id.value() != except)
            choices.append({thing.id.value(), domain::isolated(domain::visibleText(thing.name))});
    }
    return choices;
}

QString nameOfDepartment(const Catalog &catalog, const QJsonValue &id)
{
    const QString name = catalog.departmentName(domain::DepartmentId(id.toInteger()));
    return name.isEmpty() ? QString() : domain::isolated(domain::visibleText(name));
}

template <typename Enum, std::size_t size>
QVector<RecordChoice> enumChoices(const domain::EnumKeys<Enum, size> &keys, QString (*text)(Enum))
{
    QVector<RecordChoice> choices;
    for (const auto &[value, key] : keys) {
        const int number = static_cast<int>(value);
        choices.append({number == 0 ? QJsonValue() : QJsonValue(number), text(value)});
    }
    return choices;
}

QVector<RecordChoice> zoneChoices(const Catalog &, const OrganizationRecord &)
{
    QVector<RecordChoice> choices;
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') || zone == "UTC") // not "EST5EDT" nor "Zulu"
            choices.append({QString::fromLatin1(zone), QString::fromLatin1(zone)});
    }
    return choices;
}

/// Those that the program speaks, those that are spoken in the center, and the record's own.
QVector<RecordChoice> languageChoices(const Catalog &catalog, const OrganizationRecord &record)
{
    QStringList codes{u"en"_qs, u"he"_qs, u"fil"_qs};
    for (const domain::Place &place : catalog.organization().places)
        codes.append(place.language);
    for (const domain::Agent &agent : catalog.organization().agents)
        codes += agent.languages;
    codes.append(record.values.value(u"language"_qs).toString());
    codes.removeAll(QString());
    codes.removeDuplicates();
    QVector<RecordChoice> choices{{QJsonValue(), Words::tr("none")}};
    for (const QString &code : std::as_const(codes))
        choices.append({code, languageName(code)});
    return choices;
}

} // namespace

RecordsSpec peopleSpec()
{
    RecordsSpec spec;
    spec.kind = domain::AuditSubject::Person;
    spec.permission = domain::Permission::ManagePeople;
    spec.title = words(QT_TRANSLATE_NOOP("OrganizationSections", "People"));
    spec.hint = words(QT_TRANSLATE_NOOP("OrganizationSections", "Who works here. Who has left stays in the history of "
                                                                "the tickets, and can no longer be chosen."));
    spec.add = words(QT_TRANSLATE_NOOP("OrganizationSections", "Add somebody"));
    spec.fresh = words(QT_TRANSLATE_NOOP("OrganizationSections", "Somebody new"));
    spec.emptyTitle = words(QT_TRANSLATE_NOOP("OrganizationSections", "Nobody yet"));
    spec.emptyText = words(QT_TRANSLATE_NOOP("OrganizationSections", "Add everybody who answers or manages."));
    spec.iconName = u"system-users"_qs;
    spec.canRemove = false;
    spec.fields = {
        {u"name"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Name"))},
        {u"email"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&E-mail"))},
        {u"role"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Role")), RecordFieldKind::Choice,
         [](const Catalog &, const OrganizationRecord &) { return enumChoices(domain::roleKeys, &roleText); }},
        {u"location"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Location")), RecordFieldKind::Choice,
         [](const Catalog &catalog, const OrganizationRecord &) { return choicesOf(catalog.organization().places); }},
        {u"team"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Team")), RecordFieldKind::Choice,
         [](const Catalog &catalog, const OrganizationRecord &) { return choicesOf(catalog.organization().teams); }},
        {u"languages"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "L&anguages (en, he, fil)")),
         RecordFieldKind::List},
        {u"active"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Works here")), RecordFieldKind::Check},
    };
    spec.detail = [](const Catalog &, const OrganizationRecord &record) {
        if (!record.values.value(u"active"_qs).toBool(true))
            return Words::tr("has left");
        return roleText(static_cast<domain::Role>(record.values.value(u"role"_qs).toInt()));
    };
    return spec;
}

RecordsSpec teamsSpec()
{
    RecordsSpec spec;
    spec.kind = domain::AuditSubject::Team;
    spec.title = words(QT_TRANSLATE_NOOP("OrganizationSections", "Teams"));
    spec.hint = words(QT_TRANSLATE_NOOP("OrganizationSections", "Tickets are handed to teams. A ticket that goes to a "
                                                                "team goes to its department as well."));
    spec.add = words(QT_TRANSLATE_NOOP("OrganizationSections", "Add a team"));
    spec.fresh = words(QT_TRANSLATE_NOOP("OrganizationSections", "New team"));
    spec.emptyTitle = words(QT_TRANSLATE_NOOP("OrganizationSections", "No teams yet"));
    spec.emptyText = words(QT_TRANSLATE_NOOP("OrganizationSections", "A team works on one tier of one department."));
    spec.iconName = u"system-users"_qs;
    spec.fields = {
        {u"name"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Name"))},
        {u"department"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Department")), RecordFieldKind::Choice,
         [](const Catalog &catalog, const OrganizationRecord &) {
             return choicesOf(catalog.organization().departments);
         }},
        {u"tier"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "T&ier")), RecordFieldKind::Choice,
         [](const Catalog &, const OrganizationRecord &) {
             QVector<RecordChoice> choices{{QJsonValue(), tierText(domain::Tier::Unknown)}};
             for (const RecordChoice &choice : enumChoices(domain::tierKeys, &tierText)) {
                 if (!choice.value.isNull())
                     choices.append(choice);
             }
             return choices;
         }},
    };
    spec.detail = [](const Catalog &catalog, const OrganizationRecord &record) {
        return nameOfDepartment(catalog, record.values.value(u"department"_qs));
    };
    return spec;
}

RecordsSpec departmentsSpec()
{
    RecordsSpec spec;
    spec.kind = domain::AuditSubject::Department;
    spec.title = words(QT_TRANSLATE_NOOP("OrganizationSections", "Departments"));
    spec.hint =
        words(QT_TRANSLATE_NOOP("OrganizationSections", "What the center is divided into. A department may be a "
                                                        "part of another one."));
    spec.add = words(QT_TRANSLATE_NOOP("OrganizationSections", "Add a department"));
    spec.fresh = words(QT_TRANSLATE_NOOP("OrganizationSections", "New department"));
    spec.emptyTitle = words(QT_TRANSLATE_NOOP("OrganizationSections", "No departments yet"));
    spec.emptyText = words(QT_TRANSLATE_NOOP("OrganizationSections", "Small business and enterprise, for example."));
    spec.iconName = u"view-list-tree"_qs;
    spec.fields = {
        {u"name"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Name"))},
        {u"parent"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Part of")), RecordFieldKind::Choice,
         [](const Catalog &catalog, const OrganizationRecord &record) {
             return choicesOf(catalog.organization().departments, record.id);
         }},
    };
    spec.detail = [](const Catalog &catalog, const OrganizationRecord &record) {
        return nameOfDepartment(catalog, record.values.value(u"parent"_qs));
    };
    return spec;
}

RecordsSpec tagsSpec()
{
    RecordsSpec spec;
    spec.kind = domain::AuditSubject::Tag;
    spec.title = words(QT_TRANSLATE_NOOP("OrganizationSections", "Tags"));
    spec.hint = words(QT_TRANSLATE_NOOP("OrganizationSections", "A tag that is renamed here has the new name on every "
                                                                "ticket. One that no ticket has can be removed."));
    spec.add = words(QT_TRANSLATE_NOOP("OrganizationSections", "Add a tag"));
    spec.fresh = words(QT_TRANSLATE_NOOP("OrganizationSections", "New tag"));
    spec.emptyTitle = words(QT_TRANSLATE_NOOP("OrganizationSections", "No tags yet"));
    spec.emptyText = words(QT_TRANSLATE_NOOP("OrganizationSections", "Tags come with the first ticket that gets one; "
                                                                     "those of a house style can be made here."));
    spec.iconName = u"tag"_qs;
    spec.fields = {{u"name"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Name"))}};
    return spec;
}

RecordsSpec customFieldsSpec()
{
    RecordsSpec spec;
    spec.kind = domain::AuditSubject::CustomField;
    spec.title = words(QT_TRANSLATE_NOOP("OrganizationSections", "Fields"));
    spec.hint =
        words(QT_TRANSLATE_NOOP("OrganizationSections", "What your tickets tell besides the usual: a serial "
                                                        "number, a version, a contract. Imports fill them, too. "
                                                        "Values stay on the tickets when a field is removed."));
    spec.add = words(QT_TRANSLATE_NOOP("OrganizationSections", "Add a field"));
    spec.fresh = words(QT_TRANSLATE_NOOP("OrganizationSections", "New field"));
    spec.emptyTitle = words(QT_TRANSLATE_NOOP("OrganizationSections", "No fields of your own yet"));
    spec.emptyText = words(QT_TRANSLATE_NOOP("OrganizationSections", "A field has a name and a kind of value; agents "
                                                                     "fill it in on the ticket."));
    spec.iconName = u"view-list-details"_qs;
    spec.fields = {
        {u"name"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Name"))},
        {u"kind"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Kind of value")), RecordFieldKind::Choice,
         [](const Catalog &, const OrganizationRecord &) {
             return enumChoices(domain::customFieldKindKeys, &customFieldKindText);
         }},
        {u"choices"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Choices")), RecordFieldKind::List},
        {u"department"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "On tickets &of")), RecordFieldKind::Choice,
         [](const Catalog &catalog, const OrganizationRecord &) {
             return choicesOf(catalog.organization().departments, 0, Words::tr("all departments"));
         }},
        {u"searchable"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "The &search finds tickets by its value")),
         RecordFieldKind::Check},
    };
    spec.detail = [](const Catalog &, const OrganizationRecord &record) {
        return customFieldKindText(static_cast<domain::CustomFieldKind>(record.values.value(u"kind"_qs).toInt()));
    };
    return spec;
}

RecordsSpec placesSpec(usecases::OrganizationSettings &settings, const UiContext &context)
{
    RecordsSpec spec;
    spec.kind = domain::AuditSubject::Place;
    spec.title = words(QT_TRANSLATE_NOOP("OrganizationSections", "Locations"));
    spec.hint =
        words(QT_TRANSLATE_NOOP("OrganizationSections", "Where people work, when, and which days are off. Times "
                                                        "are meant in the location's own time zone."));
    spec.add = words(QT_TRANSLATE_NOOP("OrganizationSections", "Add a location"));
    spec.fresh = words(QT_TRANSLATE_NOOP("OrganizationSections", "New location"));
    spec.emptyTitle = words(QT_TRANSLATE_NOOP("OrganizationSections", "No locations yet"));
    spec.emptyText = words(QT_TRANSLATE_NOOP("OrganizationSections", "Each has its time zone, its working week and its "
                                                                     "holidays; promises are counted by them."));
    spec.iconName = u"internet-services"_qs;
    spec.fields = {
        {u"name"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Name"))},
        {u"key"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "Name in &searches"))},
        {u"timeZone"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "Time &zone")), RecordFieldKind::Choice,
         &zoneChoices},
        {u"language"_qs, words(QT_TRANSLATE_NOOP("OrganizationSections", "&Language")), RecordFieldKind::Choice,
         &languageChoices},
        {u"week"_qs,
         words(QT_TRANSLATE_NOOP("OrganizationSections", "&Working week")),
         RecordFieldKind::Own,
         {},
         [](QWidget *parent) { return new WeekEdit(parent); }},
        {u"holidays"_qs,
         words(QT_TRANSLATE_NOOP("OrganizationSections", "&Days off")),
         RecordFieldKind::Own,
         {},
         [&settings, context](QWidget *parent) { return new HolidaysEdit(settings, context, parent); }},
    };
    spec.detail = [](const Catalog &, const OrganizationRecord &record) {
        return record.values.value(u"timeZone"_qs).toString();
    };
    return spec;
}

} // namespace campanile::ui
