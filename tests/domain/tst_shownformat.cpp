// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/shownformat.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;

namespace {

/// "fat\n\U0001F514 list": bold to its third letter, a bullet in the second line.
FormattedText sample()
{
    return {u"fat\n\U0001F514 list"_qs,
            {{0, 3, TextStyle::Bold, {}}, {4, 2, TextStyle::Italic, {}}},
            {{}, {LineKind::Bullet, 0, 0}}};
}

} // namespace

class ShownFormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBeginningKeepsItsLooks()
    {
        const FormattedText two = beginningOf(sample(), 2);
        QCOMPARE(two.text, u"fa"_qs);
        QCOMPARE(two.marks, (QVector<TextMark>{{0, 2, TextStyle::Bold, {}}}));
        QVERIFY(two.lines.isEmpty());
        QCOMPARE(beginningOf(sample(), 5).text, u"fat\n"_qs); // a letter of two units is not cut in two
        QCOMPARE(beginningOf(sample(), 1000), sample());
        QCOMPARE(beginningOf(sample(), -1), FormattedText());
    }

    void aRestBeginsWithItsLine()
    {
        const FormattedText rest = restOf(sample(), 3);
        QCOMPARE(rest.text, u"\U0001F514 list"_qs);
        QCOMPARE(rest.marks, (QVector<TextMark>{{0, 2, TextStyle::Italic, {}}}));
        QCOMPARE(rest.line(0).kind, LineKind::Bullet);
        QCOMPARE(restOf(sample(), sample().text.size()), FormattedText());
        QCOMPARE(restOf(sample(), 0), sample());
    }

    void whatIsMadeVisibleTakesTheMarksAlong()
    {
        const FormattedText hidden{u"a\u202Eb\u200Bc"_qs, {{2, 3, TextStyle::Bold, {}}}, {}};
        const FormattedText shown = visible(hidden);
        QVERIFY(!shown.text.contains(QChar(0x202E)));
        QVERIFY(!shown.text.contains(QChar(0x200B)));
        QCOMPARE(shown.marks.size(), 1);
        QCOMPARE(shown.text.at(shown.marks.first().start), u'b');
        QCOMPARE(shown.marks.first().end(), shown.text.size());
        QCOMPARE(visible(sample()), sample());
    }

    void spaceAtTheEndsGoes()
    {
        const FormattedText wide{u" \n  word \n "_qs, {{4, 4, TextStyle::Bold, {}}}, {}};
        const FormattedText narrow = trimmed(wide);
        QCOMPARE(narrow.text, u"word"_qs);
        QCOMPARE(narrow.marks, (QVector<TextMark>{{0, 4, TextStyle::Bold, {}}}));
        QCOMPARE(trimmed({u" \n "_qs, {}, {}}).text, QString());
    }
};

CAMPANILE_TEST(ShownFormatTest)
#include "tst_shownformat.moc"
