"""Whether the comparison would see it: one digit is altered in one file, again and again."""
import bisect
import random
import re
import zipfile

TRIES = {"html": 40, "md": 40, "json": 10, "csv": 10, "xlsx": 12}


def texts(form, text):
    """The stretches in which a reader meets digits."""
    if form == "html":  # between the marks, from the cover on; without choices, which a script shows
        start, end = text.index("<header"), text.index("<footer")
        hidden = re.compile(r"<nav.*?</nav>|<form.*?</form>|<caption.*?</caption>", re.S)
        body = hidden.sub(lambda m: " " * len(m[0]), text[start:end])
        return [(start + m.start(1), start + m.end(1)) for m in re.finditer(r">([^<>]*)<", body)]
    return [(0, len(text))]


def altered(form, text, chance):
    digits = [at for first, last in texts(form, text) for at in range(first, last) if text[at].isdigit()
              and text[at].isascii()]
    at = chance.choice(digits)
    digit = str((int(text[at]) + chance.randint(1, 9)) % 10)
    return text[:at] + digit + text[at + 1:], text[max(0, at - 30):at] + "[" + text[at] + "→" + digit + "]" + text[at + 1:at + 20]


def altered_workbook(path, copy, chance):
    """A number in a cell, or a digit in the words of one."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    name = chance.choice([name for name in parts if re.fullmatch(r"xl/(worksheets/sheet\d+|sharedStrings)\.xml", name)])
    text = parts[name].decode()
    mark = r"<t(?: [^>]*)?>([^<]*\d[^<]*)</t>" if "shared" in name else r'<c r="\w+"(?: s="\d+")?><v>([\d.]+)</v>'
    found = list(re.finditer(mark, text))
    if "shared" in name:  # a string that no cell holds is not seen by anybody
        used = {int(number) for sheet in parts if "worksheets/sheet" in sheet and sheet.endswith(".xml")
                for number in re.findall(r't="s"><v>(\d+)</v>', parts[sheet].decode())}
        starts = [m.start() for m in re.finditer("<si>", text)]
        found = [m for m in found if bisect.bisect(starts, m.start()) - 1 in used]
    if not found:
        return None
    match = chance.choice(found)
    at = chance.choice([at for at in range(match.start(1), match.end(1)) if text[at].isascii() and text[at].isdigit()])
    if "shared" not in name and at > match.start(1) + 6:
        at = match.start(1)  # a digit that a reader can see
    digit = str((int(text[at]) + chance.randint(1, 9)) % 10)
    parts[name] = (text[:at] + digit + text[at + 1:]).encode()
    with zipfile.ZipFile(copy, "w") as book:
        for part, content in parts.items():
            book.writestr(part, content)
    return f"{name} {match[1][:40]} at {at - match.start(1)}"


def check(comparison, files, name):
    """How many altered digits nobody saw."""
    chance = random.Random(20231231)
    unseen = 0
    for path in files:
        form = path.suffix[1:]
        copy = path.with_name("altered" + path.suffix)
        usual = comparison.problems(path)
        for _ in range(TRIES[form]):
            if form == "xlsx":
                what = altered_workbook(path, copy, chance)
                if what is None:
                    continue
            else:
                text, what = altered(form, path.read_bytes().decode(), chance)
                copy.write_bytes(text.encode())
            try:
                seen = comparison.problems(copy) != usual
            except (AssertionError, KeyError, IndexError, ValueError):
                seen = True  # it can't even be read
            if not seen:
                unseen += 1
                print(f"{name}, {form}: nobody sees {what!r}")
    return unseen
