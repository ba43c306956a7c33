// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customerfields.h"

#include "domain/customer/customernote.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace campanile::domain {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestWord = 80; ///< plan, country, phone
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestCode = 35; ///< of a language, BCP 47

/// "Nothing" is null, so that it reads the same everywhere.
QJsonValue stored(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Thing, QString Thing::*member>
constexpr AuditedField<Thing> textField(QLatin1StringView key)
{
    return {key, [](const Thing &thing) { return stored(thing.*member); },
            [](Thing &thing, const QJsonValue &value) { thing.*member = value.toString(); }};
}

const std::array fieldsOfCustomer{
    textField<Customer, &Customer::name>(QLatin1StringView("name")),
    AuditedField<Customer>{QLatin1StringView("segment"),
                           [](const Customer &c) {
                               return c.segment == Segment::Unknown ? QJsonValue()
                                                                    : QJsonValue(static_cast<int>(c.segment));
                           },
                           [](Customer &c, const QJsonValue &value) {
                               c.segment = static_cast<Segment>(std::clamp(value.toInt(), 0, 2));
                           }},
    textField<Customer, &Customer::plan>(QLatin1StringView("plan")),
    AuditedField<Customer>{
        QLatin1StringView("value"),
        [](const Customer &c) { return c.yearlyValueCents == 0 ? QJsonValue() : QJsonValue(c.yearlyValueCents); },
        [](Customer &c, const QJsonValue &value) { c.yearlyValueCents = value.toInteger(); }},
    textField<Customer, &Customer::currency>(QLatin1StringView("currency")),
    AuditedField<Customer>{QLatin1StringView("csm"),
                           [](const Customer &c) { return c.csm.isValid() ? QJsonValue(c.csm.value()) : QJsonValue(); },
                           [](Customer &c, const QJsonValue &value) { c.csm = AgentId(value.toInteger()); }},
    textField<Customer, &Customer::language>(QLatin1StringView("language")),
    textField<Customer, &Customer::country>(QLatin1StringView("country")),
    AuditedField<Customer>{QLatin1StringView("time-zone"),
                           [](const Customer &c) { return stored(QString::fromUtf8(c.timeZone)); },
                           [](Customer &c, const QJsonValue &value) { c.timeZone = value.toString().toUtf8(); }},
    AuditedField<Customer>{
        QLatin1StringView("preferences"),
        [](const Customer &c) { return c.preferences.isEmpty() ? QJsonValue() : QJsonValue(toJson(c.preferences)); },
        [](Customer &c, const QJsonValue &value) { c.preferences = preferencesFromJson(value.toObject()); }},
};

const std::array fieldsOfContact{
    textField<Contact, &Contact::name>(QLatin1StringView("name")),
    textField<Contact, &Contact::email>(QLatin1StringView("email")),
    textField<Contact, &Contact::phone>(QLatin1StringView("phone")),
    textField<Contact, &Contact::language>(QLatin1StringView("language")),
    AuditedField<Contact>{
        QLatin1StringView("customer"),
        [](const Contact &c) { return c.customer.isValid() ? QJsonValue(c.customer.value()) : QJsonValue(); },
        [](Contact &c, const QJsonValue &value) { c.customer = CustomerId(value.toInteger()); }},
    // What brings a removed contact back as the one that the next import knows.
    AuditedField<Contact>{
        QLatin1StringView("source"),
        [](const Contact &c) { return c.source.isValid() ? QJsonValue(c.source.value()) : QJsonValue(); },
        [](Contact &c, const QJsonValue &value) { c.source = SourceId(value.toInteger()); }},
    textField<Contact, &Contact::externalId>(QLatin1StringView("external-id")),
    AuditedField<Contact>{
        QLatin1StringView("import"),
        [](const Contact &c) { return c.import.isValid() ? QJsonValue(c.import.value()) : QJsonValue(); },
        [](Contact &c, const QJsonValue &value) { c.import = ImportId(value.toInteger()); }},
};

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() && text.size() <= longestAddress && text.indexOf(u'@', at + 1) < 0 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

std::span<const AuditedField<Customer>> customerFields()
{
    return fieldsOfCustomer;
}

std::span<const AuditedField<Contact>> contactFields()
{
    return fieldsOfContact;
}

Customer tidied(Customer customer)
{
    customer.name = customer.name.simplified();
    customer.plan = customer.plan.simplified();
    customer.country = customer.country.simplified();
    customer.currency = customer.currency.trimmed().toUpper();
    customer.language = customer.language.trimmed();
    customer.timeZone = customer.timeZone.trimmed();
    return customer;
}

Contact tidied(Contact contact)
{
    contact.name = contact.name.simplified();
    contact.email = contact.email.trimmed();
    contact.phone = contact.phone.simplified();
    contact.language = contact.language.trimmed();
    return contact;
}

QStringList faultyFields(const Customer &customer)
{
    QStringList faults;
    if (customer.name.trimmed().isEmpty() || customer.name.size() > longestName)
        faults.append(u"name"_qs);
    if (customer.plan.size() > longestWord)
        faults.append(u"plan"_qs);
    if (customer.yearlyValueCents < 0)
        faults.append(u"value"_qs);
    if (customer.currency.isEmpty() ? customer.yearlyValueCents > 0 : !isCurrency(customer.currency))
        faults.append(u"currency"_qs);
    if (customer.language.size() > longestCode)
        faults.append(u"language"_qs);
    if (customer.country.size() > longestWord)
        faults.append(u"country"_qs);
    if (!customer.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(customer.timeZone))
        faults.append(u"time-zone"_qs);
    return faults;
}

QStringList faultyFields(const Contact &contact)
{
    QStringList faults;
    if (contact.name.size() > longestName || (contact.name.isEmpty() && contact.email.isEmpty()))
        faults.append(u"name"_qs);
    if (!contact.email.isEmpty() && !isAddress(contact.email))
        faults.append(u"email"_qs);
    if (contact.phone.size() > longestWord)
        faults.append(u"phone"_qs);
    if (contact.language.size() > longestCode)
        faults.append(u"language"_qs);
    return faults;
}

QJsonValue storedNote(const CustomerNote &note)
{
    if (!note.id.isValid())
        return {};
    return QJsonObject{{u"id"_qs, note.id.value()},
                       {u"at"_qs, toMs(note.at)},
                       {u"author"_qs, note.author.value()},
                       {u"name"_qs, note.authorName},
                       {u"text"_qs, note.text}};
}

CustomerNote noteFromStored(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    CustomerNote note;
    note.id = CustomerNoteId(json.value(u"id"_qs).toInteger());
    note.at = fromMs(json.value(u"at"_qs).toInteger());
    note.author = AgentId(json.value(u"author"_qs).toInteger());
    note.authorName = json.value(u"name"_qs).toString();
    note.text = json.value(u"text"_qs).toString();
    return note;
}

} // namespace campanile::domain
