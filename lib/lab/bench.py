"""Measures how fast and how light the course is. Called by ./lab bench.

Everything is measured in one run on one machine: the kernels of the course as ./lab starts them, and without their flags
and archives, IJava where it is installed elsewhere, and ipykernel with numpy and matplotlib as the yardstick; then every
notebook; then a class of kernels at once. Times are medians; memory is what Linux tells of the processes.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import platform
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from jupyter_core.paths import jupyter_path
from kernel_process import Kernel

WARM_CELLS = 21
SETTLE_SECONDS = 1.0
SAMPLE_SECONDS = 2
SLOWEST_CELLS = 8
CLASS_SIZES = (1, 10, 30)
CLASS_NOTEBOOKS = ("06_1_neuron.ipynb", "08_3_training_xor.ipynb")
FIRST_NOTEBOOK = "06_1_neuron.ipynb"
PYTHON_CHART = [
    "import numpy as np\nimport matplotlib\nmatplotlib.use('agg')\nimport matplotlib.pyplot as plt\n%matplotlib inline",
    "x, y = np.meshgrid(np.linspace(-.5, 1.5, 180), np.linspace(-.5, 1.5, 150))\n"
    "plt.contourf(x, y, .5 * x + .5 * y - .7 > 0)\nplt.scatter([0, 0, 1, 1], [0, 1, 0, 1]);",
]


def memory(kernel: Kernel) -> float:
    """Megabytes that are resident now."""
    return proc_megabytes(Path(f"/proc/{kernel.process.pid}/status"), "VmRSS")


def share_of_memory(kernel: Kernel) -> float:
    """Megabytes with shared pages counted in parts, so that the sum over kernels is what they take together."""
    return proc_megabytes(Path(f"/proc/{kernel.process.pid}/smaps_rollup"), "Pss")


def proc_megabytes(file: Path, key: str) -> float:
    try:
        for line in file.read_text().splitlines():
            if line.startswith(key + ":"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return float("nan")


@dataclass
class Results:
    """Every number once: for the tables on the screen and for the CSV file."""

    rows: list[tuple[str, str, str, float, str]] = field(default_factory=list)

    def add(self, part: str, who: str, what: str, value: float, unit: str) -> None:
        self.rows.append((part, who, what, value, unit))

    def write(self, file: Path) -> None:
        with file.open("w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow(("part", "who", "what", "value", "unit"))
            writer.writerows((part, who, what, f"{value:.4g}", unit) for part, who, what, value, unit in self.rows)


def code_cells(notebook: Path) -> list[str]:
    return [cell.source for cell in nbformat.read(notebook, as_version=4).cells if cell.cell_type == "code"]


def table(title: str, head: list[str], rows: list[list[str]]) -> None:
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    print(f"\n{title}\n")
    for row in [head, ["-" * width for width in widths], *rows]:
        print("  " + "  ".join(text.ljust(w) if i == 0 else text.rjust(w) for i, (text, w) in enumerate(zip(row, widths))))
    sys.stdout.flush()


def progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K  {text}", end="", file=sys.stderr, flush=True)


# --- the kernel -----------------------------------------------------------------


@dataclass
class Contender:
    """A kernel: what it is called, how it is started, and with which variables."""

    name: str
    argv: list[str]
    env: dict[str, str] = field(default_factory=dict)

    def start(self, folder: Path) -> Kernel:
        return Kernel(self.argv, folder, self.env)


def contenders_from(text: str) -> list[Contender]:
    return [Contender(**fields) for fields in json.loads(text)]


def ijava_elsewhere(known: list[Contender]) -> Contender | None:
    """An IJava that is installed as a kernel named java, and that the course does not start."""
    for folder in jupyter_path("kernels"):
        file = Path(folder) / "java" / "kernel.json"
        if file.exists():
            spec = json.loads(file.read_text())
            jars = {Path(word).name for word in spec["argv"] if "ijava" in word.lower()}
            if jars and not any(jar in str(contender.argv) for contender in known for jar in jars):
                return Contender("IJava", spec["argv"], spec.get("env", {}))
    return None


def contenders(options: argparse.Namespace) -> Iterator[tuple[Contender, list[str]]]:
    """The kernels, each with its cells up to the first chart."""
    chart = code_cells(options.notebooks / FIRST_NOTEBOOK)
    for contender in options.kernels:
        yield contender, chart
    ijava = ijava_elsewhere(options.kernels)
    if ijava:
        yield ijava, chart
    if options.python:
        argv = [str(options.python), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        yield Contender("ipykernel", argv), PYTHON_CHART


def measure_kernel(contender: Contender, cells: list[str], folder: Path) -> dict[str, float]:
    kernel = contender.start(folder)
    try:
        found = {"ready, s": kernel.since_start()}
        time.sleep(SETTLE_SECONDS)
        found["idle, MB"] = memory(kernel)
    finally:
        kernel.kill()
    kernel = contender.start(folder)
    try:
        kernel.run("1+1")
        found["first result, s"] = kernel.since_start()
    finally:
        kernel.kill()
    kernel = contender.start(folder)
    try:
        for cell in cells:
            _, picture, failed = kernel.run(cell)
            if failed:
                raise RuntimeError(f"a cell failed:\n{cell}")
            if picture and "first chart, s" not in found:
                found["first chart, s"] = kernel.since_start()
        found["after the notebook, MB"] = memory(kernel)
        found["warm 1+1, ms"] = 1000 * statistics.median(kernel.run("1+1")[0] for _ in range(WARM_CELLS))
    finally:
        kernel.kill()
    return found


def bench_kernel(options: argparse.Namespace, results: Results) -> None:
    measures: list[str] = []
    rows = []
    for contender, cells in contenders(options):
        name = contender.name
        runs = []
        for run in range(options.runs):
            progress(f"{name}: run {run + 1} of {options.runs}")
            runs.append(measure_kernel(contender, cells, options.notebooks))
        medians = {what: statistics.median(run[what] for run in runs) for what in runs[0]}
        measures = list(medians)
        for what, value in medians.items():
            results.add("kernel", name, what, value, what.rsplit(", ", 1)[1])
        rows.append([name, *(f"{value:.{2 if what.endswith(', s') else 0}f}" for what, value in medians.items())])
    progress("")
    table(f"The kernel, medians of {options.runs} runs (the notebook is {FIRST_NOTEBOOK})", ["", *measures], rows)


def draw(options: argparse.Namespace, results: Results) -> None:
    """The kernels side by side as bars, drawn by the library in a kernel of the course."""
    charts = []
    for what, yardstick, title in (
        ("first result, s", "seconds", "The first result after {} s"),
        ("first chart, s", "seconds", "The first chart after {} s"),
        ("idle, MB", "megabytes", "Idle, a kernel takes {} MB"),
        ("after the notebook, MB", "megabytes", "After a notebook it takes {} MB"),
    ):
        bars = {who: value for part, who, name, value, _ in results.rows if part == "kernel" and name == what}
        shown = {who: f"{value:.0f}" if yardstick == "megabytes" else f"{value:.2f}" for who, value in bars.items()}
        puts = "".join(f"put({json.dumps(who)}, {value}); " for who, value in shown.items())
        heading = json.dumps(title.format(next(iter(shown.values()))))
        bars_of = f"new LinkedHashMap<String, Double>() {{{{ {puts.replace(');', 'd);')}}}}}"
        charts.append(f'Plots.bars({heading}, "", "{yardstick}", {bars_of})')
    kernel = options.kernels[0].start(options.notebooks)
    try:
        library = "%classpath ../lib/core/target/first-neuron.jar\nimport firstneuron.plot.*;\nimport java.nio.file.Path;"
        file = json.dumps(str(options.picture.absolute()))
        for cell in (library, f"Plots.grid(2, {', '.join(charts)}).save(Path.of({file}));"):
            if kernel.run(cell)[2]:
                raise RuntimeError(f"a cell failed:\n{cell}")
    finally:
        kernel.kill()


# --- the notebooks --------------------------------------------------------------


def bench_notebooks(options: argparse.Namespace, results: Results) -> None:
    rows, slowest, total = [], [], 0.0
    for notebook in sorted(options.notebooks.rglob("*.ipynb")):
        if ".ipynb_checkpoints" in notebook.parts:
            continue
        name = notebook.relative_to(options.notebooks).with_suffix("").as_posix()
        progress(name)
        kernel = options.kernels[0].start(notebook.parent)
        try:
            times = [kernel.run(cell)[0] for cell in code_cells(notebook)]
            seconds, megabytes = kernel.since_start(), memory(kernel)
        finally:
            kernel.kill()
        total += seconds
        slowest += [(taken, name, number) for number, taken in enumerate(times, 1)]
        results.add("notebooks", name, "seconds", seconds, "s")
        results.add("notebooks", name, "after it", megabytes, "MB")
        rows.append([name, f"{seconds:.1f}", f"{megabytes:.0f}"])
    progress("")
    rows.append(["all, one after the other", f"{total:.1f}", ""])
    table("The notebooks, each in a kernel of its own", ["", "seconds", "MB after it"], rows)
    slowest.sort(reverse=True)
    table("The slowest cells", ["", "seconds"], [[f"{n}, code cell {i}", f"{t:.1f}"] for t, n, i in slowest[:SLOWEST_CELLS]])


# --- a class --------------------------------------------------------------------


def learner(options: argparse.Namespace, kernels: list[Kernel], seconds: list[float], failures: list[str]) -> None:
    begin = time.monotonic()
    try:
        kernel = options.kernels[0].start(options.notebooks)
        kernels.append(kernel)
        for notebook in CLASS_NOTEBOOKS:
            for cell in code_cells(options.notebooks / notebook):
                if kernel.run(cell)[2]:
                    raise RuntimeError(f"a cell of {notebook} failed")
        seconds.append(time.monotonic() - begin)
    except Exception as e:  # whatever happens to one learner must not end the lesson of the others
        failures.append(str(e) or type(e).__name__)


def bench_class(options: argparse.Namespace, results: Results) -> None:
    rows = []
    for size in CLASS_SIZES:
        kernels: list[Kernel] = []
        seconds: list[float] = []
        failures: list[str] = []
        threads = [
            threading.Thread(target=learner, args=(options, kernels, seconds, failures), daemon=True) for _ in range(size)
        ]
        for thread in threads:
            thread.start()
        peak = 0.0
        while any(thread.is_alive() for thread in threads):
            time.sleep(SAMPLE_SECONDS)
            peak = max(peak, sum(share_of_memory(kernel) for kernel in list(kernels)))
            progress(f"{size} at once: {len(seconds)} done, {peak:.0f} MB at the most")
        for kernel in kernels:
            kernel.kill()
        progress("")
        slowest = max(seconds, default=float("nan"))
        results.add("class", f"{size} at once", "in all", peak, "MB")
        results.add("class", f"{size} at once", "each", peak / size, "MB")
        results.add("class", f"{size} at once", "slowest", slowest, "s")
        results.add("class", f"{size} at once", "failures", float(len(failures)), "")
        rows.append([str(size), f"{peak:.0f}", f"{peak / size:.0f}", f"{slowest:.0f}", str(len(failures))])
        for failure in sorted(set(failures)):
            print(f"  {failure}")
    head = ["kernels at once", "MB in all", "MB each", "slowest, s", "failures"]
    table(f"A class, each running {' and then '.join(CLASS_NOTEBOOKS)}", head, rows)


def machine() -> str:
    model = ""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "")
    except OSError:
        pass
    return f"{os.cpu_count()} processors ({model or platform.machine()}), {platform.system()} {platform.release()}"


PARTS = {"kernel": bench_kernel, "notebooks": bench_notebooks, "class": bench_class}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notebooks", type=Path, required=True, help="the folder of the notebooks")
    parser.add_argument("--java", type=Path, required=True, help="the JDK's java, to tell its version")
    parser.add_argument("--kernels", type=contenders_from, required=True,
                        help="the kernels to measure, as JSON; notebooks and classes run on the first")
    parser.add_argument("--python", type=Path, help="a Python that has ipykernel, numpy and matplotlib")
    parser.add_argument("--runs", type=int, default=5, help="how often the kernel is measured")
    parser.add_argument("--csv", type=Path, help="where all numbers go, too")
    parser.add_argument("--picture", type=Path, help="where a picture of the kernels goes, as PNG")
    parser.add_argument("parts", nargs="*", help=f"what to measure: {', '.join(PARTS)}; else all of them")
    options = parser.parse_args()
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


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
        sys.exit(130)
