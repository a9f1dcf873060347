"""A text that a translator gets, and the pieces of a source: what is text and what stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Union

HEADING = "heading"
PARAGRAPH = "paragraph"
LIST_ITEM = "list item"
TABLE_ROW = "table row"
SUMMARY = "summary of what is folded"
FORMULA = "formula with words"
NOTES = "speaker notes"
COMMENT = "comment of code"
STRING = "string of code"
TEXT_BLOCK = "text block of code"

IN_CODE = (COMMENT, STRING, TEXT_BLOCK)
WORD = re.compile(r"[A-Za-z]{2}")


@dataclass(frozen=True)
class Text:
    """Words of one kind, the line of code that they stand in, and what each of their lines begins with there."""

    kind: str
    words: str
    line: str = ""
    indent: str = ""


Piece = Union[str, Text]


def joined(pieces: Iterable[Piece], translated: Callable[[Text], str] = lambda text: text.words) -> str:
    """The source again, with what is put in the place of each text; as it was, if nothing is."""
    return "".join(
        piece if isinstance(piece, str) else translated(piece).replace("\n", "\n" + piece.indent) for piece in pieces
    )


def texts(pieces: Iterable[Piece]) -> list[Text]:
    return [piece for piece in pieces if isinstance(piece, Text)]
