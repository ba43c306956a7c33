// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/querycompletion.h"
#include "domain/query/queryparser.h"
#include "domain/query/queryvocabulary.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace campanile::domain;

namespace {

class NoNames final : public NameCatalog
{
public:
    QVector<NameCandidate> names(QueryNames, const QString &, int) const override { return {}; }
};

QueryVocabulary hebrew()
{
    QueryVocabulary words;
    words.addField(QueryField::Status, u"סטטוס"_qs);
    words.addField(QueryField::Assignee, u"באחריות"_qs);
    words.addField(QueryField::Created, u"נפתחה"_qs);
    words.addField(QueryField::Tag, u"תגית"_qs);
    words.addField(QueryField::Tier, u"tier"_qs);
    words.addValue(u"open"_qs, u"פתוחות"_qs);
    words.addValue(u"waiting-customer"_qs, u"ממתינה ללקוח"_qs);
    words.addValue(u"tomorrow"_qs, u"bukas"_qs); // one word for two things
    words.addValue(u"open-only"_qs, u"bukas"_qs);
    words.addValue(u"me"_qs, u"אני"_qs);
    words.addValue(u"none"_qs, u"ללא"_qs);
    words.addValue(u"today"_qs, u"היום"_qs);
    return words;
}

} // namespace

class QueryVocabularyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        const auto row = [](const char16_t *text, const char16_t *query) {
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromUtf16(query);
        };
        row(u"", u"");
        row(u"  ", u"");
        row(u"revie", u"revie*");
        row(u"revie ", u"revie");
        row(u"revie*", u"revie*");
        row(u"\"revie\"", u"\"revie\"");
        row(u"credit revie", u"credit revie*");
        row(u" status:open revie", u"status:open revie*");
        row(u"revie status:open", u"revie status:open");
        row(u"-spam", u"-spam"); // nobody means to leave out what only begins so
        row(u"NOT spam", u"NOT spam");
        row(u"a OR", u"a OR");
        row(u"(a OR b)", u"(a OR b)");
        row(u"(a OR b", u"(a OR b*");
        row(u"26631", u"26631*");
        row(u"wait...", u"wait...");
        row(u"שלו", u"שלו*");
        row(u"שלו\u200F", u"שלו\u200F*");
        row(u"סטטוס:פתוחות", u"status:open");
        row(u"סטטוס:פתוחות,done x ", u"status:open,done x");
        row(u"סטטוס:\"ממתינה ללקוח\" תגית:x", u"status:waiting-customer tag:x");
        row(u"באחריות:אני", u"assignee:me");
        row(u"באחריות:\"אני\"", u"assignee:\"אני\""); // a name
        row(u"assignee:ללא", u"assignee:none");
        row(u"status:ללא", u"status:ללא"); // every ticket has one
        row(u"נפתחה:היום", u"created:today");
        row(u"נפתחה>2026-01-01", u"created>2026-01-01");
        row(u"status:bukas created:bukas", u"status:open-only created:tomorrow");
        row(u"תגית:היום", u"tag:היום");
        row(u"סטטוס", u"סטטוס*");
        row(u"צבע:אדום", u"צבע:אדום");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        const TypedQuery read = readTypedQuery(text, hebrew());
        QCOMPARE(read.query, query);
        QCOMPARE(read.isBeginning, query.endsWith(u'*') && !text.endsWith(u'*'));
    }

    void pointsAtWhatWasTyped()
    {
        const auto typed = [](const QString &text, const QString &part) {
            const TypedQuery read = readTypedQuery(text, hebrew());
            const QuerySpan span = read.typedSpan({read.query.indexOf(part), part.size()});
            return text.mid(span.position, span.length);
        };
        const QString text = u"  סטטוס:פתוחות תגית:נו באחריות:אני zz"_qs;
        QCOMPARE(typed(text, u"status"_qs), u"סטטוס"_qs);
        QCOMPARE(typed(text, u"open"_qs), u"פתוחות"_qs);
        QCOMPARE(typed(text, u"נו"_qs), u"נו"_qs);
        QCOMPARE(typed(text, u"me"_qs), u"אני"_qs);
        QCOMPARE(typed(text, u"zz*"_qs), u"zz"_qs);
        QCOMPARE(typed(u"status:x"_qs, u"x"_qs), u"x"_qs);
    }

    void offersItsWords()
    {
        const auto offered = [](const QString &text) {
            QStringList found;
            for (const QueryCandidate &candidate : completeQuery(text, text.size(), NoNames(), 12, hebrew()))
                found.append(candidate.insertion);
            return found;
        };
        QCOMPARE(offered(u"סט"_qs), QStringList{u"סטטוס:"_qs});
        QCOMPARE(offered(u"sta"_qs), QStringList{u"status:"_qs});
        QVERIFY(offered(u""_qs).contains(u"סטטוס:"_qs));
        QVERIFY(!offered(u""_qs).contains(u"status:"_qs));
        QVERIFY(offered(u"נפתחה"_qs).contains(u"נפתחה>"_qs));
        QCOMPARE(offered(u"סטטוס:פת"_qs), QStringList{u"פתוחות"_qs});
        QCOMPARE(offered(u"סטטוס:op"_qs), (QStringList{u"open"_qs, u"open-only"_qs}));
        QCOMPARE(offered(u"status:ממ"_qs), QStringList{u"\"ממתינה ללקוח\""_qs});
        QCOMPARE(offered(u"באחריות:"_qs), (QStringList{u"אני"_qs, u"ללא"_qs}));
        QVERIFY(offered(u"נפתחה:"_qs).contains(u"היום"_qs));
    }

    void anyTextIsSafe()
    {
        QRandomGenerator random(11);
        const QString letters = u"s:tu,\"*()- <>=סטוא\u200F|OR\\1"_qs;
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = random.bounded(20); n > 0; --n)
                text += letters.at(random.bounded(int(letters.size())));
            const TypedQuery read = readTypedQuery(text, hebrew());
            for (qsizetype at = 0; at <= read.query.size(); ++at) {
                const QuerySpan span = read.typedSpan({at, random.bounded(3)});
                QVERIFY2(span.position >= 0 && span.length >= 0 && span.position <= text.size(), qPrintable(text));
            }
        }
    }
};

CAMPANILE_TEST(QueryVocabularyTest)
#include "tst_queryvocabulary.moc"
