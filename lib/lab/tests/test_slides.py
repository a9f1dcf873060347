"""Tests of ./lab slides: what the notebooks say of their slides, and what a deck is made of."""

import contextlib
import io
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import nbformat
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from inside import mathjax, slides
from inside.reveal import Reveal
from launcher.build import Build
from launcher.machine import Machine
from launcher.project import PROJECT

CHAPTERS = {path.stem: nbformat.read(path, as_version=4) for path in sorted(PROJECT.notebooks.glob("*.ipynb"))}
LOADED_BY_STYLE = re.compile(r"""url\(\s*["']?(?!["']?data:)|@import""")
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=="


def placed(cell, kind, **metadata):
    cell.metadata = nbformat.from_dict({"slideshow": {"slide_type": kind}, **metadata})
    return cell


def loaded(page):
    """What a page would fetch: sources, style sheets, and whatever a style refers to."""
    sources = [tag["src"] for tag in page.select("[src]") if not tag["src"].startswith("data:")]
    sheets = [tag["href"] for tag in page.select("link[href]")]
    return sources + sheets + [found for tag in page.select("style") for found in LOADED_BY_STYLE.findall(tag.text)]


def small_notebook():
    dot = new_output("execute_result", {"image/png": PICTURE, "text/plain": 'a "dot"'})
    return new_notebook(
        cells=[
            placed(new_markdown_cell("# A title"), "slide", speaker_notes="Wait for a < b."),
            placed(new_code_cell("hidden.setUp()"), "skip"),
            placed(new_code_cell("Plots.dot()", outputs=[dot]), "-"),
            placed(
                new_markdown_cell("## A section\n\n**Predict.** What is 1 + 1? See [06_2](06_2_learning.ipynb)."),
                "slide",
            ),
            placed(new_code_cell("1 + 1", outputs=[new_output("execute_result", {"text/plain": "2"})]), "subslide"),
        ]
    )


class Metadata(unittest.TestCase):
    def each(self):
        for name, notebook in CHAPTERS.items():
            with self.subTest(name):
                yield notebook

    def test_every_cell_has_a_slide_type(self):
        for notebook in self.each():
            odd = [cell.id for cell in notebook.cells if slides.slide_type(cell) not in slides.SLIDE_TYPES]
            self.assertEqual([], odd)

    def test_every_heading_begins_a_slide_and_no_notes_stand_among_the_cells(self):
        for notebook in self.each():
            headed = [c for c in notebook.cells if c.cell_type == "markdown" and re.match(r"##? ", c.source)]
            self.assertEqual([], [c.id for c in headed if slides.slide_type(c) != "slide"])
            self.assertEqual([], [c.id for c in notebook.cells if slides.slide_type(c) == "notes"])

    def test_a_prediction_is_on_the_screen_before_its_output(self):
        for notebook in self.each():
            for number, cell in enumerate(notebook.cells):
                if cell.cell_type == "markdown" and "**Predict" in cell.source:
                    rest = notebook.cells[number + 1 :]
                    answer = next(c for c in rest if c.cell_type == "code" and slides.slide_type(c) != "skip")
                    self.assertIn(slides.slide_type(answer), ("slide", "subslide", "fragment"), answer.id)

    def test_every_section_has_notes_and_notes_stand_where_a_slide_begins(self):
        for notebook in self.each():
            begins = [c for c in notebook.cells if slides.slide_type(c) == "slide"]
            self.assertEqual([], [c.id for c in begins if not c.metadata.get("speaker_notes", "").strip()])
            noted = [c for c in notebook.cells if "speaker_notes" in c.metadata]
            self.assertEqual([], [c.id for c in noted if slides.slide_type(c) not in ("slide", "subslide")])


class Decks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with contextlib.redirect_stdout(io.StringIO()):
            Build(PROJECT, Machine()).fetch_scripts()
        cls.reveal, cls.script = Reveal(PROJECT.reveal_jar), mathjax.script(PROJECT.mathjax_jar)
        cls.small = cls.page(small_notebook(), "A <title>")

    @classmethod
    def page(cls, notebook, title):
        return BeautifulSoup(slides.deck(notebook, title, cls.reveal, cls.script), "html.parser")

    def test_every_chapter_loads_nothing_and_has_its_notes_as_asides(self):
        for name, notebook in CHAPTERS.items():
            with self.subTest(name):
                page = self.page(notebook, name)
                self.assertEqual([], loaded(page))
                noted = [cell.metadata.speaker_notes for cell in notebook.cells if "speaker_notes" in cell.metadata]
                asides = [aside.get_text().split() for aside in page.select("section section > aside.notes")]
                self.assertEqual([note.split() for note in noted], asides)

    def test_has_a_section_for_each_slide(self):
        self.assertEqual([1, 2], [len(slide.select("section")) for slide in self.small.select(".slides > section")])

    def test_what_answers_a_prediction_waits_for_one_more_key(self):
        notebook = small_notebook()
        notebook.cells[-1].metadata.tags = ["prediction"]
        answer = self.page(notebook, "A title").select("section section")[-1]
        self.assertEqual("1 + 1", answer.select_one("pre").get_text().strip())
        self.assertEqual(["2"], [shown.get_text().strip() for shown in answer.select(".fragment")])

    def test_a_deck_brings_what_typesets_formulas_where_it_has_some(self):
        self.assertNotIn("MathJax = {", str(self.small))
        notebook = small_notebook()
        notebook.cells[0].source += "\n\n$x_1$"
        page = self.page(notebook, "A title")
        self.assertEqual([], loaded(page))
        self.assertIn("MathJax = {", str(page))

    def test_notes_stand_on_their_slide(self):
        title = self.small.select("section section")[0]
        self.assertEqual("Wait for a < b.", title.select_one("aside.notes").get_text().strip())

    def test_the_title_slide_shows_a_picture_and_no_code(self):
        title = self.small.select("section section")[0]
        self.assertEqual('a "dot"', title.select_one("img")["alt"])
        self.assertEqual([], title.select("pre"))

    def test_other_slides_show_code_and_outputs(self):
        self.assertEqual(["1 + 1", "2"], [pre.get_text().strip() for pre in self.small.select("pre")])

    def test_what_is_skipped_is_left_out(self):
        self.assertNotIn("setUp", self.small.get_text())

    def test_links_to_notebooks_lead_to_their_slides(self):
        self.assertIsNotNone(self.small.select_one('a[href="06_2_learning.slides.html"]'))

    def test_the_title_is_text(self):
        self.assertEqual("A <title>", self.small.title.get_text())

    def test_the_speaker_view_comes_along(self):
        self.assertTrue("notesPopup.document.write(" in self.reveal.notes)
        self.assertFalse("jsFileLocation" in self.reveal.notes)

    def test_another_reveal_is_refused(self):
        with self.assertRaisesRegex(ValueError, "opens its speaker view in another way"):
            Reveal.inlined_notes("var RevealNotes = 0;", "<html></html>")


class TheList(unittest.TestCase):
    def test_it_has_every_deck_that_is_there_by_its_title(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, title in (("b", "Why?"), ("a", "A &lt; B")):
                (Path(folder) / f"{name}.slides.html").write_text(f"<html><head><title>{title}</title>{'x' * 5000}")
            found = slides.titles(Path(folder))
        self.assertEqual([("a.slides.html", "A < B"), ("b.slides.html", "Why?")], list(found.items()))


class Words(unittest.TestCase):
    def run_lab(self, *words):
        result = subprocess.run([sys.executable, PROJECT.root / "lab", *words], capture_output=True, text=True)
        return result.returncode, result.stdout, result.stderr

    def test_a_notebook_without_slides_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "plain.ipynb"
            nbformat.write(new_notebook(cells=[new_markdown_cell("# Plain")]), path)
            code, out, err = self.run_lab("slides", "--venv", str(path))
        self.assertEqual(2, code, out)
        self.assertIn("plain.ipynb has no slides", err)


if __name__ == "__main__":
    unittest.main()
