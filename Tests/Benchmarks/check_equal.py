#!/usr/bin/env python3
"""Whether two outputs of one corpus are the same work: Vitrine's and Hugo's.

    check_equal.py VITRINE_OUTPUT HUGO_OUTPUT [--sample 200] [--verbose]

Compares the number of pages of each kind, of addresses in the site maps, of map features and feed entries, and the text
of a sample of pages of every kind, word by word. Fails when Vitrine does less, or when a text differs by more than
three words in a hundred. What only one of them makes is listed.
"""
import argparse
import difflib
import html.parser
import json
import os
import random
import re
import sys
import xml.etree.ElementTree as ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LEAST_LIKENESS = 0.97


class TextOf(html.parser.HTMLParser):
    """The words of a page, with the addresses that its links lead to."""

    def __init__(self):
        super().__init__()
        self.words = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if tag == "a" and name == "href":
                self.words.append("→" + re.sub(r"/page[-/](\d+)/$", r"/part-\1/", value))
            if tag == "meta" and name == "content":
                self.words += value.split()

    def handle_data(self, data):
        self.words += data.split()


def files(root):
    found = {}
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), root)
            found[re.sub(r"/page[-/](\d+)/index\.html$", r"/part-\1/index.html", path)] = os.path.join(folder, name)
    return found


def kind(path):
    """`enterprises/*/index.html`, `fr` and `nl` being one kind."""
    parts = path.split("/")
    if parts[0] in ("fr", "nl"):
        parts = parts[1:]
    if len(parts) > 2 and parts[-1] == "index.html":
        parts[1] = "part-*" if parts[1].startswith("part-") else "*"
    elif parts[-1].endswith(".ics") and len(parts) > 2:
        parts = [parts[0], "*", "*.ics"]
    elif parts[0] == "assets" or parts[-1] == "style.css":
        return "style.css"
    return "/".join(parts)


def words(path):
    parser = TextOf()
    with open(path, encoding="utf-8") as file:
        parser.feed(file.read())
    return parser.words


def likeness(first, second):
    return difflib.SequenceMatcher(None, first, second, autojunk=False).ratio()


def only(found, suffix):
    return [path for name, path in sorted(found.items()) if name.endswith(suffix)]


def sitemap_addresses(found):
    count = 0
    for path in only(found, ".xml"):
        if "sitemap" in os.path.basename(path):
            count += len(ElementTree.parse(path).getroot().findall(SITEMAP + "url"))
    return count


def feed_entries(found):
    return sum(len(ElementTree.parse(path).getroot().findall(ATOM + "entry")) for path in only(found, "feed.xml"))


def map_features(found):
    return sum(len(json.load(open(path, encoding="utf-8"))["features"]) for path in only(found, ".geojson"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("vitrine")
    parser.add_argument("hugo")
    parser.add_argument("--sample", type=int, default=200, help="pages of each kind that are compared")
    parser.add_argument("--verbose", action="store_true", help="show where texts differ")
    options = parser.parse_args()
    ours, theirs = files(options.vitrine), files(options.hugo)
    faults = []

    kinds = {}
    for side, found in enumerate((ours, theirs)):
        for path in found:
            kinds.setdefault(kind(path), ([], []))[side].append(path)
    print(f"{'kind':40} {'Vitrine':>9} {'Hugo':>9} {'likeness':>9}")
    alone = []
    for name, (first, second) in sorted(kinds.items()):
        if not first or not second:
            alone.append((name, len(first), len(second)))
            continue
        least = ""
        if name.endswith(".html") and name != "index.html":
            common = sorted(set(first) & set(second))
            sample = random.Random(1).sample(common, min(options.sample, len(common)))
            worst = 1.0
            for path in sample:
                a, b = words(ours[path]), words(theirs[path])
                ratio = likeness(a, b)
                worst = min(worst, ratio)
                if options.verbose and ratio < 1:
                    print(path, ratio)
                    for line in difflib.unified_diff(a, b, lineterm="", n=1):
                        print("   ", line)
            least = f"{worst:9.3f}"
            if worst < LEAST_LIKENESS:
                faults.append(f"{name}: a page whose text is like the other's by {worst:.3f} only")
        if len(first) != len(second) and name.endswith(".html") and name != "404.html":
            faults.append(f"{name}: {len(first)} pages and {len(second)}")
        print(f"{name:40} {len(first):9} {len(second):9} {least}")
    for label, count in (("addresses in site maps", sitemap_addresses), ("entries of Atom feeds", feed_entries),
                         ("features of maps", map_features)):
        first, second = count(ours), count(theirs)
        print(f"{label:40} {first:9} {second:9}")
        if first < second * 0.97 or second < first * 0.97:
            faults.append(f"{label}: {first} and {second}")
    for name, first, second in alone:
        print(f"{name:40} {first or '':9} {second or '':9}  only one")
        if second and name.endswith(".html"):
            faults.append(f"{name}: Hugo's alone")
    size = [sum(os.path.getsize(path) for path in found.values()) for found in (ours, theirs)]
    print(f"{'files':40} {len(ours):9} {len(theirs):9}")
    print(f"{'bytes':40} {size[0]:9} {size[1]:9}")
    for fault in faults:
        print("not equal: " + fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
