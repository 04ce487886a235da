"""Nothing is asked of another host, and nothing that is not public is published."""

import re

from published import name_of

FETCHING = {"img", "script", "iframe", "source", "video", "audio", "embed", "object", "track", "use", "image"}


def test_a_page_fetches_nothing_from_elsewhere(site, page_path):
    page = site.pages[page_path]
    strangers = []
    for element, reference in page.references:
        if element in FETCHING and re.match(r"(https?:)?//", reference) and not reference.startswith(site.base):
            strangers.append(reference)
    for element in page.elements("link"):
        relation = set(element.get("rel", "").split())
        if relation & {"stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch", "dns-prefetch",
                       "preconnect"}:
            if re.match(r"(https?:)?//", element.get("href", "")) and not element.get("href").startswith(site.base):
                strangers.append(element.get("href"))
    assert not strangers


def test_style_sheets_fetch_nothing_from_elsewhere(site):
    for path in site.matching(r".*\.css"):
        assert not re.search(r"(url\(|@import)\s*[\"']?(https?:)?//", site.read(path).decode()), path


def test_nothing_is_set_or_remembered(site):
    for path in site.matching(r".*\.js"):
        text = site.read(path).decode()
        assert not re.search(r"document\.cookie|localStorage|sessionStorage|indexedDB|sendBeacon", text), path


def test_no_form_sends_what_is_typed_to_another_host(site, page_path):
    for form in site.pages[page_path].elements("form"):
        assert name_of(form) == "form" and not re.match(r"(https?:)?//", form.get("action", "")), form.attrib


def test_consents_and_sources_are_not_published(site):
    assert not site.matching(r".*\.(yml|yaml|md|liquid)")
    for path in site.matching(r".*\.(html|json|geojson|csv|xml|ics)"):
        assert not re.search(r"\bconsent\b.{0,40}\bproof\b", site.read(path).decode(), re.I), path
