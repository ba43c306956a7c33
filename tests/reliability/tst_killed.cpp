// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes and types is killed (SIGKILL) at any moment, again and again on the same database: whatever it
// was told to be stored is there, whole and once; what was being typed comes back up to the last second; and the next
// start goes on. The program here is clerk.cpp: the libraries of the program without its window. The window itself is
// killed by tests/e2e/kill_test.py.
#include "reliability/clerk.h"
#include "reliability/company.h"
#include "reliability/counts.h"
#include "support/testmain.h"
#include "usecases/ticket/draftfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace campanile;
using namespace campanile::domain;

namespace {

constexpr int roundsOfOneFile = 100; // multiples of 20, so that each file is examined at its end

/// What a clerk said before it was killed.
struct Said
{
    QByteArrayList done;
    QStringList promised; ///< texts that were written down as sent
    QByteArrayList refused;
    QVector<qint64> typedAt; ///< by letter, from 1; ms
    qint64 slowest = 0;      ///< ms that the disk took for one line of the journal
    int kept = 0;            ///< letters known to be on the disk
    bool hasStarted = false;
};

Said understand(const QByteArray &output)
{
    Said said;
    said.typedAt.append(0);
    const auto lines = output.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // what follows the last line break was cut off
        const QByteArray &line = lines.at(i);
        const QByteArray what = line.left(line.indexOf(' '));
        const QByteArray rest = line.mid(what.size() + 1);
        if (what == "done")
            said.done.append(rest);
        else if (what == "promised")
            said.promised.append(QString::fromUtf8(rest));
        else if (what == "typed")
            said.typedAt.append(rest.mid(rest.indexOf(' ') + 1).toLongLong());
        else if (what == "wrote")
            said.slowest = std::max(said.slowest, rest.toLongLong());
        else if (what == "kept")
            said.kept = rest.toInt();
        else if (what == "started")
            said.hasStarted = true;
        else
            said.refused.append(line);
    }
    return said;
}

} // namespace

class KilledTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void nothingAcknowledgedIsLost()
    {
        const quint32 seed = seedOf("killed");
        QRandomGenerator dice(seed);
        const int rounds = test::countOf(12, 900);
        for (int round = 0; round < rounds; ++round) {
            if (round % roundsOfOneFile == 0)
                beginAnew(round);
            const QString mark = u"r%1"_qs.arg(round);
            const Said said = workAndDie(mark, dice.generate(), dice.bounded(1200));
            QVERIFY2(said.hasStarted, "it did not start within ten seconds");
            QVERIFY2(said.refused.isEmpty(), said.refused.value(0).constData());
            m_all += said.done;
            m_promised += said.promised;
            m_done += int(said.done.size());
            m_texts += int(said.promised.size());
            look(mark, said, round % 20 == 19 || round + 1 == rounds);
            if (QTest::currentTestFailed())
                return;
        }
        std::sort(m_lost.begin(), m_lost.end());
        std::printf("killed %d times: %d changes acknowledged, 0 lost; %d texts promised, 0 lost; typed and not kept: "
                    "median %lld ms, most %lld ms; start to first answer: median %lld ms\n",
                    rounds, m_done, m_texts, m_lost.value(m_lost.size() / 2), m_lost.last(), middleOf(m_starts));
    }

private:
    static quint32 seedOf(const char *what) { return test::seedOf(what); }
    static qint64 middleOf(QVector<qint64> values)
    {
        std::sort(values.begin(), values.end());
        return values.value(values.size() / 2);
    }

    void beginAnew(int round)
    {
        m_path = m_folder.filePath(u"kept-%1.db"_qs.arg(round));
        m_drafts = m_folder.filePath(u"state-%1/drafts.jsonl"_qs.arg(round));
        m_all.clear();
        m_promised.clear();
        test::makeCompany(m_path);
    }

    Said workAndDie(const QString &mark, quint32 seed, int ms)
    {
        QProcess clerk;
        clerk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        clerk.start(QCoreApplication::applicationFilePath(),
                    {u"--child"_qs, u"clerk"_qs, m_path, m_drafts, mark, QString::number(seed)});
        QByteArray output;
        // Killed while it starts, too: one in ten does not get that far.
        if (seed % 10 != 0) {
            while (!output.contains("started \n") && timer.elapsed() < 10'000 &&
                   clerk.state() != QProcess::NotRunning) {
                clerk.waitForReadyRead(10);
                output += clerk.readAllStandardOutput();
            }
            m_starts.append(timer.elapsed());
        }
        QTest::qSleep(ms);
        m_diedAt = test::sharedMs();
        clerk.kill();
        clerk.waitForFinished();
        Said said = understand(output + clerk.readAllStandardOutput());
        said.hasStarted = said.hasStarted || seed % 10 == 0;
        return said;
    }

    void look(const QString &mark, const Said &said, bool thoroughly)
    {
        const auto database = usecases::openDatabase(m_path, usecases::OpenMode::Existing).wait();
        QVERIFY2(database, database ? "" : qPrintable(database.error().technical));
        const auto books = test::Books::read(*database, thoroughly);
        QVERIFY2(books, books ? "" : qPrintable(books.error().technical));
        const QByteArrayList lacking = books->lacks(m_all);
        QVERIFY2(lacking.isEmpty(), lacking.value(0).constData());
        QVERIFY2(books->faults().isEmpty(), qPrintable(books->faults().join(u'\n')));

        usecases::DraftFile file(m_drafts);
        const usecases::DraftFile::Content drafts = file.load();
        QSet<QString> kept;
        int typed = 0;
        for (const usecases::Draft &draft : drafts) {
            kept.insert(draft.content.text);
            kept.insert(draft.sent.content.text);
            if (draft.content.text.startsWith(mark + u' '))
                typed = draft.content.text.mid(mark.size() + 1).toInt();
        }
        for (const QString &text : std::as_const(m_promised))
            QVERIFY2(books->hasText(text) || kept.contains(text),
                     qPrintable(u"neither stored nor a draft: "_qs + text));
        QVERIFY2(typed >= said.kept, "what was told to be written down is not");
        lookAtTyped(said, typed);
    }

    /// What is gone was typed in the last second; longer ago only where the machine kept the clerk from its work, or
    /// the disk, which others use too, took its time.
    void lookAtTyped(const Said &said, int typed)
    {
        const int letters = int(said.typedAt.size()) - 1;
        if (typed >= letters)
            return;
        const qint64 age = m_diedAt - said.typedAt.at(typed + 1);
        qint64 stalled = m_diedAt - said.typedAt.last();
        for (int i = 2; i <= letters; ++i)
            stalled = std::max(stalled, said.typedAt.at(i) - said.typedAt.at(i - 1));
        m_lost.append(age);
        QVERIFY2(age <= 1000 + 2 * (stalled + said.slowest), qPrintable(u"%1 ms of typing lost"_qs.arg(age)));
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_drafts;
    QByteArrayList m_all; ///< of this file
    QStringList m_promised;
    QVector<qint64> m_lost{0};
    QVector<qint64> m_starts;
    qint64 m_diedAt = 0;
    int m_done = 0; ///< of all files
    int m_texts = 0;
};

CAMPANILE_TEST(KilledTest)
#include "tst_killed.moc"
