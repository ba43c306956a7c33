#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command beside a throw-away PostgreSQL server on 127.0.0.1, whose address it finds in CAMPANILE_TEST_POSTGRES.
#   packaging/with-postgres.sh COMMAND [ARGUMENT ...]
# A server that the variable already names is used as it is.
set -euo pipefail
if [ -n "${CAMPANILE_TEST_POSTGRES:-}" ]; then
    exec "$@"
fi
command -v pg_virtualenv >/dev/null || { echo "with-postgres: pg_virtualenv is missing (packaging/install-deps.sh test)" >&2; exit 1; }
# What the server's tools say goes aside, so that the command's last word is the last word.
said=$(mktemp)
# shellcheck disable=SC2317 # called by trap
finish() {
    status=$?
    [ "$status" = 0 ] || [ -e "$said.started" ] || cat "$said" >&2
    rm -f "$said" "$said.started"
}
trap finish EXIT
# A port by chance, so that two servers that start at the same moment do not choose the same one.
free_port() {
    local port
    while :; do
        port=$((20000 + (RANDOM % 10000)))
        (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}
PGPORT=$(free_port)
export PGPORT
# UTF-8 whatever the machine's own locale is: a bare one has none. In a temporary folder (-t) also for root: the system's
# own folder holds one such server only, so that two runs, or one that was killed and left its own behind, stop the next.
# shellcheck disable=SC2016 # expanded by the inner shell, where pg_virtualenv has set the variables
pg_virtualenv -t -v 15 -c '--locale C.UTF-8 --encoding UTF8' sh -c '
    : >"$1"
    shift
    export CAMPANILE_TEST_POSTGRES="postgresql://$PGUSER:$PGPASSWORD@127.0.0.1:${PGPORT:-5432}/postgres"
    exec "$@" >&3 2>&4' with-postgres "$said.started" "$@" 3>&1 4>&2 >"$said" 2>&1
