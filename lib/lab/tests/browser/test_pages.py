"""The pages that ./lab run makes of the notebooks, in the light and the dark theme, as axe sees them."""

import contextlib
import zipfile

import nbformat

from inside.notebooks import title_of
from inside.pages import index
from inside.pages import page as page_of
from inside.run_notebooks import Outcome
from launcher.build import Build
from launcher.machine import Machine
from launcher.project import PROJECT
from tests.browser.browser_case import BrowserCase, each_of
from tests.browser.contrast import FAINT_TEXTS
from tests.browser.notebook_case import pictures_of

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

    @contextlib.contextmanager
    def shown(self, text):
        with self.browser.new_page() as page:
            page.set_content(text)
            page.evaluate(self.axe)
            yield page

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


@each_of("*.ipynb", "exercises/*.ipynb", "solutions/*.ipynb")
class EveryPage(AxeCase):
    def check(self, name):
        notebook = nbformat.read(PROJECT.notebooks / name, as_version=4)
        with self.shown(page_of(notebook, title_of(notebook, name))) as page:
            rules = self.assert_good(page.evaluate(RULES, GUIDELINES))
            pictures = pictures_of(notebook)
            self.assertGreaterEqual(len(rules.get("image-alt", [])), pictures, "axe has seen the text of each picture")
            for theme, ground in THEMES:
                page.emulate_media(color_scheme=theme)
                self.assertEqual(ground, page.evaluate("getComputedStyle(document.body).backgroundColor"))
                contrast = self.assert_good(page.evaluate(CONTRAST, CODE))
                self.assertGreater(len(contrast["color-contrast"]), 40, "axe has seen the text")
                code = page.evaluate(FAINT_TEXTS, CODE)
                self.assertGreater(code["count"], 50, "there is code to look at")
                self.assertEqual([], code["faint"], theme)


class TheList(AxeCase):
    def test_the_list_of_pages_is_good_in_either_theme(self):
        outcomes = [Outcome("a.ipynb", "It works", 3, 1.25, None), Outcome("b.ipynb", "It does not", 2, 0.5, "cell 1")]
        with self.shown(index(outcomes)) as page:
            self.assert_good(page.evaluate(RULES, GUIDELINES))
            for theme, _ in THEMES:
                page.emulate_media(color_scheme=theme)
                contrast = self.assert_good(page.evaluate(CONTRAST, CODE))
                self.assertGreater(len(contrast["color-contrast"]), 10, "axe has seen the text")
