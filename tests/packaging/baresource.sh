#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The source on a Debian 12 that has nothing else, not even a locale: packaging/run.sh installs, builds, and opens the window on
# the demo company, which leaves a picture; packaging/test.sh installs what it needs and passes.
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
inside env CAMPANILE_FUZZ_SECONDS=5 CAMPANILE_TIDY_SECONDS=5 /root/campanile/packaging/test.sh >"$work/test.log" 2>&1 ||
    { tail -n 60 "$work/test.log"; exit 1; }
echo "Built, started and tested on a bare Debian."
