"""The book of the course as it is published: everything that a page needs is there, and nothing is too heavy."""

import functools
import json
import re
import unittest
from urllib.parse import unquote, urldefrag

import nbformat
from bs4 import BeautifulSoup

from inside.book.contents import entries
from inside.book.editions import FIRST
from launcher.project import PROJECT
from tests.books import ADDRESS, REPOSITORY, pages_of, whole_book

MOST_OF_A_PAGE = 1_500_000
OF_A_SCRIPT = re.compile(r"img/\w+\.png")
FETCHING = re.compile(r"\bfetch\(|XMLHttpRequest|WebSocket|import\(|url\(\s*['\"]?(?!data:|#)|@import")
ELSEWHERE = re.compile(r"^(?:[a-z]+:|//)")


class TheBook(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.book = whole_book()
        cls.pages = {
            file.relative_to(cls.book).as_posix(): BeautifulSoup(file.read_text("utf-8"), "html.parser")
            for file in pages_of(cls.book)
        }
        cls.entries = entries(PROJECT.root / "README.md")

    def target(self, name, address):
        """The file that an address on a page leads to."""
        path = unquote(urldefrag(address.split("?")[0])[0])
        return (self.book / name).parent.joinpath(path).resolve() if path else self.book / name

    def loaded(self, name, page):
        """The files that a page can ever load."""
        addresses = [tag["src"] for tag in page.select("[src]")]
        addresses += [tag["href"] for tag in page.select("link[rel=stylesheet], link[rel=icon]")]
        addresses += [
            "../" * name.count("/") + found for tag in page.select("script") for found in OF_A_SCRIPT.findall(tag.text)
        ]
        return {self.target(name, address) for address in addresses}

    def test_every_notebook_of_the_map_has_a_page(self):
        self.assertLessEqual({f"{entry.name}.html" for entry in self.entries}, set(self.pages))
        self.assertGreater(len(self.entries), 20)

    def test_every_link_leads_to_something(self):
        for name, page in self.pages.items():
            anchors = [link["href"] for link in page.select("a[href], use[href]")]
            self.assertGreater(len(anchors), 20)
            for address in anchors:
                if ELSEWHERE.match(address):
                    continue
                target, fragment = self.target(name, address), urldefrag(address)[1]
                self.assertTrue(target.is_file(), (name, address))
                if fragment:
                    other = self.pages[target.relative_to(self.book.resolve()).as_posix()]
                    self.assertIsNotNone(other.find(id=fragment), (name, address))

    def test_links_that_lead_elsewhere_are_followed_by_readers_alone(self):
        places = {link["href"] for page in self.pages.values() for link in page.select("a[href^=http]")}
        self.assertTrue(any(place.startswith(f"{REPOSITORY}/edit/") for place in places))
        for name, page in self.pages.items():
            for file in self.loaded(name, page):
                self.assertTrue(file.is_file() and file.is_relative_to(self.book.resolve()), file)

    def test_no_script_and_no_style_fetches_anything(self):
        files = [*self.book.glob("shared/*.js"), *self.book.glob("shared/*.css"), *self.pages]
        for file in files:
            text = file if isinstance(file, str) else file.read_text("utf-8")
            found = FETCHING.search(self.pages[text].decode() if isinstance(file, str) else text)
            self.assertIsNone(found, file)

    def test_a_page_with_all_its_pictures_and_films_is_not_too_heavy(self):
        for name, page in self.pages.items():
            size = (self.book / name).stat().st_size + sum(file.stat().st_size for file in self.loaded(name, page))
            self.assertLess(size, MOST_OF_A_PAGE, name)

    def test_every_page_has_a_title_a_description_and_a_picture_to_share(self):
        titles = [(page.html["lang"], page.title.get_text()) for page in self.pages.values()]
        self.assertEqual(len(titles), len(set(titles)))
        for name, page in self.pages.items():
            self.assertRegex(page.select_one("meta[name=description]")["content"], r"^.{20,260}$")
            self.assertTrue(page.select_one("link[rel=canonical]")["href"].startswith(ADDRESS))
            picture = page.select_one("meta[property='og:image']")["content"]
            self.assertTrue((self.book / picture.removeprefix(ADDRESS)).is_file())

    def test_headings_are_in_order_and_names_are_there_once(self):
        for name, page in self.pages.items():
            levels = [int(heading.name[1]) for heading in page.select("h1, h2, h3, h4")]
            self.assertEqual(1, levels.count(1))
            self.assertEqual([], [(a, b) for a, b in zip([0, *levels], levels) if b > a + 1], name)
            names = [tag["id"] for tag in page.select("[id]")]
            self.assertEqual(len(names), len(set(names)))

    def test_every_picture_has_a_text_and_a_place_and_waits_to_be_seen(self):
        count = 0
        for page in self.pages.values():
            for image in page.select("img"):
                self.assertTrue(image.has_attr("alt") and image["width"] and image["height"])
                self.assertEqual("lazy", image["loading"])
                count += 1
        self.assertGreater(count, 100)

    def test_every_formula_of_the_course_is_typeset(self):
        count = 0
        for name, page in self.pages.items():
            with_dollars = page.find_all(string=lambda string: "$" in string)
            prose = [text for text in with_dollars if text.find_parent(class_="prose")]
            self.assertEqual([], [text for text in prose if not text.find_parent("code")], name)
            count += len(page.select(".formula"))
        self.assertGreater(count, 700)

    def test_every_task_has_its_hints_and_no_solution_is_in_the_book(self):
        for path in sorted((PROJECT.notebooks / "instructor").glob("*.ipynb")):
            page = self.pages[f"exercises/{path.stem}.html"]
            solved = nbformat.read(path, as_version=4)
            tasks = sum("hint" in cell.metadata.get("tags", []) for cell in solved.cells)
            self.assertEqual(tasks, len(page.select(".hints")))
            self.assertGreaterEqual(len(page.select(".hints details:not([open])")), 2 * tasks)
            self.assertNotIn("BEGIN SOLUTION", page.get_text())
            self.assertEqual([], page.select(".celltag_solution, .celltag_hint"))

    def test_the_glossary_leads_to_the_sections_that_bring_words_in(self):
        page = self.pages["glossary.html"]
        found = {term.dt.get_text(): term.a["href"] for term in page.select(".glossary > div")}
        self.assertEqual("06_2_learning.html#rule", found["learning rate 학습률"])
        self.assertEqual("06_1_neuron.html#vote", found["bias 바이어스"])
        self.assertGreater(len(found), 30)

    def test_the_index_of_the_search_has_every_section_of_its_language(self):
        for name, page in self.pages.items():
            folder = "" if page.html["lang"] == FIRST else f"{page.html['lang']}/"
            found = self.found_by_search(folder)
            for heading in page.select(".prose :is(h2, h3)[id]"):
                self.assertIn(f"{name.removeprefix(folder)}#{heading['id']}", found)

    @functools.cache
    def found_by_search(self, folder):
        script = (self.book / folder / "search-index.js").read_text("utf-8")
        return {row[0] for row in json.loads(script[script.index("[") : script.rindex(";")])}

    def test_the_start_has_the_pad_two_pictures_and_the_map(self):
        page = self.pages["index.html"]
        self.assertEqual(1, len(page.select(".try figure.first-neuron-pad")))
        self.assertEqual(2 * 2, len(page.select(".ideas img")))
        rows = {row.a["href"]: (row.span.get_text(), row.small.get_text()) for row in page.select(".part li")}
        lessons = [entry for entry in self.entries if entry.part]
        self.assertEqual({f"{e.name}.html": (e.question, f"{e.minutes} min") for e in lessons}, rows)


if __name__ == "__main__":
    unittest.main()
