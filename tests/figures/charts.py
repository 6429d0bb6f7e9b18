"""The charts of a page: their figures, and where these are drawn."""
import re

from curves import Curves, days, near
from tables import NUMBERED
from words import STATUSES, money


class Charts(Curves):
    """Each check gives what is wrong with a chart, in words."""

    def check(self, document, tables):
        kinds = {"heat": self.heat, "time": self.time}
        titles = {title: (columns, rows) for title, columns, rows in tables}
        for chart in document.charts:
            what = f"chart {chart['title']!r}"
            if chart["kind"] in kinds:
                found = kinds[chart["kind"]](chart)
            elif chart["kind"] == "lines":
                course = any(kind.startswith("now") for _, kind, *_ in chart["texts"])
                found = self.course(chart) if course else self.trend(chart)
            elif chart["bars"][-1]["label"].startswith("5 "):
                found = self.indicators(chart)
            elif self.say("values") in titles and chart["bars"][0]["label"] in (self.say("vision"), self.say("mission")):
                found = self.ratings(chart, *titles[self.say("values")])
            else:
                found = self.money(chart)
            yield from (f"{what}: {one}" for one in found)

    def bars(self, chart, wanted, top, about=None):
        """wanted: (label, text, number, remark, earlier, mark)."""
        if len(chart["bars"]) != len(wanted):
            yield f"{len(chart['bars'])} bars, not {len(wanted)}"
            return
        for bar, (label, text, number, remark, was, mark) in zip(chart["bars"], wanted):
            if (bar["label"], bar["shown"], bar["remark"]) != (label, text, remark):
                yield f"{bar}, not {(label, text, remark)}"
            part = lambda of: None if of is None else min(100, max(0, 100 * of / top))
            if not near(bar["width"], part(number)) and not (bar["width"] is None and number == 0):
                yield f"{label} is {bar['width']} long, not {number}"
            if not near(bar["was"], part(was)) or not near(bar["mark"], part(mark)):
                yield f"marks of {label}: {bar['was']} {bar['mark']}, not {was} {mark}"
            if any(re.search(r"\d", text) for text, *_ in bar["others"]):
                yield f"more in the bar of {label}"
        for text, _, x, _ in chart["axis"]:
            value = float(text.replace(",", ""))
            if not near(x, 100 * value / top):
                yield f"{text} on the axis stands at {x}"
        if about is not None and chart["about"] != about:
            yield f"about: {chart['about']!r}, not {about!r}"
        yield from self.legend(chart)

    def earlier(self, kind, id):
        if not self.answers.was:
            return None
        return next(one["value"] for one in self.answers.was[kind] if one["id"] == id)

    def indicators(self, chart):
        now = self.answers.now
        macros = {one["id"]: one for one in now["macro_indicators"]}
        wanted = []
        for id in ("average", "efficacy", "efficiency", "effectiveness", "productivity"):
            name = self.say("short_average") if id == "average" else macros[id]["name"]
            wanted.append((NUMBERED.get(id, "") + name, self.shown(macros[id]), macros[id]["value"],
                           self.given_band(macros[id]).text, self.earlier("macro_indicators", id), None))
        for number, one in enumerate(now["factors"], 1):
            wanted.append((f"{number} {one['name']}", self.shown(one), one["value"], self.given_band(one).text,
                           self.earlier("factors", one["id"]), None))
        highest = max([100] + [number for one in wanted for number in (one[2], one[4]) if number is not None])
        words = "; ".join(f"{label}: {text} {remark}".strip() for label, text, _, remark, _, _ in wanted)
        return self.bars(chart, wanted, min(200, -(-highest // 10) * 10), self.say("chart_bars", words))

    def ratings(self, chart, columns, rows):
        """The table beside it has been compared with JSON."""
        first = lambda cell: cell[0] if isinstance(cell, list) else cell
        wanted = []
        for row in rows:
            cells = {column: first(cell) for column, cell in zip(columns, row)}
            figure = cells[self.say("%")]
            wanted.append((cells[self.say("Rated")].text, figure.text, figure.value, cells[self.say("Band")].text,
                           cells[self.answers.from_day].value if self.answers.was else None, None))
        return self.bars(chart, wanted, 100, "; ".join(f"{one[0]}: {one[1]}" for one in wanted))

    def money(self, chart):
        budgets = self.answers.now["totals"]["money"]["budget"] is not None
        wanted = []
        for item in self.answers.now["items"]:
            sums = item["money"]
            if item["kind"] != "component" or not sums or (sums["budget"] is None and sums["spent"] is None):
                continue
            label = f"{item['id']} {item['title']}"
            if budgets:
                figure = sums["execution"]
                wanted.append((label, self.shown(figure), figure["value"], "", None, item["advance"]["value"]))
            else:
                wanted.append((label, money(sums["spent"]), sums["spent"], "", None, None))
        top = 100 if budgets else max(one[2] for one in wanted)
        return self.bars(chart, wanted, top, "; ".join(f"{one[0]}: {one[1]}" for one in wanted))

    # --- strategies ------------------------------------------------------------------------------

    def component(self, item):
        while item and item["kind"] != "component":
            item = self.answers.items.get(item["parent"])
        return item

    def heat(self, chart):
        listed = self.answers.deadlines["items"]
        statuses = [status for status in STATUSES if any(item["status"] == status for item in listed)]
        if chart["columns"] != ["", *map(self.say, statuses)]:
            yield f"columns {chart['columns']}"
        wanted, words, highest = [], [], 0
        for part in self.answers.now["items"]:
            own = [item for item in listed if self.component(item) is part]
            if part["kind"] == "component" and own:
                counts = [sum(item["status"] == status for item in own) for status in statuses]
                highest = max(highest, *counts)
                wanted.append([f"{part['id']} {part['title']}", *map(str, counts)])
                words.append(f"{part['id']}: " + ", ".join(
                    self.say("count_" + status, number) for status, number in zip(statuses, counts) if number))
        found = [[cell.text for cell in row] for row in chart["rows"]]
        if found != wanted:
            yield f"{found}, not {wanted}"
        if chart["about"] != "; ".join(words):
            yield f"about {chart['about']!r}"
        # The steps of the colours: without a gap, up to the highest count.
        ends = [tuple(map(int, step.split("–"))) for step in chart["ramp"]]
        if ends and [step[0] for step in ends] != [1, *[step[-1] + 1 for step in ends[:-1]]] or \
                ends and ends[-1][-1] != highest:
            yield f"steps {chart['ramp']}"

    def time(self, chart):
        items = [item for item in self.answers.now["items"] if item["id"] in
                 {one["id"] for one in self.answers.deadlines["items"]}]
        rows = [row for row in chart["rows"] if len(row) > 1]
        wanted = [[item["id"], item["title"], item["deadline"], self.say(item["status"])] for item in items]
        found = [[row[0].text, row[1].text, row[-2].text, row[-1].text] for row in rows]
        if found != wanted:
            yield f"{[pair for pair in zip(found, wanted) if pair[0] != pair[1]][:3]}"
        groups = {f"{part['id']} {part['title']}" for part in map(self.component, items) if part}
        if {row[0].text for row in chart["rows"] if len(row) == 1} != groups:
            yield "groups"
        period = self.answers.now["plan"]["period"]
        finished = [item["completed_on"] for item in items if item["completed_on"] and item["status"] != "cancelled"]
        first = min([period["start"], self.answers.as_of, *[item["start"] for item in items]])
        last = max([period["end"], self.answers.as_of, *finished,
                    *[item[key] for item in items for key in ("deadline", "original_deadline")]])
        if chart["about"] != self.say("chart_time", first, last):
            yield f"about {chart['about']!r}, not {first} {last}"
        for title, item in zip(chart["titles"], items):
            parts = [f"{item['start']} – {item['deadline']}"]
            if item["original_deadline"] != item["deadline"]:
                parts.append(f"{self.say('time_original')}: {item['original_deadline']}")
            if item["completed_on"] and item["status"] in ("done", "done_late"):
                parts.append(f"{self.say('time_finished')}: {item['completed_on']}")
            if item["forecast"]:
                parts.append(f"{self.say('time_forecast')}: {item['forecast']}")
            if title != " · ".join(parts):
                yield f"{item['id']}: {title!r}, not {parts}"
        for text, kind, x, _ in chart["axis"]:
            day = text if kind.startswith("now") else f"{text}-01-01"
            if kind.startswith("now") and text != self.answers.as_of or \
                    not near(x, 100 * (days(day) - days(first)) / (days(last) - days(first) + 1)):
                yield f"{text} stands at {x}"
