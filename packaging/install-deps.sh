#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs with apt what is missing of the named groups of packages.list.
#   packaging/install-deps.sh [build|run|display|test ...]     all groups when none is named
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
groups=("$@")
[ ${#groups[@]} -gt 0 ] || groups=(build run display test)

wanted=()
group=
while read -r line; do
    case $line in
    '' | '#'*) ;;
    '['*']') group=${line#[} group=${group%]} ;;
    *) for g in "${groups[@]}"; do [ "$g" != "$group" ] || wanted+=("$line"); done ;;
    esac
done <"$here/packages.list"
[ ${#wanted[@]} -gt 0 ] || { echo "install-deps: no such group: ${groups[*]}" >&2; exit 2; }

missing=()
for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "install-deps: needs root or sudo to install: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get -q update
"${as_root[@]}" apt-get -q install -y --no-install-recommends "${missing[@]}"
