"""The languages of the course as ./lab knows them: what it opens, runs and translates in which."""

import argparse
import contextlib
import io
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from launcher.command_line import parse
from launcher.commands import ACTIONS, make_exercises, make_slides, run_notebooks
from launcher.course import Course
from launcher.editions import Editions
from launcher.environments import Environment
from launcher.problem import Problem
from launcher.project import Project
from launcher.translating import translate


def notebook(execution_count):
    return json.dumps({"cells": [{"cell_type": "markdown"}, {"cell_type": "code", "execution_count": execution_count}]})


class Languages(unittest.TestCase):
    """A course of two lessons and an exercise, in English and in Korean."""

    def setUp(self):
        self.project = Project(Path(self.enterContext(tempfile.TemporaryDirectory())))
        for name in ("01_first", "02_second", "exercises/01_tasks"):
            for edition in (self.project.notebooks, self.project.notebooks / "ko"):
                file = edition / f"{name}.ipynb"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(notebook(None if name == "02_second" else 1))
        (self.project.catalogues / "ko").mkdir(parents=True)
        self.course = Course(self.project)
        environment = Environment(Path(sys.executable), self.project)
        environment.kernels = {"java": self.project.root}
        self.course.kernels.variables = lambda environment: {}
        self.course.machine.font = lambda pattern: pattern
        for name in ("set_up", "set_up_for_texts", "set_up_for_pages"):
            setattr(self.course, name, lambda force_venv: environment)

    def names(self, notebooks):
        return [path.relative_to(self.project.notebooks).as_posix() for path in notebooks]

    def started(self, action, *words):
        """The commands that would be started."""
        with mock.patch.object(subprocess, "run", return_value=argparse.Namespace(returncode=0)) as run:
            self.assertEqual(0, action(self.course, parse(words)))
        return [call.args[0][2:] for call in run.call_args_list]

    def test_an_edition_has_its_own_notebooks_and_without_a_language_it_is_all(self):
        editions = Editions(self.project)
        english = ["01_first.ipynb", "02_second.ipynb", "exercises/01_tasks.ipynb"]
        self.assertEqual(english, self.names(editions.all_notebooks("en")))
        self.assertEqual([f"ko/{name}" for name in english], self.names(editions.all_notebooks("ko")))
        self.assertEqual(6, len(editions.all_notebooks(None)))
        self.assertEqual(["ko/01_first.ipynb", "ko/02_second.ipynb"], self.names(editions.lessons("ko")))
        self.assertEqual(english[:2], self.names(editions.lessons(None)))

    def test_an_unknown_language_is_named_with_those_that_are_there(self):
        with self.assertRaisesRegex(Problem, "no language fr; there are en, ko."):
            Editions(self.project).folder("fr")
        for command in ("run", "slides", "exercises", "translate"):
            with self.assertRaisesRegex(Problem, "the course has no language kr"):
                ACTIONS[command](self.course, parse([command, "--language", "kr"]))

    def test_run_slides_and_exercises_take_the_edition(self):
        (run,) = self.started(run_notebooks, "run", "--language", "ko")
        self.assertEqual(3, sum(word.startswith(str(self.project.notebooks / "ko")) for word in run))
        (slides,) = self.started(make_slides, "slides", "--language", "ko")
        self.assertEqual(2, sum(word.startswith(str(self.project.notebooks / "ko")) for word in slides))
        (exercises,) = self.started(make_exercises, "exercises", "--language", "ko")
        self.assertIn(str(self.project.notebooks / "ko" / "exercises"), exercises)

    def test_translate_takes_every_language_and_a_new_one(self):
        (command,) = self.started(translate, "translate")
        self.assertEqual(["translate", "--root", str(self.project.root), "--language", "ko"], command)
        (command,) = self.started(translate, "translate", "--language", "fr", "--new", "01_first")
        self.assertEqual(["--language", "fr", "01_first"], command[3:])

    def test_with_run_the_notebooks_run_that_have_changed(self):
        _, run = self.started(translate, "translate", "--run")
        self.assertIn("--save", run)
        self.assertEqual([str(self.project.notebooks / "ko" / "02_second.ipynb")], run[-1:])
        self.assertEqual(1, len(self.started(translate, "translate", "--run", "01_first")))

    def test_pictures_without_their_font_are_not_stored_without_a_word(self):
        for font, said in (("", True), ("NanumGothic", False)):
            self.course.machine.font = lambda pattern, font=font: font
            with contextlib.redirect_stdout(io.StringIO()) as out:
                self.started(translate, "translate", "--run")
            self.assertEqual(said, "sudo apt install fonts-nanum" in out.getvalue())

    def test_what_cannot_be_is_refused_with_what_to_do(self):
        for words, sentence in (
            (["--check", "--run"], "--check writes nothing"),
            (["--new"], "--new needs a language"),
            (["--new", "--language", "French"], "two or three letters"),
            (["--language", "en"], "nothing to translate"),
        ):
            with self.assertRaisesRegex(Problem, sentence):
                translate(self.course, parse(["translate", *words]))


if __name__ == "__main__":
    unittest.main()
