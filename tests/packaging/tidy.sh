#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy on what changed since the branch left main (on main: since the last commit), newest files first, as many as
# fit into CAMPANILE_TIDY_SECONDS (240). With CAMPANILE_LONG=1: on everything, however long it takes.
set -euo pipefail
command -v clang-tidy >/dev/null || { echo "skipped: clang-tidy is not installed"; exit 77; }
[ -e "$CAMPANILE_BUILD/compile_commands.json" ] || { echo "skipped: no compile_commands.json"; exit 77; }

every_source() { find src -name '*.cpp' | sort; }
changed_sources() {
    local base
    base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null || git rev-parse HEAD)
    [ "$base" != "$(git rev-parse HEAD)" ] || base=$(git rev-parse --verify -q 'HEAD~1') || { every_source; return; }
    { git diff --name-only --diff-filter=d "$base" -- src; git ls-files -o --exclude-standard -- src; } |
        sed -E 's/\.h$/.cpp/' | grep '\.cpp$' | sort -u | while read -r file; do [ ! -e "$file" ] || echo "$file"; done
}

if [ "${CAMPANILE_LONG:-}" = 1 ] || ! git rev-parse -q --verify HEAD >/dev/null 2>&1; then
    mapfile -t files < <(every_source)
else
    mapfile -t files < <(changed_sources)
fi
[ ${#files[@]} -gt 0 ] || { echo "Nothing changed that clang-tidy reads."; exit 0; }
mapfile -t files < <(ls -t -- "${files[@]}")

# The build's own commands, without what only g++ understands.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed -E 's/ -Winvalid-pch//; s/ -fpch-preprocess//; s/ -include [^ ]*cmake_pch\.hxx//' "$CAMPANILE_BUILD/compile_commands.json" \
    >"$work/compile_commands.json"
deadline=0
[ "${CAMPANILE_LONG:-}" = 1 ] || deadline=$(($(date +%s) + ${CAMPANILE_TIDY_SECONDS:-240}))
export work deadline

# shellcheck disable=SC2016 # expanded by the shells that xargs starts
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c '
    [ "$deadline" = 0 ] || [ "$(date +%s)" -lt "$deadline" ] || { echo "$1" >>"$work/left"; exit 0; }
    if ! clang-tidy --quiet -p "$work" "$1" >"$work/out.$$" 2>"$work/err.$$"; then
        cat "$work/out.$$"
        grep -v -E "warnings? generated|^Suppressed|^Use -header" "$work/err.$$"
        echo "$1" >>"$work/bad"
    fi' tidy
left=0 bad=0
[ ! -e "$work/left" ] || left=$(wc -l <"$work/left")
[ ! -e "$work/bad" ] || bad=$(wc -l <"$work/bad")
echo "clang-tidy: $((${#files[@]} - left)) of ${#files[@]} files read, $bad with findings."
[ "$left" = 0 ] || echo "$left were not reached in time; test.sh --long reads all."
[ "$bad" = 0 ]
