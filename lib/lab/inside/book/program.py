"""The steps in which a book is made."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

from inside import notebooks
from inside.book import contents, glossary
from inside.book.assets import Assets
from inside.book.chapter import Binding, Chapter, marked
from inside.book.editions import Edition, editions
from inside.book.formulas import Typesetter, formulas_in
from inside.book.hints import Hints
from inside.book.links import Links
from inside.book.rendering import Rendering
from inside.book.site import Around, Site, write_shared
from inside.book.sitemap import write_sitemap
from inside.pages import parser_of_pages, templates
from inside.progress import ERASE_LINE

DRAFT = ".draft"
JAVADOC = "javadoc"


class Book:
    """The course in all its languages, in a folder."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self.options, self.folder = options, folder
        self.assets = Assets(folder)
        self.typesetter = Typesetter(options.java, options.rhino, options.mathjax, options.formulas)
        self.rendering = Rendering()
        self.entries = contents.entries(options.root / "README.md")
        self.editions = editions(options.notebooks, self.entries[0].name)
        names = [entry.name for entry in self.entries]
        stored = options.root / "notebooks"
        self.links = Links(options.root, stored, self.editions, names, folder, options.repository)
        self.pages = 0

    def make(self) -> None:
        read = {edition: dict(self.read(edition)) for edition in self.editions}
        texts = (
            text for found in read.values() for notebook in found.values() for text in notebooks.markdown_of(notebook)
        )
        self.typesetter.prepare(formula for text in texts for formula in formulas_in(text))
        write_shared(self.folder)
        around = Around(self.options.address, self.options.javadoc is not None, self.editions, self.links)
        terms = glossary.terms(read[self.editions[0]].items())
        addresses = []
        for edition, found in read.items():
            site = Site(around, edition, list(self.chapters(edition, found)), self.assets)
            start = found[self.entries[0].name]
            site.name_parts(start)
            site.write_chapters()
            site.write_start()
            site.write_glossary(terms, glossary.meanings(start))
            site.write_search()
            addresses += site.addresses
        write_sitemap(self.folder, self.options.address, addresses)
        if self.options.javadoc:
            shutil.copytree(self.options.javadoc, self.folder / JAVADOC)

    def read(self, edition: Edition) -> Iterator[tuple[str, NotebookNode]]:
        """The notebooks of the map; a language may not have all of them yet."""
        for entry in self.entries:
            path = edition.notebook(entry.name)
            if not path.exists() and edition is not self.editions[0]:
                continue
            notebook = notebooks.read(path)
            if not any(cell.get("outputs") for cell in notebook.cells):
                raise ValueError(f"{path} has no stored outputs. ./lab book --run executes the notebooks first.")
            yield entry.name, notebook

    def chapters(self, edition: Edition, read: dict[str, NotebookNode]) -> Iterator[Chapter]:
        binding = Binding(self.assets, self.links, self.typesetter)
        hints = Hints(self.options.hints, edition.language)
        show_hints = templates().get_template("book/hints.html.j2").render
        for entry in (entry for entry in self.entries if entry.name in read):
            self.tell(edition.address(entry.name))
            notebook = read[entry.name]
            if entry.is_exercise:
                hints.put_into(notebook, edition.words["hint"], show_hints)
            html = self.rendering.html(marked(notebook), words=edition.words)
            yield binding.chapter(edition, entry, html)
            self.pages += 1

    def tell(self, page: str) -> None:
        if sys.stdout.isatty():
            print(f"{ERASE_LINE}  {self.pages + 1}: {page}", end="", flush=True)


def main(words: list[str]) -> int:
    parser = parser_of_pages(__doc__, "the folder of the project", "where the book goes")
    parser.add_argument("--notebooks", type=Path, required=True, help="where notebooks with outputs are")
    parser.add_argument("--hints", type=Path, required=True, help="the folder with the texts of exercises")
    parser.add_argument("--java", type=Path, required=True, help="a program that runs Java")
    parser.add_argument("--rhino", type=Path, required=True, help="the jar of Rhino")
    parser.add_argument("--formulas", type=Path, required=True, help="where typeset formulas are kept")
    parser.add_argument("--javadoc", type=Path, help="the documentation of the library")
    parser.add_argument("--address", default="", help="where the book will be published")
    parser.add_argument("--repository", default="", help="the address of the repository")
    options = parser.parse_args(words)
    start = time.monotonic()
    draft = options.output.with_name(options.output.name + DRAFT)
    shutil.rmtree(draft, ignore_errors=True)
    try:
        book = Book(options, draft)
        book.make()
    except ValueError as e:
        print(f"./lab: {e}", file=sys.stderr)
        return 2
    else:
        shutil.rmtree(options.output, ignore_errors=True)
        draft.replace(options.output)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    erase = ERASE_LINE if sys.stdout.isatty() else ""
    languages = ", ".join(edition.words["language"] for edition in book.editions)
    print(f"{erase}  {book.pages} chapters ({languages}), {time.monotonic() - start:.0f} s")
    print(f"  open {(options.output / 'index.html').resolve().as_uri()}")
    return 0
