#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is written the way clang-format writes it.
set -euo pipefail
command -v clang-format >/dev/null || { echo "skipped: clang-format is not installed"; exit 77; }
mapfile -t files < <(find src tests packaging \( -name '*.h' -o -name '*.cpp' \) -print | sort)
[ ${#files[@]} -gt 50 ] || { echo "the sources were not found"; exit 1; }
clang-format --dry-run --Werror "${files[@]}"
echo "${#files[@]} files are in form."
