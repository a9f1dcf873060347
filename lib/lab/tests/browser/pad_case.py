"""What tests of the digit pad share: pads that Java has written, each on a page of its own."""

import contextlib

from tests.browser.browser_case import BrowserCase
from tests.browser.pads import Pad, java, page_with

PADS = "figure.first-neuron-pad"


class PadCase(BrowserCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.html = java()

    @contextlib.contextmanager
    def page(self, body, **options):
        context = self.browser.new_context(**options)
        page = context.new_page()
        errors, loaded = [], []
        page.on("pageerror", lambda error: errors.append(error))
        page.on("request", lambda request: loaded.append(request.url))
        page.set_content(page_with(body))
        yield page
        self.assertEqual([], errors)
        self.assertEqual([], [address for address in loaded if not address.startswith("data:")])
        context.close()

    @contextlib.contextmanager
    def pad(self, name="trained", **options):
        """One pad on a page of its own."""
        figures = [part for part in self.html.split("<figure") if f'"Digit pad: {name}"' in part]
        self.assertEqual(1, len(figures))
        with self.page("<figure" + figures[0], **options) as page:
            yield Pad(page.locator(PADS))
