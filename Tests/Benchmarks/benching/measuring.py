"""One command, measured; one folder, digested."""
import hashlib
import json
import os
import statistics
import subprocess
import sys
import typing


class Run(typing.NamedTuple):
    wall: float
    # User and system seconds of the process and of the children that it waited for.
    cpu: float
    # Bytes at most in memory.
    peak: int


class Launcher:
    """A small process that starts what is measured: a process counts as its own what its parent had in memory."""

    def __init__(self):
        path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "launching.py")
        self.process = subprocess.Popen(
            [sys.executable, "-S", "-E", path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, command, folder):
        self.process.stdin.write(json.dumps([command, os.path.abspath(folder)]) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


launcher = Launcher()


def measure(command, folder="."):
    """Runs a command; raises when it fails, with what it said."""
    status, said, *figures = launcher.run(command, folder)
    if status != 0:
        raise RuntimeError(f"{' '.join(command)} failed:\n{said}")
    return Run(*figures)


def median(runs):
    return Run(*(statistics.median(run[field] for run in runs) for field in range(3)))


def digest(root):
    """Of every file's path and bytes, without folders whose names start with a dot."""
    whole = hashlib.sha256()
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(folder, name)
            whole.update(os.path.relpath(path, root).encode() + b"\0")
            with open(path, "rb") as file:
                whole.update(hashlib.file_digest(file, "sha256").digest())
    return whole.hexdigest()


def count(root):
    """Files, and those of them that are pages."""
    files = pages = 0
    for _, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += len(names)
        pages += sum(name.endswith(".html") for name in names)
    return files, pages


def said(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def note(text):
    print(text, file=sys.stderr, flush=True)
