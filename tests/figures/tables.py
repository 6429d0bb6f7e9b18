"""The tables about figures: indicators, completion, strategies, indicators' values, units, money."""
from cells import Cells, Expected, amount, count, day
from words import MACROS, STATUSES, fixed

E = Expected
NUMBERED = {"effectiveness": "6 ", "productivity": "7 ", "excellence": "8 ", "average": "9 "}


class FigureTables(Cells):
    """Each gives columns (keys of words, or texts) and rows."""

    def changes_of(self, kind, id):
        changes = self.answers.changes
        return next((one for one in changes[kind] if one["id"] == id), None) if changes else None

    def before_columns(self):
        return [E(self.answers.from_day), "Change"] if self.answers.was else []

    def before_cells(self, kind, id):
        if not self.answers.was:
            return []
        change = self.changes_of(kind, id)
        earlier = next(one for one in self.answers.was[kind] if one["id"] == id)
        assert earlier["value"] == change["before"]["value"], id
        return [self.figure(earlier), self.change(change["change"])]

    def macros(self):
        columns = ["Indicator", "Formula", "%", "Band", *self.before_columns()]
        rows = []
        for macro, setting in zip(self.answers.now["macro_indicators"], self.settings["macro_indicators"]):
            assert macro["id"] == setting["id"]
            name = self.short(macro["id"]) if self.answers.summary else macro["name"]
            rows.append([E(NUMBERED.get(macro["id"], "") + name), E(setting["formula"]),
                         self.figure(macro), self.given_band(macro),
                         *self.before_cells("macro_indicators", macro["id"])])
        return columns, rows

    def factors(self):
        columns = ["Factor", *([] if self.answers.summary else ["Meaning"]), "Macro", "%", "Band", "Coverage",
                   "Bounds", *self.before_columns()]
        rows = []
        names = {one["id"]: one["name"] for one in self.answers.now["macro_indicators"]}
        for number, (factor, setting) in enumerate(zip(self.answers.now["factors"], self.settings["factors"]), 1):
            macros = [names[one["id"]] for one in self.settings["macro_indicators"]
                      if any(share["factor"] == factor["id"] for share in one.get("of", []))]
            meaning = [] if self.answers.summary else [E(setting["meaning"])]
            rows.append([E(f"{number} {factor['name']}"), *meaning, E(", ".join(macros) or "–"),
                         self.figure(factor), self.given_band(factor), self.coverage(factor["coverage"], factor),
                         self.bounds(factor["bounds"], factor), *self.before_cells("factors", factor["id"])])
        return columns, rows

    def readings(self):
        now = self.answers.now
        if not now["readings"]:
            return None
        columns = ["Macro", "Official", *[E(one["name"]) for one in now["readings"]]]
        lists = [now["macro_indicators"], *[one["macro_indicators"] for one in now["readings"]]]
        rows = [[E(self.short(id)), *[self.figure(one[at]) for one in lists]] for at, id in enumerate(MACROS)]
        if any(self.given_band(one[-1]).text for one in lists):
            rows.append([E(self.say("Band")), *[self.given_band(one[-1]) for one in lists]])
        return columns, rows

    def short(self, id):
        name = next(one["name"] for one in self.answers.now["macro_indicators"] if one["id"] == id)
        return self.say("short_average") if id == "average" else name

    def completion(self):
        answers, totals = self.answers, self.answers.now["totals"]
        compared = ["Change"] if answers.was else []
        # Of objectives without indicators the result is their compliance once more.
        results = ["Result"] * any(item["kind"] == "objective" and not item["achievement"]["derived"]
                                   for item in answers.now["items"])
        columns = ["Id", "What", "Advance", "Planned", "Compliance", *compared, *results, "Coverage", "Bounds",
                   "Forecast"]

        def row(id, title, item, change, result):
            advance = item["advance"]
            return [E(id), E(title), self.figure(advance), self.following(item["planned"], advance),
                    self.following(item["compliance"], advance), *([change] if compared else []), *([result] if results else []),
                    self.coverage(item["coverage"], advance), self.bounds(item["bounds"], advance),
                    self.forecast(item)]

        whole = self.change(answers.changes["completion"]["compliance"]["change"]) if compared else None
        rows = [row("", self.say("whole"), totals, whole, E(""))]
        for item in answers.now["items"]:
            objective = item["kind"] == "objective"
            if item["kind"] != "component" and not (objective and not answers.summary):
                continue
            moved, change = self.changes_of("items", item["id"]), None
            if compared:
                was = answers.items_before.get(item["id"])
                change = self.change(moved["compliance"]["change"]) if moved else \
                    self.difference(was and was["compliance"], item["compliance"])
            rows.append(row(item["id"], item["title"], item, change,
                            self.figure(item["achievement"]) if objective else E("")))
        return columns, rows

    def forecasts(self):
        columns = ["Id", "Text", "Deadline", "Adv", "Forecast", "SPI", "Pace", "Needed"]
        totals = self.answers.now["totals"]
        rows = []
        for item in [totals, *self.answers.now["items"]]:
            if item is not totals and item["kind"] != "component":
                continue
            schedule = item["earned_schedule"]
            pace = lambda key: self.pace(schedule and schedule[key])
            advance = item["advance"]
            rows.append([
                E(item.get("id", "")), E(item.get("title") or self.say("whole")),
                day(schedule["deadline"] if schedule else self.latest_deadline(item)),
                E(f"{advance['shown']}/{self.shown(item['planned'])}" if advance["shown"] else self.shown(advance)),
                self.forecast(item), E(f"{schedule['spi']:.2f}", schedule["spi"]) if schedule else E("–"),
                pace("pace_so_far"), pace("pace_needed")])
        return columns, rows

    def pace(self, points_a_day):
        """Points a month, of which JSON has those of a day to six decimals."""
        if points_a_day is None:
            return E("–")
        month = points_a_day * 30.4375
        return [E(fixed(month + error, 1), month, 1e-4) for error in (0, -2e-5, 2e-5)]

    def latest_deadline(self, item):
        if "deadline" in item:
            return item["deadline"]
        return max(one["deadline"] for one in self.answers.now["items"] if one["kind"] == "component")

    def current_deadline(self, item):
        """Of a recurring duty the end of the occurrence that it is about."""
        if "occurrences" not in item:
            return item["deadline"]
        if item["status"] == "overdue":
            return [one["end"] for one in item["occurrences"] if one["ended"]][-1]
        return next((one["end"] for one in item["occurrences"] if not one["ended"]), item["deadline"])

    def strategies(self):
        columns = ["Id", "Strategy", "Status", "Deadline", "Original", "Days", "Advance", "Planned", "Compliance",
                   "Forecast", "Last", "Unit", "Remarks"]
        return columns, [self.strategy(item) for item in self.answers.deadlines["items"]]

    def urgent(self):
        """What the council has to act on: the most urgent status first, then the least compliance."""
        items = [item for item in self.answers.deadlines["items"] if item["status"] in STATUSES[:3]]
        items.sort(key=lambda item: (STATUSES.index(item["status"]), item["compliance"]["value"] or 0))
        rows = [[E(item["id"]), E(item["title"]), self.status(item), day(self.current_deadline(item)),
                 self.figure(item["advance"]), self.following(item["compliance"], item["advance"])]
                for item in items[:5]]
        return ["Id", "Strategy", "Status", "Deadline", "Advance", "Compliance"], rows

    def strategy(self, item):
        assert item == self.answers.items[item["id"]], item["id"]
        plan = self.answers.of_plan[item["id"]]
        moved = item["original_deadline"] != item["deadline"]
        days = self.say("late", item["days_late"]) if item["days_late"] else ""
        if not days and "due_soon" in item["flags"]:
            days = self.say("left", item["days_left"]) if item["days_left"] else self.say("today")
        remarks = [self.say("every_" + plan["every"])] if plan["every"] else []
        remarks += [self.say("missed", item["missed"])] if item["missed"] else []
        remarks += [self.say(flag) for flag in ("due_soon", "stale", "unreported", "rescheduled")
                    if flag in item["flags"]]
        advance = item["advance"]
        return [E(item["id"]), E(item["title"]), self.status(item), day(self.current_deadline(item)),
                day(item["original_deadline"]) if moved else E(""), E(days), self.figure(advance),
                self.following(item["planned"], advance), self.following(item["compliance"], advance),
                self.forecast(item), day(item["last_report"]), E(self.names(plan["responsible"])),
                E(", ".join(remarks))]

    def kpis(self):
        columns = ["Id", "Indicator", "Measure", "Class", "Of", "Baseline", "Value", "On", "Target", "Achievement", "Planned",
                   "Compliance"]
        values = {}
        for _, entry in sorted(self.answers.entries, key=lambda one: str(one[1]["date"])):
            if "value" in entry:
                self.add_value(values, entry["for"], entry["value"])
        for one in self.answers.now["assumed"]:
            self.add_value(values, one["id"], one["value"])
        rows = []
        for item in self.answers.now["items"]:
            plan = self.answers.of_plan[item["id"]]
            measure, advance = plan["indicator"], item["advance"]
            if not measure:
                continue
            rows.append([E(item["id"]), E(item["title"]), E(measure["unit"]), E(self.kind_words(measure)),
                         E(item["parent"] or ""),
                         self.measured(measure["baseline"], measure), self.measured(values.get(item["id"]), measure),
                         day(item["last_report"]), self.measured(measure["target"], measure), self.figure(advance),
                         self.following(item["planned"], advance), self.following(item["compliance"], advance)])
        return (columns, rows) if rows else None

    def add_value(self, values, id, value):
        """Values of one kind add up, of the others the last one counts."""
        measure = self.answers.of_plan.get(id, {}).get("indicator") or {}
        values[id] = values.get(id, 0) + value if measure.get("kind") == "cumulative" else value

    def kind_words(self, measure):
        words = self.say("kind_" + measure["kind"])
        return f"{words} ({self.say('every_' + measure['every'])})" if measure["kind"] in ("flow", "maintain") else words

    def units(self):
        totals = self.answers.now["totals"]["by_status"]
        statuses = [status for status in STATUSES if totals[status]]
        columns = ["Unit", "Strategies", *statuses, "Advance", "Compliance", "Coverage"]
        rows = [[E(unit["name"]), count(unit["strategies"]), *[count(unit["by_status"][one]) for one in statuses],
                 self.figure(unit["advance"]), self.following(unit["compliance"], unit["advance"]),
                 self.coverage(unit["coverage"], unit["advance"])]
                for unit in self.answers.now["units"] if unit["strategies"]]
        return (columns, rows) if rows else None

    def money_rows(self, items, total):
        columns = ["Id", "Text", "Budget", "Spent", "Execution", "Advance", "Gap"]
        budgets = self.answers.now["totals"]["money"]["budget"] is not None
        rows = []
        for item in items:
            sums = item["money"]
            rows.append([E(item.get("id", "")), E(item.get("title") or total),
                         amount(sums["budget"]) if budgets else E(""), amount(sums["spent"]),
                         self.figure(sums["execution"]) if budgets else E(""), self.figure(item["advance"]),
                         self.gap(sums["gap"]) if budgets else E("")])
        return columns, rows

    def money(self):
        totals = self.answers.now["totals"]
        if not totals["money"] or (totals["money"]["budget"] is None and totals["money"]["spent"] is None):
            return None
        items = [item for item in self.answers.now["items"] if item["kind"] == "component" and item["money"]]
        return self.money_rows([*items, totals], self.say("money_whole"))

    def gaps(self):
        items = [item for item in self.answers.now["items"]
                 if item["kind"] in ("strategy", "action") and item["money"] and item["status"] != "cancelled"
                 and abs(item["money"]["gap"]["value"] or 0) > 20]
        return self.money_rows(items, "") if items else None

