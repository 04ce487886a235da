"""Hostile strings in every field that a shipped template shows, judged by html5lib.

The fields are made up from the program's own list of views, so that every branch of every template is shown with
every string, whatever the content has. Markup fields (rendered Markdown, charts) hold harmless markup here: what makes
them is judged by its own tests.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest

from markup_shape import addresses, scheme, shape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
STRINGS = ["harmless"] + json.loads((HERE / "hostile.json").read_text(encoding="utf-8"))
PROGRAM = Path(os.environ.get("TEMPLATE_PROBE", ROOT / ".build/debug/TemplateProbe"))


def probe(*arguments):
    if not PROGRAM.exists():
        subprocess.run(["swift", "build", "--product", "TemplateProbe"], cwd=ROOT, check=True)
    result = subprocess.run([PROGRAM, ROOT, *arguments], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return json.loads(result.stdout)


def pytest_generate_tests(metafunc):
    if "filled" in metafunc.fixturenames:
        metafunc.parametrize("filled", probe("plan")["pages"])


def test_every_output_of_every_template_is_shown():
    assert probe("plan")["unseen"] == []


def test_no_field_changes_the_tree(filled, tmp_path):
    strings = tmp_path / "strings.json"
    strings.write_text(json.dumps(STRINGS), encoding="utf-8")
    harmless, *hostile = probe(*filled.split(), strings)
    assert not harmless.startswith("error: "), harmless
    expected = shape(harmless)
    for text, page in zip(STRINGS[1:], hostile, strict=True):
        assert not page.startswith("error: "), f"{text!r}: {page}"
        assert shape(page) == expected, f"{text!r}: {difference(harmless, page)}"
        for address in addresses(page):
            assert scheme(address) in ("", "http", "https", "mailto", "tel", "data:image"), f"{text!r}: {address}"


def difference(harmless: str, page: str) -> str:
    """The first line in which the two pages have another tree."""
    for a, b in zip(harmless.splitlines(), page.splitlines()):
        if shape(a) != shape(b):
            return b
    return page
