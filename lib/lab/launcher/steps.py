"""Work that takes a while: what is being done is told, and what it prints is kept for the case that it fails."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from launcher.problem import Problem

LINES_OF_A_FAILURE = 12


class Step:
    """Prints what is being done, and how long it took."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __enter__(self) -> None:
        self.start = time.monotonic()
        print(f"  {self.what} …", end="", flush=True)

    def __exit__(self, kind: object, *_: object) -> None:
        outcome = "" if kind is None else "failed after "
        print(f" {outcome}{time.monotonic() - self.start:.0f} s", flush=True)


def run_quietly(command: Sequence[object], failure: str, folder: Path, env: Mapping[str, str] | None = None) -> None:
    """Runs a command in a folder; if it fails, the end of what it printed is shown."""
    words = list(map(str, command))
    both = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    result = subprocess.run(words, cwd=folder, env=env, text=True, **both)
    if result.returncode != 0:
        tail = "\n".join("    " + line for line in result.stdout.strip().splitlines()[-LINES_OF_A_FAILURE:])
        raise Problem(f"{failure} The end of what was printed:\n{tail}")
