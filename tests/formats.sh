#!/bin/sh
# What peq prints for other programs, read by other programs: JSON Schema, SARIF (against the schema
# of OASIS), GitLab, JUnit and GitHub, with hostile texts and file names.
set -eu
cd "$(dirname "$0")/.."
packages="doctest-dev python3-yaml python3-jsonschema"
command -v npm > /dev/null || packages="$packages npm ca-certificates"
SETUP_PACKAGES=$packages examples/setup.sh build-tests -DPEQ_TESTS=ON -DPEQ_WERROR=ON
peq=$PWD/build-tests/cli/peq
PYTHONPATH=tests/formats /usr/bin/python3 tests/formats/schemas.py "$peq"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The OASIS schema as the package of a SARIF matcher carries it. Where the registry can't be reached
# what code scanning asks for is checked by hand alone, and reports.py says so.
schema="$work/package/lib/schemas/sarif-2.1.0-rtm.5.json"
(cd "$work" && npm pack --loglevel=error @microsoft/jest-sarif@1.0.0-beta.0 >/dev/null &&
  tar -xzf ./*.tgz) || schema=
/usr/bin/python3 tests/formats/reports.py "$peq" "$schema"
