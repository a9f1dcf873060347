"""The index of the search: every section of every page, with its text, as a script, since pages that are opened as
files may load no data."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from inside.book.chapter import Chapter

NAME = "search-index.js"


def index(chapters: Iterable[Chapter]) -> str:
    rows = [
        [f"{chapter.entry.name}.html#{section.anchor}".rstrip("#"), place(chapter), section.title, section.text]
        for chapter in chapters
        for section in chapter.sections
    ]
    return f"window.searchIndex = {json.dumps(rows, ensure_ascii=False, separators=(',', ':'))};\n"


def place(chapter: Chapter) -> str:
    """What stands above a result: the page that it is on."""
    name = chapter.edition.words["exercises"] + " " if chapter.entry.is_exercise else ""
    return f"{name}{chapter.entry.label} · {chapter.title}"


def write(folder: Path, chapters: Iterable[Chapter]) -> None:
    (folder / NAME).write_text(index(chapters), "utf-8")
