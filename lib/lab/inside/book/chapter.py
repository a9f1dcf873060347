"""A notebook as a chapter of the book: its text, code and outputs, and what other pages need to know of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, Tag
from nbformat import NotebookNode

from inside.book.assets import Assets
from inside.book.contents import Entry
from inside.book.editions import Edition, up
from inside.book.formulas import Letters, Typesetter, typeset
from inside.book.lines import keep_places_whole, let_sentences_wrap
from inside.book.links import Links

SECTION = re.compile(r"^## ", re.M)
SET_UP = "%classpath"
LIVE = re.compile(r"\b(Live\.with|Playground\.open)\(")
FILM = ".storedAsFilm("
HEADINGS = ("h1", "h2", "h3", "h4")
BLOCKS = ("p", "li", "th", "td", "caption", "summary", "pre", "div", "button", "output", *HEADINGS)
LONGEST_DESCRIPTION = 200
SENTENCE = re.compile(r"(?<=[.?!。]) ")


@dataclass
class Section:
    """A part of a page with a heading: its anchor, and the text that can be searched."""

    anchor: str
    title: str
    level: int
    text: str = ""
    terms: set[str] = field(default_factory=set)


@dataclass
class Chapter:
    """A page that was a notebook."""

    edition: Edition
    entry: Entry
    title: str = ""
    description: str = ""
    body: str = ""
    picture: str = ""
    sections: list[Section] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    letters: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return self.edition.address(self.entry.name)

    @property
    def outline(self) -> list[Section]:
        """What the contents name of it."""
        return [section for section in self.sections if section.level == 2]


def marked(notebook: NotebookNode) -> NotebookNode:
    """Says in the metadata what the template folds: what loads the library, and code before the first section. It also
    says what moves in a notebook alone."""
    is_opening = True
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            is_opening = is_opening and not SECTION.search(cell.source)
        else:
            cell.metadata["book"] = {
                "is_set_up": SET_UP in cell.source,
                "is_opening": is_opening,
                "is_live": bool(LIVE.search(cell.source)) and FILM not in cell.source,
            }
    return notebook


class Binding:
    """What makes chapters of rendered notebooks."""

    def __init__(self, assets: Assets, links: Links, typesetter: Typesetter) -> None:
        self.assets = assets
        self.links = links
        self.typesetter = typesetter

    def chapter(self, edition: Edition, entry: Entry, html: str) -> Chapter:
        chapter, letters = Chapter(edition, entry), Letters()
        way = up(chapter.address)
        soup = BeautifulSoup(self.assets.with_pictures_as_files(html, way), "html.parser")
        chapter.styles = self.assets.share(soup, way)
        for image in soup.find_all("img"):
            self.assets.settle(image, way)
        place = self.links.place(edition, entry.name)
        for link in soup.select(".prose a[href]"):
            link["href"] = self.links.resolved(link["href"], place, chapter.address)
        typeset(soup, self.typesetter, letters)
        keep_places_whole(soup)
        let_sentences_wrap(soup)
        frame_tables(soup)
        name_headings(soup)
        self.describe(chapter, soup, way)
        chapter.sections = sections(soup, chapter.title)
        chapter.letters, chapter.body = letters.names, str(soup)
        return chapter

    @staticmethod
    def describe(chapter: Chapter, soup: BeautifulSoup, way: str) -> None:
        heading = soup.h1.extract()
        chapter.title = heading.get_text().strip()
        first = soup.select_one(".prose > p")
        chapter.description = shortened(readable(first)) if first else chapter.title
        picture = soup.select_one("img.first-neuron-picture")
        chapter.picture = picture["src"].removeprefix(way) if picture else ""


def shortened(text: str) -> str:
    """As many whole sentences as a result of a search shows."""
    kept = ""
    for sentence in SENTENCE.split(text):
        if kept and len(kept) + len(sentence) >= LONGEST_DESCRIPTION:
            break
        kept = f"{kept} {sentence}".strip()
    return kept


def frame_tables(soup: BeautifulSoup) -> None:
    """A table that is too wide scrolls in a frame of its own, and the page does not."""
    for table in soup.find_all("table"):
        table.wrap(soup.new_tag("div", attrs={"class": "scroll"}))


def name_headings(soup: BeautifulSoup) -> None:
    """The anchor of a section is the name of its cell, which is the same in every language and stays for good."""
    for cell in soup.select(".prose[data-cell]"):
        name = cell.attrs.pop("data-cell")
        for number, heading in enumerate(cell.find_all(HEADINGS), 1):
            heading["id"] = name if number == 1 else f"{name}-{number}"
            link = soup.new_tag("a", href=f"#{heading['id']}", attrs={"class": "self"})
            link.extend(list(heading.contents))
            heading.append(link)


def sections(soup: BeautifulSoup, title: str) -> list[Section]:
    """The text of a page by its headings; what stands before the first belongs to the page."""
    found = [Section("", title, 1)]
    for block in soup.find_all(True, recursive=False):
        pieces = block.find_all(True, recursive=False) if "prose" in block.get("class", []) else [block]
        for piece in pieces:
            if piece.name in HEADINGS:
                found.append(Section(piece["id"], piece.get_text().strip(), int(piece.name[1])))
            else:
                found[-1].text = f"{found[-1].text} {readable(piece)}".strip()
                found[-1].terms |= {bold.get_text().strip().lower() for bold in piece.select("strong")}
    return found


def readable(piece: Tag) -> str:
    """Its text in one line. Words of different blocks are apart, and those of one block stand as they stand there."""
    text, block = "", None
    for string in piece.find_all(string=True):
        if string.parent.name not in ("script", "style"):
            own = string.find_parent(BLOCKS)
            text += string if own is block else f" {string}"
            block = own
    return " ".join(text.split())
