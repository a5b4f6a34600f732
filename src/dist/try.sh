#!/bin/sh
# Tries an archive as somebody would who has nothing else: on a path with blanks and umlauts, without Java or Maven in PATH,
# unable to write to the program, and as another user where this one may become one.
#
#   try.sh ARCHIVE      a .tar.gz with a Java of its own, or a .zip, which gets the Java of JAVA_HOME
set -eu
archive=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
place=$(mktemp -d "${TMPDIR:-/tmp}/lotse try äöü.XXXXXX")
trap 'chmod -R u+w "$place"; rm -rf "$place"' EXIT

mkdir "$place/Programme für alle" "$place/bin" "$place/zu Hause"
case $archive in
*.zip) (cd "$place/Programme für alle" && unzip -q "$archive") ;;
*) tar -C "$place/Programme für alle" -xzf "$archive" ;;
esac
program=$(echo "$place/Programme für alle"/*)
chmod -R a-w "$program"
chmod a+rx "$place"

# The tools that the start script may use, and nothing else.
for tool in sh sed readlink uname dirname; do ln -s "$(command -v "$tool")" "$place/bin/$tool"; done
java=
case $archive in
*.zip) java=${JAVA_HOME:?names the Java to try the zip with} ;;
esac
as=
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
    as="setpriv --reuid=65534 --regid=65534 --clear-groups"
    chown 65534:65534 "$place/zu Hause"
fi
lotse() {
    (cd "$place/zu Hause" && $as env -i PATH="$place/bin" HOME="$place/zu Hause" ${java:+JAVA_HOME="$java"} \
        "$program/bin/lotse" "$@")
}

lotse --version
lotse doctor
begun=$(date +%s)
lotse new "mein Übungsprojekt" --yes --languages de,en
lotse build --strict --project "mein Übungsprojekt"
echo "From nothing to a built site: $(($(date +%s) - begun)) s"
test -f "$place/zu Hause/mein Übungsprojekt/dist/sites/vertrieb/de/index.html"
lotse new demo --from demo
lotse check --date 2026-11-22 --project demo | tail -1
lotse new page guides/vpn.md --for vertrieb --project "mein Übungsprojekt"
if command -v bash >/dev/null; then bash -n "$program/share/lotse.bash"; fi
test -s "$program/share/lotse.1"
case $archive in
*.zip) ;;
*) # Were the archive of classes refused, a start would only take longer.
    test -n "$("$program/runtime/bin/java" -XX:SharedArchiveFile="$program/lotse.jsa" -Xlog:class+load \
        -jar "$program/lotse.jar" --version | grep 'dev.lotse.cli.Main source: shared objects file')"
    ;;
esac
echo "Fine: $archive"
