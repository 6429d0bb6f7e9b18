"""The tables about reports and time: ratings, trend, changes, what is due, data quality, sources."""
import collections

from cells import Expected, count, day
from tables import FigureTables
from words import MACROS, STATUSES, plain, together

E = Expected
BY_INTEREST = ["average", *MACROS[:5]]


class Tables(FigureTables):
    def all(self):
        """By heading, in the order of the report: (columns, rows)."""
        answers = self.answers
        annex = bool(answers.units)
        parts = []
        if not annex:
            parts += [("macros", self.macros()), ("factors", self.factors())]
            if not answers.summary:
                parts.append(("readings", self.readings()))
            parts.append(("completion", self.completion()))
            if not answers.summary:
                parts.append(("forecasts", self.forecasts()))
        parts.append(("urgent", self.urgent()) if answers.summary else ("strategies", self.strategies()))
        if not answers.summary:
            parts += [("late_reports", self.late_reports()), ("reviews", self.reviews())]
        if annex:
            parts += [("events", self.events()), ("statuses", self.statuses())]
        elif not answers.summary:
            parts += [("kpis", self.kpis()), ("values", self.values()), ("units", self.units()),
                      ("money", self.money()), ("gaps", self.gaps()), ("trend", self.trend()),
                      ("contributions", self.contributions()), ("events", self.events()),
                      ("statuses", self.statuses()), ("quality", self.quality()), ("shortfalls", self.shortfalls()),
                      ("bands", self.bands()), ("sources", self.sources())]
        tables = []
        for key, table in parts:
            if table is None or not table[1]:
                continue
            counts = {"late_reports": [len(table[1])], "gaps": [20]}.get(key, [])
            columns = [one.text if isinstance(one, Expected) else self.say(one) for one in table[0]]
            # A column in which nothing stands is left out.
            kept = [at for at in range(len(columns))
                    if any(isinstance(row[at], list) or row[at].text for row in table[1])]
            # The currency stands beside the heading of what is counted in it.
            title = self.say(key, *counts)
            if key == "money" and answers.plan["currency"]:
                title += f" ({answers.plan['currency']})"
            tables.append((title, [columns[at] for at in kept],
                           [[row[at] for at in kept] for row in table[1]]))
        return tables

    def values(self):
        answers = self.answers
        columns = ["Id", "Rated", "%", "Band", "Raters", "Rating", *self.before_columns()]
        rated = []
        for id in ("vision", "mission"):
            if id in answers.rated:
                figure, raters, last = answers.rated[id]
                own = [item["last_report"] for item in answers.now["items"] if item["parent"] == id]
                last = max([last, *own], key=lambda day: day or "")
                rated.append(("", self.say(id), id, figure, raters, last))
        for item in answers.now["items"]:
            if item["kind"] == "value":
                rated.append((item["id"], item["title"], item["id"], item["rating"], item["rating"]["raters"],
                              item["last_report"]))
        rows = []
        for id, name, key, figure, raters, last in rated:
            row = [E(id), E(name), self.figure(figure), self.band(figure), count(raters) if raters else E("–"),
                   [day(last), day(None)] if not id and last is None else day(last)]
            if answers.was:
                moved = self.changes_of("items", key)
                was = moved["rating"]["before"] if moved else self.unmoved(key, figure)
                row += [self.figure(was), self.change(moved["rating"]["change"]) if moved
                        else self.difference(was, figure)]
            rows.append(row)
        return (columns, rows) if rows else None

    def unmoved(self, key, figure):
        """The earlier rating of what diff does not list."""
        return figure if key in ("vision", "mission") else self.answers.items_before[key]["rating"]

    def trend(self):
        trend = self.answers.trend
        several = len(trend["cuts"]) > 1
        columns = ["Indicator", *[E(cut["period"] or cut["date"]) for cut in trend["cuts"]],
                   *(["Change"] if several else [])]
        rows = []
        for series in trend["series"]:
            assert [point["date"] for point in series["points"]] == [cut["date"] for cut in trend["cuts"]]
            name = self.say("short_average") if series["id"] == "average" else series["name"]
            rows.append([E(name), *[self.figure(point) for point in series["points"]],
                         *([self.change(series["change"])] if several else [])])
        rows.append([E(self.say("Coverage")), *[self.figure(cut["coverage"]) for cut in trend["cuts"]],
                     *([E("")] if several else [])])
        return columns, rows

    def contributions(self):
        changes = self.answers.changes
        if not changes:
            return None
        whole = {one["id"]: one["sum_of_contributions"] for one in changes["macro_indicators"]}
        macros = [id for id in BY_INTEREST if whole[id] is not None]
        lines = [one for one in changes["contributions"]
                 if any(abs(number or 0) >= 5e-7 for number in one["contributions"].values())]
        assert not changes["method"]  # one plan, computed one way
        if not macros or not lines:
            return None
        if "average" in macros:
            size = lambda one: abs(one["contributions"]["average"] or 0)
        else:
            size = lambda one: max(abs(one["contributions"][id] or 0) for id in ("efficacy", "efficiency"))
        lines.sort(key=lambda one: -round(size(one), 6))
        points = lambda to: [self.points(to[id]) for id in macros]
        columns = ["Id", "Text", "%", *[E(self.short(id)) for id in macros]]
        listed = lines if len(lines) <= 12 else lines[:10]
        rows = [[E(one["id"]), E(one["title"]), E(self.moved(one)), *points(one["contributions"])] for one in listed]
        if len(listed) < len(lines):
            rest = lines[len(listed):]
            sums = {id: sum(one["contributions"][id] or 0 for one in rest) for id in macros}
            rows.append([E(""), E(self.say("others", len(rest))), E(""),
                         *[self.about(sums[id], 5e-7 * len(rest)) for id in macros]])
        rows.append([E(""), E(self.say("sum")), E(""), *points(whole)])
        return columns, rows

    def about(self, number, error):
        """Of numbers that JSON has rounded: the texts that their sum may have."""
        one = self.points(number)
        return [E(self.points(number + by).text, number, max(1e-5, 2 * error)) for by in (0, -error, error)] \
            if error else one

    def moved(self, one):
        was, now = one["before"], one["after"]
        if was["absent"] == "not_applicable" and one["id"] in {item["id"] for item in self.answers.changes["added"]}:
            return self.say("new", self.shown(now))
        if now["absent"] == "not_applicable" and one["id"] in {item["id"] for item in self.answers.changes["gone"]}:
            return self.say("gone_was", self.shown(was))
        texts = self.shown(was), self.shown(now)
        return texts[1] if texts[0] == texts[1] else " → ".join(texts)

    def listed(self, changes):
        """Of an annex: those of its strategies and of what is below them."""
        ids = {item["id"] for item in self.answers.deadlines["items"]}

        def belongs(id):
            while id and id not in ids:
                id = self.answers.items.get(id, {}).get("parent")
            return bool(id)
        return [one for one in changes if not self.answers.units or belongs(one["id"])]

    def events(self):
        changes = self.answers.changes
        if not changes:
            return None
        rows = []
        for key, words in (("added", "added"), ("gone", "gone"), ("cancelled", "was_cancelled"),
                           ("resumed", "resumed"), ("rescheduled", "moved")):
            for one in self.listed(changes[key]):
                item = self.answers.items.get(one["id"], {})
                kind = one.get("kind") or item.get("kind")
                rows.append([E(one["id"]), E(self.say(kind)), E(one.get("title") or item.get("title")),
                             E(self.say(words, one.get("before"), one.get("after")))])
        return (["Id", "Kind", "Text", "Event"], rows) if rows else None

    def statuses(self):
        changes = self.answers.changes
        if not changes:
            return None
        found = sorted(self.listed(changes["statuses"]), key=lambda one: STATUSES.index(one["after"]))
        rows = [[E(one["id"]), E(one["title"]), E(self.say(one["before"])), E(self.say(one["after"]))]
                for one in found]
        return (["Id", "Text", "Before", "After"], rows) if rows else None

    def late_reports(self):
        rows = []
        for one in self.answers.due["reports"]:
            if not one["overdue"]:
                continue
            kind = one["kind"] + ("_of" if one["kind"] == "value" and one["period"] else "")
            who = E(self.names(one["units"]) or self.say("nobody"))
            rows.append([day(one["due"]), E(self.say("late", one["days_late"])), E(one["id"]), E(one["title"]),
                         E(self.say("due_" + kind, one["period"])), E(one["last_report"] or self.say("none")),
                         E("") if len(self.answers.units) == 1 else who])
        return ["Due", "Days", "Id", "Text", "Report", "Last", "Who"], rows

    def reviews(self):
        rows = []
        for review in self.answers.due["reviews"]:
            windows = [one for one in review["windows"] if one["state"] != "upcoming"]
            first = True
            while windows:
                run = [one for one in windows if one["state"] == windows[0]["state"]]
                run = run[:next((at for at, one in enumerate(windows) if one["state"] != windows[0]["state"]),
                                len(windows))]
                run = run if len(run) > 3 else run[:1]
                state, days = run[0]["state"], run[0]["held_on"]
                words = {"held": ("held_run", len(run)) if len(run) > 1 else
                         ("held", together(self.language, days or [""])),
                         "missed": ("missed_run", len(run)) if len(run) > 1 else ("missed_review",),
                         "current": ("current",)}[state]
                rows.append([E(review["id"] if first else ""), day(run[0]["start"]), day(run[-1]["end"]),
                             E(self.say(*words))])
                windows, first = windows[len(run):], False
        return ["Review", "From", "To", "Outcome"], rows

    def quality(self):
        if not self.answers.audit:
            return None
        rows = []
        for one in self.answers.audit["attributes"]:
            rows.append([E(one["name"]), self.figure(one), E(f"{one['sound']} / {one['counted']}", said=True)])
        return ["Attribute", "%", "Counted"], rows

    def shortfalls(self):
        if not self.answers.audit:
            return None
        rows = []
        for one in self.answers.audit["attributes"]:
            for at, worst in enumerate(one["offenders"][:3]):
                # A number or its text, as a workbook may hold it.
                rows.append([E("" if at else one["name"]), E(worst["id"]),
                             [count(worst["count"]), E(str(worst["count"]))],
                             E(f"{worst['path']}:{worst['line']}")])
        return ["Attribute", "Id", "Times", "First"], rows

    def bands(self):
        bands = self.settings["bands"]
        rows = []
        for at, band in enumerate(bands):
            words = ("band_from", plain(band["from"]), plain(bands[at - 1]["from"])) if at else \
                ("band_top", plain(band["from"]))
            rows.append([E(band["name"]), E(self.say(*words))])
        return ["Band", "Range"], rows

    def sources(self):
        counts = collections.Counter(path for path, _ in self.answers.entries)
        files = self.answers.reported["files"]
        assert all(path in [one["path"] for one in files] for path in counts)
        return ["File", "Reports"], [[E(one["path"]), count(counts[one["path"]]) if counts[one["path"]] else E("–")]
                                     for one in files]
