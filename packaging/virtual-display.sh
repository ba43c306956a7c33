#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a virtual display of its own and leaves a picture of it once its window has settled.
#   packaging/virtual-display.sh PICTURE.png PROGRAM [ARGUMENT ...]
# CAMPANILE_SECONDS: end the program so many seconds after the picture, as a test does; it runs until it ends itself otherwise.
# CAMPANILE_SCREEN: the size of the display, 1440x900 without it.
# Fails when the program ends before it has shown a window, or shows none within a minute.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: virtual-display.sh PICTURE.png PROGRAM [ARGUMENT ...]" >&2; exit 2; }
picture=$1
shift
size=${CAMPANILE_SCREEN:-1440x900}
work=$(mktemp -d)
pids=()
# shellcheck disable=SC2317 # called by trap
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# A number of our own: servers that look for a free one at the same time may take each other's.
for _ in $(seq 10); do
    : >"$work/display"
    Xvfb ":$((RANDOM + 100))" -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset 3>"$work/display" >"$work/xvfb.log" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        [ ! -s "$work/display" ] || break 2
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    kill "$server" 2>/dev/null || true
done
pids+=("$server")
[ -s "$work/display" ] || { echo "virtual-display: no virtual display could be started" >&2; cat "$work/xvfb.log" >&2; exit 1; }
DISPLAY=:$(tr -d '[:space:]' <"$work/display")
export DISPLAY QT_QPA_PLATFORM=xcb MAGICK_THREAD_LIMIT=1
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 &
pids+=($!)
# A window that comes while the window manager is only starting may be seen by nobody, and never appears.
for _ in $(seq 100); do
    ! xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep '#' >/dev/null || break
    sleep 0.1
done
echo "There is no display here: the window opens on a virtual one ($DISPLAY, $size)."

"$@" &
program=$!
pids+=("$program")
# The window is up when it is on the screen, and settled when two pictures of it are alike.
alive() {
    kill -0 "$program" 2>/dev/null && return
    status=0
    wait "$program" || status=$?
    echo "virtual-display: $1 ended with $status before it could be pictured" >&2
    [ "$status" != 0 ] || status=1
    exit "$status"
}
shown=
for _ in $(seq 600); do
    alive "$1"
    if xwininfo -root -tree 2>/dev/null | grep -i '("campanile"' >/dev/null; then shown=1; break; fi
    sleep 0.1
done
[ -n "$shown" ] || { echo "virtual-display: no window within a minute" >&2; exit 1; }
mkdir -p "$(dirname "$picture")"
before=
for _ in $(seq 180); do # the demo company is made first: a slow disk takes its time
    sleep 1
    alive "$1"
    import -silent -window root "$picture"
    # A window that is there but not yet painted looks settled, too: a real one has many colours.
    now=$(identify -format '%# %k' "$picture")
    [ "$now" != "$before" ] || [ "${now##* }" -le 32 ] || break
    before=$now
done
[ "${now##* }" -gt 32 ] || { echo "virtual-display: the window stayed empty" >&2; exit 1; }
echo "A picture of it: $picture"
if [ -n "${CAMPANILE_SECONDS:-}" ]; then
    sleep "$CAMPANILE_SECONDS"
    alive "$1"
    kill -TERM "$program"
    wait "$program" || true
else
    echo "It runs on until Ctrl+C."
    wait "$program"
fi
