#!/usr/bin/env python3
"""How fast BIOM tables are read, beside biom-format: makes the tables, runs both, prints the ratio.

    python3 -m venv /tmp/biom && /tmp/biom/bin/pip install biom-format
    cargo build --release --workspace --example read
    /tmp/biom/bin/python tests/bench/biom.py target/release/examples/read

Both read the whole table and visit every entry with its lineage. «Process» is from start to end as
a person waits for it, imports included; «inside» is reading and visiting alone. Each runs several
times and the fastest counts; processor time is printed beside, for a machine that does other work
too. Peak memory is that of the process.
"""

import gzip
import os
import re
import subprocess
import sys
import tempfile
import time

# This file has the name of the library that it measures.
sys.path.pop(0)

RUNS = 5

VISIT = """
import sys, time
start = time.perf_counter()
import biom
imported = time.perf_counter()
table = biom.load_table(sys.argv[1])
entries, total, ranks = 0, 0.0, 0
metadata = table.metadata(axis="observation")
for values, _, _ in table.iter(dense=False, axis="sample"):
    for row, value in zip(values.indices, values.data):
        entries += 1
        total += value
        ranks += len(metadata[row]["taxonomy"])
done = time.perf_counter()
print(f"entries {entries} total {total} inside {done - imported:.4f}")
"""

LOAD = """
import sys, time
import biom
start = time.perf_counter()
table = biom.load_table(sys.argv[1])
print(f"entries {table.nnz} total {table.sum()} inside {time.perf_counter() - start:.4f}")
"""


def make(folder, samples, features, density, name):
    """Writes a table of counts with lineages of seven ranks, as biom-format writes it by default."""
    import biom
    import h5py
    import numpy
    import scipy.sparse

    random = numpy.random.default_rng(7)
    counts = lambda size: random.geometric(0.01, size).astype(float)
    matrix = scipy.sparse.random(
        features, samples, density, format="csr", random_state=random, data_rvs=counts
    )
    ids = [f"{random.integers(2**62):016x}{at:016x}" for at in range(features)]
    taxonomy = [
        {
            "taxonomy": [
                "k__Bacteria",
                f"p__Phylum{at % 20}",
                f"c__Class{at % 50}",
                f"o__Order{at % 120}",
                f"f__Family{at % 300}",
                f"g__Genus{at % 1500}",
                f"s__species{at}" if at % 3 else "s__",
            ]
        }
        for at in range(features)
    ]
    labels = [f"S{at:05}" for at in range(samples)]
    table = biom.Table(matrix, ids, labels, taxonomy)
    path = os.path.join(folder, name)
    if name.endswith(".gz"):
        with gzip.open(path, "wt") as file:
            file.write(table.to_json("bench"))
        with gzip.open(path, "rb") as file:
            content = len(file.read())
    else:
        with h5py.File(path, "w") as file:
            table.to_hdf5(file, "bench")
        # What the numbers and texts take without compression.
        texts = sum(len(rank) for own in taxonomy for rank in own["taxonomy"])
        content = 2 * matrix.nnz * 12 + texts + sum(map(len, ids))
    return content


def run(command):
    """Runs a program several times: the fastest's seconds, output and peak memory in bytes, and the
    least processor time in seconds."""
    best, least = None, None
    for _ in range(RUNS):
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        output = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{command} failed")
        if best is None or seconds < best[0]:
            best = (seconds, output.strip(), usage.ru_maxrss * 1024)
        used = usage.ru_utime + usage.ru_stime
        least = used if least is None else min(least, used)
    return (*best, least)


def inside(output, word):
    return float(re.search(rf"\b{word}\s+([0-9.]+)", output).group(1))


TABLES = [(1000, 20_000, "table.biom"), (200, 24_000, "table.json.gz")]


def main():
    if sys.argv[1] == "--make":
        for samples, features, name in TABLES:
            print(make(sys.argv[2], samples, features, 0.05, name))
        return
    reader = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        # In a process of its own: a child's peak memory counts from that of its parent.
        made = subprocess.run(
            [sys.executable, __file__, "--make", folder],
            check=True, capture_output=True, text=True,
        )
        contents = [int(line) for line in made.stdout.split()]
        for (samples, features, name), content in zip(TABLES, contents):
            path = os.path.join(folder, name)
            own = run([reader, path])
            visit = run([sys.executable, "-I", "-c", VISIT, path])
            load = run([sys.executable, "-I", "-c", LOAD, path])
            entries = [inside(output, "entries") for _, output, _, _ in (own, visit, load)]
            totals = [inside(output, "total") for _, output, _, _ in (own, visit, load)]
            assert len(set(entries)) == 1 and len(set(totals)) == 1, (own, visit, load)
            packed = os.path.getsize(path)
            print(f"{name}: {samples} samples x {features} features, {entries[0]:.0f} entries,")
            print(f"  {packed / 2**20:.1f} MiB packed, about {content / 2**20:.1f} MiB unpacked")
            own_inside = inside(own[1], "walked")
            for what, (seconds, output, peak, used) in [("load and visit", visit), ("load alone", load)]:
                theirs = inside(output, "inside")
                print(
                    f"  biom-format, {what}: process {seconds:.3f} s, inside {theirs:.3f} s, "
                    f"processor {used:.3f} s, peak {peak / 2**20:.0f} MiB: {seconds / own[0]:.1f}, "
                    f"{theirs / own_inside:.1f} and {used / own[3]:.1f} times ours"
                )
            print(
                f"  Zonula: process {own[0]:.3f} s, inside {own_inside:.3f} s, processor {own[3]:.3f} s, "
                f"peak {own[2] / 2**20:.0f} MiB"
            )


if __name__ == "__main__":
    main()
