"""The course in English and in other languages: which there are, and where the notebooks of each stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from launcher.problem import Problem
from launcher.project import Project, all_notebooks
from launcher.spelling import nearest

ENGLISH = "en"
CODE = re.compile(r"[a-z]{2,3}")  # the shortest names of languages; no other folder of the course has such a name


class Editions:
    """The editions of a project. A language is a folder of catalogues."""

    def __init__(self, project: Project) -> None:
        self.notebooks = project.notebooks
        catalogues = project.catalogues
        there = catalogues.iterdir() if catalogues.is_dir() else ()
        self.languages = sorted(path.name for path in there if path.is_dir())

    def require(self, language: str) -> None:
        """A language that is not there gets a sentence that names those that are."""
        known = [ENGLISH, *self.languages]
        if language not in known:
            near = nearest(language, known)
            which = f"did you mean {near}?" if near else f"there are {', '.join(known)}."
            raise Problem(f"the course has no language {language}; {which}")

    def folder(self, language: str | None) -> Path:
        """Where an edition stands; the English one, where no language is named."""
        if language in (None, ENGLISH):
            return self.notebooks
        self.require(language)
        return self.notebooks / language

    def all_notebooks(self, language: str | None) -> Sequence[Path]:
        """Of one edition; of all, where no language is named."""
        if language is None:
            return all_notebooks(self.notebooks)
        return english_notebooks(self.notebooks) if language == ENGLISH else all_notebooks(self.folder(language))

    def lessons(self, language: str | None) -> Sequence[Path]:
        return sorted(self.folder(language).glob("*.ipynb"))


def english_notebooks(folder: Path) -> list[Path]:
    """Those of a folder that do not stand in the folder of another language."""
    return [path for path in all_notebooks(folder) if not CODE.fullmatch(path.relative_to(folder).parts[0])]
