#!/bin/sh
# Installs what is missing on a Debian 12, builds peq with its tests, and runs them.
set -eu
cd "$(dirname "$0")/.."
SETUP_PACKAGES=doctest-dev examples/setup.sh build-tests -DPEQ_TESTS=ON -DPEQ_WERROR=ON
ctest --test-dir build-tests --output-on-failure
