"""What the other commands answer to the question of a report."""
import datetime
import functools
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

import yaml

from words import squeeze


def run(peq, *words, folder=None, **environment):
    result = subprocess.run([peq, *map(str, words)], capture_output=True, cwd=folder,
                            env={**os.environ, **environment})
    assert result.returncode == 0, (words, result.returncode, result.stderr.decode())
    return result.stdout


def year_before(day):
    date = datetime.date.fromisoformat(day)
    try:
        return date.replace(year=date.year - 1).isoformat()
    except ValueError:  # 29 February
        return date.replace(year=date.year - 1, day=28).isoformat()


class Answers:
    """One question: a plan, its progress, a day, what is known or assumed."""

    def __init__(self, peq, plan, progress, as_of, language, options=(), annual=()):
        self.peq, self.language, self.as_of = peq, language, as_of
        self.plan_path, self.progress = plan, progress
        self.options, self.annual = list(options), list(annual)  # of every command, of the report alone
        self.units = [self.annual[i + 1] for i, word in enumerate(self.annual) if word == "--unit"]
        self.notes = [self.annual[i + 1] for i, word in enumerate(self.annual) if word == "--note"]
        self.summary = "--summary" in self.annual
        self.known_by = next((options[i + 1] for i, word in enumerate(options) if word == "--known-by"), None)
        self.unassumed = [word for i, word in enumerate(self.options)
                          if word != "--assume" and (i == 0 or self.options[i - 1] != "--assume")]
        self.reported = self.json("report", *self.annual)

    def words(self, command, *more, as_of=None, options=None):
        progress = [word for path in self.progress for word in ("--progress", path)]
        days = [] if command == "diff" else ["--to" if command == "trend" else "--as-of", as_of or self.as_of]
        return [command, self.plan_path, *more, *progress, *days, "--lang", self.language,
                *(self.options if options is None else options)]

    def ask(self, command, *more, form, **named):
        """The answer, with files named as a report names them: as the plan's folder sees them."""
        words = self.words(command, *more, **named)
        return run(self.peq, *words, "--format", form, "--color", "never", "--width", "1000").decode() \
            .replace(f"{self.plan_path}/", "")

    def json(self, command, *more, **named):
        return json.loads(self.ask(command, *more, form="json", **named))

    def lines(self, command, *more, form="text"):
        return self.ask(command, *more, form=form).split("\n")

    def write(self, path, **environment):
        words = self.words("report", *self.annual)
        run(self.peq, *words, "-o", path, **environment)
        return path

    @functools.cached_property
    def now(self):
        return self.json("evaluate")

    @functools.cached_property
    def from_day(self):
        first = self.plan["start"] if self.plan["start"] < self.now["plan"]["period"]["start"] else \
            self.now["plan"]["period"]["start"]
        if "--from" in self.annual:
            return self.annual[self.annual.index("--from") + 1]
        earlier = year_before(self.as_of)
        return earlier if earlier >= first else None

    @functools.cached_property
    def was(self):
        """At the earlier cut; what is only assumed was not so then."""
        return self.from_day and self.json("evaluate", as_of=self.from_day, options=self.unassumed)

    @functools.cached_property
    def changes(self):
        return self.from_day and self.json("diff", "--from", self.from_day, "--to", self.as_of)

    @functools.cached_property
    def trend(self):
        return self.json("trend")

    @functools.cached_property
    def due(self):
        return self.json("due", *[word for unit in self.units for word in ("--unit", unit)])

    @functools.cached_property
    def deadlines(self):
        return self.json("deadlines", *[word for unit in self.units for word in ("--unit", unit)])

    @functools.cached_property
    def audit(self):
        return None if self.now["assumed"] else self.json("audit", options=self.unassumed)

    @functools.cached_property
    def plan(self):
        words = ["report", self.plan_path, "--kind", "plan", "--as-of", self.as_of, "--lang", self.language]
        return json.loads(run(self.peq, *words, "--format", "json"))

    @functools.cached_property
    def of_plan(self):
        """Items as the plan writes them, by id."""
        return {item["id"]: item for item in self.plan["items"]}

    @functools.cached_property
    def items(self):
        return {item["id"]: item for item in self.now["items"]}

    @functools.cached_property
    def items_before(self):
        return {item["id"]: item for item in self.was["items"]} if self.was else {}

    @functools.cached_property
    def unit_names(self):
        return {unit["id"]: unit["name"] for unit in self.now["units"]}

    @functools.cached_property
    def derivations(self):
        """The outline that explain gives of each listed strategy, in lines."""
        figures = [word for figure in ("advance", "planned", "compliance", "status", "forecast")
                   for word in ("--figure", figure)]
        ids = [item["id"] for item in self.deadlines["items"]]
        outlines, places, lines = {}, {}, None
        for line in self.lines("explain", *ids, *figures, form="md") if ids else []:
            if line.startswith("## "):
                id = line[3:].split(" · ")[0].replace("\\", "")
                lines = outlines.setdefault(id, [])
            elif lines is not None and line.strip():
                if not lines and id not in places and not line.lstrip().startswith("- "):
                    places[id] = line
                elif line.startswith("  ") or line.replace("\\", "").startswith(f"- {id}"):
                    lines.append(line)  # what stands at the end is about all of them
        return outlines, places

    @functools.cached_property
    def explained(self):
        ids = [item["id"] for item in self.deadlines["items"]]
        figures = [word for figure in ("advance", "planned", "compliance", "status", "forecast")
                   for word in ("--figure", figure)]
        answer = self.json("explain", *ids, *figures, "--depth", "3") if ids else {"figures": []}
        return [figure for one in answer.get("explanations", [answer]) for figure in one["figures"]]

    @functools.cached_property
    def decided(self):
        """A copy of the plan without what was decided after the day."""
        self.copy = tempfile.TemporaryDirectory()
        shutil.copytree(self.plan_path, self.copy.name, dirs_exist_ok=True)

        def known(one):
            if isinstance(one, list):
                return [known(part) for part in one]
            if not isinstance(one, dict):
                return one
            # YAML 1.1 takes `on` for a truth value.
            one = {"on" if key is True else key: known(part) for key, part in one.items()}
            kept = {key: part for key, part in one.items()
                    if key != "cancelled" or str(part["on"]) <= self.as_of}
            if "rescheduled" in kept:
                kept["rescheduled"] = [move for move in kept["rescheduled"] if str(move["on"]) <= self.as_of]
            return kept

        for path in [*pathlib.Path(self.copy.name).glob("plan.yaml"), *pathlib.Path(self.copy.name).glob("actions/*")]:
            path.write_text(yaml.safe_dump(known(yaml.safe_load(path.read_text())), allow_unicode=True))
        return self.copy.name

    @functools.cache
    def totals_on(self, day):
        """On later days as they were foreseen on the day of the report."""
        if day <= self.as_of:
            options = self.options if day == self.as_of else self.unassumed
            return self.json("evaluate", as_of=day, options=options)["totals"]
        words = self.words("evaluate", as_of=day, options=self.unassumed)
        words[1] = self.decided
        return json.loads(run(self.peq, *words, "--format", "json"))["totals"]

    @functools.cached_property
    def rated(self):
        """Of vision and mission what evaluate does not tell: (figure, assessors, last rating)."""
        known = {}
        reports = {report["id"]: report["last_report"] for report in self.json("due")["reports"]}
        for id in ("vision", "mission"):
            if self.plan[id] is None:
                continue
            figure = self.json("explain", id, "--figure", "rating", "--depth", "all")["figures"][0]
            counted = [one for one in figure["inputs"] if one["figure"] == "assessment" and one["treatment"] == "counted"]
            figure = {"shown": None, "absent": None, **figure}
            known[id] = (figure, len(counted), reports.get(id))
        return known

    @functools.cached_property
    def entries(self):
        """What the progress files hold that counts on the day, read by another YAML reader."""
        found = []
        plan = pathlib.Path(self.plan_path)
        own = sorted((plan / "progress").glob("*.y*ml")) if plan.is_dir() else []
        for path in [*own, *(one for path in self.progress for one in sorted(pathlib.Path(path).glob("*.y*ml")))]:
            for entry in yaml.safe_load(path.read_text())["entries"]:
                date, recorded = str(entry["date"]), str(entry.get("recorded", entry["date"]))
                if date <= self.as_of and (not self.known_by or recorded <= self.known_by):
                    found.append((str(path).removeprefix(f"{self.plan_path}/"), entry))
        return found

    @functools.cached_property
    def spoken(self):
        """Every line that the other commands print of the same question."""
        lines = self.lines("evaluate") + self.lines("due", *[w for unit in self.units for w in ("--unit", unit)])
        lines += self.lines("deadlines")
        if self.audit:
            lines += self.lines("audit")
        return {squeeze(line.lstrip("- ")) for line in lines if line.strip()}
