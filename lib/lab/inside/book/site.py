"""The pages of the book, around chapters: the start, the glossary, the search, and what stands around each of them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup
from jinja2 import Environment
from nbformat import NotebookNode

from inside.book import contents, glossary, search
from inside.book.assets import SHARED, Assets
from inside.book.chapter import Chapter
from inside.book.editions import Edition, up
from inside.book.links import Links
from inside.book.sitemap import canonical
from inside.pages import CUSTOM_CSS, TEMPLATES, templates

# What every page loads, and what only some do.
FILES = ("book.css", "dark.css", "theme.js", "book.js", "search.js", "icon.svg")
OWN = START, GLOSSARY, SEARCH = "index", "glossary", "search"
# The lessons whose opening pictures stand on the start page, and the cell that has them.
IDEAS = ("06_3_xor", "07_1_bending_the_plane")
OPENING = "payoff"
CHAPTER_NAME = re.compile(r"!\[[^\]]*\]\(attachment:(?P<file>[\w.-]+)\)\Wbr\W+(?P<part>\d+)(?:&nbsp;| )(?P<name>[^*]+)")


@dataclass(frozen=True)
class Part:
    """A chapter of the textbook: its lessons and exercises, its name and its little picture."""

    number: int
    name: str
    picture: str
    chapters: list[Chapter]

    @property
    def names(self) -> list[str]:
        return [chapter.entry.name for chapter in self.chapters]


@dataclass(frozen=True)
class Around:
    """What is the same for the whole book: where it is published, where its source is, which parts it has."""

    address: str
    has_library: bool
    editions: list[Edition]
    links: Links

    def canonical(self, address: str) -> str:
        return canonical(self.address, address)

    def in_all_languages(self, page: str) -> list[tuple[Edition, str]]:
        """The same page in each edition; its start where it has no such page."""
        known = {*self.links.pages.values(), *(edition.address(own) for edition in self.editions for own in OWN)}
        same = [(edition, edition.address(page)) for edition in self.editions]
        return [(edition, target if target in known else edition.address(START)) for edition, target in same]


class Site:
    """The pages of one edition."""

    def __init__(self, around: Around, edition: Edition, chapters: list[Chapter], assets: Assets) -> None:
        self.around, self.edition, self.chapters, self.assets = around, edition, chapters, assets
        self.environment: Environment = templates()
        self.parts: list[Part] = []

    def name_parts(self, start: NotebookNode) -> None:
        """The first notebook has a map with a name and a picture for each chapter."""
        found = {}
        for cell in start.cells:
            for row in CHAPTER_NAME.finditer(cell.source) if cell.cell_type == "markdown" else ():
                html = f"data:image/png;base64,{cell.attachments[row['file']]['image/png']}"
                name = row["name"].replace("&nbsp;", " ")
                found[int(row["part"])] = (name, self.assets.with_pictures_as_files(html, ""))
        by_name = {chapter.entry.name: chapter for chapter in self.chapters}
        for number, entries in contents.parts([chapter.entry for chapter in self.chapters]):
            name, picture = found.get(number, ("", ""))
            self.parts.append(Part(number, name, picture, [by_name[entry.name] for entry in entries]))

    def write(self, page: str, template: str, title: str, description: str, **values: object) -> None:
        address = self.edition.address(page)
        shown = self.environment.get_template(f"book/{template}.html.j2").render(
            around=self.around,
            edition=self.edition,
            words=self.edition.words,
            parts=self.parts,
            page=page,
            address=address,
            up=up(address),
            home=lambda own: up(address) + self.edition.address(own),
            others=self.around.in_all_languages(page),
            title=title,
            description=description,
            **{"picture": self.cover, "styles": [], **values},
        )
        file = self.assets.book / address
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(shown, "utf-8")

    def write_chapters(self) -> None:
        pairs = zip([None, *self.chapters], self.chapters, [*self.chapters[1:], None])
        for previous, chapter, following in pairs:
            place = self.around.links.place(self.edition, chapter.entry.name)
            self.write(
                chapter.entry.name,
                "chapter",
                chapter.title,
                chapter.description,
                chapter=chapter,
                styles=chapter.styles,
                **({"picture": chapter.picture} if chapter.picture else {}),
                previous=previous,
                following=following,
                binder=self.around.links.binder(place),
                source=self.around.links.in_repository(place, "edit"),
                download=self.around.links.copy(place),
            )

    @property
    def ideas(self) -> Iterator[str]:
        """What README shows as well: the picture with which a lesson opens."""
        for chapter in self.chapters:
            if chapter.entry.name in IDEAS:
                yield str(BeautifulSoup(chapter.body, "html.parser").select_one(f"#{OPENING} .output > *"))

    @property
    def cover(self) -> str:
        """The picture to share of a page that has none of its own."""
        return next((chapter.picture for chapter in self.chapters if chapter.entry.name in IDEAS), "")

    def write_start(self) -> None:
        """With the pad of the first notebook and the pictures of two others, whose pages lie in the same folder."""
        pad = BeautifulSoup(self.chapters[0].body, "html.parser").select_one("figure.first-neuron-pad")
        styles = self.chapters[0].styles if pad else []
        words = self.edition.words
        shown = {"pad": str(pad) if pad else "", "styles": styles, "ideas": list(self.ideas)}
        self.write(START, "start", words["start_title"], words["about"], **shown)

    def write_glossary(self, terms: list[glossary.Term], meanings: dict[str, str]) -> None:
        rows = [
            (term, meanings.get(term.english, ""), glossary.introduced(term, self.chapters))
            for term in sorted(terms, key=lambda term: term.names(self.edition.language)[0].lower())
        ]
        words = self.edition.words
        self.write(GLOSSARY, "glossary", words["glossary_title"], words["glossary_about"], rows=rows)

    def write_search(self) -> None:
        words = self.edition.words
        search.write(self.assets.book / self.edition.folder, self.chapters)
        self.write(SEARCH, "search", words["search_title"], words["search_help"])

    @property
    def addresses(self) -> Iterator[str]:
        yield from (self.edition.address(page) for page in OWN)
        yield from (chapter.address for chapter in self.chapters)


def write_shared(book: Path) -> None:
    for name in FILES:
        shutil.copy(TEMPLATES / "book" / name, book / SHARED / name)
    shutil.copy(CUSTOM_CSS / "custom.css", book / SHARED / "pictures.css")
