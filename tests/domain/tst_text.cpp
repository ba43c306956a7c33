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
        // Hidden writing in the tag characters, a blank that is none, annotation marks.
        QCOMPARE(visibleText(u"ok\U000E0041\U000E0042"_qs), u"ok\u25CC\u25CC"_qs);
        QCOMPARE(visibleText(u"a\u2800b\uFFF9c"_qs), u"a\u25CCb\u25CCc"_qs);
        QCOMPARE(searchKey(u"o\U000E0041k\U000E0101"_qs), u"ok"_qs);
        // Pictures that are made of several stay what they are.
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467 \u2764\uFE0F"_qs;
        QCOMPARE(visibleText(family), family);
        QCOMPARE(visibleText(u"pay\u200Dpal"_qs), u"pay\u25CCpal"_qs);
    }
};

CAMPANILE_TEST(TextTest)
#include "tst_text.moc"
