"""The files of one language: catalogues, notebooks, pages, and the words of its pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from inside import notebooks
from inside.exercises import same_cells
from inside.translation import catalogue, pictures, update
from inside.translation.catalogue import Catalogue
from inside.translation.edition import Edition, was_run, with_outputs_of
from inside.translation.library_words import LibraryWords
from inside.translation.report import Report
from inside.translation.sources import EXERCISES, NOTEBOOKS, Source
from inside.translation.style import Style, terms
from launcher.whole_file import holds, write_if_changed

CATALOGUES = Path("lib", "translations")


LONGEST_LINE = 88  # of code, as in English


def wide_lines(notebook: NotebookNode) -> list[str]:
    """The cell, length and text of each line of code that is too long."""
    cells = (cell for cell in notebook.cells if cell.cell_type == "code")
    lines = ((cell.id, line) for cell in cells for line in cell.source.split("\n"))
    return [f"{place}: {len(line)} characters: {line.strip()}" for place, line in lines if len(line) > LONGEST_LINE]


class Files:
    """What one language has, and what it should have. In a check nothing is written."""

    def __init__(self, root: Path, language: str, sources: Sequence[Source], check: bool) -> None:
        self.root = root
        self.language = language
        self.sources = sources
        self.check = check
        self.stale: list[Path] = []  # whose texts or code are not what they should be
        self.wide: list[str] = []  # lines of code that a translation has made too long
        self.unrun: list[Path] = []  # whose code has changed since its outputs were stored

    def catalogue_of(self, source: Source) -> Path:
        return self.root / CATALOGUES / self.language / f"{source.name}.po"

    @cached_property
    def catalogues(self) -> dict[Source, Catalogue]:
        """Each in step with its source."""
        return {
            source: update.updated(catalogue.read(self.catalogue_of(source), self.language), source)
            for source in self.sources
        }

    @cached_property
    def library(self) -> LibraryWords:
        return LibraryWords(self.root, self.language)

    @cached_property
    def edition(self) -> Edition:
        return Edition(self.language, self.catalogues, self.library.is_there)

    @cached_property
    def style(self) -> Style:
        return Style(self.language, terms(self.root / CATALOGUES / self.language))

    def bring_in_step(self, source: Source) -> Report:
        """The catalogue and the edition of a source; the report tells how far it is."""
        state = self.catalogues[source]
        self._text(self.catalogue_of(source), state.text())
        report = Report(self.catalogue_of(source), state, self.style)
        if source.is_notebook:
            for target, edition in self._notebooks(source):
                self._notebook(self.root / target, edition)
        else:
            page = self.edition.page(source, source.file.read_text(encoding="utf-8"))
            self._text(self.root / source.target(self.language), page)
        return report

    def departures_of_library(self) -> list[str]:
        """Where the words of the library and of the book are to be mended by hand."""
        return self.library.departures(self.style)

    def bring_pictures_in_step(self) -> None:
        entries = (entry for state in self.catalogues.values() for entry in state.entries.values())
        self._text(self.root / NOTEBOOKS / self.language / pictures.NAME, pictures.properties(entries))

    def _notebooks(self, source: Source) -> Iterator[tuple[Path, NotebookNode]]:
        edition = self.edition.notebook(source, notebooks.read(source.file))
        yield source.target(self.language), edition
        if source.is_solution:
            yield self.edition.addresses.editions[EXERCISES / source.path.name], self.edition.exercises(edition)

    def _text(self, file: Path, text: str) -> None:
        if not holds(file, text):
            self.stale.append(file)
        if not self.check:
            write_if_changed(file, text)

    def _notebook(self, file: Path, edition: NotebookNode) -> None:
        """Keeps the outputs of cells that have not changed, until the notebook is run."""
        self.wide += [f"{file.relative_to(self.root)}, {place}" for place in wide_lines(edition)]
        stored = notebooks.read(file) if file.exists() else None
        result = with_outputs_of(edition, stored) if stored else edition
        if not was_run(result):
            self.unrun.append(file)
        if stored and same_cells(stored, edition):
            return
        self.stale.append(file)
        if not self.check:
            write_if_changed(file, nbformat.writes(result) + "\n")
