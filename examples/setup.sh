#!/bin/sh
# Installs what is missing on a Debian 12 and builds peq.
#
#   examples/setup.sh BUILD_FOLDER [CMAKE_OPTION...]
#
# Prints nothing but what goes wrong; SETUP_PACKAGES names further packages that the caller needs.
set -eu
cd "$(dirname "$0")/.."
build=$1
shift

packages="g++ cmake ninja-build pkg-config libyaml-cpp-dev libfmt-dev libcli11-dev
  nlohmann-json3-dev libutf8proc-dev libxlsxwriter-dev zlib1g-dev ${SETUP_PACKAGES:-}"
missing=
for package in $packages; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
    missing="$missing $package"
done
if [ -n "$missing" ]; then
  root=
  [ "$(id -u)" = 0 ] || root=sudo
  echo "installing:$missing" >&2
  log=$(mktemp)
  if ! { $root apt-get update && DEBIAN_FRONTEND=noninteractive \
         $root apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    exit 1
  fi
  rm -f "$log"
fi

echo "building in $build" >&2
log=$(mktemp)
if ! { cmake -S . -B "$build" -G Ninja "$@" && cmake --build "$build"; } >"$log" 2>&1; then
  cat "$log" >&2
  rm -f "$log"
  exit 1
fi
rm -f "$log"
