"""examples/annual-report.sh as a planning office runs it. year_end.py PEQ"""
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile

SCRIPT = os.path.abspath("examples/annual-report.sh")
PLAN = os.path.abspath("plans/san-miguel-2022-2026")
PROGRESS = os.path.abspath("examples/san-miguel/progress")
INVENTED = "Datos inventados para ilustrar el uso de peq: no son cifras de la Alcaldía de San Miguel."
UNITS = ["concejo", "alcalde", "gerencia-general", "planificacion", "gerentes-area", "jefes-unidad"]
WRITTEN = ["calidad.txt", "evaluacion.txt", "memoria.html", "memoria.md", "memoria.csv", "memoria.json", "memoria.xlsx",
           "resumen-concejo.html", "cifras.csv", "plan.html", "calendario.ics",
           *[f"anexos/{unit}.{form}" for unit in UNITS for form in ("html", "xlsx")]]

# Stands for a browser: writes the file that it is asked for.
BROWSER = """#!/bin/sh
for word; do case $word in --print-to-pdf=*) echo %PDF > "${word#*=}";; esac; done
"""


def program(path, text):
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def year_end(*words, code, shell="sh", **environment):
    result = subprocess.run([shell, SCRIPT, *map(str, words)], capture_output=True, text=True, cwd=folder,
                            env={**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}", "PEQ_CHROMIUM": "",
                                 "LC_ALL": "C", **environment})
    assert result.returncode == code, (words, result.returncode, result.stdout, result.stderr)
    return result


with tempfile.TemporaryDirectory() as temporary:
    folder = pathlib.Path(temporary)
    bin_folder = folder / "bin"
    bin_folder.mkdir()
    (bin_folder / "peq").symlink_to(os.path.abspath(sys.argv[1]))
    browser = program(bin_folder / "a browser", BROWSER)
    options = ["--progress", PROGRESS, "--note", INVENTED]

    # All well, in a folder with a space, by both shells that a Debian has.
    for shell in ("dash", "bash"):
        out = folder / f"memoria de 2023 {shell}"
        year_end(PLAN, 2023, out, *options, code=0, shell=shell, PEQ_CHROMIUM=str(browser), PEQ_CALIDAD_MINIMA="80",
                 PEQ_PROMEDIO_MINIMO="60")
        found = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}
        assert found == {*WRITTEN, "memoria.pdf", "resumen-concejo.pdf", "plan.pdf"}, found
        for name in found:
            assert (out / name).stat().st_size > 0, name
        for name in ("memoria.html", "memoria.md", "memoria.json", "resumen-concejo.html",
                     *[f"anexos/{unit}.html" for unit in UNITS]):
            assert INVENTED in (out / name).read_text(), name
        assert "31 de diciembre de 2023" in (out / "memoria.md").read_text()
        assert (out / "calendario.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")

    # A gate that is not met, and a PDF that is not made: everything is written all the same.
    for environment in ({"PEQ_CALIDAD_MINIMA": "99"}, {"PEQ_PROMEDIO_MINIMO": "99"}, {"PEQ_CHROMIUM": "false"}):
        shutil.rmtree(out)
        year_end(PLAN, 2023, out, *options, "--lang=en", code=1, **environment)
        assert {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()} == set(WRITTEN)
        assert "31 December 2023" in (out / "memoria.md").read_text()

    # Warnings of check are findings. A folder, a note and a unit with what shells trip over.
    odd = folder / "el plan d'él $(false) *"
    shutil.copytree("tests/figures/plan", odd)
    result = year_end(odd, 2024, folder / "a b'c", "--note", "Uno 'y' \"dos\" $HOME `false` \\n *", "--from=2024-06-30",
                      code=1)
    assert "PEQ416" in result.stdout + result.stderr
    assert "Uno 'y' \"dos\" $HOME `false` \\n *" in (folder / "a b'c" / "memoria.json").read_text().replace('\\"', '"') \
        .replace("\\\\", "\\")

    # Wrong usage.
    for words in ([], [PLAN], [PLAN, 2023], [PLAN, "año", "x"], [PLAN, 20233, "x"], [PLAN, 2023, "x", "--progress"],
                  [PLAN, 2023, "x", "--unit", "alcalde"], [PLAN, 2023, "x", "alone"], [PLAN, 2023, ""],
                  [PLAN, 2023, "x", "--lang", "xx"], [PLAN, 2023, "x", "--from", "nunca"]):
        year_end(*words, code=2)

    # What can't be: no plan, no progress, a plan with an error, a place where nothing can be written.
    wrong = folder / "wrong"
    shutil.copytree("tests/figures/plan", wrong)
    text = (wrong / "plan.yaml").read_text()
    (wrong / "plan.yaml").write_text(text.replace("report_every: 3 months", "report_every: a veces"))
    (folder / "file").write_text("in the way\n")
    for words in ([folder / "nothing", 2023, "x"], [PLAN, 2023, "x", "--progress", "nothing"], [wrong, 2024, "x"],
                  [PLAN, 2023, folder / "file"], [PLAN, 2023, folder / "file" / "below"]):
        year_end(*words, code=3)
    assert not (folder / "x" / "memoria.html").exists()
print("annual-report.sh: all well, with complaints, used wrongly, impossible")
