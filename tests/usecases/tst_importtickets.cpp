// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/builtinprofiles.h"
#include "domain/import/importprofilejson.h"
#include "domain/ticket/replay.h"
#include "storage/core/rowscanner.h"
#include "storage/customer/customerrepository.h"
#include "storage/customfield/customfieldrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/import/importrepository.h"
#include "storage/maintenance/doctor.h"
#include "storage/message/messagerepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/source/sourcerepository.h"
#include "storage/storagefixture.h"
#include "storage/tag/tagrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "support/testmain.h"
#include "usecases/import/importtickets.h"
#include "usecases/import/rowspool.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace campanile::domain;
using namespace campanile::usecases;
using campanile::storage::Session;
using campanile::test::StorageFixture;
namespace storage = campanile::storage;

namespace {

class TestClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override { return time; }
    UtcTime time = fromMs(1'780'000'000'000);
};

const QByteArray
    logHeader("number,incident_state,sys_mod_count,sys_updated_at,opened_at,sys_updated_by,assignment_group,"
              "assigned_to,priority,contact_type,caller_id,category,resolved_at,made_sla\n");

QByteArray logRow(int ticket, int step)
{
    static const char *const states[] = {"New", "Active", "Awaiting User Info", "Resolved", "Closed"};
    return QByteArray("INC") + QByteArray::number(ticket) + ',' + states[step] + ',' + QByteArray::number(step) +
           ",1/3/2016 0" + QByteArray::number(step + 1) + ":30,1/3/2016 01:00,Updated by 1,Group " +
           QByteArray::number(ticket % 3) +
           (step > 0 ? ",Resolver " + QByteArray::number(ticket % 5) : QByteArray(",?")) +
           ",3 - Moderate,Phone,Caller " + QByteArray::number(ticket % 7) + ",Cat " + QByteArray::number(ticket % 4) +
           ",?," + (step < 3 ? "true" : "false") + '\n';
}

QByteArray logOf(int tickets, int steps = 5)
{
    QByteArray text = logHeader;
    for (int ticket = 1; ticket <= tickets; ++ticket) {
        for (int step = 0; step < steps; ++step)
            text += logRow(ticket, step);
    }
    return text;
}

/// A database and the engine on it.
class World
{
public:
    explicit World(StorageFixture &fixture)
        : db(fixture)
        , clock(std::make_shared<TestClock>())
        , engine(fixture.shared(), clock)
    {
    }

    QString file(const char *name, const QByteArray &content)
    {
        const QString path = db.folder() + u'/' + QString::fromLatin1(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", name);
        return path;
    }

    ImportRequest request(const QStringList &files, const char *profile = "servicenow-log") const
    {
        ImportRequest request;
        request.files = files;
        request.profile = *builtInImportProfile(QString::fromLatin1(profile));
        request.actor = {AgentId(), u"Test"_qs, Role::Manager};
        return request;
    }

    ImportReport import(const ImportRequest &request)
    {
        Result<ImportReport> report = engine.run(request).wait();
        if (!report)
            qFatal("import failed: %d %s %s", int(report.error().code), qPrintable(report.error().args.join(u' ')),
                   qPrintable(report.error().technical));
        return std::move(*report);
    }

    Error importError(const ImportRequest &request)
    {
        const Result<ImportReport> report = engine.run(request).wait();
        return report ? Error{ErrorCode::Internal, {}, u"no error"_qs, false} : report.error();
    }

    /// Everything that an import must not change when nothing is new: every row of every table.
    QStringList dump()
    {
        return db.read([](Session &session) {
            QStringList lines;
            for (const char *table : {"ticket", "ticket_extra", "ticket_tag", "message", "event", "customer", "contact",
                                      "team", "agent", "place", "department", "tag", "custom_field"}) {
                storage::RowScanner row(session, std::string("SELECT count(*) FROM ") + table);
                row.bind();
                if (row.next())
                    lines.append(QString::fromLatin1(table) + u'=' + QString::number(row.int64(0)));
            }
            storage::EventRepository(session).scan(1, 1'000'000, [&lines](const Event &event) {
                lines.append(QString::fromUtf8(toStoredJson(event.changes)) + event.sourceKey +
                             QString::number(event.id.value()));
            });
            return lines;
        });
    }

    Ticket ticket(const QString &reference)
    {
        return db.read([&](Session &session) {
            storage::TicketRepository tickets(session);
            const auto ids = tickets.findByReference(reference);
            if (ids.size() != 1)
                qFatal("%lld tickets called %s", qint64(ids.size()), qPrintable(reference));
            return *tickets.byId(ids.first());
        });
    }

    QVector<Event> events(const QString &reference)
    {
        const TicketId id = ticket(reference).id;
        return db.read([id](Session &session) { return storage::EventRepository(session).ofTicket(id); });
    }

    /// What the doctor finds is wrong, and what imports left behind.
    QStringList findings()
    {
        return db.read([](Session &session) {
            QStringList list;
            for (const storage::Finding &finding : storage::Doctor(session).examine().findings)
                list.append(keyOf(finding.code) + u' ' + finding.args.join(u'|'));
            for (const storage::Import &import : storage::ImportRepository(session).all()) {
                if (import.state != storage::ImportState::Finished)
                    list.append(u"unfinished import"_qs);
            }
            return list;
        });
    }

    /// Somebody edits a ticket here.
    void edit(const QString &reference, Field field, const QJsonValue &to)
    {
        const TicketId id = ticket(reference).id;
        db.write([&](Session &session) {
            storage::TicketRepository tickets(session);
            Ticket row = *tickets.byId(id);
            Event event;
            event.ticket = id;
            event.kind = EventKind::Changed;
            event.at = clock->now();
            event.changes = {{field, {}, storedValue(row, field), to}};
            applyEvent(row, event);
            tickets.update(row);
            storage::EventRepository(session).append(event);
        });
    }

    StorageFixture &db;
    std::shared_ptr<TestClock> clock;
    ImportTickets engine;
};

} // namespace

class ImportTicketsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogArrives_data() { StorageFixture::addEngines(); }
    void aLogArrives()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const QString log = world.file("log.csv", logOf(500));
        ImportRequest dry = world.request({log});
        dry.dryRun = true;
        const QStringList before = world.dump();
        const ImportReport expected = world.import(dry);
        QCOMPARE(world.dump(), before);
        QCOMPARE(expected.created, 500);
        QCOMPARE(expected.preview.size(), 20);
        QCOMPARE(expected.preview[0].team, u"Group 1"_qs);
        QCOMPARE(expected.preview[0].contact, u"Caller 1"_qs);

        const ImportReport report = world.import(world.request({log}));
        QCOMPARE(report.rows, 2500);
        QCOMPARE(report.tickets, 500);
        QCOMPARE(report.created, expected.created);
        QCOMPARE(report.events, 2500);
        QCOMPARE(report.events, expected.events);
        QCOMPARE(report.rejected, 0);
        QCOMPARE(report.newTeams.size(), 3);
        QCOMPARE(report.newAgents.size(), 5);
        QCOMPARE(report.newContacts, 7);
        QCOMPARE(world.findings(), QStringList());

        const Ticket ticket = world.ticket(u"INC7"_qs);
        QCOMPARE(ticket.status, Status::Closed);
        QCOMPARE(ticket.subject, u"Cat 3"_qs);
        QVERIFY(ticket.resolvedAt);
        const auto organization =
            fixture.read([](Session &session) { return storage::OrganizationRepository(session).load(); });
        const auto team = std::find_if(organization.teams.begin(), organization.teams.end(),
                                       [&](const Team &t) { return t.id == ticket.team; });
        QCOMPARE(team->name, u"Group 1"_qs);
        QCOMPARE(world.events(u"INC7"_qs).size(), 5);
        const auto fields =
            fixture.read([](Session &session) { return storage::CustomFieldRepository(session).all(); });
        QVERIFY(std::any_of(fields.begin(), fields.end(),
                            [](const storage::CustomField &f) { return f.key == u"category"; }));
    }

    void againChangesNothing_data() { StorageFixture::addEngines(); }
    void againChangesNothing()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const QString log = world.file("log.csv", logOf(300));
        world.import(world.request({log}));
        const QStringList before = world.dump();
        const ImportReport report = world.import(world.request({log}));
        QCOMPARE(report.rows, 1500);
        QCOMPARE(report.rowsKnown, 1500);
        QCOMPARE(report.created, 0);
        QCOMPARE(report.updated, 0);
        QCOMPARE(report.unchanged, 300);
        QCOMPARE(report.events, 0);
        QCOMPARE(world.dump(), before);
        QCOMPARE(world.findings(), QStringList());
    }

    void aFullerFileCompletes_data() { StorageFixture::addEngines(); }
    void aFullerFileCompletes()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const QByteArray all = logOf(100);
        // Cut in the middle of a ticket, at the end of a line.
        qsizetype cut = all.indexOf("INC60,Awaiting");
        world.import(world.request({world.file("cut.csv", all.left(cut))}));
        QCOMPARE(world.events(u"INC60"_qs).size(), 2);
        QCOMPARE(world.ticket(u"INC60"_qs).status, Status::Open);
        ImportRequest request = world.request({world.file("all.csv", all)});
        request.dryRun = true;
        const ImportReport expected = world.import(request);
        request.dryRun = false;
        const ImportReport report = world.import(request);
        for (const ImportReport *r : {&expected, &report}) {
            QCOMPARE(r->created, 40);
            QCOMPARE(r->updated, 1);
            QCOMPARE(r->unchanged, 59);
            QCOMPARE(r->events, 40 * 5 + 3);
            QCOMPARE(r->conflictCount, 0);
        }
        QCOMPARE(world.ticket(u"INC60"_qs).status, Status::Closed);

        StorageFixture other(static_cast<storage::Engine>(engine));
        World whole(other);
        whole.import(whole.request({whole.file("all.csv", all)}));
        for (const QString &reference : {u"INC59"_qs, u"INC60"_qs, u"INC61"_qs}) {
            const QVector<Event> a = world.events(reference);
            const QVector<Event> b = whole.events(reference);
            QCOMPARE(a.size(), b.size());
            for (qsizetype i = 0; i < a.size(); ++i) {
                QCOMPARE(a[i].sourceKey, b[i].sourceKey);
                QCOMPARE(a[i].at, b[i].at);
                QCOMPARE(a[i].changes.size(), b[i].changes.size());
            }
            QCOMPARE(world.ticket(reference).resolvedAt, whole.ticket(reference).resolvedAt);
            QCOMPARE(world.ticket(reference).reported, whole.ticket(reference).reported);
        }
        QCOMPARE(world.findings(), QStringList());
    }

    void whatWasEditedHereStays_data() { StorageFixture::addEngines(); }
    void whatWasEditedHereStays()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        world.import(world.request({world.file("a.csv", logOf(20, 2))}));
        world.edit(u"INC3"_qs, Field::Status, int(Status::WaitingRnd));
        world.edit(u"INC4"_qs, Field::Subject, u"Ours"_qs);
        const ImportReport report = world.import(world.request({world.file("b.csv", logOf(20, 5))}));
        QCOMPARE(report.updated, 20);
        QCOMPARE(report.events, 60);
        QCOMPARE(report.conflictCount, 2);
        QCOMPARE(world.ticket(u"INC3"_qs).status, Status::WaitingRnd);
        QCOMPARE(world.ticket(u"INC4"_qs).subject, u"Ours"_qs);
        QCOMPARE(world.ticket(u"INC4"_qs).status, Status::Closed);
        QCOMPARE(world.events(u"INC3"_qs).size(), 6);
        QCOMPARE(world.findings(), QStringList());
        const ImportReport again = world.import(world.request({world.file("b.csv", logOf(20, 5))}));
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.events, 0);
        QCOMPARE(again.conflictCount, 2);
    }

    void scatteredRowsAreBroughtTogether_data() { StorageFixture::addEngines(); }
    void scatteredRowsAreBroughtTogether()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        QByteArray byTime = logHeader;
        for (int step = 0; step < 5; ++step) {
            for (int ticket = 1; ticket <= 200; ++ticket)
                byTime += logRow(ticket, step);
        }
        const QString reverse = world.file("time.csv", byTime);
        const ImportReport report = world.import(world.request({reverse}));
        QCOMPARE(report.rows, 1000);
        QCOMPARE(report.created, 200);
        QCOMPARE(report.events, 1000);
        QCOMPARE(world.findings(), QStringList());
        QCOMPARE(world.events(u"INC9"_qs).size(), 5);
        const ImportReport again = world.import(world.request({world.file("log.csv", logOf(200))}));
        QCOMPARE(again.unchanged, 200);
        QCOMPARE(again.events, 0);
    }

    void overlappingFilesOfOneLog_data() { StorageFixture::addEngines(); }
    void overlappingFilesOfOneLog()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const ImportReport report =
            world.import(world.request({world.file("a.csv", logOf(10, 3)), world.file("b.csv", logOf(20, 5))}));
        QCOMPARE(report.rows, 130);
        QCOMPARE(report.created, 20);
        QCOMPARE(report.events, 100);
        QCOMPARE(report.rowsKnown, 30);
        QCOMPARE(report.rejected, 0);
        QCOMPARE(world.findings(), QStringList());
    }

    void rejectedRowsAreWrittenDown_data() { StorageFixture::addEngines(); }
    void rejectedRowsAreWrittenDown()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        QByteArray text = logOf(3, 2);
        text += "INC9,New,0,99/9/2016 01:30,1/3/2016 01:00,x,g,?,?,?,?,?,?,?\n"; // line 8
        text += "too,short\n";                                                   // 9
        text += ",New,0,1/3/2016 01:30,1/3/2016 01:00,x,g,?,?,?,?,?,?,?\n";      // 10
        text += "INC10,New,0,1/3/2016 01:30,1/3/2016 01:00,x,g,?,?,?,?,?,?,?\n"; // good
        text +=
            "INC10,Closed,0,1/3/2016 01:30,1/3/2016 01:00,x,g,?,?,?,?,?,?,?\n"; // 12: another row under the same key
        ImportRequest request = world.request({world.file("bad.csv", text)});
        request.rejectsFile = fixture.folder() + u"/rejects.csv";
        const ImportReport report = world.import(request);
        QCOMPARE(report.rows, 11);
        QCOMPARE(report.created, 4);
        QCOMPARE(report.rejected, 4);
        QCOMPARE(report.rejectedByReason.value(u"bad-time"_qs), 1);
        QCOMPARE(report.rejectedByReason.value(u"fields-missing"_qs), 1);
        QCOMPARE(report.rejectedByReason.value(u"no-ticket-key"_qs), 1);
        QCOMPARE(report.rejectedByReason.value(u"duplicate-event"_qs), 1);
        QCOMPARE(report.files[0].rejected, 4);
        QFile rejects(request.rejectsFile);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QByteArray written = rejects.readAll();
        QVERIFY(written.contains(",8,bad-time,INC9,"));
        QVERIFY(written.contains(",9,fields-missing,too,short"));
        QVERIFY(written.contains(",12,duplicate-event,INC10,Closed"));
        QCOMPARE(world.findings(), QStringList());
    }

    void nothingRejectedLeavesNoFile()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        World world(fixture);
        ImportRequest request = world.request({world.file("good.csv", logOf(1, 1))});
        request.rejectsFile = fixture.folder() + u"/rejects.csv";
        world.import(request);
        QVERIFY(!QFile::exists(request.rejectsFile));
    }

    void linkedFilesInAnyOrder_data() { StorageFixture::addEngines(); }
    void linkedFilesInAnyOrder()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const QString cases = world.file(
            "c1.csv", "\xEF\xBB\xBFId,CaseNumber,ContactId,AccountId,Status,Origin,Subject,Description,Priority,"
                      "IsClosed,ClosedDate,"
                      "OwnerId,CreatedDate,LastModifiedDate,Passport_ID__c,SSN__c\n"
                      "500A,00014292,003A,001A,Closed,Email,Bill,Please help,Medium,1,2018-05-16T14:46:15.000+0000,"
                      "005A,2018-04-29T14:46:15.000+0000,2018-05-16T14:46:15.000+0000,000490362966,000-73-4285\n"
                      "500B,00014293,003A,001A,New,Phone,Install,,High,,,005A,2018-04-30T14:46:15.000+0000,,"
                      "000490362966,000-73-4285\n");
        const QString contacts = world.file("c2.csv", "Id,AccountId,LastName,Name,Email,Phone,SSN__c\n003A,001A,"
                                                      "Testani,Bud Testani,bud@example.com,555,000-73-4285\n");
        const QString accounts = world.file(
            "c3.csv",
            "Id,Name,BillingCountry,Industry,Type\n001A,Aloha Industries,US,Banking,Prospect\n001Z,Unused,IL,,\n");
        const ImportReport report = world.import(world.request({contacts, cases, accounts}, "salesforce"));
        QCOMPARE(report.rows, 5);
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.newCustomers, 2);
        QCOMPARE(report.newContacts, 1);
        const Ticket ticket = world.ticket(u"00014292"_qs);
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
        QCOMPARE(world.findings(), QStringList());
        const QStringList before = world.dump();
        QCOMPARE(world.import(world.request({accounts, contacts, cases}, "salesforce")).unchanged, 2);
        QCOMPARE(world.dump(), before);
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
        World world(fixture);
        const QString cases = world.file(
            "c1.csv",
            "Id,CaseNumber,ContactId,AccountId,Status,CreatedDate\n5,1,003A,001A,New,2018-04-29T14:46:15.000+0000\n");
        world.import(world.request({cases}, "salesforce"));
        const Ticket ticket = world.ticket(u"1"_qs);
        const auto nameNow = [&] {
            return fixture.read(
                [&](Session &session) { return storage::CustomerRepository(session).byId(ticket.customer)->name; });
        };
        QCOMPARE(nameNow(), u"001A"_qs);
        const QString accounts = world.file("c3.csv", "Id,Name,BillingCountry\n001A,Aloha Industries,US\n");
        QCOMPARE(world.import(world.request({cases, accounts}, "salesforce")).unchanged, 1);
        QCOMPARE(nameNow(), u"Aloha Industries"_qs);
        QCOMPARE(world.findings(), QStringList());
    }

    void zendeskUsersAreBothSides_data() { StorageFixture::addEngines(); }
    void zendeskUsersAreBothSides()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const QString tickets = world.file("tickets.json", R"([
 {"_id": "a-1", "created_at": "2016-04-28T11:19:34 -10:00", "type": "incident", "subject": "S", "description": "D", "priority": "urgent",
  "status": "hold", "submitter_id": 38, "assignee_id": 24, "organization_id": 116, "tags": ["Ohio", "New, York"], "due_at": "2016-07-31T02:37:50 -10:00", "via": "voice"},
 {"_id": "a-2", "created_at": "2016-04-28T11:19:34 -10:00", "subject": "T", "status": "solved", "submitter_id": 24, "priority": "low", "via": "chat", "tags": []}])");
        const QString users = world.file(
            "users.json", R"([{"_id": 24, "name": "Lee", "email": "lee@x.com", "role": "agent", "organization_id": 116},
 {"_id": 38, "name": "Ann", "email": null, "role": "end-user", "organization_id": 116, "locale": "en-AU"}])");
        const QString organizations = world.file(
            "orgs.json", R"([{"_id": 116, "name": "Zentry", "domain_names": ["a.com"], "details": "Non profit"}])");
        const ImportReport report = world.import(world.request({tickets, users, organizations}, "zendesk"));
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.newAgents, QStringList{u"Lee"_qs});
        const Ticket ticket = world.ticket(u"a-1"_qs);
        QCOMPARE(toMs(ticket.createdAt),
                 QDateTime::fromString(u"2016-04-28T21:19:34Z"_qs, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(ticket.status, Status::WaitingOther);
        QCOMPARE(ticket.channel, Channel::Phone);
        QCOMPARE(ticket.priority, Priority::Urgent);
        QCOMPARE(ticket.tags.size(), 2);
        QVERIFY(ticket.dueAt && ticket.customer.isValid() && ticket.contact.isValid() && ticket.assignee.isValid());
        const Ticket other = world.ticket(u"a-2"_qs);
        QVERIFY(!other.assignee.isValid());
        QVERIFY(other.contact.isValid()); // an agent may ask for help too
        const auto contact = fixture.read(
            [&](Session &session) { return *storage::CustomerRepository(session).contactById(other.contact); });
        QCOMPARE(contact.name, u"Lee"_qs);
        QCOMPARE(world.findings(), QStringList());
        const QStringList before = world.dump();
        QCOMPARE(world.import(world.request({users, tickets, organizations}, "zendesk")).unchanged, 2);
        QCOMPARE(world.dump(), before);
    }

    void reexportedTablesBecomeChanges_data() { StorageFixture::addEngines(); }
    void reexportedTablesBecomeChanges()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const char *header = "CaseNumber,Status,CreatedDate,LastModifiedDate,Subject\n";
        world.import(world.request(
            {world.file("a.csv",
                        QByteArray(header) +
                            "1,New,2020-01-01T10:00:00Z,2020-01-01T10:00:00Z,A\n2,New,2020-01-01T10:00:00Z,,B\n")},
            "salesforce"));
        const ImportReport report = world.import(world.request(
            {world.file(
                "b.csv",
                QByteArray(header) +
                    "1,Closed,2020-01-01T10:00:00Z,2020-01-05T10:00:00Z,A two\n2,Closed,2020-01-01T10:00:00Z,,B\n"
                    "3,New,2020-01-06T10:00:00Z,,C\n")},
            "salesforce"));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.updated, 2);
        const Ticket one = world.ticket(u"1"_qs);
        QCOMPARE(one.status, Status::Closed);
        QCOMPARE(one.subject, u"A two"_qs);
        QCOMPARE(toMs(*one.resolvedAt),
                 QDateTime::fromString(u"2020-01-05T10:00:00Z"_qs, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(*world.ticket(u"2"_qs).resolvedAt,
                 world.clock->time); // the source does not say when: when we learned of it
        QCOMPARE(world.events(u"1"_qs).size(), 2);
        QCOMPARE(world.findings(), QStringList());
        // The new subject is found, the old one no more; that is the doctor's text check above. The old file changes
        // nothing.
        const QStringList before = world.dump();
        const ImportReport old = world.import(world.request(
            {world.file("a2.csv", QByteArray(header) + "1,New,2020-01-01T10:00:00Z,2020-01-01T10:00:00Z,A\n")},
            "salesforce"));
        QCOMPARE(old.unchanged, 1);
        QCOMPARE(world.dump(), before);
    }

    void cancelledLeavesNothing_data() { StorageFixture::addEngines(); }
    void cancelledLeavesNothing()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        world.import(world.request({world.file("a.csv", logOf(50, 2))}));
        const QStringList before = world.dump();
        const QString log = world.file("log.csv", logOf(20000));
        auto progress = std::make_shared<ImportProgress>();
        auto task = world.engine.run(world.request({log}), progress);
        QTRY_VERIFY_WITH_TIMEOUT(progress->tickets > 3000, 20000);
        // What is on its way is invisible.
        QVERIFY(fixture.read([](Session &session) { return storage::TicketRepository(session).count(); }) == 50);
        task.cancel();
        const auto result = task.wait();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(world.dump(), before);
        QCOMPARE(world.findings(), QStringList());
    }

    void aCrashedImportIsSweptOrFinished_data() { StorageFixture::addEngines(); }
    void aCrashedImportIsSweptOrFinished()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        world.import(world.request({world.file("a.csv", logOf(30, 2))}));
        const QStringList before = world.dump();
        const SourceId source = world.ticket(u"INC1"_qs).source;
        // As a crash leaves it: running, with tickets, long silent.
        fixture.write([&](Session &session) {
            storage::Import import;
            import.source = source;
            import.startedAt = import.aliveAt = world.clock->now() - std::chrono::minutes(5);
            storage::ImportRepository imports(session);
            imports.begin(import);
            Ticket ticket;
            ticket.reference = u"half"_qs;
            ticket.source = source;
            ticket.import = import.id;
            storage::TicketRepository(session).insert(ticket);
            Event event;
            event.ticket = ticket.id;
            event.kind = EventKind::Created;
            event.sourceKey = u"x"_qs;
            storage::EventRepository(session).append(event);
        });
        QCOMPARE(*world.engine.cleanUp().wait(), 1);
        QCOMPARE(world.dump(), before);
        QCOMPARE(*world.engine.cleanUp().wait(), 0);
        QCOMPARE(world.findings(), QStringList());
    }

    /// Not a test: what a child process of the next one does.
    void importInChild()
    {
        const QStringList what = qEnvironmentVariable("CAMPANILE_TEST_IMPORT_CHILD").split(u'|');
        if (what.size() != 2)
            return;
        const auto database = storage::Database::open(*storage::DatabaseLocation::parse(what.at(0))).wait();
        QVERIFY(database.has_value());
        ImportTickets engine(*database, std::make_shared<SystemClock>());
        ImportRequest request;
        request.files = QStringList{what.at(1)};
        request.profile = *builtInImportProfile(u"servicenow-log"_qs);
        request.actor = {AgentId(), u"Child"_qs, Role::Manager};
        QVERIFY(engine.run(request).wait().has_value());
    }

    void killedAtAnyMomentItIsAllOrNothing()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        World world(fixture);
        world.import(world.request({world.file("a.csv", logOf(1500, 2))}));
        const QStringList before = world.dump();
        const QString log = world.file("all.csv", logOf(6000));
        int undone = 0;
        for (const int share : {1, 30, 60, 90, 100, 100}) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"CAMPANILE_TEST_IMPORT_CHILD"_qs, fixture.path() + u'|' + log);
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--class"_qs, u"tst_importtickets"_qs, u"importInChild"_qs});
            QVERIFY(child.waitForStarted());
            // So many of the new tickets are there, visible or not; after the last of them the publication is near.
            const auto there = [&] {
                return fixture.read([](Session &session) {
                    auto row = session.prepare("SELECT count(*) FROM ticket");
                    row.bind();
                    const qint64 count = row.next() ? row.int64(0) : 0;
                    return count;
                });
            };
            QElapsedTimer timer;
            timer.start();
            while (there() < 1500 + 4500 * share / 100 && child.state() == QProcess::Running && timer.elapsed() < 60000)
                QThread::msleep(1);
            child.kill();
            QVERIFY(child.waitForFinished());
            world.clock->time = SystemClock().now() + std::chrono::minutes(2);
            QVERIFY(world.engine.cleanUp().wait().has_value());
            QCOMPARE(world.findings(), QStringList());
            if (fixture.read([](Session &session) { return storage::TicketRepository(session).count(); }) == 1500) {
                QCOMPARE(world.dump(), before);
                ++undone;
            } else {
                break; // it was published: then all of it is there, the changes of older tickets too
            }
        }
        QVERIFY(undone >= 3);
        const ImportReport report = world.import(world.request({log}));
        QCOMPARE(report.tickets, 6000);
        QCOMPARE(report.created + report.updated, report.created > 0 ? 6000 : 0);
        QCOMPARE(world.events(u"INC1"_qs).size(), 5);
        QCOMPARE(world.findings(), QStringList());
    }

    void aRunningImportOfTheSameSourceIsRespected()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        World world(fixture);
        world.import(world.request({world.file("a.csv", logOf(3, 2))}));
        const SourceId source = world.ticket(u"INC1"_qs).source;
        fixture.write([&](Session &session) {
            storage::Import import;
            import.source = source;
            import.startedAt = import.aliveAt = world.clock->now();
            storage::ImportRepository(session).begin(import);
        });
        QCOMPARE(world.importError(world.request({world.file("b.csv", logOf(3, 3))})).code, ErrorCode::Conflict);
    }

    void publishedUpdatesGoOnAfterACrash_data() { StorageFixture::addEngines(); }
    void publishedUpdatesGoOnAfterACrash()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        world.import(world.request({world.file("a.csv", logOf(5, 2))}));
        world.import(world.request({world.file("b.csv", logOf(5, 3))}));
        const Ticket ticket = world.ticket(u"INC2"_qs);
        // A staged change that waits, as after a crash behind the publication.
        fixture.write([&](Session &session) {
            storage::ImportRepository imports(session);
            storage::Import import;
            import.source = ticket.source;
            import.startedAt = import.aliveAt = world.clock->now() - std::chrono::minutes(5);
            imports.begin(import);
            QJsonObject row{{u"at"_qs, toMs(world.clock->now())},
                            {u"key"_qs, u"9/9"_qs},
                            {u"order"_qs, 9},
                            {u"values"_qs, QJsonArray{QJsonArray{int(Field::Status), int(Status::Resolved)}}}};
            imports.stage(import.id, {{ticket.id, QJsonObject{{u"rows"_qs, QJsonArray{row}}}}});
            imports.publish(import.id, import.startedAt, {});
        });
        QCOMPARE(*world.engine.cleanUp().wait(), 1);
        QCOMPARE(world.ticket(u"INC2"_qs).status, Status::Resolved);
        QCOMPARE(world.events(u"INC2"_qs).constLast().sourceKey, u"9/9"_qs);
        QCOMPARE(world.findings(), QStringList());
        QCOMPARE(*world.engine.cleanUp().wait(), 0);
    }

    void errorsBeforeAnythingIsWritten_data() { StorageFixture::addEngines(); }
    void errorsBeforeAnythingIsWritten()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const QString log = world.file("log.csv", logOf(3));
        const QStringList before = world.dump();
        ImportRequest request = world.request({log});
        request.actor.role = Role::Agent;
        QCOMPARE(world.importError(request).code, ErrorCode::NotAllowed);
        QCOMPARE(world.importError(world.request({fixture.folder() + u"/none.csv"})).code, ErrorCode::FileCannotRead);
        QCOMPARE(world.importError(world.request({log}, "zendesk")).code, ErrorCode::MappingIncomplete);
        const QString foreign = world.file("foreign.csv", "a,b\n1,2\n");
        const Error unknown = world.importError(world.request({log, foreign}));
        QCOMPARE(unknown.code, ErrorCode::MappingIncomplete);
        QCOMPARE(unknown.args, (QStringList{foreign, u"table"_qs}));
        request = world.request({log});
        request.profile.tables[0].expectedHeader = QStringList{u"foo"_qs, u"bar"_qs};
        QCOMPARE(world.importError(request).code, ErrorCode::HeaderMismatch);
        request = world.request({log});
        request.profile.name = u"Bad Name"_qs;
        QCOMPARE(world.importError(request).code, ErrorCode::ProfileInvalid);
        request = world.request({log});
        request.rejectsFile = fixture.folder() + u"/no/such/folder/rejects.csv";
        QCOMPARE(world.importError(request).code, ErrorCode::FileCannotWrite);
        QCOMPARE(world.dump(), before);
    }

    void aFileThatBreaksInTheMiddleIsUndone_data() { StorageFixture::addEngines(); }
    void aFileThatBreaksInTheMiddleIsUndone()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const QStringList before = world.dump();
        const QByteArray good = logOf(2000);
        const Error error =
            world.importError(world.request({world.file("broken.csv", good + "\"INC9999,never closed\n")}));
        QCOMPARE(error.code, ErrorCode::ParseFailed);
        QCOMPARE(error.args.value(1), QString::number(good.count('\n') + 1));
        QCOMPARE(world.dump(), before);
        QCOMPARE(world.findings(), QStringList());
    }

    void tablesWithoutNumbersAndTimes_data() { StorageFixture::addEngines(); }
    void tablesWithoutNumbersAndTimes()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const QByteArray header("Subject,Status,Priority,Origin\n");
        const ImportRequest request = world.request(
            {world.file("t.csv", header + "A,Closed,Low,Web\nA,Closed,Low,Web\nB,Working,High,Chat\n")}, "tickets");
        const ImportReport report = world.import(request);
        QCOMPARE(report.created, 3); // two that are equal are two
        QCOMPARE(report.ticketsWithoutTime, 3);
        const QStringList before = world.dump();
        world.clock->time += std::chrono::hours(5);
        QCOMPARE(world.import(request).unchanged, 3);
        QCOMPARE(world.dump(), before);
        // One more row, elsewhere: only that one is new.
        const ImportReport fuller = world.import(world.request(
            {world.file("t2.csv",
                        header + "C,Closed,Low,Web\nA,Closed,Low,Web\nB,Working,High,Chat\nA,Closed,Low,Web\n")},
            "tickets"));
        QCOMPARE(fuller.created, 1);
        QCOMPARE(fuller.unchanged, 3);
        QCOMPARE(world.findings(), QStringList());
    }

    void unlikeTablesAreUnlikeSources()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        World world(fixture);
        world.import(world.request({world.file("a.csv", "id,status,created\n1,open,2020-01-01\n")}, "tickets"));
        const ImportReport other = world.import(
            world.request({world.file("b.csv", "id,subject,state,created\n1,x,closed,2020-01-01\n")}, "tickets"));
        QCOMPARE(other.created, 1);
    }

    void hostileTextsArriveAsTheyAre_data() { StorageFixture::addEngines(); }
    void hostileTextsArriveAsTheyAre()
    {
        STORAGE_FIXTURE(fixture);
        World world(fixture);
        const QByteArray text = "id,subject,description,status,created\n1,\"<img src=\"\"/dev/zero\"\"> "
                                "\xE2\x80\xAE\",\"a\nb; DROP TABLE ticket;--\",open,2020-01-01\n"
                                "2,\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D," +
                                QByteArray(300000, 'x') + ",open,2020-01-01\n";
        const ImportReport report = world.import(world.request({world.file("h.csv", text)}, "tickets"));
        QCOMPARE(report.created, 2);
        QCOMPARE(world.ticket(u"1"_qs).subject, u"<img src=\"/dev/zero\"> \u202E"_qs);
        QCOMPARE(world.ticket(u"2"_qs).subject, u"שלום"_qs);
        QCOMPARE(world.findings(), QStringList());
    }

    void profilesAreKept()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        World world(fixture);
        ImportProfile mine = *builtInImportProfile(u"servicenow-log"_qs);
        mine.name = u"mine"_qs;
        mine.tables[0].zone = "Asia/Jerusalem";
        const Actor manager{AgentId(), u"M"_qs, Role::Manager};
        QVERIFY(world.engine.saveProfile(mine, manager).wait().has_value());
        QVERIFY(world.engine.saveProfile(mine, manager).wait().has_value()); // again: a new version
        QCOMPARE(world.engine.saveProfile(mine, {AgentId(), {}, Role::Agent}).wait().error().code,
                 ErrorCode::NotAllowed);
        const auto profiles = *world.engine.profiles().wait();
        QCOMPARE(profiles.size(), builtInImportProfiles().size() + 1);
        QVERIFY(profiles.contains(mine));
        const auto inspection = world.engine.inspect({world.file("log.csv", logOf(3))}, {}, std::nullopt).wait();
        QVERIFY(inspection.has_value());
        QVERIFY(inspection->profile.name == u"mine" || inspection->profile.name == u"servicenow-log");
        QCOMPARE(inspection->files[0].rows.size(), 15);
    }

    void spilledRowsComeBackTogether()
    {
        RowSpool spool(10'000);
        for (int i = 0; i < 3000; ++i) {
            const QByteArray key = QByteArray::number(i % 700);
            const QByteArray value = QByteArray::number(i);
            const std::vector<QByteArrayView> cells{key, value, QByteArrayView()};
            QVERIFY(spool.add(key, quint32(i % 2), i, cells).has_value());
        }
        int groups = 0;
        int rows = 0;
        std::vector<QByteArrayView> cells;
        const auto done = spool.drain([&](QByteArrayView key, RawRows &group) -> Result<void> {
            ++groups;
            qint64 last = -1;
            for (std::size_t i = 0; i < group.size(); ++i) {
                group.cells(i, cells);
                if (cells.size() != 3 || cells[0] != key || cells[1].toLongLong() != group.line(i) ||
                    group.line(i) <= last || group.file(i) != quint32(group.line(i) % 2))
                    qFatal("a spilled row is wrong");
                last = group.line(i);
                ++rows;
            }
            return {};
        });
        QVERIFY(done.has_value());
        QCOMPARE(groups, 700);
        QCOMPARE(rows, 3000);
    }
};

CAMPANILE_TEST(ImportTicketsTest)
#include "tst_importtickets.moc"
