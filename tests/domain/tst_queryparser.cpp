// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/queryparser.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace campanile::domain;

namespace {

/// The tree in a form that a test can compare at a glance.
QString shape(const QueryNode &node)
{
    const auto parts = [&] {
        QStringList texts;
        for (const QueryNode &child : node.children)
            texts.append(shape(child));
        return texts.join(u' ');
    };
    switch (node.kind) {
    case QueryNode::Kind::Everything:
        return u"*"_qs;
    case QueryNode::Kind::And:
        return u"&["_qs + parts() + u']';
    case QueryNode::Kind::Or:
        return u"|["_qs + parts() + u']';
    case QueryNode::Kind::Not:
        return u"!["_qs + parts() + u']';
    case QueryNode::Kind::Text:
        return (node.isPhrase ? u"p'"_qs : u"w'"_qs) + node.text + u'\'' + (node.isPrefix ? u"*"_qs : QString());
    case QueryNode::Kind::Comparison:
        break;
    }
    QString text = infoOf(node.field).key + textOf(node.op);
    for (const QueryValue &value : node.values)
        text += u'<' + QString::number(int(value.kind)) + u' ' + value.text + (value.isPrefix ? u"*>"_qs : u">"_qs);
    return text;
}

/// Length-preserving: each offered position must lie within the text.
void checkSpans(const QueryNode &node, QStringView text, QuerySpan outer)
{
    QVERIFY(node.span.position >= outer.position && node.span.end() <= outer.end());
    QVERIFY(node.kind == QueryNode::Kind::Everything || node.span.length > 0);
    QVERIFY(node.span.end() <= text.size());
    for (const QueryNode &child : node.children)
        checkSpans(child, text, node.span);
    for (const QueryValue &value : node.values)
        QVERIFY(value.span.position >= node.span.position && value.span.end() <= node.span.end());
}

QString randomQuery(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"status:"_qs,  u"open"_qs,    u"tier>=2"_qs,     u"("_qs,      u")"_qs,          u" OR "_qs,
        u" "_qs,        u"-"_qs,       u"\""_qs,          u"*"_qs,      u","_qs,          u"customer:"_qs,
        u"none"_qs,     u"me"_qs,      u"created<"_qs,    u"7d"_qs,     u"2026-01-15"_qs, u"T10:00"_qs,
        u"שלום"_qs,     u"דו\"ח"_qs,   u"Ñandú"_qs,       u"\u200F"_qs, u"\u202E"_qs,     u"\\"_qs,
        u":"_qs,        u"<="_qs,      u"assignee:"_qs,   u"AND"_qs,    u"NOT "_qs,       u"mga"_qs,
        u"kliyente"_qs, u"“"_qs,       u"”"_qs,           u"😀"_qs,      u"has:tag"_qs,    u"number:7"_qs,
        u"id>5"_qs,     u"tag:a b"_qs, u"language:he"_qs, u"|"_qs,      u"&"_qs,          u"\n"_qs,
    };
    QString text;
    for (int i = random.bounded(1, 16); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

class QueryParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const QString &text, const QString &expected, const QString &printed) {
            QTest::newRow(name) << text << expected << printed;
        };
        row("empty", u""_qs, u"*"_qs, u""_qs);
        row("blank", u" \t\n "_qs, u"*"_qs, u""_qs);
        row("word", u"Printer"_qs, u"w'Printer'"_qs, u"Printer"_qs);
        row("prefix", u"word*"_qs, u"w'word'*"_qs, u"word*"_qs);
        row("phrase", u"\"exact   words\""_qs, u"p'exact words'"_qs, u"\"exact words\""_qs);
        row("phrase prefix", u"\"exact wo\"*"_qs, u"p'exact wo'*"_qs, u"\"exact wo\"*"_qs);
        row("typographic quotes", u"“exact words” x"_qs, u"&[p'exact words' w'x']"_qs, u"\"exact words\" x"_qs);
        row("and", u"a b AND c"_qs, u"&[w'a' w'b' w'c']"_qs, u"a b c"_qs);
        row("or binds less", u"a b OR c d"_qs, u"|[&[w'a' w'b'] &[w'c' w'd']]"_qs, u"a b OR c d"_qs);
        row("bar", u"a | b"_qs, u"|[w'a' w'b']"_qs, u"a OR b"_qs);
        row("lower-case or is a word", u"a or b"_qs, u"&[w'a' w'or' w'b']"_qs, u"a or b"_qs);
        row("quoted OR is a word", u"a \"OR\" b"_qs, u"&[w'a' p'OR' w'b']"_qs, u"a \"OR\" b"_qs);
        row("group", u"-(a OR b) c"_qs, u"&[![|[w'a' w'b']] w'c']"_qs, u"-(a OR b) c"_qs);
        row("needless groups", u"((a) (b c))"_qs, u"&[w'a' w'b' w'c']"_qs, u"a b c"_qs);
        row("not", u"NOT a --b"_qs, u"&[![w'a'] ![![w'b']]]"_qs, u"-a --b"_qs);
        row("minus inside", u"e-mail 2026-x"_qs, u"&[w'e-mail' w'2026-x']"_qs, u"e-mail 2026-x"_qs);
        row("punctuation alone", u"R & D - x -& y"_qs, u"&[w'R' w'D' w'x' w'y']"_qs, u"R D x y"_qs);
        row("clock is a word", u"12:30"_qs, u"w'12:30'"_qs, u"12:30"_qs);
        row("status", u"status:open"_qs, u"status:<2 open>"_qs, u"status:open"_qs);
        row("alias, case", u"PLACE:Manila"_qs, u"location:<3 Manila>"_qs, u"location:Manila"_qs);
        row("equals", u"tier=T2"_qs, u"tier:<2 2>"_qs, u"tier:2"_qs);
        row("list", u"tier:2,3,none"_qs, u"tier:<2 2><2 3><0 none>"_qs, u"tier:2,3,none"_qs);
        row("ordered", u"priority>=HIGH"_qs, u"priority>=<2 high>"_qs, u"priority>=high"_qs);
        row("me and none", u"assignee:me,none"_qs, u"assignee:<1 me><0 none>"_qs, u"assignee:me,none"_qs);
        row("quoted me is a name", u"assignee:\"me\""_qs, u"assignee:<3 me>"_qs, u"assignee:\"me\""_qs);
        row("me elsewhere is a name", u"tag:me"_qs, u"tag:<3 me>"_qs, u"tag:\"me\""_qs);
        row("name with spaces", u"customer:\"Orchard Retail\",Acme"_qs, u"customer:<3 Orchard Retail><3 Acme>"_qs,
            u"customer:\"Orchard Retail\",Acme"_qs);
        row("name prefix", u"customer:orch*"_qs, u"customer:<3 orch*>"_qs, u"customer:\"orch\"*"_qs);
        row("star in quotes", u"tag:\"a*\""_qs, u"tag:<3 a*>"_qs, u"tag:\"a*\""_qs);
        row("escapes", u"team:\"a \\\"b\\\" \\\\ c\""_qs, u"team:<3 a \"b\" \\ c>"_qs,
            u"team:\"a \\\"b\\\" \\\\ c\""_qs);
        row("time", u"created>2026-01-01 updated<7d due<1H"_qs,
            u"&[created><4 2026-01-01> updated<<4 7d> due<<4 1h>]"_qs, u"created>2026-01-01 updated<7d due<1h"_qs);
        row("minute", u"resolved:2026-01-15T10:00"_qs, u"resolved:<4 2026-01-15T10:00>"_qs,
            u"resolved:2026-01-15T10:00"_qs);
        row("reference", u"number:INC0000045"_qs, u"number:<5 INC0000045>"_qs, u"number:INC0000045"_qs);
        row("id", u"id<=007"_qs, u"id<=<6 7>"_qs, u"id<=7"_qs);
        row("has", u"has:attachments -has:due"_qs, u"&[has:<2 attachment> ![has:<2 due>]]"_qs,
            u"has:attachment -has:due"_qs);
        row("Hebrew", u"תקלה \"לא עובד\" location:\"תל אביב\""_qs, u"&[w'תקלה' p'לא עובד' location:<3 תל אביב>]"_qs,
            u"תקלה \"לא עובד\" location:\"תל אביב\""_qs);
        row("gershayim", u"דו\"ח \"דו\"ח חודשי\" team:צה\"ל"_qs, u"&[w'דו\"ח' p'דו\"ח חודשי' team:<3 צה\"ל>]"_qs,
            u"דו\"ח \"דו\\\"ח חודשי\" team:\"צה\\\"ל\""_qs);
        row("bidi marks", u"\u200Fsta\u200Etus\u202B:\u2066open\u2069 \u200F\u200F"_qs, u"status:<2 open>"_qs,
            u"status:open"_qs);
        row("Filipino", u"hindi gumagana location:\"Lungsod ng Maynila\""_qs,
            u"&[w'hindi' w'gumagana' location:<3 Lungsod ng Maynila>]"_qs,
            u"hindi gumagana location:\"Lungsod ng Maynila\""_qs);
        row("full width", u"ｔｉｅｒ:２"_qs, u"tier:<2 2>"_qs, u"tier:2"_qs);
    }
    void trees()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QString, printed);
        const Result<QueryNode> node = parseQuery(text);
        QVERIFY2(node.has_value(), node ? "" : qPrintable(node.error().args.join(u' ')));
        QCOMPARE(shape(*node), expected);
        QCOMPARE(printQuery(*node), printed);
        checkSpans(*node, text, {0, text.size()});
        const Result<QueryNode> again = parseQuery(printed);
        QVERIFY(again.has_value());
        QVERIFY(isSameQuery(*node, *again));
    }

    void errorsPointAtThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QString &marked, const char *reason) {
            QTest::newRow(qPrintable(marked)) << marked << QString::fromLatin1(reason);
        };
        row(u"a «\"»b c"_qs, "unterminated-quote");
        row(u"tag:«\"»b c"_qs, "unterminated-quote");
        row(u"a «(»b (c)"_qs, "unmatched-open");
        row(u"a «(»"_qs, "unmatched-open");
        row(u"a b«)» c"_qs, "unmatched-close");
        row(u"«)»"_qs, "unmatched-close");
        row(u"a «( )»"_qs, "empty-group");
        row(u"a «\"--\"»"_qs, "empty-phrase");
        row(u"customer:«\"\"»"_qs, "empty-phrase");
        row(u"«OR» a"_qs, "missing-operand");
        row(u"a «OR»"_qs, "missing-operand");
        row(u"a OR «OR» b"_qs, "missing-operand");
        row(u"a «AND»"_qs, "missing-operand");
        row(u"(a «OR») b"_qs, "missing-operand");
        row(u"a «NOT»"_qs, "missing-operand");
        row(u"«staus»:open"_qs, "unknown-field");
        row(u"«http»://example.org"_qs, "unknown-field");
        row(u"x «לקוח»:דנה"_qs, "unknown-field");
        row(u"\u200Fx \u202B«לק\u200Fוח»:דנה"_qs, "unknown-field");
        row(u"status«>»open"_qs, "operator-not-allowed");
        row(u"customer«<=»a"_qs, "operator-not-allowed");
        row(u"status«:» open"_qs, "missing-value");
        row(u"tier:2«,» x"_qs, "missing-value");
        row(u"status«:»(open)"_qs, "missing-value");
        row(u"status:«opn»"_qs, "unknown-value");
        row(u"tier:1,«4»"_qs, "unknown-value");
        row(u"language:«h»"_qs, "unknown-value");
        row(u"id:«12x»"_qs, "bad-number");
        row(u"id:«0»"_qs, "bad-number");
        row(u"id>«4294967295»"_qs, "bad-number");
        row(u"created:«2026-02-30»"_qs, "bad-time");
        row(u"created:«31/12/2026»"_qs, "bad-time");
        row(u"created<«99999999d»"_qs, "bad-time");
        row(u"tier>1,«2»"_qs, "list-not-allowed");
        row(u"created:«none»"_qs, "none-not-allowed");
        row(u"due<«none»"_qs, "none-not-allowed");
        row(u"status:«op*»"_qs, "prefix-not-allowed");
        row(u"number:«INC*»"_qs, "prefix-not-allowed");
    }
    void errorsPointAtThePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const qsizetype from = text.indexOf(u'«');
        text.remove(u'«');
        const qsizetype to = text.indexOf(u'»');
        text.remove(u'»');
        const Result<QueryNode> node = parseQuery(text);
        QVERIFY(!node.has_value());
        QCOMPARE(node.error().code, ErrorCode::QueryInvalid);
        QCOMPARE(node.error().args, (QStringList{reason, QString::number(from), QString::number(to - from)}));
    }

    void hostileInputIsRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("10,000 groups") << QString(10000, u'(') + u"x"_qs + QString(10000, u')') << u"too-long"_qs;
        QTest::newRow("2,000 groups") << QString(2000, u'(') + u"x"_qs + QString(2000, u')') << u"too-deep"_qs;
        QTest::newRow("4,000 negations") << QString(4000, u'-') + u"x"_qs << u"too-deep"_qs;
        QTest::newRow("a megabyte") << QString(1 << 20, u'a') << u"too-long"_qs;
        QTest::newRow("a megabyte of bidi marks") << QString(1 << 20, QChar(0x202E)) << u"too-long"_qs;
        QTest::newRow("2,000 words") << u"a "_qs.repeated(2000) << u"too-many-terms"_qs;
        QTest::newRow("2,000 quotes") << u"\" "_qs.repeated(2001).chopped(5) << u"empty-phrase"_qs;
    }
    void hostileInputIsRefusedAtOnce()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const Result<QueryNode> node = parseQuery(text);
        QVERIFY(!node.has_value());
        QCOMPARE(node.error().args.first(), reason);
    }

    void limitsThemselvesAreAllowed()
    {
        const QString deep = QString(queryMaxDepth, u'(') + u"x"_qs + QString(queryMaxDepth, u')');
        QVERIFY(parseQuery(deep).has_value());
        QVERIFY(!parseQuery(u'(' + deep + u')').has_value());
        QVERIFY(parseQuery(u"a "_qs.repeated(queryMaxTextTerms)).has_value());
        QVERIFY(parseQuery(u"tag:"_qs + u"a,"_qs.repeated((queryMaxLength - 5) / 2) + u"a"_qs).has_value());
        QVERIFY(parseQuery(QString(queryMaxLength, u'a')).has_value());
    }

    void whatIsPrintedReadsTheSame()
    {
        QRandomGenerator random(20260115);
        int good = 0;
        for (int i = 0; i < 30000; ++i) {
            const QString text = randomQuery(random);
            const Result<QueryNode> node = parseQuery(text);
            if (!node) {
                const qsizetype position = node.error().args.at(1).toLongLong();
                const qsizetype length = node.error().args.at(2).toLongLong();
                QVERIFY2(position >= 0 && length > 0 && position + length <= text.size(), qPrintable(text));
                continue;
            }
            ++good;
            checkSpans(*node, text, {0, text.size()});
            const QString printed = printQuery(*node);
            const Result<QueryNode> again = parseQuery(printed);
            QVERIFY2(again.has_value(), qPrintable(text + u" → "_qs + printed));
            QVERIFY2(isSameQuery(*node, *again), qPrintable(text + u" → "_qs + printed));
            QCOMPARE(printQuery(*again), printed);
        }
        QVERIFY(good > 3000);
    }

    void namesSurviveAsValues()
    {
        for (const QString &name : {u"Orchard Retail"_qs, u"none"_qs, u"Me"_qs, u"a,b"_qs, u"x*"_qs, u"O\"Neil"_qs,
                                    u"back\\slash \\"_qs, u"(brackets)"_qs, u"צה\"ל"_qs, u"“smart”"_qs, u"Tier 2"_qs}) {
            const Result<QueryNode> node = parseQuery(u"team:"_qs + quotedQueryValue(name));
            QVERIFY2(node.has_value(), qPrintable(name));
            QCOMPARE(node->values.size(), 1U);
            QCOMPARE(node->values.front().kind, QueryValue::Kind::Name);
            QCOMPARE(node->values.front().text, name);
        }
    }

    void registryIsConsistent()
    {
        QSet<QString> names;
        for (const QueryFieldInfo &info : queryFields()) {
            QStringList all{QString(info.key)};
            for (const QLatin1StringView alias : info.aliases)
                all.append(QString(alias));
            for (const QString &name : std::as_const(all)) {
                QVERIFY2(!names.contains(name), qPrintable(name));
                names.insert(name);
                QCOMPARE(findQueryField(name)->field, info.field);
            }
            QCOMPARE(info.type == QueryValueType::Keyword, !info.keywords.empty());
            for (const QueryKeyword &keyword : info.keywords) {
                const Result<QueryNode> node = parseQuery(info.key + QStringView(u":") + keyword.key);
                QVERIFY(node.has_value());
                QCOMPARE(node->values.front().number, keyword.mask);
            }
        }
        for (const SortKeyInfo &info : sortKeys())
            QCOMPARE(findSortKey(QString(info.key).toUpper())->sortKey, info.sortKey);
        QVERIFY(findSortKey(u"colour"_qs) == nullptr);
    }
};

CAMPANILE_TEST(QueryParserTest)
#include "tst_queryparser.moc"
