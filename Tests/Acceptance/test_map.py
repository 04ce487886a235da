"""The map as it is drawn, in Chromium: a name can be taken for that of its own mark only."""

import pytest

from conftest import BASE, published

WIDTHS = [1280, 1000, 768, 640, 390, 320]
# Names from the baseline to the top of the capitals, marks by what is seen of them.
DRAWN = """map => {
    const seen = [...map.querySelectorAll('.map-town')].filter(node => node.getClientRects().length > 0);
    const box = node => {
        const { left, top, right, bottom } = node.getBoundingClientRect();
        return { left, top, right, bottom };
    };
    const name = node => {
        const scale = node.getScreenCTM();
        const { left, right } = box(node);
        const bottom = node.getStartPositionOfChar(0).y * scale.d + scale.f;
        const top = bottom - parseFloat(getComputedStyle(node).fontSize) * scale.d * 0.72;
        return { text: node.textContent, left, top, right, bottom };
    };
    return {
        names: seen.filter(node => node.tagName === 'text').map(name),
        dots: seen.filter(node => node.tagName !== 'text').map(box),
        marks: [...map.querySelectorAll('.map-point')].map(node =>
            ({ of: node.querySelector('title').textContent, ...box(node.querySelector('.map-mark')) })),
    };
}"""


def pages_with_maps():
    site = published("VITRINE_SITE", BASE)
    return [path for path in site.pages if b"chart-map" in site.read(path)]


def distance(a, b) -> float:
    x = max(a["left"] - b["right"], b["left"] - a["right"], 0)
    y = max(a["top"] - b["bottom"], b["top"] - a["bottom"], 0)
    return (x * x + y * y) ** 0.5


def mistakable(drawn):
    """Names with another's mark less than twice as far from them as their own: those of the enterprises that are in
    that town, or else whatever is nearest."""
    marks = drawn["marks"] + drawn["dots"]
    for name in drawn["names"]:
        own = [mark for mark in drawn["marks"] if mark["of"].endswith(", " + name["text"])]
        own = own or [min(marks, key=lambda mark: distance(name, mark))]
        nearest = min(distance(name, mark) for mark in own)
        for mark in marks:
            if mark not in own and distance(name, mark) < 2 * nearest:
                yield name["text"], mark.get("of", "a dot"), nearest, distance(name, mark)


@pytest.mark.parametrize("path", pages_with_maps())
def test_a_name_on_the_map_is_at_its_own_mark(chromium, server, path):
    page = chromium.new_page()
    page.goto(server.local(server.site.address(path)), wait_until="load")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        drawn = page.locator("svg.chart-map").evaluate(DRAWN)
        assert drawn["names"] and drawn["marks"]
        assert not list(mistakable(drawn)), f"{width} px wide"
        boxes = drawn["names"] + drawn["marks"]
        for index, name in enumerate(drawn["names"]):
            touched = [other.get("text", other.get("of")) for other in boxes[index + 1:] if distance(name, other) == 0]
            assert not touched, f"{name['text']} covers {touched}, {width} px wide"
    page.close()
