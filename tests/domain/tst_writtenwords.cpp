// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/writtenwords.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace campanile::domain;

class WrittenWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &line, const QStringList &words) {
            QTest::newRow(name) << line << words;
        };
        row("sentence", u"Hello, the login fails (again)!"_qs,
            {u"Hello"_qs, u"the"_qs, u"login"_qs, u"fails"_qs, u"again"_qs});
        row("apostrophe", u"don't can’t 'quoted'"_qs, {u"don't"_qs, u"can’t"_qs, u"quoted"_qs});
        row("hyphen and slash", u"on-site and/or"_qs, {u"on"_qs, u"site"_qs, u"and"_qs, u"or"_qs});
        row("addresses", u"see https://example.org/a?b=c, www.example.org and ana@example.org now"_qs,
            {u"see"_qs, u"and"_qs, u"now"_qs});
        row("files and paths", u"open /etc/hosts, C:\\temp or ~/notes; setup.exe done"_qs,
            {u"open"_qs, u"or"_qs, u"done"_qs});
        row("numbers and references", u"ticket #123 (#ab) of 3pm v2 has x64"_qs, {u"ticket"_qs, u"of"_qs, u"has"_qs});
        row("capitals", u"the VPN and HTTP but PLEASE"_qs, {u"the"_qs, u"and"_qs, u"but"_qs, u"PLEASE"_qs});
        row("camel case", u"use QTextEdit or iPhone here"_qs, {u"use"_qs, u"or"_qs, u"here"_qs});
        row("names after at", u"ask @Dana about it"_qs, {u"ask"_qs, u"about"_qs, u"it"_qs});
        row("fields", u"Hello {{first-name}}, see"_qs, {u"Hello"_qs, u"see"_qs});
        row("no space after a sentence", u"done.Then more"_qs, {u"done"_qs, u"Then"_qs, u"more"_qs});
        row("Hebrew", u"שלום, הלקוח כתב צה\"ל וכו' ב-Windows"_qs,
            {u"שלום"_qs, u"הלקוח"_qs, u"כתב"_qs, u"צה\"ל"_qs, u"וכו'"_qs, u"Windows"_qs});
        row("other scripts", u"привет Ωmega wordמילה ok"_qs, {u"ok"_qs});
        row("Filipino", u"Kumusta po kayo, mag-aral"_qs, {u"Kumusta"_qs, u"po"_qs, u"kayo"_qs, u"mag"_qs, u"aral"_qs});
    }
    void wordsOfALine()
    {
        QFETCH(QString, line);
        QStringList words;
        for (const WrittenWord &word : writtenWords(line))
            words.append(line.mid(word.start, word.length));
        QTEST(words, "words");
    }

    void anyTextGivesWordsInsideOfItInOrder()
    {
        QRandomGenerator random(20261123);
        const QString letters = u"abcdeZ'\u05D0\u05F4\u05F3\"#@./\\:{} \u202E\u0301\U0001F600-_19"_qs + QChar(0xD800);
        qint64 found = 0;
        for (int i = 0; i < 5000; ++i) {
            QString line;
            for (int j = random.bounded(40); j > 0; --j)
                line += letters.at(random.bounded(letters.size()));
            qsizetype end = 0;
            for (const WrittenWord &word : writtenWords(line)) {
                QVERIFY(word.start >= end && word.length >= 2);
                end = word.end();
                QVERIFY(end <= line.size());
                ++found;
            }
        }
        QVERIFY(found > 100);
    }

    void formIsWhatDictionariesHold()
    {
        QCOMPARE(dictionaryForm(u"שָׁלוֹם"_qs), u"שלום"_qs);
        QCOMPARE(dictionaryForm(u"צה״ל"_qs), u"צה\"ל"_qs);
        QCOMPARE(dictionaryForm(u"can’t"_qs), u"can't"_qs);
        QCOMPARE(dictionaryForm(u"cafe\u0301"_qs), u"caf\u00E9"_qs);
        QCOMPARE(dictionaryForm(u"pay\u200Dpal"_qs), u"paypal"_qs);
    }
};

CAMPANILE_TEST(WrittenWordsTest)
#include "tst_writtenwords.moc"
