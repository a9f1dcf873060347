"""./lab translate: catalogues and editions in step with the English course, and the outputs of what has changed."""

from __future__ import annotations

import argparse
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from launcher.course import Course
from launcher.editions import CODE, ENGLISH, Editions
from launcher.machine import HANGUL_FONT, HANGUL_PACKAGE
from launcher.problem import Problem
from launcher.running import run_them

KOREAN = "ko"


def translate(course: Course, options: argparse.Namespace) -> int:
    """Returns 1 if something is wrong, or out of step where that is only looked for."""
    languages = chosen(Editions(course.project), options)
    if not languages:
        print("  There is no other language yet. ./lab translate --language ko --new begins with Korean.")
        return 0
    environment = course.set_up(options.venv) if options.run else course.set_up_for_texts(options.venv)
    words = ["--root", course.project.root, *(["--check"] if options.check else [])]
    words += [word for language in languages for word in ("--language", language)]
    command = course.project.program(environment.python, "translate", *words, *options.words)
    status = subprocess.run(command).returncode
    if not options.run or status > 1:
        return status
    editions = Editions(course.project)
    made = [path for language in languages for path in editions.all_notebooks(language)]
    unrun = [path for path in made if is_chosen(path, options.words) and has_not_run(path)]
    if unrun and KOREAN in languages and not course.machine.font(HANGUL_FONT):
        print(
            f"  Without the font {HANGUL_FONT} pictures differ from those of others: sudo apt install {HANGUL_PACKAGE}"
        )
    return max(status, run_them(course, environment, unrun, options, save=True) if unrun else 0)


def chosen(editions: Editions, options: argparse.Namespace) -> Sequence[str]:
    """The languages to work on; all, where none is named. A new one must be named."""
    language = options.language
    if options.run and options.check:
        raise Problem("--check writes nothing, so it goes without --run.")
    if options.new and (language is None or not CODE.fullmatch(language)):
        raise Problem("--new needs a language by its two or three letters: ./lab translate --language fr --new")
    if language == ENGLISH:
        raise Problem("English is what the others are translated from; there is nothing to translate.")
    if language is None:
        return editions.languages
    if not options.new:
        editions.require(language)
    return [language]


def is_chosen(notebook: Path, names: Sequence[str]) -> bool:
    """Whether it is one of these; the name of a catalogue of exercises says so at its beginning."""
    return not names or notebook.stem in [Path(name).stem.removeprefix("exercises-") for name in names]


def has_not_run(notebook: Path) -> bool:
    """Whether a code cell of it has no outputs of its own yet."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return any(cell["cell_type"] == "code" and not cell["execution_count"] for cell in cells)
