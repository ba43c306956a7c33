// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readall.h"
#include "exchange/table/formulaguard.h"
#include "exchange/table/rejectwriter.h"
#include "exchange/table/tablewriter.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace campanile;
using domain::ErrorCode;
using exchange::Cell;
using exchange::ColumnType;
using exchange::ExportColumn;
using exchange::TableFormat;
using exchange::WriteOptions;

namespace {

const domain::UtcTime noon = domain::fromMs(1'769'860'800'000); // 2026-01-31T12:00:00Z

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

void writeTable(const QString &path, TableFormat format, const QVector<ExportColumn> &columns,
                const QVector<QVector<Cell>> &rows, const WriteOptions &options = {})
{
    auto writer = exchange::openWriter(format, path, options);
    QVERIFY(writer);
    QVERIFY((*writer)->header(columns));
    for (const QVector<Cell> &row : rows)
        QVERIFY((*writer)->row(row));
    QVERIFY((*writer)->finish());
}

/// Everything that any rule of ours could stumble over.
QStringList nastyTexts()
{
    QStringList texts{
        u"plain"_qs,     u"=1+1"_qs,   u"+1"_qs,        u"-1"_qs,     u"@x"_qs,    u"\t=1"_qs,
        u"\r=1"_qs,      u"\n"_qs,     u"'"_qs,         u"''"_qs,     u"'=1"_qs,   u"''=1"_qs,
        u"'''"_qs,       u"'tis"_qs,   u"''tis"_qs,     u"'\t"_qs,    u"＝1"_qs,   u"＋1"_qs,
        u"－1"_qs,       u"＠1"_qs,    u"'＝1"_qs,      u"'’=1"_qs,   u" =1"_qs,   u"a,b"_qs,
        u"a;b"_qs,       u"a\tb"_qs,   u"a|b"_qs,       u"\""_qs,     u"\"\""_qs,  u"a\"b"_qs,
        u"a\nb"_qs,      u"a\r\nb"_qs, u" lead"_qs,     u"trail "_qs, QString(),   u"שלום, עולם"_qs,
        u"😀"_qs,         u"24\""_qs,   u"\\"_qs,        u"\"=1\""_qs, u"'\"=1"_qs, u"=cmd|' /C calc'!A0"_qs,
        u"\uFEFFbom"_qs, u"sep=;"_qs,  u"{\"a\":1}"_qs, u"[1]"_qs,    u"#1"_qs};
    // All short texts over the characters that matter.
    const QString letters = u"'=\t\"a, ＝"_qs;
    for (const QChar a : letters) {
        for (const QChar b : letters) {
            for (const QChar c : letters)
                texts.append(QString(a) + b + c);
        }
    }
    return texts;
}

} // namespace

class TableWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        QTest::newRow("=") << u"=1"_qs << u"'=1"_qs;
        QTest::newRow("+") << u"+1"_qs << u"'+1"_qs;
        QTest::newRow("-") << u"-1"_qs << u"'-1"_qs;
        QTest::newRow("@") << u"@a"_qs << u"'@a"_qs;
        QTest::newRow("tab") << u"\ta"_qs << u"'\ta"_qs;
        QTest::newRow("CR") << u"\ra"_qs << u"'\ra"_qs;
        QTest::newRow("full width") << u"＝1"_qs << u"'＝1"_qs;
        QTest::newRow("zero hides nothing") << QChar(u'\0') + u"=1"_qs << u"'=1"_qs;
        QTest::newRow("guarded already") << u"'=1"_qs << u"''=1"_qs;
        QTest::newRow("apostrophe") << u"'tis"_qs << u"'tis"_qs;
        QTest::newRow("only apostrophes") << u"'''"_qs << u"'''"_qs;
        QTest::newRow("inside") << u"a=1"_qs << u"a=1"_qs;
        QTest::newRow("empty") << QString() << QString();
    }
    void guard()
    {
        QFETCH(QString, text);
        QTEST(exchange::neutralised(text), "guarded");
    }

    void guardIsReversible()
    {
        for (const QString &text : nastyTexts()) {
            const QString guarded = exchange::neutralised(text);
            QCOMPARE(exchange::restored(guarded), text);
            const QByteArray utf8 = guarded.toUtf8();
            QCOMPARE(exchange::restored(QByteArrayView(utf8)).toByteArray(), text.toUtf8());
            QVERIFY(!u"=+-@\t\r\n＝＋－＠"_qs.contains(guarded.left(1)) || guarded.isEmpty());
        }
    }

    void csvGoesThereAndBack_data()
    {
        QTest::addColumn<QChar>("delimiter");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<bool>("crlf");
        QTest::newRow("comma, mark") << QChar(u',') << true << true;
        QTest::newRow("semicolon") << QChar(u';') << false << false;
        QTest::newRow("tab") << QChar(u'\t') << false << true;
    }
    void csvGoesThereAndBack()
    {
        QFETCH(QChar, delimiter);
        QFETCH(bool, mark);
        QFETCH(bool, crlf);
        WriteOptions options;
        options.delimiter = delimiter.toLatin1();
        options.byteOrderMark = mark;
        options.crlf = crlf;
        const QString path = m_folder.filePath(u"x.csv"_qs);
        const QStringList texts = nastyTexts();
        QVector<QVector<Cell>> rows;
        for (qsizetype i = 0; i < texts.size(); ++i)
            rows.append({texts.at(i), qint64(-i), texts.at(texts.size() - 1 - i)});
        writeTable(path, TableFormat::Csv, {{u"a"_qs, u"=a"_qs}, {u"n"_qs, u"n"_qs}, {u"b"_qs, u"b, \"2\""_qs}}, rows,
                   options);
        exchange::ReadOptions strict;
        strict.strict = true;
        strict.delimiter = options.delimiter;
        const test::Table table = test::readFile(path, strict);
        QCOMPARE(table.problem(), QString());
        QCOMPARE(table.shape.byteOrderMark, mark);
        QCOMPARE(table.header, (QStringList{u"=a"_qs, u"n"_qs, u"b, \"2\""_qs}));
        QCOMPARE(table.rows.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QCOMPARE(table.rows.at(i).at(0), texts.at(i));
            QCOMPARE(table.rows.at(i).at(1), QString::number(-i));
            QCOMPARE(table.rows.at(i).at(2), texts.at(texts.size() - 1 - i));
        }
    }

    void oneColumnGoesThereAndBack()
    {
        const QString path = m_folder.filePath(u"one.csv"_qs);
        writeTable(path, TableFormat::Csv, {{u"a"_qs, u"a"_qs}}, {{u"1"_qs}, {QString()}, {Cell()}, {}, {u"2"_qs}});
        const test::Table table = test::readFile(path);
        QCOMPARE(table.rows, (QVector<QStringList>{{u"1"_qs}, {QString()}, {QString()}, {QString()}, {u"2"_qs}}));
    }

    void csvBytes()
    {
        WriteOptions options;
        options.zone = QTimeZone("Asia/Manila");
        const QString path = m_folder.filePath(u"bytes.csv"_qs);
        writeTable(
            path, TableFormat::Csv,
            {{u"t"_qs, u"When"_qs, ColumnType::Time}, {u"n"_qs, u"N"_qs}, {u"b"_qs, u"B"_qs}, {u"x"_qs, u"X"_qs}},
            {{noon, 0.1, true, u"-5"_qs},
             {noon + std::chrono::milliseconds(5), qint64(-5)},
             {Cell(), qQNaN(), false, u"a\"b"_qs}},
            options);
        QCOMPARE(content(path), QByteArray("\xEF\xBB\xBFWhen,N,B,X\r\n2026-01-31T20:00:00+08:00,0.1,true,'-5\r\n"
                                           "2026-01-31T20:00:00.005+08:00,-5,,\r\n,,false,\"a\"\"b\"\r\n"));
    }

    void jsonLinesGoThereAndBack()
    {
        const QString path = m_folder.filePath(u"x.jsonl"_qs);
        QVector<QVector<Cell>> rows;
        const QStringList texts = nastyTexts();
        for (const QString &text : texts)
            rows.append({text, noon, qint64(9'007'199'254'740'993), 0.5, true});
        rows.append({Cell()});
        writeTable(path, TableFormat::JsonLines, {{u"z"_qs}, {u"when"_qs}, {u"id"_qs}, {u"a\"b"_qs}, {u"t"_qs}}, rows);
        const QByteArray bytes = content(path);
        QVERIFY(bytes.startsWith(
            "{\"z\":\"plain\",\"when\":\"2026-01-31T12:00:00Z\",\"id\":9007199254740993,\"a\\\"b\":0.5,\"t\":true}\n"));
        QVERIFY(bytes.endsWith("{\"z\":null,\"when\":null,\"id\":null,\"a\\\"b\":null,\"t\":null}\n"));
        const test::Table table = test::readFile(path);
        QVERIFY(!table.error);
        QCOMPARE(table.header, (QStringList{u"z"_qs, u"when"_qs, u"id"_qs, u"a\"b"_qs, u"t"_qs}));
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(table.rows.at(i).first(), texts.at(i));
    }

    void nothingAppearsBeforeTheEnd_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(TableFormat::Csv);
        QTest::newRow("xlsx") << int(TableFormat::Xlsx);
        QTest::newRow("jsonl") << int(TableFormat::JsonLines);
    }
    void nothingAppearsBeforeTheEnd()
    {
        QFETCH(int, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"there"_qs);
        for (const bool explicitly : {true, false}) {
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("old");
            old.close();
            auto writer = exchange::openWriter(TableFormat(format), path);
            QVERIFY(writer);
            QVERIFY((*writer)->header({{u"a"_qs, u"a"_qs}}));
            for (int i = 0; i < 100'000; ++i)
                QVERIFY((*writer)->row({u"some text"_qs}));
            QCOMPARE(content(path), QByteArray("old"));
            if (explicitly) {
                (*writer)->cancel();
                const auto done = (*writer)->finish();
                QVERIFY(!done);
                QCOMPARE(done.error().code, ErrorCode::Cancelled);
            }
            writer->reset();
            QCOMPARE(content(path), QByteArray("old"));
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                     QStringList{u"there"_qs});
        }
    }

    void whereNothingCanBeWritten()
    {
        for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx, TableFormat::JsonLines}) {
            const QString path = m_folder.filePath(u"absent/x"_qs);
            const auto writer = exchange::openWriter(format, path);
            QVERIFY(!writer);
            QCOMPARE(writer.error().code, ErrorCode::FileCannotWrite);
            QCOMPARE(writer.error().args, QStringList{path});
        }
    }

    void moreCellsThanColumns()
    {
        for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx, TableFormat::JsonLines}) {
            auto writer = exchange::openWriter(format, m_folder.filePath(u"more"_qs));
            QVERIFY(writer);
            QVERIFY((*writer)->header({{u"a"_qs, u"a"_qs}}));
            const auto done = (*writer)->row({u"1"_qs, u"2"_qs});
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
        }
    }

    void rejectsCanBeMendedAndReadAgain()
    {
        const QString path = m_folder.filePath(u"rejects.csv"_qs);
        const QStringList cases{u"Number"_qs, u"Text"_qs};
        const QStringList users{u"Text"_qs, u"Mail"_qs};
        auto writer = exchange::RejectWriter::open(path, exchange::RejectWriter::unite({cases, users}));
        QVERIFY(writer);
        exchange::Record record;
        record.clear(7);
        record.append("=1");
        record.append("a\nb");
        record.append("too, much");
        record.append("more");
        QVERIFY((*writer)->add(u"cases.csv"_qs, u"fields-extra"_qs, record, cases));
        record.clear(9);
        record.append("x");
        QVERIFY((*writer)->add(u"users.csv"_qs, u"fields-missing"_qs, record, users));
        record.clear(11);
        record.append("{\"a\":");
        record.setFlaw(exchange::ParseReason::BadJson);
        QVERIFY((*writer)->add(u"users.json"_qs, u"bad-json"_qs, record, users));
        QCOMPARE((*writer)->count(), 3);
        QVERIFY((*writer)->finish());
        const test::Table table = test::readFile(path);
        QVERIFY(!table.error);
        QCOMPARE(table.header, (QStringList{u"file"_qs, u"line"_qs, u"reason"_qs, u"Number"_qs, u"Text"_qs, u"Mail"_qs,
                                            u"extra"_qs}));
        const QString none;
        QCOMPARE(table.rows.at(0), (QStringList{u"cases.csv"_qs, u"7"_qs, u"fields-extra"_qs, u"=1"_qs, u"a\nb"_qs,
                                                none, u"\"too, much\", more"_qs}));
        QCOMPARE(table.rows.at(1),
                 (QStringList{u"users.csv"_qs, u"9"_qs, u"fields-missing"_qs, none, u"x"_qs, none, none}));
        QCOMPARE(table.rows.at(2),
                 (QStringList{u"users.json"_qs, u"11"_qs, u"bad-json"_qs, none, none, none, u"{\"a\":"_qs}));
    }

    void rejectsLeaveTheSourcesNamesAlone()
    {
        const QString path = m_folder.filePath(u"names.csv"_qs);
        const QStringList cases{u"CaseNumber"_qs, u"Reason"_qs, u"reject-reason"_qs};
        auto writer = exchange::RejectWriter::open(path, cases);
        QVERIFY(writer);
        exchange::Record record;
        record.clear(2);
        record.append("1");
        record.append("Breakdown");
        QVERIFY((*writer)->add(u"cases.csv"_qs, u"no-time"_qs, record, cases));
        QVERIFY((*writer)->finish());
        const test::Table table = test::readFile(path);
        QCOMPARE(table.header, (QStringList{u"file"_qs, u"line"_qs, u"reject-reject-reason"_qs, u"CaseNumber"_qs,
                                            u"Reason"_qs, u"reject-reason"_qs, u"extra"_qs}));
        QCOMPARE(table.rows.at(0).at(4), u"Breakdown"_qs);
    }

    void noRejectsNoFile()
    {
        const QString path = m_folder.filePath(u"none.csv"_qs);
        auto writer = exchange::RejectWriter::open(path, {u"a"_qs});
        QVERIFY(writer);
        QVERIFY((*writer)->finish());
        QVERIFY(!QFile::exists(path));
    }

private:
    QTemporaryDir m_folder;
};

CAMPANILE_TEST(TableWriterTest)
#include "tst_tablewriter.moc"
