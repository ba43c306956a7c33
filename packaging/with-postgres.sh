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
# UTF-8 whatever the machine's own locale is: a bare one has none.
# shellcheck disable=SC2016 # expanded by the inner shell, where pg_virtualenv has set the variables
pg_virtualenv -v 15 -c '--locale C.UTF-8 --encoding UTF8' sh -c '
    : >"$1"
    shift
    export CAMPANILE_TEST_POSTGRES="postgresql://$PGUSER:$PGPASSWORD@127.0.0.1:${PGPORT:-5432}/postgres"
    exec "$@" >&3 2>&4' with-postgres "$said.started" "$@" 3>&1 4>&2 >"$said" 2>&1
