#!/bin/sh
# The annual report says the same in every format: its numbers, dates and statuses against the answers
# of the other commands; its bytes are the same wherever it is written; the year-end script writes it.
set -eu
cd "$(dirname "$0")/.."
SETUP_PACKAGES="doctest-dev python3-lxml python3-openpyxl python3-yaml" \
  examples/setup.sh build-tests -DPEQ_TESTS=ON -DPEQ_WERROR=ON
peq=$PWD/build-tests/cli/peq
/usr/bin/python3 tests/figures/compare.py "$peq"
/usr/bin/python3 tests/figures/bytes.py "$peq"
/usr/bin/python3 tests/figures/year_end.py "$peq"
