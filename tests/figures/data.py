"""The report as JSON and CSV against the other commands."""
import collections
import csv
import io

FRAME = ["schema_version", "plan", "as_of", "measure", "assumed", "known_by", "totals"]
COLUMNS = ["plan", "as_of", "known_by", "item", "kind", "parent", "measure", "value", "shown", "absent", "unit",
           "assumed"]


def unframed(answer):
    return {key: value for key, value in answer.items() if key not in FRAME}


def differences(what, got, wanted):
    """Where two answers part, as paths."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        if list(got) != list(wanted):
            yield f"{what}: keys {list(got)}, not {list(wanted)}"
        for key in wanted:
            if key in got:
                yield from differences(f"{what}.{key}", got[key], wanted[key])
    elif isinstance(wanted, list) and isinstance(got, list):
        if len(got) != len(wanted):
            yield f"{what}: {len(got)} entries, not {len(wanted)}"
        for at, pair in enumerate(zip(got, wanted)):
            yield from differences(f"{what}[{at}]", *pair)
    elif got != wanted:
        yield f"{what}: {got!r}, not {wanted!r}"


def check_json(answers, reported):
    own = {"report", "units_listed", "notes", "changes", "trend", "course", "due", "audit", "entries", "explanations",
           "files"}
    yield from differences("evaluate", {key: value for key, value in reported.items() if key not in own},
                           answers.now)
    if set(reported) - set(answers.now) != own:
        yield f"keys {set(reported) - set(answers.now)}"
    kind = "annex" if answers.units else "summary" if answers.summary else "annual"
    wanted = {"report": kind, "units_listed": answers.units, "notes": answers.notes,
              "changes": answers.changes and unframed(answers.changes), "trend": unframed(answers.trend),
              "due": unframed(answers.due), "audit": answers.audit and unframed(answers.audit)}
    for key, value in wanted.items():
        yield from differences(key, reported[key], value)
    yield from check_course(answers, reported["course"])
    yield from check_entries(answers, reported)
    figures = [figure for one in reported["explanations"] for figure in one["figures"]]
    yield from differences("explanations", figures, answers.explained)


def check_course(answers, course):
    """The points of the course against evaluate on their days."""
    for point in course:
        totals = answers.totals_on(point["date"])
        if point["planned"] != totals["planned"]:
            yield f"course {point['date']}: {point['planned']}, not {totals['planned']}"
        advance = totals["advance"] if point["date"] <= answers.as_of else \
            {"value": None, "shown": None, "absent": "not_due"}
        if point["advance"] != advance:
            yield f"course {point['date']}: {point['advance']}, not {advance}"


def entry_key(entry):
    """What an entry of a progress file says, as the report would."""
    kinds = [key for key in ("progress", "value", "rating", "held") if key in entry]
    figure = float(entry[kinds[0]]) if kinds and kinds[0] != "held" else None
    spent = entry.get("spent")
    return (entry["for"], str(entry["date"]), str(entry.get("recorded", entry["date"])),
            kinds[0] if kinds else "spent", figure, None if spent is None else float(spent), entry.get("by"),
            entry.get("note"), tuple([entry["evidence"]] if isinstance(entry.get("evidence"), str)
                                     else entry.get("evidence", [])))


def check_entries(answers, reported):
    wanted = collections.Counter((path, *entry_key(entry)) for path, entry in answers.entries)
    got = collections.Counter((one["path"], one["for"], one["date"], one["recorded"], one["kind"], one["figure"],
                               one["spent"], one["by"], one["note"], tuple(one["evidence"]))
                              for one in reported["entries"] if not one["assumed"])
    for one in (wanted - got) + (got - wanted):
        yield f"entry {one}"
    assumed = [(one["for"], one["figure"]) for one in reported["entries"] if one["assumed"]]
    if assumed != [(one["id"], one["value"]) for one in answers.now["assumed"]]:
        yield f"assumed {assumed}"
    counts = collections.Counter(path for path, _ in answers.entries)
    for one in reported["files"]:
        if one["entries"] != counts[one["path"]]:
            yield f"file {one}"


def rows_of(text):
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[0] == COLUMNS and all(len(row) == len(COLUMNS) for row in rows), rows[0]
    return [dict(zip(COLUMNS, row)) for row in rows[1:]]


def rows_of_others(answers):
    def rows(command, *more, **named):
        return rows_of(answers.ask(command, *more, form="csv", **named))

    found = rows("evaluate")
    if answers.from_day:
        found += rows("diff", "--from", answers.from_day, "--to", answers.as_of)
    # The last cut is the day of the report, of which everything is told already.
    found += [row for row in rows("trend") if row["as_of"] != answers.as_of]
    found += rows("due", *[word for unit in answers.units for word in ("--unit", unit)])
    if answers.audit:
        found += rows("audit", options=answers.unassumed)
    return found


def check_csv(answers, data):
    """Row by row those of the other commands, then the reports; and the figures are those of JSON."""
    rows = rows_of(data.decode())
    if not hasattr(answers, "rows"):
        answers.rows = rows_of_others(answers)
    wanted = answers.rows
    for at, (got, row) in enumerate(zip(rows, wanted)):
        if got != row:
            yield f"row {at + 2}: {got}, not {row}"
    reports = rows[len(wanted):]
    expected = []
    for one in answers.reported["entries"]:
        item = answers.items.get(one["for"], {"kind": "review" if one["kind"] == "held" else one["for"], "parent": None})
        unit = answers.of_plan[one["for"]]["indicator"]["unit"] if one["kind"] == "value" else "percent"
        told = [("held", str(one["held"]).lower(), "text")] if one["kind"] == "held" else []
        told += [(one["kind"], one["figure"], unit)] if one["kind"] in ("progress", "value", "rating") else []
        told += [("spent", one["spent"], answers.plan["currency"])] if one["spent"] is not None else []
        told += [("occurrence", one["occurrence"], "text")] if one["occurrence"] else []
        told += [("correction", "true", "text")] if one["correction"] else []
        told += [("assumed", "true", "text")] if one["assumed"] else \
            [("at", f"{one['path']}:{one['line']}", "text")]
        told += [("by", one["by"], "text")] if one["by"] else []
        told += [("note", one["note"], "text")] if one["note"] else []
        told += [("evidence", text, "text") for text in one["evidence"]]
        expected += [(one["date"], one["recorded"], one["for"], item["kind"], item["parent"] or "",
                      "reported_" + measure, unit, value) for measure, value, unit in told]
    if len(reports) != len(expected):
        yield f"{len(reports)} rows about reports, not {len(expected)}"
    for row, (*wanted, value) in zip(reports, expected):
        got = [row[key] for key in ("as_of", "known_by", "item", "kind", "parent", "measure", "unit")]
        same = float(row["value"]) == value if isinstance(value, float) else \
            row["value"].removeprefix("'") == value.removeprefix("'")
        if got != wanted or not same or row["shown"] not in ("", row["value"]) and \
                abs(float(row["shown"]) - value) > 0.5 or row["absent"] or row["assumed"]:
            yield f"row {row}, not {wanted} {value}"
    yield from check_rows(answers, rows)


def check_rows(answers, rows):
    """Figures of the day in CSV against the values of evaluate, and every value of evaluate in CSV."""
    now, wanted = answers.now, {}

    def add(item, kind, parent, measure, figure):
        wanted[(item, kind, parent, measure)] = figure["value"], figure["shown"] or "", figure["absent"] or ""

    for macro in now["macro_indicators"]:
        add(macro["id"], "macro_indicator", "", "figure", macro)
    for reading in now["readings"]:
        for macro in reading["macro_indicators"]:
            add(macro["id"], "macro_indicator", reading["id"], "figure", macro)
    for factor in now["factors"]:
        add(factor["id"], "factor", "", "figure", factor)
    for item in now["items"]:
        measures = ["rating"] if item["kind"] == "value" else ["advance", "planned", "compliance"]
        for measure in measures + ["achievement"] * ("achievement" in item):
            add(item["id"], item["kind"], item["parent"] or "", measure, item[measure])
    for unit in now["units"]:
        if unit["strategies"]:
            for measure in ("advance", "compliance"):
                add(unit["id"], "unit", "", measure, unit[measure])
    for measure in ("advance", "planned", "compliance"):
        add(now["plan"]["id"], "plan", "", measure, now["totals"][measure])
    found = {}
    for row in rows:
        if row["as_of"] == answers.as_of:
            found.setdefault((row["item"], row["kind"], row["parent"], row["measure"]), row)
    for key, (value, shown, absent) in wanted.items():
        row = found.get(key)
        if row is None:
            yield f"no row {key}"
        elif (row["shown"], row["absent"]) != (shown, absent) or \
                (value is not None and abs(float(row["value"]) - value) > 1e-9):
            yield f"row {row}, not {(value, shown, absent)}"
