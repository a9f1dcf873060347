"""What is said of a catalogue: how far it is, what is missing or outdated, and what is wrong, each with its place."""

from __future__ import annotations

from pathlib import Path

from inside.translation import catalogue
from inside.translation.catalogue import Catalogue, Entry
from inside.translation.style import Style

FEW = 3
WIDTH = 70


class Report:
    """The state of the catalogue in a file."""

    def __init__(self, file: Path, state: Catalogue, style: Style) -> None:
        self.file = file
        self.state = state
        self.problems = [(e, problem) for e in state.entries.values() for problem in e.problems]
        self.departures = [(e, departure) for e in state.entries.values() for departure in style.departures(e)]

    @property
    def progress(self) -> str:
        count, outdated = len(self.state.entries), len(self.state.outdated)
        done = count - len(self.state.missing) - outdated
        return f"{done:4} of {count:4} texts" + (f", {outdated} outdated" if outdated else "")

    def lines(self, all_of_them: bool) -> list[str]:
        """The problems, then what is outdated and what is missing; of these only a few, unless all are asked for."""
        known = catalogue.read(self.file, self.state.language).entries
        shown = [self._line(known, entry, f"error: {problem}") for entry, problem in self.problems]
        shown += [self._line(known, entry, f"style: {departure}") for entry, departure in self.departures]
        for what, entries in (("outdated", self.state.outdated), ("missing", self.state.missing)):
            begun = len(self.state.missing) < len(self.state.entries)
            some = entries if all_of_them else entries[: FEW if begun else 0]
            shown += [self._line(known, entry, what) for entry in some]
            if len(some) < len(entries):
                shown.append(f"    … and {len(entries) - len(some)} more {what}: ./lab translate {self.file.stem}")
        return shown

    def _line(self, known: dict[tuple[str, str], Entry], entry: Entry, what: str) -> str:
        line = known[entry.key].line if entry.key in known else entry.line
        start = entry.english.split("\n")[0]
        text = start if len(start) <= WIDTH else start[:WIDTH] + "…"
        return f"    {self.file.name}:{line}, {entry.place} ({entry.kinds[0]}): {what}: {text}"
