#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The source on a Debian 12 that has nothing else: packaging/run.sh installs, builds, and opens the window on the demo company,
# which leaves a picture; packaging/install-deps.sh brings what the other presets are configured with.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/packaging/bareroot.sh
. "$here/bareroot.sh"

mkdir "$root/root/campanile"
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files -z --cached --others --exclude-standard | tar -c --null -T - --ignore-failed-read | tar -x -C "$root/root/campanile"
else
    tar -c --exclude=./build . | tar -x -C "$root/root/campanile"
fi
inside env CAMPANILE_SECONDS=2 CAMPANILE_PICTURE=/root/campanile.png bash -c 'cd && campanile/packaging/run.sh' >"$work/run.log" 2>&1 ||
    { tail -n 40 "$work/run.log"; exit 1; }
[ -s "$root/root/campanile.png" ] || { echo "run.sh left no picture:"; tail "$work/run.log"; exit 1; }
inside bash -c 'cd ~/campanile && packaging/install-deps.sh test && cmake --preset fuzz && cmake --preset asan' >"$work/test.log" 2>&1 ||
    { tail -n 40 "$work/test.log"; exit 1; }
echo "Built and started on a bare Debian."
