"""A catalogue: the texts of one source in another language, as a file of gettext, which tools for translators open."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages import Catalog, pofile
from babel.messages.catalog import Message

from inside.translation import checks
from launcher.problem import Problem

FUZZY = "fuzzy"
PREVIOUS = "| "
LINE = re.compile(r'(?:msgctxt |msgid |msgstr )?\s*"(?:[^"\\]|\\[nrt"\\])*"')
HEADER = """msgid ""
msgstr ""
"Project-Id-Version: First Neuron\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""


@dataclass
class Entry:
    """A text in English and in another language."""

    place: str
    english: str
    translation: str = ""
    fuzzy: bool = False  # its English has changed since it was translated
    previous: str = ""  # the English that was translated
    notes: list[str] = field(default_factory=list)  # what kind of text it is, for the translator
    address: str = ""  # the file and the place in it
    remarks: list[str] = field(default_factory=list)  # of translators
    kinds: list[str] = field(default_factory=list)
    line: int = 0

    @property
    def key(self) -> tuple[str, str]:
        return self.place, self.english

    @property
    def is_translated(self) -> bool:
        return bool(self.translation) and not self.fuzzy

    @property
    def problems(self) -> list[str]:
        """What is wrong in a translation that is not outdated."""
        return checks.problems(self.kinds, self.english, self.translation) if self.is_translated else []

    @property
    def is_used(self) -> bool:
        """Whether the translation takes the place of the English."""
        return self.is_translated and not self.problems


@dataclass
class Catalogue:
    """The texts of one source, by their places and their English, in the order of the source."""

    language: str
    entries: dict[tuple[str, str], Entry]

    @staticmethod
    def of(language: str, entries: Iterable[Entry]) -> Catalogue:
        return Catalogue(language, {entry.key: entry for entry in entries})

    @property
    def missing(self) -> list[Entry]:
        return [entry for entry in self.entries.values() if not entry.translation]

    @property
    def outdated(self) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.translation and entry.fuzzy]

    def text(self) -> str:
        """The catalogue as it stands in its file."""
        return "\n".join([HEADER.format(language=self.language), *map(_written, self.entries.values())])


class Messages(Catalog):
    """Babel's catalogue would forget the first of two messages for the same text."""

    def __setitem__(self, text: str, message: Message) -> None:
        if text and self.get(text, message.context):
            what = f"the text {text!r} of {message.context} stands here a second time"
            raise pofile.PoFileError(what, self, "", message.lineno - 1)
        super().__setitem__(text, message)


def read(file: Path, language: str) -> Catalogue:
    """The catalogue of a file; an empty one where there is none."""
    if not file.exists():
        return Catalogue(language, {})
    text = file.read_text(encoding="utf-8")
    _require_lines(file, text)
    messages = Messages()
    try:
        pofile.PoFileParser(messages, ignore_obsolete=True, abort_invalid=True).parse(io.StringIO(text))
    except pofile.PoFileError as e:
        raise Problem(f"{file}, line {e.lineno + 1}: {str(e).rpartition(' on ')[0]}") from None
    entries = [_entry(message) for message in messages if message.id]
    return Catalogue.of(language, entries)


def _require_lines(file: Path, text: str) -> None:
    """A line that is cut short would be read as something else, so each is looked at first."""
    for number, line in enumerate(map(str.strip, text.split("\n")), 1):
        if line and not line.startswith("#") and not LINE.fullmatch(line):
            wanted = 'expected msgctxt, msgid or msgstr with a text in quotes, or "more of the text"'
            raise Problem(f"{file}, line {number}: {wanted}, but it is {line[:60]}")


def _entry(message: Message) -> Entry:
    previous = [remark[len(PREVIOUS) :] for remark in message.user_comments if remark.startswith(PREVIOUS)]
    return Entry(
        message.context or "",
        message.id,
        message.string,
        FUZZY in message.flags,
        pofile.denormalize("\n".join(previous).removeprefix("msgid ")) if previous else "",
        list(message.auto_comments),
        message.locations[0][0] if message.locations else "",
        [remark for remark in message.user_comments if not remark.startswith(PREVIOUS)],
        line=message.lineno or 0,
    )


def _written(entry: Entry) -> str:
    lines = [f"# {remark}" for remark in entry.remarks]
    lines += [f"#. {note}" for note in entry.notes]
    lines += [f"#: {entry.address}"]
    if entry.fuzzy:
        lines += [f"#, {FUZZY}", *(f"#| {line}" for line in f"msgid {_quoted(entry.previous)}".split("\n"))]
    lines += [f"msgctxt {_quoted(entry.place)}", f"msgid {_quoted(entry.english)}"]
    return "\n".join([*lines, f"msgstr {_quoted(entry.translation)}", ""])


def _quoted(text: str) -> str:
    return pofile.normalize(text, width=0)
