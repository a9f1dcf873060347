"""Starts a kernel once, lets it run notebooks, and keeps the classes that it loaded. Called by ./lab when it sets up.

A JVM that maps such an archive starts in a fraction of the time, and kernels side by side share its pages.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat
from jupyter_client import BlockingKernelClient
from jupyter_client.connect import write_connection_file

CELL_SECONDS = 120
END_SECONDS = 120


def run(command: list[str], notebooks: list[Path]) -> None:
    """The command of a kernel, with {connection_file} in it, runs all cells of the notebooks and is asked to end."""
    with tempfile.TemporaryDirectory() as folder:
        file, _ = write_connection_file(str(Path(folder) / "kernel.json"), ip="127.0.0.1")
        argv = [word.replace("{connection_file}", file) for word in command]
        kernel = subprocess.Popen(argv, cwd=notebooks[0].parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        client = BlockingKernelClient()
        client.load_connection_file(file)
        client.start_channels()
        try:
            client.wait_for_ready(timeout=CELL_SECONDS)
            for notebook in notebooks:
                for cell in nbformat.read(notebook, as_version=4).cells:
                    if cell.cell_type == "code":
                        client.execute_interactive(cell.source, output_hook=lambda _: None, timeout=CELL_SECONDS)
            client.shutdown()
            kernel.wait(END_SECONDS)
        finally:
            client.stop_channels()
            kernel.kill()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--command", type=json.loads, required=True, help="the kernel's command line, as JSON")
    parser.add_argument("notebooks", type=Path, nargs="+")
    options = parser.parse_args()
    run(options.command, options.notebooks)
    return 0


if __name__ == "__main__":
    sys.exit(main())
