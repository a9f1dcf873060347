"""The course in another language, made from its sources and from catalogues. What has no translation stays English."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping

from nbformat import NotebookNode

from inside.exercises import learners_edition
from inside.translation.addresses import Addresses
from inside.translation.catalogue import Catalogue
from inside.translation.sources import (
    SPEAKER_NOTES,
    Source,
    anchor,
    pieces_of_cell,
    pieces_of_notes,
    placed_pieces_of_page,
)
from inside.translation.texts import HEADING, Text, joined

USE_LANGUAGE = 'firstneuron.language.Language.use("{language}");'
IMPORT = re.compile(r"^import .*$", re.MULTILINE)


class Edition:
    """The editions of all sources in one language; the library refuses one in which it has no words."""

    def __init__(self, language: str, catalogues: Mapping[Source, Catalogue], library_speaks_it: bool) -> None:
        self.language = language
        self.library_speaks_it = library_speaks_it
        self.catalogues = catalogues
        self.addresses = Addresses(language, catalogues)
        for source in catalogues:
            if not source.is_notebook:
                self.addresses.anchors[source.path] = self._anchors(source)

    def notebook(self, source: Source, english: NotebookNode) -> NotebookNode:
        """A notebook with the same code but for its texts, and for the statement that chooses the language."""
        edition = copy.deepcopy(english)
        for cell in edition.cells:
            translated = self._translated(source, cell.id)
            notes = joined(pieces_of_notes(cell), translated)
            words = joined(pieces_of_cell(cell), translated)
            moved = self.addresses.code if cell.cell_type == "code" else self.addresses.markdown
            cell.source = moved(words, source.path)
            if notes:
                cell.metadata[SPEAKER_NOTES] = self.addresses.markdown(notes, source.path)
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
        if self.library_speaks_it:
            first = next(cell for cell in edition.cells if cell.cell_type == "code")
            first.source = with_language(first.source, self.language)
        return edition

    def exercises(self, solution: NotebookNode) -> NotebookNode:
        return learners_edition(solution)

    def page(self, source: Source, markdown: str) -> str:
        words = "".join(
            joined([piece], self._translated(source, place)) for place, piece in placed_pieces_of_page(markdown)
        )
        return self.addresses.markdown(words, source.path)

    def _translated(self, source: Source, place: str) -> Callable[[Text], str]:
        """The words of a text in this place: in English where the translation is missing, outdated or wrong."""
        entries = self.catalogues[source].entries

        def words(text: Text) -> str:
            entry = entries.get((place, text.words))
            return entry.translation if entry and entry.is_used else text.words

        return words

    def _anchors(self, source: Source) -> dict[str, str]:
        placed = placed_pieces_of_page(source.file.read_text(encoding="utf-8"))
        headings = [(place, piece) for place, piece in placed if isinstance(piece, Text) and piece.kind == HEADING]
        return {anchor(text.words): anchor(self._translated(source, place)(text)) for place, text in headings}


def with_language(code: str, language: str) -> str:
    """The first cell of a notebook with the statement that chooses the language, after the imports."""
    *_, last = IMPORT.finditer(code)
    return f"{code[: last.end()]}\n{USE_LANGUAGE.format(language=language)}{code[last.end() :]}"


def with_outputs_of(edition: NotebookNode, stored: NotebookNode) -> NotebookNode:
    """The edition with the outputs that are stored of the same cells, as long as their code is the same."""
    known = {cell.id: cell for cell in stored.cells if cell.cell_type == "code"}
    for cell in edition.cells:
        same = known.get(cell.id)
        if cell.cell_type == "code" and same and same.source == cell.source:
            cell.outputs, cell.execution_count = same.outputs, same.execution_count
    return edition


def was_run(notebook: NotebookNode) -> bool:
    return all(cell.execution_count for cell in notebook.cells if cell.cell_type == "code")
