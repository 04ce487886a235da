"""Open data opens elsewhere, and adds up."""

import csv
import io
import json
import re
import subprocess
from decimal import Decimal

import pytest

# The fact sheet of 17 May 2016.
TOTAL = Decimal("3265266.53")
ERDF = Decimal("1632633.21")
# Hauts-de-France, Wallonia, Brussels and Flanders, generously.
WEST, EAST, SOUTH, NORTH = 1.0, 6.8, 48.8, 51.8


@pytest.fixture(scope="module")
def features(site):
    return json.loads(site.read("data/testers.geojson"))["features"]


@pytest.fixture(scope="module")
def package(site):
    return json.loads(site.read("data/datapackage.json"))


def rows(site, path):
    return list(csv.reader(io.StringIO(site.read(path).decode("utf-8-sig"), newline=""), strict=True))


def test_gdal_reads_the_map(site, features):
    result = subprocess.run(["ogrinfo", "-ro", "-so", "-al", str(site.folder / "data/testers.geojson")],
                            capture_output=True, text=True, check=True)
    assert not result.stderr.strip(), result.stderr
    assert f"Feature Count: {len(features)}" in result.stdout
    assert "Geometry: Point" in result.stdout


def test_features_of_the_map_lie_where_the_enterprises_do(site, features):
    assert features
    assert len({feature["id"] for feature in features}) == len(features)
    assert "crs" not in json.loads(site.read("data/testers.geojson"))
    for feature in features:
        assert isinstance(feature["properties"]["demo"], bool)
        if feature["geometry"] is not None:
            longitude, latitude = feature["geometry"]["coordinates"]
            assert WEST < longitude < EAST and SOUTH < latitude < NORTH, feature["id"]
    assert not re.search(r"\d\.\d{8}", re.sub(r'"[^"]*"', "", site.read("data/testers.geojson").decode()))


def test_every_enterprise_is_on_the_map_once(site, features, language):
    section = enterprise_section(site, language)
    pages = [path for path in site.matching(rf"{language}/{section}/[^/]+/index\.html")
             if not site.pages[path].is_redirect and not re.search(r"/page-\d+/", path)]
    assert len(pages) == len(features)


def enterprise_section(site, language):
    """Where the map's features lead in a language."""
    text = site.read("data/testers.geojson").decode()
    sections = set(re.findall(rf"{re.escape(site.base)}{language}/([^/\"]+)/[^/\"]+/", text))
    assert len(sections) == 1, sections
    return sections.pop()


def test_the_partners_add_up_to_the_cent(site):
    header, *partners = rows(site, "data/partners.csv")
    total, erdf = header.index("total"), header.index("erdf")
    funded = [row for row in partners if row[total] != ""]
    assert sum(Decimal(row[total]) for row in funded) == TOTAL
    assert sum(Decimal(row[erdf]) for row in funded) == ERDF
    assert len(funded) == 14
    # An associated partner has no amount, which is not an amount of 0.
    assert all(row[erdf] == "" for row in partners if row[total] == "")
    assert len(partners) - len(funded) == 7


def test_a_table_is_rectangular_and_plain(site, table_path):
    header, *body = rows(site, table_path)
    assert body, "no rows"
    assert len(header) == len(set(header)) and all(re.fullmatch(r"[a-z][a-z0-9_.]*", name) for name in header), header
    for row in body:
        assert len(row) == len(header), row


def test_the_package_describes_every_table(site, package):
    described = {resource["path"]: resource for resource in package["resources"]}
    tables = site.matching(r"data/[^/]*\.csv")
    assert {path.partition("/")[2] for path in tables} <= set(described)
    for path in tables:
        fields = described[path.partition("/")[2]]["schema"]["fields"]
        assert [field["name"] for field in fields] == rows(site, path)[0], path
    assert package["licenses"]


def test_values_of_a_table_are_of_the_type_it_says(site, package, table_path):
    forms = {
        "integer": r"-?\d+", "number": r"-?\d+(\.\d+)?", "boolean": r"true|false", "date": r"\d{4}-\d\d-\d\d",
        "year": r"\d{4}", "yearmonth": r"\d{4}-\d\d", "string": r"(?s).*", "any": r"(?s).*",
        "datetime": r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?",
    }
    resource = next((r for r in package["resources"] if "data/" + r["path"] == table_path), None)
    if resource is None:
        # What one enterprise offers to download is a part of the whole, with the same columns.
        assert re.fullmatch(r"data/enterprises/[^/]+\.csv", table_path)
        resource = next(r for r in package["resources"] if r["path"] == "results.csv")
        assert {field["name"] for field in resource["schema"]["fields"]} >= set(rows(site, table_path)[0])
    header, *body = rows(site, table_path)
    problems = []
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    for index, field in enumerate(fields[name] for name in header):
        form = re.compile(forms[field.get("type", "string")])
        problems += [f"{field['name']}: {row[index]!r} is no {field['type']}" for row in body
                     if row[index] != "" and not form.fullmatch(row[index])]
    assert not problems, problems[:10]


def test_json_data_is_json(site):
    files = site.matching(r"data/.*\.(json|geojson)")
    assert files
    for path in files:
        json.loads(site.read(path))


def test_text_files_are_utf_8_in_nfc(site):
    import unicodedata

    for path in site.matching(r".*\.(html|json|geojson|csv|xml|ics|txt|css)"):
        text = site.read(path).decode("utf-8")
        assert unicodedata.is_normalized("NFC", text), path
