"""What peq check writes for CI systems, read the way they read it.

reports.py PEQ SARIF_SCHEMA (or an empty word)
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree

import jsonschema

peq = sys.argv[1]
sarif_schema = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")) if sys.argv[2] else None

PLAN = """peq: plan/1
id: p
title: {text}
institution: Alcaldía
period: {{start: 2022-01-01, end: 2026-12-31}}
components:
  - id: D-1
    name: {text}
    responsible: {text}
    objectives:
      - id: D-1-1
        text: {text}
        strategies:
          - {{id: E-1, text: Una, deadline: 2027-01-31}}
          - {{id: E-2, text: Otra, deadline: 2023-02-30}}
          - {{id: E-2, text: Otra, {text}: 1}}
"""
HOSTILE = [
    "plain", r'"\n::error file=x::hurt"', r'"]]>"', r'"<script>alert(1)</script>"', r'"&lt;&#0;"', r'"%0A%25"',
    r'"a, b: c"', r'"\t\u202e\u200f\u0085"', r'"[x](http://example.org)"', "'=cmd|x'", r'"{0} {{1}}"',
    '"' + "ñ" * 5000 + '"', r'"\\x1b[31m"', "\"😀\"",
]
NAMES = ["plain", "with space", "com,ma", "per%20cent", "co:lon", "quo\"te'", "new\nline", "<tag>&", "ñandú", "]]>",
         "[x](y)", "back\\slash", "hash#tag?"]


def run(folder, *words):
    result = subprocess.run([peq, "check", ".", *words], cwd=folder, capture_output=True)
    assert result.returncode in (0, 1, 3), result
    return result.stdout.decode("utf-8"), result.returncode  # whatever comes in, UTF-8 goes out


def is_harmless(text):
    return not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def check_sarif(folder, language):
    text, _ = run(folder, "--format", "sarif", "--lang", language)
    assert is_harmless(text)
    log = json.loads(text)
    if sarif_schema:
        jsonschema.Draft7Validator(sarif_schema).validate(log)
    assert log["version"] == "2.1.0" and log["$schema"].startswith("https://") and len(log["runs"]) == 1
    run_ = log["runs"][0]
    rules = run_["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        for key in ("shortDescription", "fullDescription", "help"):
            assert rule[key]["text"].strip()
        assert rule["help"]["markdown"].strip() and rule["properties"]["tags"]
    prints = collections.Counter()
    for result in run_["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert "](" not in result["message"]["text"]
        location = result["locations"][0]["physicalLocation"]
        uri = location["artifactLocation"]["uri"]
        assert location["artifactLocation"]["uriBaseId"] == "%SRCROOT%"
        parts = urllib.parse.urlsplit(uri)
        assert not parts.scheme and not parts.netloc and not parts.query and not parts.fragment, uri
        assert (pathlib.Path(folder) / urllib.parse.unquote(uri)).is_file(), uri
        region = location["region"]
        assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])
        prints[result["partialFingerprints"]["peqLine/v1"]] += 1
    assert max(prints.values(), default=1) == 1, prints.most_common(1)
    return len(run_["results"])


def check_gitlab(folder, language):
    text, _ = run(folder, "--format", "gitlab", "--lang", language)
    assert is_harmless(text)
    issues = json.loads(text)
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert all(issue[key] and isinstance(issue[key], str)
                   for key in ("description", "check_name", "fingerprint"))
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert not issue["location"]["path"].startswith(("./", "/"))
        assert issue["location"]["lines"]["begin"] >= 1
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    return len(issues)


def check_junit(folder, language):
    text, code = run(folder, "--format", "junit", "--lang", language)
    assert is_harmless(text)
    suites = xml.etree.ElementTree.fromstring(text)
    assert suites.tag == "testsuites"
    totals = collections.Counter()
    findings = 0
    for suite in suites:
        assert suite.tag == "testsuite" and suite.get("name")
        cases = suite.findall("testcase")
        assert len(cases) == int(suite.get("tests"))
        failures = [case for case in cases if case.find("failure") is not None]
        assert len(failures) == int(suite.get("failures"))
        assert all(case.get("name") and case.get("classname") for case in cases)
        totals["tests"] += len(cases)
        totals["failures"] += len(failures)
        findings += sum(len(case) for case in cases)
    for key in ("tests", "failures"):
        assert totals[key] == int(suites.get(key)), key
    assert (code == 1) == (totals["failures"] > 0)
    return findings


def check_github(folder, language):
    text, _ = run(folder, "--format", "github", "--lang", language)
    assert is_harmless(text)
    form = re.compile(r"::(error|warning|notice) file=[^,:\n]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,"
                      r"title=PEQ\d{3} [a-z0-9-]+::[^\n]+")
    lines = text.splitlines()
    for line in lines:
        assert form.fullmatch(line), line
    return len(lines)


def check_lines(folder, language):
    text, _ = run(folder, "--format", "concise", "--lang", language)
    assert is_harmless(text)
    return len(text.splitlines())


def check_all(folder, least):
    for language in ("en", "es"):
        text, _ = run(folder, "--format", "json", "--lang", language)
        assert is_harmless(text)
        count = len(json.loads(text)["findings"])
        assert count >= least, count
        for check in (check_sarif, check_gitlab, check_junit, check_github, check_lines):
            assert check(folder, language) == count, (check.__name__, language)
        text, _ = run(folder, "--lang", language, "--color", "always")
        assert is_harmless(re.sub("\x1b\\[[0-9;]*m", "", text))
    return count


def check_stability(folder):
    """Fingerprints stay when lines are added above."""
    def prints():
        log = json.loads(run(folder, "--format", "sarif")[0])
        return sorted(result["partialFingerprints"]["peqLine/v1"] for result in log["runs"][0]["results"])

    before = prints()
    for path in pathlib.Path(folder).rglob("*.yaml"):
        path.write_bytes(b"# one line more\n\n" + path.read_bytes())
    assert prints() == before


def main():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / ".git").mkdir()
        for number, text in enumerate(HOSTILE):
            (root / f"text-{number}").mkdir()
            (root / f"text-{number}/plan.yaml").write_text(PLAN.format(text=text), encoding="utf-8")
        for name in NAMES:
            (root / name).mkdir()
            (root / name / "plan.yaml").write_text(PLAN.format(text="texto"), encoding="utf-8")
        for name, text in (("latin", b"peq: plan/1\ntitle: \xed\n"), ("open", b"peq: plan/1\ntitle: \"\n"),
                           ("binary", b"peq: plan/1\n\x00\xff\xfe"), ("control", b"peq: plan/1\ntitle: \x1b[31m\n"),
                           ("fine", PLAN.format(text="texto").replace("responsible: texto", "")
                            .replace("2023-02-30", "2023-02-28").replace("E-2, text: Otra, texto: 1", "E-3, text: X")
                            .encode())):
            (root / name).mkdir()
            (root / name / "plan.yaml").write_bytes(text)
        count = check_all(folder, 100)
        check_stability(folder)
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / ".git").mkdir()
        (pathlib.Path(folder) / "plan.yaml").write_text("peq: plan/1\nid: p\ntitle: T\ninstitution: I\n"
                                                        "period: {start: 2022-01-01, end: 2026-12-31}\n"
                                                        "components: []\n", encoding="utf-8")
        check_all(folder, 0)
    how = "the OASIS schema" if sarif_schema else "NOT the OASIS schema, which could not be fetched"
    print(f"reports: SARIF against {how} and the list of code scanning; {count} findings read back from every format, in both languages")


main()
