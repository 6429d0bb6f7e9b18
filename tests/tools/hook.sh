# The hook as pre-commit runs it, from a copy of this repository.
set -euo pipefail
root=$1
work=$2
export HOME="$work/home" PRE_COMMIT_HOME="$work/cache"
mkdir -p "$work/home" "$work/hooks" "$work/plans/p"
git config --global user.name peq
git config --global user.email peq@example.org
git config --global init.defaultBranch main

cp "$root/.pre-commit-hooks.yaml" "$work/hooks/"
git -C "$work/hooks" init -q
git -C "$work/hooks" add -A
git -C "$work/hooks" commit -q -m hooks

cd "$work/plans"
git init -q
cat > p/plan.yaml <<'Y'
peq: plan/1
id: p
title: Plan
institution: Alcaldía
period: {start: 2022-01-01, end: 2026-12-31}
components: [{id: D-1, name: Uno, objectives: [{id: D-1-1, text: O, strategies: [{id: E-1, text: Una}]}]}]
Y
echo 'not: ours' > other.yaml
git add -A
pre-commit try-repo "$work/hooks" peq-check --all-files > ../good.txt 2>&1 || { cat ../good.txt; exit 1; }
sed -i 's/2026-12-31/2026-02-30/' p/plan.yaml
git add -A
if pre-commit try-repo "$work/hooks" peq-check --all-files > ../bad.txt 2>&1; then
  echo "the hook lets a wrong plan pass"
  exit 1
fi
grep -q 'PEQ204' ../bad.txt || { cat ../bad.txt; exit 1; }
