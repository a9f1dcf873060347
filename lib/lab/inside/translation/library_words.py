"""What the library and the book say by themselves, in files of their own beside the English ones: is it in the style of
the course? That every sentence is there, with the same values, is held where they are read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inside.translation.catalogue import Entry
from inside.translation.style import Style
from inside.translation.texts import PARAGRAPH

RESOURCES = Path("lib", "core", "src", "main", "resources")  # Markdown, as firstneuron.language.TextFile tells it
BOOK = Path("lib", "lab", "inside", "templates", "book")  # a table of JSON
PLACE = re.compile(r"[{]\w*[A-Za-z]\w*}")
PAIR_OF_PARTICLES = re.compile(r"[{]([가-힣]+)/[가-힣]*}")
BEGINNING = re.compile(r"## (?P<section>\S+)|### (?P<part>.+)|- `(?P<key>\w+)`: |(?P<step>\d+)\. ")
LATIN = re.compile(r"[A-Za-zα-ω₀-₉′]+")
FENCE = "```"


@dataclass
class Sentence:
    """What stands in a line and those that go on with it."""

    line: int
    words: str


def sentences(text: str) -> dict[str, Sentence]:
    """Those of a text file of the library by their keys; code is none of them."""
    found: dict[str, Sentence] = {}
    section = place = open_key = ""
    in_code = False
    for number, line in enumerate(map(str.strip, text.split("\n")), 1):
        in_code ^= line.startswith(FENCE)
        begun = BEGINNING.match(line)
        if in_code or not line or line.startswith(("# ", FENCE)):
            open_key = ""
            continue
        if begun and (begun["section"] or begun["part"]):
            section = begun["section"] or section
            place = begun["section"] or f"{section}/{begun['part']}"
        key = open_key or place
        if begun:
            key = f"{place}/{begun['key'] or begun['step'] or 'title'}"
        words = line[begun.end() :].strip() if begun else line
        if key in found:
            found[key].words += f" {words}"
        elif words:
            found[key] = Sentence(number, words)
        open_key = "" if line.startswith("#") else key
    return found


def table(text: str) -> dict[str, Sentence]:
    """Those of a table of JSON, which has one in each line."""
    lines = text.split("\n")
    return {
        key: Sentence(next(n for n, line in enumerate(lines, 1) if line.lstrip().startswith(f'"{key}":')), words)
        for key, words in json.loads(text).items()
    }


def without_places(sentence: str) -> str:
    """The words around the values; of two particles the first, since the library chooses the one that fits."""
    return PLACE.sub("·", PAIR_OF_PARTICLES.sub(r"\1", sentence))


def new_names(entry: Entry) -> list[str]:
    """Letters of formulas and names of code that the English does not have, mostly since it has changed."""
    known = set(LATIN.findall(entry.english))
    return [f"{name} is not in the English" for name in LATIN.findall(entry.translation) if name not in known]


@dataclass(frozen=True)
class LibraryWords:
    """The words of one language in a tree."""

    root: Path
    language: str

    @property
    def is_there(self) -> bool:
        """Whether the library speaks it."""
        return any((self.root / RESOURCES).rglob(f"*.{self.language}.md"))

    def files(self) -> Iterator[tuple[Path, Path]]:
        """Each with the English one beside it."""
        for folder, end in ((RESOURCES, "md"), (BOOK, "json")):
            for file in sorted((self.root / folder).rglob(f"*.{self.language}.{end}")):
                yield file, file.with_name(file.name.replace(f".{self.language}.", ".en."))

    def entries(self) -> Iterator[tuple[Path, Entry]]:
        """Each sentence as an entry of a catalogue, without its values."""
        for file, english_file in self.files():
            read = table if file.suffix == ".json" else sentences
            english = read(english_file.read_text(encoding="utf-8"))
            for key, said in read(file.read_text(encoding="utf-8")).items():
                yield (
                    file,
                    Entry(
                        key,
                        without_places(english[key].words),
                        without_places(said.words),
                        kinds=[PARAGRAPH],
                        line=said.line,
                    ),
                )

    def departures(self, style: Style) -> list[str]:
        """A line for each place where a sentence leaves the style, or says another thing than the English."""
        return [
            f"{file.relative_to(self.root)}:{entry.line}, {entry.place}: {departure}"
            for file, entry in self.entries()
            for departure in (*style.departures(entry), *entry.problems, *new_names(entry))
        ]
