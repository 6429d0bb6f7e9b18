"""Calendars as peq writes them, read by icalendar, and by hand where it is too lenient."""
import datetime
import json
import os
import re
import subprocess

import icalendar

REQUIRED = ["UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION",
            "CATEGORIES", "STATUS", "TRANSP"]


def run(peq, *words, **environment):
    result = subprocess.run([peq, *map(str, words)], capture_output=True, env={**os.environ, **environment})
    assert result.returncode == 0, (words, result.stderr.decode())
    return result.stdout


def answer(peq, *words):
    return json.loads(run(peq, *words, "--format", "json"))


def content_lines(data):
    """(name, parameters, value) of each line, unfolded, and judged as RFC 5545 wants it."""
    assert data.endswith(b"\r\n")
    assert data.count(b"\r") == data.count(b"\n") == data.count(b"\r\n")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, line
        text = line.decode("utf-8")  # no character is split
        assert not re.search("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]", text), line
    lines = data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    assert lines.pop() == ""
    parsed = []
    for line in lines:
        match = re.fullmatch(r"([A-Z-]+)((?:;[A-Z]+=[A-Za-z0-9-]+)*):(.*)", line)
        assert match, line
        parsed.append(match.groups())
    return parsed


def unescaped(value):
    """A TEXT value; every backslash begins one of the four escapes, and no bare ; or , is left."""
    assert re.fullmatch(r"(?:[^\\;,]|\\[\\;,n])*", value), value
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] == "n" else match[1], value)


def read(data):
    """The calendar, after everything that holds for all of them has been checked."""
    lines = content_lines(data)
    names = [name for name, _, _ in lines]
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors
    assert calendar["VERSION"] == "2.0" and calendar["CALSCALE"] == "GREGORIAN" and calendar["PRODID"]
    assert "METHOD" not in calendar and calendar["NAME"] == calendar["X-WR-CALNAME"]
    events = calendar.walk("VEVENT")
    assert len(events) == sum(name == "UID" for name in names) == len({event["UID"] for event in events})
    for event in events:
        assert not event.errors
        assert sorted(event) == sorted(REQUIRED), sorted(event)
        assert re.fullmatch(r"[a-z]+\.[A-Za-z0-9._%~-]+@[A-Za-z0-9._%-]+\.peq", event["UID"]), event["UID"]
        first, end = event["DTSTART"].dt, event["DTEND"].dt
        assert type(first) is type(end) is datetime.date  # all day, no time
        assert event["DTSTART"].params["VALUE"] == event["DTEND"].params["VALUE"] == "DATE"
        assert end - first == datetime.timedelta(days=1)
        assert event["STATUS"] in ("CONFIRMED", "CANCELLED") and event["TRANSP"] == "TRANSPARENT"
        assert event["SUMMARY"] and event["SEQUENCE"] >= 0
        for alarm in event.walk("VALARM"):
            assert alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"] == event["SUMMARY"]
    return calendar


def kind(event):
    return event["UID"].split(".")[0]


def alarms(event):
    """Days before the event."""
    return [-alarm["TRIGGER"].dt.days for alarm in event.walk("VALARM")]
