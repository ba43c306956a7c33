// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readall.h"
#include "support/testmain.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace campanile;
using exchange::ReadOptions;
using test::readBytes;
using test::Table;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    QByteArray bytes(text.size() * 4 + 8, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()), &error);
    ucnv_close(converter);
    bytes.resize(length);
    return bytes;
}

const QString hebrew =
    u"מספר,נושא,לקוח\r\n1,\"המדפסת לא עובדת, שוב\",כהן בע״מ\r\n2,אין חיבור לרשת במשרד,לוי ובניו\r\n"_qs;
const QString western =
    u"número,asunto,cliente\r\n1,\"La impresora no funciona, otra vez\",Peña\r\n2,Größe geändert,Müller\r\n"_qs;

} // namespace

class EncodingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        QString plainHebrew = hebrew;
        plainHebrew.replace(u'״', u' ');
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
            QTest::addRow("hebrew %s", encoding) << encoded(hebrew, encoding) << QByteArray(encoding) << hebrew;
            QTest::addRow("hebrew %s BOM", encoding)
                << encoded(u'\uFEFF' + hebrew, encoding) << QByteArray(encoding) << hebrew;
            QTest::addRow("western %s", encoding) << encoded(western, encoding) << QByteArray(encoding) << western;
        }
        QTest::newRow("hebrew 1255") << encoded(hebrew, "windows-1255") << QByteArray("windows-1255") << hebrew;
        QTest::newRow("hebrew 8859-8") << encoded(plainHebrew, "ISO-8859-8") << QByteArray("ISO-8859-8") << plainHebrew;
        QTest::newRow("western 1252") << encoded(western, "windows-1252") << QByteArray("windows-1252") << western;
        const QString euro = u"a,b\n“quoted” – 5 €,ok\n"_qs;
        QTest::newRow("typographic 1252") << encoded(euro, "windows-1252") << QByteArray("windows-1252") << euro;
        const QString oneName =
            u"id,name,city,status\n"_qs + u"1,John,Boston,open\n"_qs.repeated(50) + u"2,Ñíguez,León,open\n"_qs;
        QTest::newRow("two names only") << encoded(oneName, "windows-1252") << QByteArray("windows-1252") << oneName;
        const QString oneHebrew =
            u"id,name,city,status\n"_qs + u"1,John,Boston,open\n"_qs.repeated(50) + u"2,משה,חיפה,open\n"_qs;
        QTest::newRow("two hebrew words only")
            << encoded(oneHebrew, "windows-1255") << QByteArray("ISO-8859-8") << oneHebrew;
        QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << QByteArray("UTF-8") << u"a,b\n1,2\n"_qs;
        QTest::newRow("UTF-32") << encoded(u'\uFEFF' + hebrew, "UTF-32LE") << QByteArray("UTF-32LE") << hebrew;
    }
    void guesses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        ReadOptions options;
        options.hasHeader = false;
        const Table table = readBytes(bytes, options);
        QVERIFY(!table.error);
        QTEST(table.shape.encoding, "encoding");
        // The same text in UTF-8 is the measure.
        QCOMPARE(table.rows, readBytes(text.toUtf8(), options).rows);
        QCOMPARE(table.flaws, QStringList());
    }

    void aCutCharacterAtTheEndOfTheSampleIsNoProof()
    {
        QByteArray bytes = "a,b\n";
        while (bytes.size() < 3 * 1024 * 1024)
            bytes += "שלום,😀x\n";
        const Table table = readBytes(bytes);
        QCOMPARE(table.shape.encoding, QByteArray("UTF-8"));
        QCOMPARE(table.flaws, QStringList());
        QCOMPARE(table.rows.last(), (QStringList{u"שלום"_qs, u"😀x"_qs}));
    }

    void surrogatePairsSurviveThePieces()
    {
        QString text = u"a,b\n"_qs;
        for (int i = 0; i < 40'000; ++i)
            text += u"😀"_qs + QString(i % 3, u'x') + u",ש\n"_qs;
        const Table wide = readBytes(encoded(text, "UTF-16LE"));
        QVERIFY(wide.rows == readBytes(text.toUtf8()).rows);
        QCOMPARE(wide.flaws, QStringList());
    }

    void optionWinsButNotOverAMark()
    {
        ReadOptions options;
        options.encoding = "windows-1255";
        QCOMPARE(readBytes("a\n\xF9\xEC\xE5\xED\n", options).rows.first().first(), u"שלום"_qs);
        QCOMPARE(readBytes("\xEF\xBB\xBF"
                           "a\n\xD7\xA9\n",
                           options)
                     .rows.first()
                     .first(),
                 u"ש"_qs);
        options.encoding = "klingon";
        const Table table = readBytes("a\n1\n", options);
        QVERIFY(table.error);
        QCOMPARE(table.error->code, domain::ErrorCode::InvalidArgument);
    }

    void badTextOfOtherEncodingsIsAFlaw()
    {
        QByteArray bytes = encoded(u"\uFEFFa,b\n1,2\n3,4\n"_qs, "UTF-16LE");
        const qsizetype at = bytes.indexOf('3');
        bytes[at] = '\x00';
        bytes[at + 1] = '\xD8';
        const Table table = readBytes(bytes);
        QCOMPARE(table.flaws, QStringList{u"3:bad-text"_qs});
        QCOMPARE(table.rows.last().first(), QString(QChar(QChar::ReplacementCharacter)));
    }

    void jsonToo()
    {
        const Table table = readBytes(encoded(u"\uFEFF[{\"נושא\":\"שלום\"}]"_qs, "UTF-16BE"));
        QVERIFY(!table.error);
        QCOMPARE(table.header, QStringList{u"נושא"_qs});
        QCOMPARE(table.rows.first().first(), u"שלום"_qs);
    }
};

CAMPANILE_TEST(EncodingTest)
#include "tst_encoding.moc"
