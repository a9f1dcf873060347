"""The words of pictures and what they are in English, for a machine without a font that has the language's letters.

The library reads them from a file of Java's properties beside the notebooks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from inside.translation.catalogue import Entry
from inside.translation.texts import STRING

NAME = "pictures.properties"
HEAD = "# Written by ./lab translate: the strings of this folder's notebooks, and what they are in English.\n"
JAVA_ESCAPE = re.compile(r"\\(?:u+([0-9a-fA-F]{4})|(.))", re.DOTALL)
SIGNS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "s": " "}


def properties(entries: Iterable[Entry]) -> str:
    """A line for each translated string, as it stands in the code: with its format specifiers."""
    english: dict[str, str] = {}
    for entry in entries:
        if STRING in entry.kinds and entry.is_used and entry.translation != entry.english:
            english.setdefault(value_of(entry.translation), value_of(entry.english))
    lines = [f"{_key(key)}={_value(value)}\n" for key, value in sorted(english.items())]
    return HEAD + "".join(lines)


def value_of(literal: str) -> str:
    """What a string of Java stands for."""
    return JAVA_ESCAPE.sub(lambda e: chr(int(e[1], 16)) if e[1] else SIGNS.get(e[2], e[2]), literal)


def _key(text: str) -> str:
    return re.sub(r"[ :=#!]", lambda sign: "\\" + sign[0], _escaped(text))


def _value(text: str) -> str:
    """A blank at its beginning would be taken for one before it."""
    return re.sub(r"^ ", r"\\ ", _escaped(text))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
