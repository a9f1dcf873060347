"""What must be the same in a translation as in its English: what a program or a formula reads, not a person."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator

from inside.translation.java_texts import SPECIFIER
from inside.translation.markdown_texts import CODE_SPAN, FORMULA_SPAN, LINK_TARGET, TAG, WORDS_OF_FORMULA
from inside.translation.texts import FORMULA, IN_CODE, STRING, TABLE_ROW, TEXT_BLOCK

CONTENT_OF_STRING = re.compile(r'(?:[^"\\\n]|\\(?:[btnfrs"\'\\]|u+[0-9a-fA-F]{4}))*')
LONGEST = 60  # of what is shown of a part that went lost
CELL_BORDER = re.compile(r"(?<!\\)\|")
EMPHASIS = re.compile(r"(\*\*?)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)


def problems(kinds: Iterable[str], english: str, translation: str) -> list[str]:
    """A sentence for each thing that went lost or came in."""
    found: list[str] = []
    for kind in kinds:
        found += [problem for problem in _of_kind(kind, english, translation) if problem not in found]
    return found


def _of_kind(kind: str, english: str, translation: str) -> Iterator[str]:
    if translation != translation.strip() and english == english.strip():
        yield "it begins or ends with blanks, which the English does not"
    if kind == STRING or kind == TEXT_BLOCK:
        yield from _of_string(english, translation, kind)
    elif kind in IN_CODE:
        yield from _of_comment(translation)
    else:
        yield from _of_markdown(kind, english, translation)


def _of_string(english: str, translation: str, kind: str) -> Iterator[str]:
    wanted, given = SPECIFIER.findall(english), SPECIFIER.findall(translation)
    if wanted != given:
        yield f"format specifiers: expected {_list(wanted)} in this order, but there are {_list(given)}"
    if kind == STRING and not CONTENT_OF_STRING.fullmatch(translation):
        yield 'a quote or a backslash in a string of Java has a backslash before it: \\"'
    if kind == TEXT_BLOCK and '"""' in translation:
        yield "three quotes end a text block"
    if kind == TEXT_BLOCK and english.count("\n") != translation.count("\n"):
        yield f"expected {_lines(english)} lines, but there are {_lines(translation)}"
    if _edges(english) != _edges(translation):
        yield "blanks and line ends at its beginning and its end: expected those of the English"


def _of_comment(translation: str) -> Iterator[str]:
    if "\n" in translation:
        yield "a comment is one line"
    if "*/" in translation:
        yield "*/ ends a comment"


def _of_markdown(kind: str, english: str, translation: str) -> Iterator[str]:
    # What English calls "it" may be named again, and the other way round.
    kinds_of_parts = (("code", _code, set), ("formulas", _formulas, set), ("link targets", _targets, Counter))
    for name, parts, count in (*kinds_of_parts, ("tags", _tags, Counter)):
        wanted, given = count(parts(english)), count(parts(translation))
        missing, new = _elements(wanted - given), _elements(given - wanted)
        if missing or new:
            lost = f"{_list(missing)} is missing" if missing else ""
            added = f"{_list(new)} is not in the English" if new else ""
            yield f"{name}: {' and '.join(filter(None, (lost, added)))}"
    if kind == FORMULA:
        return
    if kind == TABLE_ROW and _cells(english) != _cells(translation):
        yield f"cells of the row: expected {_cells(english)}, but there are {_cells(translation)}"
    if _lines(translation) > _lines(english):
        yield "it must stay one block: no line of its own"
    yield from _of_emphasis(_without_code(translation))


def _of_emphasis(prose: str) -> Iterator[str]:
    """Stars that would be shown as stars. CommonMark wants a word within them, or a space or a sign outside; Korean
    sets particles there without a space."""
    rest = EMPHASIS.sub(" ", prose)
    if "**" in rest:
        yield "** has no partner"
    for found in EMPHASIS.finditer(prose):
        before, after = prose[found.start() - 1 : found.start()], prose[found.end() : found.end() + 1]
        if _is_sign(found[2][-1]) and _is_letter(after):
            yield f"{found[0]}{after}: no emphasis, since {found[2][-1]} stands before the stars and a letter behind"
        if _is_sign(found[2][0]) and _is_letter(before):
            yield f"{before}{found[0]}: no emphasis, since a letter stands before the stars and {found[2][0]} behind"


def _is_letter(sign: str) -> bool:
    return bool(sign) and not sign.isspace() and not _is_sign(sign)


def _is_sign(sign: str) -> bool:
    return bool(re.fullmatch(r"[^\w\s]|_", sign))


def _without_code(markdown: str) -> str:
    """Code and formulas as one sign of punctuation each, as CommonMark sees their ends."""
    return FORMULA_SPAN.sub("$", CODE_SPAN.sub("`", markdown))


def _code(markdown: str) -> list[str]:
    return [span[2] for span in CODE_SPAN.finditer(markdown)]


def _formulas(markdown: str) -> list[str]:
    """Words within formulas may be translated, and stand where the other language has them."""
    spans = FORMULA_SPAN.findall(CODE_SPAN.sub("`", markdown))
    return ["".join(WORDS_OF_FORMULA.sub("", span).split()) for span in spans]


def _targets(markdown: str) -> list[str]:
    return LINK_TARGET.findall(CODE_SPAN.sub("`", markdown))


def _tags(markdown: str) -> list[str]:
    return TAG.findall(_without_code(markdown))


def _cells(row: str) -> int:
    return len(CELL_BORDER.findall(_without_code(row))) - 1


def _lines(text: str) -> int:
    return text.count("\n") + 1


def _edges(text: str) -> tuple[str, ...]:
    """What stands at both ends: blanks set apart what is put together, however many, and \\n ends a line."""
    both = re.fullmatch(r"((?:\s|\\n)*)(?:.*?)((?:\s|\\n|%n)*)", text, re.DOTALL).groups()
    return tuple(re.sub(" +", " ", end) for end in both)


def _elements(parts: set[str] | Counter[str]) -> list[str]:
    return sorted(parts.elements() if isinstance(parts, Counter) else parts)


def _list(parts: list[str]) -> str:
    return ", ".join(textwrap.shorten(part, LONGEST, placeholder="…") for part in parts) or "none"
