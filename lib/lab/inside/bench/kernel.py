"""How soon a kernel is there, and how much memory it takes."""

from __future__ import annotations

import argparse
import contextlib
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from inside.bench import memory
from inside.bench.contenders import FIRST_NOTEBOOK, Contender, contenders
from inside.bench.results import Results, progress, table
from inside.kernel_process import Kernel

WARM_CELLS = 21
SETTLE_SECONDS = 1.0


@contextlib.contextmanager
def started(contender: Contender, folder: Path) -> Iterator[Kernel]:
    kernel = contender.start(folder)
    try:
        yield kernel
    finally:
        kernel.kill()


def measure(contender: Contender, cells: list[str], folder: Path) -> dict[str, float]:
    """Each number on a fresh kernel, for what was measured before would change it."""
    found = {}
    with started(contender, folder) as kernel:
        found["ready, s"] = kernel.since_start()
        time.sleep(SETTLE_SECONDS)
        found["idle, MB"] = memory.resident(kernel)
    with started(contender, folder) as kernel:
        kernel.run("1+1")
        found["first result, s"] = kernel.since_start()
    with started(contender, folder) as kernel:
        for cell in cells:
            picture = run_or_fail(kernel, cell)
            if picture and "first chart, s" not in found:
                found["first chart, s"] = kernel.since_start()
        found["after the notebook, MB"] = memory.resident(kernel)
        found["warm 1+1, ms"] = 1000 * statistics.median(kernel.run("1+1")[0] for _ in range(WARM_CELLS))
    return found


def run_or_fail(kernel: Kernel, cell: str) -> bool:
    """Whether the cell has shown a picture. One that fails would make every number worthless."""
    _, picture, failed = kernel.run(cell)
    if failed:
        raise RuntimeError(f"a cell failed:\n{cell}")
    return picture


def bench_kernel(options: argparse.Namespace, results: Results) -> None:
    measures: list[str] = []
    rows = []
    for contender, cells in contenders(options):
        name = contender.name
        runs = []
        for run in range(options.runs):
            progress(f"{name}: run {run + 1} of {options.runs}")
            runs.append(measure(contender, cells, options.notebooks))
        medians = {what: statistics.median(run[what] for run in runs) for what in runs[0]}
        measures = list(medians)
        for what, value in medians.items():
            results.add("kernel", name, what, value, what.rsplit(", ", 1)[1])
        rows.append([name, *(f"{value:.{2 if what.endswith(', s') else 0}f}" for what, value in medians.items())])
    progress("")
    table(f"The kernel, medians of {options.runs} runs (the notebook is {FIRST_NOTEBOOK})", ["", *measures], rows)
