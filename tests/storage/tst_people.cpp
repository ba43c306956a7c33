// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer/customerrepository.h"
#include "storage/customfield/customfieldrepository.h"
#include "storage/import/importprofilerepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/source/sourcerepository.h"
#include "storage/tag/tagrepository.h"
#include "storage/view/savedviewrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void organization_data() { StorageFixture::addEngines(); }
    void organization();
    void staleOrganization_data() { StorageFixture::addEngines(); }
    void staleOrganization();
    void referredToStays_data() { StorageFixture::addEngines(); }
    void referredToStays();
    void customers_data() { StorageFixture::addEngines(); }
    void customers();
    void customerSearch_data() { StorageFixture::addEngines(); }
    void customerSearch();
    void viewsFieldsProfiles_data() { StorageFixture::addEngines(); }
    void viewsFieldsProfiles();
};

void TestPeople::organization()
{
    STORAGE_FIXTURE(fixture);
    Place place;
    place.key = QStringLiteral("tel-aviv");
    place.name = QStringLiteral("תל אביב");
    place.language = QStringLiteral("he");
    place.calendar = {"Asia/Jerusalem",
                      {{7, 540, 1080}, {4, 1320, 360}}, // the second crosses midnight
                      {{QDate(2026, 9, 12), QStringLiteral("ראש השנה")}}};
    Department top{{}, {}, QStringLiteral("Support"), 1};
    Department sub{{}, {}, QStringLiteral("Enterprise"), 1};
    Team team{{}, {}, QStringLiteral("Core"), Tier::T2, 1};
    Skill skill{{}, QStringLiteral("SQL")};
    Agent agent;
    agent.name = QStringLiteral("Noa");
    agent.email = QStringLiteral("noa@example.com");
    agent.role = Role::Lead;
    agent.languages = {QStringLiteral("he"), QStringLiteral("en")};
    fixture.write([&](Session &s) {
        OrganizationRepository repository(s);
        repository.save(place);
        repository.save(top);
        sub.parent = top.id;
        repository.save(sub);
        team.department = sub.id;
        repository.save(team);
        repository.save(skill);
        Skill same{{}, QStringLiteral("SQL")};
        repository.save(same);
        QCOMPARE(same.id, skill.id);
        agent.place = place.id;
        agent.team = team.id;
        agent.skills = {{skill.id, 3}};
        repository.save(agent);
        agent.active = false;
        agent.languages = {QStringLiteral("en")};
        repository.save(agent);
        QCOMPARE(agent.version, 2);
    });
    const Organization all = fixture.read([](Session &s) { return OrganizationRepository(s).load(); });
    QCOMPARE(all.places.size(), 1);
    QCOMPARE(all.places.first().name, place.name);
    QCOMPARE(all.places.first().calendar, place.calendar);
    QCOMPARE(all.departments.size(), 2);
    QVERIFY(!all.departments.first().parent.isValid());
    QCOMPARE(all.departments.last().parent, top.id);
    QCOMPARE(all.teams.first().department, sub.id);
    QCOMPARE(all.teams.first().tier, Tier::T2);
    QCOMPARE(all.skills.size(), 1);
    QCOMPARE(all.agents.size(), 1);
    const Agent &found = all.agents.first();
    QCOMPARE(found.role, Role::Lead);
    QCOMPARE(found.team, team.id);
    QCOMPARE(found.skills.size(), 1);
    QCOMPARE(found.skills.first().level, 3);
    QCOMPARE(found.languages, QStringList{QStringLiteral("en")});
    QVERIFY(!found.active);
}

void TestPeople::staleOrganization()
{
    STORAGE_FIXTURE(fixture);
    Team team{{}, {}, QStringLiteral("Core"), Tier::T1, 1};
    fixture.write([&](Session &s) { OrganizationRepository(s).save(team); });
    Team stale = team;
    fixture.write([&](Session &s) { OrganizationRepository(s).save(team); });
    stale.name = QStringLiteral("lost");
    QCOMPARE(fixture.writeError([&](Session &s) { OrganizationRepository(s).save(stale); }).code, ErrorCode::Conflict);
    const auto all = fixture.read([](Session &s) { return OrganizationRepository(s).load(); });
    QCOMPARE(all.teams.first().name, QStringLiteral("Core"));
}

void TestPeople::referredToStays()
{
    STORAGE_FIXTURE(fixture);
    Department department{{}, {}, QStringLiteral("Support"), 1};
    Team team{{}, {}, QStringLiteral("Core"), Tier::T1, 1};
    fixture.write([&](Session &s) {
        OrganizationRepository(s).save(department);
        team.department = department.id;
        OrganizationRepository(s).save(team);
    });
    QCOMPARE(fixture.writeError([&](Session &s) { OrganizationRepository(s).remove(department.id); }).code,
             ErrorCode::Conflict);
    Agent nobody;
    nobody.team = TeamId(99);
    QCOMPARE(fixture.writeError([&](Session &s) { OrganizationRepository(s).save(nobody); }).code, ErrorCode::Conflict);
    fixture.write([&](Session &s) {
        OrganizationRepository(s).remove(team.id);
        OrganizationRepository(s).remove(department.id);
    });
    QVERIFY(fixture.read([](Session &s) { return OrganizationRepository(s).load(); }).departments.isEmpty());
}

void TestPeople::customers()
{
    STORAGE_FIXTURE(fixture);
    Customer customer;
    customer.externalId = QStringLiteral("0018W00");
    customer.name = QStringLiteral("Łódź, \"Sons\" & Co");
    customer.segment = Segment::Enterprise;
    customer.plan = QStringLiteral("gold");
    customer.yearlyValueCents = 9'000'000'000'000;
    customer.currency = QStringLiteral("PHP");
    customer.timeZone = "Asia/Manila";
    customer.customFields = {{QStringLiteral("seats"), 12}};
    fixture.write([&](Session &s) {
        customer.source = SourceRepository(s).findOrCreate(QStringLiteral("salesforce"), QStringLiteral("main"));
        CustomerRepository(s).save(customer);
        Contact contact;
        contact.customer = customer.id;
        contact.source = customer.source;
        contact.externalId = QStringLiteral("c'1");
        contact.name = QStringLiteral("Ana");
        contact.email = QStringLiteral("ana@example.com");
        CustomerRepository(s).save(contact);
        // Without an external id any number may exist.
        CustomerRepository(s).insertBulk(QVector<Customer>{[&] {
                                                               Customer c;
                                                               c.id = s.allocateId<CustomerId>("customer");
                                                               return c;
                                                           }(),
                                                           [&] {
                                                               Customer c;
                                                               c.id = s.allocateId<CustomerId>("customer");
                                                               return c;
                                                           }()});
    });
    fixture.read([&](Session &s) {
        CustomerRepository repository(s);
        const Customer found = *repository.byId(customer.id);
        QCOMPARE(found.name, customer.name);
        QCOMPARE(found.yearlyValueCents, customer.yearlyValueCents);
        QCOMPARE(found.timeZone, customer.timeZone);
        QCOMPARE(found.segment, Segment::Enterprise);
        QCOMPARE(found.customFields, customer.customFields);
        QCOMPARE(repository.count(), 3);
        QCOMPARE(repository.contactsOf({customer.id}).first().email, QStringLiteral("ana@example.com"));
        QCOMPARE(repository.contactById(ContactId(1))->customer, customer.id);
        QVERIFY(!repository.contactById(ContactId(2)));
        QCOMPARE(repository.namesOf({customer.id, CustomerId(55)}).size(), 1);
    });
    Customer stale = customer;
    fixture.write([&](Session &s) { CustomerRepository(s).save(customer); });
    QCOMPARE(fixture.writeError([&](Session &s) { CustomerRepository(s).save(stale); }).code, ErrorCode::Conflict);
    Customer twin = customer;
    twin.id = {};
    QCOMPARE(fixture.writeError([&](Session &s) { CustomerRepository(s).save(twin); }).code, ErrorCode::Conflict);
}

void TestPeople::customerSearch()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) {
        for (const char16_t *name :
             {u"Northwind Traders", u"Acme North", u"Café Réal", u"שַׁרְוִית בע\"מ", u"Tornorth", u"100% _x"}) {
            Customer customer;
            customer.name = QString::fromUtf16(name);
            CustomerRepository(s).save(customer);
        }
    });
    const auto names = [&](const char16_t *text, int limit = 10) {
        QStringList found;
        for (const CustomerName &customer :
             fixture.read([&](Session &s) { return CustomerRepository(s).search(QString::fromUtf16(text), limit); }))
            found.append(customer.name);
        return found;
    };
    QCOMPARE(names(u"nOrTh"), (QStringList{QStringLiteral("Northwind Traders"), QStringLiteral("Acme North")}));
    QCOMPARE(names(u"north", 1), QStringList{QStringLiteral("Northwind Traders")});
    QCOMPARE(names(u"real").size(), 1);
    QCOMPARE(names(u"שרוית").size(), 1);
    QCOMPARE(names(u"100%").size(), 1); // a sign is a sign, no pattern
    QCOMPARE(names(u"1%%").size(), 0);
    QCOMPARE(names(u"n_rth").size(), 0);
    QCOMPARE(names(u"  ").size(), 0);
    const auto ids = fixture.read([](Session &s) { return CustomerRepository(s).idsByName(QStringLiteral("north")); });
    QCOMPARE(ids, (QVector<CustomerId>{CustomerId(1), CustomerId(2)}));
}

void TestPeople::viewsFieldsProfiles()
{
    STORAGE_FIXTURE(fixture);
    SavedView mine{{}, AgentId(5), 2, QStringLiteral("Mine"), {{QStringLiteral("q"), QStringLiteral("tier:2")}}, 1};
    SavedView all{{}, {}, 1, QStringLiteral("All"), {}, 1};
    CustomField field{{},
                      QStringLiteral("browser"),
                      QStringLiteral("Browser"),
                      CustomFieldKind::Choice,
                      {QStringLiteral("a \"b\""), QStringLiteral("ג")},
                      {},
                      false,
                      1};
    ImportProfileRow profile{QStringLiteral("our crm"), {{QStringLiteral("a"), 1}}, 0};
    fixture.write([&](Session &s) {
        SavedViewRepository(s).save(mine);
        SavedViewRepository(s).save(all);
        CustomFieldRepository(s).save(field);
        ImportProfileRepository(s).save(profile);
    });
    fixture.read([&](Session &s) {
        QCOMPARE(SavedViewRepository(s).visibleTo(AgentId(5)).size(), 2);
        QCOMPARE(SavedViewRepository(s).visibleTo(AgentId(5)).first().name, QStringLiteral("All"));
        QCOMPARE(SavedViewRepository(s).visibleTo(AgentId(5)).last().definition, mine.definition);
        QCOMPARE(SavedViewRepository(s).visibleTo(AgentId(6)).size(), 1);
        QCOMPARE(CustomFieldRepository(s).all().first().choices, field.choices);
        QCOMPARE(ImportProfileRepository(s).byName(QStringLiteral("our crm"))->json, profile.json);
        QVERIFY(!ImportProfileRepository(s).byName(QStringLiteral("Our CRM")));
    });
    ImportProfileRow taken{QStringLiteral("our crm"), {}, 0};
    QCOMPARE(fixture.writeError([&](Session &s) { ImportProfileRepository(s).save(taken); }).code, ErrorCode::Conflict);
    fixture.write([&](Session &s) {
        profile.json = {};
        ImportProfileRepository(s).save(profile);
        SavedViewRepository(s).remove(mine.id, mine.version);
    });
    QCOMPARE(profile.version, 2);
    QCOMPARE(fixture.writeError([&](Session &s) { SavedViewRepository(s).remove(all.id, 7); }).code,
             ErrorCode::Conflict);
    CustomField twin = field;
    twin.id = {};
    QCOMPARE(fixture.writeError([&](Session &s) { CustomFieldRepository(s).save(twin); }).code, ErrorCode::Conflict);
    fixture.write([](Session &s) { ImportProfileRepository(s).remove(QStringLiteral("our crm")); });
    QVERIFY(fixture.read([](Session &s) { return ImportProfileRepository(s).all(); }).isEmpty());
}

CAMPANILE_TEST(TestPeople)
#include "tst_people.moc"
