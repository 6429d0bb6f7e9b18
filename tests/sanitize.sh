#!/bin/sh
# The tests once more, built with the address and undefined behaviour sanitizers; then a minute in
# which libFuzzer looks for inputs that break a promise. PEQ_FUZZ_SECONDS=3600 for a long search.
set -eu
cd "$(dirname "$0")/.."
SETUP_PACKAGES="clang-14 libclang-rt-14-dev llvm-14 doctest-dev" examples/setup.sh build-sanitize \
  -DPEQ_TESTS=ON -DPEQ_WERROR=ON -DCMAKE_CXX_COMPILER=clang++-14 -DCMAKE_BUILD_TYPE=Debug \
  -DCMAKE_CXX_FLAGS="-O1 -gline-tables-only" -DPEQ_SANITIZE=address,undefined,fuzzer-no-link
export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
export ASAN_SYMBOLIZER_PATH=/usr/bin/llvm-symbolizer-14
# Random plans are many where they cost little: a quarter of them here.
export PEQ_ORACLE_PLANS=250
ctest --test-dir build-sanitize --output-on-failure

corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
build-sanitize/tests/peq_fuzz -max_total_time="${PEQ_FUZZ_SECONDS:-60}" -max_len=4096 -timeout=20 \
  -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 -artifact_prefix=build-sanitize/found- \
  -dict=tests/fuzz/words.dict "$corpus" tests/rules
