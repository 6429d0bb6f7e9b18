#!/bin/sh
# Every source file is laid out as .clang-format says. With --fix they are made so.
set -eu
cd "$(dirname "$0")/.."
if ! command -v clang-format-14 >/dev/null; then
  root=
  [ "$(id -u)" = 0 ] || root=sudo
  $root apt-get update -qq
  $root apt-get install -y -qq --no-install-recommends clang-format-14 >/dev/null
fi
files=$(find lib cli tests examples -name '*.cpp' -o -name '*.hpp' | sort)
if [ "${1:-}" = --fix ]; then
  clang-format-14 -i $files
else
  clang-format-14 --dry-run --Werror $files
  echo "format: $(echo "$files" | wc -l) files"
fi
