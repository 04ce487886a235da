"""Feeds are read by feed readers."""

import json
from urllib.parse import urljoin

import feedparser
import pytest


@pytest.fixture
def atom(site, language):
    return feedparser.parse(site.read(f"{language}/feed.xml"))


@pytest.fixture
def json_feed(site, language):
    return json.loads(site.read(f"{language}/feed.json"))


def test_the_atom_feed_is_read_without_complaint(atom, site, language):
    assert not atom.bozo, atom.get("bozo_exception")
    assert atom.version == "atom10"
    assert atom.feed.language.split("-")[0] == language
    assert atom.feed.title and atom.feed.updated_parsed
    selves = [link.href for link in atom.feed.links if link.rel == "self"]
    assert selves == [f"{site.base}{language}/feed.xml"]


def test_entries_of_the_atom_feed_are_whole(atom, site):
    assert atom.entries
    identifiers = [entry.id for entry in atom.entries]
    assert len(identifiers) == len(set(identifiers))
    for entry in atom.entries:
        assert entry.id.startswith("tag:"), entry.id
        assert entry.title and entry.updated_parsed
        assert site.path(entry.link) in site.pages
    updates = [entry.updated_parsed for entry in atom.entries]
    assert max(updates) <= atom.feed.updated_parsed


def test_identifiers_outlive_the_address_of_the_site(site, site_in_folder, language):
    path = f"{language}/feed.xml"
    feeds = [feedparser.parse(copy.read(path)) for copy in (site, site_in_folder)]
    assert [entry.id for entry in feeds[0].entries] == [entry.id for entry in feeds[1].entries]
    assert feeds[0].feed.id == feeds[1].feed.id


def test_the_json_feed_follows_version_1_1(json_feed, site, language):
    assert json_feed["version"] == "https://jsonfeed.org/version/1.1"
    assert json_feed["title"]
    assert json_feed["language"].split("-")[0] == language
    assert json_feed["feed_url"] == f"{site.base}{language}/feed.json"
    assert site.path(json_feed["home_page_url"]) in site.pages
    identifiers = [item["id"] for item in json_feed["items"]]
    assert identifiers and len(identifiers) == len(set(identifiers))
    for item in json_feed["items"]:
        assert isinstance(item["id"], str)
        assert "content_html" in item or "content_text" in item
        assert site.path(item["url"]) in site.pages


def test_both_feeds_tell_the_same(atom, json_feed):
    assert [entry.id for entry in atom.entries] == [item["id"] for item in json_feed["items"]]


def test_pages_announce_the_feeds(site, language):
    page = site.pages[f"{language}/index.html"]
    announced = {link.get("type"): urljoin(page.address, link.get("href")) for link in page.links("alternate")
                 if link.get("type")}
    assert announced.get("application/atom+xml") == f"{site.base}{language}/feed.xml"
    assert announced.get("application/feed+json", announced.get("application/json")) == (
        f"{site.base}{language}/feed.json")
