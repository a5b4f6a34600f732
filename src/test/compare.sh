#!/usr/bin/env bash
# Holds what two versions of the program write against each other, byte by byte: what they publish, kits included, and
# what they say.
#
#   src/test/compare.sh REVISION [PROJECT...]
#
# builds REVISION and the working copy, and each project (this repository, where none is named) with both of them.
# Ends with 1 where something differs, after showing what.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
revision=${1:?"a revision of the program to compare with, such as HEAD"}
shift
projects=("${@:-$here}")
work=$(mktemp -d)
trap 'git -C "$here" worktree remove --force "$work/source" 2>/dev/null; rm -rf "$work"' EXIT

program() { # SOURCE NAME: a program of its own, so that it can't change while it is used
    mvn -B -ntp -q -o -f "$1/pom.xml" -Dquick -Dlotse.target="$work/$2" package >&2 ||
        mvn -B -ntp -q -f "$1/pom.xml" -Dquick -Dlotse.target="$work/$2" package >&2
}

git -C "$here" worktree add --quiet --detach "$work/source" "$revision"
program "$work/source" before
program "$here" after

status=0
for project in "${projects[@]}"; do
    for version in before after; do
        rm -rf "${work:?}/$version-out" "$work/.$version-out.lotse"
        (cd "$project" && java -Xss8m -jar "$work/$version/lotse.jar" build --date 2026-11-22 \
            --out "$work/$version-out" >"$work/$version.txt" 2>&1) || true
        sed -i -e "s#$version-out#out#g" -e 's/[0-9.]* s$//' "$work/$version.txt"
    done
    count=$({ find "$work/after-out/" -type f 2>/dev/null || true; } | wc -l)
    if diff -u "$work/before.txt" "$work/after.txt" &&
        { [ "$count" -eq 0 ] || diff -r -q "$work/before-out/" "$work/after-out/"; }; then
        echo "same: $project, $count files"
    else
        echo "DIFFERENT: $project" >&2
        status=1
    fi
done
exit $status
