"""The search of the book, as a reader asks it."""

from tests.browser.book_case import CHAPTER, BookCase


class TheSearch(BookCase):
    def results(self, page):
        """Their headings, once they are those of what is asked now."""
        asked = page.locator("#book-query").input_value()
        page.get_by_role("status").get_by_text(f"“{asked}”").wait_for()
        return page.locator("#book-results h2").all_inner_texts()

    def test_it_is_asked_from_every_page_and_by_the_slash(self):
        with self.open(CHAPTER) as page:
            page.keyboard.press("/")
            page.keyboard.type("vanishing gradient")
            page.keyboard.press("Enter")
            page.wait_for_url("**/search.html?q=vanishing+gradient")
            self.assertTrue(self.results(page))
            self.assertIn("09_1", page.locator("#book-results li").first.inner_text())
            page.locator("#book-results a").first.click()
            self.assertRegex(page.url, r"09_1_\w+\.html")

    def test_a_section_with_the_word_in_its_heading_comes_first_and_shows_it_marked(self):
        with self.open("search.html") as page:
            page.keyboard.type("dead neurons")
            self.assertEqual("4. Dead neurons", self.results(page)[0])
            self.assertIn("places have “dead neurons”", page.get_by_role("status").inner_text())
            self.assertEqual("Dead", page.locator("#book-results mark").first.inner_text())

    def test_korean_is_found_with_its_particles_and_an_english_word_with_another_ending(self):
        with self.open("search.html") as page:
            for query, heading in (("학습률", "06_2"), ("학습률을", "06_2"), ("perceptrons", "06_1"), ("역전", "08_2")):
                page.locator("#book-query").fill(query)
                self.assertTrue(self.results(page))
                self.assertTrue(
                    any(heading in text for text in page.locator("#book-results li").all_inner_texts()), query
                )

    def test_what_nobody_wrote_is_not_found_and_an_empty_question_has_no_answer(self):
        with self.open("search.html?q=zebra%3Cb%3E") as page:
            self.assertEqual([], self.results(page))
            self.assertIn("Nothing has “zebra<b>” in it.", page.get_by_role("status").inner_text())
            page.locator("#book-query").fill("  ")
            self.assertEqual("", page.get_by_role("status").inner_text())
            self.assertNotIn("?", page.url)
