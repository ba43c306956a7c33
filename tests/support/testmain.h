// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>

namespace campanile::test {

/// A test class of this executable, by the name of its file without ".cpp".
struct TestClass
{
    QString name;
    std::function<std::unique_ptr<QObject>()> make;
};

/// Called before main by CAMPANILE_TEST.
bool registerTest(const char *file, std::function<std::unique_ptr<QObject>()> make);

/// Runs the classes named with --class (all without it) and hands the other arguments to QtTest.
/// Returns the number of failures; 77 when everything that ran was skipped, so that ctest shows it.
int runTests(int argc, char **argv);

} // namespace campanile::test

#define CAMPANILE_TEST(Class)                                                                                          \
    static const bool registered_##Class =                                                                             \
        campanile::test::registerTest(__FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
