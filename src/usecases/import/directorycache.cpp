// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/directorycache.h"

#include "domain/base/text.h"
#include "domain/import/importlabels.h"

namespace campanile::usecases {

using namespace domain;

namespace {

/// "New York" → "new-york": what queries call a place.
QString placeKey(const QString &name)
{
    QString key;
    for (const QChar c : searchKey(name)) {
        if (c.isLetterOrNumber())
            key.append(c);
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key.append(u'-');
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    return key.isEmpty() ? u"place"_qs : key;
}

} // namespace

DirectoryCache::DirectoryCache(storage::ImportedRows::Known known, IdBlocks &ids, SourceId source)
    : m_ids(ids)
    , m_source(source)
    , m_customers(std::move(known.customers))
    , m_contacts(std::move(known.contacts))
    , m_customerNames(std::move(known.customerNames))
    , m_contactNames(std::move(known.contactNames))
{
    for (const Place &place : std::as_const(known.organization.places)) {
        m_places.insert(searchKey(place.name), place.id);
        m_places.insert(searchKey(place.key), place.id);
        m_placeNames.insert(place.id, place.name);
    }
    for (const Department &department : std::as_const(known.organization.departments)) {
        m_departments.insert(searchKey(department.name), department.id);
        m_departmentNames.insert(department.id, department.name);
    }
    for (const Team &team : std::as_const(known.organization.teams)) {
        m_teams.insert(searchKey(team.name), team.id);
        m_teamNames.insert(team.id, team.name);
    }
    for (const Agent &agent : std::as_const(known.organization.agents)) {
        m_agentsByName.insert(searchKey(agent.name), agent.id);
        if (!agent.email.isEmpty())
            m_agentsByEmail.insert(searchKey(agent.email), agent.id);
        m_agentNames.insert(agent.id, agent.name);
    }
    for (const auto &[id, name] : known.tags) {
        m_tags.insert(searchKey(name), id);
        m_tagNames.insert(id, name);
    }
}

PlaceId DirectoryCache::place(const QString &name)
{
    const QString key = searchKey(name);
    if (const auto it = m_places.constFind(key); it != m_places.cend())
        return *it;
    Place place;
    place.id = PlaceId(m_ids.next("place"));
    place.name = name;
    // The key is unique; a name that only differs by signs gets a number.
    const QString base = placeKey(name);
    place.key = base;
    for (int n = 2; m_places.contains(place.key); ++n)
        place.key = base + u'-' + QString::number(n);
    // Where it lies and when it works nobody has said: no zone, rather than an invented one.
    m_places.insert(key, place.id);
    m_places.insert(place.key, place.id);
    m_placeNames.insert(place.id, name);
    m_made.places.append(name);
    m_fresh.places.append(place);
    return place.id;
}

template <typename IdType, typename Add>
IdType DirectoryCache::named(const QString &name, const QByteArray &counter, QHash<QString, IdType> &known,
                             QHash<IdType, QString> &names, QStringList &made, Add add)
{
    IdType &id = known[searchKey(name)];
    if (!id.isValid()) {
        id = IdType(m_ids.next(counter));
        names.insert(id, name);
        made.append(name);
        add(id);
    }
    return id;
}

DepartmentId DirectoryCache::department(const QString &name)
{
    return named(name, "department", m_departments, m_departmentNames, m_made.departments, [&](DepartmentId id) {
        m_fresh.departments.append({id, {}, name, 1});
    });
}

TeamId DirectoryCache::team(const QString &name)
{
    return named(name, "team", m_teams, m_teamNames, m_made.teams, [&](TeamId id) {
        m_fresh.teams.append({id, {}, name, Tier::Unknown, 1});
    });
}

TagId DirectoryCache::tag(const QString &name)
{
    return named(name, "tag", m_tags, m_tagNames, m_made.tags, [&](TagId id) { m_fresh.tags.append({id, name}); });
}

AgentId DirectoryCache::makeAgent(const QString &name, const QString &email, bool active)
{
    Agent agent;
    agent.id = AgentId(m_ids.next("agent"));
    agent.name = name;
    agent.email = email;
    agent.active = active;
    m_agentNames.insert(agent.id, name);
    m_made.agents.append(name);
    m_fresh.agents.append(agent);
    return agent.id;
}

AgentId DirectoryCache::agentByName(const QString &name)
{
    AgentId &id = m_agentsByName[searchKey(name)];
    if (!id.isValid())
        id = makeAgent(name, {}, true);
    return id;
}

AgentId DirectoryCache::agentOf(const ImportedPerson &person)
{
    const QString name = person.name.isEmpty() ? person.key : person.name;
    if (person.email.isEmpty())
        return agentByName(name);
    // Two people may have one name, but not one address.
    AgentId &id = m_agentsByEmail[searchKey(person.email)];
    if (!id.isValid())
        id = makeAgent(name, person.email, person.active);
    return id;
}

AgentId DirectoryCache::agentByKey(const QString &key)
{
    if (const auto it = m_agentsByKey.constFind(key); it != m_agentsByKey.cend())
        return *it;
    const auto person = m_people.constFind(key);
    const AgentId id = person == m_people.cend() ? agentByName(key) : agentOf(*person);
    m_agentsByKey.insert(key, id);
    return id;
}

CustomerId DirectoryCache::makeCustomer(Customer customer)
{
    customer.id = CustomerId(m_ids.next("customer"));
    customer.source = m_source;
    customer.import = m_import;
    m_customers.insert(customer.externalId, customer.id);
    m_customerNames.insert(customer.id, customer.name);
    ++m_customersMade;
    m_newCustomers.append(customer);
    return customer.id;
}

CustomerId DirectoryCache::customer(const QString &key, const QString &name)
{
    const QString external = key.isEmpty() ? QString(u"name:"_qs + searchKey(name)) : key;
    if (const auto it = m_customers.constFind(external); it != m_customers.cend())
        return *it;
    Customer customer;
    customer.externalId = external;
    customer.name = name.isEmpty() ? key : name;
    return makeCustomer(std::move(customer));
}

void DirectoryCache::addCustomer(Customer customer)
{
    const auto known = m_customers.constFind(customer.externalId);
    if (customer.name.isEmpty())
        customer.name = customer.externalId;
    if (known == m_customers.cend()) {
        (void)makeCustomer(std::move(customer));
    } else if (m_customerNames.value(*known) == customer.externalId && customer.name != customer.externalId) {
        m_names.customers.insert(*known, customer.name);
        m_customerNames.insert(*known, customer.name);
    }
}

ContactId DirectoryCache::makeContact(Contact contact)
{
    contact.id = ContactId(m_ids.next("contact"));
    contact.source = m_source;
    contact.import = m_import;
    m_contacts.insert(contact.externalId, contact.id);
    m_contactNames.insert(contact.id, contact.name);
    ++m_contactsMade;
    m_newContacts.append(contact);
    return contact.id;
}

ContactId DirectoryCache::contact(const ContactClue &clue)
{
    QString external = clue.key;
    if (external.isEmpty() && !clue.email.isEmpty())
        external = u"email:"_qs + searchKey(clue.email);
    if (external.isEmpty())
        external = u"name:%1@%2"_qs.arg(searchKey(clue.name)).arg(clue.customer.value());
    if (const auto it = m_contacts.constFind(external); it != m_contacts.cend())
        return *it;
    Contact contact;
    contact.externalId = external;
    contact.customer = clue.customer;
    contact.name = clue.name;
    contact.email = clue.email;
    contact.phone = clue.phone;
    if (const auto person = m_people.constFind(clue.key); person != m_people.cend()) {
        contact.name = person->name;
        contact.email = person->email;
        contact.phone = person->phone;
        contact.language = person->language;
        if (!person->customerKey.isEmpty())
            contact.customer = customer(person->customerKey, {});
    }
    if (contact.name.isEmpty())
        contact.name = clue.email.isEmpty() ? clue.key : clue.email;
    return makeContact(std::move(contact));
}

void DirectoryCache::addContact(Contact contact, const QString &customerKey)
{
    if (contact.name.isEmpty())
        contact.name = contact.email.isEmpty() ? contact.externalId : contact.email;
    const auto known = m_contacts.constFind(contact.externalId);
    if (known == m_contacts.cend()) {
        if (!customerKey.isEmpty())
            contact.customer = customer(customerKey, {});
        (void)makeContact(std::move(contact));
    } else if (m_contactNames.value(*known) == contact.externalId && contact.name != contact.externalId) {
        m_names.contacts.insert(*known, contact.name);
        m_contactNames.insert(*known, contact.name);
    }
}

void DirectoryCache::addPerson(const ImportedPerson &person, bool isAgent, bool isContact)
{
    m_people.insert(person.key, person);
    if (isAgent)
        (void)agentByKey(person.key);
    if (isContact) {
        ContactClue clue;
        clue.key = person.key;
        (void)contact(clue);
    }
}

} // namespace campanile::usecases
