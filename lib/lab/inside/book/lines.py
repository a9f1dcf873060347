"""Where a line of a page may end, and where it may not."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup

from inside.book.formulas import LITERAL

PLACE = re.compile(r"\((?:−?[\d.½]+, )+−?[\d.½]+\)")
NO_BREAK_SPACE = "\u00a0"


def keep_places_whole(soup: BeautifulSoup) -> None:
    """The place (1, 0) in the plane is read as one word."""
    for block in soup.select(".prose"):
        for text in block.find_all(string=PLACE):
            if not text.find_parent(LITERAL):
                text.replace_with(PLACE.sub(lambda place: place[0].replace(" ", NO_BREAK_SPACE), text))


def let_sentences_wrap(soup: BeautifulSoup) -> None:
    """Lines of an output may be rows of a table, and stay whole; one line alone is none."""
    for output in soup.select(".jp-RenderedText pre"):
        if "\n" not in output.get_text().strip():
            output["class"] = "sentence"
