#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the tests that want a Debian 12 with nothing else on it: makes one in $root, which goes when the script ends;
# `inside COMMAND ...` runs in it. Takes minutes and downloads, so only with CAMPANILE_LONG=1; needs root.
[ "${CAMPANILE_LONG:-}" = 1 ] || { echo "skipped: a matter for test.sh --long"; exit 77; }
[ "$(id -u)" = 0 ] || { echo "skipped: needs root for a chroot"; exit 77; }
PATH=$PATH:/usr/sbin:/sbin
command -v debootstrap >/dev/null || { echo "skipped: debootstrap is not installed"; exit 77; }
# From where this machine has its own packages.
# shellcheck disable=SC2016 # apt's placeholder
site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Codename: bookworm' 'Component: main' | head -n 1)
[ -n "$site" ] || { echo "skipped: apt knows no bookworm here"; exit 77; }

work=$(mktemp -d -p "${CAMPANILE_SCRATCH:-/var/tmp}")
root=$work/root
leave() {
    # Lazily: a program that ran in it may just be ending.
    for place in dev tmp proc; do umount -l "$root/$place" 2>/dev/null || true; done
    rm -rf --one-file-system "$work"
}
trap leave EXIT
debootstrap --variant=minbase bookworm "$root" "$site" >"$work/debootstrap.log" 2>&1 || { tail "$work/debootstrap.log"; exit 1; }
cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
[ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/tmp"
mount --bind /dev "$root/dev"
inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" </dev/null
}
