"""Where links lead: to pages of the book, and for all else to the repository's page, or to a copy."""

from __future__ import annotations

import posixpath
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from inside.book.editions import Edition, up

COPIES = "files/"
BINDER = re.compile(r"https://mybinder\.org/v2/gh/(?P<place>[\w.-]+/[\w.-]+)/(?P<ref>[\w.-]+)\?urlpath=lab/tree/")
NOBODY = "OWNER/"


class Links:
    """The ways from the notebooks of a project."""

    def __init__(
        self,
        root: Path,
        notebooks: Path,
        editions: Iterable[Edition],
        names: Iterable[str],
        book: Path,
        repository: str,
    ) -> None:
        self.root, self.book = root, book
        self.folder = notebooks.relative_to(root).as_posix()
        names = list(names)
        self.pages = {
            self.place(edition, name): edition.address(name)
            for edition in editions
            for name in names
            if edition.notebook(name).exists()
        }
        binder = BINDER.search((root / "README.md").read_text("utf-8"))
        named = binder and not binder["place"].startswith(NOBODY)
        self.repository = repository.rstrip("/") or (f"https://github.com/{binder['place']}" if named else "")
        self.ref = binder["ref"] if binder else "HEAD"

    def place(self, edition: Edition, name: str) -> str:
        """A notebook's place in the repository."""
        return f"{self.folder}/{edition.folder}{name}.ipynb"

    def resolved(self, target: str, notebook: str, page: str) -> str:
        """What a link in a notebook becomes on its page."""
        parts = urlsplit(target)
        if parts.scheme or not parts.path:
            return target
        place = posixpath.normpath(posixpath.join(posixpath.dirname(notebook), unquote(parts.path)))
        fragment = f"#{parts.fragment}" if parts.fragment else ""
        if place in self.pages:
            return up(page) + self.pages[place] + fragment
        if not (self.root / place).exists():
            raise ValueError(f"{notebook} has a link to {target}, and there is no {place}.")
        return self.in_repository(place) or up(page) + self.copy(place)

    def in_repository(self, place: str, action: str = "blob") -> str:
        return f"{self.repository}/{action}/{self.ref}/{quote(place)}" if self.repository else ""

    def binder(self, place: str) -> str:
        """Where the notebook runs without anything installed; nothing as long as the repository has no name."""
        host, _, name = self.repository.partition("github.com/")
        return f"https://mybinder.org/v2/gh/{name}/{self.ref}?urlpath=lab/tree/{quote(place)}" if name else ""

    def copy(self, place: str) -> str:
        """Brings a file of the project into the book, and returns its address there."""
        target = self.book / COPIES / place
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.root / place, target)
        return COPIES + quote(place)
