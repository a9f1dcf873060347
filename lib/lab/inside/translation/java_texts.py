"""The texts in Java code: comments, strings and text blocks that hold words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inside.exercises import STUB
from inside.translation.texts import COMMENT, STRING, TEXT_BLOCK, WORD, Piece, Text

# What has its own rule for quotes and slashes: a line for the kernel, comments, a text block, a string, a letter.
TOKEN = re.compile(
    r"""
      ^%[^\n]*
    | //[^\n]*
    | /\*.*?\*/
    | \"\"\"[ \t]*\n.*?(?<!\\)\"\"\"
    | "(?:[^"\\\n]|\\.)*"
    | '(?:[^'\\\n]|\\.)+'
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
# What String.format puts a value into: %s, %.2f, %-5d; %% and %n are signs of the text.
SPECIFIER = re.compile(r"%(?:\d+\$)?[-#+0,(]*\d*(?:\.\d+)?[a-zA-Z%]")
ESCAPE = re.compile(r"\\(?:u+[0-9a-fA-F]{4}|.)")
MIME_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+")
FILE_NAME = re.compile(r"[\w./-]+\.(?:csv|txt|json|png|svg|html|jar|ipynb)")
ARTICLE = re.compile(r"a ")  # before what is put together with it
MARK = re.compile(r"### (?:BEGIN|END) ")


def pieces(code: str) -> Iterator[Piece]:
    """The code, cut so that each comment and each string with words is a text of its own."""
    end = 0
    for token in TOKEN.finditer(code):
        for first, last, kind in _inside(token):
            text = _text(code, first, last, kind)
            if text:
                yield code[end:first] + text.indent
                yield text
                end = last
    yield code[end:]


def _inside(token: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Where the words of a token begin and end, without its signs."""
    start, end = token.span()
    if token[0].startswith("//"):
        yield _trimmed(token.string, start + 2, end, COMMENT)
    elif token[0].startswith("/*"):
        yield _trimmed(token.string, start + 2, end - 2, COMMENT)
    elif token[0].startswith('"""'):
        first = token.string.index("\n", start) + 1
        yield first, first + len(token.string[first : end - 3].rstrip()), TEXT_BLOCK
    elif token[0].startswith('"'):
        yield start + 1, end - 1, STRING


def _trimmed(code: str, start: int, end: int, kind: str) -> tuple[int, int, str]:
    words = code[start:end]
    return end - len(words.lstrip()), start + len(words.rstrip()), kind


def _text(code: str, first: int, last: int, kind: str) -> Text | None:
    words = code[first:last]
    if not _is_for_readers(words, kind):
        return None
    around = code[code.rfind("\n", 0, first) + 1 : (code + "\n").index("\n", last)].strip()
    if kind != TEXT_BLOCK:
        return Text(kind, words, around)
    lines = words.split("\n")
    indent = min((line[: len(line) - len(line.lstrip())] for line in lines if line.strip()), key=len)
    return Text(kind, "\n".join(line[len(indent) :] for line in lines), "", indent)


def _is_for_readers(words: str, kind: str) -> bool:
    """Not the marks of nbgrader, not names of files and of types, and nothing without two letters in a row."""
    if kind == COMMENT:
        return bool(WORD.search(words)) and not MARK.match(words) and words != STUB.lstrip("/ ")
    if MIME_TYPE.fullmatch(words) or FILE_NAME.fullmatch(words):
        return False
    return bool(ARTICLE.fullmatch(words) or WORD.search(SPECIFIER.sub(" ", ESCAPE.sub(" ", words))))
