#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Scripts pass shellcheck, can be started, and carry their licence line.
set -euo pipefail
command -v shellcheck >/dev/null || { echo "skipped: shellcheck is not installed"; exit 77; }
mapfile -t scripts < <(find packaging tests .ci -name '*.sh' -print -o -path .ci/run -print | sort)
[ ${#scripts[@]} -gt 5 ] || { echo "the scripts were not found"; exit 1; }
shellcheck -x -P SCRIPTDIR "${scripts[@]}"
bad=0
for script in "${scripts[@]}"; do
    [ -x "$script" ] || { echo "$script cannot be started: chmod +x"; bad=1; }
    [ "$(sed -n 2p "$script")" = "# SPDX-License-Identifier: GPL-3.0-or-later" ] || { echo "$script: SPDX line is missing"; bad=1; }
done
packaging/install-deps.sh nonsense >/dev/null 2>&1 && { echo "install-deps.sh takes a group that does not exist"; bad=1; }
packaging/test.sh --nonsense >/dev/null 2>&1 && { echo "test.sh takes an option that does not exist"; bad=1; }
exit $bad
