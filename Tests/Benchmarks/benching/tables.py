"""What was measured, as the README shows it."""
import re

from . import profile

SCENARIOS = {
    "cold": "from nothing",
    "unchanged": "nothing changed",
    "narrative": "one narrative edited",
    "template": "one template edited",
    "string": "one string edited",
}


def seconds(value):
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def megabytes(value):
    return f"{value / 1e6:,.0f}"


def comparison(sizes):
    lines = [
        "| enterprises | files | what | `cp -r` | Hugo | Vitrine | times | Hugo CPU | Vitrine CPU | Hugo MB | Vitrine MB |",
        "| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for size in sizes:
        for place in ("tmpfs", "disk"):
            for scenario, label in SCENARIOS.items():
                runs = size[place].get(scenario)
                if not runs:
                    continue
                hugo, ours = runs["Hugo"], runs["Vitrine"]
                copy = seconds(runs["cp"][0]) if "cp" in runs else ""
                where = ", on disk" if place == "disk" else ""
                lines.append(
                    f"| {size['enterprises']:,} | {size['files']:,} | {label}{where} | {copy} | {seconds(hugo[0])} | "
                    f"{seconds(ours[0])} | {hugo[0] / ours[0]:.0f} | {seconds(hugo[1])} | {seconds(ours[1])} | "
                    f"{megabytes(hugo[2])} | {megabytes(ours[2])} |")
    return lines


def growth(sizes):
    lines = [
        "| theme | enterprises | pages | files | from nothing | CPU | µs a page | CPU µs a page | peak MB | kB a page | "
        "nothing changed | one narrative edited |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for size in sizes:
        cold, pages = size["runs"]["cold"], size["pages"]
        others = [seconds(size["runs"][name][0]) if name in size["runs"] else "" for name in ("unchanged", "narrative")]
        lines.append(
            f"| {size['theme']} | {size['enterprises']:,} | {pages:,} | {size['files']:,} | {seconds(cold[0])} | "
            f"{seconds(cold[1])} | {cold[0] / pages * 1e6:.0f} | {cold[1] / pages * 1e6:.0f} | {megabytes(cold[2])} | "
            f"{cold[2] / pages / 1e3:.1f} | {others[0]} | {others[1]} |")
    return lines


def parts(measured):
    lines = ["| part | share | what |", "| --- | ---: | --- |"]
    for name, share in measured["shares"]:
        lines.append(f"| {name} | {share:.0%} | {profile.WHAT.get(name, 'start, end and the kernel')} |")
    return lines


def write(results):
    said = [
        f"{results['hugo']}; {results['vitrine']}; {results['machine']}. Medians of {results['runs']}; seconds of the "
        "wall clock unless it says CPU; MB at most in memory. *Times*: Hugo's time by Vitrine's.",
        "",
        *comparison(results["compared"]),
        "",
        "Vitrine alone, as the site grows, and what the product's own theme costs beside the plain one (one run each "
        "beyond 5,000):",
        "",
        *growth(results["grown"]),
    ]
    if "profile" in results:
        said += ["", f"Where the processor time of {results['profile']['enterprises']:,} enterprises in the product's "
                 "theme goes, from nothing:", "", *parts(results["profile"])]
    if results["load"] > 0.5:
        said += ["", f"*The machine was busy with other work (load {results['load']:.1f}): these figures are provisional.*"]
    return "\n".join(said)


def insert(path, text):
    with open(path, encoding="utf-8") as file:
        page = file.read()
    begin, end = "<!-- site: measured -->\n", "<!-- site: end -->"
    if page.count(begin) != 1 or page.count(end) != 1:
        raise RuntimeError(f"{path} lacks its markers")
    page = re.sub(f"{begin}.*?{end}", lambda _: f"{begin}\n{text}\n\n{end}", page, flags=re.DOTALL)
    with open(path, "w", encoding="utf-8") as file:
        file.write(page)
