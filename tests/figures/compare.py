"""Every number of the annual report, in every format, against the other commands. compare.py PEQ"""
import pathlib
import sys
import tempfile

import mutations
from answers import Answers
from comparison import Comparison

peq = sys.argv[1]
SAN_MIGUEL = "plans/san-miguel-2022-2026", ["examples/san-miguel/progress"]
SMALL = "tests/figures/plan", []
INVENTED = "Datos inventados para ilustrar el uso de peq: no son cifras de la Alcaldía de San Miguel."
FORMS = ["html", "md", "xlsx", "json", "csv"]

# (plan and progress, day, language, options of every command, options of the report alone)
CASES = [(SAN_MIGUEL, day, language, [], ["--note", INVENTED])
         for day in ("2023-12-31", "2025-12-31") for language in ("es", "en")]
CASES += [
    (SAN_MIGUEL, "2023-12-31", "es", [], ["--summary"]),
    (SAN_MIGUEL, "2025-12-31", "en", [], ["--unit", "alcalde"]),
    (SAN_MIGUEL, "2023-12-31", "es", ["--assume", "E-1-1-4=90", "--assume", "V-9=75.5"], []),
    (SAN_MIGUEL, "2023-12-31", "en", ["--known-by", "2023-12-15"], []),
    (SMALL, "2024-12-31", "es", [], []),
    (SMALL, "2024-12-31", "en", [], ["--from", "2024-06-30"]),
    (SMALL, "2023-01-15", "es", [], []),                     # before anything is reported
    (SMALL, "2026-06-30", "en", [], []),                     # after the end
    (SMALL, "2024-12-31", "es", [], ["--unit", "gerencia", "--unit", "obras"]),
    (SMALL, "2024-12-31", "en", [], ["--unit", "nadie"]),    # answers for nothing
    (SMALL, "2024-12-31", "es", [], ["--summary", "--note", "Cifras de ensayo, 1 de 2"]),
    (SMALL, "2024-12-31", "es", ["--assume", "I-1=1499.5", "--assume", "E-3=100"], []),
    (SMALL, "2024-12-31", "en", ["--known-by", "2024-12-31"], []),
]

only = int(sys.argv[2]) if len(sys.argv) > 2 else None  # one case, while a test is mended
failures = 0
with tempfile.TemporaryDirectory() as folder:
    for number, ((plan, progress), day, language, options, annual) in enumerate(CASES):
        if only not in (None, number):
            continue
        answers = Answers(peq, plan, progress, day, language, options, annual)
        comparison = Comparison(answers)
        name = " ".join([plan.split("/")[-1], day, language, *options, *annual])
        files = [answers.write(pathlib.Path(folder) / f"{number}.{form}") for form in FORMS]
        for path in files:
            found = comparison.problems(path)
            failures += len(found)
            for one in found[:20]:
                print(f"{name}, {path.suffix[1:]}: {one}")
        if number == 8:
            failures += mutations.check(comparison, files, name)
if failures:
    sys.exit(f"{failures} figures are not the same everywhere")
print(f"figures: {len(CASES)} reports in {len(FORMS)} formats")
