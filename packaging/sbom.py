#!/usr/bin/env python3
"""Writes the list of parts of the program (CycloneDX 1.5, JSON) from cargo's own metadata.

Use: sbom.py TARGET-TRIPLE OUT. Only what is linked into the program for that target is listed:
normal dependencies, no build scripts, no tools. The same sources give the same bytes.
"""

import json
import subprocess
import sys

target, out = sys.argv[1:]
command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target]
meta = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
packages = {package["id"]: package for package in meta["packages"]}
nodes = {node["id"]: node for node in meta["resolve"]["nodes"]}
root = meta["resolve"]["root"]


def is_macro(package):
    return any("proc-macro" in target["kind"] for target in package["targets"])


def linked(node):
    """Ids of what `node` links: not what only builds or tests it, nor macros."""
    for dep in node["deps"]:
        normal = any(kind["kind"] is None for kind in dep["dep_kinds"])
        if normal and not is_macro(packages[dep["pkg"]]):
            yield dep["pkg"]


reached, waiting = set(), [root]
while waiting:
    here = waiting.pop()
    if here not in reached:
        reached.add(here)
        waiting.extend(linked(nodes[here]))


def purl(package):
    return f"pkg:cargo/{package['name']}@{package['version']}"


def component(package):
    said = {
        "type": "application" if package["id"] == root else "library",
        "bom-ref": purl(package),
        "name": package["name"],
        "version": package["version"],
        "purl": purl(package),
    }
    if package["license"]:
        # «/» is the old way to write OR
        said["licenses"] = [{"expression": package["license"].replace("/", " OR ").replace("  ", " ")}]
    if package["repository"]:
        said["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
    return said


parts = sorted((packages[id] for id in reached if id != root), key=purl)
bom = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.5",
    "version": 1,
    "metadata": {"component": component(packages[root])},
    "components": [component(package) for package in parts],
    "dependencies": [
        {
            "ref": purl(packages[id]),
            "dependsOn": sorted(purl(packages[dep]) for dep in set(linked(nodes[id]))),
        }
        for id in sorted(reached, key=lambda id: purl(packages[id]))
    ],
}
with open(out, "w", encoding="utf-8", newline="\n") as file:
    json.dump(bom, file, ensure_ascii=False, indent=1)
    file.write("\n")
unlicensed = [part["name"] for part in parts if not part["license"] and not part["license_file"]]
if unlicensed:
    sys.exit(f"no licence stated: {', '.join(unlicensed)}")
print(f"sbom: {len(parts)} parts")
