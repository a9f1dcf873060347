"""What is in the book, in which order: the rows of README's map. A chapter's exercises follow its last lesson."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROW = re.compile(
    r"^\| \[[^\]]+\]\(notebooks/(?P<name>[\w/]+)\.ipynb\) \| (?P<question>.+) \| (?P<minutes>\d+) \|$", re.M
)
SHORT = re.compile(r"(?:\w+/)?(?P<label>(?P<part>\d\d)(?:_\d+[a-z]?)?)")
EXERCISES = "exercises/"


@dataclass(frozen=True)
class Entry:
    """A row of the map: the name of a notebook without its ending, its question, and how long it takes."""

    name: str
    question: str
    minutes: int

    @property
    def label(self) -> str:
        """What other notebooks call it, such as 06_1."""
        return SHORT.match(self.name)["label"]

    @property
    def part(self) -> int:
        """The chapter of the textbook that it belongs to; 0 before the first."""
        return int(SHORT.match(self.name)["part"])

    @property
    def is_exercise(self) -> bool:
        return self.name.startswith(EXERCISES)


def entries(readme: Path) -> list[Entry]:
    rows = [Entry(row["name"], row["question"], int(row["minutes"])) for row in ROW.finditer(readme.read_text("utf-8"))]
    if not rows:
        raise ValueError(f"{readme} has no map: a row of it is | [name](notebooks/name.ipynb) | question | minutes |")
    return sorted(rows, key=lambda entry: (entry.part, entry.is_exercise))


def parts(found: list[Entry]) -> Iterator[tuple[int, list[Entry]]]:
    """The entries of each chapter."""
    for part in sorted({entry.part for entry in found}):
        yield part, [entry for entry in found if entry.part == part]
