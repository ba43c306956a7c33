// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/formattedtext.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace campanile::domain;

namespace {

constexpr TextStyles none;

/// With single quotation marks, to be readable.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// Letters of one and of two UTF-16 units, of both directions, and line breaks.
FormattedText anyText(QRandomGenerator &random)
{
    static const QStringList letters{u"a"_qs, u"ב"_qs, u"\U0001F514"_qs, u"\n"_qs, u" "_qs};
    FormattedText made;
    const int length = random.bounded(40);
    for (int i = 0; i < length; ++i)
        made.text += letters.at(random.bounded(int(letters.size())));
    const int marks = random.bounded(6);
    for (int i = 0; i < marks; ++i)
        made.marks.append({random.bounded(-5, 50), random.bounded(-2, 20), TextStyles::fromInt(random.bounded(16)),
                           random.bounded(3) == 0 ? u"https://example.org/"_qs : QString()});
    const int lines = random.bounded(3) == 0 ? 0 : int(made.text.count(u'\n')) + random.bounded(3);
    for (int i = 0; i < lines; ++i)
        made.lines.append(
            {static_cast<LineKind>(random.bounded(6)), quint8(random.bounded(12)), quint8(random.bounded(3))});
    return made;
}

} // namespace

class FormattedTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredComesBack()
    {
        QRandomGenerator random(20261123);
        for (int i = 0; i < 5000; ++i) {
            const FormattedText wanted = normalized(anyText(random));
            const QByteArray stored = toStoredFormat(wanted);
            QCOMPARE(stored.isEmpty(), wanted.isPlain());
            const FormattedText back = fromStoredFormat(wanted.text, stored);
            QVERIFY2(back == wanted, stored.constData());
            QVERIFY(normalized(back) == back);
            qsizetype end = 0;
            for (const TextMark &mark : back.marks) {
                QVERIFY(mark.start >= end && mark.length > 0 && mark.end() <= back.text.size());
                QVERIFY(mark.end() == back.text.size() || !back.text.at(mark.end()).isLowSurrogate());
                QVERIFY(!back.text.at(mark.start).isLowSurrogate());
                end = mark.end();
            }
            QVERIFY(back.lines.isEmpty() || back.lines.size() == back.text.count(u'\n') + 1);
        }
    }

    void hostileFormatsLeaveThePlainText_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("words") << json("{'m':[['a','b','c']],'l':[['a']]}");
        QTest::newRow("outside") << json("{'m':[[100,5,1],[-4,2,1]],'l':[[9,1,1,0,0],[-1,5,1,0,0]]}");
        QTest::newRow("endless") << json("{'m':[[0,0,1],[2,-9223372036854775807,1]],'l':[[0,-1,1,0,0]]}");
        QTest::newRow("script") << json("{'m':[[0,2,0,'javascript:alert(1)'],[2,2,0,'file:///etc/passwd']]}");
        QTest::newRow("no style") << json("{'m':[[0,2,0],[2,2,16]],'l':[[0,2,9,0,0]]}");
    }

    void hostileFormatsLeaveThePlainText()
    {
        QFETCH(QByteArray, format);
        const QString text = u"one\ntwo"_qs;
        QCOMPARE(fromStoredFormat(text, format), (FormattedText{text, {}, {}}));
    }

    void tooMuchIsCut()
    {
        const QString text = u"one\ntwo"_qs;
        const auto read = [&text](const char *format) { return fromStoredFormat(text, json(format)); };
        // To the end, but over no line break.
        QCOMPARE(read("{'m':[[1,9223372036854775807,1]]}").marks,
                 (QVector<TextMark>{{1, 2, TextStyle::Bold, {}}, {4, 3, TextStyle::Bold, {}}}));
        QCOMPARE(read("{'l':[[1,9223372036854775807,1,99,300]]}").line(1),
                 (LineStyle{LineKind::Bullet, FormattedText::deepest, FormattedText::deepest}));
    }

    void linksAreSafe_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("https") << u"https://example.org/a?b=c#d"_qs << true;
        QTest::newRow("http") << u"http://example.org"_qs << false;
        QTest::newRow("mail") << u"mailto:a@example.org"_qs << true;
        QTest::newRow("Hebrew host") << u"https://דוגמה.example/"_qs << true;
        QTest::newRow("script") << u"javascript:alert(1)"_qs << false;
        QTest::newRow("file") << u"file:///dev/zero"_qs << false;
        QTest::newRow("data") << u"data:text/html,x"_qs << false;
        QTest::newRow("no host") << u"https:///x"_qs << false;
        QTest::newRow("relative") << u"//example.org"_qs << false;
        QTest::newRow("word") << u"example"_qs << false;
        QTest::newRow("somebody else's host") << u"https://bank.example@evil.example/"_qs << false;
        QTest::newRow("turned around") << u"https://example.org/\u202Egpj.exe"_qs << false;
        QTest::newRow("mail to nobody") << u"mailto:x"_qs << false;
        QTest::newRow("too long") << QString(u"https://example.org/"_qs + QString(3000, u'a')) << false;
    }

    void linksAreSafe()
    {
        QFETCH(QString, link);
        QTEST(!safeLink(link).isEmpty(), "isSafe");
        QCOMPARE(safeLink(safeLink(link)), safeLink(link));
    }

    void listsAreCounted()
    {
        using Kind = LineKind;
        const FormattedText list{u"a\nb\nc\nd\ne\nf\ng"_qs,
                                 {},
                                 {{Kind::Numbered, 0, 0},
                                  {Kind::Numbered, 1, 0},
                                  {Kind::Numbered, 1, 0},
                                  {Kind::Bullet, 2, 0},
                                  {Kind::Numbered, 0, 0},
                                  {Kind::Plain, 0, 0},
                                  {Kind::Numbered, 0, 1}}};
        QCOMPARE(listNumbers(list), (QVector<int>{1, 1, 2, 0, 2, 0, 1}));
        QCOMPARE(plainText(list), u"1. a\n   1. b\n   2. c\n      • d\n2. e\nf\n> 1. g"_qs);
    }

    void quotesAndJoins()
    {
        const FormattedText bold{u"Hi\nyou"_qs, {{0, 2, TextStyle::Bold, {}}}, {}};
        const FormattedText twice = quotedText(quotedText(bold));
        QCOMPARE(plainText(twice), u"> > Hi\n> > you"_qs);
        const FormattedText both = joined(FormattedText{u"Me:"_qs, {}, {}}, twice);
        QCOMPARE(plainText(both), u"Me:\n> > Hi\n> > you"_qs);
        QCOMPARE(both.marks, (QVector<TextMark>{{4, 2, TextStyle::Bold, {}}}));
        QCOMPARE(joined({}, bold), bold);
        QCOMPARE(joined(bold, {}), bold);
        QVERIFY(normalized(both) == both);
    }

    void neighboursAreOne()
    {
        const FormattedText parts{
            u"abcdef"_qs,
            {{2, 2, TextStyle::Bold, {}}, {0, 2, TextStyle::Bold, {}}, {3, 3, TextStyle::Italic, {}}, {5, 1, none, {}}},
            {}};
        QCOMPARE(normalized(parts).marks,
                 (QVector<TextMark>{{0, 4, TextStyle::Bold, {}}, {4, 2, TextStyle::Italic, {}}}));
    }
};

CAMPANILE_TEST(FormattedTextTest)
#include "tst_formattedtext.moc"
