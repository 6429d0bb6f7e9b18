#!/bin/sh
# The report as office programs see it: the workbook by openpyxl and LibreOffice, Markdown by pandoc,
# the page printed by Chromium; of the San Miguel plan and of hostile texts.
set -eu
cd "$(dirname "$0")/.."
packages="doctest-dev python3-openpyxl libreoffice-calc libreoffice-writer pandoc poppler-utils chromium"
SETUP_PACKAGES=$packages examples/setup.sh build-tests -DPEQ_TESTS=ON -DPEQ_WERROR=ON
peq=$PWD/build-tests/cli/peq
for script in workbook hostile printed; do
  PYTHONPATH=tests/office PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 tests/office/$script.py "$peq"
done
