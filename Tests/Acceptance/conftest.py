"""Real clients judge the published site.

Two copies are judged: one made for the root of a host, one for a sub-folder. `VITRINE_SITE` and
`VITRINE_SITE_IN_FOLDER` name folders that hold them already, made with the base addresses below; without them
they are built with the program that `VITRINE` names (`.build/debug/vitrine`).
"""

import os
import subprocess
import tempfile
from pathlib import Path

import pytest

from published import Site
from server import Server

ROOT = Path(__file__).resolve().parents[2]
BASE = "https://vises.example/"
BASE_IN_FOLDER = "https://vises.example/vises/"
# A day after the project, so that what is past and what is to come never depends on the day of the test.
NOW = "2020-01-15"


def pytest_configure(config):
    if hasattr(config, "workerinput"):
        return
    for variable, base in [("VITRINE_SITE", BASE), ("VITRINE_SITE_IN_FOLDER", BASE_IN_FOLDER)]:
        if not os.environ.get(variable):
            folder = tempfile.mkdtemp(prefix="vitrine-acceptance-")
            os.environ[variable] = folder
            build(Path(folder), base)


def build(folder: Path, base: str):
    program = os.environ.get("VITRINE", str(ROOT / ".build/debug/vitrine"))
    if not Path(program).exists():
        pytest.exit(f"{program} is not there: `make acceptance` builds it first", returncode=1)
    command = [program, "build", "--root", str(ROOT), "--output", str(folder), "--base-url", base, "--now", NOW]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        pytest.exit(f"{' '.join(command)}\n{result.stdout}{result.stderr}", returncode=1)


def published(variable: str, base: str) -> Site:
    return Site(Path(os.environ[variable]), base)


def pytest_generate_tests(metafunc):
    site = published("VITRINE_SITE", BASE)
    values = {
        "page_path": lambda: list(site.pages),
        # Without the pages that only lead from an address that was.
        "shown_path": lambda: [path for path, page in site.pages.items() if not page.is_redirect],
        "calendar_path": lambda: site.matching(r".*\.ics"),
        "table_path": lambda: site.matching(r"data/.*\.csv"),
        "language": lambda: site.languages,
    }
    for name, list_values in values.items():
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, list_values())


@pytest.fixture(scope="session")
def site() -> Site:
    return published("VITRINE_SITE", BASE)


@pytest.fixture(scope="session")
def site_in_folder() -> Site:
    return published("VITRINE_SITE_IN_FOLDER", BASE_IN_FOLDER)


@pytest.fixture(scope="session")
def server(site):
    server = Server(site)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def server_in_folder(site_in_folder):
    server = Server(site_in_folder)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def chromium():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()
