// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve programs work on one file at the same time: none is ever refused, nothing that was acknowledged to any of them
// is lost, and each hears of what the others do.
#include "reliability/company.h"
#include "reliability/counts.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace campanile;

class TogetherTest final : public QObject
{
    Q_OBJECT

private:
    static QString outputOf(const QTemporaryDir &folder, int program)
    {
        return folder.filePath(u"said-%1.txt"_qs.arg(program));
    }

private Q_SLOTS:
    void twelveProgramsOnOneFile()
    {
        constexpr int programs = 12;
        constexpr qint64 limitMs = 1000;
        QRandomGenerator dice(test::seedOf("together"));
        const int seconds = test::countOf(6, 60);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"together.db"_qs);
        test::makeCompany(path);
        std::vector<std::unique_ptr<QProcess>> colleagues;
        for (int i = 0; i < programs; ++i) {
            auto &colleague = colleagues.emplace_back(std::make_unique<QProcess>());
            colleague->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            // A pipe that nobody reads while the others are waited for would stop who writes into it.
            colleague->setStandardOutputFile(outputOf(folder, i));
            colleague->start(QCoreApplication::applicationFilePath(),
                             {u"--child"_qs, u"colleague"_qs, path, u"p%1"_qs.arg(i), QString::number(dice.generate()),
                              QString::number(seconds * 1000)});
        }
        QByteArrayList done;
        QHash<QByteArray, qint64> noted;
        QHash<QByteArray, QVector<qint64>> heard;
        qint64 late = 0;
        for (int i = 0; i < programs; ++i) {
            const auto &colleague = colleagues.at(static_cast<size_t>(i));
            QVERIFY(colleague->waitForFinished((seconds + 60) * 1000));
            QCOMPARE(colleague->exitStatus(), QProcess::NormalExit);
            QCOMPARE(colleague->exitCode(), 0);
            QFile output(outputOf(folder, i));
            QVERIFY(output.open(QFile::ReadOnly));
            const auto lines = output.readAll().split('\n');
            for (const QByteArray &line : lines) {
                const auto parts = line.split(' ');
                QVERIFY2(parts.first() != "refused", line.constData());
                if (parts.first() == "done")
                    done.append(line.mid(5));
                else if (parts.first() == "noted")
                    noted.insert(parts.value(1), parts.value(2).toLongLong());
                else if (parts.first() == "heard")
                    heard[parts.value(1)].append(parts.value(2).toLongLong());
                else if (parts.first() == "late")
                    late = std::max(late, parts.value(1).toLongLong());
            }
        }
        QVERIFY(done.size() > programs);
        QVERIFY(noted.size() > programs);

        const auto database = usecases::openDatabase(path, usecases::OpenMode::Existing).wait();
        QVERIFY(database);
        const auto books = test::Books::read(*database, true);
        QVERIFY(books);
        const QByteArrayList lacking = books->lacks(done);
        QVERIFY2(lacking.isEmpty(), lacking.value(0).constData());
        QVERIFY2(books->faults().isEmpty(), qPrintable(books->faults().join(u'\n')));

        QVector<qint64> delays;
        int unheard = 0;
        for (auto notice = noted.cbegin(); notice != noted.cend(); ++notice) {
            const QVector<qint64> times = heard.value(notice.key());
            QVERIFY2(times.size() <= programs, "a notice came twice");
            // A program that started later hears nothing of what was before it.
            unheard += programs - int(times.size());
            for (const qint64 at : times)
                delays.append(std::max<qint64>(0, at - notice.value()));
        }
        std::sort(delays.begin(), delays.end());
        const qint64 mostOf = delays.value(delays.size() * 99 / 100);
        std::printf("%d programs, %d s: %d changes, 0 refused, 0 lost; a change is heard by the others after: median "
                    "%lld ms, 95 %% %lld ms, 99 %% %lld ms, most %lld ms (%d times; %d not heard, by who came later); "
                    "the machine itself was up to %lld ms late\n",
                    programs, seconds, int(done.size() + noted.size()), delays.value(delays.size() / 2),
                    delays.value(delays.size() * 95 / 100), mostOf, delays.last(), int(delays.size()), unheard, late);
        QVERIFY2(unheard * 10 < noted.size() * programs, "notices did not come");
        QVERIFY2(mostOf <= limitMs + late, "the others hear of a change too late");
    }
};

CAMPANILE_TEST(TogetherTest)
#include "tst_together.moc"
