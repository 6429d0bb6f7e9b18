"""The report as a document and on paper. printed.py PEQ"""
import pathlib
import re
import sys
import tempfile
import zipfile

import office
from office import expect

peq = sys.argv[1]


def pages_of(file):
    info = office.run("pdfinfo", file)
    return int(re.search(r"Pages:\s+(\d+)", info)[1]), info


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    markdown = folder / "memoria.md"
    office.run(peq, "report", *office.PLAN, "--lang", "es", "-o", markdown)
    text = markdown.read_text(encoding="utf-8")
    document = folder / "memoria.docx"
    office.run("pandoc", markdown, "-o", document)
    with zipfile.ZipFile(document) as parts:
        xml = parts.read("word/document.xml").decode()
    tables = len(re.findall(r"^\|-", text, re.M))
    expect(tables > 10 and xml.count("<w:tbl>") == tables,
           f"{xml.count('<w:tbl>')} tables in the document, {tables} in Markdown")
    headings = len(re.findall(r"^#", text, re.M))
    expect(xml.count('<w:pStyle w:val="Heading') == headings, "a heading is missing")
    for widths in re.findall(r"<w:tblGrid>(.*?)</w:tblGrid>", xml):
        columns = [int(width) for width in re.findall(r'w:w="(\d+)"', widths)]
        expect(not columns or min(columns) >= sum(columns) / 30, f"a column is too narrow: {columns}")
    pdf = office.convert(folder, document, "pdf")
    pages, _ = pages_of(pdf)
    words = office.run("pdftotext", pdf, "-")
    expect(pages > 5 and "Macro indicadores" in words and "E-1-1-1" in words, "words are missing")

    page = folder / "memoria.html"
    office.run(peq, "report", *office.PLAN, "--lang", "es", "-o", page)
    printed = folder / "memoria.pdf"
    office.run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
               f"--print-to-pdf={printed}", page, cwd=folder)
    count, info = pages_of(printed)
    words = office.run("pdftotext", printed, "-")
    size = [float(number) for number in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups()]
    expect(count > 1, f"{count} page")
    expect(all(abs(a - b) < 2 for a, b in zip(sorted(size), (595.3, 841.9))), f"not A4 but {size}")
    expect("Macro indicadores" in words and "E-1-1-1" in words, "words are missing on paper")
    print(f"printed: {pages} pages by pandoc with {tables} tables, {count} by Chromium")
