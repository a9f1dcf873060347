"""Starts a kernel once, lets it run notebooks, and keeps the classes that it loaded. Called by ./lab when it sets up.

A JVM that maps such an archive starts in a fraction of the time, and kernels side by side share its pages.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import nbformat

from inside.kernel_process import Kernel

END_SECONDS = 120


def run(command: list[str], notebooks: list[Path]) -> None:
    """The kernel runs all cells of the notebooks and is asked to end: then its JVM writes the archive.

    Without a notebook this only tells whether the kernel starts.
    """
    kernel = Kernel(command, notebooks[0].parent if notebooks else Path.cwd())
    try:
        for notebook in notebooks:
            for cell in nbformat.read(notebook, as_version=4).cells:
                if cell.cell_type == "code":
                    kernel.run(cell.source)
        kernel.ask_to_end(END_SECONDS)
    finally:
        kernel.kill()


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--command", type=json.loads, required=True, help="the kernel's command line, as JSON")
    parser.add_argument("notebooks", type=Path, nargs="*")
    options = parser.parse_args(words)
    run(options.command, options.notebooks)
    return 0
