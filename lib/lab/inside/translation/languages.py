"""The languages of the course: each is a folder of catalogues."""

from __future__ import annotations

import re
from pathlib import Path

from launcher.problem import Problem
from launcher.spelling import nearest

CODE = re.compile(r"[a-z]{2,3}")
SOURCE_LANGUAGE = "en"


def known(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []


def chosen(folder: Path, language: str | None, new: bool) -> list[str]:
    """The languages to work on: the one that is named, or else all. A new one must be named."""
    there = known(folder)
    if new and language is None:
        raise Problem("--new needs a language, for example: ./lab translate --language fr --new")
    if language is None:
        return there
    if language in there or new and CODE.fullmatch(language) and language != SOURCE_LANGUAGE:
        return [language]
    if new:
        raise Problem(f"{language} cannot be a new language: expected the two or three small letters of one, as in fr.")
    near = nearest(language, there)
    which = f"Did you mean {near}?" if near else f"There are: {', '.join(there) or 'none yet'}."
    raise Problem(f"there is no language {language}. {which} A new one begins with --new.")
