// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unpacked.h"
#include "storage/core/database.h"
#include "storage/message/messagerepository.h"
#include "storage/ticket/ticketrepository.h"
#include "support/testmain.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/export/exporttickets.h"
#include "usecases/inbox/indexloader.h"
#include "usecases/inbox/listonce.h"
#include "usecases/inbox/listtickets.h"
#include "usecases/inbox/rowsof.h"
#include "usecases/workbench.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class ListTicketsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench.add(
            u"Nobody can sign in"_qs,
            [&](Ticket &t) {
                t.tier = Tier::T3;
                t.priority = Priority::Urgent;
                t.assignee = m_bench.dana;
                t.status = Status::WaitingRnd;
            },
            u"Since this morning everybody is sent back to the first page."_qs);
        m_bench.add(
            u"הזמנות כפולות אחרי עדכון"_qs,
            [&](Ticket &t) {
                t.place = m_bench.telAviv;
                t.team = m_bench.tierTwo;
                t.department = m_bench.enterprise;
                t.language = u"he"_qs;
                t.createdAt = fromMs(1'779'000'001'000);
            },
            u"שלום, מאז הבוקר יש הזמנות כפולות"_qs);
        m_bench.add(
            u"Hindi ma-upload ang mga litrato"_qs,
            [&](Ticket &t) {
                t.customer = m_bench.lumen;
                t.channel = Channel::Phone;
                t.language = u"fil"_qs;
                t.createdAt = fromMs(1'779'000'002'000);
            },
            u"Salamat po sa tulong"_qs);
        m_bench.add(
            u"Old invoice question"_qs,
            [&](Ticket &t) {
                t.status = Status::Closed;
                t.customer = m_bench.lumen;
                t.resolvedAt = fromMs(1'779'500'000'000);
                t.createdAt = fromMs(1'779'000'003'000);
            },
            u"Where can I find the invoice? It is page one."_qs);
    }

    void queriesFindWhatTheySay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *query, const QStringList &found) {
            QTest::newRow(query) << QString::fromUtf8(query) << found;
        };
        row("", {u"10004"_qs, u"10003"_qs, u"10002"_qs, u"10001"_qs});
        row("status:open", {u"10003"_qs, u"10002"_qs, u"10001"_qs});
        row("status:waiting-rnd tier:3", {u"10001"_qs});
        row("location:tel-aviv", {u"10002"_qs});
        row("location:\"Tel Aviv\"", {u"10002"_qs});
        row("department:Support", {u"10004"_qs, u"10003"_qs, u"10002"_qs, u"10001"_qs}); // with those below it
        row("department:enterprise", {u"10002"_qs});
        row("assignee:dana", {u"10001"_qs});
        row("assignee:me", {u"10001"_qs});
        row("-assignee:none", {u"10001"_qs});
        row("customer:\"Lumen Health\"", {u"10004"_qs, u"10003"_qs});
        row("segment:enterprise", {u"10002"_qs, u"10001"_qs});
        row("channel:phone OR tier:3", {u"10003"_qs, u"10001"_qs});
        row("number:10002", {u"10002"_qs});
        row("10002", {u"10002"_qs}); // as it is copied out of a mail
        row("#10002", {u"10002"_qs});
        row("10002*", {u"10002"_qs}); // as it is typed
        row("status:closed 10002", {});
        row("-10002 status:open", {u"10003"_qs, u"10001"_qs});
        row("\"10002\"", {}); // only where the texts say it
        row("1000", {});
        row("page", {u"10004"_qs, u"10001"_qs}); // both in messages
        row("\"first page\"", {u"10001"_qs});
        row("inv*", {u"10004"_qs});
        row("הזמנות", {u"10002"_qs});
        row("page -invoice", {u"10001"_qs});
        row("page status:closed", {u"10004"_qs});
        row("nowhere", {});
    }
    void queriesFindWhatTheySay()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        for (const ListExtent extent : {ListExtent::Whole, ListExtent::FirstPage})
            QCOMPARE(references({query, u"created"_qs, true}, extent), found);
    }

    void sortsByAnyKey()
    {
        for (const SortKeyInfo &key : sortKeys()) {
            QStringList up = references({{}, key.key, false}, ListExtent::Whole);
            QCOMPARE(up.size(), 4);
            up.sort();
            QCOMPARE(up, (QStringList{u"10001"_qs, u"10002"_qs, u"10003"_qs, u"10004"_qs}));
        }
        QCOMPARE(references({{}, u"priority"_qs, true}, ListExtent::Whole).first(), u"10001"_qs);
        QCOMPARE(references({{}, u"subject"_qs, false}, ListExtent::Whole).first(), u"10003"_qs); // Hindi …
    }

    void groupsStandTogetherWithTheirNames()
    {
        const auto grouped = [&](const QString &grouping, const QString &query) {
            ListRequest request{query, u"created"_qs, true};
            request.grouping = grouping;
            return request;
        };
        for (const ListExtent extent : {ListExtent::Whole, ListExtent::FirstPage}) {
            const Result<TicketList> byPlace = list(grouped(u"location"_qs, {}), extent);
            QVERIFY(byPlace);
            QVERIFY(byPlace->complete);
            QCOMPARE(byPlace->groups.size(), 2);
            QCOMPARE(byPlace->rows.size(), 6);
            QVERIFY(isHeading(byPlace->rows.constFirst()));
            QCOMPARE(byPlace->rows,
                     withHeadings(byPlace->ids, {*group(*byPlace, u"Manila"_qs), *group(*byPlace, u"Tel Aviv"_qs)}));
            QCOMPARE(group(*byPlace, u"Manila"_qs)->count, 3U);
            QCOMPARE(group(*byPlace, u"Tel Aviv"_qs)->key, quint32(m_bench.telAviv.value()));
            QCOMPARE(references(grouped(u"location"_qs, {}), extent),
                     (QStringList{u"10004"_qs, u"10003"_qs, u"10001"_qs, u"10002"_qs}));
            // With words too, where a first page is enough otherwise.
            QCOMPARE(references(grouped(u"tier"_qs, u"page"_qs), extent), (QStringList{u"10004"_qs, u"10001"_qs}));
            const Result<TicketList> byAgent = list(grouped(u"assignee"_qs, u"status:open"_qs), extent);
            QVERIFY(byAgent);
            QCOMPARE(group(*byAgent, u"Dana"_qs)->count, 1U);
            QCOMPARE(byAgent->groups.constFirst().key, 0U); // nobody: by key the first, in the list the last
            QCOMPARE(byAgent->groups.constFirst().count, 2U);
            QCOMPARE(byAgent->rows.constFirst(), headingOf(quint32(m_bench.dana.value())));
            QCOMPARE(list(grouped(u"customer"_qs, {}), extent)->groups.size(), 2);
        }
        QCOMPARE(list(grouped(u"weather"_qs, {}), ListExtent::Whole).error().args.first(), u"group"_qs);
        const Result<TicketList> plain = list(grouped({}, {}), ListExtent::Whole);
        QVERIFY(plain->groups.isEmpty() && plain->rows.isEmpty());
        QVERIFY(list(grouped(u"tier"_qs, u"nowhere"_qs), ListExtent::Whole)->rows.isEmpty());
    }

    void errorsPointAtTheirPlace()
    {
        const auto answer = list({u"status:open assignee:nobody-here"_qs, u"created"_qs, true}, ListExtent::Whole);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::QueryInvalid);
        QCOMPARE(answer.error().args.value(0), QString(keyOf(queryReasonKeys, QueryReason::UnknownName)));
        QCOMPARE(answer.error().args.value(1).toInt(), 21);
    }

    void whatDoesNotExistIsLeftOutEasily()
    {
        const auto open = list({u"status:open"_qs, u"created"_qs, true}, ListExtent::Whole);
        const auto without = list({u"status:open -tag:never-used"_qs, u"created"_qs, true}, ListExtent::Whole);
        QVERIFY(without);
        QCOMPARE(without->ids, open->ids);
        QVERIFY(!list({u"-(-tag:never-used)"_qs, u"created"_qs, true}, ListExtent::Whole)); // asked for after all
    }

    void theCommandLinesListIsTheSame()
    {
        const auto rows = listOnce(m_bench.database, {{u"status:open"_qs, u"created"_qs, true}, 2, {}}).wait();
        QVERIFY(rows);
        QCOMPARE(rows->rows.size(), 2);
        QCOMPARE(rows->found, 3);
        QCOMPARE(rows->rows.first().reference, u"10003"_qs);
        QCOMPARE(rows->rows.first().customer, u"Lumen Health"_qs);
        QCOMPARE(rows->rows.first().place, u"Manila"_qs);
        QCOMPARE(listOnce(m_bench.database, {{{}, u"created"_qs, true}, 0, u"nobody"_qs}).wait().error().code,
                 ErrorCode::NotFound);
    }

    void exportsTheListAsItIs()
    {
        ExportRequest request;
        request.path = m_bench.path(u"list.csv"_qs);
        request.ids = list({u"status:open"_qs, u"created"_qs, true}, ListExtent::Whole)->ids;
        request.columns = {u"number"_qs, u"subject"_qs, u"tier"_qs};
        request.titles = {u"No."_qs, u"Subject"_qs, u"Tier"_qs};
        request.words = {{u"tier"_qs, {{u"3"_qs, u"Tier three"_qs}}}};
        const auto catalog =
            m_bench.database
                ->read([](storage::Session &session) -> Result<CatalogPtr> { return loadSnapshots(session).catalog; })
                .wait()
                .value();
        const auto denied =
            exportTickets(m_bench.database, catalog, m_bench.actor(m_bench.ana), request, std::make_shared<Progress>())
                .wait();
        QCOMPARE(denied.error().code, ErrorCode::NotAllowed);
        QVERIFY(!QFile::exists(request.path));
        const auto done =
            exportTickets(m_bench.database, catalog, m_bench.actor(m_bench.dana), request, std::make_shared<Progress>())
                .wait();
        QVERIFY(done);
        QCOMPARE(done->rows, 3);
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"No.,Subject,Tier\r\n"_qs));
        QVERIFY(text.contains(u"10001,Nobody can sign in,Tier three\r\n"_qs));
        QVERIFY(text.indexOf(u"10003"_qs) < text.indexOf(u"10001"_qs));
    }

    /// What a spreadsheet sorts and counts must not be text.
    void numbersAndTimesAreExportedAsSuch()
    {
        ExportRequest request;
        request.ids = list({u"\"page one\""_qs, u"created"_qs, true}, ListExtent::Whole)->ids;
        QVERIFY(!request.ids.isEmpty());
        request.columns = {u"number"_qs, u"created"_qs, u"due"_qs};
        request.titles = {u"No."_qs, u"Created"_qs, u"Due"_qs};
        request.zone = QTimeZone("Asia/Jerusalem");
        const auto catalog =
            m_bench.database
                ->read([](storage::Session &session) -> Result<CatalogPtr> { return loadSnapshots(session).catalog; })
                .wait()
                .value();
        const auto exported = [&](const QString &name, ExportFormat format) {
            request.path = m_bench.path(name);
            request.format = format;
            QFile file(request.path);
            const bool done = exportTickets(m_bench.database, catalog, m_bench.actor(m_bench.dana), request,
                                            std::make_shared<Progress>())
                                  .wait()
                                  .has_value();
            return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        // 2026-05-17 06:40:03 UTC, three hours later there.
        const QByteArray csv = exported(u"typed.csv"_qs, ExportFormat::Csv);
        QVERIFY2(csv.contains("No.,Created,Due\r\n10004,2026-05-17T09:40:03+03:00,"), csv.constData());
        const auto files = test::unpacked(exported(u"typed.xlsx"_qs, ExportFormat::Xlsx));
        const QByteArray sheet = files.value(u"xl/worksheets/sheet1.xml"_qs);
        QVERIFY(sheet.contains("Created (Asia/Jerusalem)"));
        QVERIFY(QRegularExpression(u"<c r=\"A2\" s=\"\\d\"><v>10004</v></c>"_qs)
                    .match(QString::fromUtf8(sheet))
                    .hasMatch());
        const auto time =
            QRegularExpression(u"<c r=\"B2\" s=\"\\d\"><v>([0-9.]+)</v></c>"_qs).match(QString::fromUtf8(sheet));
        QVERIFY(time.hasMatch());
        const double days = QDate(1899, 12, 30).daysTo(QDate(2026, 5, 17)) + (9 + (40 + 3 / 60.0) / 60.0) / 24;
        QVERIFY(qAbs(time.captured(1).toDouble() - days) < 0.5 / 86'400);
        QVERIFY(files.value(u"xl/styles.xml"_qs).contains("yyyy-mm-dd hh:mm:ss"));
        QVERIFY(files.value(u"xl/styles.xml"_qs).contains("<b/>"));
        QVERIFY(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter"));
        QVERIFY(QRegularExpression(u"<col min=\"2\" max=\"2\" width=\"2[0-9.]+\""_qs)
                    .match(QString::fromUtf8(sheet))
                    .hasMatch());
    }

    void beginningsOfWordsAreReadInTheNewestTexts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isWhole"); // too few: the full text answers, with all there is
        QTest::newRow("nearly all") << u"a*"_qs << false;
        QTest::newRow("two letters") << u"al*"_qs << false;
        QTest::newRow("every fifth") << u"be*"_qs << false;
        QTest::newRow("few") << u"rare*"_qs << true;
        QTest::newRow("with a field") << u"a* location:manila"_qs << false;
        QTest::newRow("not") << u"-be*"_qs << false;
        QTest::newRow("one not the other") << u"a* -be*"_qs << false;
        QTest::newRow("either") << u"be* OR rare*"_qs << false;
        QTest::newRow("with a whole word") << u"al* message"_qs << false;
        QTest::newRow("phrase") << u"alpha-numb*"_qs << false;
        QTest::newRow("none") << u"zz*"_qs << true;
        QTest::newRow("or the number of a ticket") << u"a* OR M598"_qs << false;
        QTest::newRow("the beginning of a number") << u"a* -M59*"_qs << false;
    }
    void beginningsOfWordsAreReadInTheNewestTexts()
    {
        QFETCH(QString, query);
        QFETCH(bool, isWhole);
        addManyOnce();
        for (const QString &key : {u"created"_qs, u"updated"_qs}) {
            const auto first = list({query, key, true}, ListExtent::FirstPage);
            const auto whole = list({query, key, true}, ListExtent::Whole);
            QVERIFY(first && whole);
            QCOMPARE(first->ids, whole->ids.mid(0, first->ids.size()));
            QCOMPARE(first->complete, isWhole);
            QVERIFY(first->complete ? first->ids.size() == whole->ids.size() : first->ids.size() >= 60);
        }
    }

    /// Last, because it adds a ticket.
    void aNumberFindsItsTicketAndWhatMentionsIt()
    {
        m_bench.add(
            u"Again: 10003"_qs,
            [](Ticket &t) {
                t.reference = u"INC0000045"_qs;
                t.createdAt = fromMs(1'779'000'004'000);
            },
            u"As in 10003 before."_qs);
        const QStringList both{u"INC0000045"_qs, u"10003"_qs};
        for (const ListExtent extent : {ListExtent::Whole, ListExtent::FirstPage}) {
            for (const QString &query : {u"10003"_qs, u"#10003"_qs, u"10003*"_qs}) {
                for (const SortKeyInfo &key : sortKeys()) {
                    QStringList found = references({query, key.key, true}, extent);
                    found.sort();
                    QCOMPARE(found, (QStringList{u"10003"_qs, u"INC0000045"_qs}));
                }
                QCOMPARE(references({query, u"created"_qs, true}, extent), both);
            }
            for (const QString &query : {u"INC0000045"_qs, u"inc0000045"_qs, u"#inc0000045"_qs})
                QCOMPARE(references({query, u"created"_qs, true}, extent), QStringList{u"INC0000045"_qs});
        }
        const auto rows = listOnce(m_bench.database, {{u"10003"_qs, u"created"_qs, true}, 10, {}}).wait();
        QVERIFY(rows);
        QCOMPARE(rows->rows.size(), 2);
    }

private:
    /// Six hundred more, so that the newest of them are a part only.
    void addManyOnce()
    {
        if (std::exchange(m_hasMany, true))
            return;
        const Result<void> added = m_bench.database
                                       ->write([&](storage::Session &session) -> Result<void> {
                                           for (int i = 0; i < 600; ++i) {
                                               Ticket ticket;
                                               ticket.reference = u"M%1"_qs.arg(i);
                                               ticket.subject = i % 5 == 0 ? u"Beta"_qs : u"Alpha number %1"_qs.arg(i);
                                               ticket.status = Status::Open;
                                               ticket.tier = Tier::T1;
                                               ticket.priority = Priority::Normal;
                                               ticket.channel = Channel::Email;
                                               ticket.place = i % 2 == 0 ? m_bench.manila : m_bench.telAviv;
                                               ticket.team = m_bench.tierOne;
                                               ticket.department = m_bench.support;
                                               ticket.customer = m_bench.orchard;
                                               ticket.createdAt = fromMs(1'779'100'000'000 + i * 1000);
                                               ticket.updatedAt = fromMs(1'779'200'000'000 - i * 1000);
                                               storage::TicketRepository(session).insert(ticket);
                                               Message message;
                                               message.ticket = ticket.id;
                                               message.text = i == 7 ? u"rarely"_qs : u"a message"_qs;
                                               storage::MessageRepository(session).append(message);
                                           }
                                           return {};
                                       })
                                       .wait();
        QVERIFY(added);
    }
    Result<TicketList> list(const ListRequest &request, ListExtent extent)
    {
        return m_bench.database
            ->readBulk([&](storage::Session &session) -> Result<TicketList> {
                const CatalogService::Snapshots snapshots = loadSnapshots(session);
                const ListContext context{std::make_shared<TicketIndex>(),
                                          snapshots.catalog,
                                          snapshots.customers,
                                          m_bench.dana,
                                          {m_clock.now(), QTimeZone::utc()}};
                IndexLoader loader(session, *context.index);
                loader.rankNames(*snapshots.catalog, *snapshots.customers);
                loader.loadOpen();
                loader.loadArchive();
                loader.rankSubjects();
                return listTickets(session, context, request, extent);
            })
            .wait();
    }
    static std::optional<ListGroup> group(const TicketList &list, const QString &name)
    {
        for (const ListGroup &group : list.groups) {
            if (group.name == name)
                return group;
        }
        return std::nullopt;
    }
    QStringList references(const ListRequest &request, ListExtent extent)
    {
        const Result<TicketList> found = list(request, extent);
        if (!found)
            return {u"error "_qs + found.error().args.join(u' ')};
        const QVector<TicketRow> rows = m_bench.database
                                            ->read([&](storage::Session &session) -> Result<QVector<TicketRow>> {
                                                return rowsOf(session, *loadSnapshots(session).catalog, found->ids);
                                            })
                                            .wait()
                                            .value();
        QStringList references;
        for (const TicketRow &row : rows)
            references.append(row.reference);
        return references;
    }

    test::Workbench m_bench;
    test::FixedClock m_clock;
    bool m_hasMany = false;
};

CAMPANILE_TEST(ListTicketsTest)
#include "tst_listtickets.moc"
