"""Hostile strings wherever the shipped content has words, built into a site, judged by html5lib page by page."""

import json
import os
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import pytest

from hostile_content import Content
from markup_shape import addresses, scheme, shape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
HOSTILE = json.loads((HERE / "hostile.json").read_text(encoding="utf-8"))
# Each build gives every field another of the strings.
BUILDS = range(0, len(HOSTILE), 25)
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
    return {str(path.relative_to(folder)): path for path in sorted(folder.rglob("*.html"))}


@pytest.mark.parametrize("shift", BUILDS)
def test_no_word_of_the_content_changes_a_page(sites, shift):
    harmless, hostile, _ = sites
    expected = pages(harmless)
    found = pages(hostile[shift] / "Public")
    assert list(found) == list(expected)
    for path, file in found.items():
        page = file.read_text(encoding="utf-8")
        assert shape(page) == shape(expected[path].read_text(encoding="utf-8")), path
        for address in addresses(page):
            assert scheme(address) in SCHEMES, f"{path}: {address}"


@pytest.mark.parametrize("shift", BUILDS)
def test_no_word_of_the_content_changes_a_feed(sites, shift):
    harmless, hostile, _ = sites
    for file in sorted(harmless.rglob("*.xml")):
        other = hostile[shift] / "Public" / file.relative_to(harmless)
        tags = [[element.tag for element in ElementTree.parse(path).iter()] for path in (file, other)]
        assert tags[0] == tags[1], file


def test_nearly_every_word_is_tried(sites):
    content = sites[2]
    tried = Counter(field.name for number, field in enumerate(content.fields) if number not in content.kept)
    refused = Counter(content.fields[number].name for number in content.kept)
    assert sum(tried.values()) > 1500, tried
    # Whatever is refused is no text: an address, an identifier, a date, a language.
    assert set(refused) - set(tried) <= {"url"}, refused
