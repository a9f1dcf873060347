"""The Korean pages of the book: good in the eyes of axe, and with whole words and nothing in the way on a phone."""

from tests.browser.book_case import CHAPTER, EXERCISES, PHONE, BookCase
from tests.browser.browser_case import BrowserCase, script
from tests.browser.test_book import WIDER
from tests.browser.test_pages import GUIDELINES, RULES

BROKEN_WORDS = script("broken_words")
UNFOLD = "document.querySelectorAll('details').forEach(folded => { folded.open = true; })"


class KoreanPages(BookCase):
    def test_axe_finds_nothing(self):
        for name in ("index.html", CHAPTER, EXERCISES):
            with self.subTest(name), self.open(f"ko/{name}") as page:
                self.assertEqual("ko", page.evaluate("document.documentElement.lang"))
                page.evaluate(UNFOLD)
                page.evaluate(self.axe)
                self.assert_good(page.evaluate(RULES, GUIDELINES))  # colours are those of the English pages

    def test_on_a_phone_lines_break_between_words_and_nothing_sticks_out(self):
        for name in ("index.html", CHAPTER, EXERCISES, "glossary.html", "search.html?q=가중치"):
            with self.subTest(name), self.open(f"ko/{name}", PHONE) as page:
                page.evaluate(UNFOLD)
                self.assertEqual([], page.evaluate(BROKEN_WORDS))
                self.assertEqual([], page.evaluate(WIDER))
                self.assertEqual(PHONE["width"], page.evaluate("document.scrollingElement.scrollWidth"))


class BrokenWords(BrowserCase):
    """The look for broken words itself."""

    def test_sees_a_word_of_two_lines_and_none_of_one(self):
        with self.browser.new_page() as page:
            for rule, broken in (("break-all", ["가중치를 in "]), ("keep-all", [])):
                page.set_content(f"<p style='width: 4.5em; word-break: {rule}'>모든 가중치를</p>")
                self.assertEqual(broken, [found.split("<")[0] for found in page.evaluate(BROKEN_WORDS)])
