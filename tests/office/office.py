"""Runs peq and the office programs, each in a folder of its own."""
import pathlib
import subprocess
import sys
import warnings

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLAN = [ROOT / "plans/san-miguel-2022-2026", "--progress", ROOT / "examples/san-miguel/progress",
        "--as-of", "2023-12-31"]


def run(*words, **options):
    """What the program prints; it has to end well."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=170,
                          **options)
    expect(done.returncode == 0, f"{words[0]} ends with {done.returncode}: {done.stderr}")
    return done.stdout


def expect(good, complaint):
    if not good:
        sys.exit(f"office: {complaint}")


def convert(folder, file, to, suffix=None):
    """The file as LibreOffice writes it. A fresh profile each time: nothing is remembered."""
    profile = folder / "profile"
    run("soffice", "--headless", f"-env:UserInstallation={profile.as_uri()}", "--convert-to", to,
        "--outdir", folder / "converted", file)
    result = folder / "converted" / f"{file.stem}.{suffix or to}"
    expect(result.is_file(), f"LibreOffice can't read {file.name}")
    return result


def workbook(file, values=False):
    with warnings.catch_warnings():
        # openpyxl keeps no data bars of Excel 2010.
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(file, data_only=values)


def cells(book):
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    yield cell


def recalculated(folder, file):
    """The workbook, all formulas computed anew by LibreOffice."""
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True, exist_ok=True)
    # 0: always, for files of Excel 2007 and later.
    (profile / "registrymodifications.xcu").write_text("""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item>
</oor:items>
""")
    return convert(folder, file, "xlsx")
