"""A deck that ./lab slides makes, as an instructor shows it."""

import contextlib
import io
import tempfile
from pathlib import Path

from inside import notebooks
from inside.reveal import Reveal
from inside.slides import deck
from launcher.build import Build
from launcher.machine import Machine
from launcher.project import PROJECT
from tests.browser.browser_case import BrowserCase

NOTES = ".speaker-controls-notes .value"


class ADeck(BrowserCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        with contextlib.redirect_stdout(io.StringIO()):
            Build(PROJECT, Machine()).fetch_reveal()
        cls.notebook = notebooks.read(PROJECT.notebooks / "06_1_neuron.ipynb")
        cls.file = Path(cls.enterClassContext(tempfile.TemporaryDirectory())) / "deck.html"
        cls.file.write_text(deck(cls.notebook, "Neuron", Reveal(PROJECT.reveal_jar)), encoding="utf-8")

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
