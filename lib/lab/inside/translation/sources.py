"""What is translated: the notebooks, the README and the guide for teachers, each cut into its texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from nbformat import NotebookNode

from inside import notebooks
from inside.translation import java_texts, markdown_texts
from inside.translation.texts import HEADING, NOTES, PARAGRAPH, Piece, Text

NOTEBOOKS = Path("notebooks")
SOLUTIONS = NOTEBOOKS / "instructor"
EXERCISES = NOTEBOOKS / "exercises"
PAGES = (Path("README.md"), SOLUTIONS / "TEACHING.md")
SPEAKER_NOTES = "speaker_notes"


@dataclass(frozen=True)
class PlacedText:
    """A text, and where it stands: the id of its cell, or the heading of its section."""

    place: str
    text: Text


@dataclass(frozen=True)
class Source:
    """A file of the course in English; its path begins at the root of the project."""

    root: Path
    path: Path

    @property
    def is_notebook(self) -> bool:
        return self.path.suffix == ".ipynb"

    @property
    def is_solution(self) -> bool:
        """Learners' exercises are made from it, so that both have one catalogue."""
        return self.is_notebook and self.path.parent == SOLUTIONS

    @property
    def name(self) -> str:
        """The name of its catalogue."""
        return f"exercises-{self.path.stem}" if self.is_solution else self.path.stem

    @property
    def file(self) -> Path:
        return self.root / self.path

    def target(self, language: str) -> Path:
        """The same file in another language."""
        if self.is_notebook:
            return NOTEBOOKS / language / self.path.relative_to(NOTEBOOKS)
        folder = self.path.parent if self.path.is_relative_to(NOTEBOOKS) else NOTEBOOKS
        return folder / f"{self.path.stem}.{language}.md"

    def texts(self) -> list[PlacedText]:
        if self.is_notebook:
            return list(texts_of_notebook(notebooks.read(self.file)))
        return list(texts_of_page(self.file.read_text(encoding="utf-8")))


def all_sources(root: Path) -> list[Source]:
    """In the order of the course. What exercises are made from stands for the exercises."""
    lessons = sorted((root / NOTEBOOKS).glob("*.ipynb")) + sorted((root / SOLUTIONS).glob("*.ipynb"))
    return [Source(root, path) for path in (*(lesson.relative_to(root) for lesson in lessons), *PAGES)]


def pieces_of_cell(cell: NotebookNode) -> list[Piece]:
    cut = java_texts.pieces if cell.cell_type == "code" else markdown_texts.pieces
    return list(cut(cell.source))


def pieces_of_notes(cell: NotebookNode) -> list[Piece]:
    """What only a teacher sees, beside a slide."""
    notes = markdown_texts.pieces(cell.metadata.get(SPEAKER_NOTES, ""))
    return [replace(p, kind=NOTES) if isinstance(p, Text) and p.kind == PARAGRAPH else p for p in notes]


def texts_of_notebook(notebook: NotebookNode) -> Iterator[PlacedText]:
    for cell in notebook.cells:
        for piece in (*pieces_of_cell(cell), *pieces_of_notes(cell)):
            if isinstance(piece, Text):
                yield PlacedText(cell.id, piece)


def placed_pieces_of_page(markdown: str) -> Iterator[tuple[str, Piece]]:
    """Each piece with the address of the heading that it stands under."""
    place = "top"
    for piece in markdown_texts.pieces(markdown):
        if isinstance(piece, Text) and piece.kind == HEADING:
            place = anchor(piece.words)
        yield place, piece


def texts_of_page(markdown: str) -> Iterator[PlacedText]:
    for place, piece in placed_pieces_of_page(markdown):
        if isinstance(piece, Text):
            yield PlacedText(place, piece)


def anchor(heading: str) -> str:
    """The address that a page gives to a heading, as GitHub and JupyterLab's Markdown viewer make it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
