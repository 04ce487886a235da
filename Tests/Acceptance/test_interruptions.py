"""A build that is killed, or that the disk refuses, leaves whole files, and the next command a complete site.

`VITRINE_KILLS` sets how often a build is killed; ten times by default. The site is made by `vitrine-corpus`.
"""

import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from conftest import NOW, ROOT

VITRINE = os.environ.get("VITRINE", str(ROOT / ".build/debug/vitrine"))
CORPUS = os.environ.get("VITRINE_CORPUS", str(ROOT / ".build/debug/vitrine-corpus"))
KILLS = int(os.environ.get("VITRINE_KILLS", "10"))
ENTERPRISES = 200 if KILLS >= 100 else 40
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class Project:
    """A site whose content goes to and fro between two states that differ in most of their files."""

    def __init__(self, folder: Path, output: Path):
        self.root, self.output = folder, output
        command = [CORPUS, str(ENTERPRISES), str(folder), "--repository", str(ROOT)]
        subprocess.run(command, check=True)
        self.states = [self.sources(), self.edited()]

    def sources(self) -> dict[str, str]:
        found = {}
        for part in ("Content", "Templates"):
            for path in (self.root / part).rglob("*"):
                if path.is_file():
                    found[str(path.relative_to(self.root))] = path.read_text(encoding="utf-8")
        return found

    def edited(self) -> dict[str, str]:
        """Every French narrative says more, a page's template too, every tenth event is gone, one is new."""
        events = sorted({path.split("/")[2] for path in self.states_of("Content/agenda/")})
        gone, model = events[::10], events[1]
        state = {}
        for path, text in self.sources().items():
            if path.startswith("Content/agenda/"):
                event = path.split("/")[2]
                if event in gone:
                    continue
                if event == model:
                    state[path.replace(model, "meeting-99999")] = text.replace(model, "meeting-99999")
            if path.endswith("/fr.md") and path.startswith("Content/enterprises/"):
                text += "\nUne phrase de plus, qui change la page. " * 20 + "\n"
            elif path == "Templates/pages/enterprise.html.liquid":
                text = text.replace("</dl>", "</dl>\n<p>{{ page.title }}</p>")
            state[path] = text
        # Newsletters name events; none may name one that is gone.
        for path, text in state.items():
            if path.endswith("newsletter.yml"):
                state[path] = re.sub(rf"  - agenda/({'|'.join(gone)})\n", "", text)
        return state

    def states_of(self, prefix: str) -> list[str]:
        return [path for path in self.sources() if path.startswith(prefix)]

    def set(self, number: int, more: dict[str, str] | None = None):
        wanted = self.states[number] | (more or {})
        present = self.sources()
        for path in present.keys() - wanted.keys():
            (self.root / path).unlink()
            if not any((self.root / path).parent.iterdir()):
                (self.root / path).parent.rmdir()
        for path, text in wanted.items():
            if present.get(path) != text:
                (self.root / path).parent.mkdir(parents=True, exist_ok=True)
                (self.root / path).write_text(text, encoding="utf-8")

    def start(self, output: Path | None = None) -> subprocess.Popen:
        command = [VITRINE, "build", "--root", str(self.root), "--output", str(output or self.output), "--now", NOW,
                   "--language", "en"]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def build(self, output: Path | None = None) -> tuple[int, str]:
        process = self.start(output)
        text, _ = process.communicate()
        return process.returncode, text

    def clean(self, number: int) -> dict[str, str]:
        """What a build from nothing makes of a state."""
        self.set(number)
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            fresh = Path(folder) / "Clean"
            status, text = self.build(fresh)
            assert status == 0, text
            shutil.rmtree(self.root / ".vitrine", ignore_errors=True)
            return digests(fresh)


def digests(folder: Path) -> dict[str, str]:
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        if name.parts[0] != ".vitrine" and path.is_file():
            found[str(name)] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


@pytest.fixture
def folder():
    with tempfile.TemporaryDirectory(dir=MEMORY, prefix="vitrine-interruptions-") as path:
        yield Path(path)


def test_killed_at_any_moment(folder):
    project = Project(folder / "site", folder / "Public")
    trees = [project.clean(0), project.clean(1)]
    assert len(trees[0].keys() & trees[1].keys()) > ENTERPRISES and trees[0].keys() != trees[1].keys()
    project.set(0)
    assert project.build()[0] == 0
    foreign = {"own.html": "mine", "fr/enterprises/notes.txt": "mine", "mine/a/b.txt": "mine"}
    for path, text in foreign.items():
        (project.output / path).parent.mkdir(parents=True, exist_ok=True)
        (project.output / path).write_text(text)
    alien = {path: hashlib.sha256(text.encode()).hexdigest() for path, text in foreign.items()}

    def shown() -> dict[str, str]:
        found = digests(project.output)
        for path, digest in alien.items():
            assert found.pop(path, None) == digest, f"{path} is not ours to touch"
        return found

    assert shown() == trees[0]
    start = time.monotonic()
    project.set(1)
    assert project.build()[0] == 0
    whole = time.monotonic() - start
    assert shown() == trees[1]
    chance, current, finished, undone, amid = random.Random(20180301), 1, 0, 0, 0
    for number in range(KILLS):
        target = 1 - current
        old, new = trees[current], trees[target]
        project.set(target)
        process = project.start()
        # A third of the moments lie anywhere, a third late, a third where files are being exchanged.
        if number % 3 == 2:
            wait_for_change(project.output, [path for path in old if new.get(path) not in (None, old[path])], process)
            time.sleep(chance.uniform(0, ENTERPRISES * 5e-5))
        else:
            time.sleep(whole * chance.uniform(0.6 * (number % 3), 1.05))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        found = shown()
        for path, digest in found.items():
            assert digest in (old.get(path), new.get(path)), f"{path} is neither old nor new, kill {number}"
        assert old.keys() & new.keys() <= found.keys(), f"files are missing, kill {number}"
        amid += found not in (old, new)
        if chance.random() < 0.4:
            # A command that fails must still finish or undo what it finds, and change nothing else.
            project.set(target, {"Content/enterprises/broken/enterprise.yml": "nonsense: true\n"})
            assert project.build()[0] == 1
            found = shown()
            assert found in (old, new), f"neither the old nor the new site, kill {number}"
            finished += found == new
            undone += found == old
            project.set(target)
        status, text = project.build()
        assert status == 0, text
        assert shown() == new, f"not the new site, kill {number}"
        current = target
    print(f"{KILLS} kills within {whole:.2f} s: {amid} amid the commit, then {finished} finished and {undone} undone")


def test_first_build_killed_at_any_moment(folder):
    project = Project(folder / "site", folder / "Public")
    tree = project.clean(0)
    start = time.monotonic()
    assert project.build()[0] == 0
    whole = time.monotonic() - start
    chance, counts = random.Random(20180302), {"none": 0, "some": 0, "all": 0}
    for number in range(KILLS):
        shutil.rmtree(project.output)
        shutil.rmtree(project.root / ".vitrine", ignore_errors=True)
        process = project.start()
        # Every other kill comes as soon as something shows.
        if number % 2:
            while process.poll() is None and not shown_names(project.output):
                pass
        else:
            time.sleep(whole * chance.uniform(0.3, 1.05))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        found = digests(project.output)
        assert found.items() <= tree.items(), f"not what was to be published, kill {number}"
        counts["all" if found == tree else "some" if found else "none"] += 1
        # A command that fails must still finish or undo what it finds.
        project.set(0, {"Content/enterprises/broken/enterprise.yml": "nonsense: true\n"})
        assert project.build()[0] == 1
        assert digests(project.output) in ({}, tree), f"neither nothing nor the site, kill {number}"
        project.set(0)
        status, text = project.build()
        assert status == 0, text
        assert digests(project.output) == tree, f"not the site, kill {number}"
    print(f"{KILLS} kills within {whole:.2f} s left {counts}")


def shown_names(folder: Path) -> list[str]:
    try:
        return [name for name in os.listdir(folder) if name != ".vitrine"]
    except FileNotFoundError:
        return []


def wait_for_change(output: Path, paths: list[str], process: subprocess.Popen):
    """Until one of a few files that a build exchanges is another one, or the build ends."""
    watched = [str(output / path) for path in paths[:: max(1, len(paths) // 12)]]
    before = [inode(path) for path in watched]
    while process.poll() is None and before == [inode(path) for path in watched]:
        pass


def inode(path: str) -> int:
    try:
        return os.stat(path).st_ino
    except FileNotFoundError:
        return 0


def mount(folder: Path, *options: str) -> bool:
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(folder):
    """A small file system in memory; needs the right to mount one."""
    path = folder / "disk"
    if not mount(path, "size=64m"):
        pytest.skip("needs the right to mount a small tmpfs")
    yield path
    subprocess.run(["umount", str(path)], check=True)


def remount(path: Path, options: str):
    subprocess.run(["mount", "-o", "remount," + options, str(path)], check=True)


def used(path: Path) -> int:
    room = os.statvfs(path)
    return (room.f_blocks - room.f_bfree) * room.f_frsize


def test_full_disk_as_the_output(folder, disk):
    project = Project(folder / "site", disk)
    trees = [project.clean(0), project.clean(1)]
    project.set(0)
    assert project.build()[0] == 0
    (disk / "own.txt").write_text("mine")
    remount(disk, f"size={used(disk) + 200 * 1024}")
    project.set(1)
    status, text = project.build()
    assert status == 2 and "disk-full" in text, text
    found = digests(disk)
    assert found.pop("own.txt") and found == trees[0]
    remount(disk, "size=64m")
    assert project.build()[0] == 0
    assert (disk / "own.txt").read_text() == "mine"
    assert {path: digest for path, digest in digests(disk).items() if path != "own.txt"} == trees[1]


def test_read_only_output(folder, disk):
    project = Project(folder / "site", disk)
    trees = [project.clean(0), project.clean(1)]
    project.set(0)
    assert project.build()[0] == 0
    remount(disk, "ro")
    project.set(1)
    status, text = project.build()
    assert status == 2 and "read-only" in text, text
    assert digests(disk) == trees[0]
    remount(disk, "rw")
    assert project.build()[0] == 0
    assert digests(disk) == trees[1]


@pytest.mark.parametrize("options", ["ro", "full"])
def test_project_that_cannot_be_written(folder, disk, options):
    """What is only remembered to save time may be lost: the site is built all the same."""
    project = Project(disk / "site", folder / "Public")
    tree = project.clean(0)
    remount(disk, "ro" if options == "ro" else f"size={used(disk) + 64 * 1024}")
    for _ in range(2):
        status, text = project.build()
        assert status == 0, text
        assert digests(project.output) == tree
    remount(disk, "rw,size=64m")
    assert project.build()[0] == 0
    assert digests(project.output) == tree
