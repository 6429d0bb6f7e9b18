"""Everything outside of tables: the cover, paragraphs, and what stands behind a strategy."""
import re

from cells import Cells
from documents import plain_text
from words import STATUSES, fixed, interval, long_day, money, plain, squeeze, together


class Prose(Cells):
    def counts(self, items):
        return ", ".join(self.say("count_" + status, number) for status in STATUSES
                         if (number := sum(item["status"] == status for item in items)))

    def title(self):
        day = long_day(self.language, self.answers.as_of)
        if self.answers.units:
            return self.say("annex_title", together(self.language, [
                name for id, name in self.answers.unit_names.items() if id in self.answers.units]), day)
        return self.say("summary_title" if self.answers.summary else "title", day)

    def before(self, was, now):
        if not was or was["value"] is None or now["value"] is None:
            return ""
        kinds = self.answers.changes
        change = next(one for one in [*kinds["macro_indicators"], *kinds["completion"].values()]
                      if one["before"].items() >= {key: was[key] for key in ("value", "shown")}.items()
                      and one["after"]["value"] == now["value"])["change"]
        return self.say("before", was["shown"], self.change(change).text)

    def facts(self):
        """(name, text, value, note) of the cover."""
        now, was = self.answers.now, self.answers.was
        strategies = self.answers.deadlines["items"]
        facts = []
        if self.answers.units:
            units = [unit for unit in now["units"] if unit["id"] in self.answers.units]
            for unit in units:
                note = unit["name"] if len(units) > 1 else ""
                for key in ("Advance", "Compliance"):
                    figure = unit[key.lower()]
                    facts.append((self.say(key), self.percent(figure), figure["value"], note))
                facts.append((self.say("Coverage"), self.percent_of(unit["coverage"], unit), unit["coverage"], note))
        else:
            average, totals = now["macro_indicators"][-1], now["totals"]
            earlier = lambda key: self.before(was and was["totals"][key], totals[key])
            facts = [
                (self.say("fact_average"), self.percent(average), average["value"],
                 [self.given_band(average).text, self.before(was and was["macro_indicators"][-1], average)]),
                (self.say("Advance"), self.percent(totals["advance"]), totals["advance"]["value"],
                 [self.say("planned_is", self.percent(totals["planned"])), earlier("advance")]),
                (self.say("Compliance"), self.percent(totals["compliance"]), totals["compliance"]["value"],
                 [earlier("compliance")]),
                (self.say("Coverage"), self.percent_of(totals["coverage"], totals), totals["coverage"],
                 [self.say("coverage_is")])]
        facts.append((self.say("Strategies"), str(len(strategies)), len(strategies), self.counts(strategies)))
        return [(name, text, value, note if isinstance(note, str) else " · ".join(filter(None, note)))
                for name, text, value, note in facts]

    def percent_of(self, number, whole):
        """Coverage is absent for the reason for which the advance is."""
        return self.say(whole["advance"]["absent"] or "not_due") if number is None else self.say("percent", fixed(number, self.decimals))

    def cover(self):
        """The paragraphs before the facts; each must be there."""
        now, answers = self.answers.now, self.answers
        plan = now["plan"]
        parts = [self.say("period", plan["period"]["start"], plan["period"]["end"]), self.say("as_of", answers.as_of)]
        if answers.from_day:
            parts.append(self.say("compared", answers.from_day))
        if answers.known_by:
            parts.append(self.say("known_by", answers.known_by))
        if not answers.units:
            parts.append(self.say("used", self.entries_used()))
        lines = [f"{plan['title']} · {plan['institution']}", " · ".join(parts), *answers.notes]
        if now["assumed"]:
            lines.append(self.say("what_if", ", ".join(
                f"{one['id']} = {plain(one['value'])}" for one in now["assumed"])))
        return lines

    def entries_used(self):
        """Every report that counts but those of reviews, which no figure is made of; none that is only assumed."""
        return len(self.answers.entries)

    def paragraphs(self):
        """Those with numbers that the other commands do not print; a set, as not all are always there."""
        now, settings = self.answers.now, self.settings
        allowed = {self.say("note_pace"), self.say("method_advance"), self.say("method_planned"),
                   self.say("method_compliance"), self.say("note_sources", now["plan"]["id"]),
                   self.say("method_status", plain(settings["deadlines"]["on_track"]),
                            plain(settings["deadlines"]["at_risk"])),
                   self.say("method_rounding", self.decimals),
                   self.say("note_ratings", interval(self.language, settings["ratings_valid_for"]))}
        urgent = [item for item in now["items"] if item["kind"] == "strategy" and
                  item["status"] in ("overdue", "behind", "at_risk")]
        allowed.add(self.say("urgent_note", min(5, len(urgent)), len(urgent)))
        allowed.add(f"{now['plan']['institution']} · {self.answers.as_of} · {self.say('back')}")
        if self.answers.from_day:
            allowed.add(self.say("note_change", self.answers.from_day))
        bounds = now["average_bounds"]
        if bounds["missing_zero"] is not None and bounds["missing_skipped"] is not None:
            allowed.add(self.say("average_bounds", *[fixed(bounds[key], self.decimals)
                                                     for key in ("missing_zero", "missing_skipped")]))
        return allowed

    # --- behind a strategy -----------------------------------------------------------------------

    def details(self, id):
        """The lines behind a strategy, in order."""
        return [squeeze(line) for line in
                [*self.plan_lines(id), *self.part_lines(id), *self.report_lines(id), *self.derivation(id)]]

    def place(self, id):
        """Where it is written, as explain says it."""
        words = self.say("written", "")
        line = plain_text(self.answers.derivations[1][id])
        return next(part for part in line.split(" · ") if part.startswith(words))

    def plan_lines(self, id):
        item, plan = self.answers.items[id], self.answers.of_plan[id]
        facts = [self.say("from_to", item["start"], item["deadline"])]
        facts += [self.say("every_" + plan["every"])] if plan["every"] else []
        facts += [self.say("weight", plain(item["weight"]))] if item["weight"] != 1 else []
        facts += [self.say("part_of", item["parent"]), self.place(id)]
        lines = [" · ".join(facts)]
        lines += [self.say("who", self.names(plan["responsible"]))] if plan["responsible"] else []
        add = lambda words, reason: lines.append(words + (f": {reason}" if reason else ""))
        for one in plan["rescheduled"]:
            add(self.say("on_rescheduled", one["on"], one["deadline"]), one["reason"])
        if plan["cancelled"]:
            add(self.say("on_cancelled", plan["cancelled"]["on"]), plan["cancelled"]["reason"])
        if plan["transcription"] and plan["transcription"]["note"]:
            add(self.say("transcription"), plan["transcription"]["note"])
        if plan["notes"]:
            add(self.say("notes"), plan["notes"])
        sums = item["money"]
        if sums:
            parts = [f"{self.say(key)}: {money(sums[key.lower()])}" for key in ("Budget", "Spent")
                     if sums[key.lower()] is not None]
            lines.append(" · ".join([*parts, self.answers.plan["currency"]]))
        return lines

    def parts_of(self, id):
        for item in self.answers.now["items"]:
            if item["parent"] == id:
                yield item
                yield from self.parts_of(item["id"])

    def part_lines(self, id):
        for item in self.parts_of(id):
            words = "part_advance" if item["status"] else "part_achieved"
            line = f"{item['id']} {item['title']}" + self.say(words, self.percent(item["advance"]),
                                                               self.percent(item["planned"]))
            yield line + (f" · {self.say(item['status'])}" if item["status"] else "")
        for one in self.answers.items[id].get("occurrences", []):
            if one["start"] <= self.answers.as_of:
                yield f"{self.say('occurrence', one['period'], one['end'])}: {self.percent(one['progress'])}"

    def report_lines(self, id):
        found = []
        for item in [self.answers.items[id], *self.parts_of(id)]:
            of_item = [one for one in self.answers.reported["entries"] if one["for"] == item["id"]]
            for one in sorted(of_item, key=lambda one: one["date"])[::-1]:
                found.append(self.report_line(one, item, item["id"] != id))
        return [self.say("list_reports"), *found] if found else [self.say("no_reports")]

    def report_line(self, entry, item, named):
        parts = [entry["date"]] + [item["id"]] * named
        if entry["kind"] == "progress":
            parts.append(self.say("percent", plain(entry["figure"])))
        if entry["kind"] == "value":
            parts.append(f"{plain(entry['figure'])} {self.answers.of_plan[item['id']]['indicator']['unit']}")
        parts += [entry["occurrence"]] if entry["occurrence"] else []
        if entry["spent"] is not None:
            parts.append(self.say("spent", money(entry["spent"]), self.answers.plan["currency"]))
        parts += [self.say("by", self.answers.unit_names[entry["by"]])] if entry["by"] else []
        parts += [self.say("recorded", entry["recorded"])] if entry["recorded"] != entry["date"] else []
        parts += [self.say("correction")] if entry["correction"] else []
        if entry["assumed"]:
            return " · ".join([*parts, self.say("assumed")])
        parts += [entry["note"]] if entry["note"] else []
        return " · ".join([*parts, *entry["evidence"], f"{entry['path']}:{entry['line']}"])

    def derivation(self, id):
        """As peq explain gives it, line by line."""
        lines = []
        for line in self.answers.derivations[0][id]:
            line = re.sub(r"\\$", "", line.rstrip())
            lines.append(plain_text(re.sub(r"^\s*- ", "", line)))
        cut = [self.say("explain", id)] if any(line.endswith("…") for line in lines) else []
        return [self.say("derivation"), *lines, *cut]
