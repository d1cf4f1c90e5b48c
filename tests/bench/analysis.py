#!/usr/bin/env python3
"""Measures the statistics against scikit-bio on the same tables, one after the other in one run.

    python3 -m venv /tmp/bench && /tmp/bench/bin/pip install scikit-bio==0.7.4
    /tmp/bench/bin/python tests/bench/analysis.py [--only alpha|beta|unifrac|correlation]

Tables are drawn from a seed, written for `cargo bench -p zonula-analysis`, and measured there by
criterion; scikit-bio (and SciPy, which it calls for Bray-Curtis) works on the same arrays in this
process, right after each. Both sides count by their fastest run, and use as many processors as
they like; the seconds that processors were busy in user mode stand beside. Prints the load too: on
a machine that does other work, only the ratios say something.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# `biom.py` beside this file is no library of that name, which scikit-bio needs.
sys.path = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

import numpy as np
import skbio
from scipy.spatial.distance import pdist
from skbio.diversity import alpha, alpha_diversity, beta_diversity

ROOT = Path(__file__).resolve().parents[2]
ALPHA = ["sobs", "chao1", "ace", "shannon", "simpson", "inv_simpson", "pielou_e", "fisher_alpha",
         "berger_parker_d", "goods_coverage"]
NAMES = [f"t{at}" for at in range(5_000)]


def draw(seed, specimens, taxa, present):
    choose = np.random.default_rng(seed)
    counts = np.floor(np.exp(2.5 * choose.standard_normal((specimens, taxa))) + 1.0)
    return np.where(choose.random((specimens, taxa)) < present, counts, 0.0)


def balanced(names):
    clades = [f"{name}:0.1" for name in names]
    while len(clades) > 1:
        clades = [f"({','.join(clades[at:at + 2])}):0.1" for at in range(0, len(clades), 2)]
    return clades[0] + ";"


def best(work, times):
    """The least seconds by the clock of several runs, and the least of processors."""
    clock, processors = [], []
    for _ in range(times):
        start = (time.perf_counter(), os.times().user)
        work()
        clock.append(time.perf_counter() - start[0])
        processors.append(os.times().user - start[1])
    return min(clock), min(processors)


def own(name, folder, environment):
    """The same of ours: criterion's fastest sample, and processors' seconds of a mean run."""
    command = ["cargo", "bench", "-p", "zonula-analysis", "--bench", "speed", "--", f"^{name}$"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=sys.stderr)
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    sample = json.loads((target / "criterion" / name / "new/sample.json").read_text())
    clock = min(time / runs for time, runs in zip(sample["times"], sample["iters"])) / 1e9
    return clock, float((Path(folder) / f"{name}.cpu").read_text())


def ten(counts):
    """All ten measures, with the integers that scikit-bio asks for."""
    for metric in ALPHA:
        alpha_diversity(getattr(alpha, metric), counts)


def peers(only, tables, newick):
    """What is measured: criterion's name, the peer's work, how many times faster we should be."""
    found = []
    if only in (None, "alpha"):
        for name in ("alpha_dense", "alpha_sparse"):
            counts = tables[name].astype(np.int64)
            found.append((name, lambda counts=counts: ten(counts), 20 if name == "alpha_dense" else None))
    if only in (None, "beta"):
        for ending in ("sparse", "dense"):
            table = tables[f"beta_{ending}"]
            found.append((f"bray_curtis_{ending}",
                          lambda table=table: beta_diversity("braycurtis", table), 5))
            found.append((f"bray_curtis_{ending}", lambda table=table: pdist(table, "braycurtis"),
                          5))
            found.append((f"jaccard_{ending}",
                          lambda table=table: beta_diversity("jaccard", table > 0), None))
    if only in (None, "unifrac"):
        tree = skbio.TreeNode.read([newick])
        counts = tables["beta_sparse"].astype(np.int64)
        for name, metric, options in [
            ("unifrac_unweighted", "unweighted_unifrac", {}),
            ("unifrac_weighted", "weighted_unifrac", {"normalized": True}),
        ]:
            found.append((name, lambda metric=metric, options=options: beta_diversity(
                metric, counts, taxa=NAMES, tree=tree, validate=False, **options), 5))
    if only in (None, "correlation"):
        found.append(("correlations_60_days_40_series_8_lags", None, None))
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", choices=["alpha", "beta", "unifrac", "correlation"])
    parser.add_argument("--times", type=int, default=3)
    asked = parser.parse_args()
    tables = {
        "alpha_dense": draw(1, 440, 2_000, 1.0),
        "alpha_sparse": draw(2, 440, 2_000, 0.15),
        "beta_sparse": draw(3, 1_000, 5_000, 0.1),
        "beta_dense": draw(4, 1_000, 5_000, 1.0),
    }
    newick = balanced(NAMES)
    with tempfile.TemporaryDirectory() as folder:
        for name, table in tables.items():
            table.astype("<f8").tofile(Path(folder) / f"{name}.f64")
        (Path(folder) / "tree.nwk").write_text(newick)
        environment = {**os.environ, "ZONULA_BENCH_TABLES": folder}
        print(f"scikit-bio {skbio.__version__}, {os.cpu_count()} processors, load "
              f"{os.getloadavg()[0]:.1f}; seconds by the clock (of processors)\n")
        print(f"{'':40} {'zonula':>18} {'peer':>20} {'times':>7} {'wanted':>7}", flush=True)
        measured = {}
        for name, work, wanted in peers(asked.only, tables, newick):
            if name not in measured:
                measured[name] = own(name, folder, environment)
            clock, processors = measured[name]
            line = f"{name:40} {clock:9.4f} ({processors:6.3f})"
            if work:
                # A minute and more each: once is enough.
                theirs = best(work, 1 if name.startswith("unifrac") else asked.times)
                line += (f" {theirs[0]:10.3f} ({theirs[1]:7.3f}) {theirs[0] / clock:7.1f} "
                         f"{wanted or '':>7}")
            print(line, flush=True)
        print(f"\nload {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
