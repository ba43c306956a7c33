#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Desktop file, AppStream metainfo and man pages are valid and agree with each other and with the program.
set -euo pipefail
for tool in desktop-file-validate appstreamcli man dpkg-parsechangelog; do
    command -v $tool >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
id=org.campanile.campanile
bad=0
complain() { echo "$*"; bad=1; }

desktop=packaging/desktop/$id.desktop
desktop-file-validate --warn-kde "$desktop" || complain "$desktop is not valid"
metainfo=packaging/desktop/$id.metainfo.xml
appstreamcli validate --no-net --pedantic --no-color "$metainfo" || complain "$metainfo is not valid"
grep -q "<release version=\"$CAMPANILE_VERSION\"" "$metainfo" || complain "$metainfo: no release $CAMPANILE_VERSION"
grep -q "## \[$CAMPANILE_VERSION\]" CHANGELOG.md || complain "CHANGELOG.md: no section $CAMPANILE_VERSION"
[ "$(dpkg-parsechangelog -l packaging/debian/changelog -S Version 2>&1)" = "$CAMPANILE_VERSION" ] ||
    complain "packaging/debian/changelog does not begin with $CAMPANILE_VERSION"
for language in he fil; do
    for key in GenericName Comment Keywords; do
        grep -q "^$key\[$language\]=." "$desktop" || complain "$desktop: $key is not in $language"
    done
    english=$(grep -c -E '<(p|li|summary)>' "$metainfo")
    translated=$(grep -c -E "<(p|li|summary) xml:lang=\"$language\">" "$metainfo")
    [ "$english" = "$translated" ] || complain "$metainfo: $translated of $english texts in $language"
done

for page in campanile campanile-cli; do
    file=packaging/man/$page.1
    warnings=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$file" 2>&1 >/dev/null)
    [ -z "$warnings" ] || complain "$file: $warnings"
    grep -q "\"Campanile $CAMPANILE_VERSION\"" "$file" || complain "$file: not of version $CAMPANILE_VERSION"
done

# What a page and its program say of options must agree, in both directions.
long_options() { grep -o -E -- '--[a-z][a-z-]+' | sort -u | grep -v -x -E -- '--(help-all|qmljsdebugger)' || true; }
page_text() { MANWIDTH=80 man -E UTF-8 -l -Tutf8 "packaging/man/$1.1" 2>/dev/null | col -bx; }
compare() {
    local difference
    difference=$(diff <(long_options <<<"$2") <(long_options <<<"$3")) || complain "$1: program (<) and man page (>) disagree:
$difference"
}
bin=$CAMPANILE_BUILD/bin
if [ -x "$bin/campanile" ]; then
    compare campanile "$("$bin/campanile" --help)" "$(page_text campanile)"
fi
if [ -x "$bin/campanile-cli" ]; then
    help=$("$bin/campanile-cli" --help)
    text=$(page_text campanile-cli)
    for command in demo import tickets doctor backup restore-drill; do
        help+=$'\n'$("$bin/campanile-cli" "$command" --help) || complain "campanile-cli $command --help fails"
        grep -q -E "^ +$command( |\$)" <<<"$text" || complain "campanile-cli.1 does not tell of $command"
    done
    compare campanile-cli "$help" "$text"
fi
exit $bad
