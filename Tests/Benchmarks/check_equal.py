#!/usr/bin/env python3
"""Whether two outputs of one corpus are the same work: Vitrine's and Hugo's.

    check_equal.py VITRINE_OUTPUT HUGO_OUTPUT [--sample 200] [--verbose]

Compares how many files of each kind there are, the text, links and linked data of a sample of pages of every kind, and
the contents of all data files, calendars, feeds, redirections and site maps. Fails when a kind of file is missing on
either side, or when a file says more than three things in a hundred differently.
"""
import argparse
import collections
import csv
import difflib
import html.parser
import io
import json
import os
import random
import re
import sys
import xml.etree.ElementTree as ElementTree

LEAST_LIKENESS = 0.97
# Hugo has a site map a language and an index of them; Vitrine one for all, and parts of 10,000 addresses.
OTHERWISE_SPLIT = {"sitemap.xml"}


class PageText(html.parser.HTMLParser):
    """The words of a page, the addresses that its links lead to, and its linked data."""

    def __init__(self):
        super().__init__()
        self.words, self.facts, self.is_data = [], [], False

    def handle_starttag(self, tag, attributes):
        self.is_data = tag == "script"
        for name, value in attributes:
            value = value or ""
            if (tag in ("a", "link") and name == "href") or name == "src":
                self.words.append("→" + address(value))
            elif tag == "link" and name == "hreflang" or tag == "meta" and name == "content":
                self.words += value.split()

    def handle_endtag(self, tag):
        self.is_data = False

    def handle_data(self, data):
        if self.is_data:
            self.facts += leaves(json.loads(data))
        else:
            self.words += data.split()


def address(value):
    """Without what the generators name differently: parts of a list, an event's calendar, a digest in a name."""
    value = re.sub(r"/page[-/](\d+)/", r"/part-\1/", value)
    value = re.sub(r"/([^/]+)/(\1|index)\.ics$", r"/\1/event.ics", value)
    return re.sub(r"\.[0-9a-f]{10,}\.", ".", value)


def leaves(value, path=""):
    """Everything that a JSON document says, each with its place; the order of lists of objects does not count."""
    if isinstance(value, dict):
        name = value.get("id") or value.get("@id") or value.get("name") if path.count("/") < 3 else None
        place = f"{path}[{name}]" if isinstance(name, str) else path
        return [leaf for key in value for leaf in leaves(value[key], f"{place}/{key}")]
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item, path)]
    return [(path, number(value))]


def number(value):
    if isinstance(value, str):
        value = re.sub(r"<[^>]*>", lambda tag: tag.group().replace("'", '"'), value)
        return " ".join(address(value).split())
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def cell(text):
    return float(text) if re.fullmatch(r"-?\d+\.\d+", text) else text


def files(root):
    found = {}
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), root)
            found[address("/" + path)[1:]] = os.path.join(folder, name)
    return found


def kind(path):
    """`enterprises/*/index.html`, `fr` and `nl` being one kind."""
    parts = path.split("/")
    if parts[0] in ("fr", "nl"):
        parts = parts[1:]
    if re.fullmatch(r"sitemap(-\d+)?\.xml", parts[-1]):
        return "sitemap.xml"
    if len(parts) > 2 and parts[-1] in ("index.html", "event.ics"):
        is_moved = re.fullmatch(r"(lettre|brief)-\d+", parts[1])
        parts[1] = "part-*" if parts[1].startswith("part-") else "(moved)" if is_moved else "*"
    return "/".join(parts)


def page(text):
    parser = PageText()
    parser.feed(text)
    return parser.words, parser.facts


def calendar(text):
    lines = text.replace("\r\n ", "").split("\r\n")
    return [address(line) for line in lines if line and not line.startswith("PRODID")]


def atom(text):
    atom = "{http://www.w3.org/2005/Atom}"
    return [(element.tag, "".join((element.text or "").split()), element.get("href"))
            for element in ElementTree.fromstring(text).iter() if element.tag != atom + "generator"]


def sitemap(text):
    said = []
    for url in ElementTree.fromstring(text).iter("{http://www.sitemaps.org/schemas/sitemap/0.9}url"):
        place = address(url[0].text)
        said.append((place,))
        said += [(place, link.get("hreflang"), address(link.get("href"))) for link in url if link.get("href")]
    return said


def content(name, text):
    """What a file that is no page says, as a list."""
    if name.endswith((".json", ".geojson")):
        return leaves(json.loads(text))
    if name.endswith(".csv"):
        return [tuple(cell(value) for value in row) for row in csv.reader(io.StringIO(text, newline=""))]
    if name.endswith(".ics"):
        return calendar(text)
    if name == "sitemap.xml":
        return sitemap(text)
    if name.endswith(".xml"):
        return atom(text)
    return text.splitlines()


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def common(first, second):
    """Of what both say, in whatever order: the share that both say."""
    if not first and not second:
        return 1.0
    shared = sum((collections.Counter(first) & collections.Counter(second)).values())
    return 2 * shared / (len(first) + len(second))


def in_order(first, second):
    return difflib.SequenceMatcher(None, first, second, autojunk=False).ratio()


def differences(first, second, is_verbose):
    if is_verbose and first != second:
        for line in list(difflib.unified_diff([str(x) for x in first], [str(x) for x in second], "Vitrine", "Hugo",
                                              lineterm="", n=0))[:40]:
            print("   ", line)


def likeness(name, first, second, is_verbose):
    """Of two files, or of two lists of files whose contents are split otherwise."""
    if name.endswith(".html"):
        (a, facts_a), (b, facts_b) = page(read(first[0])), page(read(second[0]))
        differences(a, b, is_verbose)
        differences(facts_a, facts_b, is_verbose and common(facts_a, facts_b) < 1)
        return min(in_order(a, b), common(facts_a, facts_b))
    a = [said for path in first for said in content(name, read(path))]
    b = [said for path in second for said in content(name, read(path))]
    differences(sorted(a, key=str), sorted(b, key=str), is_verbose)
    return common(a, b)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("vitrine")
    parser.add_argument("hugo")
    parser.add_argument("--sample", type=int, default=200, help="files of each kind that are compared")
    parser.add_argument("--verbose", action="store_true", help="show where they differ")
    options = parser.parse_args()
    ours, theirs = files(options.vitrine), files(options.hugo)
    faults = []
    kinds = {}
    for side, found in enumerate((ours, theirs)):
        for path in found:
            kinds.setdefault(kind(path), ([], []))[side].append(path)
    print(f"{'kind':40} {'Vitrine':>9} {'Hugo':>9} {'likeness':>9}")
    for name, (first, second) in sorted(kinds.items()):
        if name in OTHERWISE_SPLIT:
            pairs = [([ours[path] for path in first], [theirs[path] for path in second])]
        else:
            if len(first) != len(second):
                faults.append(f"{name}: {len(first)} files and {len(second)}")
            shared = sorted(set(first) & set(second))
            if len(shared) < len(first):
                faults.append(f"{name}: only {len(shared)} of {len(first)} have the same address")
            sample = random.Random(1).sample(shared, min(options.sample, len(shared)))
            pairs = [([ours[path]], [theirs[path]]) for path in sample]
        worst = 1.0
        for pair in pairs:
            ratio = likeness(name, *pair, options.verbose)
            if ratio < LEAST_LIKENESS:
                faults.append(f"{os.path.relpath(pair[0][0], options.vitrine)}: alike by {ratio:.3f} only")
            worst = min(worst, ratio)
        print(f"{name:40} {len(first):9} {len(second):9} {worst:9.3f}")
    size = [sum(os.path.getsize(path) for path in found.values()) for found in (ours, theirs)]
    print(f"{'files':40} {len(ours):9} {len(theirs):9}")
    print(f"{'bytes':40} {size[0]:9} {size[1]:9}")
    for fault in faults[:40]:
        print("not equal: " + fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
