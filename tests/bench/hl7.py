#!/usr/bin/env python3
"""How fast HL7 files are read, and with how much memory, beside Python's `hl7` package.

    python3 -m venv /tmp/hl7 && /tmp/hl7/bin/pip install hl7==0.4.5
    /tmp/hl7/bin/python tests/bench/hl7.py [--mebibytes 100] [--python-mebibytes 5] [--only CASE]

Makes three files (many patients with usual panels; few analytes with long texts; ISO 8859-1), reads
them (processor time of both, so that a busy machine does not matter) with the release example `read` of `zonula-formats`, and with `hl7`, which is slow: it gets the
beginning of the same file (whole messages) and its rate is compared, unless --python-mebibytes is
as large as --mebibytes. Both take the same fields of every OBX and must agree in their count.
"""

import argparse
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time

PANEL = [
    # code, name, unit, low, high, decimals
    ("718-7", "Hemoglobin", "g/dL", 12.0, 16.0, 1),
    ("789-8", "Erythrocytes", "10*6/uL", 3.8, 5.2, 2),
    ("4544-3", "Hematocrit", "%", 36, 46, 1),
    ("787-2", "MCV", "fL", 80, 96, 0),
    ("6690-2", "Leukocytes", "10*3/uL", 4.0, 10.0, 1),
    ("777-3", "Platelets", "10*3/uL", 150, 400, 0),
    ("2345-7", "Glucose", "mg/dL", 70, 99, 0),
    ("2160-0", "Creatinine", "mg/dL", 0.5, 1.1, 2),
    ("2951-2", "Sodium", "mmol/L", 136, 145, 0),
    ("2823-3", "Potassium", "mmol/L", 3.5, 5.1, 1),
    ("2000-8", "Calcium", "mmol/L", 2.15, 2.55, 2),
    ("1742-6", "ALT", "U/L", 7, 35, 0),
    ("1920-8", "AST", "U/L", 8, 33, 0),
    ("2324-2", "GGT", "U/L", 6, 42, 0),
    ("1988-5", "C-reactive protein", "mg/L", 0, 5, 1),
    ("2276-4", "Ferritin", "ug/L", 13, 150, 0),
    ("3016-3", "TSH", "mIU/L", 0.4, 4.0, 2),
    ("62292-8", "25-OH-Vitamin D", "nmol/L", 50, 150, 0),
    ("38445-3", "Calprotectin", "ug/g", 0, 50, 0),
    ("2093-3", "Cholesterol", "mmol/L", 3.0, 5.2, 1),
]
TEXT = (
    "Makroskopisch unauffaellig; Kultur aerob und anaerob ohne pathogene Keime.\\.br\\"
    "Die Standortflora zeigt eine verminderte Anzahl an Bifidobakterien bei sonst "
    "altersentsprechender Verteilung der Leitkeime. "
)


def message(number, rng, long_texts):
    """Makes one message of one patient."""
    day = f"2024{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}"
    lines = [
        f"MSH|^~\\&|LIS|Laboratory Example|EHR|PRACTICE|{day}120000||ORU^R01^ORU_R01|{number}|P|2.5.1",
        f"PID|1||{100000 + number}^^^LAB^MR||Muster{number}^Erika||19{rng.randrange(30, 99)}0312|F",
        f"OBR|1|P{number}|F{number}|24323-8^Comprehensive panel^LN|||{day}083000|||||||{day}101500||||||||{day}115900|||F",
    ]
    if long_texts:
        for at in range(4):
            body = TEXT * rng.randrange(5, 30)
            lines.append(f"OBX|{at + 1}|FT|630-4^Culture^LN|{at + 1}|{body}||||||F|||{day}083000")
    else:
        for at, (code, name, unit, low, high, decimals) in enumerate(PANEL):
            value = rng.uniform(low * 0.8, high * 1.2)
            flag = "L" if value < low else "H" if value > high else "N"
            sign = "<" if rng.random() < 0.02 else ""
            lines.append(
                f"OBX|{at + 1}|NM|{code}^{name}^LN||{sign}{value:.{decimals}f}|{unit}^^UCUM|{low}-{high}|{flag}|||F|||{day}083000"
            )
            if rng.random() < 0.03:
                lines.append("NTE|1|L|sample slightly haemolytic")
    return "\r".join(lines) + "\r"


def make(path, mebibytes, case):
    """Writes a file of about that size; the same one each time."""
    rng = random.Random(7)
    size, number = 0, 0
    encoding = "latin-1" if case == "latin" else "ascii"
    with open(path, "wb") as file:
        while size < mebibytes << 20:
            number += 1
            text = message(number, rng, case == "texts")
            if case == "latin":
                text = text.replace("2.5.1", "2.5.1||||||8859/1").replace("Hemoglobin", "H\u00e4moglobin")
            size += file.write(text.encode(encoding))


def by_python(path, mebibytes):
    """Takes the same fields with `hl7` from the first whole messages; returns bytes, OBX, seconds."""
    # This file is called like the package.
    sys.path[:] = [folder for folder in sys.path if pathlib.Path(folder).resolve() != pathlib.Path(__file__).resolve().parent]
    import hl7

    encoding = "latin-1"
    start = time.process_time()
    with open(path, encoding=encoding, newline="") as file:
        text = file.read(mebibytes << 20)
    text = text[: text.rfind("\rMSH|") + 1] if len(text) == mebibytes << 20 else text
    found = []
    for part in hl7.split_file(text):
        parsed = hl7.parse(part)
        header = parsed.segment("MSH")
        person = parsed.segment("PID")
        sender, who = str(header[4]), (str(person[3]), str(person[5]), str(person[7]), str(person[8]))
        order = None
        for segment in parsed:
            name = str(segment[0])
            if name == "OBR":
                order = (str(segment[3]), str(segment[4]), str(segment[7]), str(segment[22]))
            elif name == "OBX":
                fields = tuple(str(segment[at]) for at in (2, 3, 4, 5, 6, 7, 8, 11, 14))
                try:
                    number = float(fields[3].lstrip("<>= "))
                except ValueError:
                    number = None
                found.append((sender, who, order, fields, number))
            elif name == "NTE" and found:
                found[-1] += (str(segment[3]),)
    return len(text), len(found), time.process_time() - start


def by_zonula(path):
    """Reads with the release example; returns what it prints, and its processor time."""
    root = pathlib.Path(__file__).resolve().parents[2]
    folder = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", root / "target"))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [folder / "release" / "examples" / "read", path]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = dict(line.split("\t") for line in output.splitlines())
    found["processor"] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mebibytes", type=int, default=100)
    parser.add_argument("--python-mebibytes", type=int, default=5)
    parser.add_argument("--only", choices=["panels", "texts", "latin"])
    options = parser.parse_args()
    build = ["cargo", "build", "--release", "-q", "--locked", "--workspace", "--example", "read"]
    subprocess.run(build, cwd=pathlib.Path(__file__).resolve().parents[2], check=True)
    holds = True
    for case in [options.only] if options.only else ["panels", "texts", "latin"]:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / f"{case}.hl7"
            make(path, options.mebibytes, case)
            ours = by_zonula(path)
            size, obx, seconds = by_python(path, options.python_mebibytes)
            text = path.read_bytes()
            if text.count(b"\rOBX|") != int(ours["results"]):
                sys.exit(f"{case}: {ours['results']} results of {text.count(b'OBX|')} OBX")
            rate = int(ours["bytes"]) / ours["processor"] / 1e6
            python_rate = size / seconds / 1e6
            memory = int(ours["peak_kib"]) * 1024 / int(ours["bytes"])
            print(
                f"{case}: {int(ours['bytes']) / 1e6:.0f} MB, {ours['specimens']} specimens, {ours['results']} results: "
                f"{ours['processor']:.2f} s of processor ({rate:.0f} MB/s), {ours['seconds']} s by the clock; Python hl7 {python_rate:.2f} MB/s on {size / 1e6:.0f} MB, {obx} OBX; "
                f"ratio {rate / python_rate:.0f}; peak memory {memory:.2f} x the file"
            )
            holds = holds and rate >= 10 * python_rate and memory <= 2
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"this script's own peak: {peak / 1024:.0f} MiB")
    sys.exit(0 if holds else 1)


if __name__ == "__main__":
    main()
