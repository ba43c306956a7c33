#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package on a Debian 12 that has nothing else: apt brings what it depends on, and only that, and the programs start.
# Takes minutes and downloads, so only with CAMPANILE_LONG=1; needs root.
set -euo pipefail
[ "${CAMPANILE_LONG:-}" = 1 ] || { echo "skipped: a matter for test.sh --long"; exit 77; }
[ "$(id -u)" = 0 ] || { echo "skipped: needs root for a chroot"; exit 77; }
PATH=$PATH:/usr/sbin:/sbin
command -v debootstrap >/dev/null || { echo "skipped: debootstrap is not installed"; exit 77; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d -p "${CAMPANILE_SCRATCH:-/var/tmp}")
root=$work/root
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT

"$here/builddeb.sh" "$work" >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log"; exit 1; }
# From where this machine has its own packages.
# shellcheck disable=SC2016 # apt's placeholder
site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Codename: bookworm' 'Component: main' | head -n 1)
[ -n "$site" ] || { echo "skipped: apt knows no bookworm here"; exit 77; }
debootstrap --variant=minbase bookworm "$root" "$site" >"$work/debootstrap.log" 2>&1 || { tail "$work/debootstrap.log"; exit 1; }
cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
[ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/"
mount -t proc proc "$root/proc"
cp "$work"/*.deb "$root/campanile.deb"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen "$@" </dev/null; }
inside sh -c 'apt-get -q update && apt-get -q install -y --no-install-recommends ./campanile.deb' >"$work/apt.log" 2>&1 ||
    { tail -n 40 "$work/apt.log"; exit 1; }
inside campanile --version
inside campanile-cli --database /root/demo.db demo --tickets 100
inside campanile-cli --database /root/demo.db doctor
# Alive after some seconds means: the window is open and nothing it needs was missing.
status=0
inside timeout 8 campanile --database /root/demo.db >"$work/window.log" 2>&1 || status=$?
[ "$status" = 124 ] || { echo "the window ended with $status:"; cat "$work/window.log"; exit 1; }
echo "Installed and started on a bare Debian."
