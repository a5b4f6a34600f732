#!/bin/bash
# Compares builds with Hugo's on the same real pages, in interleaved rounds, and prints medians and ratios.
#
#   src/bench/run.sh CORPUS [ROUNDS [FOLDER]]
#
# CORPUS is a folder of Markdown with its pictures in media/, FOLDER one for what is made, on the disk to be measured.
# Needs Hugo (Debian: apt-get install hugo) and GNU time (apt-get install time). A build from nothing writes into a new
# folder each time; an edit adds a line to one page. "user" and "system" are processor time, "peak" is memory in MB.
set -eu
corpus=$(realpath "$1")
rounds=${2:-5}
folder=${3:-$(mktemp -d)}
here=$(cd "$(dirname "$0")/../.." && pwd)
lotse=$here/lotse
date=2026-11-22
results=$folder/results
mkdir -p "$folder"
: >"$results"

measure() { # NAME COMMAND...: adds "NAME seconds user system kB"
    local name=$1
    shift
    /usr/bin/time -o "$folder/time" -f "%e %U %S %M" "$@" >/dev/null 2>&1
    echo "$name $(tail -n 1 "$folder/time")" >>"$results"
}

hugo_all() { # PROJECT DEPARTMENTS OUT
    local i
    for ((i = 0; i < $2; i++)); do
        hugo --quiet --source "$1/hugo" --contentDir "content-d$i" --destination "$3/d$i"
    done
}
export -f hugo_all

round() { # NAME PAGES DEPARTMENTS ROUND
    local project=$folder/$1 out=$folder/out-$1
    local page=$project/content/en/s01/sign-in-to-the-company-portal.md
    if [ ! -d "$project" ]; then
        java "$here/src/bench/MakeContent.java" "$corpus" "$project" "$2" "$3"
    fi
    rm -rf "$out" "$folder/.out-$1.lotse" "$folder/hugo-$1"
    measure "$1/hugo" bash -c "hugo_all '$project' $3 '$folder/hugo-$1'"
    measure "$1/clean" "$lotse" build --sites-only --project "$project" --out "$out" --date $date
    for change in 1 2 3 4; do # the first three fill up the generations that are kept
        echo "A line more: $4 $change." >>"$page"
        if [ $change -lt 4 ]; then
            "$lotse" build --sites-only --project "$project" --out "$out" --date $date >/dev/null 2>&1
        fi
    done
    measure "$1/edit" "$lotse" build --sites-only --project "$project" --out "$out" --date $date
    measure "$1/same" "$lotse" build --sites-only --project "$project" --out "$out" --date $date
}

# A first build is what the launcher learns from.
"$lotse" build --sites-only --out "$folder/first" >/dev/null 2>&1
"$lotse" --version >/dev/null
for ((r = 1; r <= rounds; r++)); do
    round small 150 1 "$r"
    round medium 1000 1 "$r"
    round large 1000 20 "$r"
    measure version "$lotse" --version
done

# Medians of each column, with the least and the most seconds, and the ratio to Hugo's.
sort "$results" | awk '
    { n[$1]++; for (i = 2; i <= 5; i++) v[$1, i, n[$1]] = $i }
    function median(name, column,   m, i, j, t, a) {
        m = n[name]
        for (i = 1; i <= m; i++) a[i] = v[name, column, i] + 0
        for (i = 1; i < m; i++) for (j = i + 1; j <= m; j++) if (a[j] < a[i]) { t = a[i]; a[i] = a[j]; a[j] = t }
        least = a[1]; most = a[m]
        return m % 2 ? a[(m + 1) / 2] : (a[m / 2] + a[m / 2 + 1]) / 2
    }
    END {
        printf "%-14s %8s %8s %8s %8s %8s %8s %8s\n", "", "seconds", "least", "most", "user", "system", "peak", "of Hugo"
        for (name in n) {
            s = median(name, 2); l = least; h = most
            split(name, part, "/"); base = part[1] "/hugo"
            ratio = (base in n) ? sprintf("%.3f", s / median(base, 2)) : ""
            printf "%-14s %8.2f %8.2f %8.2f %8.2f %8.2f %8d %8s\n", name, s, l, h, median(name, 3), median(name, 4), median(name, 5) / 1024, ratio | "sort"
        }
    }'
