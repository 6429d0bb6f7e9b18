"""The same question gives the same bytes, whoever asks it and where. bytes.py PEQ"""
import os
import pathlib
import subprocess
import sys
import tempfile

peq = os.path.abspath(sys.argv[1])
FORMS = ["html", "md", "csv", "json", "xlsx"]
PLACES = [{}, {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"}, {"TZ": "America/El_Salvador", "LANG": "es_SV.UTF-8", "LC_ALL": ""},
          {"LC_ALL": "de_DE.UTF-8", "PEQ_LANG": "en", "COLUMNS": "40", "SOURCE_DATE_EPOCH": "0"}]


def written(folder, name, words, environment):
    path = pathlib.Path(folder) / name
    # The workbook tells neither its name nor its folder.
    subprocess.run([peq, "report", *words, "-o", path], cwd=folder, check=True, capture_output=True,
                   env={**os.environ, **environment})
    return path.read_bytes()


with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
    for folder in (one, other):
        # The same files below the same names, and later.
        for path in ("plans/san-miguel-2022-2026", "examples/san-miguel/progress"):
            target = pathlib.Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(["cp", "-r", path, target], check=True)
    for language in ("es", "en"):
        words = ["plans/san-miguel-2022-2026", "--progress", "examples/san-miguel/progress", "--as-of", "2023-12-31",
                 "--lang", language]
        for form in FORMS:
            first = written(one, f"a.{form}", words, {})
            for number, (environment, folder) in enumerate(zip(PLACES, (one, other, other, one))):
                again = written(folder, f"{number}.{form}", words, environment)
                assert again == first, f"{form}, {language}: other bytes with {environment} in {folder}"
print("figures: the same bytes in other folders, time zones and languages of the system")
