// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;

class TextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchKeyFoldsAndStrips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"login"_qs << u"login"_qs;
        QTest::newRow("case") << u"LogIn"_qs << u"login"_qs;
        QTest::newRow("accents") << u"SEÑOR Café"_qs << u"senor cafe"_qs;
        QTest::newRow("niqqud") << u"שָׁלוֹם"_qs << u"שלום"_qs;
        QTest::newRow("full width") << u"ＡＢＣ１"_qs << u"abc1"_qs;
        QTest::newRow("ligature") << u"ﬁle"_qs << u"file"_qs;
        QTest::newRow("bidi") << u"a\u202Eb\u2066c\u200Bd"_qs << u"abcd"_qs;
    }
    void searchKeyFoldsAndStrips()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(searchKey(text), key);
        QCOMPARE(searchKey(searchKey(text)), key);
    }

    void cleanTextDropsWhatDatabasesCannotHold()
    {
        const QString text = u"a"_qs + QChar(u'\0') + u"b"_qs + QChar(0xD800) + u"c😀"_qs;
        QCOMPARE(cleanText(text), u"abc😀"_qs);
    }

    void visibleTextShowsTheInvisible()
    {
        QCOMPARE(visibleText(u"invoice\u202Efdp.exe"_qs), u"invoice\u25CCfdp.exe"_qs);
        QCOMPARE(visibleText(u"one\ntwo"_qs), u"one two"_qs);
        QCOMPARE(visibleText(u"one\r\ntwo"_qs, true), u"one\ntwo"_qs);
        QCOMPARE(visibleText(u"bell\a"_qs), u"bell\u2407"_qs);
        QCOMPARE(visibleText(u"שלום"_qs), u"שלום"_qs);
    }
};

CAMPANILE_TEST(TextTest)
#include "tst_text.moc"
