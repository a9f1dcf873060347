"""The texts in Markdown: headings, paragraphs, items of lists, rows of tables, and words in formulas."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from inside.translation import java_texts
from inside.translation.texts import (
    COMMENT,
    FORMULA,
    HEADING,
    LIST_ITEM,
    PARAGRAPH,
    SUMMARY,
    TABLE_ROW,
    WORD,
    Piece,
    Text,
)

FENCE = re.compile(r"\s*(```+|~~~+)(\w*)")
HASH_COMMENT = re.compile(r"(?:^|(?<=\s))#\s+(\S.*?)[ \t]*$", re.MULTILINE)
HEADING_LINE = re.compile(r"(#{1,6} +)(.*)")
ITEM = re.compile(r"(\s*(?:[-*+]|\d+[.)])\s+)(.*)")
RULE_OF_TABLE = re.compile(r"\s*\|[\s:|-]+")
TAG = re.compile(r"</?[a-zA-Z][^>]*>")
TAGS = re.compile(rf"\s*(?:{TAG.pattern}\s*)+")
FOLD = re.compile(rf"({TAGS.pattern})([^<>]+)({TAGS.pattern})")  # the summary of what is folded

CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
FORMULA_SPAN = re.compile(r"(?<![\\$])\$\$.+?\$\$|(?<![\\$])\$[^$\n]+?\$", re.DOTALL)
WORDS_OF_FORMULA = re.compile(r"\\text\{([^{}]*)\}")
LINK_TARGET = re.compile(r"\]\(([^)\s]*)\)")
ENTITY = re.compile(r"&#?\w+;")


def pieces(markdown: str) -> Iterator[Piece]:
    """The Markdown, cut into its blocks; code, tags and what makes a heading or an item of it are no text."""
    lines = markdown.split("\n")
    number = 0
    while number < len(lines):
        end = _end_of_block(lines, number)
        yield from _of_block("\n".join(lines[number:end]))
        if end < len(lines):
            yield "\n"
        number = end


def _end_of_block(lines: list[str], start: int) -> int:
    """The number of the first line behind the block that begins here."""
    line = lines[start]
    fence = FENCE.match(line)
    if fence:
        return _behind(lines, start, lambda later: later.strip() == fence[1])
    if line.lstrip().startswith("$$"):
        closed_at_once = line.rstrip().endswith("$$") and len(line.strip()) > 2
        return start + 1 if closed_at_once else _behind(lines, start, lambda later: later.rstrip().endswith("$$"))
    end = start + 1
    if _continues(line):
        while end < len(lines) and not _begins_block(lines[end]):
            end += 1
    return end


def _behind(lines: list[str], start: int, is_last: Callable[[str], bool]) -> int:
    return next((n + 1 for n in range(start + 1, len(lines)) if is_last(lines[n])), len(lines))


def _continues(line: str) -> bool:
    """Whether the next line may belong to the same text."""
    return bool(ITEM.fullmatch(line)) or not _begins_block(line)


def _begins_block(line: str) -> bool:
    patterns = (FENCE.match, HEADING_LINE.fullmatch, ITEM.fullmatch, FOLD.fullmatch, TAGS.fullmatch)
    return not line.strip() or line.lstrip().startswith(("|", "$$", ">")) or any(p(line) for p in patterns)


def _of_block(block: str) -> Iterator[Piece]:
    fence, heading, fold = FENCE.match(block), HEADING_LINE.fullmatch(block), FOLD.fullmatch(block)
    item = ITEM.fullmatch(block.split("\n")[0])
    if fence:
        yield from _of_code(block, fence[2])
    elif block.lstrip().startswith("$$"):
        yield from _if_words(block, FORMULA)
    elif fold:
        yield fold[1]
        yield from _if_words(fold[2], SUMMARY)
        yield fold[3]
    elif TAGS.fullmatch(block) or RULE_OF_TABLE.fullmatch(block):
        yield block
    elif heading:
        yield heading[1]
        yield from _if_words(heading[2], HEADING)
    elif item:
        yield item[1]
        yield from _if_words(block[len(item[1]) :], LIST_ITEM)
    else:
        yield from _if_words(block, TABLE_ROW if block.lstrip().startswith("|") else PARAGRAPH)


def _of_code(block: str, language: str) -> Iterator[Piece]:
    """Of code in Markdown the comments are texts, and in Java the strings, too."""
    if language == "java":
        yield from java_texts.pieces(block)
        return
    end = 0
    for comment in HASH_COMMENT.finditer(block) if language in ("bash", "sh", "python") else ():
        if WORD.search(comment[1]):
            yield block[end : comment.start(1)]
            yield Text(COMMENT, comment[1], comment[0].strip())
            end = comment.end(1)
    yield block[end:]


def _if_words(block: str, kind: str) -> Iterator[Piece]:
    words = block.strip()
    if not WORD.search(prose(words)):
        yield block
        return
    start = len(block) - len(block.lstrip())
    yield block[:start]
    yield Text(kind, words)
    yield block[start + len(words) :]


def prose(markdown: str) -> str:
    """The words that a reader reads: no code, no formulas but for their words, no addresses, no tags."""
    rest = CODE_SPAN.sub(" ", markdown)
    rest = FORMULA_SPAN.sub(lambda found: " ".join([" ", *WORDS_OF_FORMULA.findall(found[0]), " "]), rest)
    for signs in (LINK_TARGET, TAG, ENTITY):
        rest = signs.sub(" ", rest)
    return rest
