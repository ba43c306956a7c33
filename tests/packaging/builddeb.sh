#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package of what lies in CAMPANILE_BUILD into a folder.
set -euo pipefail
# Rights are those of a fresh checkout, whatever the builder's habit.
umask 022
cpack --config "$CAMPANILE_BUILD/CPackConfig.cmake" -G DEB -B "$1"
