"""What is invented says so wherever it is shown."""

import json
import re

import feedparser
import icalendar
import pytest


@pytest.fixture(scope="module")
def invented(site):
    """Names of the fictional enterprises."""
    features = json.loads(site.read("data/testers.geojson"))["features"]
    names = {feature["properties"].get("name") for feature in features if feature["properties"]["demo"]}
    assert names and None not in names
    return names


def has_notice(page) -> bool:
    return any("demo-notice" in element.get("class", "").split() and page.text(element)
               for element in page.tree.iter() if isinstance(element.tag, str))


def shown(page) -> str:
    return " ".join(page.text(main) for main in page.elements("main")).replace("’", "'").replace("\u00a0", " ")


def test_a_page_that_shows_a_fictional_enterprise_says_so(site, invented, shown_path):
    page = site.pages[shown_path]
    text = shown(page)
    names = [name for name in invented if name.replace("’", "'") in text]
    if names:
        assert has_notice(page), f"shows {names}"


def test_the_notice_stands_on_no_page_without_fiction(site, language):
    """A notice everywhere would be read nowhere."""
    pages = [page for path, page in site.pages.items() if path.startswith(language + "/")]
    assert any(has_notice(page) for page in pages)
    assert any(not has_notice(page) for page in pages if not page.is_redirect)


def test_rows_about_enterprises_say_whether_they_are_fictional(site):
    tables = [path for path in site.matching(r"data/.*\.csv") if re.search(r"enterprise|result|tester", path)]
    assert tables
    for path in tables:
        header = site.read(path).decode("utf-8-sig").splitlines()[0].split(",")
        assert "demo" in header, path


def test_entries_of_feeds_that_show_one_say_so(site, invented, language):
    notice = re.compile(r"fictif|fictive|fiction|invent|verzonnen|fictie|bedacht", re.I)
    for entry in feedparser.parse(site.read(f"{language}/feed.xml")).entries:
        text = entry.get("title", "") + entry.get("summary", "") + "".join(c.value for c in entry.get("content", []))
        if any(name in text for name in invented):
            assert notice.search(text), entry.id
    for event in icalendar.Calendar.from_ical(site.read(f"{language}/agenda.ics")).walk("VEVENT"):
        text = str(event.get("SUMMARY", "")) + str(event.get("DESCRIPTION", ""))
        if any(name in text for name in invented):
            assert notice.search(text), str(event["UID"])
