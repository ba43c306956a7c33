#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command beside a throw-away PostgreSQL server on 127.0.0.1, whose address it finds in CAMPANILE_TEST_POSTGRES.
#   packaging/with-postgres.sh COMMAND [ARGUMENT ...]
set -euo pipefail
if [ -n "${CAMPANILE_TEST_POSTGRES:-}" ]; then
    exec "$@"
fi
# shellcheck disable=SC2016 # expanded by the inner shell, where pg_virtualenv has set the variables
exec pg_virtualenv -v 15 -o fsync=on sh -c '
    port=${PGPORT:-5432}
    export CAMPANILE_TEST_POSTGRES="postgresql://$PGUSER:$PGPASSWORD@127.0.0.1:$port/postgres"
    exec "$@"' with-postgres "$@"
