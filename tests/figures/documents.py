"""A report as read back from a file, and the reading of Markdown and workbooks."""
import dataclasses
import datetime
import decimal
import re
import warnings

import openpyxl

from words import fixed, squeeze


@dataclasses.dataclass
class Cell:
    text: str
    value: object = None  # the number or day that the file holds beside the text
    exact: bool = True    # whether it is computed in the file, from other cells


@dataclasses.dataclass
class Table:
    title: str            # of the heading above it
    columns: list
    rows: list            # lists of Cell
    bars: list = dataclasses.field(default_factory=list)  # per row, of the column without a title


@dataclasses.dataclass
class Document:
    headings: list = dataclasses.field(default_factory=list)
    prose: list = dataclasses.field(default_factory=list)   # paragraphs and list items
    facts: list = dataclasses.field(default_factory=list)   # (name, Cell, note)
    tables: list = dataclasses.field(default_factory=list)
    details: dict = dataclasses.field(default_factory=dict)  # lines behind a row
    charts: list = dataclasses.field(default_factory=list)
    rest: list = dataclasses.field(default_factory=list)     # other texts


def add_table(document, title, columns, rows):
    """Takes the column without a title out: it holds bars."""
    table = Table(title, columns, rows)
    if "" in columns:
        at = columns.index("")
        table.columns = columns[:at] + columns[at + 1:]
        table.bars = [row[at] for row in rows]
        table.rows = [row[:at] + row[at + 1:] for row in rows]
    document.tables.append(table)
    return table


# --- Markdown ------------------------------------------------------------------------------------

def plain_text(text):
    """Markdown without its marks."""
    text = text.replace("&emsp;", "")
    # What is escaped stands for itself, so it is put aside first.
    kept = []
    text = re.sub(r"\\(.)", lambda m: kept.append(m[1]) or f"\x00{len(kept) - 1}\x00", text)
    text = re.sub(r"\[([^\]]*)\]\(<?[^)>]*>?\)", r"\1", text)
    text = re.sub(r"<(https?://[^>]*)>", r"\1", text).replace("**", "")
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return squeeze(re.sub("\x00(\\d+)\x00", lambda m: kept[int(m[1])], text))


def cells_of(line):
    return [plain_text(cell) for cell in re.split(r"(?<!\\)\|", line.strip()[1:-1])]


def read_markdown(path, behind=()):
    """`behind`: ids that head what stands behind a row of a table."""
    document, title, prose = Document(), "", None
    lines = path.read_text().split("\n")
    while lines:
        line = lines.pop(0)
        if line.startswith("#"):
            title = plain_text(line.lstrip("#"))
            if title in behind:
                prose = document.details.setdefault(title, [])
            else:
                document.headings.append(title)
                prose = document.prose
        elif line.startswith("|"):
            columns = cells_of(line)
            lines.pop(0)
            rows = []
            while lines and lines[0].startswith("|"):
                rows.append([Cell(text) for text in cells_of(lines.pop(0))])
            add_table(document, title, columns, rows)
        elif line.startswith("- ") and len(document.headings) == 1:
            name, rest = plain_text(line[2:]).split(": ", 1)
            figure, _, note = rest.partition(" · ")
            document.facts.append((name, Cell(figure), note))
        elif line.strip():
            prose.append(plain_text(re.sub(r"^\s*- ", "", line)))
    return document


# --- workbooks -----------------------------------------------------------------------------------

def holds(section, value):
    condition = re.match(r"\[(<=|>=|<|>)(-?[\d.]+)\]", section)
    if not condition:
        return True
    limit = float(condition[2])
    return {"<": value < limit, ">": value > limit, "<=": value <= limit, ">=": value >= limit}[condition[1]]


def displayed(value, pattern):
    """What a spreadsheet shows of a number: rounded half away from zero."""
    sections = pattern.split(";")
    section = sections[0]
    if section.startswith("["):  # each says of which numbers it is, the last one is of all others
        section = next(one for one in sections if holds(one, value))
        section, value = re.sub(r"^\[.*?\]", "", section), abs(value)
    elif len(sections) > 1:
        section = sections[1] if value < 0 else sections[0] if value > 0 or len(sections) < 3 else sections[2]
        value = abs(value)
    match = re.fullmatch(r'([+-]?)(#,##)?0(?:\.(0+))?(?:"([^"]*)")?', section)
    assert match, f"number format {pattern}"
    places = len(match[3] or "")
    number = decimal.Decimal(repr(value)).quantize(decimal.Decimal(1).scaleb(-places), decimal.ROUND_HALF_UP)
    if not number:  # a section's sign stays, as it does in a spreadsheet
        number = abs(number)
    return f"{match[1]}{number:{',' if match[2] else ''}.{places}f}{match[4] or ''}"


def cell_of(cell, source):
    value = cell.value
    if value is None:
        return Cell("")
    if isinstance(value, datetime.datetime):
        assert cell.number_format == "yyyy-mm-dd" and value.time() == datetime.time(), cell.number_format
        return Cell(value.date().isoformat(), value.date().isoformat())
    if isinstance(value, (int, float)):
        return Cell(squeeze(displayed(value, cell.number_format)), float(value),
                    source.data_type != "f")
    return Cell(squeeze(value))


def read_workbook(path):
    document = Document()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # extensions that openpyxl does not know
        values = openpyxl.load_workbook(path, data_only=True)
        sources = openpyxl.load_workbook(path)
    for number, sheet in enumerate(values):
        title = ""
        rows = [[(cell, cell_of(cell, sources[sheet.title][cell.coordinate])) for cell in row]
                for row in sheet.iter_rows()]
        while rows:
            row = rows.pop(0)
            filled = [(cell, read) for cell, read in row if read.text]
            if not filled:
                continue
            first = filled[0][0]
            texts = [read.text for _, read in filled]
            if len(filled) == 1 and first.font.b and first.font.sz > 11:
                title = texts[0]
                document.headings.append(title)
            elif len(filled) == 1 and first.column == 1:
                document.prose.append(re.sub("^• ", "", texts[0]))
            elif number == 0:
                document.facts.append((texts[0], filled[1][1], texts[2] if len(texts) > 2 else ""))
            else:
                assert all(cell.font.b for cell, _ in filled), f"a header in {sheet.title}: {texts}"
                columns = [read.text for _, read in row][:filled[-1][0].column]
                body = []
                while rows and any(read.text for _, read in rows[0]):
                    body.append([read for _, read in rows.pop(0)])
                    assert not any(read.text for read in body[-1][len(columns):]), f"beside a table in {sheet.title}"
                    body[-1] = body[-1][:len(columns)]
                if len(columns) == 2 and not title:
                    for id_cell, line in body:
                        if line.text:  # the others are only space
                            document.details.setdefault(id_cell.text, []).append(re.sub("^• ", "", line.text))
                else:
                    add_table(document, title, columns, body)
    check_formulas(sources, values)
    return document


def check_formulas(sources, values):
    """The formulas in a workbook give what it shows."""
    named = {}
    for name in sources.defined_names.definedName:
        if name.name.startswith("peq_"):
            (sheet, where), = name.destinations
            named[name.name] = values[sheet][where.replace("$", "")].value
    for sheet in sources:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert re.fullmatch(r"=[\w+*/().]+", cell.value), cell.value
                    result = eval(cell.value[1:], {"__builtins__": {}}, named)
                    assert fixed(result, 4) == fixed(values[sheet.title][cell.coordinate].value, 4), cell.value
