# What --diff shows is what --fix does: `patch` makes the same file of it.
set -euo pipefail
work=$1
mkdir -p "$work/fixed/p/progress"
cd "$work/fixed"
cat > p/plan.yaml <<'Y'
peq: plan/1
id: p
title:Plan   # con un espacio de menos
institution: Alcaldía
period: {start: 2022-01-01, end: 31/12/2026}
units: [{id: concejo-municipal, name: Concejo}]

components:
  - id: D-1
    name: Uno
    responsible: Concejo_Municipal
    objectives:
      - id: D-1-1
        text: Objetivo
        strategies:
          - {id: E-1-1-1, text: Una, deadlin: 2024-12-31, budget: 1_500}
Y
printf 'peq: progress/1\r\nplan: p\r\nentries:\r\n  - {date: 30.06.2022, for: E1-1-1, progress: 10}' > p/progress/2022.yaml
chmod 640 p/plan.yaml
cp -a "$work/fixed" "$work/patched"

cd "$work/patched"
for round in 1 2 3; do
  { peq check p --diff 2>/dev/null || true; } > ../round.diff
  [ -s ../round.diff ] || break
  patch --binary -s -p1 < ../round.diff
done
cd "$work/fixed"
peq check p --fix > ../rest.txt 2> ../summary.txt || true
diff -r "$work/fixed" "$work/patched"
[ "$(stat -c %a p/plan.yaml)" = 640 ]
grep -q '^title: Plan   # con un espacio de menos$' p/plan.yaml
grep -q '^peq: 7 repairs in 2 files$' ../summary.txt || { cat ../summary.txt; exit 1; }
