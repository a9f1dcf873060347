"""Where links and paths of a file lead once the file stands in another folder."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from inside.translation.java_texts import FILE_NAME, TOKEN
from inside.translation.markdown_texts import CODE_SPAN, LINK_TARGET
from inside.translation.sources import EXERCISES, NOTEBOOKS, Source

STRING_LITERAL = re.compile(r'"[^"].*"')
WITH_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:")
CLASSPATH = re.compile(r"^(%classpath +)(\S+)", re.MULTILINE)
NOTEBOOK_IN_TEXT = re.compile(rf"\b{NOTEBOOKS}/((?:\w+/)?\w+)\.ipynb")


class Addresses:
    """The addresses in one language: to what is translated, and to what stays where it is."""

    def __init__(self, language: str, sources: Iterable[Source]) -> None:
        self.language = language
        self.editions = {}
        for source in sources:
            self.editions[source.path] = source.target(language)
            if source.is_solution:
                learners = EXERCISES / source.path.name
                self.editions[learners] = NOTEBOOKS / language / learners.relative_to(NOTEBOOKS)
        self.sources = {edition: source for source, edition in self.editions.items()}
        self.anchors: dict[Path, dict[str, str]] = {}  # of the headings of a page, in English and translated

    def markdown(self, markdown: str, source: Path) -> str:
        """Markdown of a source as it stands in the edition."""
        linked = LINK_TARGET.sub(lambda link: f"]({self.link(link[1], source)})", markdown)
        return CODE_SPAN.sub(lambda span: span[0].replace(span[2], self._named(span[2], source)), linked)

    def code(self, code: str, source: Path) -> str:
        """Code of a source with the paths that lead to the same files from the edition's folder."""
        moved = CLASSPATH.sub(lambda line: line[1] + self._path(line[2], source), code)
        return TOKEN.sub(
            lambda token: self._string(token[0], source) if STRING_LITERAL.fullmatch(token[0]) else token[0], moved
        )

    def link(self, target: str, source: Path) -> str:
        """What a link of a source leads to. The link of a page to its own edition leads back to the source."""
        if WITH_SCHEME.match(target):
            return self._in_text(target)
        path, mark, anchor = target.partition("#")
        page = self._resolved(path, source) if path else source
        anchor = self.anchors.get(page, {}).get(anchor, anchor)
        return (self._path(path, source) if path else "") + mark + anchor

    def _path(self, path: str, source: Path) -> str:
        full = self._resolved(path, source)
        new = self._other(full) or full
        return Path(os.path.relpath(new, self.editions[source].parent)).as_posix()

    def _other(self, path: Path) -> Path | None:
        """Of an English file its edition, and of an edition the English file; None for what is not translated."""
        return self.editions.get(path) or self.sources.get(path)

    @staticmethod
    def _resolved(path: str, source: Path) -> Path:
        return Path(os.path.normpath(source.parent / path))

    def _string(self, literal: str, source: Path) -> str:
        return f'"{self._named(literal[1:-1], source)}"'

    def _named(self, words: str, source: Path) -> str:
        """A path to a file of the course; a file of the learner has no folder, and a page speaks of the root."""
        if source.suffix == ".ipynb" and "/" in words and FILE_NAME.fullmatch(words):
            return self._path(words, source)
        return self._in_text(words)

    def _in_text(self, words: str) -> str:
        def named(found: re.Match[str]) -> str:
            other = self._other(Path(found[0]))
            return other.as_posix() if other else found[0]

        return NOTEBOOK_IN_TEXT.sub(named, words)
