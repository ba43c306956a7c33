// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "app/commandline.h"

#include <QTest>

using campanile::app::parseCommandLine;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsOptions()
    {
        const auto parsed = parseCommandLine({QStringLiteral("campanile"), QStringLiteral("--database"),
                                              QStringLiteral("/d/x.db"), QStringLiteral("--language=he_IL"),
                                              QStringLiteral("-platform"), QStringLiteral("offscreen")});
        QVERIFY(!parsed.exitCode);
        QCOMPARE(parsed.options.database, QStringLiteral("/d/x.db"));
        QCOMPARE(parsed.options.language, QStringLiteral("he"));
    }

    void helpsWhateverElseIsThere()
    {
        const auto parsed =
            parseCommandLine({QStringLiteral("campanile"), QStringLiteral("--nonsense"), QStringLiteral("--help")});
        QCOMPARE(parsed.exitCode, std::optional<int>(0));
        QVERIFY(parsed.output.contains(QStringLiteral("--database")));
        QCOMPARE(parseCommandLine({QStringLiteral("campanile"), QStringLiteral("--version")}).output,
                 QStringLiteral("campanile " CAMPANILE_VERSION "\n"));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--nonsense")};
        QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("xx")};
        QTest::newRow("missing value") << QStringList{QStringLiteral("--database")};
        QTest::newRow("empty value") << QStringList{QStringLiteral("--database=")};
        QTest::newRow("positional") << QStringList{QStringLiteral("x.db")};
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const auto parsed = parseCommandLine(QStringList{QStringLiteral("campanile")} + arguments);
        QCOMPARE(parsed.exitCode, std::optional<int>(2));
        QVERIFY(parsed.output.startsWith(QStringLiteral("campanile: ")));
    }
};

CAMPANILE_TEST(CommandLineTest)

#include "tst_commandline.moc"
