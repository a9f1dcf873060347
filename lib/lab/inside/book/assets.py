"""What pages share: pictures, style sheets and scripts that notebooks hold in their outputs, each as one file."""

from __future__ import annotations

import base64
import hashlib
import re
import struct
from pathlib import Path

from bs4 import BeautifulSoup, Tag

DATA = re.compile(r"data:image/(?P<kind>png|jpeg|gif|webp|svg\+xml);base64,(?P<data>[A-Za-z0-9+/=]+)")
ENDINGS = {"svg+xml": "svg"}
PICTURES, SHARED = "img/", "shared/"
LENGTH_OF_NAME = 12
PNG_SIZE = struct.Struct(">II")
PNG_SIZE_AT = 16


class Assets:
    """Files of the book that are named by what is in them, so that two that are the same are one."""

    def __init__(self, book: Path) -> None:
        self.book = book
        for folder in (PICTURES, SHARED):
            (book / folder).mkdir(parents=True, exist_ok=True)

    def keep(self, folder: str, ending: str, data: bytes) -> str:
        """Writes a file, and returns its address from the root of the book."""
        address = f"{folder}{hashlib.sha256(data).hexdigest()[:LENGTH_OF_NAME]}.{ending}"
        file = self.book / address
        if not file.exists():
            file.write_bytes(data)
        return address

    def with_pictures_as_files(self, html: str, up: str) -> str:
        """Pictures in text, in attributes and in scripts."""

        def file(found: re.Match[str]) -> str:
            ending = ENDINGS.get(found["kind"], found["kind"])
            return up + self.keep(PICTURES, ending, base64.b64decode(found["data"]))

        return DATA.sub(file, html)

    def share(self, soup: BeautifulSoup, up: str) -> list[str]:
        """Takes styles out, for the head of the page, and scripts that others may have, too; a film's script has the
        names of its pictures and stays. Returns the addresses of the styles."""
        styles = {}
        for style in soup.find_all("style"):
            styles[self.keep(SHARED, "css", style.extract().get_text().encode())] = None
        for script in soup.find_all("script", src=False, type=False):
            if PICTURES not in script.get_text():
                script["src"] = up + self.keep(SHARED, "js", script.get_text().encode())
                script.string = ""
        return list(styles)

    def settle(self, image: Tag, up: str) -> None:
        """A picture is loaded when it comes into view, and has its place before it is there."""
        image["loading"], image["decoding"] = "lazy", "async"
        file = self.book / image["src"].removeprefix(up)
        if not image.get("width") and file.suffix == ".png":
            image["width"], image["height"] = map(str, png_size(file.read_bytes()))


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height, which stand behind the signature and the first chunk's name."""
    return PNG_SIZE.unpack_from(data, PNG_SIZE_AT)
