// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readall.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace campanile;
using exchange::ReadOptions;
using exchange::StrayQuotes;
using test::readBytes;
using test::Table;

class CsvReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QVector<QStringList>>("rows");
        QTest::addColumn<QVector<qint64>>("lines");
        using Rows = QVector<QStringList>;
        using Lines = QVector<qint64>;
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows{{u"1"_qs, u"2"_qs}} << Lines{2};
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << Rows{{u"1"_qs, u"2"_qs}} << Lines{2};
        QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << Rows{{u"1"_qs, u"2"_qs}, {u"3"_qs, u"4"_qs}}
                               << Lines{2, 3};
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4") << Rows{{u"1"_qs, u"2"_qs}, {u"3"_qs, u"4"_qs}}
                            << Lines{2, 3};
        QTest::newRow("doubled CR of a text-mode copy")
            << QByteArray("a,b\r\r\n1,2\r\r\n") << Rows{{u"1"_qs, u"2"_qs}} << Lines{3};
        QTest::newRow("line break in quotes") << QByteArray("a,b\n\"x\r\ny\nz\",2\n3,4\n")
                                              << Rows{{u"x\r\ny\nz"_qs, u"2"_qs}, {u"3"_qs, u"4"_qs}} << Lines{2, 5};
        QTest::newRow("break in the header") << QByteArray("\"a\n1\",b\n1,2\n") << Rows{{u"1"_qs, u"2"_qs}} << Lines{3};
        QTest::newRow("quotes in quotes") << QByteArray("a,b\n\"\"\"\",\"he said \"\"no\"\"\"\n")
                                          << Rows{{u"\""_qs, u"he said \"no\""_qs}} << Lines{2};
        QTest::newRow("blanks stay") << QByteArray("a,b\n 1 ,\t2\n") << Rows{{u" 1 "_qs, u"\t2"_qs}} << Lines{2};
        QTest::newRow("empty fields") << QByteArray("a,b\n,\n\"\",\n")
                                      << Rows{{QString(), QString()}, {QString(), QString()}} << Lines{2, 3};
        QTest::newRow("blank lines are nothing") << QByteArray("\n\na,b\n\n1,2\n\n\r\n3,4\n\n")
                                                 << Rows{{u"1"_qs, u"2"_qs}, {u"3"_qs, u"4"_qs}} << Lines{5, 8};
        QTest::newRow("but empty fields of one column")
            << QByteArray("a\n\n1\n\n") << Rows{{QString()}, {u"1"_qs}, {QString()}} << Lines{2, 3, 4};
        QTest::newRow("zeros are dropped")
            << QByteArray("a,b\n1\0,\0002\n", 10) << Rows{{u"1"_qs, u"2"_qs}} << Lines{2};
        QTest::newRow("guarded") << QByteArray("a,b\n'=1,'tis\n") << Rows{{u"=1"_qs, u"'tis"_qs}} << Lines{2};
        QTest::newRow("inches and seconds")
            << QByteArray("a,b\n24\" screen,37.8\"N\n") << Rows{{u"24\" screen"_qs, u"37.8\"N"_qs}} << Lines{2};
        QTest::newRow("BOM before quotes")
            << QByteArray("\xEF\xBB\xBF\"a\",b\n1,2\n") << Rows{{u"1"_qs, u"2"_qs}} << Lines{2};
        QTest::newRow("separator line") << QByteArray("sep=;\r\na;b\r\n1,5;2\r\n") << Rows{{u"1,5"_qs, u"2"_qs}}
                                        << Lines{3};
        QTest::newRow("semicolons, commas as decimals")
            << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << Rows{{u"1,5"_qs, u"2,5"_qs}, {u"3,5"_qs, u"4,5"_qs}}
            << Lines{2, 3};
        QTest::newRow("tabs") << QByteArray("a\tb\nx, y\tz\n") << Rows{{u"x, y"_qs, u"z"_qs}} << Lines{2};
        QTest::newRow("bars") << QByteArray("a|b\nx,y;z|\n") << Rows{{u"x,y;z"_qs, QString()}} << Lines{2};
        QTest::newRow("blanks around quotes") << QByteArray("\"a\", \"b\", \"c\"\n\"1\", \"x, y\", \"3\"\n")
                                              << Rows{{u"1"_qs, u"x, y"_qs, u"3"_qs}} << Lines{2};
        QTest::newRow("only a header") << QByteArray("a,b") << Rows{} << Lines{};
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        const Table table = readBytes(bytes);
        QCOMPARE(table.problem(), QString());
        QVERIFY(!table.error);
        QCOMPARE(table.flaws, QStringList());
        QTEST(table.rows, "rows");
        QTEST(table.lines, "lines");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QByteArray() << u"1:empty-file"_qs;
        QTest::newRow("only blank lines") << QByteArray("\n\r\n\n") << u"1:empty-file"_qs;
        QTest::newRow("quote never closed") << QByteArray("a,b\n1,2\n3,\"x\n\n5,6\n") << u"3:unterminated-quote"_qs;
        QTest::newRow("opened behind a field of lines")
            << QByteArray("a,b\n\"1\n2\n3\",\"x\n5,6\n") << u"4:unterminated-quote"_qs;
        QTest::newRow("closed by the next row's") << QByteArray("a,b\n1,\"x\n2,\"y\"\n") << u"2:quote-not-escaped"_qs;
        QTest::newRow("text behind a quote") << QByteArray("a,b\n1,\"x\" y\n") << u"2:quote-not-escaped"_qs;
        QTest::newRow("too few") << QByteArray("a,b\n1,2\n3\n") << u"3:fields-missing"_qs;
        QTest::newRow("too many") << QByteArray("a,b\n\"1\n\",2\n3,4,5\n") << u"4:fields-extra"_qs;
        QTest::newRow("stray quote") << QByteArray("a,b\n1,the \"big\" one\n") << u"2:stray-quote"_qs;
        QTest::newRow("half a character") << QByteArray("\xEF\xBB\xBF"
                                                        "a,b\n1,x\xC3\n")
                                          << u"2:bad-text"_qs;
        QTest::newRow("a character in two fields") << QByteArray("\xEF\xBB\xBF"
                                                                 "a,b\n\xC3,\xA9\n")
                                                   << u"2:bad-text"_qs;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        ReadOptions strict;
        strict.strict = true;
        QTEST(readBytes(bytes, strict).problem(), "problem");
    }

    void aFlawCostsOneRecordOnly()
    {
        const Table table = readBytes("a,b\n1,2\n3\n4,5,6\nx \"y\" z,7\n8,9\n");
        QVERIFY(!table.error);
        QCOMPARE(table.flaws, (QStringList{u"3:fields-missing"_qs, u"4:fields-extra"_qs, u"5:stray-quote"_qs}));
        QCOMPARE(table.rows.size(), 5);
        QCOMPARE(table.rows.at(2), (QStringList{u"4"_qs, u"5"_qs, u"6"_qs}));
        QCOMPARE(table.rows.at(3), (QStringList{u"x \"y\" z"_qs, u"7"_qs}));
        QCOMPARE(table.rows.at(4), (QStringList{u"8"_qs, u"9"_qs}));
    }

    void anErrorComesBehindTheGoodRecordsAndStays()
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData("a,b\n1,2\n3,\"4");
        buffer->open(QIODevice::ReadOnly);
        auto reader = exchange::openReader(std::move(buffer), u"x.csv"_qs);
        QVERIFY(reader);
        exchange::Record record;
        QCOMPARE((*reader)->next(record).value_or(false), true);
        QCOMPARE(record.text(1), u"2"_qs);
        for (int i = 0; i < 2; ++i) {
            const auto more = (*reader)->next(record);
            QVERIFY(!more);
            QCOMPARE(more.error().args, (QStringList{u"x.csv"_qs, u"3"_qs, u"unterminated-quote"_qs}));
        }
    }

    void strayQuotesAsAsked()
    {
        const QByteArray bytes("a,b\n24\",the \"big\" one\n");
        ReadOptions options;
        options.strayQuotes = StrayQuotes::Keep;
        QCOMPARE(readBytes(bytes, options).flaws, QStringList());
        options.strayQuotes = StrayQuotes::Reject;
        QCOMPARE(readBytes("a,b\n24\",x\n", options).flaws, QStringList{u"2:stray-quote"_qs});
    }

    void columnNamesAreNeverEmptyNorTwice()
    {
        const Table table = readBytes("a,,a,#2, \n1,2,3,4,5\n");
        QCOMPARE(table.header, (QStringList{u"a"_qs, u"#2"_qs, u"a #3"_qs, u"#2 #4"_qs, u"#5"_qs}));
    }

    void withoutHeader()
    {
        ReadOptions options;
        options.hasHeader = false;
        Table table = readBytes("1,2\n3,4\n5\n", options);
        QCOMPARE(table.header, (QStringList{u"#1"_qs, u"#2"_qs}));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.lines, (QVector<qint64>{1, 2, 3}));
        QCOMPARE(table.flaws, QStringList{u"3:fields-missing"_qs});
        table = readBytes("\n\n", options);
        QCOMPARE(table.rows, (QVector<QStringList>{{QString()}, {QString()}}));
        table = readBytes("\n1,2\n", options);
        QCOMPARE(table.rows, (QVector<QStringList>{{u"1"_qs, u"2"_qs}}));
        QCOMPARE(table.lines, (QVector<qint64>{2}));
        QVERIFY(!readBytes("", options).error);
    }

    void expectedHeader()
    {
        ReadOptions options;
        options.expectedHeader = {u"foo"_qs, u"bar"_qs};
        QVERIFY(!readBytes("foo,bar\n1,2\n", options).error);
        Table table = readBytes("foo,baz\n1,2\n", options);
        QVERIFY(table.error);
        QCOMPARE(table.error->code, domain::ErrorCode::HeaderMismatch);
        QCOMPARE(table.error->args, (QStringList{u"file"_qs, u"1"_qs, u"foo,bar"_qs, u"foo,baz"_qs}));
        table = readBytes("", options);
        QVERIFY(table.error);
        QCOMPARE(table.error->code, domain::ErrorCode::HeaderMismatch);
        QCOMPARE(table.error->args, (QStringList{u"file"_qs, u"1"_qs, u"foo,bar"_qs, QString()}));
    }

    void limits()
    {
        ReadOptions options;
        options.limits.fieldBytes = 1000;
        options.limits.recordBytes = 3000;
        options.limits.columns = 5;
        const QByteArray big(900, 'x');
        QCOMPARE(readBytes("a,b\n1,2\n3," + QByteArray(1001, 'x') + "\n", options).problem(), u"3:field-too-long"_qs);
        QCOMPARE(readBytes("a,b\n1,\"" + QByteArray(1'000'000, '\n') + "\n", options).problem(),
                 u"2:field-too-long"_qs);
        QCOMPARE(readBytes("a,b,c,d\n" + big + ',' + big + ',' + big + ',' + big + "\n", options).problem(),
                 u"2:record-too-long"_qs);
        QCOMPARE(readBytes("a,b,c,d,e,f\n", options).problem(), u"1:too-many-columns"_qs);
        const Table table = readBytes("a,b\n1,2\n1,2,3,4,5,6\n", options);
        QCOMPARE(table.problem(), u"3:too-many-columns"_qs);
        QCOMPARE(table.error->args.at(3), u"5"_qs);
        QCOMPARE(table.rows.size(), 1);
    }

    void piecesDoNotShow()
    {
        // Rows that straddle the pieces in which a file is read, in every position of a break and a quote.
        QByteArray bytes = "a,b\r\n";
        QVector<QStringList> expected;
        for (int i = 0; i < 30'000; ++i) {
            bytes += QByteArray::number(i) + ",\"x\r\n\"\"ש\"\"" + QByteArray(i % 7, 'y') + "\"\r\n";
            expected.append({QString::number(i), u"x\r\n\"ש\""_qs + QString(i % 7, u'y')});
        }
        const Table table = readBytes(bytes);
        QVERIFY(!table.error);
        QCOMPARE(table.flaws, QStringList());
        QVERIFY(table.rows == expected);
        QCOMPARE(table.lines.last(), 2 + 29'999 * 2);
    }

    void whatIsNoTextIsRefused()
    {
        QByteArray zip("PK\x03\x04", 4);
        zip += QByteArray(500, '\x01');
        const Table table = readBytes(zip, {}, u"x.csv"_qs);
        QVERIFY(table.error);
        QCOMPARE(table.error->code, domain::ErrorCode::FormatUnknown);
    }

    void whatIsNoFileIsRefused()
    {
        const QTemporaryDir folder;
        for (const QString &path : {folder.path(), folder.filePath(u"absent.csv"_qs), u"/dev/zero"_qs}) {
            const Table table = test::readFile(path);
            QVERIFY(table.error);
            QCOMPARE(table.error->code, domain::ErrorCode::FileCannotRead);
            QCOMPARE(table.error->args, QStringList{path});
        }
    }

    void progressEndsAtTheSize()
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData("\xEF\xBB\xBF"
                        "a,b\n1,2\n");
        buffer->open(QIODevice::ReadOnly);
        auto reader = exchange::openReader(std::move(buffer), u"x.csv"_qs);
        QVERIFY(reader);
        test::readAll(**reader);
        QCOMPARE((*reader)->size(), 11);
        QCOMPARE((*reader)->position(), 11);
    }
};

CAMPANILE_TEST(CsvReaderTest)
#include "tst_csvreader.moc"
