#!/bin/sh
# The report's pages in a real browser: Chromium without a window, driven by playwright-core, read
# by axe-core. Arguments name parts of it (see tests/browser/run.mjs); PEQ_SCREENSHOTS is a folder
# for pictures.
set -eu
cd "$(dirname "$0")/.."
packages="doctest-dev chromium fonts-liberation fonts-dejavu-core poppler-utils"
command -v npm > /dev/null || packages="$packages npm ca-certificates"
SETUP_PACKAGES=$packages examples/setup.sh build-tests -DPEQ_TESTS=ON -DPEQ_WERROR=ON

PEQ_MODULES=$(mktemp -d)
export PEQ_MODULES
trap 'rm -rf "$PEQ_MODULES"' EXIT
# Without them nothing here is tested, so a registry that can't be reached is a failure.
if ! npm install --prefix "$PEQ_MODULES" --no-save --no-audit --no-fund --ignore-scripts \
    --loglevel=error playwright-core@1.65.1 axe-core@4.14.1 >"$PEQ_MODULES/log" 2>&1; then
  cat "$PEQ_MODULES/log" >&2
  echo "tests/browser.sh: playwright-core and axe-core can't be installed" >&2
  exit 1
fi
node tests/browser/run.mjs "$PWD/build-tests/cli/peq" "$@"
