"""What a funder receives, judged by what the funder would open it with: a browser without network, a PDF reader, a
spreadsheet library, a JSON-LD processor."""

import json
import os
import re
import subprocess
import unicodedata
import zipfile
from pathlib import Path

import openpyxl
import pypdf
import pytest
from pyld import jsonld

from conftest import NOW, ROOT

FORMATS = ["html", "pdf", "csv", "xlsx", "jsonld"]
CIDS = "https://ontology.commonapproach.org/cids#"
I72 = "http://ontology.eil.utoronto.ca/ISO21972/iso21972#"
ORG = "http://ontology.eil.utoronto.ca/tove/organization#"
PROV = "http://www.w3.org/ns/prov#"


def run(output: Path, *arguments: str, formats=FORMATS) -> list[Path]:
    program = os.environ.get("VITRINE", str(ROOT / ".build/debug/vitrine"))
    path = os.pathsep.join([str(ROOT / ".venv/bin"), os.environ["PATH"]])
    result = subprocess.run(
        [program, "export", *arguments, "--root", str(ROOT), "--format", ",".join(formats), "--output", str(output),
         "--now", NOW, "--allow-original"],
        capture_output=True, text=True, check=False, env={**os.environ, "PATH": path})
    assert result.returncode == 0, result.stderr
    return sorted(path for path in output.rglob("*") if path.is_file())


def profiles() -> dict[str, Path]:
    """The funders of the shipped site."""
    return {path.parent.name: path for path in sorted((ROOT / "Content/funders").glob("*/funder.yml"))}


@pytest.fixture(scope="session")
def enterprise() -> str:
    """One with many public results."""
    tables = (ROOT / "Content/enterprises").glob("*/results.csv")
    return max(sorted(tables), key=lambda path: len(path.read_bytes().splitlines())).parent.name


@pytest.fixture(scope="session")
def funder() -> str:
    for name, path in profiles().items():
        text = path.read_text()
        if "required:" not in text and "languages: [fr, nl]" in text:
            return name
    pytest.fail("no funder reads both languages")


@pytest.fixture(scope="session")
def exported(tmp_path_factory, enterprise, funder) -> dict[tuple[str, str], Path]:
    files = run(tmp_path_factory.mktemp("exports"), enterprise, "--funder", funder, "--lang", "fr,nl")
    return {tuple(path.name.split(".")[1:]): path for path in files}


@pytest.fixture(params=["fr", "nl"])
def tongue(request) -> str:
    return request.param


def references(exported, tongue) -> list[str]:
    rows = exported[tongue, "csv"].read_text().splitlines()[1:]
    return [row.split(",")[0] for row in rows if re.match(r"R-\d+,", row)]


def test_ten_files(exported):
    assert sorted(exported) == sorted((tongue, form) for tongue in ["fr", "nl"] for form in FORMATS)


def test_two_runs_give_the_same_bytes(tmp_path, exported, enterprise, funder):
    again = run(tmp_path, enterprise, "--funder", funder, "--lang", "fr,nl")
    assert {path.name: path.read_bytes() for path in again} == {
        path.name: path.read_bytes() for path in exported.values()}


def test_html_opens_without_network(exported, tongue, chromium):
    for width in [390, 1280]:
        context = chromium.new_context(viewport={"width": width, "height": 900}, offline=True)
        page = context.new_page()
        asked, failed, said = [], [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("requestfailed", lambda request: failed.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.goto(exported[tongue, "html"].as_uri())
        assert [url for url in asked if not url.startswith("data:")] == [exported[tongue, "html"].as_uri()]
        assert failed == []
        assert said == []
        assert page.evaluate("[...document.images].every(image => image.complete && image.naturalWidth > 0)")
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert page.evaluate("document.documentElement.lang") == tongue
        context.close()


def test_html_is_accessible(exported, tongue, chromium):
    from axe_playwright_python.sync_playwright import Axe

    page = chromium.new_page()
    page.goto(exported[tongue, "html"].as_uri())
    results = Axe().run(page).response
    assert [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in results["violations"]] == []
    page.close()


def test_every_result_has_its_place_and_its_source(exported, tongue, chromium):
    page = chromium.new_page()
    page.goto(exported[tongue, "html"].as_uri())
    for reference in references(exported, tongue):
        place = page.locator(f"#{reference.lower()}")
        assert place.count() == 1, reference
        assert place.locator("a.ref[href^='#s-']").count() == 1, reference
        assert place.locator("time[datetime]").count() == 1, reference
    broken = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.hash.slice(1)))"
        ".map(a => a.hash)")
    assert broken == []
    page.close()


def test_pdf_is_whole_tagged_and_in_reading_order(exported, tongue, chromium):
    path = exported[tongue, "pdf"]
    check = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr
    reader = pypdf.PdfReader(path)
    root = reader.trailer["/Root"]
    assert root["/Lang"] == tongue
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert reader.metadata.title
    assert reader.outline
    check_reading_order(exported[tongue, "html"], reader, chromium)
    check_tags(reader)


def squeezed(text: str) -> str:
    """Without the white space that a layout adds or takes, nor the ligatures of a font."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def check_reading_order(page_file: Path, reader: pypdf.PdfReader, chromium):
    """Headings, and the cells of every row of every table, follow each other in the PDF's text as in the page."""
    page = chromium.new_page()
    page.goto(page_file.as_uri())
    page.emulate_media(media="print")
    shown = page.evaluate(
        """[...document.querySelectorAll('h1, h2, h3, tr')].map(
            node => [...(node.cells ?? [node])].map(part => part.innerText).join(''))""")
    page.close()
    text = squeezed("\n".join(part.extract_text() for part in reader.pages))
    end = 0
    for words in map(squeezed, shown):
        place = text.find(words, end)
        assert place >= 0, words
        end = place + len(words)


def tags(node, found):
    """Every element of a structure tree, in order."""
    node = node.get_object()
    if isinstance(node, list):
        for part in node:
            tags(part, found)
    elif isinstance(node, dict) and "/S" in node:
        found.append(node)
        if "/K" in node:
            tags(node["/K"], found)
    return found


def check_tags(reader: pypdf.PdfReader):
    nodes = tags(reader.trailer["/Root"]["/StructTreeRoot"]["/K"], [])
    kinds = [node["/S"] for node in nodes]
    headings = [int(kind[2]) for kind in kinds if re.fullmatch(r"/H\d", kind)]
    assert headings[0] == 1 and headings.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(headings, headings[1:]))
    assert kinds.count("/Table") > 3 and kinds.count("/TH") > kinds.count("/Table")
    # A figure that holds other elements (a quotation with its speaker) is told by these.
    figures = [node for node in nodes if node["/S"] == "/Figure" and "/K" in node and not tags(node["/K"], [])]
    assert figures and all(node.get("/Alt") for node in figures)


def test_another_engine_makes_a_tagged_pdf_too(tmp_path, enterprise, funder, chromium):
    path, html = sorted(run(
        tmp_path, enterprise, "--funder", funder, "--lang", "nl", "--pdf-engine", "chromium", formats=["html", "pdf"]),
        key=lambda path: path.suffix, reverse=True)
    reader = pypdf.PdfReader(path)
    assert reader.trailer["/Root"]["/Lang"] == "nl"
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.metadata.title
    assert reader.outline
    check_tags(reader)
    check_reading_order(html, reader, chromium)


def test_pdf_says_that_it_is_pdf_ua(exported, tongue):
    metadata = pypdf.PdfReader(exported[tongue, "pdf"]).trailer["/Root"]["/Metadata"].get_data()
    assert b"pdfuaid:part" in metadata


def test_workbook_has_numbers_and_dates(exported, tongue):
    book = openpyxl.load_workbook(exported[tongue, "xlsx"])
    assert len(book.worksheets) == 4
    results = book.worksheets[0]
    assert results.freeze_panes == "C2"
    rows = [row for row in results.iter_rows(min_row=2) if str(row[0].value or "").startswith("R-")]
    assert [row[0].value for row in rows] == references(exported, tongue)
    for row in rows:
        assert row[3].is_date and row[4].is_date
        assert (row[5].data_type == "n" and row[5].value is not None) or row[7].value
    names = zipfile.ZipFile(exported[tongue, "xlsx"]).namelist()
    assert any(name.startswith("xl/charts/chart") for name in names)


@pytest.fixture(scope="session")
def offline():
    def refuse(url, options):
        raise AssertionError(f"asked for {url}")

    jsonld.set_document_loader(refuse)


def test_linked_data_expands_offline(exported, tongue, offline):
    nodes = jsonld.expand(json.loads(exported[tongue, "jsonld"].read_text()))
    check_impact_data(nodes)
    named = [node[ORG + "hasIdentifier"][0]["@value"] for node in nodes
             if {CIDS + "IndicatorReport", CIDS + "ImpactReport"} & set(node["@type"])]
    assert sorted(named) == references(exported, tongue)


def check_impact_data(nodes):
    """The shapes of the standard's basic tier, and no reference into the void."""
    kinds = {}
    for node in nodes:
        for kind in node["@type"]:
            kinds.setdefault(kind, []).append(node)
    ids = {node["@id"] for node in nodes}

    def one(node, name, datatype=None):
        values = node.get(name, [])
        assert len(values) == 1, (node["@id"], name)
        if datatype:
            assert values[0]["@type"] == "http://www.w3.org/2001/XMLSchema#" + datatype
        return values[0]

    assert len(kinds[CIDS + "Organization"]) == 1
    one(kinds[CIDS + "Organization"][0], ORG + "hasLegalName", "string")
    for kind in ["Theme", "Outcome", "Indicator"]:
        for node in kinds.get(CIDS + kind, []):
            one(node, ORG + "hasName", "string")
            one(node, CIDS + "hasDescription", "string")
    for node in kinds.get(CIDS + "Outcome", []) + kinds.get(CIDS + "Indicator", []):
        assert one(node, CIDS + "forOrganization")["@id"] in ids
    for node in kinds[CIDS + "Indicator"]:
        one(node, CIDS + "unitDescription", "string")
    for node in kinds[CIDS + "IndicatorReport"]:
        one(node, ORG + "hasName", "string")
        start = one(node, PROV + "startedAtTime", "dateTime")["@value"]
        assert start < one(node, PROV + "endedAtTime", "dateTime")["@value"]
        measure = one(node, I72 + "value")
        assert measure["@type"] == [I72 + "Measure"]
        float(one(measure, I72 + "hasNumericalValue", "string")["@value"])
        assert one(node, CIDS + "forIndicator")["@id"] in ids
        assert one(node, CIDS + "forOrganization")["@id"] in ids
    for node in kinds.get(CIDS + "StakeholderOutcome", []):
        assert one(node, CIDS + "forOutcome")["@id"] in ids
        assert one(node, CIDS + "forStakeholder")["@id"] in ids


def test_public_linked_data_expands_offline(site, offline):
    paths = site.matching(r"data/enterprises/.*\.jsonld")
    assert paths
    for path in paths:
        check = jsonld.expand(json.loads(site.read(path)))
        assert any(CIDS + "Organization" in node["@type"] for node in check), path


def test_aggregate_dossiers(tmp_path, funder):
    files = run(tmp_path, "--project", "--pole", sorted(p.name for p in (ROOT / "Content/poles").iterdir())[0],
                "--funder", funder, "--lang", "fr,nl", formats=["html", "csv", "xlsx", "jsonld"])
    assert len(files) == 16
