// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spelling/dictionary.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using campanile::exchange::Dictionary;

class DictionaryTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &rules, const QByteArray &words) const
    {
        for (const auto &[end, bytes] : {std::pair(u".aff"_qs, rules), std::pair(u".dic"_qs, words)}) {
            QFile file(m_folder.filePath(name + end));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
    }

private Q_SLOTS:
    void wordsInUtf8AndLatin1()
    {
        write(u"he_IL"_qs, "SET UTF-8\nTRY \u05D0\u05D1\n", "2\n\u05E9\u05DC\u05D5\u05DD\n\u05DC\u05E7\u05D5\u05D7\n");
        write(u"tl"_qs, "SET ISO8859-1\nTRY abc\n", "2\nni\xF1o\nbahay\n");
        const auto hebrew = Dictionary::open(u"he_IL"_qs, {u"/nowhere"_qs, m_folder.path()});
        QVERIFY(hebrew);
        QVERIFY(hebrew->knows(u"שלום"_qs));
        QVERIFY(!hebrew->knows(u"שלוים"_qs));
        QVERIFY(hebrew->suggestions(u"שלוים"_qs, 5).contains(u"שלום"_qs));
        const auto filipino = Dictionary::open(u"tl"_qs, {m_folder.path()});
        QVERIFY(filipino);
        QVERIFY(filipino->knows(u"niño"_qs));
        QVERIFY(!filipino->knows(u"שלום"_qs)); // not of its letters
        QVERIFY(filipino->suggestions(u"שלום"_qs, 5).isEmpty());
        QCOMPARE(filipino->suggestions(u"bahey"_qs, 5).value(0), u"bahay"_qs);
    }

    void nothingIsKnownOfWhatIsNoWord()
    {
        write(u"en_US"_qs, "SET UTF-8\n", "1\na\n");
        const auto english = Dictionary::open(u"en_US"_qs, {m_folder.path()});
        QVERIFY(english);
        QVERIFY(english->knows(u"a"_qs));
        QVERIFY(!english->knows({}));
        QVERIFY(!english->knows(QString(100'000, u'a')));
        QVERIFY(english->suggestions(QString(100'000, u'a'), 5).isEmpty());
    }

    void whatIsNotThereOrNotReadableIsNoDictionary()
    {
        QVERIFY(!Dictionary::open(u"en_GB"_qs, {m_folder.path()}));
        write(u"xx"_qs, "SET KOI8-R\n", "1\na\n");
        QVERIFY(!Dictionary::open(u"xx"_qs, {m_folder.path()}));
        QVERIFY(QDir(m_folder.path()).mkpath(u"yy.aff"_qs));
        QVERIFY(QDir(m_folder.path()).mkpath(u"yy.dic"_qs));
        QVERIFY(!Dictionary::open(u"yy"_qs, {m_folder.path()}));
    }

    void thoseOfTheSystem()
    {
        const auto english = Dictionary::open(u"en_US"_qs, Dictionary::systemFolders());
        const auto hebrew = Dictionary::open(u"he_IL"_qs, Dictionary::systemFolders());
        if (!english || !hebrew)
            QSKIP("hunspell-en-us or hunspell-he is not installed");
        QVERIFY(english->knows(u"customer"_qs));
        QCOMPARE(english->suggestions(u"custmer"_qs, 3).value(0), u"customer"_qs);
        QVERIFY(hebrew->knows(u"לקוח"_qs));
        QVERIFY(hebrew->knows(u"צה\"ל"_qs));
        QVERIFY(!hebrew->knows(u"לקוחח"_qs));
    }
};

CAMPANILE_TEST(DictionaryTest)
#include "tst_dictionary.moc"
