#!/bin/sh
# What surrounds the tool: completion, manual pages, installation, repairs as patches, the hook for
# pre-commit, the examples for CI.
set -eu
cd "$(dirname "$0")/.."
SETUP_PACKAGES="doctest-dev bash-completion zsh fish groff-base man-db patch git pre-commit python3-yaml" \
  examples/setup.sh build-tests -DPEQ_TESTS=ON -DPEQ_WERROR=ON
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PATH="$root/build-tests/cli:$PATH" LC_ALL=C.UTF-8
unset PEQ_LANG

bash tests/tools/completion.sh
for shell in zsh fish; do
  peq completion $shell > "$work/script"
  $shell -n "$work/script"
done

cmake --install build-tests --prefix "$work/usr" > /dev/null
for file in bin/peq share/bash-completion/completions/peq share/zsh/site-functions/_peq \
            share/fish/vendor_completions.d/peq.fish share/man/man1/peq.1 share/man/es/man1/peq-check.1; do
  [ -s "$work/usr/$file" ] || { echo "not installed: $file"; exit 1; }
done
for page in "$work"/usr/share/man/man1/*.1 "$work"/usr/share/man/es/man1/*.1; do
  warnings=$(groff -man -Tutf8 -k -ww -z "$page" 2>&1)
  [ -z "$warnings" ] || { echo "$page: $warnings"; exit 1; }
done
MANWIDTH=80 man "$work/usr/share/man/man1/peq-check.1" | grep -q -- '--fail-on SEVERITY'
MANWIDTH=80 man "$work/usr/share/man/es/man1/peq-check.1" | grep -q 'CÓDIGO\|GRAVEDAD'

bash tests/tools/patches.sh "$work/patches"
bash tests/tools/hook.sh "$root" "$work/hook"
/usr/bin/python3 tests/tools/ci.py "$root" "$work/ci"
echo "tools: completion, pages, installation, patches, hook, CI examples"
