#!/usr/bin/env python3
"""Measures the sample's clinician report against two other ways to make the same pages, in one run.

    python3 -m venv /tmp/bench && /tmp/bench/bin/pip install matplotlib weasyprint==66.0 typst==0.15.2
    /tmp/bench/bin/python tests/bench/report.py [--times N]

Zonula: from an open database, warm, everything included: reading the record, analysis, plots, pages,
PDF/A-3a with FHIR and CSV inside (`cargo build --release --workspace --example speed`). Peers get
the tables of `tests/golden/clinician-en.txt` and eight plots of the sample's kinds and sizes:
matplotlib draws them as SVG and WeasyPrint sets tables and plots as PDF, imports not counted; Typst
gets the SVGs ready-made, and only its first compile in a process of its own counts. Zonula counts by
its median, peers by their fastest. Prints the load too: on a machine that does other work, only the
ratios say something.
"""

import argparse
import html
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# `biom.py` beside this file is no library of that name.
sys.path = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests/golden/clinician-en.txt"


def own(times):
    """Builds and runs our side; returns what it prints."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    build = ["cargo", "build", "--release", "--locked", "--workspace", "--example", "speed"]
    subprocess.run(build, cwd=ROOT, check=True, stdout=sys.stderr)
    speed = target / "release/examples/speed"
    said = subprocess.run([speed, str(times), "60"], check=True, capture_output=True, text=True)
    return json.loads(said.stdout)


def tables():
    """The tables of the report as it is kept in words: rows of cells, the first a header."""
    found, rows = [], []
    for line in GOLDEN.read_text().splitlines() + [""]:
        if line.startswith("|"):
            cells = [cell.strip(" *") for cell in line.lstrip("|=↳ ").rstrip("| ").split(" | ")]
            rows.append([cell.split("[")[0] if cell.startswith("[") else cell for cell in cells])
        elif rows:
            found.append(rows)
            rows = []
    return found


def heat():
    """Names and estimates of the heat map, from the same file."""
    columns, rows, inside = [], [], False
    for line in GOLDEN.read_text().splitlines():
        if line.startswith("  columns: "):
            columns, inside = line.removeprefix("  columns: ").split(" | "), True
        elif inside and " DoesNotPass" in line:
            name, cells = line.strip().rsplit(": ", 1)
            rows.append((name, [float(cell.split()[0].replace("−", "-")) for cell in cells.split(" | ")]))
        elif inside:
            break
    return columns, rows


def plots(pyplot, numpy, folder):
    """Draws eight plots of the sample's kinds and sizes as SVG files."""
    draw = numpy.random.default_rng(1)
    paths = []

    def keep(figure, name):
        paths.append(Path(folder) / f"{name}.svg")
        figure.savefig(paths[-1], format="svg")
        pyplot.close(figure)

    figure, axes = pyplot.subplots(4, 1, figsize=(6.5, 2.4))
    for axis in axes:
        axis.violinplot(draw.normal(size=16), orientation="horizontal")
        axis.plot(draw.normal(size=8), numpy.ones(8), "o", fillstyle="none")
    keep(figure, "distribution")
    figure, axis = pyplot.subplots(figsize=(4, 2.6))
    depth = numpy.linspace(0, 1.5e6, 60)
    axis.fill_between(depth, 400 * depth / (depth + 1e5), 750 * depth / (depth + 1e5), alpha=0.3)
    for at in range(8):
        axis.plot(depth, (400 + 40 * at) * depth / (depth + 8e4), label=f"visit {at}")
    axis.legend()
    keep(figure, "rarefaction")
    for name, count in (("phyla", 7), ("genera", 10)):
        figure, axis = pyplot.subplots(figsize=(6.5, 2.6))
        shares = draw.dirichlet(numpy.ones(count), 9)
        left = numpy.zeros(9)
        for at in range(count):
            bars = axis.barh(range(9), shares[:, at], left=left, label=f"taxon {at}")
            axis.bar_label(bars, fmt="%.2f", label_type="center", fontsize=6)
            left += shares[:, at]
        axis.legend(fontsize=6)
        keep(figure, name)
    figure, axis = pyplot.subplots(figsize=(4.3, 2.2))
    axis.scatter(draw.normal(size=16), draw.normal(size=16), s=3)
    path = draw.normal(size=(8, 2))
    axis.plot(path[:, 0], path[:, 1], "o-")
    for at, (x, y) in enumerate(path):
        axis.annotate(f"visit {at}", (x, y), fontsize=6)
    keep(figure, "map")
    figure, axes = pyplot.subplots(13, 1, sharex=True, figsize=(6.5, 6.4))
    for axis in axes:
        axis.plot(range(26), draw.integers(0, 10, 26), "o-", markersize=2)
        axis.set_ylim(0, 10)
    keep(figure, "symptoms")
    columns, rows = heat()
    figure, axis = pyplot.subplots(figsize=(6.5, 3.6))
    estimates = numpy.array([cells for _, cells in rows])
    axis.imshow(estimates, cmap="RdBu", vmin=-1, vmax=1, aspect="auto")
    axis.set_xticks(range(len(columns)), columns, rotation=90, fontsize=6)
    axis.set_yticks(range(len(rows)), [name for name, _ in rows], fontsize=6)
    for (y, x), value in numpy.ndenumerate(estimates):
        axis.text(x, y, f"{value:.2f}", ha="center", va="center", fontsize=6)
    keep(figure, "heat")
    figure, axis = pyplot.subplots(figsize=(4, 2.4))
    axis.scatter(draw.normal(size=8), draw.normal(size=8))
    keep(figure, "scatter")
    return paths


def webpage(paths):
    """The tables and plots as a page for WeasyPrint."""
    body = ["<h1>Gut barrier report</h1>"]
    for rows in tables():
        cells = ["".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows]
        body.append("<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>")
    body += [f'<img src="{path.as_uri()}">' for path in paths]
    style = "body{font:9pt sans-serif}table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #ccc;padding:3pt}img{width:100%}"
    return f"<html lang=en><head><style>{style}</style><title>Report</title></head><body>{''.join(body)}</body></html>"


def typst_source(paths):
    """The same for Typst."""
    text = ['#set page(paper: "a4")', "#set text(size: 9pt)", "= Gut barrier report"]
    for rows in tables():
        columns = max(len(row) for row in rows)
        cells = []
        for row in rows:
            span = f"table.cell(colspan: {columns})" if len(row) == 1 else ""
            quoted = [json.dumps(cell, ensure_ascii=False) for cell in row]
            cells += [f"{span}[#{word}]" for word in quoted]
            cells += ["[]"] * (columns - len(row) if len(row) > 1 else 0)
        text.append(f"#table(columns: {columns}, stroke: none, {', '.join(cells)})")
    text += [f'#image("{path.name}", width: 100%)' for path in paths]
    return "\n".join(text)


TYPST = """
import sys, time, typst
start = time.perf_counter()
found = typst.compile(sys.argv[1])
print(time.perf_counter() - start, len(found))
"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=40)
    asked = parser.parse_args()
    import matplotlib

    matplotlib.use("svg")
    import numpy
    from matplotlib import pyplot
    from weasyprint import HTML

    load = os.getloadavg()[0]
    measured = own(asked.times)
    ours = statistics.median(measured["further"]) / 1e3
    print(f"{os.cpu_count()} processors, load {load:.1f}\n")
    print(f"zonula: {measured['pages']} pages, {measured['bytes'] / 1e3:.0f} kB, median {ours * 1e3:.1f} ms "
          f"(fastest {min(measured['further']):.1f} ms, first {measured['first']:.0f} ms, "
          f"processors {measured['processors'] or 0:.0f} ms each; wanted 60 ms)")
    print(f"        peak {(measured['peak_kb'] or 0) / 1024:.1f} MiB (wanted 60 MB); batch {measured['rate']:.1f} "
          f"reports/s (wanted 15), {measured['failed']} failed", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        runs = []
        for _ in range(3):
            start = time.perf_counter()
            paths = plots(pyplot, numpy, folder)
            pages = HTML(string=webpage(paths)).write_pdf()
            runs.append(time.perf_counter() - start)
        print(f"matplotlib + WeasyPrint: {min(runs):.2f} s, {len(pages) / 1e3:.0f} kB: "
              f"{min(runs) / ours:.0f} times as long (wanted 40)", flush=True)
        source = Path(folder) / "report.typ"
        source.write_text(typst_source(paths))
        firsts = []
        for _ in range(5):
            said = subprocess.run([sys.executable, "-c", TYPST, source], check=True, capture_output=True, text=True)
            firsts.append(float(said.stdout.split()[0]))
        print(f"Typst's first compile: {min(firsts):.3f} s: {min(firsts) / ours:.2f} times as long (wanted 1)")
        print(f"\nload {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
