#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs every test, those with a real PostgreSQL and a real window on a virtual display included.
#   packaging/test.sh           what every change must pass, under 40 minutes on two cores
#   packaging/test.sh --long    the full counts: sanitizers, ten minutes of fuzzing a target, clang-tidy on everything
# CAMPANILE_REAL_DATA: a folder with the real data sets; their tests are skipped without it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
long=
case ${1:-} in
'') ;;
--long) long=1 ;;
*) echo "usage: packaging/test.sh [--long]" >&2; exit 2 ;;
esac

packaging/install-deps.sh
export CAMPANILE_LONG=$long
export CAMPANILE_FUZZ_SECONDS=${CAMPANILE_FUZZ_SECONDS:-$([ -n "$long" ] && echo 600 || echo 60)}

cmake --preset release
cmake --build --preset release

# The fuzz targets are built before the tests start, so that ctest only runs them.
if command -v clang++ >/dev/null; then
    cmake --preset fuzz >/dev/null
    cmake --build --preset fuzz --target campanile_fuzzers
fi
if [ -n "$long" ]; then
    cmake --preset asan
    cmake --build --preset asan
    packaging/with-postgres.sh ctest --preset asan -LE 'house|fuzz|e2e'
fi
packaging/with-postgres.sh ctest --preset release
