"""The tree of a page as a browser builds it, without its texts: what no data may change."""

import json
import re

import html5lib

# Elements and attributes that the engine writes of itself around text in another language, or at line ends.
WRITTEN = {"span", "br"}


SVG = "{http://www.w3.org/2000/svg}"


def shape(html: str, drawn=None):
    """Elements with the names of their attributes, in order; `script` and `style` keep their text.

    A chart breaks its labels where they are too long, so its elements depend on texts. With `drawn` a drawing counts
    as one element, and that set gets what is in it: names of elements, and of attributes.
    """
    document = html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)
    return tuple(_shapes(document, drawn))


def _shapes(element, drawn):
    for child in element:
        if not isinstance(child.tag, str):
            yield ("<!-- -->",)
        elif child.tag == SVG + "svg" and drawn is not None:
            drawn |= {name for inner in child.iter() for name in [inner.tag, *inner.attrib]}
            yield (child.tag, tuple(sorted(child.attrib)))
        elif child.tag in WRITTEN and set(child.attrib) <= {"lang"}:
            yield from _shapes(child, drawn)
        else:
            text = _code(child) if child.tag in ("script", "style") else None
            yield (child.tag, tuple(sorted(child.attrib)), text, tuple(_shapes(child, drawn)))


def _code(element):
    """Scripts and styles whole; of data, what no text of it may change."""
    if element.attrib.get("type", "").endswith("json"):
        return _data(json.loads(element.text))
    return element.text


def _data(value):
    if isinstance(value, dict):
        return tuple((key, _data(inner)) for key, inner in value.items())
    if isinstance(value, list):
        return tuple(_data(inner) for inner in value)
    return type(value).__name__


def addresses(html: str):
    """Every value of an attribute that a browser follows or fetches."""
    document = html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)
    names = {"href", "src", "action", "formaction", "poster", "data", "srcset", "cite", "background"}
    for element in document.iter():
        for name, value in element.attrib.items():
            if isinstance(name, str) and name.split("}")[-1] in names:
                yield value


def scheme(address: str) -> str:
    """What a browser takes for the scheme: it skips controls and spaces. `data:image` is a scheme of its own here."""
    address = re.sub(r"[\x00-\x20]", "", address).lower()
    found = re.match(r"(data:image(?=/)|[^:/?#]*(?=:))", address)
    return found.group() if found else ""
