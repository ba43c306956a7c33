// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importmerge.h"
#include "domain/importfixture.h"
#include "domain/ticket/replay.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace campanile::domain;
using campanile::test::Mill;
using campanile::test::SmallTable;

namespace {

const QString header = u"number|incident_state|sys_mod_count|sys_updated_at|opened_at|assignment_group\n"_qs;
const QStringList lines{
    u"A|New|0|1/1/2020 09:00|1/1/2020 08:00|G1\n"_qs, u"A|Active|1|1/1/2020 10:00|1/1/2020 08:00|G1\n"_qs,
    u"A|Active|2|1/1/2020 11:00|1/1/2020 08:00|G2\n"_qs, u"A|Resolved|3|1/1/2020 12:00|1/1/2020 08:00|G2\n"_qs};

QVector<SourceRow> rowsOf(Mill &mill)
{
    QVector<SourceRow> rows;
    for (const MappedRow &row : mill.rows.value(u"A"_qs))
        rows.append(toSourceRow(*mill.mapper, row));
    return rows;
}

struct World
{
    explicit World(const QString &text)
        : table(header + text)
        , mill(*builtInImportProfile(u"servicenow-log"_qs), table)
    {
        mill.run();
    }
    SmallTable table;
    Mill mill;
};

/// An edit made here: an event without source key.
void edit(FoldedTicket &folded, Field field, const QJsonValue &to)
{
    Event event;
    event.sequence = int(folded.events.size()) + 1;
    event.at = fromMs(4'000'000'000'000);
    event.changes = {{field, {}, storedValue(folded.ticket, field), to}};
    applyEvent(folded.ticket, event);
    folded.events.append(event);
}

TicketUpdate merge(const FoldedTicket &folded, const QVector<SourceRow> &rows)
{
    return mergeRows(folded.ticket, folded.events, int(folded.messages.size()) + 1, rows, false, false,
                     ResponseProxy::LeftNew);
}

void append(FoldedTicket &folded, const TicketUpdate &update)
{
    folded.ticket = update.ticket;
    folded.events += update.events;
    folded.messages += update.messages;
}

} // namespace

class ImportMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameAgainChangesNothing()
    {
        World whole(lines.join(QString()));
        const TicketUpdate update = merge(whole.mill.tickets[0], rowsOf(whole.mill));
        QVERIFY(update.isEmpty());
        QVERIFY(update.conflicts.isEmpty());
        QCOMPARE(update.ticket.status, Status::Resolved);
    }

    void whatTheLogHasNoRoomForChangesNothing()
    {
        World start(lines[0]);
        World whole(lines.join(QString()));
        FoldedTicket folded = start.mill.tickets[0];
        folded.events.last().sequence = maxTicketEvents;
        const TicketUpdate update = merge(folded, rowsOf(whole.mill));
        QCOMPARE(update.rejectedKeys.size(), 3);
        QVERIFY(update.isEmpty());
        QCOMPARE(update.ticket.status, Status::New);
        QCOMPARE(update.ticket.team, folded.ticket.team);
    }

    void whatTheMessagesHaveNoRoomForIsRejected()
    {
        World whole(lines.join(QString()));
        const FoldedTicket &folded = whole.mill.tickets[0];
        SourceRow row;
        row.at = 4'000'000'000'000;
        row.key = u"4/4"_qs;
        row.message = u"public"_qs;
        row.note = u"internal"_qs;
        const auto mergedAt = [&](int nextMessage) {
            return mergeRows(folded.ticket, folded.events, nextMessage, {row}, false, false);
        };
        QCOMPARE(mergedAt(maxTicketEvents - 1).messages.size(), 2);
        QVERIFY(mergedAt(maxTicketEvents).messages.isEmpty());
        QCOMPARE(mergedAt(maxTicketEvents).rejectedKeys, QStringList{row.key});
    }

    void aCutFileIsCompletedToTheSame()
    {
        World whole(lines.join(QString()));
        for (int cut = 1; cut < int(lines.size()); ++cut) {
            World begun(lines.mid(0, cut).join(QString()));
            FoldedTicket folded = begun.mill.tickets[0];
            append(folded, merge(folded, rowsOf(whole.mill)));
            const FoldedTicket &expected = whole.mill.tickets[0];
            QCOMPARE(folded.events.size(), expected.events.size());
            for (qsizetype i = 0; i < folded.events.size(); ++i) {
                QCOMPARE(folded.events[i].sourceKey, expected.events[i].sourceKey);
                QCOMPARE(folded.events[i].sequence, expected.events[i].sequence);
                QVERIFY(folded.events[i].changes == expected.events[i].changes);
            }
            QCOMPARE(folded.ticket.status, expected.ticket.status);
            QCOMPARE(folded.ticket.team, expected.ticket.team);
            QCOMPARE(folded.ticket.resolvedAt, expected.ticket.resolvedAt);
            QCOMPARE(folded.ticket.firstResponseAt, expected.ticket.firstResponseAt);
            QCOMPARE(folded.ticket.updatedAt, expected.ticket.updatedAt);
            QCOMPARE(folded.ticket.createdAt, expected.ticket.createdAt);
        }
    }

    void whatWasEditedHereStays()
    {
        World begun(lines.mid(0, 2).join(QString()));
        World whole(lines.join(QString()));
        FoldedTicket folded = begun.mill.tickets[0];
        edit(folded, Field::Status, int(Status::WaitingCustomer));
        TicketUpdate update = merge(folded, rowsOf(whole.mill));
        QCOMPARE(update.events.size(), 2); // the source's events are appended all the same
        QCOMPARE(update.ticket.status, Status::WaitingCustomer);
        QCOMPARE(update.ticket.team, whole.mill.tickets[0].ticket.team); // not edited here: follows the source
        QCOMPARE(update.conflicts.size(), 1);
        QCOMPARE(update.conflicts[0].field, Field::Status);
        QCOMPARE(update.conflicts[0].ours.toInt(), int(Status::WaitingCustomer));
        QCOMPARE(update.conflicts[0].theirs.toInt(), int(Status::Resolved));
        QCOMPARE(update.ticket.reported.value(u"source.status"_qs).toInt(), int(Status::Resolved));
        // Nothing in the log contradicts the row.
        Ticket replayed = folded.ticket;
        for (const Event &event : std::as_const(update.events))
            applyEvent(replayed, event);
        QCOMPARE(replayed.status, update.ticket.status);
        QCOMPARE(replayed.reported, update.ticket.reported);
        // Told again as long as both differ, without a new event.
        append(folded, update);
        update = merge(folded, rowsOf(whole.mill));
        QVERIFY(update.isEmpty());
        QCOMPARE(update.conflicts.size(), 1);
        QCOMPARE(update.conflicts[0].theirs.toInt(), int(Status::Resolved));
        // Settled when we come to the same.
        edit(folded, Field::Status, int(Status::Resolved));
        update = merge(folded, rowsOf(whole.mill));
        QVERIFY(update.conflicts.isEmpty());
    }

    void bothCameToTheSame()
    {
        World begun(lines.mid(0, 2).join(QString()));
        World whole(lines.join(QString()));
        FoldedTicket folded = begun.mill.tickets[0];
        edit(folded, Field::Status, int(Status::Resolved));
        const TicketUpdate update = merge(folded, rowsOf(whole.mill));
        QVERIFY(update.conflicts.isEmpty());
        append(folded, update);
        QVERIFY(merge(folded, rowsOf(whole.mill)).conflicts.isEmpty());
    }

    void anEditIsAConflictEvenIfTheSourceStoodStill()
    {
        World whole(lines.join(QString()));
        FoldedTicket folded = whole.mill.tickets[0];
        edit(folded, Field::Team, 99);
        const TicketUpdate update = merge(folded, rowsOf(whole.mill));
        QVERIFY(update.isEmpty());
        QCOMPARE(update.ticket.team, TeamId(99));
        QCOMPARE(update.conflicts.size(), 1);
        QCOMPARE(update.conflicts[0].field, Field::Team);
        // A field of which the source never spoke is ours alone.
        FoldedTicket other = whole.mill.tickets[0];
        edit(other, Field::Language, u"he"_qs);
        QVERIFY(merge(other, rowsOf(whole.mill)).conflicts.isEmpty());
    }

    void rowsThatComeTooLateDoNotChangeThePresent()
    {
        World tail(lines.mid(2).join(QString()));
        World whole(lines.join(QString()));
        FoldedTicket folded = tail.mill.tickets[0];
        const TicketUpdate update = merge(folded, rowsOf(whole.mill));
        QCOMPARE(update.events.size(), 2);
        QCOMPARE(update.ticket.status, Status::Resolved);
        QCOMPARE(update.ticket.team, folded.ticket.team);
        QCOMPARE(update.ticket.resolvedAt, folded.ticket.resolvedAt);
        QCOMPARE(update.ticket.reported.value(u"late.status"_qs).toInt(), int(Status::Open));
        for (const Event &event : update.events) {
            for (const FieldChange &change : event.changes)
                QVERIFY(change.field == Field::Reported && change.name.startsWith(u"late."));
        }
        append(folded, update);
        QVERIFY(merge(folded, rowsOf(whole.mill)).isEmpty());
    }

    void tagsAreMergedAsASet()
    {
        const SmallTable one(u"_id|status|created_at|updated_at|subject|submitter_id|assignee_id|tags\n"
                             "A|open|2016-04-28T00:00:00Z|2016-05-01T00:00:00Z|Help|1|2|a,b\n"_qs);
        const SmallTable two(u"_id|status|created_at|updated_at|subject|submitter_id|assignee_id|tags\n"
                             "A|open|2016-04-28T00:00:00Z|2016-05-02T00:00:00Z|Help|1|2|b,c\n"_qs);
        Mill first(*builtInImportProfile(u"zendesk"_qs), one);
        first.run();
        Mill second(*builtInImportProfile(u"zendesk"_qs), two);
        second.directory = first.directory;
        second.run();
        FoldedTicket folded = first.tickets[0];
        const qint64 ours = 50;
        Event event;
        event.sequence = 2;
        event.at = folded.events[0].at;
        event.changes = {{Field::TagAdded, {}, QJsonValue::Null, ours}};
        applyEvent(folded.ticket, event);
        folded.events.append(event);
        std::vector<MappedRow> rows = second.rows.value(u"A"_qs);
        (void)arrangeRows(*second.mapper, rows, 1, true);
        const TicketUpdate update =
            mergeRows(folded.ticket, folded.events, 1, {toSourceRow(*second.mapper, rows[0])}, true, false);
        QCOMPARE(update.events.size(), 1);
        const QVector<TagId> expected{TagId(first.directory.tags.value(u"b"_qs)),
                                      TagId(second.directory.tags.value(u"c"_qs)), TagId(ours)};
        QCOMPARE(update.ticket.tags, expected);
        QVERIFY(update.conflicts.isEmpty());
        QCOMPARE(update.events[0].at, fromMs(campanile::test::utc(u"2016-05-02T00:00:00Z"_qs)));
    }

    void stagedRowsComeBackEqual()
    {
        World whole(lines.join(QString()));
        for (const SourceRow &row : rowsOf(whole.mill))
            QVERIFY(sourceRowFromJson(toJson(row)) == row);
    }
};

CAMPANILE_TEST(ImportMergeTest)
#include "tst_importmerge.moc"
