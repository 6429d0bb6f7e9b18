"""The shell parts of the examples for CI, run as their systems run them, but with the peq that is built."""
import json
import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree

import yaml

root, work = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
GOOD = """peq: plan/1
id: p
title: Plan
institution: Alcaldía
period: {start: 2022-01-01, end: 2026-12-31}
components: [{id: D-1, name: Uno, objectives: [{id: D-1-1, text: O, strategies: [{id: E-1, text: Una}]}]}]
"""


def project(name, text):
    folder = work / name
    (folder / "plans/p").mkdir(parents=True)
    (folder / ".git").mkdir()
    (folder / "plans/p/plan.yaml").write_text(text, encoding="utf-8")
    return folder


good = project("good", GOOD)
bad = project("bad", GOOD.replace("2026-12-31", "2026-02-30"))


def shell(script, folder, **variables):
    return subprocess.run(["bash", "-eo", "pipefail", "-c", script], cwd=folder, capture_output=True, text=True,
                          env={**os.environ, **variables})


def check_github():
    action = yaml.safe_load((root / "examples/ci/github/action.yml").read_text(encoding="utf-8"))
    assert action["runs"]["using"] == "composite"
    build, check = action["runs"]["steps"]
    assert all(step["shell"] == "bash" for step in (build, check))
    # The first step finds the script that it calls.
    script = build["run"].replace("sh \"$folder/examples/setup.sh\" build-action -DPEQ_TESTS=OFF",
                                  "test -x \"$folder/examples/setup.sh\"")
    assert script != build["run"]
    path_file = work / "path"
    result = shell(script, good, GITHUB_ACTION_PATH=str(root / "examples/ci/github"), GITHUB_PATH=str(path_file))
    assert result.returncode == 0, result
    assert path_file.read_text().strip().endswith("build-action/cli")
    inputs = {name: spec.get("default") for name, spec in action["inputs"].items()}

    def run(folder, **given):
        values = {**inputs, **{key.replace("_", "-"): value for key, value in given.items()}}
        variables = {}
        for name, value in check["env"].items():
            for key, text in values.items():
                value = value.replace("${{ inputs." + key + " }}", text)
            assert "${{" not in value, value
            variables[name] = value
        return shell(check["run"], folder, **variables)

    assert run(good).returncode == 0
    result = run(bad, paths="plans", sarif="peq.sarif", language="es", fail_on="warning")
    assert result.returncode == 1, result
    assert result.stdout.startswith("::error file=plans/p/plan.yaml,line=5,"), result.stdout
    assert "no existe el día 2026-02-30" in result.stdout
    assert len(json.loads((bad / "peq.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]) == 1


def check_gitlab():
    job = yaml.safe_load((root / "examples/ci/gitlab.yml").read_text(encoding="utf-8"))["peq check"]
    assert "examples/setup.sh" in job["before_script"][0]
    variables = {name: str(value) for name, value in job["variables"].items()}
    for folder, code in ((good, 0), (bad, 1)):
        result = shell("\n".join(job["script"]), folder, **variables)
        assert result.returncode == code, result
        reports = job["artifacts"]["reports"]
        issues = json.loads((folder / reports["codequality"]).read_text(encoding="utf-8"))
        assert len(issues) == code
        suites = xml.etree.ElementTree.parse(folder / reports["junit"]).getroot()
        assert suites.get("failures") == str(code)


check_github()
check_gitlab()
