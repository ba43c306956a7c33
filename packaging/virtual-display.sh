#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a virtual display of its own and leaves a picture of it when its window has settled.
#   packaging/virtual-display.sh PICTURE.png PROGRAM [ARGUMENT ...]
# CAMPANILE_SECONDS: end the program after so many seconds (as a test does); it runs on until it ends itself otherwise.
set -euo pipefail
picture=$1
shift
size=${CAMPANILE_SCREEN:-1440x900}
log=$(mktemp)
pids=()
# shellcheck disable=SC2317 # called by trap
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -f "$log"
}
trap finish EXIT

exec 3>"$log"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp >/dev/null 2>&1 &
pids+=($!)
for _ in $(seq 100); do [ -s "$log" ] && break; sleep 0.1; done
[ -s "$log" ] || { echo "virtual-display: no virtual display could be started" >&2; exit 1; }
DISPLAY=:$(tr -d '[:space:]' <"$log")
export DISPLAY QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 &
pids+=($!)
echo "There is no display here: the window opens on a virtual one ($DISPLAY, $size)."

"$@" &
program=$!
pids+=("$program")
# Up when it shows a window of its own.
for _ in $(seq 300); do
    kill -0 "$program" 2>/dev/null || { wait "$program"; exit $?; }
    xwininfo -root -tree 2>/dev/null | grep -qi campanile && break
    sleep 0.1
done
sleep "${CAMPANILE_SETTLE:-3}"
mkdir -p "$(dirname "$picture")"
import -window root "$picture"
echo "A picture of it: $picture"
if [ -n "${CAMPANILE_SECONDS:-}" ]; then
    sleep "$CAMPANILE_SECONDS"
    kill -TERM "$program" 2>/dev/null || true
    wait "$program" || true
else
    echo "It runs until you end it with Ctrl+C."
    wait "$program"
fi
