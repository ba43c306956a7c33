#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to the open window: installs what is missing, builds, makes the demo company anew (so that
# something is always due within the hour) and opens the window on it. Arguments go to the program:
#   packaging/run.sh --language he
# Without a display the window opens on a virtual one, and a picture of it is left behind.
# CAMPANILE_DEMO_TICKETS: how many tickets the demo company has (20000); CAMPANILE_PICTURE: where the picture goes.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

packaging/install-deps.sh build run
[ -e build/release/build.ninja ] || cmake --preset release
cmake --build --preset release --target campanile campanile-cli

data=${XDG_DATA_HOME:-$HOME/.local/share}/campanile
demo=$data/demo.db
mkdir -p "$data"
chmod 700 "$data"
# The demo company is made for today. The last one is kept beside it, in case somebody tried something out in it.
if [ -e "$demo" ]; then
    rm -f "$data"/demo-previous.db*
    for part in "" -wal -shm; do
        [ ! -e "$demo$part" ] || mv "$demo$part" "$data/demo-previous.db$part"
    done
fi
echo "Making the demo company: $demo"
build/release/bin/campanile-cli --database "$demo" demo --tickets "${CAMPANILE_DEMO_TICKETS:-20000}"

program=(build/release/bin/campanile --database "$demo" "$@")
if [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ]; then
    exec "${program[@]}"
fi

packaging/install-deps.sh display
exec packaging/virtual-display.sh "${CAMPANILE_PICTURE:-$root/build/campanile.png}" "${program[@]}"
