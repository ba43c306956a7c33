#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one fuzz target: first on everything in its corpus, then on new inputs for CAMPANILE_FUZZ_SECONDS.
#   tests/packaging/fuzz.sh NAME
# The target is built by: cmake --preset fuzz && cmake --build --preset fuzz --target campanile_fuzzers
set -euo pipefail
name=$1
program=build/fuzz/bin/fuzz_$name
[ -x "$program" ] || { echo "skipped: $program is not built (it needs clang with libFuzzer)"; exit 77; }
seeds=()
[ ! -d "tests/fuzz/corpus/$name" ] || seeds=("tests/fuzz/corpus/$name")
found=$(mktemp -d)
trap 'rm -rf "$found"' EXIT
mkdir "$found/new"
dictionary=()
[ ! -e "tests/fuzz/corpus/$name.dict" ] || dictionary=(-dict="tests/fuzz/corpus/$name.dict")
# An input that breaks the target is kept, to be mended and then to become a seed.
mkdir -p build/fuzz/failures
"$program" "${dictionary[@]}" -max_total_time="${CAMPANILE_FUZZ_SECONDS:-10}" -timeout=20 -rss_limit_mb=2048 \
    -artifact_prefix="build/fuzz/failures/$name-" -print_final_stats=1 -verbosity=1 "$found/new" "${seeds[@]}" 2>"$found/log" || {
    tail -n 60 "$found/log"
    exit 1
}
grep -E '^stat::(number_of_executed_units|average_exec_per_sec|peak_rss_mb)' "$found/log"
