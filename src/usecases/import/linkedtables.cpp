// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/linkedtables.h"

#include "domain/base/text.h"
#include "domain/import/importtimeparser.h"

namespace campanile::usecases {

using namespace domain;

namespace {

constexpr qsizetype longestKey = 250;

bool isYes(const QString &text)
{
    const QString word = text.toLower();
    return word != u"false" && word != u"no" && word != u"0" && word != u"n" && word != u"inactive";
}

} // namespace

LinkedRows::LinkedRows(const ImportProfile &profile, const BoundTable &table, DirectoryCache &directory)
    : m_table(table)
    , m_directory(directory)
    , m_labels(profile)
{
}

QString LinkedRows::cell(const BoundColumn &column, ImportCells cells) const
{
    if (std::size_t(column.cell) >= cells.size())
        return {};
    const QString value = cleanText(QString::fromUtf8(cells[std::size_t(column.cell)]).trimmed());
    const QStringList &missing = column.spec.missing ? *column.spec.missing : m_table.table.missing;
    return missing.contains(value, Qt::CaseInsensitive) ? QString() : value;
}

QString LinkedRows::text(ImportTarget target, ImportCells cells) const
{
    const BoundColumn *column = m_table.find(target);
    return column ? cell(*column, cells) : QString();
}

ImportReject LinkedRows::add(ImportCells cells)
{
    using T = ImportTarget;
    const QString key = text(T::Key, cells);
    if (key.isEmpty())
        return ImportReject::NoKey;
    if (key.size() > longestKey)
        return ImportReject::KeyTooLong;
    switch (m_table.table.kind) {
    case ImportTableKind::Customers:
        addCustomer(key, cells);
        break;
    case ImportTableKind::Contacts: {
        Contact contact;
        contact.externalId = key;
        contact.name = text(T::Name, cells).simplified();
        contact.email = text(T::Email, cells);
        contact.phone = text(T::Phone, cells);
        contact.language = text(T::Language, cells).section(u'-', 0, 0).toLower();
        m_directory.addContact(contact, text(T::CustomerKey, cells));
        break;
    }
    default: {
        ImportedPerson person;
        person.key = key;
        person.name = text(T::Name, cells).simplified();
        person.email = text(T::Email, cells);
        person.phone = text(T::Phone, cells);
        person.customerKey = text(T::CustomerKey, cells);
        person.language = text(T::Language, cells).section(u'-', 0, 0).toLower();
        person.active = isYes(text(T::Active, cells));
        const bool agent = m_table.table.kind == ImportTableKind::Agents || m_labels.isAgentRole(text(T::Role, cells));
        m_directory.addPerson(person, agent, !agent);
    }
    }
    return ImportReject::None;
}

void LinkedRows::addCustomer(const QString &key, ImportCells cells)
{
    using T = ImportTarget;
    Customer customer;
    customer.externalId = key;
    customer.name = text(T::Name, cells).simplified();
    customer.country = text(T::Country, cells);
    customer.plan = text(T::Plan, cells);
    customer.language = text(T::Language, cells).section(u'-', 0, 0).toLower();
    if (const std::optional<Segment> segment = enumOf(segmentKeys, text(T::Segment, cells)))
        customer.segment = *segment;
    if (const QByteArray zone = text(T::TimeZone, cells).toUtf8(); ImportTimeParser::isValidZone(zone))
        customer.timeZone = zone;
    for (const BoundColumn &column : m_table.columns) {
        if (column.spec.target != T::CustomField)
            continue;
        const QString value = cell(column, cells);
        if (value.isEmpty())
            continue;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (column.spec.type == ImportValueType::Number && isNumber)
            customer.customFields.insert(column.spec.field, number);
        else
            customer.customFields.insert(column.spec.field, value);
    }
    m_directory.addCustomer(std::move(customer));
}

} // namespace campanile::usecases
