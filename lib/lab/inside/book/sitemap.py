"""What search engines are told of the pages, once the book has an address."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from inside.pages import templates

PAGE_OF_A_FOLDER = "index.html"


def canonical(base: str, address: str) -> str:
    """The one address of a page: a folder stands for its first page."""
    return base + address.removesuffix(PAGE_OF_A_FOLDER)


def write_sitemap(book: Path, base: str, addresses: Iterable[str]) -> None:
    if base:
        places = [canonical(base, address) for address in addresses]
        shown = templates().get_template("book/sitemap.xml.j2").render(places=places)
        (book / "sitemap.xml").write_text(shown, "utf-8")
