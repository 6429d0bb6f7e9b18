"""Charts of lines over time, and what all charts have in common."""
import datetime
import re

from cells import Cells
from words import plain


def days(text):
    return datetime.date.fromisoformat(text).toordinal()


def near(drawn, wanted, within=0.06):
    """`12.5%` or `12.5` against a number."""
    if drawn is None or wanted is None:
        return drawn is None and wanted is None
    return abs(float(drawn.rstrip("%")) - wanted) <= within


class Curves(Cells):
    def legend(self, chart, *more):
        """Bands are told by where they begin and where the next one does; the topmost ends nowhere."""
        bands = self.settings["bands"]
        ends = {band["name"]: [[plain(band["from"])]] for band in bands}
        for above, band in zip(bands, bands[1:]):
            ends[band["name"]] = [[plain(band["from"]), plain(above["from"])]]
        if bands:
            ends[bands[0]["name"]].append([plain(bands[0]["from"]), "100"])
        known = {*more, *([self.say("mark_before", self.answers.from_day)] if self.answers.from_day else [])}
        for line in chart["legend"]:
            numbers = re.findall(r"\d+(?:\.\d+)?", line)
            told = any(line.startswith(name) and re.findall(r"\d+(?:\.\d+)?", line[len(name):]) in wanted
                       for name, wanted in ends.items())
            if numbers and not told and line not in known:
                yield f"legend {line!r}"

    def scales(self, chart, first, last):
        """(days to x in percent, figures to y), from the marks on the axes, once these are right."""
        marks = sorted((float(text), float(y) - 4) for text, kind, x, y in chart["texts"] if kind == "end")
        (low, bottom), (high, top) = marks[0], marks[-1]
        to_y = lambda value: bottom + (value - low) / (high - low) * (top - bottom)
        to_x = lambda day: 100 * (days(day) - days(first)) / (days(last) - days(first))
        wrong = [f"{value} on the axis stands at {y}" for value, y in marks if abs(to_y(value) - y) > 0.06]
        return to_x, to_y, wrong

    def line(self, chart, kind, points, scales):
        """The points of a line: (day, number); those before and behind the scale are cut."""
        to_x, to_y, _ = scales
        drawn = [points for name, points in chart["lines"] if name.split()[1:] == kind]
        if len(points) < 2:
            return
        if len(drawn) != 1:
            yield f"{len(drawn)} lines {kind}"
            return
        found = [tuple(map(float, pair.split(","))) for pair in drawn[0].split()]
        wanted = [(10 * to_x(day), to_y(number)) for day, number in points]
        if len(found) != len(wanted) or any(abs(x - a) > 0.06 or abs(y - b) > 0.06
                                            for (x, y), (a, b) in zip(found, wanted)):
            yield f"line {kind}: {found}, not {wanted}"

    def course(self, chart):
        answers, totals = self.answers, self.answers.now["totals"]
        course = answers.reported["course"]
        scales = self.scales(chart, course[0]["date"], course[-1]["date"])
        yield from scales[2]
        advance = [(one["date"], one["advance"]["value"]) for one in course if one["advance"]["value"] is not None]
        planned = [(one["date"], one["planned"]["value"]) for one in course if one["planned"]["value"] is not None]
        yield from self.line(chart, ["s"], advance, scales)
        yield from self.line(chart, ["dash", "u"], planned, scales)
        known = totals["advance"]["value"] is not None
        about = self.say("chart_course" if known else "chart_course_absent", answers.as_of, self.percent(totals["advance"]), self.percent(totals["planned"]))
        shown = [(totals[key]["shown"], answers.as_of) for key in ("advance", "planned") if totals[key]["shown"]]
        more = []
        if totals["forecast"] and totals["forecast"] > answers.as_of < course[-1]["date"]:
            about += " " + self.say("chart_course_forecast", totals["forecast"])
            more.append(self.say("line_forecast", totals["forecast"]))
        yield from self.legend(chart, *more)
        if chart["about"] != about:
            yield f"about: {chart['about']!r}, not {about!r}"
        yield from self.texts(chart, shown, scales, years=True)

    def trend(self, chart):
        trend = self.answers.trend
        cuts = [cut["date"] for cut in trend["cuts"]]
        scales = self.scales(chart, cuts[0], cuts[-1])
        yield from scales[2]
        words, shown = [], []
        for id, kind in (("average", ["s"]), ("efficacy", ["dash", "a"]), ("efficiency", ["dot", "w"])):
            series = next(one for one in trend["series"] if one["id"] == id)
            points = [(one["date"], one["value"]) for one in series["points"] if one["value"] is not None]
            yield from self.line(chart, kind, points, scales)
            name = self.say("short_average") if id == "average" else series["name"]
            words.append(f"{name}: {', '.join(self.shown(one) for one in series['points'])}")
            if id == "average":
                shown = [(one["shown"], one["date"]) for one in series["points"] if one["shown"]]
        if chart["about"] != "; ".join(words):
            yield f"about: {chart['about']!r}, not {'; '.join(words)!r}"
        yield from self.legend(chart)
        yield from self.texts(chart, shown, scales, cuts=trend["cuts"])

    def texts(self, chart, shown, scales, years=False, cuts=()):
        to_x, _, _ = scales
        # Figures without a place of their own are left out; the words about the chart have all.
        told = [(text, x) for text, kind, x, _ in chart["texts"] if kind.startswith("shown")]
        for text, x in told:
            if not any(text == figure and near(x, to_x(day)) for figure, day in shown):
                yield f"{text} at {x}, not of {shown}"
        if shown and not told:
            yield "no figures"
        for text, kind, x, _ in chart["texts"]:
            if kind.startswith("shown") or kind in ("end", "name") or not re.search(r"\d", text):
                continue
            if kind.startswith("now"):
                right = text == self.answers.as_of and near(x, to_x(text))
            elif years:
                right = near(x, to_x(f"{text}-01-01"))
            else:
                right = any(text == (cut["period"] or cut["date"]) and near(x, to_x(cut["date"])) for cut in cuts)
            if not right:
                yield f"{text} stands at {x}"
