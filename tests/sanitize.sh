#!/bin/sh
# The tests once more, built with the address and undefined behaviour sanitizers.
set -eu
cd "$(dirname "$0")/.."
SETUP_PACKAGES=doctest-dev examples/setup.sh build-sanitize -DPEQ_TESTS=ON -DPEQ_WERROR=ON \
  -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS=-O1 -DPEQ_SANITIZE=address,undefined
export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
ctest --test-dir build-sanitize --output-on-failure
