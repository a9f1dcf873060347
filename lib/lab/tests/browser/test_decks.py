"""A deck that ./lab slides makes, as an instructor shows it."""

import contextlib
import io
import tempfile
from pathlib import Path

from inside import mathjax, notebooks
from inside.reveal import Reveal
from inside.slides import deck
from launcher.build import Build
from launcher.machine import Machine
from launcher.project import PROJECT
from tests.browser.browser_case import BrowserCase
from tests.browser.pads import WRITTEN, Pad

NOTES = ".speaker-controls-notes .value"


class DeckCase(BrowserCase):
    NAME = "the notebook, without its ending"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        with contextlib.redirect_stdout(io.StringIO()):
            Build(PROJECT, Machine()).fetch_scripts()
        cls.notebook = notebooks.read(PROJECT.notebooks / f"{cls.NAME}.ipynb")
        cls.file = Path(cls.enterClassContext(tempfile.TemporaryDirectory())) / "deck.html"
        reveal, script = Reveal(PROJECT.reveal_jar), mathjax.script(PROJECT.mathjax_jar)
        cls.file.write_text(deck(cls.notebook, cls.NAME, reveal, script), encoding="utf-8")

    def setUp(self):
        self.page = self.browser.new_context(viewport={"width": 1280, "height": 720}).new_page()
        self.addCleanup(self.page.context.close)
        self.errors, self.loaded = [], []
        self.page.on("pageerror", lambda error: self.errors.append(error))
        self.page.on("request", lambda request: self.loaded.append(request.url))
        self.page.goto(self.file.as_uri())
        self.page.wait_for_function("Reveal.isReady()")

    def tearDown(self):
        self.assertEqual([], self.errors)
        elsewhere = [address for address in self.loaded if not address.startswith((self.file.as_uri(), "data:"))]
        self.assertEqual([], elsewhere)


class ADeck(DeckCase):
    NAME = "06_1_neuron"

    def test_it_moves_on_by_keyboard(self):
        self.page.keyboard.press("ArrowRight")
        self.assertEqual(1, self.page.evaluate("Reveal.getIndices().h"))

    def test_a_slide_fits_onto_the_screen_or_scrolls(self):
        for _ in range(5):
            self.page.keyboard.press("Space")
            slide = self.page.evaluate(
                "(({scrollHeight, clientHeight}) => scrollHeight - clientHeight)(Reveal.getCurrentSlide())"
            )
            self.assertLess(slide, 720)
            self.assertEqual("yes", self.page.evaluate("Reveal.getCurrentSlide().dataset.fitted"))

    def test_the_speakers_view_opens_and_shows_the_notes_of_the_slide(self):
        with self.page.expect_popup() as popup:
            self.page.keyboard.press("s")
        view = popup.value
        view.wait_for_function(f"document.querySelector('{NOTES}')?.textContent.trim()")
        note = self.notebook.cells[0].metadata.speaker_notes.split()
        self.assertEqual(note[:5], view.locator(NOTES).inner_text().split()[:5])


class APadOnASlide(DeckCase):
    NAME = "00_start_here"

    def test_it_fills_the_slide_and_its_keys_turn_no_page(self):
        while not self.page.evaluate("Reveal.getCurrentSlide().contains(document.querySelector('figure'))"):
            self.assertFalse(self.page.evaluate("Reveal.isLastSlide()"))
            self.page.keyboard.press("Space")
        pad = Pad(self.page.locator("figure.first-neuron-pad"))
        width = pad.figure.bounding_box()["width"]
        self.assertGreater(width, 700, "it is larger than on a page")
        self.assertLess(pad.figure.get_by_role("button", name="Clear").bounding_box()["y"], 720)
        pad.write(WRITTEN["a three"][1])
        self.assertIn("The network says 3 with", pad.answer.inner_text())
        here = self.page.evaluate("Reveal.getIndices()")
        pad.paper.focus()
        for key in ("Delete", "ArrowRight", "Space", "ArrowDown", "Space"):
            self.page.keyboard.press(key)
        self.assertEqual(here, self.page.evaluate("Reveal.getIndices()"))
        self.assertIn("Row 2, column 2", pad.figure.locator(".pad-where").inner_text())
