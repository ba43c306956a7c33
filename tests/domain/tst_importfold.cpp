// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importfixture.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace campanile::domain;
using campanile::test::Mill;
using campanile::test::SmallTable;
using campanile::test::utc;

namespace {

const ImportProfile &builtIn(const char *name)
{
    return *builtInImportProfile(QString::fromLatin1(name));
}

const FieldChange *changeOf(const Event &event, Field field, const QString &name = {})
{
    for (const FieldChange &change : event.changes) {
        if (change.field == field && change.name == name)
            return &change;
    }
    return nullptr;
}

const char16_t *const serviceNow =
    u"number|incident_state|sys_mod_count|sys_updated_at|opened_at|sys_updated_by|assignment_group|assigned_to|"
    u"priority|contact_type|made_sla|reassignment_count|resolved_at|category\n"
    "INC1|New|0|29/2/2016 01:23|29/2/2016 01:16|Updated by 21|Group 56|?|3 - Moderate|Phone|true|0|?|Cat 1\n"
    "INC1|-100|2|29/2/2016 09:00|29/2/2016 01:16|Updated by 4|Group 56|Resolver 7|3 - Moderate|Phone|true|1|?|Cat 1\n"
    "INC1|Resolved|3|29/2/2016 11:29|29/2/2016 01:16|Updated by 4|Group 70|Resolver 7|2 - High|Phone|false|2|?|Cat 1\n"
    "INC1|Closed|5|5/3/2016 12:00|29/2/2016 01:16|Updated by 4|Group 70|?|2 - High|Phone|false|2|?|Cat 1\n";

} // namespace

class ImportFoldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowIsOneEvent()
    {
        const SmallTable table(QString::fromUtf16(serviceNow));
        Mill mill(builtIn("servicenow-log"), table);
        mill.run();
        QVERIFY(mill.rejects.isEmpty());
        QCOMPARE(mill.tickets.size(), 1);
        const FoldedTicket &folded = mill.ticket(u"INC1"_qs);
        QCOMPARE(folded.events.size(), 4);
        QCOMPARE(folded.events[0].kind, EventKind::Created);
        QCOMPARE(folded.events[1].kind, EventKind::Changed);
        QCOMPARE(folded.events[0].sourceKey, u"%1/0"_qs.arg(utc(u"2016-02-29T01:23:00Z"_qs)));
        QCOMPARE(folded.events[3].sequence, 4);
        QCOMPARE(folded.events[3].actorName, u"Updated by 4"_qs);

        const Ticket &ticket = folded.ticket;
        QCOMPARE(ticket.status, Status::Closed);
        QCOMPARE(ticket.sourceStatus, u"Closed"_qs);
        QCOMPARE(ticket.priority, Priority::High);
        QCOMPARE(ticket.channel, Channel::Phone);
        QCOMPARE(ticket.tier, Tier::Unknown);
        QVERIFY(!ticket.assignee.isValid());
        QCOMPARE(toMs(ticket.createdAt), utc(u"2016-02-29T01:16:00Z"_qs));
        QCOMPARE(toMs(ticket.updatedAt), utc(u"2016-03-05T12:00:00Z"_qs));
        // From events: when it became Resolved; from the proxy: when it first was not New.
        QCOMPARE(toMs(*ticket.resolvedAt), utc(u"2016-02-29T11:29:00Z"_qs));
        QCOMPARE(toMs(*ticket.firstResponseAt), utc(u"2016-02-29T09:00:00Z"_qs));
        // Reported: as the last row says; missing stays missing although there is a Resolved row.
        QCOMPARE(ticket.reported.value(u"made_sla"_qs), QJsonValue(false));
        QCOMPARE(ticket.reported.value(u"reassignment_count"_qs).toInt(), 2);
        QVERIFY(!ticket.reported.contains(u"resolved_at"_qs));
        QCOMPARE(ticket.customFields.value(u"category"_qs).toString(), u"Cat 1"_qs);
        QCOMPARE(ticket.subject, u"Cat 1"_qs);

        const Event &second = folded.events[1];
        QCOMPARE(changeOf(second, Field::Status)->to.toInt(), int(Status::Open));
        QCOMPARE(changeOf(second, Field::SourceStatus)->to.toString(), u"-100"_qs);
        QVERIFY(changeOf(second, Field::Assignee)->from.isNull());
        QVERIFY(!changeOf(second, Field::Team));
        QVERIFY(changeOf(folded.events[3], Field::Assignee)->to.isNull());
    }

    void rowsAreOrderedByTimeThenByTheSourcesNumber()
    {
        const SmallTable table(
            u"number|incident_state|sys_mod_count|sys_updated_at|opened_at\n"
            "A|Closed|10|1/1/2020 10:00|1/1/2020 08:00\nA|Resolved|9|1/1/2020 10:00|1/1/2020 08:00\nA|New|0|1/1/2020 09:00|1/1/2020 08:00\n"_qs);
        Mill mill(builtIn("servicenow-log"), table);
        mill.run();
        const FoldedTicket &folded = mill.ticket(u"A"_qs);
        QCOMPARE(folded.ticket.status, Status::Closed);
        QCOMPARE(changeOf(folded.events[1], Field::Status)->to.toInt(), int(Status::Resolved));
        QCOMPARE(toMs(*folded.ticket.resolvedAt), utc(u"2020-01-01T10:00:00Z"_qs));
    }

    void badRowsAreRejectedWithTheirReason()
    {
        const SmallTable table(
            u"number|incident_state|sys_mod_count|sys_updated_at|opened_at\n"
            "?|New|0|1/1/2020 09:00|?\nB|New|0|32/1/2020 09:00|?\nB|New|0|?|?\nB|New|1|1/1/2020 09:00|?\n"
            "B|Active|1|1/1/2020 09:00|?\nB|New|1|1/1/2020 09:00|?\n"_qs +
            QString(300, u'x') + u"|New|0|1/1/2020 09:00|?\n"_qs);
        Mill mill(builtIn("servicenow-log"), table);
        mill.run();
        QMap<qint64, ImportReject> rejects;
        for (const auto &[line, reason] : mill.rejects)
            rejects.insert(line, reason);
        QCOMPARE(rejects.value(2), ImportReject::NoTicketKey);
        QCOMPARE(rejects.value(3), ImportReject::BadTime);
        QCOMPARE(rejects.value(4), ImportReject::NoTime);
        QCOMPARE(rejects.value(6), ImportReject::DuplicateEvent); // same key, another state
        QVERIFY(!rejects.contains(7));                            // the same row again says nothing new
        QCOMPARE(rejects.value(8), ImportReject::KeyTooLong);
        QCOMPARE(mill.tickets.size(), 1);
        QCOMPARE(mill.ticket(u"B"_qs).events.size(), 1);
    }

    void openingTimesStandOnTheWallClock()
    {
        // The clocks of New York went forward at two in the night: noon is four hours behind, midnight five.
        ImportProfile profile = builtIn("events");
        ImportTable &log = profile.tables.first();
        log.guessRest = false;
        log.zone = "America/New_York";
        for (const auto &[name, target] :
             std::initializer_list<std::pair<QString, ImportTarget>>{{u"id"_qs, ImportTarget::TicketKey},
                                                                     {u"when"_qs, ImportTarget::EventTime},
                                                                     {u"opened"_qs, ImportTarget::Created},
                                                                     {u"clock"_qs, ImportTarget::CreatedTimeOfDay}}) {
            ImportColumn column;
            column.names = QStringList{name};
            column.target = target;
            log.columns.append(column);
        }
        const SmallTable table(u"id|when|opened|clock\nA|2024-03-11T09:00|2024-03-10|14:00\n"_qs);
        Mill mill(profile, table);
        mill.run();
        QCOMPARE(toMs(mill.ticket(u"A"_qs).ticket.createdAt), utc(u"2024-03-10T18:00:00Z"_qs));
    }

    void messagesBeyondWhatATicketHoldsAreRejected()
    {
        ImportProfile profile = builtIn("events");
        const SmallTable table(u"id|timestamp|sequence|comment|note\nA|2024-03-11T09:00|1|public|internal\n"_qs);
        Mill mill(profile, table);
        mill.run();
        MappedRow row = mill.rows.value(u"A"_qs).front();
        std::vector<MappedRow> rows(maxTicketEvents / 2 + 2, row); // two messages each
        std::vector<RowFate> fates(rows.size());
        FoldContext context;
        context.ticket = TicketId(1);
        const FoldedTicket folded = foldTicket(*mill.mapper, rows, fates, context, mill.directory);
        QCOMPARE(folded.messages.size(), maxTicketEvents - 1);
        QCOMPARE(folded.events.size(), maxTicketEvents / 2);
        QCOMPARE(fates.back().kind, RowFate::Kind::Rejected);
        QCOMPARE(fates.back().reason, ImportReject::TooManyEvents);
    }

    void vinstLinesTiersAndFolding()
    {
        const SmallTable table(
            u"SR Number|Change Date+Time|Status|Sub Status|Involved ST|ST Level|Country|Owner First Name|Product\n"
            "1-1|2010-03-31T15:59:42+01:00|Queued|Awaiting Assignment|V30|L1|SE|0|PROD1\n"
            "1-1|2010-03-31T16:00:56+01:00|Accepted|In Progress|V13 2nd 3rd|L2/L3|se|Anna|PROD1\n"
            "1-1|2010-03-31T16:00:56+01:00|Accepted|In Progress|V13 2nd 3rd|L2/L3|se|Anna|PROD1\n"
            "1-1|2010-03-31T16:00:57+01:00|Accepted|Wait - User|V5 3rd||0|Anna|PROD1\n"
            "1-1|2010-03-31T16:00:58+01:00|Completed|In Call|G97||0|Anna|PROD1\n"_qs);
        Mill mill(builtIn("vinst"), table);
        mill.run();
        const FoldedTicket &folded = mill.ticket(u"1-1"_qs);
        QCOMPARE(folded.events.size(), 5); // the row that repeats the one before is an event that changes nothing
        QVERIFY(folded.events[2].changes.isEmpty());
        QVERIFY(folded.events[1].sourceKey != folded.events[2].sourceKey);
        QVERIFY(!changeOf(folded.events[1], Field::Place)); // SE and se are one place
        QCOMPARE(changeOf(folded.events[1], Field::Tier)->to.toInt(), 2);
        QCOMPARE(changeOf(folded.events[3], Field::Tier)->to.toInt(), 3); // by the team's name
        QVERIFY(changeOf(folded.events[3], Field::Place)->to.isNull());   // 0 is missing
        QCOMPARE(folded.ticket.tier, Tier::T1);
        QCOMPARE(folded.ticket.status, Status::Resolved);
        QCOMPARE(folded.ticket.sourceStatus, u"Completed/In Call"_qs);
        QCOMPARE(mill.directory.places.size(), 1);
        QVERIFY(changeOf(folded.events[0], Field::Assignee) == nullptr);
    }

    void aClosedRowOfATableDoesNotSayWhen()
    {
        const SmallTable table(
            u"Id|CaseNumber|Status|CreatedDate|LastModifiedDate|ClosedDate|Subject|Description|ContactId|AccountId\n"
            "5|0001|Closed|2018-04-29T14:46:15.000+0000|2018-05-20T00:00:00.000+0000|2018-05-16T14:46:15.000+0000|Bill|Please help|3|1\n"_qs);
        Mill mill(builtIn("salesforce"), table);
        mill.run();
        const FoldedTicket &folded = mill.ticket(u"0001"_qs);
        QCOMPARE(folded.events.size(), 1);
        QCOMPARE(toMs(folded.events[0].at), utc(u"2018-04-29T14:46:15Z"_qs));
        QCOMPARE(folded.ticket.status, Status::Closed);
        QVERIFY(!folded.ticket.resolvedAt);
        QCOMPARE(folded.ticket.reported.value(u"closed_at"_qs).toString(), u"2018-05-16T14:46:15Z"_qs);
        QCOMPARE(folded.messages.size(), 1);
        QCOMPARE(folded.messages[0].authorKind, AuthorKind::Customer);
        QCOMPARE(changeOf(folded.events[0], Field::Message)->to.toInteger(), folded.messages[0].id.value());
        QVERIFY(folded.ticket.customer.isValid());
        QVERIFY(folded.ticket.contact.isValid());
    }

    void laterRowsOfATableAreChanges()
    {
        const SmallTable table(u"_id|status|created_at|updated_at|subject|submitter_id|assignee_id|tags\n"
                               "7|closed|2016-04-28T11:19:34 -10:00|2016-05-02T00:00:00Z|Help|1|2|\"a, b\",c\n"
                               "7|open|2016-04-28T11:19:34 -10:00|2016-05-01T00:00:00Z|Help|1|2|c,d\n"_qs);
        Mill mill(builtIn("zendesk"), table);
        mill.run();
        const FoldedTicket &folded = mill.ticket(u"7"_qs);
        QCOMPARE(folded.events.size(), 2);
        QCOMPARE(toMs(folded.events[0].at), utc(u"2016-04-28T21:19:34Z"_qs));
        QCOMPARE(toMs(folded.events[1].at), utc(u"2016-05-02T00:00:00Z"_qs));
        QCOMPARE(toMs(*folded.ticket.resolvedAt), utc(u"2016-05-02T00:00:00Z"_qs));
        QVERIFY(mill.directory.tags.contains(u"a, b"_qs));
        QCOMPARE(folded.ticket.tags.size(), 2);
        QVERIFY(changeOf(folded.events[1], Field::TagAdded));
        QVERIFY(changeOf(folded.events[1], Field::TagRemoved));
    }

    void rowsWithoutANumberAreToldApartByContent()
    {
        const SmallTable table(u"subject|status|created\na|open|2020-01-01\na|open|2020-01-02\n"_qs);
        Mill mill(builtIn("tickets"), table);
        mill.run();
        QCOMPARE(mill.tickets.size(), 2);
        // The order of the columns does not matter.
        const SmallTable turned(u"created|subject|status\n2020-01-01|a|open\n"_qs);
        Mill again(builtIn("tickets"), turned);
        again.run();
        QCOMPARE(again.tickets[0].ticket.reference, mill.tickets[0].ticket.reference);
    }

    void aRowWithoutAnyTimeTakesThatOfTheImport()
    {
        const SmallTable table(u"id|status\n1|open\n"_qs);
        Mill mill(builtIn("tickets"), table);
        mill.run(123456);
        QCOMPARE(toMs(mill.ticket(u"1"_qs).ticket.createdAt), 123456);
    }

    void messagesNotesAndTheFirstResponse()
    {
        const SmallTable table(
            u"ticket id|changed at|status|actor|requester name|comment|internal note\n"
            "1|2020-01-01T10:00Z|open|Ann|Ann|It does not work|\n1|2020-01-01T11:00Z|open|Lee|Ann||look at the log\n"
            "1|2020-01-01T12:00Z|open|Ann|Ann|Hello?|\n1|2020-01-01T13:00Z|open|Lee|Ann|Try again|\n"_qs);
        ImportProfile profile = builtIn("events");
        profile.responseProxy = ResponseProxy::None;
        Mill mill(profile, table);
        mill.run();
        const FoldedTicket &folded = mill.ticket(u"1"_qs);
        QCOMPARE(folded.messages.size(), 4);
        QCOMPARE(folded.messages[1].visibility, Visibility::Internal);
        QCOMPARE(folded.messages[2].authorKind, AuthorKind::Customer);
        QCOMPARE(folded.messages[3].authorKind, AuthorKind::Agent);
        QCOMPARE(folded.events[1].kind, EventKind::NoteAdded);
        QCOMPARE(folded.events[2].kind, EventKind::MessageAdded);
        QCOMPARE(toMs(*folded.ticket.firstResponseAt), utc(u"2020-01-01T13:00:00Z"_qs));
    }

    void blanksOfASparseLogKeepTheField()
    {
        const SmallTable table(
            u"ticket id|changed at|status|group\n1|2020-01-01T10:00Z|open|core\n1|2020-01-01T11:00Z|closed|\n"_qs);
        ImportProfile profile = builtIn("events");
        Mill whole(profile, table);
        whole.run();
        QVERIFY(!whole.ticket(u"1"_qs).ticket.team.isValid());
        profile.tables[0].blankKeeps = true;
        Mill sparse(profile, table);
        sparse.run();
        QVERIFY(sparse.ticket(u"1"_qs).ticket.team.isValid());
        QVERIFY(!changeOf(sparse.ticket(u"1"_qs).events[1], Field::Team));
    }

    void unknownLabelsAreCountedAndKeptAsLabels()
    {
        const SmallTable table(
            u"ticket id|changed at|status|priority\n1|2020-01-01T10:00Z|Frozen|P9\n1|2020-01-01T11:00Z|Frozen|P9\n1|2020-01-01T12:00Z|closed|low\n"_qs);
        Mill mill(builtIn("events"), table);
        mill.run();
        const QVector<UnknownLabel> unknown = mill.mapper->unknownLabels();
        QCOMPARE(unknown.size(), 2);
        QCOMPARE(unknown[0].label, u"Frozen"_qs);
        QCOMPARE(unknown[0].rows, 2);
        const FoldedTicket &folded = mill.ticket(u"1"_qs);
        QCOMPARE(changeOf(folded.events[0], Field::SourceStatus)->to.toString(), u"Frozen"_qs);
        QVERIFY(!changeOf(folded.events[0], Field::Status));
    }

    void aFloodOfUnknownLabelsIsCountedTogether()
    {
        QString text = u"ticket id|changed at|status\n"_qs;
        for (int i = 0; i < 1500; ++i)
            text += u"%1|2020-01-01T10:00Z|Odd %2\n"_qs.arg(i).arg(i % 1200, 4, 10, QChar(u'0'));
        const SmallTable table(text);
        Mill mill(builtIn("events"), table);
        mill.run();
        const QVector<UnknownLabel> unknown = mill.mapper->unknownLabels();
        QCOMPARE(unknown.size(), 1001);
        QCOMPARE(unknown.first().label, u"Odd 0000"_qs);
        QCOMPARE(unknown.first().rows, 2);
        QCOMPARE(unknown.last().label, u"…"_qs);
        QCOMPARE(unknown.last().rows, 200);
    }

    void anIdGivenLaterReachesEveryNumber()
    {
        const SmallTable table(
            u"Id|CaseNumber|Status|CreatedDate|Subject|Description\n5|0001|Closed|2018-04-29T14:46:15.000+0000|Bill|Please help\n"_qs);
        Mill mill(builtIn("salesforce"), table);
        mill.run();
        FoldedTicket folded = mill.tickets[0];
        assignTicketId(folded, TicketId(77));
        QCOMPARE(folded.messages[0].id.value(), 77 * 65536 + 1);
        QCOMPARE(folded.events[0].id.value(), 77 * 65536 + 1);
        QCOMPARE(changeOf(folded.events[0], Field::Message)->to.toInteger(), 77 * 65536 + 1);
    }

    void hostileCells()
    {
        const SmallTable table(u"id|subject|status|created|tags\n1|=cmd()\u202Eevil|open|2020-01-01|,,;,\n2|"_qs +
                               QString(100000, u'a') + u"|open|2020-01-01|\"unclosed\n"_qs);
        Mill mill(builtIn("tickets"), table);
        mill.run();
        QCOMPARE(mill.tickets.size(), 2);
        QCOMPARE(mill.ticket(u"1"_qs).ticket.subject, u"=cmd()\u202Eevil"_qs);
    }
};

CAMPANILE_TEST(ImportFoldTest)
#include "tst_importfold.moc"
