// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeinbox.h"
#include "support/testmain.h"
#include "support/uifixture.h"

#include "domain/query/queryparser.h"
#include "ui/inbox/inboxproviders.h"

#include <QTest>

using namespace campanile;
using ui::CommandHit;
using usecases::TicketList;

namespace {

/// What the command field hears of tickets; the lists are answered by the test.
class Finder
{
public:
    Finder()
    {
        source.hold = true;
        QObject::connect(&provider, &ui::CommandProvider::answered, &provider,
                         [this](int number, const QVector<CommandHit> &found) {
                             QCOMPARE(number, asked);
                             hits = found;
                             ++answers;
                         });
    }

    void type(const QString &text)
    {
        source.requests.clear();
        source.heldLists.clear();
        source.heldRows.clear();
        answers = 0;
        provider.search(text, ++asked);
    }

    /// Answers the list whose query begins so.
    void answer(const QString &query, const TicketList &list)
    {
        for (qsizetype i = 0; i < source.requests.size(); ++i) {
            if (source.requests.at(i).query.startsWith(query))
                source.heldLists.at(static_cast<std::size_t>(i))->answer(list);
        }
        test::settle();
    }

    void answerRows()
    {
        QVector<usecases::TicketRow> rows;
        for (const quint32 id : source.rowRequests.constLast())
            rows.append(source.makeRow(id));
        source.heldRows.back()->answer(rows);
        test::settle();
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const CommandHit &hit : hits)
            ids.append(hit.id.section(u':', 1));
        return ids;
    }

    test::UiFixture ui;
    test::FakeSource source{ui.clock};
    test::FakeCatalog catalog;
    QVector<domain::TicketId> opened;
    QStringList searched;
    ui::TicketProvider provider{source, catalog, ui.clock, [this](domain::TicketId id) { opened.append(id); },
                                [this](const QString &query) { searched.append(query); }};
    QVector<CommandHit> hits;
    int asked = 0;
    int answers = 0;
};

} // namespace

class TicketProviderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberThatWasTypedIsFirst()
    {
        Finder finder;
        finder.type(u"10407"_qs);
        QCOMPARE(finder.source.requests.size(), 2);
        // Many tickets speak of it, and all of them are newer.
        finder.answer(u"10407*"_qs, {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, true});
        QCOMPARE(finder.answers, 0);
        finder.answer(u"number:10407"_qs, {{7}, true});
        finder.answerRows();
        QCOMPARE(finder.ids(),
                 QStringList({u"7"_qs, u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs, u"6"_qs, u"8"_qs, u"all"_qs}));
        QCOMPARE(finder.hits.constFirst().keyText, u"10407"_qs);
        finder.hits.constFirst().run();
        QCOMPARE(finder.opened, QVector<domain::TicketId>{domain::TicketId(7)});
        QVERIFY(finder.hits.constLast().title.contains(u"10"));
    }

    void capitalsAndTheNumberSignDoNotMatter()
    {
        Finder finder;
        finder.type(u"#inc7"_qs);
        QVERIFY(domain::parseQuery(finder.source.requests.constLast().query));
        QCOMPARE(finder.source.requests.constLast().query, u"number:#inc7,#INC7,inc7,INC7"_qs);
    }

    void aSecondLineHelpsToChoose()
    {
        Finder finder;
        finder.type(u"widget"_qs);
        finder.answer(u"number:"_qs, {});
        finder.answer(u"widget*"_qs, {{5}, true});
        finder.answerRows();
        QCOMPARE(finder.ids(), QStringList{u"5"_qs}); // nothing more to show
        const usecases::TicketRow row = finder.source.makeRow(5);
        const QString below = finder.hits.constFirst().below;
        QVERIFY(below.contains(row.customer));
        QVERIFY2(below.contains(u"Open"), qPrintable(below));
        QVERIFY2(below.contains(u"5 minutes ago"), qPrintable(below));
    }

    void theLastLeadsToAllOfThem()
    {
        Finder finder;
        finder.type(u"sign in fai"_qs);
        finder.answer(u"number:"_qs, {});
        finder.answer(u"sign in fai*"_qs, {{1, 2, 3, 4, 5, 6, 7, 8, 9}, false});
        finder.answerRows();
        QCOMPARE(finder.hits.size(), 8); // how many there are is not known yet
        finder.source.heldLists.back()->answer(TicketList{QVector<quint32>(1'234, 1), true});
        test::settle();
        QCOMPARE(finder.answers, 2);
        QCOMPARE(finder.hits.size(), 9);
        QVERIFY2(finder.hits.constLast().title.contains(u"1,234"), qPrintable(finder.hits.constLast().title));
        finder.hits.constLast().run();
        QCOMPARE(finder.searched, QStringList{u"sign in fai*"_qs});
    }

    void whatIsTypedIsNoQuery_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("query");
        QTest::newRow("field") << u"status:open"_qs << u"\"status:open\"*"_qs;
        QTest::newRow("or") << u"this OR that"_qs << u"this \"OR\" that*"_qs;
        QTest::newRow("minus") << u"-x9"_qs << u"\"-x9\"*"_qs;
        QTest::newRow("quote") << u"a \"b"_qs << u"a \"\\\"b\"*"_qs;
        QTest::newRow("only signs") << u"--"_qs << QString();
        QTest::newRow("letter") << u"x"_qs << QString();
    }

    void whatIsTypedIsNoQuery()
    {
        QFETCH(QString, typed);
        QFETCH(QString, query);
        Finder finder;
        finder.type(typed);
        QCOMPARE(finder.source.requests.constFirst().query.startsWith(u"number:"), query.isEmpty());
        if (!query.isEmpty())
            QCOMPARE(finder.source.requests.constFirst().query, query);
        for (const usecases::ListRequest &request : finder.source.requests)
            QVERIFY2(domain::parseQuery(request.query), qPrintable(request.query));
        finder.answer({}, {});
        if (!finder.source.heldRows.empty())
            finder.answerRows();
        QCOMPARE(finder.answers, 1);
        QVERIFY(finder.hits.isEmpty());
    }

    void aFailureIsAnAnswer()
    {
        Finder finder;
        finder.source.hold = false;
        finder.source.failure = test::errorOf(domain::ErrorCode::DatabaseLost);
        finder.type(u"widget"_qs);
        QTRY_COMPARE(finder.answers, 1);
        QVERIFY(finder.hits.isEmpty());
    }
};

CAMPANILE_TEST(TicketProviderTest)

#include "tst_ticketprovider.moc"
