// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/tablewriter.h"
#include "exchange/unpacked.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace campanile;
using exchange::Cell;
using exchange::ColumnType;
using exchange::TableFormat;
using exchange::WriteOptions;

namespace {

struct SheetCell
{
    QString type; ///< inlineStr, b, or empty for a number
    QString value;
    bool formula = false;
    bool styled = false;
};

/// Cells by reference ("A1") of one sheet's XML.
QHash<QString, SheetCell> cellsOf(const QByteArray &xml)
{
    QHash<QString, SheetCell> cells;
    QXmlStreamReader reader(xml);
    QString reference;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"c") {
            reference = reader.attributes().value(QLatin1StringView("r")).toString();
            cells[reference].type = reader.attributes().value(QLatin1StringView("t")).toString();
            cells[reference].styled = reader.attributes().hasAttribute(QLatin1StringView("s"));
        } else if (reader.name() == u"t" || reader.name() == u"v") {
            cells[reference].value = reader.readElementText();
        } else if (reader.name() == u"f") {
            cells[reference].formula = true;
        }
    }
    return reader.hasError() ? QHash<QString, SheetCell>() : cells;
}

QHash<QString, QByteArray> archive(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? test::unpacked(file.readAll()) : QHash<QString, QByteArray>();
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_qs).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

} // namespace

class XlsxTableWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTyped()
    {
        WriteOptions options;
        options.zone = QTimeZone("Asia/Jerusalem");
        options.rightToLeft = true;
        options.sheetName = u"'קריאות: [פתוחות]/היום, עם שם ארוך מאוד מאוד'"_qs;
        const QString path = m_folder.filePath(u"typed.xlsx"_qs);
        auto writer = exchange::openWriter(TableFormat::Xlsx, path, options);
        QVERIFY(writer);
        QVERIFY((*writer)->header({{u"s"_qs, u"=Subject"_qs},
                                   {u"n"_qs, u"N"_qs, ColumnType::Number},
                                   {u"t"_qs, u"When"_qs, ColumnType::Time},
                                   {u"b"_qs, u"B"_qs}}));
        // 2026-07-01T12:00:00Z is 15:00 in summer time.
        QVERIFY((*writer)->row({u"=SUM(1,1)"_qs, qint64(-5), domain::fromMs(1'782'907'200'000), true}));
        QVERIFY((*writer)->row({u"https://example.com/?a=<b>&c"_qs, 0.5, domain::fromMs(-4'000'000'000'000)}));
        QVERIFY((*writer)->row(
            {u" two\nlines \x01_x0041_x0042_ \uFFFE😀"_qs, qint64(9'007'199'254'740'993), Cell(), qInf()}));
        QVERIFY((*writer)->row({QString(40'000, u'x'), qQNaN()}));
        QCOMPARE((*writer)->shortenedCells(), 1);
        QVERIFY((*writer)->finish());

        const QHash<QString, QByteArray> files = archive(path);
        const QByteArray sheet = files.value(u"xl/worksheets/sheet1.xml"_qs);
        QVERIFY(sheet.contains("rightToLeft=\"1\""));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:D5\"/>"));
        QVERIFY(!sheet.contains("<hyperlink"));
        QVERIFY(files.value(u"xl/workbook.xml"_qs).contains("קריאות_ _פתוחות__היום"));
        const auto cells = cellsOf(sheet);
        QVERIFY(!cells.isEmpty());
        for (const SheetCell &cell : cells)
            QVERIFY(!cell.formula);
        QCOMPARE(cells.value(u"A1"_qs).value, u"=Subject"_qs);
        QCOMPARE(cells.value(u"C1"_qs).value, u"When (Asia/Jerusalem)"_qs);
        QCOMPARE(cells.value(u"A2"_qs).type, u"inlineStr"_qs);
        QCOMPARE(cells.value(u"A2"_qs).value, u"=SUM(1,1)"_qs);
        QCOMPARE(cells.value(u"B2"_qs).type, QString());
        QCOMPARE(cells.value(u"B2"_qs).value, u"-5"_qs);
        QCOMPARE(cells.value(u"C2"_qs).type, QString());
        QVERIFY(cells.value(u"C2"_qs).styled);
        // Days since 1899-12-30, in the zone.
        QCOMPARE(cells.value(u"C2"_qs).value.toDouble(), QDate(1899, 12, 30).daysTo(QDate(2026, 7, 1)) + 15.0 / 24);
        QCOMPARE(cells.value(u"D2"_qs).type, u"b"_qs);
        QCOMPARE(cells.value(u"A3"_qs).value, u"https://example.com/?a=<b>&c"_qs);
        QCOMPARE(cells.value(u"C3"_qs).type, u"inlineStr"_qs);
        QVERIFY(cells.value(u"C3"_qs).value.startsWith(u"1843-"_qs));
        QCOMPARE(cells.value(u"A4"_qs).value, u" two\nlines _x0001__x005F_x0041_x005F_x0042_ \uFFFD😀"_qs);
        QCOMPARE(cells.value(u"B4"_qs).type, u"inlineStr"_qs);
        QCOMPARE(cells.value(u"B4"_qs).value, u"9007199254740993"_qs);
        QVERIFY(!cells.contains(u"D4"_qs));
        QCOMPARE(cells.value(u"A5"_qs).value.size(), 32'767);
        QVERIFY(cells.value(u"A5"_qs).value.endsWith(u'…'));
        QVERIFY(!cells.contains(u"B5"_qs));
    }

    void whatSpellsANumberIsOneInAColumnOfNumbers()
    {
        const QString path = m_folder.filePath(u"numbers.xlsx"_qs);
        auto writer = exchange::openWriter(TableFormat::Xlsx, path);
        QVERIFY(writer);
        QVERIFY((*writer)->header({{u"n"_qs, u"No."_qs, ColumnType::Number}, {u"s"_qs, u"Text"_qs}}));
        const QStringList numbers{u"10482"_qs, u"0"_qs, u"123456789012345"_qs};
        const QStringList names{u"INC0007"_qs, u"007"_qs, u"-5"_qs,           u"1e5"_qs,
                                u"=1+1"_qs,    u"1,5"_qs, u"\u0661\u0662"_qs, u"1234567890123456"_qs};
        for (const QString &text : numbers + names)
            QVERIFY((*writer)->row({text, text}));
        QVERIFY((*writer)->finish());
        const QHash<QString, QByteArray> files = archive(path);
        const auto cells = cellsOf(files.value(u"xl/worksheets/sheet1.xml"_qs));
        int row = 2;
        for (const QString &text : numbers + names) {
            const SheetCell cell = cells.value(u'A' + QString::number(row));
            QCOMPARE(cell.value, text);
            QCOMPARE(cell.type, row - 2 < numbers.size() ? QString() : u"inlineStr"_qs);
            QVERIFY(!cell.formula);
            QCOMPARE(cells.value(u'B' + QString::number(row)).type, u"inlineStr"_qs);
            ++row;
        }
        QVERIFY(files.value(u"xl/styles.xml"_qs).contains("<xf numFmtId=\"1\""));
    }

    void moreRowsThanASheetHolds()
    {
        const QString path = m_folder.filePath(u"long.xlsx"_qs);
        WriteOptions options;
        options.sheetName = u"Tickets"_qs;
        auto writer = exchange::openWriter(TableFormat::Xlsx, path, options);
        QVERIFY(writer);
        QVERIFY((*writer)->header({{u"n"_qs, u"N"_qs}}));
        constexpr qint64 rows = 1'048'575 + 2;
        for (qint64 i = 0; i < rows; ++i)
            QVERIFY((*writer)->row({i}));
        QVERIFY((*writer)->finish());
        const QHash<QString, QByteArray> files = archive(path);
        QVERIFY(files.value(u"xl/workbook.xml"_qs).contains("name=\"Tickets\""));
        QVERIFY(files.value(u"xl/workbook.xml"_qs).contains("name=\"Tickets 2\""));
        const QByteArray first = files.value(u"xl/worksheets/sheet1.xml"_qs);
        QVERIFY(first.contains("<c r=\"A1048576\" s=\"2\"><v>1048574</v></c>"));
        const auto second = cellsOf(files.value(u"xl/worksheets/sheet2.xml"_qs));
        QCOMPARE(second.size(), 3);
        QCOMPARE(second.value(u"A1"_qs).value, u"N"_qs);
        QCOMPARE(second.value(u"A3"_qs).value, QString::number(rows - 1));
    }

    void anEmptyTableIsAFileToo()
    {
        const QString path = m_folder.filePath(u"empty.xlsx"_qs);
        auto writer = exchange::openWriter(TableFormat::Xlsx, path);
        QVERIFY(writer);
        QVERIFY((*writer)->header({{u"a"_qs, u"A"_qs}}));
        QVERIFY((*writer)->finish());
        QCOMPARE(cellsOf(archive(path).value(u"xl/worksheets/sheet1.xml"_qs)).size(), 1);
    }

    void tooManyColumns()
    {
        auto writer = exchange::openWriter(TableFormat::Xlsx, m_folder.filePath(u"wide.xlsx"_qs));
        QVERIFY(writer);
        const auto done = (*writer)->header(QVector<exchange::ExportColumn>(16'385));
        QVERIFY(!done);
        QCOMPARE(done.error().code, domain::ErrorCode::TooLarge);
    }

    void nothingStaysOpen()
    {
        const qsizetype before = openFiles();
        for (int i = 0; i < 20; ++i) {
            auto writer = exchange::openWriter(TableFormat::Xlsx, m_folder.filePath(u"leak.xlsx"_qs));
            QVERIFY(writer);
            QVERIFY((*writer)->header({{u"a"_qs, u"A"_qs}}));
            QVERIFY((*writer)->row({u"x"_qs}));
            if (i % 2 == 0)
                QVERIFY((*writer)->finish());
        }
        QCOMPARE(openFiles(), before);
    }

private:
    QTemporaryDir m_folder;
};

CAMPANILE_TEST(XlsxTableWriterTest)
#include "tst_xlsxtablewriter.moc"
