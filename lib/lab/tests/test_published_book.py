"""Tests of a book that has an address, and whose repository is known."""

import json
import re
import unittest

from tests.books import ADDRESS, REPOSITORY, InASmallCourse


class Published(InASmallCourse):
    OPTIONS = ("--address", ADDRESS, "--repository", REPOSITORY)

    def meta(self, page, selector, key="content"):
        return [tag[key] for tag in self.page(page).select(selector)]

    def test_a_page_has_one_address_a_picture_and_its_other_languages(self):
        picture = f"{ADDRESS}{self.page('00_start.html').select_one('main img')['src']}"
        self.assertEqual([f"{ADDRESS}00_start.html"], self.meta("00_start.html", "link[rel=canonical]", "href"))
        self.assertEqual([picture], self.meta("00_start.html", "meta[property='og:image']"))
        self.assertEqual(
            [f"{ADDRESS}00_start.html", f"{ADDRESS}ko/00_start.html"],
            self.meta("00_start.html", "link[rel=alternate]", "href"),
        )
        alone = self.meta("exercises/06_neuron.html", "link[rel=alternate]", "href")
        self.assertEqual([f"{ADDRESS}exercises/06_neuron.html"], alone, "it is not translated")
        self.assertEqual([ADDRESS], self.meta("index.html", "link[rel=canonical]", "href"))

    def test_the_map_for_search_engines_has_every_page(self):
        pages = [file.relative_to(self.course.book).as_posix() for file in self.course.book.rglob("*.html")]
        listed = re.findall(r"<loc>(.*)</loc>", self.course.page("sitemap.xml"))
        self.assertEqual(sorted(ADDRESS + re.sub(r"index\.html$", "", page) for page in pages), sorted(listed))

    def test_a_page_can_be_run_and_edited(self):
        links = [link["href"] for link in self.page("exercises/06_neuron.html").select(".ways a")]
        place = "notebooks/exercises/06_neuron.ipynb"
        self.assertEqual(
            [
                f"https://mybinder.org/v2/gh/somebody/first-neuron/HEAD?urlpath=lab/tree/{place}",
                f"../files/{place}",
                f"{REPOSITORY}/edit/HEAD/{place}",
            ],
            links,
        )
        self.assertEqual(3, len(json.loads(self.course.page(f"files/{place}"))["cells"][:3]))

    def test_files_are_shown_where_the_repository_is(self):
        place = f"{REPOSITORY}/blob/HEAD/notebooks/data/rows.csv"
        self.assertEqual(place, self.page("06_1_neuron.html").select_one(".prose a:not(.self)")["href"])


if __name__ == "__main__":
    unittest.main()
