"""Every link leads somewhere, wherever the site is put."""

import html
import re
from http.client import HTTPConnection
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import tinycss2

ELSEWHERE = ("https", "http", "mailto", "tel", "webcal", "data")


class Follower:
    """Asks a server for each address once."""

    def __init__(self, server):
        self.server = server
        self.site = server.site
        self.known = {}

    def problem(self, address: str, source: str) -> str | None:
        scheme = urlsplit(address).scheme
        parts = urlsplit(self.site.base)
        if scheme not in ELSEWHERE:
            return f"{address}: an address of no known kind"
        if urlsplit(address).netloc != parts.netloc or scheme != parts.scheme:
            return None
        if not address.startswith(self.site.base):
            return f"{address}: leaves the folder that the site lies in"
        status = self.status(address.split("#")[0])
        if status != 200:
            return f"{address}: {status}"
        fragment = unquote(urlsplit(address).fragment)
        if fragment and not fragment.startswith(":~:"):
            page = self.site.pages.get(self.site.path(address) or "")
            if page is not None and fragment not in page.identifiers:
                return f"{address}: no element has this id"
        return None

    def status(self, address: str) -> int:
        if address not in self.known:
            local = urlsplit(self.server.local(address))
            connection = HTTPConnection(local.hostname, local.port, timeout=10)
            connection.request("HEAD", local._replace(scheme="", netloc="").geturl())
            self.known[address] = connection.getresponse().status
            connection.close()
        return self.known[address]


@pytest.fixture(scope="module", params=["root", "folder"])
def follower(request):
    return Follower(request.getfixturevalue("server" if request.param == "root" else "server_in_folder"))


def test_links_images_and_anchors_of_a_page_resolve(follower, page_path):
    page = follower.site.pages[page_path]
    problems = []
    for element, reference in page.references:
        if reference == "":
            problems.append(f"<{element}> names an empty address")
            continue
        problem = follower.problem(urljoin(page.address, reference), page_path)
        if problem:
            problems.append(f"<{element}> {problem}")
    assert not problems, "\n".join(problems)


def test_identifiers_of_a_page_are_unique(site, page_path):
    identifiers = site.pages[page_path].identifiers
    assert len(identifiers) == len(set(identifiers)), [i for i in set(identifiers) if identifiers.count(i) > 1]


def test_addresses_in_style_sheets_resolve(follower):
    sheets = follower.site.matching(r".*\.css")
    assert sheets
    problems = []
    for sheet in sheets:
        rules = tinycss2.parse_stylesheet(follower.site.read(sheet).decode())
        problems += [f"{sheet}: {rule.message}" for rule in rules if rule.type == "error"]
        for address in re.findall(r"url\(\s*[\"']?([^\"')]+)", follower.site.read(sheet).decode()):
            problem = follower.problem(urljoin(follower.site.address(sheet), address), sheet)
            if problem:
                problems.append(f"{sheet}: {problem}")
    assert not problems, "\n".join(problems)


def test_addresses_in_data_feeds_and_calendars_resolve(follower):
    host = re.escape(urlsplit(follower.site.base).netloc)
    problems = []
    for path in follower.site.matching(r".*\.(json|geojson|csv|xml|ics|txt)"):
        # A feed holds HTML as text: escaped twice.
        text = html.unescape(html.unescape(follower.site.read(path).decode().replace("\r\n ", "")))
        for address in re.findall(rf"https?://{host}[^\s\"'<>)\\,;]*", text):
            problem = follower.problem(address, path)
            if problem:
                problems.append(f"{path}: {problem}")
    assert not problems, "\n".join(sorted(set(problems)))


def test_a_missing_address_gets_the_site_s_own_answer(site, server):
    assert "404.html" in site.pages
    local = urlsplit(server.local(site.base + "nowhere/at/all/"))
    connection = HTTPConnection(local.hostname, local.port)
    connection.request("GET", local.path)
    response = connection.getresponse()
    assert response.status == 404
    assert b"<html" in response.read()


def test_both_copies_hold_the_same_files(site, site_in_folder):
    def plain(paths):
        return {re.sub(r"\.[0-9a-f]{10}\.", ".", path) for path in paths}

    assert plain(site.files) == plain(site_in_folder.files)
