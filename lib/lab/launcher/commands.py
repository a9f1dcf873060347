"""What the commands of ./lab do, but for opening JupyterLab and looking for what is missing."""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from launcher.benchmark import measure
from launcher.command_line import parse
from launcher.course import Course
from launcher.doctor import doctor
from launcher.editions import Editions
from launcher.environments import active_environment
from launcher.machine import Machine
from launcher.opening import open_lab
from launcher.problem import Problem
from launcher.project import Project, all_notebooks
from launcher.running import run_them
from launcher.spelling import nearest
from launcher.translating import translate


def existing(project: Project, names: Sequence[str]) -> list[Path]:
    """The notebooks of these names; of one that is not there a name is told that may have been meant."""
    paths = [Path(name).resolve() for name in names]
    for name, path in zip(names, paths):
        if not path.is_file():
            near = nearest(path.name, [known.name for known in all_notebooks(project.notebooks)])
            raise Problem(f"there is no notebook {name}." + (f" Did you mean {near}?" if near else ""))
    return paths


def run_notebooks(course: Course, options: argparse.Namespace) -> int:
    project = course.project
    chosen = existing(project, options.words) or Editions(project).all_notebooks(options.language)
    if not chosen:
        raise Problem(f"there are no notebooks under {project.notebooks}.")
    return run_them(course, course.set_up(options.venv), chosen, options, options.save)


def make_slides(course: Course, options: argparse.Namespace) -> int:
    project = course.project
    chosen = existing(project, options.words) or Editions(project).lessons(options.language)
    environment = course.set_up_for_pages(options.venv)
    words = ["--reveal", project.reveal_jar, "--mathjax", project.mathjax_jar, "--root", project.notebooks]
    words += ["--output", project.target / "slides", *chosen]
    return subprocess.run(project.program(environment.python, "slides", *words)).returncode


def make_book(course: Course, options: argparse.Namespace) -> int:
    project, notebooks = course.project, course.project.notebooks
    if options.run:
        lessons = [path for path in all_notebooks(notebooks) if "instructor" not in path.relative_to(notebooks).parts]
        status = run_notebooks(course, parse(["run", *(["--venv"] if options.venv else []), *map(str, lessons)]))
        if status != 0:
            return status
        notebooks = project.executed
    environment = course.set_up_for_pages(options.venv)
    words = book_words(project, course.machine, notebooks, project.target / "book")
    words += ["--javadoc", course.build.document()] if options.javadoc else []
    for name in ("address", "repository"):
        value = getattr(options, name)
        words += [f"--{name}", value] if value else []
    return subprocess.run(project.program(environment.python, "book", *words)).returncode


def book_words(project: Project, machine: Machine, notebooks: Path, book: Path) -> list[object]:
    """What the program that makes the book has to be told in any case."""
    words = ["--root", project.root, "--notebooks", notebooks, "--hints", project.exercise_texts, "--output", book]
    words += ["--java", machine.jdk.program, "--rhino", project.rhino_jar, "--mathjax", project.mathjax_jar]
    return [*words, "--formulas", project.target / "formulas.json"]


def make_exercises(course: Course, options: argparse.Namespace) -> int:
    project = course.project
    edition = Editions(project).folder(options.language)
    environment = course.set_up(options.venv)
    words = ["--solutions", edition / "instructor", "--exercises", edition / "exercises"]
    words += ["--check"] if options.check else []
    return subprocess.run(project.program(environment.python, "exercises", *words)).returncode


def set_up(course: Course, options: argparse.Namespace) -> int:
    print(f"  ready: {course.set_up(options.venv).name}")
    return 0


def tune_kernel(course: Course, _: argparse.Namespace) -> int:
    """Binder's postBuild calls it, since nothing there starts JupyterLab through ./lab."""
    environment = active_environment(course.project)
    if environment is None:
        raise Problem("no active environment has JupyterLab and a kernel named java.")
    course.kernels.tune(environment)
    return 0


ACTIONS: dict[str, Callable[[Course, argparse.Namespace], int]] = {
    "open": open_lab,
    "run": run_notebooks,
    "exercises": make_exercises,
    "translate": translate,
    "slides": make_slides,
    "book": make_book,
    "bench": measure,
    "setup": set_up,
    "doctor": doctor,
    "tune-kernel": tune_kernel,
}
