"""reveal.js, which shows slides in a browser, in the form that a deck needs: everything in one file."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from bs4 import BeautifulSoup

from inside.pages import templates

SCRIPT = "js/reveal.js"
# The speaker's window is a file of its own in reveal.js; here the script brings it along and writes it.
OPENING = re.compile(r"var jsFileLocation = .*?window\.open\([^;]*;", re.S)


class Reveal:
    """The parts of reveal.js that a deck needs, read from its jar."""

    def __init__(self, jar: Path) -> None:
        with zipfile.ZipFile(jar) as files:
            script = next(name for name in files.namelist() if name.endswith(f"/{SCRIPT}"))
            self.folder = script[: -len(SCRIPT)]
            self.script = self.text(files, SCRIPT)
            self.style = self.text(files, "css/reveal.css")
            self.notes = self.inlined_notes(
                self.text(files, "plugin/notes/notes.js"), self.text(files, "plugin/notes/notes.html")
            )

    def text(self, files: zipfile.ZipFile, name: str) -> str:
        return files.read(self.folder + name).decode()

    @staticmethod
    def inlined_notes(script: str, window: str) -> str:
        """The script that opens the speaker's window, with the window in it, which loads nothing either."""
        page = BeautifulSoup(window, "html.parser")
        for remote in page.select("script[src]"):
            remote.decompose()
        opening = templates().get_template("speaker.js.j2").render(page=str(page))
        script, count = OPENING.subn(lambda _: opening, script)
        if count != 1:
            raise ValueError("this reveal.js opens its speaker view in another way than the one that is known here")
        return script
