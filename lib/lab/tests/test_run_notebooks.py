"""Tests of ./lab run: what it says of a failure, and what it writes."""

import argparse
import asyncio
import contextlib
import io
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import nbformat
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from inside import mathjax, run_notebooks
from inside.notebooks import KERNELSPEC
from inside.pages import index
from inside.pages import page as page_of
from inside.progress import Progress
from launcher.project import PROJECT


def notebook(*sources):
    cells = [new_markdown_cell("# A title"), *(new_code_cell(s) for s in sources)]
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"
    return new_notebook(cells=cells, metadata={"kernelspec": KERNELSPEC})


class Running(unittest.TestCase):
    def execute(self, book, save=False):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "book.ipynb"
            nbformat.write(book, path)
            options = argparse.Namespace(output=Path(folder) / "out", timeout=60, save=save, kernel="java")
            with contextlib.redirect_stdout(io.StringIO()) as out:
                run = run_notebooks.Run(path, "book.ipynb", options, Progress())
                outcome = asyncio.run(run.outcome())
            page = (options.output / "book.html").read_text()
            return outcome, out.getvalue(), page, path.read_text()

    def test_a_good_notebook_is_counted_and_becomes_a_page(self):
        outcome, out, page, _ = self.execute(notebook("int a = 20;", "a + 1"))
        self.assertIsNone(outcome.error)
        self.assertEqual("A title", outcome.title)
        self.assertRegex(out, r"book\.ipynb\s+2 cells\s+\d+\.\d s  ok\n$")
        self.assertIn("21", page)
        self.assertNotIn('src="http', page)

    def test_a_kernel_that_does_not_start_fails_one_notebook_and_no_more(self):
        death = RuntimeError("Kernel died before replying to kernel_info")
        with mock.patch.object(run_notebooks.NotebookClient, "async_execute", side_effect=death):
            outcome, out, _, _ = self.execute(notebook("1"))
        self.assertIn("the kernel did not start (Kernel died before replying", outcome.error)
        self.assertTrue(out.endswith("FAILED\n"), out)

    def test_of_live_controls_the_picture_at_their_first_values_is_kept(self):
        live = """%classpath JAR
            import firstneuron.live.*; import firstneuron.plot.*; import firstneuron.perceptron.*;
            Live.with(Controls.slider("x", 0, 1, 0.5)).show(x -> Plots.neuron("A neuron", Gates.and(), x, 1))"""
        _, _, page, saved = self.execute(notebook(live.replace("JAR", str(PROJECT.library_jar))), save=True)
        picture = BeautifulSoup(page, "html.parser").select_one("img")
        self.assertTrue(picture["alt"].startswith("A neuron."), picture["alt"])
        self.assertIn("<img src=", saved)
        self.assertNotIn("widget", saved)

    def test_a_picture_has_its_text_alternative_on_the_page(self):
        dot = 'new java.awt.image.BufferedImage(2, 2, 1) { public String toString() { return "a \\"dot\\""; } }'
        _, _, page, _ = self.execute(notebook(dot))
        self.assertEqual(['a "dot"'], [picture["alt"] for picture in BeautifulSoup(page, "html.parser").select("img")])

    def test_several_at_once_come_back_in_the_order_of_the_arguments(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            nbformat.write(notebook("Thread.sleep(1500); 1"), root / "slow.ipynb")
            nbformat.write(notebook("2"), root / "quick.ipynb")
            paths = [root / "slow.ipynb", root / "quick.ipynb"]
            options = argparse.Namespace(
                root=root, output=root / "out", timeout=60, save=False, jobs=2, kernel="java", notebooks=paths
            )
            with contextlib.redirect_stdout(io.StringIO()) as out:
                outcomes = asyncio.run(run_notebooks.run_all(options))
        self.assertEqual(["slow.ipynb", "quick.ipynb"], [outcome.name for outcome in outcomes])
        self.assertEqual([None, None], [outcome.error for outcome in outcomes])
        self.assertLess(out.getvalue().index("quick"), out.getvalue().index("slow"))

    def test_a_failing_cell_is_named_with_its_error(self):
        outcome, out, _, _ = self.execute(notebook("int a = 20;", "a / 0", "1"))
        self.assertIn("cell 3 (id cell-2): ArithmeticException", outcome.error)
        self.assertIn("/ by zero", outcome.error)
        self.assertNotIn("\x1b", outcome.error)
        self.assertIn("FAILED", out)

    def test_saving_leaves_nothing_of_the_machine(self):
        _, _, _, text = self.execute(notebook("1 + 1"), save=True)
        book = nbformat.reads(text, as_version=4)
        self.assertEqual(2, len(book.metadata))
        self.assertNotIn("version", book.metadata.language_info)
        self.assertEqual({}, book.cells[1].metadata)
        self.assertEqual("2", book.cells[1].outputs[0].data["text/plain"])

    def test_what_is_folded_and_tagged_stays_so(self):
        book = notebook("1 + 1")
        kept = {"jupyter": {"outputs_hidden": True}, "tags": ["prediction"]}
        book.cells[1].metadata.update(kept)
        _, _, page, text = self.execute(book, save=True)
        self.assertEqual(kept, nbformat.reads(text, as_version=4).cells[1].metadata)
        folded = BeautifulSoup(page, "html.parser").select_one("details.prediction:not([open])")
        self.assertEqual("2", folded.select_one("pre").get_text().strip())
        self.assertEqual("Show what happens", folded.summary.get_text())

    def test_a_failing_notebook_is_not_saved(self):
        _, _, _, text = self.execute(notebook("1 / 0"), save=True)
        self.assertEqual([], nbformat.reads(text, as_version=4).cells[1].outputs)


class Languages(unittest.TestCase):
    def test_a_page_says_in_which_language_it_is(self):
        book = notebook('firstneuron.language.Language.use("ko");')
        book.cells[1].metadata["tags"], book.cells[1].outputs = ["prediction"], [new_output("stream", text="2")]
        korean = BeautifulSoup(page_of(book, "", ""), "html.parser")
        self.assertEqual(("ko", "결과 보기"), (korean.html["lang"], korean.select_one("details summary").get_text()))
        self.assertEqual("en", BeautifulSoup(page_of(notebook("1"), "", ""), "html.parser").html["lang"])


class Formulas(unittest.TestCase):
    def test_are_found_in_prose_and_not_in_code(self):
        self.assertFalse(mathjax.has_formulas(notebook('String a = "$1 and $2";')))
        formula = notebook()
        formula.cells[0].source += "\n\nIt is $x_1$."
        self.assertTrue(mathjax.has_formulas(formula))

    def test_are_typeset_by_a_script_that_lies_beside_all_pages(self):
        self.assertEqual("mathjax.js", mathjax.address(Path("06_1_neuron.ipynb")))
        self.assertEqual("../mathjax.js", mathjax.address(Path("exercises/06_perceptron.ipynb")))
        self.assertIn("assistive-mml", mathjax.script(PROJECT.mathjax_jar))


class Index(unittest.TestCase):
    def test_has_a_row_for_each_notebook(self):
        outcomes = [
            run_notebooks.Outcome("a.ipynb", "Can <it> work?", 3, 1.25, None),
            run_notebooks.Outcome("b/c.ipynb", "No", 2, 0.5, "cell 1"),
        ]
        page = index(outcomes)
        self.assertIn('<a href="a.html">Can &lt;it&gt; work?</a>', page)
        self.assertIn('<a href="b/c.html">No</a>', page)
        self.assertIn("<td>failed</td>", page)


if __name__ == "__main__":
    unittest.main()
