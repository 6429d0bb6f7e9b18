"""The workbook of the annual report. workbook.py PEQ"""
import datetime
import json
import pathlib
import sys
import tempfile
import time
import zipfile

import office
from office import expect

peq = sys.argv[1]


def check_sheets(book, parts):
    expect(len(book.sheetnames) >= len(parts) + 1, f"a sheet is missing: {book.sheetnames}")
    tables = 0
    for sheet in book:
        name = sheet.title
        expect(len(name) <= 31 and not set(name) & set("[]:*?/\\"), f"{name}: no name for a sheet")
        expect(sheet.page_setup.orientation == "landscape", f"{name}: not in landscape")
        fitted = sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage
        expect(fitted and sheet.page_setup.fitToWidth in (None, 1) and sheet.page_setup.fitToHeight == 0,
               f"{name}: not fitted to the width of a page")
        expect("&P" in sheet.oddFooter.right.text, f"{name}: no page numbers")
        expect(all(0 < width.width <= 70 for width in sheet.column_dimensions.values()),
               f"{name}: a column is too wide to be read")
        if sheet.auto_filter.ref is None:
            continue
        tables += 1
        head = int("".join(filter(str.isdigit, sheet.auto_filter.ref.split(":")[0])))
        expect(sheet.freeze_panes is not None, f"{name}: nothing is frozen")
        frozen = int("".join(filter(str.isdigit, sheet.freeze_panes))) - 1
        expect(frozen in (head, 1), f"{name}: {frozen} lines are frozen, the head is line {head}")
        expect(sheet.print_title_rows == f"${head}:${head}", f"{name}: its head is not repeated")
        expect(any(cell.value for cell in sheet[head]), f"{name}: no head above the filter")
    expect(tables >= len(parts) // 2, "too few sheets have a filter")


def check_cells(book):
    dates = numbers = formulas = links = 0
    for cell in office.cells(book):
        place = f"{cell.parent.title}!{cell.coordinate}"
        if cell.data_type == "d":
            dates += 1
            expect(cell.number_format == "yyyy-mm-dd", f"{place}: a day as {cell.number_format}")
            expect(isinstance(cell.value, datetime.datetime), f"{place}: no day")
        elif cell.data_type == "n":
            numbers += 1
            expect(cell.number_format.startswith(("0", "#,##0", "+0", '"')),
                   f"{place}: a number as {cell.number_format}")
        elif cell.data_type == "f":
            formulas += 1
            names = set("abcdefghijklmnopqrstuvwxyz_0123456789.+-*/()")
            expect(set(cell.value[1:]) <= names, f"{place}: {cell.value}")
        else:
            expect(cell.data_type == "s", f"{place}: is {cell.data_type}")
        links += cell.hyperlink is not None
    expect(dates > 100 and numbers > 500 and formulas >= 5 and links > 50,
           f"{dates} days, {numbers} numbers, {formulas} formulas, {links} links")


def check_figures(book, report):
    """The macro indicators are the numbers that the other formats have."""
    for macro in report["macro_indicators"]:
        name = f"peq_{macro['id']}"
        expect(name in book.defined_names, f"no cell is named {name}")
        sheet, cell = book.defined_names[name].attr_text.rsplit("!", 1)
        value = book[sheet.strip("'").replace("''", "'")][cell.replace("$", "")].value
        expect(abs(value - macro["value"]) <= 1e-5, f"{name} is {value}, not {macro['value']}")


def check_recalculation(folder, file):
    cached = office.workbook(file, values=True)
    formulas = office.workbook(file)
    computed = office.workbook(office.recalculated(folder, file), values=True)
    count = 0
    for cell in office.cells(formulas):
        now = computed[cell.parent.title][cell.coordinate].value
        expect(not (isinstance(now, str) and now.startswith("#")), f"{cell.coordinate} is {now}")
        if cell.data_type != "f":
            continue
        count += 1
        before = cached[cell.parent.title][cell.coordinate].value
        expect(isinstance(now, (int, float)) and abs(now - before) <= 1e-6,
               f"{cell.coordinate}: {cell.value} is {now}, and was {before}")
    return count


def check_liveness(folder, file):
    """Another number in a factor's cell changes the average."""
    book = office.workbook(file)
    sheet, cell = book.defined_names["peq_vision"].attr_text.rsplit("!", 1)
    sheet = sheet.strip("'").replace("''", "'")
    cell = book[sheet][cell.replace("$", "")]
    cell.value += 10
    changed = folder / "changed.xlsx"
    book.save(changed)
    place = book.defined_names["peq_average"].attr_text.rsplit("!", 1)[1].replace("$", "")
    before = office.workbook(file, values=True)[sheet][place].value
    after = office.workbook(office.recalculated(folder, changed), values=True)[sheet][place].value
    expect(after > before + 0.5, f"the average stays {before} when the vision gets 10 more")


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    formulas = 0
    for language in ("es", "en"):
        file = folder / f"report-{language}.xlsx"
        office.run(peq, "report", *office.PLAN, "--lang", language, "-o", file)
        text = office.run(peq, "report", *office.PLAN, "--lang", language, "--format", "md")
        parts = [line[3:] for line in text.splitlines() if line.startswith("## ")]
        report = json.loads(office.run(peq, "evaluate", *office.PLAN, "--format", "json"))
        book = office.workbook(file)
        expect(book.properties.title and book.properties.creator, "no title or author")
        check_sheets(book, parts)
        check_cells(book)
        check_figures(office.workbook(file, values=True), report)
        formulas += check_recalculation(folder, file)
    check_liveness(folder, file)

    first = file.read_bytes()
    time.sleep(2.1)
    office.run(peq, "report", *office.PLAN, "--lang", "en", "-o", file)
    expect(file.read_bytes() == first, "the same report has other bytes")
    with zipfile.ZipFile(file) as parts:
        core = parts.read("docProps/core.xml").decode()
    expect(core.count("2023-12-31T00:00:00Z") == 2, "the file is not of the cut-off date")

    plan = folder / "plan.xlsx"
    office.run(peq, "report", office.PLAN[0], "--kind", "plan", "-o", plan)
    check_recalculation(folder, plan)
    print(f"workbook: {len(book.sheetnames)} sheets, {formulas} formulas recalculated")
