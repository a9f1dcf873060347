"""A page of the book of the course in Chromium."""

import contextlib
from pathlib import Path
from urllib.parse import unquote, urlparse

from tests.books import whole_book
from tests.browser.test_pages import AxeCase

PHONE, TABLET, DESK = ({"width": w, "height": h} for w, h in ((390, 844), (820, 1180), (1280, 800)))
CHAPTER, FORMULAS, EXERCISES = "06_2_learning.html", "08_2_backprop_by_hand.html", "exercises/06_perceptron.html"


class BookCase(AxeCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.book = whole_book()

    @contextlib.contextmanager
    def open(self, page, view=DESK, book=None, **settings):
        """A page of the book, which may have no error and load nothing from elsewhere."""
        errors, self.loaded = [], []
        with self.browser.new_context(viewport=view, **settings) as context:
            shown = context.new_page()
            shown.on("pageerror", lambda error: errors.append(str(error)))
            # axe would like to have style sheets as data, which a page that is opened as a file may not fetch.
            shown.on("requestfailed", lambda request: request.resource_type == "xhr" or errors.append(request.url))
            shown.on("request", lambda request: self.loaded.append(request.url))
            shown.goto((book or self.book).as_uri() + "/" + page)
            yield shown
        self.assertEqual([], errors)
        self.assertEqual(
            [], [url for url in self.loaded if not url.startswith(((book or self.book).as_uri(), "data:"))]
        )

    def wait_until_nothing_more_comes(self, page):
        """Of a page that was opened: pictures that are loaded late, and what scripts ask for."""
        before = 0
        while before < len(self.loaded):
            before = len(self.loaded)
            page.wait_for_timeout(1000)

    def size_of_loaded(self):
        files = {unquote(urlparse(url).path) for url in self.loaded if url.startswith("file:")}
        return sum(Path(file).stat().st_size for file in files)
