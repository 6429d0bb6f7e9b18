#!/bin/sh
# Cost of peq beside a null parse of the same bytes; see README.md. Fails where a bound is broken.
set -eu
cd "$(dirname "$0")/../.."
SETUP_PACKAGES="doctest-dev valgrind" examples/setup.sh build-tests -DPEQ_TESTS=ON -DPEQ_WERROR=ON
bin=build-tests/tests
peq=build-tests/cli/peq
plan=plans/san-miguel-2022-2026
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

$bin/peq_bench_generate $plan 2 >"$work/two.yaml"
$bin/peq_bench_generate $plan 20 >"$work/twenty.yaml"

instructions() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null |
    sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}
failed=0
judge() { # what, ratio, at most
  if awk -v ratio="$2" -v most="$3" 'BEGIN { exit !(ratio <= most) }'; then
    echo "$1: $2 (at most $3)"
  else
    echo "$1: $2, more than $3"
    failed=1
  fi
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a / b }'; }

progress=examples/san-miguel/progress
own=$(instructions $peq evaluate $plan --progress $progress --as-of 2025-12-31)
null=$(instructions $bin/peq_bench_null_parse $plan/plan.yaml $progress/*.yaml)
judge "San Miguel, instructions over null parse" "$(ratio "$own" "$null")" 1.25

own=$(instructions $peq evaluate $plan --progress "$work/two.yaml" --as-of 2025-12-31)
null=$(instructions $bin/peq_bench_null_parse $plan/plan.yaml "$work/two.yaml")
judge "2 MB of progress, instructions over null parse" "$(ratio "$own" "$null")" 1.15

set -- $($bin/peq_bench_measure 5 $peq evaluate $plan --progress "$work/twenty.yaml" \
  --as-of 2025-12-31 -- $bin/peq_bench_null_parse $plan/plan.yaml "$work/twenty.yaml")
echo "20 MB of progress, CPU seconds over null parse: $1"
judge "20 MB of progress, peak memory in MB" "$(ratio "$2" 1024)" 60
exit $failed
