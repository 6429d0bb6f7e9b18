#!/bin/sh
# Builds peq if need be and evaluates the San Miguel plan with the illustrative progress.
# Further arguments go to peq: examples/san-miguel/run.sh --lang es --as-of 2025
set -eu
cd "$(dirname "$0")/../.."
examples/setup.sh build -DPEQ_TESTS=OFF
[ $# -gt 0 ] || set -- --as-of 2023-12-31
exec build/cli/peq evaluate plans/san-miguel-2022-2026 --progress examples/san-miguel/progress "$@"
