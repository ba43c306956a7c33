#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What README, CONTRIBUTING and CHANGELOG name is there: linked files, and every `path/like/this` of the tree.
set -euo pipefail
bad=0
for document in README.md CONTRIBUTING.md CHANGELOG.md; do
    [ -s "$document" ] || { echo "$document is missing"; bad=1; continue; }
    while read -r path; do
        # Words in capitals and <these> stand for something, * for several.
        case $path in *[\<\>\{\}]* | *NNNN* | *NAME* | *LAYER* | *FEATURE* | *THING*) continue ;; esac
        compgen -G "$path" >/dev/null || { echo "$document names $path, which is not there"; bad=1; }
    done < <({
        grep -o -E '\]\([^)#: ]+\)' "$document" | sed -E 's/^\]\(|\)$//g'
        # shellcheck disable=SC2016 # the back-ticks are Markdown's
        grep -o -E '`(src|forms|resources|translations|tests|packaging|\.ci)/[^` ]*' "$document" | tr -d '`'
    } | sort -u)
done
exit $bad
