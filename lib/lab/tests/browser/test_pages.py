"""The pages that ./lab run makes of the notebooks, in the light and the dark theme, as axe sees them."""

import contextlib
import io
import tempfile
import zipfile
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from inside import mathjax
from inside.notebooks import title_of
from inside.pages import index
from inside.pages import page as page_of
from inside.run_notebooks import Outcome
from launcher.build import Build
from launcher.machine import Machine
from launcher.project import PROJECT
from tests.browser.browser_case import BrowserCase, each_of
from tests.browser.contrast import FAINT_TEXTS
from tests.browser.notebook_case import pictures_left

# axe-core is not made for Maven, but the tests of its makers for Java bring it along.
AXE = "com.deque.html.axe-core:playwright:4.11.0"
AXE_JAR = PROJECT.root / "target" / "playwright-4.11.0.jar"
GUIDELINES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Contrast takes axe seconds for the hundreds of words of highlighted code; FAINT_TEXTS looks at those.
CODE = ".highlight"
RULES = """guidelines => axe.run(document, {
  runOnly: guidelines, rules: {'color-contrast': {enabled: false}}, selectors: false
})"""
CONTRAST = """code => axe.run({exclude: [[code]]}, {runOnly: ['color-contrast'], selectors: false})"""
# Text of a drawing lies on lines and circles, and axe cannot tell which of them is its ground. Each letter has a white
# or pale edge of its own.
ON_A_DRAWING = "<text "
THEMES = (("light", "rgb(255, 255, 255)"), ("dark", "rgb(17, 17, 17)"))


class AxeCase(BrowserCase):
    """A page in Chromium, looked at by axe."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if not zipfile.is_zipfile(AXE_JAR):
            Build(PROJECT, Machine()).fetch(AXE, AXE_JAR.parent, "axe could not be fetched.")
        with zipfile.ZipFile(AXE_JAR) as files:
            cls.axe = files.read("axe.min.js").decode()
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        with contextlib.redirect_stdout(io.StringIO()):
            Build(PROJECT, Machine()).fetch_scripts()
        (cls.folder / mathjax.NAME).write_text(mathjax.script(PROJECT.mathjax_jar), encoding="utf-8")

    @contextlib.contextmanager
    def shown(self, text):
        """The page in a folder, with MathJax beside it, and nothing from elsewhere."""
        file, loaded = self.folder / "page.html", []
        file.write_text(text, encoding="utf-8")
        with self.browser.new_page() as page:
            page.on("request", lambda request: loaded.append(request.url))
            page.goto(file.as_uri())
            page.evaluate("window.MathJax?.startup.promise")
            page.evaluate(self.axe)
            yield page
        self.assertEqual([], [url for url in loaded if not url.startswith((self.folder.as_uri(), "data:"))])

    def assert_good(self, found):
        """What axe has passed, as HTML by rule."""
        places = {
            kind: {rule["id"]: [node["html"] for node in rule["nodes"]] for rule in found[kind]}
            for kind in ("passes", "violations", "incomplete")
        }
        self.assertEqual({}, places["violations"])
        unsure = [(rule, place) for rule, unsure in places["incomplete"].items() for place in unsure]
        known = [("color-contrast", place) for _, place in unsure if place.startswith(ON_A_DRAWING)]
        self.assertEqual([], [found for found in unsure if found not in known])
        return places["passes"]


@each_of("*.ipynb", "exercises/*.ipynb", "instructor/09*.ipynb", "ko/06_1*.ipynb", "ko/exercises/06*.ipynb")
class EveryPage(AxeCase):
    def check(self, name):
        notebook = nbformat.read(PROJECT.notebooks / name, as_version=4)
        with self.shown(page_of(notebook, title_of(notebook, name), mathjax.NAME)) as page:
            predictions = sum("prediction" in cell.metadata.get("tags", []) for cell in notebook.cells)
            self.assertEqual(predictions, page.locator("details.prediction:not([open])").count())
            page.evaluate("document.querySelectorAll('details').forEach(folded => { folded.open = true; })")
            rules = self.assert_good(page.evaluate(RULES, GUIDELINES))
            pictures = pictures_left(notebook)
            self.assertGreaterEqual(len(rules.get("image-alt", [])), pictures, "axe has seen the text of each picture")
            for theme, ground in THEMES:
                page.emulate_media(color_scheme=theme)
                self.assertEqual(ground, page.evaluate("getComputedStyle(document.body).backgroundColor"))
                contrast = self.assert_good(page.evaluate(CONTRAST, CODE))
                self.assertGreater(len(contrast["color-contrast"]), 40, "axe has seen the text")
                code = page.evaluate(FAINT_TEXTS, CODE)
                self.assertGreater(code["count"], 50, "there is code to look at")
                self.assertEqual([], code["faint"], theme)


class Formulas(AxeCase):
    TEXT = "# A page\n\nThe slope is $\\frac{\\partial E}{\\partial w_5}$.\n\n$$E = \\sum_k (t_k - o_k)^2$$"

    def test_are_typeset_and_can_be_read_aloud_and_outputs_keep_their_dollars(self):
        prices = new_output("execute_result", {"text/html": "<p>from $5 to $9</p>", "text/plain": ""})
        notebook = new_notebook(cells=[new_markdown_cell(self.TEXT), new_code_cell("prices", outputs=[prices])])
        with self.shown(page_of(notebook, "A page", mathjax.NAME)) as page:
            self.assert_good(page.evaluate(RULES, GUIDELINES))
            self.assertEqual(2, page.locator("mjx-container svg").count())
            self.assertEqual("∂E∂w5", page.locator("mjx-assistive-mml").first.text_content())
            self.assertEqual("from $5 to $9", page.locator(".jp-OutputArea-output p").inner_text())
            for theme, ground in THEMES:
                page.emulate_media(color_scheme=theme)
                ink = page.locator("mjx-container svg g").first.evaluate("e => getComputedStyle(e).fill")
                self.assertNotEqual(ground, ink)


class TheList(AxeCase):
    def test_the_list_of_pages_is_good_in_either_theme(self):
        outcomes = [Outcome("a.ipynb", "It works", 3, 1.25, None), Outcome("b.ipynb", "It does not", 2, 0.5, "cell 1")]
        with self.shown(index(outcomes)) as page:
            self.assert_good(page.evaluate(RULES, GUIDELINES))
            for theme, _ in THEMES:
                page.emulate_media(color_scheme=theme)
                contrast = self.assert_good(page.evaluate(CONTRAST, CODE))
                self.assertGreater(len(contrast["color-contrast"]), 10, "axe has seen the text")
