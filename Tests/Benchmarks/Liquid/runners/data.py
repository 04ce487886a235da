"""Writes the data of the benchmark: 200 fictional enterprises, the same at every run."""
import json
import sys

towns = ["Lille", "Namur", "Kortrijk", "Tournai", "Mons", "Roeselare", "Dunkerque"]
tags = ["lin & laine", "soins", "<repair>", "tri", "transport", "cuisine", "jardin"]
enterprises = []
for index in range(200):
    enterprises.append({
        "id": index,
        "name": f"Atelier « {tags[index % 7]} » n° {index}",
        "town": towns[index % 7],
        "staff": index % 40,
        "demo": index % 5 == 0,
        "tags": [tags[(index + step) % 7] for step in range(index % 4 + 1)],
        # Mustache has no conditions and no loop counters.
        "large": index % 40 > 10,
        "index": index + 1,
        "length": 200,
    })
json.dump({"enterprises": enterprises}, sys.stdout, ensure_ascii=False)
