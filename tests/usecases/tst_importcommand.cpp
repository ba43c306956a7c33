// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What `campanile-cli import` leaves behind and says.
class ImportCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDryRunLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        write(folder, "Ticket ID,Subject,Status,Created\n1,Printer,open,2026-03-14T08:00:00Z\n");
        QCOMPARE(run(folder, {u"--dry-run"_qs}), 0);
        QVERIFY2(m_said.contains(u"This would be imported"), qPrintable(m_said));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"tickets.csv"_qs});
        QCOMPARE(run(folder, {}), 0);
        QVERIFY(QFile::exists(folder.filePath(u"new.db"_qs)));
    }

    void rejectedRowsAreNamedByTheirLine()
    {
        const QTemporaryDir folder;
        QByteArray table = "Ticket ID,Subject,Status,Created\n1,Printer,open,2026-03-14T08:00:00Z\n";
        for (int i = 0; i < 8; ++i)
            table += "1" + QByteArray::number(i) + ",Too,many,2026-03-14T08:00:00Z,cells\n";
        write(folder, table);
        QCOMPARE(run(folder, {}), 0);
        QVERIFY2(m_said.contains(u"tickets.csv, line 3: "), qPrintable(m_said));
        QVERIFY2(m_said.contains(u"tickets.csv, line 7: "), qPrintable(m_said));
        QVERIFY2(!m_said.contains(u"line 8"), qPrintable(m_said));
        QVERIFY2(m_said.contains(u"… 3 more, see --rejects FILE"), qPrintable(m_said));
    }

private:
    static void write(const QTemporaryDir &folder, const QByteArray &table)
    {
        QFile file(folder.filePath(u"tickets.csv"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
    }

    int run(const QTemporaryDir &folder, const QStringList &options)
    {
        QProcess program;
        program.start(
            QDir(QCoreApplication::applicationDirPath()).filePath(u"campanile-cli"_qs),
            QStringList{u"--database"_qs, folder.filePath(u"new.db"_qs), u"--language"_qs, u"en"_qs, u"import"_qs} +
                options + QStringList{folder.filePath(u"tickets.csv"_qs)});
        if (!program.waitForFinished())
            return -1;
        m_said = QString::fromUtf8(program.readAllStandardError());
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }

    QString m_said;
};

CAMPANILE_TEST(ImportCommandTest)
#include "tst_importcommand.moc"
