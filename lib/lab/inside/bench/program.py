"""The benchmark as a program: which parts run, and where their numbers go."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
from pathlib import Path

from inside.bench.contenders import contenders_from
from inside.bench.kernel import bench_kernel
from inside.bench.lesson import bench_class
from inside.bench.notebooks import bench_notebooks
from inside.bench.picture import draw
from inside.bench.results import Results

PARTS = {"kernel": bench_kernel, "notebooks": bench_notebooks, "class": bench_class}


def machine() -> str:
    model = ""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "")
    except OSError:
        pass
    return f"{os.cpu_count()} processors ({model or platform.machine()}), {platform.system()} {platform.release()}"


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notebooks", type=Path, required=True, help="the folder of the notebooks")
    parser.add_argument("--java", type=Path, required=True, help="the JDK's java, to tell its version")
    about_kernels = "the kernels to measure, as JSON; notebooks and classes run on the first"
    parser.add_argument("--kernels", type=contenders_from, required=True, help=about_kernels)
    parser.add_argument("--python", type=Path, help="a Python that has ipykernel, numpy and matplotlib")
    parser.add_argument("--runs", type=int, default=5, help="how often the kernel is measured")
    parser.add_argument("--csv", type=Path, help="where all numbers go, too")
    parser.add_argument("--picture", type=Path, help="where a picture of the kernels goes, as PNG")
    parser.add_argument("parts", nargs="*", help=f"what to measure: {', '.join(PARTS)}; else all of them")
    options = parser.parse_args(words)
    results = Results()
    version = subprocess.run([options.java, "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    print(f"{machine()}; {version}")
    for part in options.parts or PARTS:
        PARTS[part](options, results)
        if options.csv:
            results.write(options.csv)
        if options.picture and part == "kernel":
            draw(options, results)
    return 0
