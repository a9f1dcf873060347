"""How long every notebook takes, each in a kernel of its own."""

from __future__ import annotations

import argparse

from inside.bench import memory
from inside.bench.contenders import code_cells
from inside.bench.kernel import started
from inside.bench.results import Results, progress, table
from launcher.editions import english_notebooks

SLOWEST_CELLS = 8


def bench_notebooks(options: argparse.Namespace, results: Results) -> None:
    rows, slowest, total = [], [], 0.0
    for notebook in english_notebooks(options.notebooks):
        name = notebook.relative_to(options.notebooks).with_suffix("").as_posix()
        progress(name)
        with started(options.kernels[0], notebook.parent) as kernel:
            times = [kernel.run(cell)[0] for cell in code_cells(notebook)]
            seconds, megabytes = kernel.since_start(), memory.resident(kernel)
        total += seconds
        slowest += [(taken, name, number) for number, taken in enumerate(times, 1)]
        results.add("notebooks", name, "seconds", seconds, "s")
        results.add("notebooks", name, "after it", megabytes, "MB")
        rows.append([name, f"{seconds:.1f}", f"{megabytes:.0f}"])
    progress("")
    rows.append(["all, one after the other", f"{total:.1f}", ""])
    table("The notebooks, each in a kernel of its own", ["", "seconds", "MB after it"], rows)
    slowest.sort(reverse=True)
    cells = [[f"{name}, code cell {number}", f"{taken:.1f}"] for taken, name, number in slowest[:SLOWEST_CELLS]]
    table("The slowest cells", ["", "seconds"], cells)
