"""The glossary: the words that each notebook names at its beginning, and the section that brings each of them in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from nbformat import NotebookNode

from inside.book.chapter import Chapter, Section
from inside.notebooks import markdown_of

KOREAN = "ko"
HANGUL = "[가-힣]"
NAMED = re.compile(r"^\*\*[^*]+\*\* (?P<pairs>.+ · .+?)\.?$", re.M)
BETWEEN = " · "
PAIR = re.compile(rf"(?P<english>[A-Za-z][\w -]*?) (?P<korean>(?:[A-Z]+ )?{HANGUL}[\w ]*)")
ROW = re.compile(rf"^\| (?P<english>[a-z][\w -]*) \| (?P<korean>{HANGUL}[\w ]*) \| (?P<meaning>.+) \|$", re.M)


@dataclass
class Term:
    """A word in English and Korean, and the notebooks that name it, in the order of the course."""

    english: str
    korean: str
    notebooks: list[str] = field(default_factory=list)

    def names(self, language: str) -> list[str]:
        """The one of this language first."""
        return [self.korean, self.english] if language == KOREAN else [self.english, self.korean]


@dataclass(frozen=True)
class Place:
    """A section of a chapter that brings a word in."""

    chapter: Chapter
    section: Section


def terms(notebooks: Iterable[tuple[str, NotebookNode]]) -> list[Term]:
    found: dict[str, Term] = {}
    for name, notebook in notebooks:
        for english, korean in pairs(notebook):
            term = found.setdefault(english.lower(), Term(english, korean))
            term.notebooks.append(name)
    return list(found.values())


def pairs(notebook: NotebookNode) -> Iterator[tuple[str, str]]:
    for text in markdown_of(notebook):
        for line in NAMED.finditer(text):
            for pair in filter(None, map(PAIR.fullmatch, line["pairs"].split(BETWEEN))):
                yield pair["english"], pair["korean"]


def meanings(notebook: NotebookNode) -> dict[str, str]:
    """What the table of the first notebook says of words, by their English names, in the notebook's language."""
    return {row["english"]: row["meaning"] for text in markdown_of(notebook) for row in ROW.finditer(text)}


def introduced(term: Term, chapters: Iterable[Chapter]) -> Place | None:
    """In the first notebook that names a word: the section that has it in bold, or else the first that has it at all."""
    chapter = next((chapter for chapter in chapters if chapter.entry.name in term.notebooks[:1]), None)
    if chapter is None:
        return None
    sections = [section for section in chapter.sections if section.anchor]
    spoken = {term.english.lower(), term.korean}
    bold = (section for section in sections if spoken & section.terms)
    named = (section for section in sections if any(word in section.text.lower() for word in spoken))
    return Place(chapter, next(bold, None) or next(named, None) or chapter.sections[0])
