// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importguess.h"
#include "domain/importfixture.h"
#include "support/testmain.h"

using namespace campanile::domain;
using campanile::test::SmallTable;

class ImportGuessTest final : public QObject
{
    Q_OBJECT

    static ImportGuess guess(const SmallTable &table, ImportTableKind kind = ImportTableKind::Tickets)
    {
        ImportTable wanted;
        wanted.kind = kind;
        return guessTable(table.sample, wanted);
    }
    static const ImportColumn *columnOf(const ImportGuess &guess, ImportTarget target)
    {
        for (const ImportColumn &column : guess.table.columns) {
            if (column.target == target)
                return &column;
        }
        return nullptr;
    }
    static QString nameOf(const ImportGuess &guess, ImportTarget target)
    {
        const ImportColumn *column = columnOf(guess, target);
        return column ? column->names.value(0) : QString();
    }
    static const ImportDoubt *doubtOf(const ImportGuess &guess, ImportDoubtKind kind)
    {
        for (const ImportDoubt &doubt : guess.doubts) {
            if (doubt.kind == kind)
                return &doubt;
        }
        return nullptr;
    }

private Q_SLOTS:
    void aColumnOfDatesIsWhenTicketsWereOpened()
    {
        const SmallTable table(u"Nummer|Betreff|Erstellt|Menge\n"
                               "1|Drucker|31/10/2026 09:00|3\n"
                               "2|Maus|01/11/2026 10:30|4\n"_qs);
        const ImportGuess g = guess(table);
        QCOMPARE(nameOf(g, ImportTarget::Created), u"Erstellt"_qs);
        QVERIFY(!doubtOf(g, ImportDoubtKind::NoCreatedTime));
        QVERIFY(!doubtOf(g, ImportDoubtKind::DayMonthOrder));
        const ImportGuess doubtful = guess(SmallTable(u"Nummer|Erstellt\n1|03/04/2026 09:00\n"_qs));
        QCOMPARE(nameOf(doubtful, ImportTarget::Created), u"Erstellt"_qs);
        QVERIFY(doubtOf(doubtful, ImportDoubtKind::DayMonthOrder));
        // Two of them say nothing, and neither does one beside a column that is known.
        const ImportGuess two = guess(SmallTable(u"Nummer|Erstellt|Zu\n1|31/10/2026|30/11/2026\n"_qs));
        QCOMPARE(nameOf(two, ImportTarget::Created), QString());
        const ImportGuess known = guess(SmallTable(u"Nummer|Erstellt|Created\n1|31/10/2026|30/11/2026\n"_qs));
        QCOMPARE(nameOf(known, ImportTarget::Created), u"Created"_qs);
    }

    void aTableInHebrew()
    {
        const SmallTable table(u"מספר|נושא|סטטוס|נוצר|לקוח|עדיפות|נציג|צוות|דוא\"ל|נסגר\n"
                               "1|מדפסת|פתוח|31/10/2026 09:00|אלפא|גבוהה|נועה|קו ראשון|a@example.com|\n"
                               "2|עכבר|בטיפול|01/11/2026 10:30|בטא|דחוף|דן|קו שני|b@example.com|\n"_qs);
        QCOMPARE(guessKind(table.sample), ImportTableKind::Tickets);
        const ImportGuess g = guess(table);
        QCOMPARE(nameOf(g, ImportTarget::TicketKey), u"מספר"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Subject), u"נושא"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Status), u"סטטוס"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Created), u"נוצר"_qs);
        QCOMPARE(nameOf(g, ImportTarget::CustomerName), u"לקוח"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Priority), u"עדיפות"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Assignee), u"נציג"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Team), u"צוות"_qs);
        QCOMPARE(nameOf(g, ImportTarget::ContactEmail), u"דוא\"ל"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Reported), u"נסגר"_qs);
        QVERIFY(!doubtOf(g, ImportDoubtKind::UnknownLabels));
    }

    void aTableInFilipino()
    {
        const SmallTable table(u"Numero ng tiket|Paksa|Katayuan|Petsa ng paglikha|Kustomer|Prayoridad|Ahente\n"
                               "1|Printer|Bukas|31/10/2026 09:00|Alpha|Mataas|Noa\n"
                               "2|Mouse|Tapos na|01/11/2026 10:30|Beta|Mababa|Dan\n"_qs);
        const ImportGuess g = guess(table);
        QCOMPARE(nameOf(g, ImportTarget::TicketKey), u"Numero ng tiket"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Subject), u"Paksa"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Status), u"Katayuan"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Created), u"Petsa ng paglikha"_qs);
        QCOMPARE(nameOf(g, ImportTarget::CustomerName), u"Kustomer"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Assignee), u"Ahente"_qs);
        QVERIFY(!doubtOf(g, ImportDoubtKind::UnknownLabels));
    }

    void aPlainTable()
    {
        const SmallTable table(u"Ticket ID|Customer Name|Customer Email|Ticket Subject|Ticket Status|Ticket "
                               u"Priority|Ticket Channel|Age|Date of Purchase\n"
                               "1|Ann|ann@example.com|Setup|Open|Critical|Email|32|22-03-2021\n"
                               "2|Bob|bob@example.com|Refund|Wobbling|Low|Chat|48|22-05-2021\n"_qs);
        const ImportGuess g = guess(table);
        QCOMPARE(nameOf(g, ImportTarget::TicketKey), u"Ticket ID"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Status), u"Ticket Status"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Subject), u"Ticket Subject"_qs);
        QCOMPARE(nameOf(g, ImportTarget::ContactEmail), u"Customer Email"_qs);
        QCOMPARE(nameOf(g, ImportTarget::CustomerKey), u"Customer Email"_qs);
        QCOMPARE(nameOf(g, ImportTarget::CustomerName), u"Customer Name"_qs);
        QCOMPARE(nameOf(g, ImportTarget::ContactName), u"Customer Name"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Created), QString());
        QVERIFY(doubtOf(g, ImportDoubtKind::NoCreatedTime));
        QCOMPARE(doubtOf(g, ImportDoubtKind::UnknownLabels)->values, QStringList{u"Wobbling"_qs});
        QCOMPARE(g.table.columns.size(), g.confidence.size());
        QCOMPARE(columnOf(g, ImportTarget::CustomField)->type, ImportValueType::Number);
    }

    void undecidableDatesAndMissingZonesAreAsked()
    {
        const SmallTable table(
            u"id|created|due|status\n1|1/2/2020 10:00|2020-02-03T10:00:00Z|open\n2|3/4/2020 11:00|2020-02-03T10:00:00Z|open\n"_qs);
        const ImportGuess g = guess(table);
        const ImportDoubt *order = doubtOf(g, ImportDoubtKind::DayMonthOrder);
        QVERIFY(order);
        QCOMPARE(order->column, u"created"_qs);
        QCOMPARE(order->values, (QStringList{u"d/M/yyyy H:mm"_qs, u"M/d/yyyy H:mm"_qs}));
        QCOMPARE(columnOf(g, ImportTarget::Created)->times, QStringList{u"d/M/yyyy H:mm"_qs});
        QVERIFY(doubtOf(g, ImportDoubtKind::NoZone));
        QCOMPARE(doubtOf(g, ImportDoubtKind::NoZone)->column, u"created"_qs);
    }

    void secretsAreNeverMapped()
    {
        const SmallTable table(
            u"id|subject|SSN|Ref|created\n1|a|000-12-3456|4111111111111111|2020-01-01\n"
            "2|b|000-12-3457|5500000000000004|2020-01-02\n3|c|000-12-3458|340000000000009|2020-01-03\n"_qs);
        const ImportGuess g = guess(table);
        for (const ImportColumn &column : g.table.columns)
            QVERIFY(!column.names.contains(u"SSN"_qs) && !column.names.contains(u"Ref"_qs));
        QStringList secrets;
        for (const ImportDoubt &doubt : g.doubts) {
            if (doubt.kind == ImportDoubtKind::Secret)
                secrets.append(doubt.column);
        }
        QCOMPARE(secrets, (QStringList{u"SSN"_qs, u"Ref"_qs}));
    }

    void rejectedRowsComeBackWithoutOurColumns_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<bool>("hasReason");
        QTest::newRow("once") << u"file|line|reason"_qs << false;
        QTest::newRow("the source has a reason") << u"file|line|reject-reason"_qs << true;
        QTest::newRow("twice") << u"reject-file|reject-line|reject-reject-reason|file|line|reject-reason"_qs << true;
    }

    void rejectedRowsComeBackWithoutOurColumns()
    {
        QFETCH(QString, ours);
        QFETCH(bool, hasReason);
        const QString cells = QStringList(ours.count(u'|') + 1, u"x"_qs).join(u'|');
        const SmallTable table(ours + u"|id|created" + (hasReason ? u"|Reason\n"_qs : u"|Other\n"_qs) + cells +
                               u"|1|2020-01-01|Breakdown\n");
        const ImportGuess g = guess(table);
        QStringList mapped;
        for (const ImportColumn &column : g.table.columns)
            mapped += column.names;
        mapped.sort();
        QCOMPARE(mapped, (QStringList{hasReason ? u"Reason"_qs : u"Other"_qs, u"created"_qs, u"id"_qs}));
    }

    void byHandASecretIsMapped()
    {
        const SmallTable table(u"id|SSN|created\n1|000-12-3456|2020-01-01\n"_qs);
        ImportTable wanted;
        ImportColumn column;
        column.names = QStringList{u"SSN"_qs};
        column.target = ImportTarget::CustomField;
        column.field = u"ssn"_qs;
        wanted.columns = {column};
        const ImportGuess g = guessTable(table.sample, wanted);
        QCOMPARE(g.table.columns.constFirst().field, u"ssn"_qs);
        QVERIFY(!doubtOf(g, ImportDoubtKind::Secret));
    }

    void callsWithTimesAsFractions()
    {
        const SmallTable table(
            u"Call Id|Agent|Date|Time|Topic|Answered (Y/N)|Resolved\n"
            "ID1|Diane|2021-01-01|0.3840046296|Contract|Y|Y\nID2|Becky|2021-01-01|0|Support|N|N\n"_qs);
        const ImportGuess g = guess(table);
        QCOMPARE(nameOf(g, ImportTarget::Created), u"Date"_qs);
        QCOMPARE(nameOf(g, ImportTarget::CreatedTimeOfDay), u"Time"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Status), u"Resolved"_qs);
        QCOMPARE(g.values.value(u"status"_qs).value(u"y"_qs), u"resolved"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Assignee), u"Agent"_qs);
        QCOMPARE(nameOf(g, ImportTarget::Subject), u"Topic"_qs);
    }

    void kinds()
    {
        QCOMPARE(guessKind(
                     SmallTable(
                         u"ticket id|status|updated at\n1|open|2020-01-01\n1|closed|2020-01-02\n2|open|2020-01-03\n"_qs)
                         .sample),
                 ImportTableKind::Events);
        QCOMPARE(
            guessKind(SmallTable(u"ticket id|status|updated at\n1|open|2020-01-01\n2|closed|2020-01-02\n"_qs).sample),
            ImportTableKind::Tickets);
        QCOMPARE(guessKind(SmallTable(u"id|name|email|role\n1|A|a@x|agent\n"_qs).sample), ImportTableKind::People);
        QCOMPARE(guessKind(SmallTable(u"id|name|email\n1|A|a@x\n"_qs).sample), ImportTableKind::Contacts);
        QCOMPARE(guessKind(SmallTable(u"id|name|country\n1|A|IL\n"_qs).sample), ImportTableKind::Customers);
    }

    void anEmptyFileGuessesNothingAndDoubts()
    {
        const SmallTable table(u"foo|bar\n"_qs);
        const ImportGuess g = guess(table);
        QVERIFY(doubtOf(g, ImportDoubtKind::NoTicketKey));
        QVERIFY(doubtOf(g, ImportDoubtKind::NoCreatedTime));
    }

    void filesAreRecognisedInAnyOrder()
    {
        const ImportProfile &salesforce = *builtInImportProfile(u"salesforce"_qs);
        const SmallTable cases(
            u"Id|CaseNumber|Status|CreatedDate|ContactId|AccountId|SSN__c\n5|1|New|2020-01-01T00:00:00.000+0000|3|1|000-12-3456\n"_qs);
        const SmallTable contacts(u"Id|AccountId|LastName|Name|Email\n3|1|Lee|Ann Lee|a@x\n"_qs);
        const SmallTable accounts(u"Id|Name|BillingCountry\n1|Acme|US\n"_qs);
        const auto plan = planImport(salesforce, {accounts.sample, cases.sample, contacts.sample});
        QVERIFY(plan.has_value());
        QCOMPARE(plan->files[0].bound.table.name, u"accounts"_qs);
        QCOMPARE(plan->files[1].bound.table.name, u"cases"_qs);
        QCOMPARE(plan->files[2].bound.table.name, u"contacts"_qs);
        QVERIFY(plan->files[1].bound.unused.contains(u"SSN__c"_qs));
        QCOMPARE(bestProfile(builtInImportProfiles(), {contacts.sample, cases.sample}).name, u"salesforce"_qs);
        const auto none = planImport(salesforce, {contacts.sample});
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().code, ErrorCode::MappingIncomplete);
    }

    void genericProfilesTakeWhatNobodyKnows()
    {
        const SmallTable log(
            u"issue|state|changed at|group\nA|open|2020-01-01T10:00|x\nA|closed|2020-01-01T12:00|x\n"_qs);
        QCOMPARE(bestProfile(builtInImportProfiles(), {log.sample}).name, u"events"_qs);
        const SmallTable table(u"issue|state|created\nA|open|2020-01-01\nB|closed|2020-01-01\n"_qs);
        QCOMPARE(bestProfile(builtInImportProfiles(), {table.sample}).name, u"tickets"_qs);
        // A log without any time cannot be one.
        const auto plan =
            planImport(*builtInImportProfile(u"events"_qs), {SmallTable(u"issue|state\nA|open\n"_qs).sample});
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().args.value(1), u"event-time"_qs);
    }
};

CAMPANILE_TEST(ImportGuessTest)
#include "tst_importguess.moc"
