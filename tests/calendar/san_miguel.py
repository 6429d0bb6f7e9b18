"""The calendar of San Miguel against what deadlines, evaluate and due say. san_miguel.py PEQ"""
import collections
import datetime
import sys

import calendars

peq = sys.argv[1]
PLAN = ["plans/san-miguel-2022-2026", "--progress", "examples/san-miguel/progress"]
OVER = ("done", "done_late", "cancelled")


def days(pairs):
    return collections.Counter((key, str(day)) for key, day in pairs)


def expected(as_of, everything):
    """(uid without the plan, day) of all events, from the other commands."""
    evaluated = calendars.answer(peq, "evaluate", *PLAN, "--as-of", as_of)["items"]
    listed = {item["id"]: item for item in calendars.answer(peq, "deadlines", *PLAN, "--as-of", as_of)["items"]}
    due = calendars.answer(peq, "due", *PLAN, "--as-of", as_of)
    wanted = []
    for item in evaluated:
        if item["kind"] not in ("strategy", "action"):
            continue
        if item["kind"] == "strategy":
            assert listed[item["id"]]["deadline"] == item["deadline"]
        if "occurrences" not in item:
            if everything or item["status"] not in OVER:
                wanted.append((f"deadline.{item['id']}", item["deadline"]))
        for one in item.get("occurrences", []):
            if everything or not one["completed_on"]:
                wanted.append((f"occurrence.{item['id']}~{one['period']}", one["end"]))
    for review in due["reviews"]:
        for window in review["windows"]:
            if everything or window["state"] in ("current", "upcoming"):
                wanted.append((f"review.{review['id']}~{window['start']}", window["end"]))
    for report in due["reports"]:
        if report["kind"] in ("progress", "value", "rating"):
            period = f"~{report['period']}" if report["period"] else ""
            wanted.append((f"report.{report['id']}{period}", report["due"]))
    return days(wanted)


def check(as_of, language, everything):
    words = ["calendar", *PLAN, "--as-of", as_of, "--lang", language, "--alarm", "1w,30d"]
    words += ["--all"] * everything
    data = calendars.run(peq, *words)
    assert data == calendars.run(peq, *words, TZ="Pacific/Kiritimati", LC_ALL="C", SOURCE_DATE_EPOCH="0")
    calendar = calendars.read(data)
    assert calendar["X-WR-CALNAME"] == "Plan Estratégico Institucional 2022-2026"
    assert as_of in calendar["X-WR-CALDESC"]
    events = calendar.walk("VEVENT")
    assert days((event["UID"].split("@")[0], event["DTSTART"].dt) for event in events) == expected(as_of, everything)
    assert all(event["UID"].endswith("@san-miguel-2022-2026.peq") for event in events)

    typed = {one["uid"]: one for one in calendars.answer(peq, *words)["events"]}
    assert len(typed) == len(events)
    today = datetime.date.fromisoformat(as_of)
    for event in events:
        one = typed[event["UID"]]
        assert event["DTSTAMP"].dt.date() == event["LAST-MODIFIED"].dt.date() == today
        assert event["SEQUENCE"] == one["sequence"]
        assert one["id"] in event["SUMMARY"] and event["DESCRIPTION"].startswith(one["title"])
        assert (one["state"] == "overdue") == (event["DTSTART"].dt < today and one["state"] not in
                                               ("done", "missed", "cancelled"))
        assert calendars.alarms(event) == one["alarms"] == ([30, 7] if one["state"] == "open" else [])
        assert (event["STATUS"] == "CANCELLED") == (one["state"] == "cancelled")
        assert calendars.kind(event) == one["kind"]
    return calendar


names = collections.defaultdict(set)
for as_of in ("2021-12-01", "2023-12-31", "2025-12-31", "2027-06-30"):
    for everything in (False, True):
        english, spanish = (check(as_of, language, everything) for language in ("en", "es"))
        for a, b in zip(english.walk("VEVENT"), spanish.walk("VEVENT")):
            assert a["UID"] == b["UID"] and a["DTSTART"].dt == b["DTSTART"].dt and a["SUMMARY"] != b["SUMMARY"]
            if everything and calendars.kind(a) != "report":
                names[calendars.kind(a)].add((as_of, a["UID"]))

# On every day the same events: 71 strategies have a deadline, two recur in each of the five years.
for kind, count in (("deadline", 71), ("occurrence", 10)):
    of_day = collections.defaultdict(set)
    for as_of, uid in names[kind]:
        of_day[as_of].add(uid)
    assert len(of_day) == 4 and all(uids == of_day["2021-12-01"] for uids in of_day.values())
    assert len(of_day["2021-12-01"]) == count, (kind, len(of_day["2021-12-01"]))
print("calendar: San Miguel on four days, both languages")
