"""Hostile strings in every position of a template, judged by html5lib: the tree is that of a harmless string."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from markup_shape import addresses, shape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
HOSTILE = json.loads((HERE / "hostile.json").read_text(encoding="utf-8"))

POSITIONS = [
    "<p>{{ x }}</p>",
    '<p title="{{ x }}">x</p>',
    "<p title='{{ x }}'>x</p>",
    '<p class="a {{ x }} b">x</p>',
    "<title>{{ x }}</title>",
    "<textarea>{{ x }}</textarea>",
    '<input value="{{ x }}">',
    "<p>{% capture y %}<i>{{ x }}</i>{% endcapture %}{{ y }}</p>",
    '<p title="{% capture y %}<i>{{ x }}</i>{% endcapture %}{{ y | strip_html }}">x</p>',
    "<p>{{ x | escape }}</p>",
    "<p>{{ x | escape_once }}</p>",
    "<p>{{ x | newline_to_br }}</p>",
    "<p>{{ x | escape | append: x }}</p>",
    "<p>{{ x | prepend: x | upcase }}</p>",
    "<p>{{ x | strip_html | truncate: 12, x }}</p>",
    "<p>{{ x | split: '' | join: x }}</p>",
    "<p>{{ x | replace: 'a', '<b>' }}</p>",
    "<p>{{ x | json }}{{ x | url_encode }}</p>",
    "<table>{% tablerow y in list %}{{ y }}{% endtablerow %}</table>",
    "<p>{% for y in list %}{{ y }}{% cycle y, x %}{% endfor %}</p>",
    '<a href="/search?q={{ x }}">x</a>',
    '<a href="#{{ x }}">x</a>',
    '<a href="/x/{{ x }}">x</a>',
    '<a href="{{ x }}">x</a>',
    '<img src="{{ x }}" alt="{{ x }}">',
    "<svg><title>{{ x }}</title></svg>",
    "<select><option>{{ x }}</option></select>",
    "<noscript>{{ x }}</noscript>",
]


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Every position with every string, rendered in one run."""
    program = os.environ.get("LIQUID", str(ROOT / ".build/debug/liquid"))
    if not Path(program).exists():
        subprocess.run(["swift", "build", "--product", "liquid"], cwd=ROOT, check=True)
    folder = tmp_path_factory.mktemp("escaping")
    strings = ["harmless"] + HOSTILE
    tests = [
        {"name": f"{position} {index}", "template": position, "data": {"x": text, "list": [text]}, "result": ""}
        for position in POSITIONS
        for index, text in enumerate(strings)
    ]
    cases = folder / "cases.json"
    report = folder / "report.json"
    cases.write_text(json.dumps({"tests": tests}), encoding="utf-8")
    command = [program, "--cases", cases, "--report", report, "--mode", "strict", "--escape", "html"]
    subprocess.run(command, check=True)
    actual = [test["actual"] for test in json.loads(report.read_text(encoding="utf-8"))["tests"]]
    return {
        position: actual[number * len(strings) : (number + 1) * len(strings)]
        for number, position in enumerate(POSITIONS)
    }


@pytest.mark.parametrize("position", POSITIONS)
def test_no_string_changes_the_tree(pages, position):
    harmless, *hostile = pages[position]
    expected = shape(harmless)
    for text, page in zip(HOSTILE, hostile):
        # An address that no browser may follow is an error, and nothing is published.
        if not page.startswith("error: "):
            assert shape(page) == expected, f"{position} with {text!r}: {page}"


@pytest.mark.parametrize("position", POSITIONS)
def test_no_address_is_code(pages, position):
    for text, page in zip(HOSTILE, pages[position][1:]):
        if page.startswith("error: "):
            continue
        for address in addresses(page):
            # As a browser reads it: without controls and spaces.
            scheme = re.sub(r"[\x00-\x20]", "", address).lower().split(":")[0]
            assert scheme not in ("javascript", "vbscript", "data", "file", "blob", "feed", "jar"), f"{text!r}: {page}"
