// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/layerrules.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace campanile::test;

/// Linking alone does not hold the layers, because they share one include root: this reads the includes.
class ArchitectureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsToItsLayers()
    {
        const QVector<SourceFile> files = filesUnder(u"src"_qs, {u"*.h"_qs, u"*.cpp"_qs});
        QVERIFY2(files.size() > 100, "the tree was not found");
        QStringList found;
        for (const SourceFile &file : files)
            found += violationsOf(file);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void librariesAreLinkedWhereTheyBelong()
    {
        QStringList found;
        for (const SourceFile &file : filesUnder(u"src"_qs, {u"CMakeLists.txt"_qs}))
            found += linkViolationsOf(file);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void formsAreSmallAndConnectNothing()
    {
        QStringList found;
        for (const SourceFile &file : filesUnder(u"forms"_qs, {u"*.ui"_qs}))
            found += formViolationsOf(file);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
        QCOMPARE(formViolationsOf({u"forms/a/a.ui"_qs, QString(401, u'\n')}).size(), 1);
        QCOMPARE(formViolationsOf({u"forms/a/a.ui"_qs, u"<slot>accept()</slot>"_qs}).size(), 1);
        QCOMPARE(formViolationsOf({u"forms/a/a.ui"_qs, u"<ui/>"_qs}).size(), 0);
    }

    void plantedViolationsAreSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("domain knows no storage")
            << u"src/domain/a/a.cpp"_qs << u"#include \"storage/core/session.h\""_qs;
        QTest::newRow("exchange knows no storage")
            << u"src/exchange/a.cpp"_qs << u"#include \"storage/core/session.h\""_qs;
        QTest::newRow("storage knows no exchange")
            << u"src/storage/a.cpp"_qs << u"#include \"exchange/table/record.h\""_qs;
        QTest::newRow("use cases know no window") << u"src/usecases/a.cpp"_qs << u"#include \"ui/kit/theme.h\""_qs;
        QTest::newRow("the window knows no storage")
            << u"src/ui/inbox/a.cpp"_qs << u"#include \"storage/core/session.h\""_qs;
        QTest::newRow("features are strangers")
            << u"src/ui/inbox/a.cpp"_qs << u"#include \"ui/import/importwizard.h\""_qs;
        QTest::newRow("SQL lives in storage") << u"src/usecases/a.cpp"_qs << u"#include <QSqlQuery>"_qs;
        QTest::newRow("engines live in storage") << u"src/usecases/a.cpp"_qs << u"#include <sqlite3.h>"_qs;
        QTest::newRow("no widgets in the domain") << u"src/domain/a.cpp"_qs << u"#include <QWidget>"_qs;
        QTest::newRow("no colours in use cases") << u"src/usecases/a.cpp"_qs << u"#include <QColor>"_qs;
        QTest::newRow("words need no window") << u"src/ui/words/a.cpp"_qs << u"#include <QLabel>"_qs;
        QTest::newRow("string connects") << u"src/ui/inbox/a.cpp"_qs << u"connect(a, SIGNAL(b()), c, SLOT(d()));"_qs;
        QTest::newRow("nested loops") << u"src/ui/inbox/a.cpp"_qs << u"QEventLoop loop;"_qs;
        QTest::newRow("blocking") << u"src/usecases/a.cpp"_qs << u"future.waitForFinished();"_qs;
        QTest::newRow("unfinished") << u"src/usecases/a.cpp"_qs
                                    << u"// TO"
                                       u"DO later"_qs;
        QTest::newRow("modal dialogs") << u"src/ui/inbox/a.cpp"_qs << u"dialog.exec();"_qs;
        QTest::newRow("questions of its own") << u"src/ui/inbox/a.cpp"_qs << u"#include <QMessageBox>"_qs;
        QTest::newRow("slots by name") << u"src/ui/inbox/a.cpp"_qs << u"void on_okButton_clicked();"_qs;
        QTest::newRow("words below the window") << u"src/usecases/a.cpp"_qs << u"return tr(\"Gone\");"_qs;
        QTest::newRow("SQL in a string") << u"src/usecases/a.cpp"_qs << u"run(\"SELECT id FROM ticket\");"_qs;
        QTest::newRow("a delegate in the command line") << u"src/cli/a.cpp"_qs << u"#include <QStyledItemDelegate>"_qs;
        QTest::newRow("a module by its folder") << u"src/exchange/a.cpp"_qs << u"#include <QtSql/QSqlError>"_qs;
        QTest::newRow("no sockets") << u"src/usecases/a.cpp"_qs << u"#include <QTcpSocket>"_qs;
        QTest::newRow("nobody needs D-Bus") << u"src/ui/kit/a.cpp"_qs << u"#include <QDBusConnection>"_qs;
        QTest::newRow("no layer") << u"src/core/a.cpp"_qs << QString();
    }
    void plantedViolationsAreSeen()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(violationsOf({path, spdx + line + u'\n'}).size(), 1);
    }

    void goodFilesPass_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("storage on domain") << u"src/storage/a.cpp"_qs << u"#include \"domain/base/id.h\""_qs;
        QTest::newRow("SQL in storage") << u"src/storage/a.cpp"_qs << u"#include <QSqlQuery>"_qs;
        QTest::newRow("a statement") << u"src/storage/a.cpp"_qs << u"query.exec();"_qs;
        QTest::newRow("plain C++") << u"src/domain/a.cpp"_qs << u"#include <vector>"_qs;
        QTest::newRow("translated") << u"src/cli/a.cpp"_qs << u"print(tr(\"Done\"));"_qs;
        QTest::newRow("no word inside a word") << u"src/domain/a.cpp"_qs << u"const auto s = str(a); // mattress"_qs;
        QTest::newRow("window on use cases")
            << u"src/ui/inbox/a.cpp"_qs << u"#include \"usecases/inbox/inboxview.h\""_qs;
        QTest::newRow("feature on kit") << u"src/ui/inbox/a.cpp"_qs << u"#include \"ui/kit/theme.h\""_qs;
        QTest::newRow("forms") << u"src/ui/inbox/a.cpp"_qs << u"#include \"inbox/ui_inboxpage.h\""_qs;
        QTest::newRow("command line on words") << u"src/cli/a.cpp"_qs << u"#include \"ui/words/errorwords.h\""_qs;
    }
    void goodFilesPass()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(violationsOf({path, spdx + line + u'\n'}), QStringList());
    }

    void lengthHeadAndGuardAreLookedAt()
    {
        QCOMPARE(violationsOf({u"src/domain/a.cpp"_qs, spdx + QString(601, u'\n')}).size(), 1);
        QCOMPARE(violationsOf({u"src/domain/a.cpp"_qs, u"int a;\n"_qs}).size(), 1);
        QCOMPARE(violationsOf({u"src/domain/a.h"_qs, spdx}).size(), 1);
        QCOMPARE(violationsOf({u"src/domain/a.h"_qs, spdx + u"#pragma once\n"_qs + QString(200, u'\n')}).size(), 1);
    }

    void plantedLinksAreSeen()
    {
        QCOMPARE(linkViolationsOf({u"src/ui/CMakeLists.txt"_qs, u"LINK campanile_storage Qt6::Sql"_qs}).size(), 2);
        QCOMPARE(linkViolationsOf({u"src/domain/CMakeLists.txt"_qs, u"LINK Qt6::Core Qt6::Widgets"_qs}).size(), 1);
        QCOMPARE(linkViolationsOf({u"src/domain/CMakeLists.txt"_qs, u"# never Qt6::Widgets\nLINK Qt6::Core"_qs}).size(),
                 0);
    }

private:
    static QVector<SourceFile> filesUnder(const QString &folder, const QStringList &patterns)
    {
        const QString root = QStringLiteral(CAMPANILE_SOURCE_DIR) + u'/';
        QVector<SourceFile> files;
        QDirIterator entries(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
        return files;
    }

    const QString spdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_qs;
};

CAMPANILE_TEST(ArchitectureTest)
#include "tst_architecture.moc"
