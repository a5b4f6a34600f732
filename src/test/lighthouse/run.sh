#!/bin/sh
# Fetches Lighthouse once, then runs it: run.sh [--desktop] [DIST]. DIST is dist/ of this project if left out.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
[ -d "$here/node_modules/lighthouse" ] || (cd "$here" && npm ci --no-audit --no-fund >&2)
exec node "$here/run.mjs" "$@"
