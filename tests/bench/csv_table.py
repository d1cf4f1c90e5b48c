#!/usr/bin/env python3
"""Measures a laboratory table of a million rows against pandas: time, and the most memory.

    python3 -m venv /tmp/bench && /tmp/bench/bin/pip install pandas
    /tmp/bench/bin/python tests/bench/csv_table.py [ROWS]

Both read the same file and do the same work: comparators and numbers, dates, intervals and their
limits, specimens. Each runs in a process of its own, three times; the best is compared.
"""

import os
import random
import resource
import subprocess
import sys
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
ANALYTES = [
    (f"Analyte {at}", f"{1000 + at}", unit, low, high)
    for at, (unit, low, high) in enumerate(
        (unit, round(0.5 + at * 0.7, 2), round(2.5 + at * 3.1, 2))
        for at, unit in enumerate(["ng/ml", "µg/g", "mg/l", "U/l", "mmol/l"] * 16)
    )
]


def generate(path, rows):
    """Writes rows of twenty results a specimen; values with two decimals, one in fifty `<` or `>`."""
    choose = random.Random(17)
    with open(path, "w", encoding="utf-8") as file:
        file.write("Sample ID;Collected;Specimen;Test;Code;Result;Unit;Reference range;Flag\n")
        for row in range(rows):
            specimen = row // 20
            day = f"{specimen % 28 + 1:02}.{specimen % 12 + 1:02}.{2015 + specimen % 10}"
            name, code, unit, low, high = ANALYTES[(row * 7 + specimen) % len(ANALYTES)]
            value = f"{choose.uniform(0.2, high * 1.5):.2f}".replace(".", ",")
            sign = choose.choice("<>") if choose.random() < 0.02 else ""
            flag = "H" if not sign and float(value.replace(",", ".")) > high else ""
            interval = f"{low:.2f} - {high:.2f}".replace(".", ",")
            line = f"S{specimen:07};{day};Serum;{name};{code};{sign}{value};{unit};{interval};{flag}\n"
            file.write(line)


def peer(path):
    """Does in pandas what the reader does."""
    import pandas

    start = time.perf_counter()
    table = pandas.read_csv(path, sep=";", dtype=str, keep_default_na=False)
    parts = table["Result"].str.extract(r"^([<>]=?)?\s*([0-9.,]+)$")
    numbers = parts[1].str.replace(".", "", regex=False).str.replace(",", ".", regex=False)
    table["number"] = pandas.to_numeric(numbers, errors="coerce")
    table["comparator"] = parts[0]
    table["collected"] = pandas.to_datetime(table["Collected"], format="%d.%m.%Y", errors="coerce")
    limits = table["Reference range"].str.extract(r"^([0-9.,]+)\s*-\s*([0-9.,]+)$")
    for name, column in [("low", 0), ("high", 1)]:
        text = limits[column].str.replace(".", "", regex=False).str.replace(",", ".", regex=False)
        table[name] = pandas.to_numeric(text, errors="coerce")
    specimens = table.groupby(["Sample ID", "Specimen", "Collected"], sort=False).ngroup()
    seconds = time.perf_counter() - start
    print(f"seconds\t{seconds:.3f}")
    print(f"peak_kib\t{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}")
    print(f"specimens\t{specimens.max() + 1}")
    print(f"results\t{len(table)}")
    print(f"numbers\t{table['number'].notna().sum()}")


def measure(command):
    """Runs a command three times; the values of the fastest."""
    best = None
    for _ in range(3):
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        found = dict(line.split("\t", 1) for line in output.splitlines() if "\t" in line)
        if best is None or float(found["seconds"]) < float(best["seconds"]):
            best = found
    return best


def main():
    if sys.argv[1:2] == ["--peer"]:
        peer(sys.argv[2])
        return
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    build = ["cargo", "build", "--release", "-q", "--locked", "--workspace", "--example", "read"]
    subprocess.run(build, check=True, cwd=ROOT)
    target = os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target"))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "table.csv")
        generate(path, rows)
        size = os.path.getsize(path)
        ours = measure([os.path.join(target, "release", "examples", "read"), path])
        theirs = measure([sys.executable, os.path.abspath(__file__), "--peer", path])
    for name in ["specimens", "results", "numbers"]:
        assert int(ours[name]) == int(theirs[name]), (name, ours[name], theirs[name])
    ratio = float(theirs["seconds"]) / float(ours["seconds"])
    peak = int(ours["peak_kib"]) * 1024
    print(f"file      {size / 1e6:8.1f} MB, {rows} rows, {ours['specimens']} specimens")
    print(f"pandas    {float(theirs['seconds']):8.3f} s, {int(theirs['peak_kib']) / 1024:8.1f} MiB")
    print(f"zonula    {float(ours['seconds']):8.3f} s, {peak / 2**20:8.1f} MiB")
    print(f"ratio     {ratio:8.1f} times faster, wanted at least 10")
    print(f"memory    {peak / size:8.2f} times the file, wanted at most 2")
    sys.exit(0 if ratio >= 10 and peak <= 2 * size else 1)


if __name__ == "__main__":
    main()
