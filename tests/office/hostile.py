"""Workbooks and Markdown of plans whose texts would like to be more. hostile.py PEQ"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import office
from office import expect

peq = sys.argv[1]

PLAN = """peq: plan/1
id: plan
title: {text}
institution: {text}
period: {{start: 2023-01-01, end: 2026-12-31}}
units:
  - {{id: u, name: {text}}}
components:
  - id: D-1
    name: {text}
    objectives:
      - id: D-1-1
        text: {text}
        responsible: u
        strategies:
          - {{id: E-1, text: {text}, deadline: 2024-12-31}}
          - {{id: E-2, text: {text}, deadline: 2025-12-31, notes: {text}}}
"""
TEXTS = [
    "=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1", "=1+1", "=HYPERLINK(\"http://x.example\",\"x\")",
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>", "a|b `c` *d* _e_",
    "[x](javascript:alert(1))", "javascript:alert(1)", "https://x.example/?q=1", "_x0041_",
    "\u202eabc", "&L&P&\"Arial\"&8 2023", "'[a]:*?/\\'", "---", "# x {#y}", ": x", "{=html}",
    "\uffff", "x" * 40000, "Table: x", "1. x", "   x   ",
]
shown = set()


def plain(text):
    """Words as people compare them, whatever pandoc made of quotes and blanks."""
    return re.sub(r"\s+", " ", re.sub("[\"'“”‘’…]", "", text)).strip()


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    path = folder / "plan.yaml"
    for text in TEXTS:
        path.write_text(PLAN.format(text=json.dumps(text)), encoding="utf-8")
        written = None
        for kind in ("annual", "plan"):
            file = folder / f"{kind}.xlsx"
            words = [peq, "report", path, "--kind", kind, "--as-of", "2023-12-31", "--lang", "en"]
            done = subprocess.run([*map(str, words), "-o", str(file)], capture_output=True, text=True)
            # What no plan may hold never gets here.
            if done.returncode == 3:
                continue
            expect(done.returncode == 0 and "WARN" not in done.stderr, f"{text[:40]!r}: {done.stderr}")
            written = file
            for cell in office.cells(office.workbook(file)):
                expect(cell.data_type != "e", f"{text[:40]!r}: {cell.coordinate} is an error")
                if cell.data_type == "f":
                    expect(re.fullmatch(r"=[a-z0-9_.+*/()-]+", cell.value) and "peq_" in cell.value,
                           f"{text[:40]!r}: {cell.coordinate} is the formula {cell.value}")
                if cell.hyperlink is not None and cell.hyperlink.target:
                    expect(cell.hyperlink.target.startswith(("http://", "https://")),
                           f"{text[:40]!r}: leads to {cell.hyperlink.target}")
            markdown = office.run(*words, "--format", "md")
            html = office.run("pandoc", "-f", "markdown", "-t", "html", input=markdown)
            gfm = office.run("pandoc", "-f", "gfm", "-t", "html", input=markdown)
            for page in (html, gfm):
                tags = set(re.findall(r"<([a-z0-9]+)", page))
                expect(not tags & {"script", "img", "svg", "iframe", "code", "del", "sup", "sub"},
                       f"{text[:40]!r}: {sorted(tags)} in Markdown")
                expect(not re.search(r"href=\"(?!https?:|#)", page), f"{text[:40]!r}: a link")
            if text.isascii() and 1 < len(text) < 100:
                words = office.run("pandoc", "-f", "markdown", "-t", "plain", "--wrap=none",
                                   input=markdown)
                expect(plain(text) in plain(words), f"{text!r} is not in Markdown")
        if written is not None:
            shown.add(text)
    # LibreOffice reads such a file as any other, and computes nothing of it.
    path.write_text(PLAN.format(text=json.dumps(TEXTS[0])), encoding="utf-8")
    file = folder / "plan.xlsx"
    office.run(peq, "report", path, "--kind", "plan", "--lang", "en", "-o", file)
    texts = [cell.value for cell in office.cells(office.workbook(office.recalculated(folder, file)))]
    expect(TEXTS[0] in texts, "LibreOffice shows another text")
    expect(len(shown) > 20, f"only {len(shown)} of {len(TEXTS)} texts got into a plan")
    print(f"hostile: {len(shown)} texts, as they are")
