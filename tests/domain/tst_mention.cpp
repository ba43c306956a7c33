// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/mention.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;

class MentionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsCalled()
    {
        QVector<Agent> people;
        const auto add = [&people](qint64 id, const QString &name, bool active = true) {
            Agent person;
            person.id = AgentId(id);
            person.name = name;
            person.active = active;
            people.append(person);
        };
        add(1, u"Dana"_qs);
        add(2, u"Dana Levi"_qs);
        add(3, u"דנה לוי"_qs);
        add(4, u"Gone Person"_qs, false);
        QCOMPARE(mentionedIn(u"@Dana Levi, please"_qs, people), QVector<AgentId>{AgentId(2)}); // the longest
        QCOMPARE(mentionedIn(u"@dana: and @DANA LEVI!"_qs, people), (QVector<AgentId>{AgentId(1), AgentId(2)}));
        QCOMPARE(mentionedIn(u"אפשר לשאול את @דנה לוי."_qs, people), QVector<AgentId>{AgentId(3)});
        QVERIFY(mentionedIn(u"@Danah and dana@Dana and @Gone Person"_qs, people).isEmpty());
        QVERIFY(mentionedIn(u"@"_qs, people).isEmpty());
    }

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
