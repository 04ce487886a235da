"""A spreadsheet of results, filled in by another program, reaches the page; what is no such thing is refused."""

import csv
import io
import os
import re
import resource
import shutil
import struct
import subprocess
import zipfile

import openpyxl
import pytest

from conftest import NOW, ROOT

VITRINE = os.environ.get("VITRINE", str(ROOT / ".build/debug/vitrine"))
MEMORY = 500 * 1024 * 1024


@pytest.fixture
def project(tmp_path):
    for name in ("Content", "Templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def enterprise(project):
    """Any that has evidence, results, and French for its first language."""
    for folder in sorted((project / "Content/enterprises").iterdir()):
        facts = (folder / "enterprise.yml").read_text()
        if (folder / "results.csv").exists() and "evidence:" in facts and "original: fr" in facts:
            return folder
    pytest.fail("no enterprise with results")


def run(project, *arguments, language="en", bounded=False):
    def bound():
        # What the program may ask for in all; it has to stay well under it.
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))

    return subprocess.run([VITRINE, *map(str, arguments), "--root", str(project), "--now", NOW, "--language", language],
                          capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, timeout=900,
                          preexec_fn=bound if bounded else None)


def template(project, enterprise):
    path = project / "template.xlsx"
    result = run(project, "import", "--template", path, "--enterprise", enterprise.name)
    assert result.returncode == 0, result.stderr
    return path


def rows(enterprise):
    return list(csv.DictReader(io.StringIO((enterprise / "results.csv").read_text("utf-8-sig")), delimiter=";"))


def choices(workbook, sheet, column):
    """The words of a drop-down list, as a spreadsheet would offer them."""
    letter = openpyxl.utils.get_column_letter(column)
    formula = next(v.formula1 for v in sheet.data_validations.dataValidation if str(v.sqref).startswith(letter + "2"))
    if formula.startswith('"'):
        return formula.strip('"').split(",")
    name, area = re.fullmatch(r"='?([^'!]+)'?!(.+)|'?([^'!]+)'?!(.+)", formula).group(3, 4)
    return [row[0].value for row in workbook[name][area.replace("$", "")]]


def filled(project, enterprise):
    """The template with one public result for 2019 in each of two rows; gives the path and the value."""
    workbook = openpyxl.load_workbook(template(project, enterprise))
    sheet = workbook.worksheets[0]
    heads = {cell.value: cell.column for cell in sheet[1]}
    indicators = choices(workbook, sheet, heads["Indicateur"])
    listed = {row[0].value: row[2].value for row in workbook.worksheets[2].iter_rows() if row[0].value in indicators}
    sources = choices(workbook, sheet, heads["Source"])
    assert "mesuré" in choices(workbook, sheet, heads["Qualité"]) and sources
    in_percent = next(name for name in indicators if listed[name] == "%")
    plain = next(name for name in indicators if listed[name] not in ("%", "€", "", None))
    for number, (indicator, value) in enumerate([(plain, 7531), (in_percent, 0.5)], start=2):
        for head, cell in [("Indicateur", indicator), ("Période", "2019"), ("Valeur", value), ("Qualité", "mesuré"),
                           ("Source", sources[0]), ("Public", "public")]:
            sheet.cell(number, heads[head], cell)
    sheet.cell(3, heads["Valeur"]).number_format = "0%"
    path = project / "filled.xlsx"
    workbook.save(path)
    return path


def test_a_template_filled_in_and_imported_is_on_the_page(project, enterprise):
    path = filled(project, enterprise)
    before = rows(enterprise)
    result = run(project, "import", path, "--enterprise", enterprise.name, "--yes")
    assert result.returncode == 0, result.stdout + result.stderr
    after = rows(enterprise)
    assert after[:len(before)] == before
    assert [(row["period"], row["value"], row["quality"], row["audience"]) for row in after[len(before):]] == [
        ("2019", "7531", "measured", "public"), ("2019", "50", "measured", "public")]
    again = (enterprise / "results.csv").read_bytes()
    result = run(project, "import", path, "--enterprise", enterprise.name, "--yes")
    assert result.returncode == 0 and (enterprise / "results.csv").read_bytes() == again
    assert run(project, "build", "--output", project / "Public").returncode == 0
    pages = [page.read_text() for page in (project / "Public/fr").rglob("index.html") if enterprise.name in str(page)]
    assert any(re.search(r"7[\s\u202f\u00a0]531", page) for page in pages)


def test_nobody_to_ask_means_nothing_is_written(project, enterprise):
    path = filled(project, enterprise)
    before = (enterprise / "results.csv").read_bytes()
    result = run(project, "import", path, "--enterprise", enterprise.name)
    assert result.returncode == 64 and "--yes" in result.stderr and "7531" in result.stdout
    assert (enterprise / "results.csv").read_bytes() == before


def test_a_template_is_the_same_each_time_and_replaces_nothing(project, enterprise):
    path = template(project, enterprise)
    before = path.read_bytes()
    assert run(project, "import", "--template", path, "--enterprise", enterprise.name).returncode == 2
    path.unlink()
    assert template(project, enterprise).read_bytes() == before


def workbook(path, *lines, change=None):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Feuille1"
    for line in lines:
        sheet.append(line)
    if change:
        change(book, sheet)
    book.save(path)


HEAD = ["Indicateur", "Période", "Valeur", "Qualité", "Source"]


def repack(path, part, text):
    """The workbook with one part replaced."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts[part] = text
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)


def formula_that_failed(path):
    workbook(path, HEAD, ["meals", 2019, 1, "mesuré", "x"])
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    repack(path, "xl/worksheets/sheet1.xml",
           re.sub(r'<c r="C2"[^>]*>.*?</c>', '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', sheet).encode())


def bomb(path):
    workbook(path, HEAD)
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for name, content in parts.items():
            if name != "xl/worksheets/sheet1.xml":
                new.writestr(name, content)
        with new.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(b"<worksheet><sheetData>")
            for _ in range(700):
                part.write(b" " * (1 << 20))


def liar(path):
    """A bomb whose directory says that the part is small."""
    bomb(path)
    data = bytearray(path.read_bytes())
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, entry + 24, 1000)
    path.write_bytes(data)


def entities(path):
    workbook(path, HEAD)
    repack(path, "xl/worksheets/sheet1.xml", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">'
           b']><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>')


def huge(path):
    with open(path, "wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(200 << 20)


def truncated(path):
    workbook(path, HEAD, *[["meals", 2000 + n, n, "mesuré", "x"] for n in range(500)])
    path.write_bytes(path.read_bytes()[:-700])


def open_document(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", "<office/>")


def compound(content):
    return lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + content.ljust(4096, b"\0"))


BAD = {
    "password": (compound("EncryptedPackage".encode("utf-16-le")), "workbook-encrypted", ""),
    "old": (compound("Workbook".encode("utf-16-le")), "workbook-old-format", ""),
    "ods": (open_document, "workbook-open-document", ""),
    "photo": (lambda path: path.write_bytes(b"\xff\xd8\xff\xe0" + b"\0" * 5000), "workbook-other-file", "JPEG"),
    "truncated": (truncated, "workbook-damaged", ""),
    "huge": (huge, "workbook-too-large", "32"),
    "bomb": (bomb, "workbook-unpacks-too-large", "xl/worksheets/sheet1.xml"),
    "liar": (liar, "workbook-", ""),
    "entities": (entities, "workbook-document-type", "xl/worksheets/sheet1.xml"),
    "error": (formula_that_failed, "cell-excel-error", "Feuille1!C2"),
    "uncalculated": (lambda path: workbook(path, HEAD, ["meals", 2019, "=1+1", "mesuré", "x"]),
                     "cell-formula-without-value", "Feuille1!C2"),
    "two tables": (lambda path: workbook(path, HEAD, ["meals", 2019, 1, "mesuré", "x"], [], HEAD), "import-second-table",
                   "Feuille1!A4"),
    "total": (lambda path: workbook(path, HEAD, ["meals", 2019, 1, "mesuré", "x"], ["TOTAL", None, 1]), "import-total-row",
              "Feuille1!A3"),
    "date as text": (lambda path: workbook(path, HEAD, ["meals", "01/06/2019", 1, "mesuré", "x"]), "not-a-period",
                     "Feuille1!B2"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_wrong_is_told_in_three_languages_and_nothing_is_written(name, project, enterprise):
    make, code, words = BAD[name]
    path = project / "results.xlsx"
    make(path)
    before = (enterprise / "results.csv").read_bytes()
    told = set()
    for language in ("en", "fr", "nl"):
        result = run(project, "import", path, "--enterprise", enterprise.name, "--yes", language=language, bounded=True)
        assert result.returncode == 1, (result.returncode, result.stdout, result.stderr)
        assert f"[{code}" in result.stderr and words in result.stderr and "{" not in result.stderr, result.stderr
        assert "results.xlsx" in result.stderr
        told.add(result.stderr)
    assert len(told) == 3
    assert (enterprise / "results.csv").read_bytes() == before
    assert not list(enterprise.glob("*.tmp"))


def test_many_results_stay_within_bounds(project, enterprise):
    known = next(row for row in rows(enterprise) if row["value"] and float(row["value"].replace(",", ".").replace(" ", "")))
    path = project / "large.xlsx"
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Feuille1")
    sheet.append(HEAD)
    for number in range(5_000):
        period = f"{1800 + number // 100}-01-{number % 28 + 1:02}..{1800 + number // 100}-{number % 100 // 28 + 2:02}-01"
        sheet.append([known["indicator"], period, 1, "mesuré", known["source"]])
    book.save(path)
    result = run(project, "import", path, "--enterprise", enterprise.name, "--yes", bounded=True)
    assert result.returncode == 0, result.stderr[:500]
    assert "5000" in result.stdout and len(rows(enterprise)) > 5_000
