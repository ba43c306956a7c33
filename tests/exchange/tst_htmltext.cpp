// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/htmltext.h"

#include "support/cputimer.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;
using namespace campanile::exchange;
using campanile::test::CpuTimer;

Q_DECLARE_METATYPE(FormattedText)

class HtmlTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRead_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("nothing", {}, {});
        row("spaces run together", u"  one \n\t two  "_qs, u"one two"_qs);
        row("entities", u"&lt;b&gt; &amp; &#x5e9;&nbsp;x"_qs, u"<b> & ש x"_qs);
        row("control characters", u"a&#2;b<pre>c&#7;d</pre>"_qs, u"ab\ncd"_qs);
        row("no characters", u"a&#xfdde;b&#x1fffe;c&#x1f600;"_qs, u"abc\U0001F600"_qs);
        row("lines", u"<div>one</div><div>two</div>"_qs, u"one\ntwo"_qs);
        row("a line that is empty", u"<div>one</div><div><br></div><div>two</div>"_qs, u"one\n\ntwo"_qs);
        row("break", u"one<br>two<br><br>three"_qs, u"one\ntwo\n\nthree"_qs);
        row("a break at the end of a block", u"<div>one<br></div><div>two</div>"_qs, u"one\ntwo"_qs);
        row("paragraphs stand apart", u"<p>one</p><p>two</p>"_qs, u"one\n\ntwo"_qs);
        row("nested blocks", u"<div><div><div>one</div></div></div><div>two</div>"_qs, u"one\ntwo"_qs);
        row("inside a word", u"wo<b>r</b>d"_qs, u"word"_qs);
        row("cells", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"_qs, u"a\tb\nc\td"_qs);
        row("not for people", u"<style>p{}</style>a<script>alert(1)</script><!-- no --><template>t</template>b"_qs,
            u"ab"_qs);
        row("hidden", u"a<span hidden>b</span><span style='display: none'>c</span>d"_qs, u"ad"_qs);
        row("pictures are not loaded", u"a<img src='file:///dev/zero' alt='x'>b"_qs, u"ab"_qs);
        row("preformatted", u"<pre>a  b\n c</pre>"_qs, u"a  b\n c"_qs);
        row("unclosed", u"<div><p>one<p>two<b>"_qs, u"one\n\ntwo"_qs);
        row("no HTML at all", u"1 < 2 and 3 > 2"_qs, u"1 < 2 and 3 > 2"_qs);
    }

    void wordsAreRead()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(textFromHtml(html).text, text);
    }

    void looksAreRead()
    {
        const FormattedText read = textFromHtml(
            u"<p>a <b>bold</b> <i>word</i> <a href='https://example.org/x'>here</a> <a href='javascript:x'>no</a></p>"
            "<ol><li>one<ul><li>deep</li></ul></li><li>two</li></ol><blockquote>q<blockquote>qq</blockquote></"
            "blockquote>"
            "<pre>code()</pre>"_qs);
        QCOMPARE(read.text, u"a bold word here no\n\none\ndeep\ntwo\nq\nqq\ncode()"_qs);
        QCOMPARE(read.marks, (QVector<TextMark>{{2, 4, TextStyle::Bold, {}},
                                                {7, 4, TextStyle::Italic, {}},
                                                {12, 4, {}, u"https://example.org/x"_qs}}));
        const QVector<LineStyle> lines{{},
                                       {},
                                       {LineKind::Numbered, 0, 0},
                                       {LineKind::Bullet, 1, 0},
                                       {LineKind::Numbered, 0, 0},
                                       {LineKind::Plain, 0, 1},
                                       {LineKind::Plain, 0, 2},
                                       {LineKind::Code, 0, 0}};
        QCOMPARE(read.lines.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY2(read.lines.at(i) == lines.at(i), qPrintable(QString::number(i)));
    }

    void wordProcessorsAreUnderstood()
    {
        const FormattedText read = textFromHtml(
            u"<b style=\"font-weight:normal;\"><p><span style=\"font-weight: 700\">fat</span><span> thin</span></p></b>"_qs);
        QCOMPARE(read.text, u"fat thin"_qs);
        QCOMPARE(read.marks, (QVector<TextMark>{{0, 3, TextStyle::Bold, {}}}));
    }

    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<FormattedText>("content");
        QTest::newRow("plain") << FormattedText{u"one\ntwo\n\nthree <b>&amp;"_qs, {}, {}};
        QTest::newRow("marks") << FormattedText{
            u"fat and here"_qs,
            {{0, 3, TextStyle::Bold | TextStyle::Italic, {}}, {8, 4, {}, u"https://example.org/?a=b&c=d"_qs}},
            {}};
        QTest::newRow("lists") << FormattedText{
            u"a\nb\nc\nd"_qs,
            {},
            {{LineKind::Numbered, 0, 0}, {LineKind::Bullet, 1, 0}, {LineKind::Bullet, 1, 0}, {LineKind::Plain, 0, 0}}};
        QTest::newRow("quotes") << FormattedText{u"said\nanswer"_qs, {}, {{LineKind::Plain, 0, 2}, {}}};
        QTest::newRow("Hebrew") << FormattedText{u"שלום עולם"_qs, {{0, 4, TextStyle::Struck, {}}}, {}};
    }

    void whatIsWrittenComesBack()
    {
        QFETCH(FormattedText, content);
        const QString html = htmlFromText(content);
        const FormattedText back = textFromHtml(html);
        QVERIFY2(back == content, qPrintable(html + u'\n' + back.text));
    }

    void hostileDocumentsEnd_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("deep divs") << QString(u"<div>"_qs).repeated(50'000);
        QTest::newRow("deep bold") << QString(u"<b>"_qs).repeated(80'000);
        QTest::newRow("deep tables") << QString(u"<table><tr><td>"_qs).repeated(10'000);
        QTest::newRow("deep lists") << QString(u"<ul><li>"_qs).repeated(20'000) + u"x"_qs;
        QTest::newRow("deep fonts") << QString(u"<a><font><i><p>"_qs).repeated(10'000) + u"x"_qs;
        QTest::newRow("megabytes") << QString(u"word "_qs).repeated(2'000'000);
        QTest::newRow("open tag") << QString(u"<"_qs).repeated(300'000);
        QTest::newRow("one attribute") << u"<p class='"_qs + QString(300'000, u'x');
        QTest::newRow("attributes") << u"<p "_qs + QString(u"a=b "_qs).repeated(60'000) + u">x"_qs;
        QTest::newRow("entities") << QString(u"&lt;"_qs).repeated(60'000);
        QTest::newRow("breaks") << QString(u"<br>"_qs).repeated(60'000) + u"x"_qs;
    }

    void hostileDocumentsEnd()
    {
        QFETCH(QString, html);
        const CpuTimer timer;
        const FormattedText read = textFromHtml(html);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(read.text.size() <= mostHtml);
        QVERIFY(normalized(read) == read);
    }
};

CAMPANILE_TEST(HtmlTextTest)
#include "tst_htmltext.moc"
