"""How far ./lab run has come."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ERASE_LINE = "\r\x1b[K"


class Progress:
    """One line for each finished notebook; on a terminal a last line counts the cells of those that run."""

    def __init__(self) -> None:
        self.running: dict[str, tuple[int, int]] = {}
        self.live = sys.stdout.isatty()

    def started(self, name: str, cells: int) -> None:
        self.running[name] = (0, cells)
        self.show()

    def cell_done(self, name: str) -> None:
        self.running[name] = (self.done(name) + 1, self.running[name][1])
        self.show()

    def done(self, name: str) -> int:
        return self.running[name][0]

    def ended(self, name: str, seconds: float, ok: bool) -> None:
        _, cells = self.running.pop(name)
        start = ERASE_LINE if self.live else ""
        print(f"{start}  {name:44} {cells:3} cells  {seconds:5.1f} s  {'ok' if ok else 'FAILED'}", flush=True)
        self.show()

    def show(self) -> None:
        if self.live:
            texts = [f"{Path(name).stem}: cell {done} of {cells}" for name, (done, cells) in self.running.items()]
            line = "  " + " · ".join(texts)
            print(ERASE_LINE + line[: shutil.get_terminal_size().columns - 1], end="", flush=True)
