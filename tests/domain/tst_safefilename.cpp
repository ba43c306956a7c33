// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment/safefilename.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;

class SafeFileNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldHarmIsTakenOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("usual") << u"Invoice 2026-05.pdf"_qs << u"Invoice 2026-05.pdf"_qs;
        QTest::newRow("Hebrew") << u"חשבונית.pdf"_qs << u"חשבונית.pdf"_qs;
        QTest::newRow("empty") << QString() << u"attachment"_qs;
        QTest::newRow("nothing remains") << u"../..//"_qs << u"attachment"_qs;
        QTest::newRow("slashes") << u"../../etc/passwd"_qs << u"etcpasswd"_qs;
        QTest::newRow("back slashes") << uR"(..\..\boot.ini)"_qs << u"boot.ini"_qs;
        QTest::newRow("drive") << u"C:\\x.txt"_qs << u"Cx.txt"_qs;
        QTest::newRow("stream") << u"x.txt:hidden.exe"_qs << u"x.txthidden.exe"_qs;
        QTest::newRow("wild cards") << u"a*b?\"<c>|.txt"_qs << u"abc.txt"_qs;
        QTest::newRow("control characters") << u"a\nb\tc\u007F\u0085.txt"_qs << u"abc.txt"_qs;
        QTest::newRow("zero byte") << QString(u"a.txt"_qs + QChar(u'\0') + u".exe"_qs) << u"a.txt.exe"_qs;
        QTest::newRow("right-to-left override") << u"photo\u202Egpj.exe"_qs << u"photogpj.exe"_qs;
        QTest::newRow("isolates, zero width, byte order mark") << u"\u2066a\u2069\u200B\uFEFF.txt"_qs << u"a.txt"_qs;
        QTest::newRow("tag characters") << u"a\U000E0001\U000E0041.txt"_qs << u"a.txt"_qs;
        QTest::newRow("half letters") << QString(u"a"_qs + QChar(0xD83D) + u"b"_qs + QChar(0xDE00)) << u"ab"_qs;
        QTest::newRow("hidden") << u".bashrc"_qs << u"bashrc"_qs;
        QTest::newRow("option") << u"--help"_qs << u"help"_qs;
        QTest::newRow("all of them first") << u" .- -..x"_qs << u"x"_qs;
        QTest::newRow("hidden behind a slash") << u"/.x"_qs << u"x"_qs;
        QTest::newRow("device") << u"CON"_qs << u"_CON"_qs;
        QTest::newRow("device in small letters, suffixes") << u"nul.tar.gz"_qs << u"_nul.tar.gz"_qs;
        QTest::newRow("device and a space") << u"aux .txt"_qs << u"_aux .txt"_qs;
        QTest::newRow("port") << u"LPT9.log"_qs << u"_LPT9.log"_qs;
        QTest::newRow("hidden device") << u".con.txt"_qs << u"_con.txt"_qs;
        QTest::newRow("no device") << u"console.txt"_qs << u"console.txt"_qs;
        QTest::newRow("no port") << u"COM10"_qs << u"COM10"_qs;
    }

    void whatCouldHarmIsTakenOut()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void longNamesAreCutBetweenLetters_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("1 byte") << u"a"_qs;
        QTest::newRow("2 bytes") << u"ש"_qs;
        QTest::newRow("3 bytes") << u"€"_qs;
        QTest::newRow("4 bytes") << u"😀"_qs;
    }

    void longNamesAreCutBetweenLetters()
    {
        QFETCH(QString, letter);
        for (const qsizetype count : {60, 201, 5000, 1'000'000}) {
            for (const QString &before : {QString(), u"x"_qs, u"xx"_qs, u"xxx"_qs}) {
                const QString safe = safeFileName(before + letter.repeated(count) + u".tar.gz"_qs);
                const QByteArray bytes = safe.toUtf8();
                QVERIFY(bytes.size() <= 200);
                QVERIFY(count == 60 || bytes.size() > 200 - 4);
                QVERIFY(safe.endsWith(u".gz"));
                QCOMPARE(QString::fromUtf8(bytes), safe); // no half letter
            }
        }
    }

    void aSuffixThatIsNoneIsCut()
    {
        const QString safe = safeFileName(u"a."_qs + u"x"_qs.repeated(400));
        QCOMPARE(safe.toUtf8().size(), 200);
        QVERIFY(safe.startsWith(u"a.x"));
    }
};

CAMPANILE_TEST(SafeFileNameTest)
#include "tst_safefilename.moc"
