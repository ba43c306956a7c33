// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace campanile::test {

namespace {

QVector<TestClass> &testClasses()
{
    static QVector<TestClass> classes;
    return classes;
}

} // namespace

bool registerTest(const char *file, std::function<std::unique_ptr<QObject>()> make)
{
    testClasses().append({QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make)});
    return true;
}

int runTests(int argc, char **argv)
{
    QStringList arguments;
    QStringList wanted;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("--class") && i + 1 < argc)
            wanted.append(QString::fromLocal8Bit(argv[++i]));
        else
            arguments.append(argument);
    }
    std::sort(testClasses().begin(), testClasses().end(),
              [](const TestClass &a, const TestClass &b) { return a.name < b.name; });
    int failures = 0;
    int ran = 0;
    for (const TestClass &entry : std::as_const(testClasses())) {
        if (!wanted.isEmpty() && !wanted.contains(entry.name))
            continue;
        ++ran;
        const std::unique_ptr<QObject> test = entry.make();
        failures += QTest::qExec(test.get(), arguments);
        // A class says in initTestCase by this property that it cannot run here (no server, no data).
        if (test->property("skippedWhole").toBool() && failures == 0 && wanted.size() == 1)
            return 77;
    }
    if (ran == 0) {
        qWarning("no test class of that name");
        return 1;
    }
    return failures;
}

} // namespace campanile::test
