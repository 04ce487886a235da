"""python-liquid and Jinja2: microseconds of processor time for a page, and the page itself. Usage: bench.py TEMPLATES DATA OUT"""
import importlib.metadata
import json
import sys
import time

import jinja2
import liquid

templates, data, out = sys.argv[1:4]
data = json.load(open(data, encoding="utf-8"))


def measure(render):
    page = render()
    best = float("inf")
    end = time.process_time() + 2
    while time.process_time() < end:
        start = time.process_time()
        render()
        best = min(best, time.process_time() - start)
    return page, best * 1e6


source = open(f"{templates}/cards.html.liquid", encoding="utf-8").read()
first = liquid.Environment().from_string(source)
source = open(f"{templates}/cards.jinja2", encoding="utf-8").read()
second = jinja2.Environment(keep_trailing_newline=True).from_string(source)
for name, package, template in [("python-liquid", "python-liquid", first), ("Jinja2", "Jinja2", second)]:
    page, micros = measure(lambda: template.render(**data))
    open(f"{out}/{name}.html", "w", encoding="utf-8").write(page)
    print(f"{name}\t{importlib.metadata.version(package)}\t{micros:.1f}")
