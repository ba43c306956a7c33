// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readall.h"
#include "exchange/table/listtext.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile;
using exchange::FileFormat;
using exchange::ReadOptions;
using test::readBytes;
using test::Table;

class JsonReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::newRow("array") << QByteArray(" \n[ {\"a\":1}]") << u"x"_qs << u"json"_qs;
        QTest::newRow("empty array") << QByteArray("[]") << u"x"_qs << u"json"_qs;
        QTest::newRow("object with array") << QByteArray("{\"tickets\":[{\"a\":1}]}") << u"x"_qs << u"json"_qs;
        QTest::newRow("lines") << QByteArray("{\"a\":1}\n{\"a\":2}\n") << u"x.json"_qs << u"jsonl"_qs;
        QTest::newRow("lines, the first one broken")
            << QByteArray("{\"a\":\n{\"a\":2}\n{\"a\":3}\n") << u"x"_qs << u"jsonl"_qs;
        QTest::newRow("one line by name") << QByteArray("{\"a\":1}\n") << u"x.jsonl"_qs << u"jsonl"_qs;
        QTest::newRow("lines with arrays inside")
            << QByteArray("{\"a\":[{\"b\":1}]}\r\n{\"a\":[]}\r\n") << u"x"_qs << u"jsonl"_qs;
        QTest::newRow("table with brackets") << QByteArray("[id],[name]\n1,x\n") << u"x.csv"_qs << u"csv"_qs;
    }
    void format()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const Table table = readBytes(bytes, {}, name);
        QVERIFY(!table.error);
        QTEST(QString(domain::keyOf(exchange::fileFormatKeys, table.shape.format)), "format");
    }

    void numbersKeepTheirDigits()
    {
        const Table table = readBytes(R"([{"a": 9223372036854775807, "b": -9223372036854775808, "c": 9.3e18, "d": 0.5,
 "e": -0.0, "f": 1}])");
        QVERIFY(!table.error);
        QCOMPARE(table.rows.at(0), (QStringList{u"9223372036854775807"_qs, u"-9223372036854775808"_qs, u"9.3e+18"_qs,
                                                u"0.5"_qs, u"0"_qs, u"1"_qs}));
    }

    void objectsBecomeRows()
    {
        const QByteArray bytes = R"([
  {"id": 9007199254740993, "via": {"channel": "web", "source": {"from": "x"}}, "tags": ["a", "b, c", 3, true], "open": true},
  {"id": -1, "subject": "ש\u05dc\u0000ום\ud83d\ude00", "via": null, "rate": 0.1, "comments": [{"b": 2, "a": [1]}], "tags": []},
  {"id": 1e3, "subject": null, "big": 12345678901234567890, "none": {}}
])";
        const Table table = readBytes(bytes);
        QVERIFY(!table.error);
        QCOMPARE(table.flaws, QStringList());
        QCOMPARE(table.header, (QStringList{u"id"_qs, u"via.channel"_qs, u"via.source.from"_qs, u"tags"_qs, u"open"_qs,
                                            u"subject"_qs, u"rate"_qs, u"comments"_qs, u"big"_qs}));
        const QString none;
        QCOMPARE(table.rows.at(0), (QStringList{u"9007199254740993"_qs, u"web"_qs, u"x"_qs, u"a, \"b, c\", 3, true"_qs,
                                                u"true"_qs, none, none, none, none}));
        QCOMPARE(table.rows.at(1), (QStringList{u"-1"_qs, none, none, none, none, u"שלום😀"_qs, u"0.1"_qs,
                                                u"[{\"a\":[1],\"b\":2}]"_qs, none}));
        QCOMPARE(table.rows.at(2).at(0), u"1000"_qs);
        QCOMPARE(table.rows.at(2).at(8), u"12345678901234567000"_qs);
        QCOMPARE(table.lines, (QVector<qint64>{2, 3, 4}));
    }

    void theArrayIsFoundOrChosen()
    {
        const QByteArray bytes =
            R"({"count": 3, "labels": [{"name": "bug, with a long text that makes it the largest"}],
"data": {"issues": {"nodes": [{"n": 1}, {"n": 2}]}}, "ids": [1, 2], "next": null})";
        Table table = readBytes(bytes);
        QCOMPARE(table.shape.arrayPath, u"labels"_qs);
        QCOMPARE(table.shape.arrays.size(), 2);
        QCOMPARE(table.shape.arrays.at(1).elements, 2);
        ReadOptions options;
        options.arrayPath = u"data.issues.nodes"_qs;
        table = readBytes(bytes, options);
        QCOMPARE(table.rows, (QVector<QStringList>{{u"1"_qs}, {u"2"_qs}}));
        QCOMPARE(table.lines, (QVector<qint64>{2, 2}));
        options.arrayPath = u"absent"_qs;
        QCOMPARE(readBytes(bytes, options).problem(), u"1:no-records"_qs);
        QCOMPARE(readBytes(R"({"users":[{"a":"much longer than the other"}],"tickets":[{"b":1}]})").shape.arrayPath,
                 u"tickets"_qs);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("array not closed") << QByteArray("[{\"a\":1},\n{\"a\":2}\n") << u"3:unexpected-end"_qs;
        QTest::newRow("text not closed") << QByteArray("[{\"a\":1},\n{\"a\":\"2}]\n") << u"3:unexpected-end"_qs;
        QTest::newRow("comma missing") << QByteArray("[{\"a\":1}\n{\"a\":2}]") << u"2:unexpected-text"_qs;
        QTest::newRow("comma too many") << QByteArray("[{\"a\":1},\n]") << u"2:unexpected-text"_qs;
        QTest::newRow("wrong bracket") << QByteArray("[{\"a\":[1}\n]") << u"1:unexpected-text"_qs;
        QTest::newRow("text behind the end") << QByteArray("[{\"a\":1}]\n\nx") << u"3:unexpected-text"_qs;
        QTest::newRow("text behind the object") << QByteArray("{\"t\":[{\"a\":1}]}\n]") << u"2:unexpected-text"_qs;
        QTest::newRow("object not closed") << QByteArray("{\"t\":[{\"a\":1}],\n") << u"2:unexpected-end"_qs;
        QTest::newRow("no array") << QByteArray("{\n\"a\":1}") << u"1:no-records"_qs;
        QTest::newRow("array of numbers only") << QByteArray("{\"a\":[1,2]}") << u"1:no-records"_qs;
        QTest::newRow("a number") << QByteArray("{\"a\":1}") << u"1:no-records"_qs;
        QTest::newRow("broken record") << QByteArray("[{\"a\":1},\n{\"a\":tru}]") << u"2:bad-json"_qs;
        QTest::newRow("record that is none") << QByteArray("[{\"a\":1},\n\n 5]") << u"3:bad-json"_qs;
        QTest::newRow("broken line") << QByteArray("{\"a\":1}\n{\"a\":1}\n{\"a\":\n") << u"3:bad-json"_qs;
        QTest::newRow("too deep") << QByteArray("[{\"a\":1},\n{\"a\":" + QByteArray(200, '[') + QByteArray(200, ']') +
                                                "}]")
                                  << u"2:nested-too-deep"_qs;
        QTest::newRow("too deep a line") << QByteArray("{\"a\":1}\n{\"a\":" + QByteArray(200, '[') +
                                                       QByteArray(200, ']') + "}")
                                         << u"2:nested-too-deep"_qs;
        QTest::newRow("objects too deep")
            << QByteArray(QByteArray("{\"a\":").repeated(100'000)) << u"1:nested-too-deep"_qs;
        QTest::newRow("arrays too deep") << QByteArray("[{\"a\":" + QByteArray(3'000'000, '['))
                                         << u"1:unexpected-end"_qs;
        QTest::newRow("half a character") << QByteArray("[{\"a\":\"\xD7\"}]") << u"1:bad-text"_qs;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        ReadOptions options;
        options.strict = true;
        options.encoding = "UTF-8";
        QTEST(readBytes(bytes, options).problem(), "problem");
    }

    void aFlawCostsOneRecordOnly()
    {
        const Table table = readBytes("{\"a\":1}\n{\"a\":\n\n{\"a\":3}\n");
        QVERIFY(!table.error);
        QCOMPARE(table.flaws, QStringList{u"2:bad-json"_qs});
        QCOMPARE(table.rows, (QVector<QStringList>{{u"1"_qs}, {u"{\"a\":"_qs}, {u"3"_qs}}));
        QCOMPARE(table.lines, (QVector<qint64>{1, 2, 4}));
    }

    void limits()
    {
        ReadOptions options;
        options.limits.recordBytes = 1000;
        options.limits.columns = 10;
        const QByteArray big(2000, 'x');
        QCOMPARE(readBytes("[{\"a\":1},\n{\"a\":\"" + big + "\"}]", options).problem(), u"2:record-too-long"_qs);
        QCOMPARE(readBytes("{\"a\":1}\n{\"a\":\"" + big + "\"}\n", options).problem(), u"2:record-too-long"_qs);
        QByteArray wide = "[{\"a\":0}\n,{";
        for (int i = 0; i < 20; ++i)
            wide += (i ? ",\"c" : "\"c") + QByteArray::number(i) + "\":1";
        QCOMPARE(readBytes(wide + "}]", options).problem(), u"2:too-many-columns"_qs);
        options.headerScanBytes = 5;
        QCOMPARE(readBytes(wide + "}]", options).problem(), u"2:too-many-columns"_qs);
    }

    void columnsFoundLateComeLast()
    {
        ReadOptions options;
        options.headerScanBytes = 5;
        const Table table = readBytes("[{\"b\":1},{\"a\":{\"x\":2},\"b\":3,\"c\":null}]", options);
        QCOMPARE(table.header, (QStringList{u"b"_qs, u"a.x"_qs}));
        QCOMPARE(table.rows, (QVector<QStringList>{{u"1"_qs}, {u"3"_qs, u"2"_qs}}));
    }

    void piecesDoNotShow()
    {
        QByteArray bytes = "{\"meta\":{\"n\":[{\"x\":1}]},\"tickets\":[";
        QVector<QStringList> expected;
        for (int i = 0; i < 30'000; ++i) {
            bytes += i ? ",\n" : "\n";
            bytes += "{\"id\":" + QByteArray::number(i) + ",\"text\":\"]}\\\"\\\\" +
                     QByteArray(i % 11, '\\').repeated(2) + "ש\"}";
            expected.append({QString::number(i), u"]}\"\\"_qs + QString(i % 11, u'\\') + u'ש'});
        }
        bytes += "]}";
        const Table table = readBytes(bytes);
        QVERIFY(!table.error);
        QVERIFY(table.rows == expected);
        QCOMPARE(table.lines.last(), 30'001);
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData("[{\"a\":1}]");
        buffer->open(QIODevice::ReadOnly);
        const auto reader = exchange::openReader(std::move(buffer), u"x.json"_qs, {}, stop.get_token());
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, domain::ErrorCode::Cancelled);
    }

    void listsGoThereAndBack_data()
    {
        QTest::addColumn<QStringList>("list");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("plain") << QStringList{u"a"_qs, u"b c"_qs} << u"a, b c"_qs;
        QTest::newRow("commas, quotes, blanks, nothing")
            << QStringList{u"a,b"_qs, u"\""_qs, u" c "_qs, QString(), u"ש\"ח"_qs}
            << u"\"a,b\", \"\"\"\", \" c \", \"\", \"ש\"\"ח\""_qs;
        QTest::newRow("one empty") << QStringList{QString()} << u"\"\""_qs;
    }
    void listsGoThereAndBack()
    {
        QFETCH(QStringList, list);
        QTEST(exchange::joinList(list), "text");
        QCOMPARE(exchange::splitList(exchange::joinList(list)), list);
    }

    void listsOfPeople()
    {
        QCOMPARE(exchange::splitList(u" a,b ,, \"c\"d , \"e"_qs), (QStringList{u"a"_qs, u"b"_qs, u"cd"_qs, u"e"_qs}));
    }
};

CAMPANILE_TEST(JsonReaderTest)
#include "tst_jsonreader.moc"
