"""Pages work for everyone, in Chromium: axe-core's rules, a keyboard, a narrow window, no script."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import BASE, published

WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
NARROWEST = {"width": 320, "height": 640}
SETTINGS = [(scheme, size) for scheme in ("light", "dark") for size in (WIDE, PHONE)]
# Only what is wrong: listing what is right costs axe as much time again.
OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}


def kind_of(path: str) -> tuple:
    """Pages of one section and depth look alike."""
    parts = path.split("/")
    return tuple(parts[:2]) + (len(parts),) if len(parts) > 2 else (path,)


def kinds() -> dict:
    found = {}
    for path, page in published("VITRINE_SITE", BASE).pages.items():
        if not page.is_redirect:
            found.setdefault(kind_of(path), []).append(path)
    return found


def settings():
    """A page of every kind in light and dark, on a desk and on a phone; every other page in one of these."""
    for paths in kinds().values():
        for index, path in enumerate(paths):
            yield pytest.param(path, SETTINGS if index == 0 else [SETTINGS[index % 4]], id=path)


def one_of_each_kind():
    return [paths[0] for paths in kinds().values()]


@pytest.fixture(scope="module")
def contexts(chromium):
    made = {}

    def context(**options):
        key = repr(sorted(options.items()))
        if key not in made:
            made[key] = chromium.new_context(reduced_motion="reduce", **options)
            # A machine with much else to do is slow, not wrong.
            made[key].set_default_timeout(120_000)
        return made[key]

    yield context
    for context_ in made.values():
        context_.close()


class Visit:
    """A page in Chromium, with what it complained of and whom it asked."""

    def __init__(self, context, server, path):
        self.page = context.new_page()
        self.complaints = []
        self.strangers = []
        self.page.on("console", lambda m: m.type in ("error", "warning") and self.complaints.append(m.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self._note(request.url, server))
        self.page.goto(server.local(server.site.address(path)), wait_until="load")

    def _note(self, url, server):
        if not url.startswith((server.origin, "data:", "about:", "blob:")):
            self.strangers.append(url)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.page.close()


def described(violation) -> str:
    nodes = [f"{node['target']} {node['html'][:160]} — {node.get('failureSummary', '')[:300]}"
             for node in violation["nodes"][:4]]
    return f"{violation['id']}: {violation['help']}\n    " + "\n    ".join(nodes)


@pytest.mark.parametrize("path, settings", list(settings()))
def test_axe_finds_nothing_and_nobody_else_is_asked(contexts, server, path, settings):
    found = []
    with Visit(contexts(), server, path) as visit:
        for scheme, size in settings:
            visit.page.emulate_media(color_scheme=scheme)
            visit.page.set_viewport_size(size)
            result = Axe().run(visit.page, options=OPTIONS).response
            found += [f"{scheme}, {size['width']} px: {described(violation)}" for violation in result["violations"]]
        assert not found, "\n".join(found)
        assert not visit.complaints
        assert not visit.strangers


@pytest.mark.parametrize("path", one_of_each_kind())
def test_a_page_needs_no_sideways_scrolling(contexts, server, path):
    problems = []
    with Visit(contexts(), server, path) as visit:
        for size in (PHONE, NARROWEST):
            visit.page.set_viewport_size(size)
            problems += visit.page.evaluate("""() => {
                const root = document.documentElement, room = root.clientWidth;
                if (root.scrollWidth <= room) return [];
                const wide = [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > room + 1 && !e.closest('[tabindex="0"]'));
                return [`${room} px wide, ${root.scrollWidth} px needed`,
                    ...wide.slice(0, 5).map(e => e.outerHTML.slice(0, 160))];
            }""")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("path", one_of_each_kind())
def test_the_first_key_leads_past_the_navigation(contexts, server, path):
    with Visit(contexts(viewport=WIDE), server, path) as visit:
        page = visit.page
        if not page.evaluate("""() => {
            const main = document.querySelector('main');
            return [...document.querySelectorAll('a[href], button, input, select, summary')]
                .some(e => e.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING);
        }"""):
            return  # The language chooser: there is nothing to be led past.
        page.keyboard.press("Tab")
        link = page.evaluate("document.activeElement.getAttribute('href')")
        assert link and link.startswith("#"), f"the first thing reached is {link}"
        box = page.evaluate("""() => {
            const box = document.activeElement.getBoundingClientRect();
            return [box.left, box.top, box.width, box.height];
        }""")
        assert box[0] >= 0 and box[1] >= 0 and box[2] > 24 and box[3] > 12, f"it cannot be seen: {box}"
        page.keyboard.press("Enter")
        assert page.evaluate("document.querySelector(location.hash)?.matches('main, main *') === true"), link
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.closest('header nav')")


@pytest.mark.parametrize("path", one_of_each_kind())
def test_every_stop_of_the_keyboard_can_be_seen(contexts, server, path):
    with Visit(contexts(viewport=WIDE), server, path) as visit:
        page = visit.page
        unseen = []
        for _ in range(40):
            page.keyboard.press("Tab")
            stop = page.evaluate("""() => {
                const e = document.activeElement;
                if (!e || e === document.body) return null;
                const style = getComputedStyle(e), box = e.getBoundingClientRect();
                const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                    || style.boxShadow !== 'none' || e instanceof SVGElement;
                return [ring && box.width > 0 && box.height > 0, e.outerHTML.slice(0, 120)];
            }""")
            if stop is None:
                break
            if not stop[0]:
                unseen.append(stop[1])
        assert not unseen, "\n".join(unseen)


@pytest.mark.parametrize("path", one_of_each_kind())
def test_a_page_says_the_same_without_scripts(contexts, server, path):
    def words(context):
        with Visit(context, server, path) as visit:
            return visit.page.locator("main").inner_text().split()

    with_scripts = words(contexts(viewport=WIDE))
    without = words(contexts(viewport=WIDE, java_script_enabled=False))
    assert without
    missing = [word for word in with_scripts if word not in without]
    assert len(missing) <= len(with_scripts) // 20, missing[:20]
