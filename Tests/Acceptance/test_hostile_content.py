"""Hostile strings wherever the shipped content has words, built into a site, judged by html5lib page by page."""

import json
import os
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from hostile_content import Content, in_quotes
from markup_shape import addresses, scheme, shape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
HOSTILE = json.loads((HERE / "hostile.json").read_text(encoding="utf-8"))
# Each build gives every field another of the strings.
BUILDS = range(0, len(HOSTILE), 25)
# Those that a browser would run or open as a page, were they followed.
CODE = [text for text in HOSTILE if scheme(text) in ("javascript", "vbscript", "data", "file", "feed", "jar", "blob")]
SCHEMES = ("", "http", "https", "mailto", "tel", "data:image")


def build(folder: Path):
    program = os.environ.get("VITRINE", str(ROOT / ".build/debug/vitrine"))
    command = [program, "build", "--root", folder, "--output", folder / "Public", "--now", "2020-01-15"]
    result = subprocess.run([*command, "--diagnostics", "json"], capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + result.stderr


def errors(report: str):
    return [fault for fault in json.loads(report)["diagnostics"] if fault["severity"] == "error"]


def accepted(choose, folder: Path, kept: set) -> set:
    """The fields that must stay as they are for the content to be right; the folder then holds the built site."""
    kept = set(kept)
    for _ in range(12):
        content = Content(ROOT, choose, kept)
        content.write(folder)
        code, report = build(folder)
        if code == 0:
            return kept
        places = {(fault.get("path"), fault.get("start", {}).get("line")) for fault in errors(report)}
        refused = {
            number
            for number, field in enumerate(content.fields)
            if number not in kept and (field.path, field.line) in places
        }
        assert refused, report
        kept |= refused
    raise AssertionError(report)


@pytest.fixture(scope="module")
def sites(tmp_path_factory):
    """A folder with the harmless site, and one for each build with hostile strings."""
    folder = tmp_path_factory.mktemp("content")

    def choice(shift):
        return lambda number: HOSTILE[(number * 7 + shift) % len(HOSTILE)]

    kept = set()
    for shift in BUILDS:
        kept |= accepted(choice(shift), folder / f"try-{shift}", kept)
    result = {}
    for shift in BUILDS:
        assert accepted(choice(shift), folder / f"{shift}", kept) == kept
        result[shift] = folder / f"{shift}"
    assert accepted(lambda number: "harmless", folder / "harmless", kept) == kept
    content = Content(ROOT, lambda number: "harmless", kept)
    content.write(folder / "fields")
    return folder / "harmless" / "Public", result, content


def pages(folder: Path):
    """By address, without what addresses take from the words of titles."""
    paths = {str(path.relative_to(folder)): path for path in folder.rglob("*.html")}
    return {re.sub(r"/(\d{4})-[^/]*/", r"/\1/", path): file for path, file in sorted(paths.items())}


@pytest.mark.parametrize("shift", BUILDS)
def test_no_word_of_the_content_changes_a_page(sites, shift):
    harmless, hostile, _ = sites
    expected = pages(harmless)
    found = pages(hostile[shift] / "Public")
    assert list(found) == list(expected)
    drawn, drawn_before = set(), set()
    for path, file in found.items():
        page = file.read_text(encoding="utf-8")
        assert shape(page, drawn) == shape(expected[path].read_text(encoding="utf-8"), drawn_before), path
        for address in addresses(page):
            assert scheme(address) in SCHEMES, f"{path}: {address}"
    assert drawn <= drawn_before


@pytest.mark.parametrize("shift", BUILDS)
def test_no_word_of_the_content_changes_a_feed(sites, shift):
    harmless, hostile, _ = sites
    for file in sorted(harmless.rglob("feed.xml")):
        other = hostile[shift] / "Public" / file.relative_to(harmless)
        tags = [[element.tag for element in ElementTree.parse(path).iter()] for path in (file, other)]
        assert tags[0] == tags[1], file


def test_every_word_is_tried(sites):
    content = sites[2]
    assert not content.kept
    assert len(content.fields) > 2000


def test_an_address_that_is_code_is_refused(tmp_path):
    """In facts and in Markdown: the content is not right until it is gone."""
    Content(ROOT, lambda number: "harmless").write(tmp_path)
    expected = set()
    number = 0
    for file in sorted((tmp_path / "Content").rglob("*.yml")):
        lines = file.read_text(encoding="utf-8").split("\n")
        for index, line in enumerate(lines):
            if re.match(r" *url: *http", line):
                lines[index] = line.split(":")[0] + ": " + in_quotes(CODE[number % len(CODE)])
                number += 1
                expected.add((str(file.relative_to(tmp_path)), index + 1))
        file.write_text("\n".join(lines), encoding="utf-8")
    for file in sorted((tmp_path / "Content").rglob("fr.md"))[:40]:
        address = re.sub(r"\s", "", CODE[number % len(CODE)])
        lines = file.read_text(encoding="utf-8").rstrip("\n").split("\n")
        number += 1
        file.write_text("\n".join([*lines, "", f"[x](<{address}>)", ""]), encoding="utf-8")
        expected.add((str(file.relative_to(tmp_path)), len(lines) + 2))
    code, report = build(tmp_path)
    assert code == 1
    found = {(fault.get("path"), fault.get("start", {}).get("line")) for fault in errors(report)}
    assert len(expected) > 40
    assert expected <= found, expected - found
