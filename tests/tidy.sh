#!/bin/sh
# clang-tidy on everything in lib/ and cli/; see .clang-tidy for what it looks at and why.
set -eu
cd "$(dirname "$0")/.."
SETUP_PACKAGES="clang-tidy-14 doctest-dev" examples/setup.sh build-tests -DPEQ_TESTS=ON -DPEQ_WERROR=ON
find lib cli -name '*.cpp' | sort |
  xargs -P "$(nproc)" -n 4 clang-tidy-14 -p build-tests --quiet \
    --extra-arg=-Wno-unknown-warning-option 2>/dev/null
echo "tidy: $(find lib cli -name '*.cpp' | wc -l) files"
