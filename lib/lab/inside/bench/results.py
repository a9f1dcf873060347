"""What was measured: every number once, for the tables on the screen and for the CSV file."""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Results:
    """Numbers, each with the part of the benchmark it belongs to, whose it is, what it is, and its unit."""

    rows: list[tuple[str, str, str, float, str]] = field(default_factory=list)

    def add(self, part: str, who: str, what: str, value: float, unit: str) -> None:
        self.rows.append((part, who, what, value, unit))

    def of_all(self, part: str, what: str) -> dict[str, float]:
        """The same number of everyone who was measured, in the order of measuring."""
        return {row[1]: row[3] for row in self.rows if (row[0], row[2]) == (part, what)}

    def write(self, file: Path) -> None:
        with file.open("w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow(("part", "who", "what", "value", "unit"))
            writer.writerows((part, who, what, f"{value:.4g}", unit) for part, who, what, value, unit in self.rows)


def table(title: str, head: list[str], rows: list[list[str]]) -> None:
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    print(f"\n{title}\n")
    for row in [head, ["-" * width for width in widths], *rows]:
        name, *numbers = (f"{text:{'>' if column else '<'}{widths[column]}}" for column, text in enumerate(row))
        print("  ".join(["", name, *numbers]))
    sys.stdout.flush()


def progress(text: str) -> None:
    """What is being measured now, where somebody may be looking."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K  {text}", end="", file=sys.stderr, flush=True)
