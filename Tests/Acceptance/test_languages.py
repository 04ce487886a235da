"""Every page is in the language that it says, and names its versions in the others."""

import csv
import io
import re
from collections import Counter
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from published import name_of

# Words that are frequent in one of the languages and, as far as prose goes, in no other of the site's.
FRENCH = set("le la les des du et est une dans pour avec sur qui que aux cette ces ses leur leurs nous vous sont ne pas "
             "elle elles ils chaque entre sans chez être ont était plusieurs aussi mais où".split())
DUTCH = set("het een van voor met op dat zijn wordt worden niet aan bij ook uit naar deze door om te wij ze hun onze "
            "maar of als waar hoe wat werd heeft hebben tussen zonder elke nog".split())
WORDS = {"fr": FRENCH, "nl": DUTCH}
BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dd", "dt", "figcaption", "caption", "blockquote",
          "summary", "label", "button", "title", "legend", "a"}
ATTRIBUTES = ("alt", "aria-label", "title", "placeholder")
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


# MARK: the language of the text

def effective_languages(page):
    """Every element with the language that holds for it."""
    def walk(element, language):
        language = element.get("lang", language)
        yield element, language
        for child in element:
            yield from walk(child, language)

    yield from walk(page.tree, "")


def own_text(page, element, language):
    """An element's text without the parts that are marked as another language."""
    def walk(element):
        if name_of(element) in ("script", "style", "template", ""):
            return
        yield element.text or ""
        for child in element:
            if child.get("lang", language) == language:
                yield from walk(child)
            else:
                yield " "
            yield child.tail or ""

    return re.sub(r"\s+", " ", "".join(walk(element))).strip()


def foreign(text: str, language: str, names: list[str]) -> str | None:
    """The language that a text is in, when that is clearly not the one it says."""
    text = re.sub(r"\S+://\S+|\S+@\S+", " ", text.replace("’", "'"))
    for name in names:
        text = text.replace(name.replace("’", "'"), " ")
    counts = Counter(re.findall(r"[a-zà-ÿœ]+", text.lower()))
    if language not in WORDS or sum(counts.values()) < 4:
        return None
    score = {code: sum(counts[word] for word in words) for code, words in WORDS.items()}
    for other in score:
        if other != language and score[other] >= 2 and score[other] >= 2 * score[language] + 1:
            return other
    return None


@pytest.fixture(scope="session")
def names(site):
    """Names of people, organisations and towns are exempt, as in WCAG 3.1.2."""
    found = set()
    for path in site.matching(r"data/[^/]*\.csv"):
        for row in csv.DictReader(io.StringIO(site.read(path).decode("utf-8-sig"), newline="")):
            found.update(value for column, value in row.items()
                         if re.fullmatch(r"(name|town|publisher|partner|abbreviation)([._][a-z]+)?", column or "")
                         and value and len(value) > 3)
    return sorted(found, key=len, reverse=True)


def test_the_detector_tells_the_languages_apart():
    french = "Les entreprises sociales changent la vie des gens dans la région."
    dutch = "Sociale ondernemingen veranderen het leven van mensen in hun streek."
    assert foreign(french, "nl", []) == "fr"
    assert foreign(dutch, "fr", []) == "nl"
    assert foreign(french, "fr", []) is None
    assert foreign(dutch, "nl", []) is None
    assert foreign("Interreg V France-Wallonie-Vlaanderen", "nl", []) is None
    assert foreign("Visite chez Fédération de la chose et des gens", "nl", ["Fédération de la chose et des gens"]) is None


def test_the_language_of_a_page_is_that_of_its_address(site, shown_path):
    page = site.pages[shown_path]
    first = shown_path.split("/")[0]
    if first in site.languages:
        assert page.language == first
    else:
        assert page.language.split("-")[0] in site.languages + ["en"]


def test_no_text_of_a_page_is_in_a_language_it_does_not_say(site, names, shown_path):
    page = site.pages[shown_path]
    problems = []
    for element, language in effective_languages(page):
        code = language.split("-")[0]
        texts = [element.get(attribute) for attribute in ATTRIBUTES]
        if name_of(element) in BLOCKS:
            texts.append(own_text(page, element, language))
        if name_of(element) == "meta" and element.get("name") == "description":
            texts.append(element.get("content"))
        for text in texts:
            other = text and foreign(text, code, names)
            if other:
                problems.append(f"<{name_of(element)}> says {language!r} and is {other!r}: {text[:140]}")
    assert not problems, "\n".join(problems)


def test_links_to_other_languages_say_which(site, shown_path):
    page = site.pages[shown_path]
    for element in page.elements("a"):
        if element.get("hreflang"):
            target = site.pages.get(site.path(urljoin(page.address, element.get("href", ""))) or "")
            if target is not None:
                assert target.language.split("-")[0] == element.get("hreflang").split("-")[0]


# MARK: versions

def test_versions_of_a_page_name_each_other(site, shown_path):
    page = site.pages[shown_path]
    if not page.is_indexed or page.canonical != page.address:
        return
    alternates = page.alternates
    languages = {code: address for code, address in alternates.items() if code != "x-default"}
    assert page.address in languages.values() or shown_path == "index.html", f"not itself: {alternates}"
    if len(languages) > 1:
        assert "x-default" in alternates
    for code, address in languages.items():
        version = site.pages.get(site.path(address) or "")
        assert version is not None, f"{address} does not exist"
        assert version.language == code
        assert version.alternates == alternates, f"{address} names others"
        assert version.canonical == address


def test_a_page_has_one_canonical_address(site, shown_path):
    page = site.pages[shown_path]
    if shown_path == "404.html":
        return
    assert len(page.links("canonical")) == 1
    target = site.pages.get(site.path(page.canonical) or "")
    assert target is not None and not target.is_redirect
    assert target.canonical == target.address, "the canonical address of the canonical address is another"


def sitemap_entries(site, path="sitemap.xml"):
    root = ElementTree.fromstring(site.read(path))
    if root.tag == SITEMAP + "sitemapindex":
        for location in root.iter(SITEMAP + "loc"):
            yield from sitemap_entries(site, site.path(location.text))
        return
    for url in root.iter(SITEMAP + "url"):
        links = {link.get("hreflang"): link.get("href") for link in url.iter(XHTML + "link")}
        yield url.find(SITEMAP + "loc").text, links


def test_the_sitemap_lists_each_page_once_with_the_versions_that_it_names(site):
    entries = list(sitemap_entries(site))
    addresses = [address for address, _ in entries]
    assert len(addresses) == len(set(addresses))
    expected = {page.address for page in site.pages.values() if page.is_indexed and page.canonical == page.address}
    assert set(addresses) == expected
    for address, links in entries:
        assert links == site.pages[site.path(address)].alternates, address


def test_robots_are_told_of_the_sitemap(site):
    assert f"Sitemap: {site.base}sitemap.xml" in site.read("robots.txt").decode().splitlines()


def test_the_languages_have_the_same_pages(site):
    """By their versions: every page in one language is reached in the others, translated or not."""
    counts = {code: len([path for path, page in site.pages.items()
                         if path.startswith(code + "/") and not page.is_redirect]) for code in site.languages}
    assert len(site.languages) >= 2
    assert len(set(counts.values())) == 1, counts
