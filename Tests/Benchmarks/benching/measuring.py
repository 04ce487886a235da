"""One command, measured; one folder, digested."""
import hashlib
import os
import statistics
import subprocess
import sys
import typing


class Run(typing.NamedTuple):
    wall: float
    # User and system seconds of the process and of the children that it waited for.
    cpu: float
    # Bytes at most in memory. Never less than this program's own 15 MB, which a child starts from.
    peak: int


def measure(command, folder="."):
    """Runs a command; raises when it fails, with what it said."""
    import time

    said = open(os.path.join("/dev/shm", f"bench-{os.getpid()}.log"), "w+b")
    with said:
        os.unlink(said.name)
        actions = [(os.POSIX_SPAWN_DUP2, said.fileno(), 1), (os.POSIX_SPAWN_DUP2, said.fileno(), 2)]
        previous = os.getcwd()
        os.chdir(folder)
        try:
            start = time.perf_counter()
            child = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
            _, status, usage = os.wait4(child, 0)
            wall = time.perf_counter() - start
        finally:
            os.chdir(previous)
        if status != 0:
            said.seek(0)
            raise RuntimeError(f"{' '.join(command)} failed:\n{said.read().decode(errors='replace')[-2000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


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
