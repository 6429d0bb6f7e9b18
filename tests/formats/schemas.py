"""The schemas that peq prints: every file of the repository fits, and what does not fit gets a finding.

schemas.py PEQ
"""
import copy
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import jsonschema

import core_yaml

peq = sys.argv[1]
root = pathlib.Path(__file__).resolve().parents[2]
kinds = ("plan", "actions", "progress", "settings")


def run(*words):
    return subprocess.run([peq, *words], capture_output=True, text=True)


def validator_of(kind):
    schema = json.loads(run("schema", kind).stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    described = sum(1 for table in schema["definitions"].values()
                    for field in table["properties"].values() if field.get("description"))
    assert described == sum(len(table["properties"]) for table in schema["definitions"].values())
    return jsonschema.Draft7Validator(schema)


validators = {kind: validator_of(kind) for kind in kinds}


def kind_of(document):
    word = document.get("peq") if isinstance(document, dict) else None
    return word.split("/")[0] if isinstance(word, str) else None


def check_files():
    count = 0
    for folder in ("plans", "examples", "tests/rules", "tests/golden", "tests/cli"):
        for path in sorted((root / folder).rglob("*.yaml")):
            # The folders of syntax hold YAML at its edges, which not every reader takes.
            if path.name.startswith("bad") or path.parent.name.startswith("PEQ1"):
                continue
            document = core_yaml.read(path)
            kind = kind_of(document)
            if kind not in validators:
                continue
            errors = [error.message for error in validators[kind].iter_errors(document)]
            assert not errors, f"{path}: {errors}"
            count += 1
    assert count > 60, count
    return count


def places(value, path=()):
    """Every place in a document, with the way to it."""
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in items:
        yield from places(child, path + (key,))


def change(dice, document):
    """One change somewhere that a schema may refuse."""
    path = dice.choice([path for path in places(document) if path])
    holder = document
    for key in path[:-1]:
        holder = holder[key]
    key = path[-1]
    act = dice.randrange(4)
    if act == 0:
        del holder[key]
    elif act == 1 and isinstance(holder, dict):
        holder["unknown"] = holder.pop(key)
    elif act == 2 and isinstance(holder, dict):
        holder[dice.choice(["x-own", "other", "id", "peq", "date"])] = dice.choice([1, "x", [], {}])
    else:
        holder[key] = dice.choice([
            "text", "", 0, -1, 1.5, 101, 10 ** 7, True, [], {}, ["a"], {"a": 1}, "2024-02-30", "2024-01-31",
            "1899-12-31", "40%", "1,5", "-3", "007", "6 months", "0 days", "2024-Q5", "none", "true", "off",
            "E 1", "ñandú", "a/b", "plan/2",
        ])


sample = {
    "plan": core_yaml.read(root / "tests/rules/plan.yaml"),
    "actions": {"peq": "actions/1", "plan": "muestra-2022-2026", "year": 2023,
                "actions": [{"id": "A-9", "of": "E-1", "text": "Comprar", "weight": 2,
                             "cancelled": {"on": "2023-05-01", "reason": "x"}, "tags": ["a"]}]},
    "progress": {"peq": "progress/1", "plan": "muestra-2022-2026",
                 "entries": [{"date": "2022-06-30", "for": "E-1", "progress": "40%", "spent": 10,
                              "by": "gerencia", "recorded": "2022-07-01", "evidence": ["a.pdf"],
                              "correction": False, "note": "x"},
                             {"date": "2022-12-31", "for": "I-1", "value": 3}]},
    "settings": {"peq": "settings/1", "language": "es", "fail_on": "warning", "rules": {"PEQ305": "off"},
                 "paths": [{"path": "a/**", "rules": {"outside-period": "note"}}]},
}
names = {"plan": "plan.yaml", "actions": "actions/x.yaml", "progress": "progress/x.yaml",
         "settings": ".peq.yaml"}


def check_violations(rounds):
    dice = random.Random(1)
    refused = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / ".git").mkdir()
        for sub in ("actions", "progress"):
            (folder / sub).mkdir()
        for _ in range(rounds):
            kind = dice.choice(kinds)
            document = copy.deepcopy(sample[kind])
            for _ in range(dice.choice([1, 1, 2])):
                change(dice, document)
            if validators[kind].is_valid(document):
                continue
            refused += 1
            for other in kinds:
                path = folder / names[other]
                path.unlink(missing_ok=True)
                if other in ("plan", kind):
                    # JSON is YAML.
                    path.write_text(json.dumps(document if other == kind else sample["plan"],
                                               ensure_ascii=False, indent=1), encoding="utf-8")
            result = run("check", str(folder), "--format", "json")
            errors = json.loads(result.stdout)["errors"]
            assert errors > 0, (kind, json.dumps(document, ensure_ascii=False),
                                [e.message for e in validators[kind].iter_errors(document)], result.stderr)
    assert refused > rounds / 4, refused
    return refused


files = check_files()
refused = check_violations(1200)
print(f"schemas: {files} files fit; {refused} documents that do not fit get findings")
