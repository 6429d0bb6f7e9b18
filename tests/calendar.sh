#!/bin/sh
# What peq calendar writes, read by python3-icalendar: the San Miguel plan against the answers of the
# other commands, and hostile plans.
set -eu
cd "$(dirname "$0")/.."
SETUP_PACKAGES="doctest-dev python3-icalendar" \
  examples/setup.sh build-tests -DPEQ_TESTS=ON -DPEQ_WERROR=ON
peq=$PWD/build-tests/cli/peq
/usr/bin/python3 tests/calendar/san_miguel.py "$peq"
/usr/bin/python3 tests/calendar/hostile.py "$peq"
