"""One report, in every format, against the answers of the other commands."""
import json
import re

import charts
import data
import documents
import pages
from cells import problem
from lists import Tables
from prose import Prose
from words import long_day, squeeze

READERS = {"html": pages.read_page, "md": documents.read_markdown, "xlsx": documents.read_workbook}


def links_apart(line):
    """A cell of a workbook has one link, so each stands in a line of its own."""
    parts = line.split(" · ")
    links = [part for part in parts if part.startswith(("https://", "http://"))]
    return [" · ".join(part for part in parts if part not in links), *links]


class Comparison:
    """What the report has to say, worked out once; files are then held against it."""

    def __init__(self, answers):
        self.answers = answers
        self.tables = Tables(answers).all()
        self.prose = Prose(answers)
        self.charts = charts.Charts(answers)
        self.allowed = self.prose.paragraphs() | set(self.prose.cover()) | answers.spoken
        self.details = {} if answers.summary else \
            {item["id"]: self.prose.details(item["id"]) for item in answers.deadlines["items"]}

    def problems(self, path):
        form = path.suffix[1:]
        if form == "json":
            return list(data.check_json(self.answers, json.loads(path.read_text())))
        if form == "csv":
            return list(data.check_csv(self.answers, path.read_bytes()))
        try:
            document = READERS[form](path, self.details) if form == "md" else READERS[form](path)
        except AssertionError as wrong:
            return [f"can't be read: {wrong}"]
        found = [*self.cover(document, form), *self.all_tables(document, form), *self.texts(document),
                 *self.behind(document, form)]
        if form == "html":
            found += [*self.charts.check(document, self.tables), *self.rest(document)]
        return found

    def cover(self, document, form):
        if not document.headings or document.headings[0] != self.prose.title():
            yield f"title {document.headings[:1]}"
        for line in self.prose.cover():
            if line not in document.prose:
                yield f"the cover lacks {line!r}"
        facts = self.prose.facts()
        if len(facts) != len(document.facts):
            yield f"facts {document.facts}"
        for (name, cell, note), (wanted, text, value, remark) in zip(document.facts, facts):
            if (name, cell.text, note) != (wanted, text, remark):
                yield f"fact {(name, cell.text, note)}, not {(wanted, text, remark)}"
            if form == "xlsx" and value is not None and (cell.value is None or abs(cell.value - value) > 1e-6):
                yield f"fact {name} holds {cell.value}, not {value}"

    def all_tables(self, document, form):
        titles = [table.title for table in document.tables]
        if titles != [title for title, _, _ in self.tables]:
            yield f"tables {titles}, not {[title for title, _, _ in self.tables]}"
            return
        for table, (title, columns, rows) in zip(document.tables, self.tables):
            if table.columns != columns:
                yield f"{title}: columns {table.columns}, not {columns}"
            elif len(table.rows) != len(rows):
                yield f"{title}: {len(table.rows)} rows, not {len(rows)}"
            else:
                yield from self.one_table(table, rows, form)

    def one_table(self, table, rows, form):
        for row, wanted in zip(table.rows, rows):
            for column, cell, expected in zip(table.columns, row, wanted):
                wrong = problem(expected, cell, form == "xlsx")
                if getattr(expected, "said", False):
                    # Words around numbers: a line of another command's answer has them.
                    numbers = expected.text.split(" / ")
                    said = any(line.startswith(row[0].text) and line.endswith(cell.text) for line in self.answers.spoken)
                    right = re.findall(r"\d+", cell.text)[:2] == numbers or not re.search(r"\d", cell.text)
                    wrong = None if said and right else f"{cell.text!r}, which no command says"
                if wrong:
                    yield f"{table.title}, {row[0].text or row[1].text}, {column}: {wrong}"
        yield from self.bars(table, rows, form)

    def bars(self, table, rows, form):
        """A bar draws the figure beside it, and the planned one where there is one."""
        advance = self.prose.say("Advance") if self.prose.say("Advance") in table.columns else \
            self.prose.say("Achievement") if self.prose.say("Achievement") in table.columns else "%"
        at = table.columns.index(advance) if advance in table.columns else None
        planned = table.columns.index(self.prose.say("Planned")) if self.prose.say("Planned") in table.columns else None
        cut = lambda expected: None if expected.value is None else min(100, max(0, expected.value))
        for bar, row in zip(table.bars, rows):
            wanted = cut(row[at]), cut(row[planned]) if planned is not None else None
            if form == "xlsx":
                if bar.text and abs(bar.value - (wanted[0] or 0)) > 1e-6:
                    yield f"{table.title}, {row[0].text}: a bar of {bar.value}"
                continue
            drawn = (None, None) if bar is None else bar
            for number, mark in zip(drawn, wanted):
                if abs((number or 0) - (mark or 0)) > 0.006:
                    yield f"{table.title}, {row[0].text}: a bar of {drawn}, not {wanted}"

    def texts(self, document):
        """No number outside of tables but in words that are known."""
        titles = [title for title, _, _ in self.tables]
        for line in document.headings[1:]:
            if re.search(r"\d", line) and line not in titles and line != self.changes_title():
                yield f"heading {line!r}"
        for line in document.prose:
            if re.search(r"\d", line) and line not in self.allowed:
                yield f"unchecked: {line!r}"

    def changes_title(self):
        day = self.answers.from_day
        return day and self.prose.say("changes", long_day(self.answers.language, day))

    def behind(self, document, form):
        if list(document.details) != list(self.details):
            yield f"details of {list(document.details)}, not {list(self.details)}"
        for id, lines in document.details.items():
            wanted = self.details.get(id, [])
            if form == "md":  # how figures came about is for formats where it can be opened and closed
                wanted = wanted[:wanted.index(self.prose.say("derivation"))]
            if form == "xlsx":
                wanted = [part for line in wanted for part in links_apart(line)]
            if form in ("md", "xlsx"):  # under a name of its own
                wanted = [squeeze(self.answers.items[id]["title"]), *wanted]
            for line, one in zip(lines, wanted):
                if line != one:
                    yield f"details of {id}: {line!r}, not {one!r}"
                    break
            else:
                if len(lines) != len(wanted):
                    yield f"details of {id}: {len(lines)} lines, not {len(wanted)}"

    def rest(self, document):
        """Texts around: the window's title, captions, contents, choices."""
        plan = self.answers.now["plan"]
        known = {f"{self.prose.title()} – {plan['title']}",
                 self.prose.say("description", plan["title"], plan["institution"], self.answers.as_of)}
        known |= {self.prose.say("details", id) for id in self.details} | set(document.headings)
        known |= {f"{item['id']} {item['title']}" for item in self.answers.now["items"]}
        known |= set(self.answers.unit_names.values())
        for one in document.rest:
            text = one if isinstance(one, str) else one[-1]
            if re.search(r"\d", text) and text not in known:
                yield f"unchecked: {one!r}"
