"""Calendars of plans whose texts would like to be properties. hostile.py PEQ"""
import json
import pathlib
import re
import sys
import tempfile

import calendars

peq = sys.argv[1]

PLAN = """peq: plan/1
id: {id}
title: {text}
institution: {text}
language: {text}
period: {{start: 2023-01-01, end: 2026-12-31}}
report_every: 6 months
units:
  - {{id: u, name: {text}}}
reviews:
  - {{id: R-ñ, name: {text}, every: 1 year, responsible: u}}
components:
  - id: D-1
    name: {text}
    objectives:
      - id: D-1-1
        text: {text}
        responsible: u
        strategies:
          - {{id: {id}-1, text: {text}, deadline: 2024-12-31}}
          - {{id: E-2, text: {text}, every: quarter}}
          - {{id: E-3, text: {text}, deadline: 2025-12-31,
             rescheduled: [{{on: 2023-03-01, deadline: 2026-06-30, reason: {text}}}]}}
"""
TEXTS = [
    "plain", "a\nBEGIN:VEVENT\nUID:x\nEND:VEVENT", "\nEND:VCALENDAR\nBEGIN:VCALENDAR", "a;b,c:d\\e\"f\"",
    "LANGUAGE=es:SUMMARY", "es;X=1:", "\\", "\\\\n", "\\n", "\\,\\;", "a\tb", "\u202ea\u2066b\u200f", "x\u2028UID:y\u2029z",
    "ñ" * 300, "漢" * 300, "😀" * 300, "e\u0301" * 300, ("a" * 60 + "\n") * 20, "=cmd|x", "%0D%0AUID:x", "=0D=0A",
    "{0} {1|a|b}", "<b>&amp;", "^n^'", " lead and trail ", ";" * 200, "\\" * 200,
]
for width in range(30, 50):  # every place of a character before and behind a fold
    TEXTS += ["a" * width + "ñ漢😀" * 20]
IDS = ["plain", "año", "計画", "a.b_c-D"]


def shown(text):
    """Control and bidirectional characters, as peq makes them visible."""
    def escape(match):
        return f"\\x{ord(match[0]):02x}" if ord(match[0]) < 0x100 else f"\\u{ord(match[0]):04x}"
    return re.sub("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]", escape,
                  text.replace("\t", " "))


def check(folder, id, text):
    path = pathlib.Path(folder) / "plan.yaml"
    path.write_text(PLAN.format(id=id, text=json.dumps(text, ensure_ascii=False)), encoding="utf-8")
    words = ["calendar", path, "--as-of", "2023-12-31", "--all", "--alarm", "7d"]
    data = calendars.run(peq, *words)
    calendar = calendars.read(data)
    title = calendars.answer(peq, *words)["plan"]["title"]  # as it was read: without blanks at its ends
    one_line = shown(title.replace("\n", " "))
    events = calendar.walk("VEVENT")
    # 2 deadlines, 16 quarters, 4 reviews, and reports on the two that do not recur.
    assert len(events) == 2 + 16 + 4 + 2, len(events)
    moved = [event for event in events if event["UID"].startswith("deadline.E-3@")]
    assert len(moved) == 1 and moved[0]["SEQUENCE"] == 1 and str(moved[0]["DTSTART"].dt) == "2026-06-30"

    values = {}
    for name, _, value in calendars.content_lines(data):
        values.setdefault(name, []).append(value)
    assert [calendars.unescaped(value) for value in values["X-WR-CALNAME"]] == [one_line]
    lines = [shown(line) for line in title.split("\n")]
    for description in values["DESCRIPTION"][1:]:
        text_of = calendars.unescaped(description)
        assert text_of.split("\n")[:len(lines)] == lines or text_of.split(": ", 1)[1].rstrip("…") in one_line
    if "\\" not in one_line:  # icalendar takes an escaped backslash before an n for a line feed
        assert calendar["X-WR-CALNAME"] == one_line
        for event in events:
            assert event["SUMMARY"].split(": ", 1)[1].rstrip("…") in one_line
            assert event["DESCRIPTION"].split("\n")[:len(lines)] == lines


with tempfile.TemporaryDirectory() as folder:
    for text in TEXTS:
        check(folder, "plain", text)
    for id in IDS:
        check(folder, id, "Una")
print(f"calendar: {len(TEXTS)} hostile texts, {len(IDS)} ids")
