"""How a translation reads: the house style for prose, and each term translated one way."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from inside.translation.catalogue import Entry
from inside.translation.java_texts import SPECIFIER
from inside.translation.korean import departures as korean
from inside.translation.markdown_texts import prose
from inside.translation.texts import COMMENT, IN_CODE

TERMS = "terms.csv"
OF_LANGUAGE = {"ko": korean}
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")
NUMBER = re.compile(r"\d+(?:[.,]\d+)+|\d{2,}")  # a single digit is often a word
FULL_WIDTH = re.compile("[\uff01-\uff5e\u3000-\u3002]")


@dataclass(frozen=True)
class Term:
    """A word of the subject, its only translation, and what it is not called."""

    english: str
    translation: str
    wrong: tuple[str, ...]


def terms(folder: Path) -> list[Term]:
    """The terms of a language; none, as long as it has no list of them."""
    file = folder / TERMS
    if not file.exists():
        return []
    with file.open(encoding="utf-8", newline="") as rows:
        return [Term(row["english"], row["translation"], tuple(row["not"].split("|"))) for row in csv.DictReader(rows)]


def missing_numbers(entry: Entry, words: str) -> list[str]:
    """Numbers that the English prose has more often. What it writes as a word may be a number in the translation."""
    return list((Counter(NUMBER.findall(prose(entry.english))) - Counter(NUMBER.findall(words))).elements())


class Style:
    """The style of one language."""

    def __init__(self, language: str, terms_of_it: Iterable[Term]) -> None:
        self.terms = tuple(terms_of_it)
        self.of_language = OF_LANGUAGE.get(language)

    def departures(self, entry: Entry) -> list[str]:
        """A sentence for each place where a translation departs from the house style."""
        if not entry.is_translated or entry.translation == entry.english:
            return []
        of_code = all(kind in IN_CODE for kind in entry.kinds)
        words = SPECIFIER.sub(" ", entry.translation) if of_code else prose(entry.translation)
        found = [*self._of_words(words, entry), *self.wrong_terms(words)]
        if not of_code:
            found += [f"the number {number} of the English is missing" for number in missing_numbers(entry, words)]
        if self.of_language:
            found += self.of_language(words, is_comment=entry.kinds == [COMMENT])
        return found

    @staticmethod
    def _of_words(words: str, entry: Entry) -> Iterator[str]:
        for name, signs in (("an emoji", EMOJI), ("a sign of double width", FULL_WIDTH)):
            if signs.search(words) and not signs.search(entry.english):
                yield f"{name}, {signs.search(words)[0]}, which the English does not have"
        if "!" in words and "!" not in entry.english:
            yield "an exclamation mark, which the English does not have"
        if "  " in words.strip() and "  " not in entry.english and words == entry.translation:
            yield "two blanks in a row"

    def wrong_terms(self, words: str) -> Iterator[str]:
        """A sentence for each term that is called what it is not called in the course."""
        rest = self._without_right_terms(words)
        for term in self.terms:
            for wrong in term.wrong:
                if wrong in rest:
                    yield f'"{wrong}" for {term.english}: expected "{term.translation}"'

    def _without_right_terms(self, words: str) -> str:
        """A wrong word may be a part of a right one."""
        for term in sorted(self.terms, key=lambda term: -len(term.translation)):
            words = words.replace(term.translation, "·")
        return words
