// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

#include <cstdio>

namespace campanile::test {

/// The full counts are asked for by CAMPANILE_LONG=1 (packaging/test.sh --long).
[[nodiscard]] inline bool isLongRun()
{
    return qEnvironmentVariableIntValue("CAMPANILE_LONG") == 1;
}

/// How often something is done: a smaller share each time, everything in the long run. CAMPANILE_COUNT says otherwise.
[[nodiscard]] inline int countOf(int usually, int everything)
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("CAMPANILE_COUNT", &isGiven);
    return isGiven ? given : isLongRun() ? everything : usually;
}

/// Another one each run, said so that the run can be done again: CAMPANILE_SEED=… does the same things in the same
/// order.
[[nodiscard]] inline quint32 seedOf(const char *what)
{
    bool isGiven = false;
    const uint given = qEnvironmentVariable("CAMPANILE_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? given : QRandomGenerator::global()->bounded(1U, 1'000'000U);
    std::printf("%s: CAMPANILE_SEED=%u\n", what, seed);
    std::fflush(stdout);
    return seed;
}

} // namespace campanile::test
