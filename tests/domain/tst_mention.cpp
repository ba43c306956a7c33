// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/mention.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;

class MentionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereANameIsTyped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("at"); // -1: nowhere
        QTest::addColumn<QString>("typed");
        QTest::newRow("alone") << u"@"_qs << 0 << QString();
        QTest::newRow("begun") << u"ask @Da"_qs << 4 << u"Da"_qs;
        QTest::newRow("two words") << u"ask @Dana Le"_qs << 4 << u"Dana Le"_qs;
        QTest::newRow("bracket") << u"(@d"_qs << 1 << u"d"_qs;
        QTest::newRow("Hebrew") << u"לשאול את @דנ"_qs << 9 << u"דנ"_qs;
        QTest::newRow("address") << u"ana@example"_qs << -1 << QString();
        QTest::newRow("space") << u"2 @ 3"_qs << -1 << QString();
        QTest::newRow("none") << u"nobody"_qs << -1 << QString();
        QTest::newRow("empty") << QString() << -1 << QString();
        QTest::newRow("too long ago") << u"@a"_qs + QString(100, u'b') << -1 << QString();
    }
    void whereANameIsTyped()
    {
        QFETCH(QString, line);
        QFETCH(int, at);
        QFETCH(QString, typed);
        const auto start = mentionBefore(line, line.size());
        QCOMPARE(start.has_value(), at >= 0);
        if (start)
            QCOMPARE(*start, (MentionStart{at, typed}));
    }

    void theCursorEndsTheName()
    {
        QCOMPARE(mentionBefore(u"@Dana"_qs, 3), (MentionStart{0, u"Da"_qs}));
        QVERIFY(!mentionBefore(u"@Dana"_qs, 0));
        QVERIFY(mentionBefore(u"@Dana"_qs, 1000));
    }

    void anyWordsBeginningFits()
    {
        QVERIFY(isMentionMatch(u"Dana Levi"_qs, {}));
        QVERIFY(isMentionMatch(u"Dana Levi"_qs, u"da"_qs));
        QVERIFY(isMentionMatch(u"Dana Levi"_qs, u"LE"_qs));
        QVERIFY(isMentionMatch(u"Dana Levi"_qs, u"levi da"_qs));
        QVERIFY(isMentionMatch(u"José Niño"_qs, u"nino"_qs));
        QVERIFY(isMentionMatch(u"דָּנָה לוי"_qs, u"לו"_qs));
        QVERIFY(!isMentionMatch(u"Dana Levi"_qs, u"ana"_qs));
        QVERIFY(!isMentionMatch(u"Dana Levi"_qs, u"dana x"_qs));
    }
};

CAMPANILE_TEST(MentionTest)
#include "tst_mention.moc"
