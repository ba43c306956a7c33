// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer/customerrepository.h"

#include "domain/base/text.h"
#include "storage/core/bulkinserter.h"
#include "storage/core/json.h"
#include "storage/core/rowscanner.h"
#include "storage/import/importstate.h"

namespace campanile::storage {

using domain::Contact;
using domain::ContactId;
using domain::Customer;
using domain::CustomerId;

namespace {

constexpr std::string_view customerColumns =
    "id, source_id, external_id, name, name_key, segment, plan, yearly_value, currency, language, time_zone, country, "
    "csm_id, custom_fields, version, import_id, preferences";
const std::string customerRow = std::string(customerColumns) + ", merged_into, merged_root";
constexpr std::string_view contactColumns =
    "id, customer_id, source_id, external_id, name, email, phone, language, version, import_id";

template <typename Put>
void putCustomer(const Customer &c, Put &&put)
{
    put(c.id, c.source, c.externalId, c.name, domain::searchKey(c.name), c.segment, c.plan, c.yearlyValueCents,
        c.currency, c.language, c.timeZone, c.country, c.csm, jsonOrNull(c.customFields), c.version, c.import,
        jsonOrNull(domain::toJson(c.preferences)));
}

template <typename Put>
void putContact(const Contact &c, Put &&put)
{
    put(c.id, orNull(c.customer), c.source, c.externalId, c.name, c.email, c.phone, c.language, c.version, c.import);
}

Customer readCustomer(const Statement &row)
{
    Customer c;
    c.id = row.id<CustomerId>(0);
    c.source = row.id<domain::SourceId>(1);
    c.externalId = row.text(2);
    c.name = row.text(3);
    c.segment = row.enumeration<domain::Segment>(5);
    c.plan = row.text(6);
    c.yearlyValueCents = row.int64(7);
    c.currency = row.text(8);
    c.language = row.text(9);
    c.timeZone = row.blob(10);
    c.country = row.text(11);
    c.csm = row.id<domain::AgentId>(12);
    c.customFields = jsonObject(row.utf8(13));
    c.version = row.int64(14);
    c.import = row.id<domain::ImportId>(15);
    c.preferences = domain::preferencesFromJson(jsonObject(row.utf8(16)));
    c.mergedInto = row.id<CustomerId>(17);
    c.mergedRoot = row.id<CustomerId>(18);
    return c;
}

Contact readContact(const Statement &row)
{
    return {row.id<ContactId>(0),
            row.id<CustomerId>(1),
            row.id<domain::SourceId>(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.int64(8),
            row.id<domain::ImportId>(9)};
}

bool hasWordFrom(QStringView nameKey, QStringView key)
{
    for (qsizetype at = nameKey.indexOf(key); at >= 0; at = nameKey.indexOf(key, at + 1)) {
        if (at == 0 || !nameKey.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

void CustomerRepository::save(Customer &customer)
{
    if (!customer.id.isValid()) {
        customer.id = m_session.allocateId<CustomerId>("customer");
        customer.version = 1;
        Statement insert =
            m_session.prepare("INSERT INTO customer (" + std::string(customerColumns) +
                              ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)");
        putCustomer(customer, [&insert](const auto &...values) { insert.bind(values...).run(); });
    } else {
        expectOneRow(
            m_session.execute(
                "UPDATE customer SET version = version + 1, name = $3, name_key = $4, segment = $5, plan = $6, "
                "yearly_value = $7, currency = $8, language = $9, time_zone = $10, country = $11, csm_id = $12, "
                "custom_fields = $13, preferences = $14 WHERE id = $1 AND version = $2",
                customer.id, customer.version, customer.name, domain::searchKey(customer.name), customer.segment,
                customer.plan, customer.yearlyValueCents, customer.currency, customer.language, customer.timeZone,
                customer.country, customer.csm, jsonOrNull(customer.customFields),
                jsonOrNull(domain::toJson(customer.preferences))),
            customer.name);
        ++customer.version;
    }
    m_session.noteChange(ChangeKind::Customer, customer.id);
}

void CustomerRepository::save(Contact &contact)
{
    if (!contact.id.isValid()) {
        contact.id = m_session.allocateId<ContactId>("contact");
        contact.version = 1;
        Statement insert = m_session.prepare("INSERT INTO contact (" + std::string(contactColumns) +
                                             ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
        putContact(contact, [&insert](const auto &...values) { insert.bind(values...).run(); });
    } else {
        expectOneRow(
            m_session.execute("UPDATE contact SET version = version + 1, customer_id = $3, name = $4, email = $5, "
                              "phone = $6, language = $7 WHERE id = $1 AND version = $2",
                              contact.id, contact.version, orNull(contact.customer), contact.name, contact.email,
                              contact.phone, contact.language),
            contact.name);
        ++contact.version;
    }
    m_session.noteChange(ChangeKind::Customer, contact.customer);
}

void CustomerRepository::insertAgain(Contact &contact)
{
    contact.version = 1;
    insertBulk(QVector<Contact>{contact});
    m_session.noteChange(ChangeKind::Customer, contact.customer);
}

void CustomerRepository::remove(const Contact &contact)
{
    expectOneRow(m_session.execute("DELETE FROM contact WHERE id = $1 AND version = $2", contact.id, contact.version),
                 contact.name);
    m_session.noteChange(ChangeKind::Customer, contact.customer);
}

void CustomerRepository::remove(const Customer &customer)
{
    expectOneRow(
        m_session.execute("DELETE FROM customer WHERE id = $1 AND version = $2", customer.id, customer.version),
        customer.name);
    m_session.noteChange(ChangeKind::Customer, customer.id);
}

void CustomerRepository::insertBulk(const QVector<Customer> &customers)
{
    BulkInserter inserter(m_session, "customer", customerColumns);
    for (const Customer &customer : customers)
        putCustomer(customer, [&inserter](const auto &...values) { inserter.add(values...); });
    inserter.finish();
}

void CustomerRepository::insertBulk(const QVector<Contact> &contacts)
{
    BulkInserter inserter(m_session, "contact", contactColumns);
    for (const Contact &contact : contacts)
        putContact(contact, [&inserter](const auto &...values) { inserter.add(values...); });
    inserter.finish();
}

QVector<Customer> CustomerRepository::byIds(const QVector<CustomerId> &ids)
{
    QVector<Customer> customers;
    Statement row = m_session.prepare("SELECT " + customerRow + " FROM customer WHERE id IN " +
                                      m_session.dialect().numbersIn("$1") + " ORDER BY id");
    row.bind(jsonNumbers(ids));
    while (row.next())
        customers.append(readCustomer(row));
    return customers;
}

std::optional<Customer> CustomerRepository::byId(CustomerId id)
{
    const QVector<Customer> found = byIds({id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Contact> CustomerRepository::contactById(ContactId id)
{
    Statement row = m_session.prepare("SELECT " + std::string(contactColumns) + " FROM contact WHERE id = $1");
    row.bind(id);
    return row.next() ? std::optional(readContact(row)) : std::nullopt;
}

QVector<Contact> CustomerRepository::contactsOf(const QVector<CustomerId> &customers)
{
    QVector<Contact> contacts;
    Statement row = m_session.prepare("SELECT " + std::string(contactColumns) + " FROM contact WHERE customer_id IN " +
                                      m_session.dialect().numbersIn("$1") + " ORDER BY name, id");
    row.bind(jsonNumbers(customers));
    while (row.next())
        contacts.append(readContact(row));
    return contacts;
}

QHash<CustomerId, QString> CustomerRepository::namesOf(const QVector<CustomerId> &ids)
{
    QHash<CustomerId, QString> names;
    Statement row =
        m_session.prepare("SELECT id, name FROM customer WHERE id IN " + m_session.dialect().numbersIn("$1"));
    row.bind(jsonNumbers(ids));
    while (row.next())
        names.insert(row.id<CustomerId>(0), row.text(1));
    return names;
}

QVector<CustomerName> CustomerRepository::search(const QString &text, int limit)
{
    const QString key = domain::searchKey(text.trimmed());
    QVector<CustomerName> first;
    QVector<CustomerName> others;
    if (key.isEmpty() || limit <= 0)
        return first;
    RowScanner row(m_session, "SELECT id, name, name_key FROM customer WHERE merged_root IS NULL AND " + isPublished +
                                  " ORDER BY name_key, id");
    row.bind();
    while (first.size() < limit && row.next()) {
        const QString nameKey = row.text(2);
        if (nameKey.startsWith(key))
            first.append({row.id<CustomerId>(0), row.text(1)});
        else if (others.size() < limit && hasWordFrom(nameKey, key))
            others.append({row.id<CustomerId>(0), row.text(1)});
    }
    first += others;
    first.resize(std::min<qsizetype>(first.size(), limit));
    return first;
}

QVector<CustomerId> CustomerRepository::idsByName(const QString &text)
{
    QVector<CustomerId> ids;
    for (const CustomerName &found : search(text, std::numeric_limits<int>::max()))
        ids.append(found.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

qint64 CustomerRepository::count()
{
    Statement row = m_session.prepare("SELECT count(*) FROM customer WHERE " + isPublished);
    row.bind();
    const qint64 found = row.next() ? row.int64(0) : 0;
    return found;
}

} // namespace campanile::storage
