"""Where a build's processor time goes, by part of the program, as `perf` sees it."""
import collections
import os
import re
import shutil
import subprocess

WHAT = {
    "Liquid": "running templates",
    "VitrineSite": "views, data tables, linked data, planning",
    "VitrineContent": "reading and checking content",
    "CommonMark": "Markdown",
    "YAML": "YAML",
    "Tables": "CSV",
    "Locales": "numbers, dates, sorting",
    "Formats": "JSON, GeoJSON, calendars, charts",
    "Bytes": "escaping, digests, buffers",
    "VitrineModel": "the model's values",
    "VitrineBuild": "caches, moving work between cores",
    "VitrinePublish": "writing files, renaming them",
    "Workers": "moving work between cores",
}


def is_possible():
    return shutil.which("perf") is not None


def shares(site):
    """By part, the innermost of ours in each sample's stack: what it calls of the system counts as its own."""
    record = f"/dev/shm/bench-{os.getpid()}.perf"
    site.clear()
    try:
        subprocess.run(["perf", "record", "-q", "-F", "499", "--call-graph", "fp", "-o", record, "--",
                        *site.command(site.output)], cwd=site.folder, check=True, capture_output=True)
        script = subprocess.Popen(["perf", "script", "-i", record, "-F", "ip,sym", "--no-demangle"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        counts = collections.Counter()
        part, total = None, 0
        for line in script.stdout:
            words = line.split()
            if words:
                total = total or 1
                if part is None and len(words) > 1:
                    part = module(words[1])
            elif total:
                counts[part or "other"] += 1
                part, total = None, 0
        script.wait()
    finally:
        if os.path.exists(record):
            os.remove(record)
    whole = sum(counts.values())
    return [(name, count / whole) for name, count in counts.most_common() if count * 200 > whole]


def module(symbol):
    found = re.match(r"\$s(\d+)(\w+)", symbol)
    name = found.group(2)[:int(found.group(1))] if found else None
    return name if name in WHAT else None
