// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer/customerrepository.h"
#include "storage/message/messagerepository.h"
#include "support/testmain.h"
#include "usecases/importbench.h"

#include <QFile>
#include <QTest>

using namespace campanile::domain;
using namespace campanile::test;
using namespace campanile::usecases;
using campanile::storage::Session;
namespace storage = campanile::storage;

class ImportTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkedFilesInAnyOrder_data() { StorageFixture::addEngines(); }
    void linkedFilesInAnyOrder()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QString cases = bench.file(
            "c1.csv", "\xEF\xBB\xBFId,CaseNumber,ContactId,AccountId,Status,Origin,Subject,Description,Priority,"
                      "IsClosed,ClosedDate,"
                      "OwnerId,CreatedDate,LastModifiedDate,Passport_ID__c,SSN__c\n"
                      "500A,00014292,003A,001A,Closed,Email,Bill,Please help,Medium,1,2018-05-16T14:46:15.000+0000,"
                      "005A,2018-04-29T14:46:15.000+0000,2018-05-16T14:46:15.000+0000,000490362966,000-73-4285\n"
                      "500B,00014293,003A,001A,New,Phone,Install,,High,,,005A,2018-04-30T14:46:15.000+0000,,"
                      "000490362966,000-73-4285\n");
        const QString contacts = bench.file("c2.csv", "Id,AccountId,LastName,Name,Email,Phone,SSN__c\n003A,001A,"
                                                      "Testani,Bud Testani,bud@example.com,555,000-73-4285\n");
        const QString accounts = bench.file(
            "c3.csv",
            "Id,Name,BillingCountry,Industry,Type\n001A,Aloha Industries,US,Banking,Prospect\n001Z,Unused,IL,,\n");
        const ImportReport report = bench.import(bench.request({contacts, cases, accounts}, "salesforce"));
        QCOMPARE(report.rows, 5);
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.newCustomers, 2);
        QCOMPARE(report.newContacts, 1);
        const Ticket ticket = bench.ticket(u"00014292"_qs);
        fixture.read([&](Session &session) {
            storage::CustomerRepository customers(session);
            if (customers.byId(ticket.customer)->name != u"Aloha Industries" ||
                customers.contactById(ticket.contact)->name != u"Bud Testani" ||
                customers.contactById(ticket.contact)->customer != ticket.customer)
                qFatal("the case is not linked");
            return 0;
        });
        QVERIFY(!ticket.resolvedAt);
        QCOMPARE(ticket.reported.value(u"closed_at"_qs).toString(), u"2018-05-16T14:46:15Z"_qs);
        const auto messages =
            fixture.read([&](Session &session) { return storage::MessageRepository(session).ofTicket(ticket.id); });
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages[0].text, u"Please help"_qs);
        QCOMPARE(messages[0].authorName, u"Bud Testani"_qs);
        QCOMPARE(bench.findings(), QStringList());
        const QStringList before = bench.dump();
        QCOMPARE(bench.import(bench.request({accounts, contacts, cases}, "salesforce")).unchanged, 2);
        QCOMPARE(bench.dump(), before);
        // Nothing secret in the file, wherever one looks.
        if (static_cast<storage::Engine>(engine) == storage::Engine::Sqlite) {
            fixture.close();
            for (const char *suffix : {"", "-wal"}) {
                QFile file(fixture.path() + QString::fromLatin1(suffix));
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray bytes = file.readAll();
                QVERIFY(!bytes.contains("000-73-4285"));
                QVERIFY(!bytes.contains("000490362966"));
            }
        }
    }

    void namesThatComeLaterFillTheKeys_data() { StorageFixture::addEngines(); }
    void namesThatComeLaterFillTheKeys()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QString cases = bench.file(
            "c1.csv",
            "Id,CaseNumber,ContactId,AccountId,Status,CreatedDate\n5,1,003A,001A,New,2018-04-29T14:46:15.000+0000\n");
        bench.import(bench.request({cases}, "salesforce"));
        const Ticket ticket = bench.ticket(u"1"_qs);
        const auto nameNow = [&] {
            return fixture.read(
                [&](Session &session) { return storage::CustomerRepository(session).byId(ticket.customer)->name; });
        };
        QCOMPARE(nameNow(), u"001A"_qs);
        const QString accounts = bench.file("c3.csv", "Id,Name,BillingCountry\n001A,Aloha Industries,US\n");
        QCOMPARE(bench.import(bench.request({cases, accounts}, "salesforce")).unchanged, 1);
        QCOMPARE(nameNow(), u"Aloha Industries"_qs);
        QCOMPARE(bench.findings(), QStringList());
    }

    void zendeskUsersAreBothSides_data() { StorageFixture::addEngines(); }
    void zendeskUsersAreBothSides()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QString tickets = bench.file("tickets.json", R"([
 {"_id": "a-1", "created_at": "2016-04-28T11:19:34 -10:00", "type": "incident", "subject": "S", "description": "D", "priority": "urgent",
  "status": "hold", "submitter_id": 38, "assignee_id": 24, "organization_id": 116, "tags": ["Ohio", "New, York"], "due_at": "2016-07-31T02:37:50 -10:00", "via": "voice"},
 {"_id": "a-2", "created_at": "2016-04-28T11:19:34 -10:00", "subject": "T", "status": "solved", "submitter_id": 24, "priority": "low", "via": "chat", "tags": []}])");
        const QString users = bench.file(
            "users.json", R"([{"_id": 24, "name": "Lee", "email": "lee@x.com", "role": "agent", "organization_id": 116},
 {"_id": 38, "name": "Ann", "email": null, "role": "end-user", "organization_id": 116, "locale": "en-AU"}])");
        const QString organizations = bench.file(
            "orgs.json", R"([{"_id": 116, "name": "Zentry", "domain_names": ["a.com"], "details": "Non profit"}])");
        const ImportReport report = bench.import(bench.request({tickets, users, organizations}, "zendesk"));
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.newAgents, QStringList{u"Lee"_qs});
        const Ticket ticket = bench.ticket(u"a-1"_qs);
        QCOMPARE(toMs(ticket.createdAt),
                 QDateTime::fromString(u"2016-04-28T21:19:34Z"_qs, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(ticket.status, Status::WaitingOther);
        QCOMPARE(ticket.channel, Channel::Phone);
        QCOMPARE(ticket.priority, Priority::Urgent);
        QCOMPARE(ticket.tags.size(), 2);
        QVERIFY(ticket.dueAt && ticket.customer.isValid() && ticket.contact.isValid() && ticket.assignee.isValid());
        const Ticket other = bench.ticket(u"a-2"_qs);
        QVERIFY(!other.assignee.isValid());
        QVERIFY(other.contact.isValid()); // an agent may ask for help too
        const auto contact = fixture.read(
            [&](Session &session) { return *storage::CustomerRepository(session).contactById(other.contact); });
        QCOMPARE(contact.name, u"Lee"_qs);
        QCOMPARE(bench.findings(), QStringList());
        const QStringList before = bench.dump();
        QCOMPARE(bench.import(bench.request({users, tickets, organizations}, "zendesk")).unchanged, 2);
        QCOMPARE(bench.dump(), before);
    }

    void reexportedTablesBecomeChanges_data() { StorageFixture::addEngines(); }
    void reexportedTablesBecomeChanges()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const char *header = "CaseNumber,Status,CreatedDate,LastModifiedDate,Subject\n";
        bench.import(bench.request(
            {bench.file("a.csv",
                        QByteArray(header) +
                            "1,New,2020-01-01T10:00:00Z,2020-01-01T10:00:00Z,A\n2,New,2020-01-01T10:00:00Z,,B\n")},
            "salesforce"));
        const ImportReport report = bench.import(bench.request(
            {bench.file(
                "b.csv",
                QByteArray(header) +
                    "1,Closed,2020-01-01T10:00:00Z,2020-01-05T10:00:00Z,A two\n2,Closed,2020-01-01T10:00:00Z,,B\n"
                    "3,New,2020-01-06T10:00:00Z,,C\n")},
            "salesforce"));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.updated, 2);
        const Ticket one = bench.ticket(u"1"_qs);
        QCOMPARE(one.status, Status::Closed);
        QCOMPARE(one.subject, u"A two"_qs);
        QCOMPARE(toMs(*one.resolvedAt),
                 QDateTime::fromString(u"2020-01-05T10:00:00Z"_qs, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(*bench.ticket(u"2"_qs).resolvedAt,
                 bench.clock->time); // the source does not say when: when we learned of it
        QCOMPARE(bench.events(u"1"_qs).size(), 2);
        QCOMPARE(bench.findings(), QStringList());
        // The new subject is found, the old one no more; that is the doctor's text check above. The old file changes
        // nothing.
        const QStringList before = bench.dump();
        const ImportReport old = bench.import(bench.request(
            {bench.file("a2.csv", QByteArray(header) + "1,New,2020-01-01T10:00:00Z,2020-01-01T10:00:00Z,A\n")},
            "salesforce"));
        QCOMPARE(old.unchanged, 1);
        QCOMPARE(bench.dump(), before);
    }

    void tablesWithoutNumbersAndTimes_data() { StorageFixture::addEngines(); }
    void tablesWithoutNumbersAndTimes()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QByteArray header("Subject,Status,Priority,Origin\n");
        const ImportRequest request = bench.request(
            {bench.file("t.csv", header + "A,Closed,Low,Web\nA,Closed,Low,Web\nB,Working,High,Chat\n")}, "tickets");
        const ImportReport report = bench.import(request);
        QCOMPARE(report.created, 3); // two that are equal are two
        QCOMPARE(report.ticketsWithoutTime, 3);
        const QStringList before = bench.dump();
        bench.clock->time += std::chrono::hours(5);
        QCOMPARE(bench.import(request).unchanged, 3);
        QCOMPARE(bench.dump(), before);
        // One more row, elsewhere: only that one is new.
        const ImportReport fuller = bench.import(bench.request(
            {bench.file("t2.csv",
                        header + "C,Closed,Low,Web\nA,Closed,Low,Web\nB,Working,High,Chat\nA,Closed,Low,Web\n")},
            "tickets"));
        QCOMPARE(fuller.created, 1);
        QCOMPARE(fuller.unchanged, 3);
        QCOMPARE(bench.findings(), QStringList());
    }

    void unlikeTablesAreUnlikeSources()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", "id,status,created\n1,open,2020-01-01\n")}, "tickets"));
        const ImportReport other = bench.import(
            bench.request({bench.file("b.csv", "id,subject,state,created\n1,x,closed,2020-01-01\n")}, "tickets"));
        QCOMPARE(other.created, 1);
    }

    void hostileTextsArriveAsTheyAre_data() { StorageFixture::addEngines(); }
    void hostileTextsArriveAsTheyAre()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QByteArray text = "id,subject,description,status,created\n1,\"<img src=\"\"/dev/zero\"\"> "
                                "\xE2\x80\xAE\",\"a\nb; DROP TABLE ticket;--\",open,2020-01-01\n"
                                "2,\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D," +
                                QByteArray(300000, 'x') + ",open,2020-01-01\n";
        const ImportReport report = bench.import(bench.request({bench.file("h.csv", text)}, "tickets"));
        QCOMPARE(report.created, 2);
        QCOMPARE(bench.ticket(u"1"_qs).subject, u"<img src=\"/dev/zero\"> \u202E"_qs);
        QCOMPARE(bench.ticket(u"2"_qs).subject, u"שלום"_qs);
        QCOMPARE(bench.findings(), QStringList());
    }
};

CAMPANILE_TEST(ImportTablesTest)
#include "tst_importtables.moc"
