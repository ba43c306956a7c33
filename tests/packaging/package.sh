#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: it is built, looked at as Debian's checkers would, installed into a folder of its own, its programs
# are started from there once, the window on a virtual display, and removing it leaves nothing behind.
set -euo pipefail
for tool in cpack dpkg-deb dpkg-shlibdeps readelf Xvfb openbox import; do
    command -v $tool >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
complain() { echo "$*"; bad=1; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

"$here/builddeb.sh" "$work" >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log"; exit 1; }
deb=$(ls "$work"/*.deb)
echo "$(basename "$deb"), $(stat -c %s "$deb") bytes"

# What it says of itself.
depends=$(dpkg-deb -f "$deb" Depends)
for package in libc6 libqt6core6 libqt6widgets6 libqt6svg6 libsqlite3-0 libpq5 qt6-qpa-plugins tzdata; do
    grep -q -E "(^|, )$package( |,|\$)" <<<"$depends" || complain "Depends lacks $package: $depends"
done
for field in Package Version Architecture Maintainer Section Priority Installed-Size Description; do
    [ -n "$(dpkg-deb -f "$deb" $field)" ] || complain "the field $field is empty"
done
[ "$(dpkg-deb -f "$deb" Version)" = "$CAMPANILE_VERSION" ] || complain "wrong version: $(dpkg-deb -f "$deb" Version)"

# What is in it, with which owner and rights.
dpkg-deb -c "$deb" >"$work/contents"
while read -r mode owner _ _ _ path _; do
    [ "$owner" = root/root ] || complain "$path belongs to $owner"
    case $mode:$path in
    drwxr-xr-x:* | -rwxr-xr-x:./usr/bin/* | -rw-r--r--:./usr/share/*) ;;
    *) complain "$path has the rights $mode, or lies where it does not belong" ;;
    esac
done <"$work/contents"
share=usr/share
id=org.campanile.campanile
for file in usr/bin/campanile usr/bin/campanile-cli $share/applications/$id.desktop $share/metainfo/$id.metainfo.xml \
    $share/icons/hicolor/scalable/apps/$id.svg $share/icons/hicolor/{16x16,48x48,256x256}/apps/$id.png \
    $share/man/man1/campanile{,-cli}.1.gz $share/doc/campanile/{copyright,changelog.gz,CHANGELOG.md.gz}; do
    grep -q " \./$file\$" "$work/contents" || complain "$file is missing"
done

# Installed (dpkg's own bookkeeping in a folder; what it depends on is this machine's).
root=$work/root
mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers}
touch "$root"/var/lib/dpkg/{status,available}
in_root() { PATH=$PATH:/usr/sbin:/sbin dpkg --root="$root" --log="$work/dpkg.log" --force-depends --force-not-root "$@"; }
in_root --install "$deb" >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
[ -z "$(in_root --verify campanile)" ] || complain "installed files differ: $(in_root --verify campanile)"
for program in campanile campanile-cli; do
    file=$root/usr/bin/$program
    readelf -d "$file" | grep -E 'R(UN)?PATH' && complain "$program looks for libraries in the build folder"
    readelf -S "$file" | grep ' \.debug_info' >/dev/null && complain "$program is not stripped"
    readelf -l "$file" | grep GNU_RELRO >/dev/null || complain "$program has writable relocations"
    [ "$("$file" --version </dev/null)" = "$program $CAMPANILE_VERSION" ] || complain "$program --version: $("$file" --version)"
done
compgen -G "$root/usr/share/icons/hicolor/*/apps/$id.png" | while read -r icon; do
    size=$(basename "$(dirname "$(dirname "$icon")")")
    [ "$(identify -format '%wx%h' "$icon")" = "$size" ] || echo "$icon is not $size"
done >"$work/icons"
[ ! -s "$work/icons" ] || complain "$(cat "$work/icons")"

# Started, as a person who has nothing yet.
mkdir "$work/home"
run() {
    env -i PATH="$root/usr/bin:$PATH" HOME="$work/home" LC_ALL=C.UTF-8 TZ=UTC CAMPANILE_SECONDS=1 \
        XDG_DATA_DIRS="$root/usr/share:/usr/share" "$@" </dev/null
}
run campanile-cli --database "$work/demo.db" demo --tickets 200 --seed 7 --until 2026-01-15T12:00:00Z
[ "$(run campanile-cli --database "$work/demo.db" tickets --limit 5 --format csv | wc -l)" = 6 ] || complain "no five tickets are listed"
run campanile-cli --database "$work/demo.db" doctor || complain "the doctor finds something in a new demo company"
run packaging/virtual-display.sh "$work/window.png" campanile --database "$work/demo.db" --language he 2>"$work/window.log" ||
    complain "the window did not open: $(cat "$work/window.log")"
colours=$(identify -format %k "$work/window.png")
[ "$colours" -gt 200 ] || complain "the picture of the window is empty: $colours colours"
echo "The window showed $colours colours."

in_root --purge campanile >"$work/purge.log" 2>&1 || { cat "$work/purge.log"; exit 1; }
left=$(find "$root/usr" -type f 2>/dev/null || true)
[ -z "$left" ] || complain "left behind: $left"
exit $bad
