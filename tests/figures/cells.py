"""What a cell of a report is to say, from the values in JSON."""
import dataclasses
import re

from words import fixed, money, plain, say, signed


@dataclasses.dataclass
class Expected:
    text: str
    value: object = None    # what a workbook holds: a number or a day
    within: float = 1e-6
    said: bool = False      # words of another command: a line of its answer has them


def day(text):
    return Expected(text, text) if text else Expected("–")


def count(number):
    return Expected(str(number), number)


def amount(number):
    return Expected("–") if number is None else Expected(money(number), number)


class Cells:
    def __init__(self, answers):
        self.answers, self.language = answers, answers.language
        self.settings = answers.plan["evaluation"]
        self.decimals = self.settings["decimals"]

    def say(self, key, *values):
        return say(self.language, key, *values)

    def shown(self, figure):
        return figure["shown"] or self.say(figure["absent"])

    def percent(self, figure):
        return self.say("percent", figure["shown"]) if figure["shown"] else self.say(figure["absent"])

    def figure(self, figure):
        return Expected(self.shown(figure), figure["value"])

    def following(self, figure, told):
        """A dash for what is absent for the same reason as the figure that it follows."""
        same = figure["value"] is None and told["value"] is None and figure["absent"] == told["absent"]
        return Expected("–") if same else self.figure(figure)

    def coverage(self, number, told):
        if number is None:
            # JSON has null; the words tell why, unless the figure before does.
            return [Expected("–")] + [Expected(self.say(why)) for why in
                                      ("not_due", "not_reported", "not_applicable", "not_scheduled", "undefined")]
        return Expected(fixed(number, self.decimals), number)

    def bounds(self, bounds, told):
        lowest, highest = bounds["missing_zero"], bounds["missing_skipped"]
        if lowest is None or highest is None:
            if lowest is None and highest is None and told["value"] is None:
                return Expected("–")
            texts = [[self.say(why) for why in ("not_due", "not_reported", "not_applicable", "not_scheduled",
                                                "undefined")] if one is None else [fixed(one, self.decimals)]
                     for one in (lowest, highest)]
            return [Expected(f"{a}–{b}" if a != b else a) for one, other in (texts, texts[::-1])
                    for a in one for b in other]
        return Expected(self.range(lowest, highest))

    def range(self, lowest, highest):
        texts = [fixed(number, self.decimals) for number in sorted((lowest, highest))]
        return texts[0] if texts[0] == texts[1] else "–".join(texts)

    def change(self, change):
        """Of a change in the JSON of diff or trend."""
        if change is None or change["value"] is None:
            return Expected("–")
        return Expected(("+" if float(change["shown"]) > 0 else "") + change["shown"], change["value"])

    def difference(self, was, now):
        """Where diff does not list an item nothing of it has moved."""
        if was is None or was["value"] is None or now["value"] is None:
            return Expected("–")
        assert abs(now["value"] - was["value"]) < 1e-9, (was, now)
        return Expected(fixed(0, self.decimals), 0)

    def points(self, number):
        if number is None:
            return Expected("–")
        return Expected(signed(number, min(self.decimals + 1, 6)), number, 1e-5)

    def gap(self, figure):
        return Expected("–") if figure["value"] is None else \
            Expected(signed(figure["value"], self.decimals), figure["value"])

    def band(self, figure):
        """The band of the figure as it is shown."""
        if figure["value"] is None or not self.settings["bands"]:
            return Expected("")
        for band in self.settings["bands"]:
            if float(figure["shown"]) >= band["from"]:
                return Expected(band["name"])
        return Expected(self.say("no_band"))

    def given_band(self, figure):
        if figure["value"] is None or not self.settings["bands"]:
            return Expected("")
        return Expected(figure["band"] or self.say("no_band"))

    def forecast(self, item):
        if item["forecast"]:
            return day(item["forecast"])
        if item["no_forecast"] in ("cancelled", "complete"):
            return Expected("–")
        return Expected(self.say("no_" + item["no_forecast"]))

    def status(self, item):
        return Expected(self.say(item["status"]))

    def names(self, units):
        return ", ".join(self.answers.unit_names[unit] for unit in units)

    def measured(self, number, measure):
        if number is None:
            return Expected("–")
        decimals = measure["decimals"]
        return Expected(plain(number) if decimals is None else fixed(number, decimals), number)


def problem(expected, cell, numbers):
    """What is wrong with a cell; `numbers`: the file holds them beside the text."""
    if isinstance(expected, list):
        problems = [problem(one, cell, numbers) for one in expected]
        return None if None in problems else problems[0]
    if cell.text != expected.text:
        return f"{cell.text!r}, not {expected.text!r}"
    if not numbers:
        # What is sorted by is the figure, or below all figures where there is none.
        if isinstance(cell.value, float) and expected.value is not None and abs(cell.value - expected.value) > 2e-6:
            return f"sorted by {cell.value}, not {expected.value}"
        return None
    if expected.value is None and cell.value is not None:
        return f"holds {cell.value}, not text"
    if expected.value is None:
        return None
    if cell.value is None:
        # Where a spreadsheet would round otherwise the text says it.
        return None if re.fullmatch(r"[+-]?[\d.,]+5\d*", f"{expected.value:.6f}".rstrip("0")) else "holds only text"
    if isinstance(expected.value, str):
        return None if cell.value == expected.value else f"holds {cell.value}, not {expected.value}"
    within = expected.within if cell.exact else 5e-6
    return None if abs(cell.value - expected.value) <= within else f"holds {cell.value}, not {expected.value}"
