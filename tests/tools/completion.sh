# Drives the completion of bash the way the line editor does.
set -euo pipefail
source <(peq completion bash)

complete_line() {  # the words of a line, the last one unfinished
  COMP_WORDS=("$@")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMP_LINE="${COMP_WORDS[*]}"
  COMP_POINT=${#COMP_LINE}
  COMPREPLY=()
  _peq 2>/dev/null
  printf '%s\n' "${COMPREPLY[@]}" | LC_ALL=C sort | tr '\n' ' ' | sed 's/ $//'
}

expect() {  # what is offered, then the words
  local wanted=$1 offered
  shift
  offered=$(complete_line "$@")
  if [[ $offered != "$wanted" ]]; then
    printf 'completion of "%s": "%s" instead of "%s"\n' "$*" "$offered" "$wanted"
    exit 1
  fi
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir plans
touch plans/a.yaml 'plans/a b.yaml'

expect 'calendar check completion' peq c
expect 'check' peq ch
expect 'status' peq st
expect 'error note warning' peq check --fail-on ''
expect 'warning' peq check --fail-on w
expect 'sarif' peq check plans --format = s
expect 'concise github gitlab json junit sarif text' peq check --format =
expect '--max-findings' peq check --m
expect '--known-by' peq evaluate plans --k
expect '--no-config' peq check --no
expect 'plans' peq check pl
expect 'plans/a b.yaml plans/a.yaml' peq check plans/a
expect 'plans' peq check --config pl
expect 'actions plan progress settings' peq schema ''
expect 'bash fish zsh' peq completion ''
expect 'evaluate' peq help ev
expect '' peq check --max-findings ''
expect '--help --version' peq --
