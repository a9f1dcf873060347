"""The pages that ./lab run makes of the notebooks, in the light and the dark theme, as axe sees them."""

import subprocess
import zipfile

import nbformat
import run_notebooks
from browser.browser_case import BrowserCase, each_of
from test_lab import lab

# axe-core is not made for Maven, but the tests of its makers for Java bring it along.
AXE = "com.deque.html.axe-core:playwright:4.11.0"
AXE_JAR = lab.ROOT / "target" / "playwright-4.11.0.jar"
GUIDELINES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CHECK = """async guidelines => {
  const {passes, violations, incomplete} = await axe.run(document, {runOnly: guidelines, selectors: false});
  const places = rules => Object.fromEntries(rules.map(rule => [rule.id, rule.nodes.map(node => node.html)]));
  return {passes: places(passes), violations: places(violations), incomplete: places(incomplete)};
}"""
# Text of a drawing lies on lines and circles, and axe cannot tell which of them is its ground. Each letter has a white
# or pale edge of its own.
ON_A_DRAWING = "<text "


@each_of("*.ipynb", "exercises/*.ipynb", "solutions/*.ipynb")
class EveryPage(BrowserCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if not AXE_JAR.exists():
            command = [lab.find_maven()[0], "-q", "-B", "-ntp", "-N", lab.JAR_COPIER]
            subprocess.run([*command, f"-Dartifact={AXE}", f"-DoutputDirectory={AXE_JAR.parent}"], cwd=lab.ROOT, check=True)
        with zipfile.ZipFile(AXE_JAR) as files:
            cls.axe = files.read("axe.min.js").decode()

    def check(self, name):
        notebook = nbformat.read(lab.NOTEBOOKS / name, as_version=4)
        text = run_notebooks.page(notebook, run_notebooks.title_of(notebook, name))
        pictures = sum("image/png" in output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", []))
        for theme in ("light", "dark"):
            with self.subTest(theme), self.browser.new_page(color_scheme=theme) as page:
                page.set_content(text)
                self.check_page(page, theme, pictures)

    def check_page(self, page, theme, pictures):
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        self.assertEqual({"light": "rgb(255, 255, 255)", "dark": "rgb(17, 17, 17)"}[theme], ground)
        page.evaluate(self.axe)
        found = page.evaluate(CHECK, GUIDELINES)
        self.assertEqual({}, found["violations"])
        self.assertEqual([], [place for rule, places in found["incomplete"].items() for place in places
                              if not (rule == "color-contrast" and place.startswith(ON_A_DRAWING))])
        self.assertGreater(len(found["passes"]["color-contrast"]), 200, "axe has seen the text")
        self.assertGreaterEqual(len(found["passes"].get("image-alt", [])), pictures, "axe has seen each picture's text")
