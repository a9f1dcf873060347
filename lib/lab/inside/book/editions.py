"""The languages of the book: where their notebooks are, where their pages go, and what the book itself says in them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from inside.pages import TEMPLATES

FIRST = "en"
WORDS = TEMPLATES / "book"


def words(language: str) -> dict[str, str]:
    """What the book itself says, by what it is said for. Values in braces are filled in."""
    return json.loads((WORDS / f"words.{language}.json").read_text("utf-8"))


def known() -> list[str]:
    """The languages that the book has words of its own for, the first one first."""
    found = [path.name.split(".")[1] for path in WORDS.glob("words.*.json")]
    return sorted(found, key=lambda language: (language != FIRST, language))


@dataclass(frozen=True)
class Edition:
    """The course in one language."""

    language: str
    notebooks: Path

    @cached_property
    def words(self) -> dict[str, str]:
        return words(self.language)

    @property
    def folder(self) -> str:
        """Where its pages lie in the book, and its notebooks below those of the first language."""
        return "" if self.language == FIRST else f"{self.language}/"

    def address(self, page: str) -> str:
        return f"{self.folder}{page}.html"

    def notebook(self, name: str) -> Path:
        return self.notebooks / f"{name}.ipynb"


def editions(notebooks: Path, start: str) -> list[Edition]:
    """English, and every language that has the first notebook."""
    found = [Edition(tag, notebooks if tag == FIRST else notebooks / tag) for tag in known()]
    return [edition for edition in found if edition.language == FIRST or edition.notebook(start).exists()]


def up(address: str) -> str:
    """The way from a page to the root of the book."""
    return "../" * address.count("/")
