#!/bin/sh
# Puts a Java of its own beside the unpacked program: only the parts that it needs, and an archive of classes.
#
#   with-runtime.sh JDK FOLDER PACKED     PACKED ends in .tar.gz, or in .zip for Windows
#
# The JDK has to be one that carries its native libraries with it, 24 or newer: one from a Linux distribution leaves them to the system.
set -eu
jdk=$1
folder=$2
packed=$3

version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release" 2>/dev/null || true)
if [ ! -x "$jdk/bin/jlink" ] && [ ! -x "$jdk/bin/jlink.exe" ] || [ "${version:-0}" -lt 24 ]; then
    echo "No archive with a Java of its own: $jdk is no JDK 24 or newer. Name one with -Dlotse.jdk=FOLDER." >&2
    exit 0
fi

work=$(mktemp -d "${folder}.XXXXXX")
trap 'rm -rf "$work"' EXIT
program=$work/$(basename "$folder")
cp -Rp "$folder" "$program"

# jdeps finds the first line; the second is found by name: other languages, zip files as file systems.
"$jdk/bin/jlink" --output "$program/runtime" --strip-debug --no-header-files --no-man-pages --compress zip-9 \
    --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,jdk.httpserver,jdk.unsupported,jdk.xml.dom \
    --add-modules jdk.crypto.ec,jdk.localedata,jdk.zipfs

# What makes the archive smaller and nobody misses: symbols for debuggers, and what only macOS needs to watch files.
if [ "$(uname)" = Linux ]; then
    rm -f "$program"/lib/jna-*.jar
    if command -v strip >/dev/null; then strip --strip-unneeded "$program/runtime/lib/server/libjvm.so"; fi
fi

# Java compares the times of jars with those it saw, and archives keep whole seconds.
find "$program" -name '*.jar' -exec touch -d '2026-01-01T00:00:00Z' {} + 2>/dev/null ||
    find "$program" -name '*.jar' -exec touch -t 202601010000.00 {} +

java=$program/runtime/bin/java
"$java" -jar "$program/lotse.jar" new "$work/project" --yes --languages de,en >/dev/null
# What a build loads is written down, and an archive made of that, with the options that bin/lotse has; what makes PDF is
# large, and saves little of the time that a PDF takes.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Dfile.encoding=UTF-8 -Djava.awt.headless=true"
# shellcheck disable=SC2086
"$java" $options -XX:DumpLoadedClassList="$work/classes" -jar "$program/lotse.jar" build --project "$work/project" >/dev/null
grep -Ev '^(@lambda[^ ]* )?(org/apache/(batik|pdfbox|fontbox|xmlgraphics)|com/openhtmltopdf|java/awt|javax/(swing|imageio)|sun/(awt|java2d|font)|com/sun/(imageio|org))/' "$work/classes" >"$work/kept"
# shellcheck disable=SC2086
"$java" $options -Xshare:dump -XX:SharedClassListFile="$work/kept" -XX:SharedArchiveFile="$program/lotse.jsa" \
    -jar "$program/lotse.jar" >/dev/null
test -s "$program/lotse.jsa"

rm -f "$packed"
case $packed in
*.zip) (cd "$work" && 7z a -tzip -bso0 "$packed" "$(basename "$folder")") ;;
*) tar -C "$work" -czf "$packed" "$(basename "$folder")" ;;
esac
echo "$packed: $(($(wc -c <"$packed") / 1000000)) MB"
