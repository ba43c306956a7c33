#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package on a Debian 12 that has nothing else: apt brings what it depends on, and only that, and the programs start.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/packaging/bareroot.sh
. "$here/bareroot.sh"

"$here/builddeb.sh" "$work" >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log"; exit 1; }
cp "$work"/*.deb "$root/campanile.deb"
inside sh -c 'apt-get -q update && apt-get -q install -y --no-install-recommends ./campanile.deb' >"$work/apt.log" 2>&1 ||
    { tail -n 40 "$work/apt.log"; exit 1; }
inside campanile --version
inside campanile-cli --database /root/demo.db demo --tickets 100
inside campanile-cli --database /root/demo.db doctor
# Alive after some seconds means: the window is open and nothing it needs was missing.
status=0
inside timeout 8 env QT_QPA_PLATFORM=offscreen campanile --database /root/demo.db >"$work/window.log" 2>&1 || status=$?
[ "$status" = 124 ] || { echo "the window ended with $status:"; cat "$work/window.log"; exit 1; }
echo "Installed and started on a bare Debian."
