"""The site as it was published: its files, its pages, and where each stands on the web."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

import html5lib

WHITE = re.compile(r"\s+")
LINK_ATTRIBUTES = [
    ("a", "href"), ("area", "href"), ("link", "href"), ("img", "src"), ("source", "src"), ("script", "src"),
    ("iframe", "src"), ("object", "data"), ("form", "action"), ("use", "href"), ("image", "href"), ("video", "src"),
    ("video", "poster"), ("audio", "src"), ("embed", "src"), ("track", "src"),
]


@dataclass(frozen=True)
class Site:
    """A published folder and the address that it was made for, which ends in a slash."""

    folder: Path
    base: str

    @property
    def prefix(self) -> str:
        """The path of the base address: `/` or, say, `/vises/`."""
        return urlsplit(self.base).path

    @cached_property
    def files(self) -> list[str]:
        found = []
        for folder, folders, files in os.walk(self.folder):
            folders[:] = sorted(name for name in folders if name != ".vitrine")
            found += [os.path.relpath(os.path.join(folder, name), self.folder) for name in sorted(files)]
        return found

    def matching(self, pattern: str) -> list[str]:
        return [path for path in self.files if re.fullmatch(pattern, path)]

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Every HTML file by its path."""
        return {path: Page(self, path) for path in self.matching(r".*\.html")}

    @cached_property
    def languages(self) -> list[str]:
        return sorted({path.split("/")[0] for path in self.matching(r"[a-z]{2}/index\.html")})

    def read(self, path: str) -> bytes:
        return (self.folder / path).read_bytes()

    def address(self, path: str) -> str:
        """Of a file: that of its folder when it is an index."""
        return self.base + quote(re.sub(r"(^|/)index\.html$", r"\1", path))

    def path(self, address: str) -> str | None:
        """Of the file at an address, which need not exist; nil when the address is another site's."""
        address = address.split("#")[0].split("?")[0]
        if not address.startswith(self.base):
            return None
        path = unquote(address[len(self.base):])
        return path + "index.html" if path == "" or path.endswith("/") else path


class Page:
    def __init__(self, site: Site, path: str):
        self.site = site
        self.path = path
        self.address = site.address(path)

    @cached_property
    def tree(self):
        return html5lib.parse(self.site.read(self.path), namespaceHTMLElements=False)

    @cached_property
    def parents(self):
        return {child: parent for parent in self.tree.iter() for child in parent}

    @cached_property
    def is_redirect(self) -> bool:
        # Without parsing: the list of pages to judge is made in every process.
        return re.search(rb"<meta[^>]+http-equiv=[\"']?refresh", self.site.read(self.path), re.I) is not None

    @property
    def language(self) -> str:
        return self.tree.get("lang", "")

    @property
    def is_indexed(self) -> bool:
        robots = self.meta("robots") or ""
        return "noindex" not in robots and not self.is_redirect and self.path != "404.html"

    def elements(self, *names: str):
        return [element for element in self.tree.iter() if name_of(element) in names]

    def meta(self, name: str) -> str | None:
        for element in self.elements("meta"):
            if name in (element.get("name"), element.get("property")):
                return element.get("content")
        return None

    def links(self, relation: str):
        return [element for element in self.elements("link") if relation in element.get("rel", "").split()]

    @property
    def canonical(self) -> str | None:
        found = self.links("canonical")
        return urljoin(self.address, found[0].get("href", "")) if found else None

    @property
    def alternates(self) -> dict[str, str]:
        return {link.get("hreflang"): urljoin(self.address, link.get("href", ""))
                for link in self.links("alternate") if link.get("hreflang")}

    @cached_property
    def identifiers(self) -> list[str]:
        return [element.get("id") for element in self.tree.iter() if element.get("id")]

    @property
    def references(self) -> list[tuple[str, str]]:
        """Every address that the page names, with the element that names it."""
        found = []
        for element in self.tree.iter():
            name = name_of(element)
            for wanted, attribute in LINK_ATTRIBUTES:
                value = element.get(attribute, element.get("xlink:" + attribute))
                if value is None:
                    value = element.get("{http://www.w3.org/1999/xlink}" + attribute)
                if name == wanted and value is not None:
                    found.append((name, value.strip()))
            for candidate in element.get("srcset", "").split(","):
                if candidate.strip():
                    found.append((name, candidate.split()[0]))
            if name == "meta" and element.get("property") in ("og:url", "og:image"):
                found.append((name, element.get("content", "")))
            if name == "meta" and element.get("http-equiv", "").lower() == "refresh":
                found.append((name, element.get("content", "").partition("url=")[2]))
        return found

    def text(self, element=None) -> str:
        return WHITE.sub(" ", "".join(self._texts(self.tree if element is None else element))).strip()

    def _texts(self, element):
        if name_of(element) in ("script", "style", "template"):
            return
        yield element.text or ""
        for child in element:
            yield from self._texts(child)
            yield child.tail or ""


def name_of(element) -> str:
    """The local name; empty for a comment."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    return tag.rpartition("}")[2]
