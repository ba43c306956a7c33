#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs every test, those with a real PostgreSQL and a real window on a virtual display included.
#   packaging/test.sh           what every change must pass, under 40 minutes on two cores
#   packaging/test.sh --long    the full counts: sanitizers, ten minutes of fuzzing a target, clang-tidy on everything,
#                               the package on a bare Debian
# CAMPANILE_REAL_DATA: a folder with the real data sets; their tests are skipped without it.
# CAMPANILE_FUZZ_SECONDS, CAMPANILE_TIDY_SECONDS: how long each fuzz target and clang-tidy may take (60, 240).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
long=
case ${1:-} in
'') ;;
--long) long=1 ;;
*) echo "usage: packaging/test.sh [--long]" >&2; exit 2 ;;
esac

packaging/install-deps.sh build run display test ${long:+long}
if [ -n "$long" ]; then
    export CAMPANILE_LONG=1
    export CAMPANILE_FUZZ_SECONDS=${CAMPANILE_FUZZ_SECONDS:-600}
else
    unset CAMPANILE_LONG
    export CAMPANILE_FUZZ_SECONDS=${CAMPANILE_FUZZ_SECONDS:-60}
fi

cmake --preset release
cmake --build --preset release

# The fuzz targets are built before the tests start, so that ctest only runs them. A clang without libFuzzer or sanitizers
# is no reason to stop: their entries then say that they were skipped.
if compgen -G 'tests/fuzz/fuzz_*.cpp' >/dev/null; then
    probe=$(mktemp -d)
    echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }' >"$probe/probe.cpp"
    if clang++ -fsanitize=fuzzer,address,undefined "$probe/probe.cpp" -o "$probe/probe" 2>/dev/null; then
        cmake --preset fuzz
        cmake --build --preset fuzz --target campanile_fuzzers
    else
        echo "No clang with libFuzzer here: the fuzz targets are skipped."
        rm -rf build/fuzz/bin
    fi
    rm -rf "$probe"
fi

if [ -n "$long" ]; then
    cmake --preset asan
    cmake --build --preset asan
    packaging/with-postgres.sh ctest --preset asan -LE 'house|fuzz|bench'
fi
# One test at a time, as they measure and share a server; beside it the fuzz targets (see tests/CMakeLists.txt).
packaging/with-postgres.sh ctest --preset release -j "$(nproc)"
