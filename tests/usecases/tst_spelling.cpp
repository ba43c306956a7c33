// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecases/text/spellingservice.h"
#include "usecases/text/wordlist.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace campanile;
using domain::AgentId;
using domain::WordScript;
using usecases::Spelling;
using usecases::SpellingService;
using usecases::WordList;
using Answer = usecases::Spelling::Answer;

class SpellingTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString list(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static Answer checked(SpellingService &service, const QString &word)
    {
        const bool isAnswered = QTest::qWaitFor([&] { return service.check(word) != Answer::Asked; });
        return isAnswered ? service.check(word) : Answer::Asked;
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"en_US.aff"_qs, "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n");
        write(u"en_US.dic"_qs, "2\nlogin\nfails\n");
        write(u"tl.aff"_qs, "SET ISO8859-1\nTRY ab\n");
        write(u"tl.dic"_qs, "1\nbahay\n");
    }

    void wordsAreAskedOnceAndRemembered()
    {
        SpellingService service(list(u"a"_qs), {m_folder.path()});
        QSignalSpy told(&service, &Spelling::checked);
        QCOMPARE(service.check(u"login"_qs), Answer::Asked);
        QCOMPARE(service.check(u"logn"_qs), Answer::Asked);
        QCOMPARE(service.check(u"logn"_qs), Answer::Asked);
        QVERIFY(told.wait());
        QCOMPARE(service.check(u"login"_qs), Answer::Known);
        QCOMPARE(service.check(u"logn"_qs), Answer::Unknown);
        QCOMPARE(told.size(), 1); // all of one turn in one piece
        QCOMPARE(service.suggestions(u"logn"_qs).wait().value(), QStringList{u"login"_qs});
    }

    void aLongTextIsAskedInPieces()
    {
        SpellingService service(list(u"a"_qs), {m_folder.path()});
        QSignalSpy told(&service, &Spelling::checked);
        QStringList words;
        for (int i = 0; i < 500; ++i)
            words.append(u"x"_qs + QChar(u'a' + i % 26) + QChar(u'a' + i / 26));
        for (const QString &word : words)
            QCOMPARE(service.check(word), Answer::Asked);
        QTRY_COMPARE(told.size(), 3);
        for (const QString &word : words)
            QCOMPARE(service.check(word), Answer::Unknown);
    }

    void whereThereIsNoDictionaryNothingIsUnknown()
    {
        SpellingService service(list(u"a"_qs), {m_folder.path()});
        QVERIFY(!service.isMissing(WordScript::Hebrew));
        QCOMPARE(checked(service, u"שלוים"_qs), Answer::Known);
        QVERIFY(service.isMissing(WordScript::Hebrew));
        QVERIFY(!service.isMissing(WordScript::Latin));
        QVERIFY(service.suggestions(u"שלוים"_qs).wait().value().isEmpty());
    }

    void filipinoBesideEnglishWhileTheProgramSpeaksIt()
    {
        SpellingService service(list(u"a"_qs), {m_folder.path()});
        QCOMPARE(checked(service, u"bahay"_qs), Answer::Unknown);
        QSignalSpy reset(&service, &Spelling::reset);
        service.setLanguage(u"fil"_qs);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(checked(service, u"bahay"_qs), Answer::Known);
        QCOMPARE(checked(service, u"login"_qs), Answer::Known);
        QVERIFY(service.suggestions(u"bahai"_qs).wait().value().contains(u"bahay"_qs));
        service.setLanguage(u"he"_qs);
        QCOMPARE(checked(service, u"bahay"_qs), Answer::Unknown);
    }

    void ownWordsStayWithTheirPerson()
    {
        {
            SpellingService service(list(u"own"_qs), {m_folder.path()});
            service.setPerson(AgentId(7));
            QCOMPARE(checked(service, u"Campanile"_qs), Answer::Unknown);
            service.addWord(u"campanile"_qs);
            QCOMPARE(service.check(u"Campanile"_qs), Answer::Known);
            service.setPerson(AgentId(8));
            QCOMPARE(service.check(u"Campanile"_qs), Answer::Unknown);
        } // what is being written is waited for
        SpellingService service(list(u"own"_qs), {m_folder.path()});
        service.setPerson(AgentId(7));
        QTRY_VERIFY(service.isOwnWord(u"campanile"_qs));
        service.removeWord(u"Campanile"_qs);
        QVERIFY(!service.isOwnWord(u"campanile"_qs));
        QTRY_VERIFY(WordList(list(u"own-7.txt"_qs)).read().value().isEmpty());
        QCOMPARE(QFile(list(u"own-7.txt"_qs)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void twoWindowsKeepEachOthersWords()
    {
        const WordList one(list(u"two.txt"_qs));
        const WordList other(list(u"two.txt"_qs));
        QVERIFY(one.change(u"alpha"_qs, true));
        QVERIFY(other.change(u"beta"_qs, true));
        QCOMPARE(one.read().value(), (QSet<QString>{u"alpha"_qs, u"beta"_qs}));
    }

    void aListThatCannotBeReadIsNotOverwritten()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"bad.txt"_qs));
        SpellingService service(list(u"bad"_qs), {m_folder.path()});
        QSignalSpy failed(&service, &Spelling::failed);
        QVERIFY(failed.wait());
        service.addWord(u"alpha"_qs);
        QVERIFY(failed.wait());
        QVERIFY(QFileInfo(list(u"bad.txt"_qs)).isDir());
        QCOMPARE(service.check(u"alpha"_qs), Answer::Known);
    }

    void aListOfRubbishHasNoWords()
    {
        write(u"rubbish.txt"_qs, QByteArray(100'000, 'x') + "\n\n  \n\xFF\xFE\nword\n");
        const QSet<QString> words = WordList(list(u"rubbish.txt"_qs)).read().value();
        QVERIFY(words.contains(u"word"_qs));
        QVERIFY(words.size() <= 2);
    }
};

CAMPANILE_TEST(SpellingTest)
#include "tst_spelling.moc"
