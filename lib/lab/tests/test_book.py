"""Tests of ./lab book on a small course: what becomes of a notebook, and what is said of one that makes no page."""

import re
import tempfile
import unittest
from pathlib import Path

from inside.book.editions import known, words
from tests.books import InASmallCourse, SmallCourse, code, markdown


class Making(InASmallCourse):
    def test_it_ends_with_how_many_pages_and_where_to_look(self):
        self.assertEqual((0, ""), (self.code, self.err))
        count, address = self.out.splitlines()
        self.assertRegex(count, r"^  5 chapters \(English, 한국어\), \d+ s$")
        self.assertEqual(f"  open {(self.course.book / 'index.html').resolve().as_uri()}", address)

    def test_a_picture_is_a_file_of_its_own_size_that_is_there_once(self):
        image = self.page("00_start.html").select_one("main img")
        self.assertEqual(
            ("a dot", "1", "1", "lazy"), tuple(image[key] for key in ("alt", "width", "height", "loading"))
        )
        self.assertEqual([image["src"]], [f"img/{file.name}" for file in (self.course.book / "img").iterdir()])

    def test_what_loads_the_library_and_draws_the_first_picture_is_folded(self):
        folded = self.texts("00_start.html", "details.folded:not([open]) code")
        self.assertEqual(["%classpath a.jar", "draw()"], folded)
        self.assertEqual(
            ["1 + 1", "prices", "Live.with(slider).show(x)"], self.texts("06_1_neuron.html", ".cell > .code")
        )

    def test_what_answers_a_prediction_is_folded(self):
        self.assertEqual(["2"], self.texts("06_1_neuron.html", "details.prediction:not([open]) pre"))

    def test_what_moves_in_a_notebook_alone_says_so(self):
        self.assertEqual(1, len(self.texts("06_1_neuron.html", "#moves .live")))

    def test_a_section_is_called_by_its_cell_and_links_to_itself(self):
        headings = self.page("06_1_neuron.html").select("main :is(h2, h3)[id]:has(a.self)")
        self.assertEqual(
            [("sum", "#sum"), ("sum-2", "#sum-2"), ("xor", "#xor")], [(h["id"], h.a["href"]) for h in headings]
        )

    def test_dollars_in_code_and_outputs_and_alone_are_no_formula(self):
        self.assertEqual([], self.texts("06_1_neuron.html", ".formula"))
        self.assertIn("from $5 to $9", self.texts("06_1_neuron.html", ".output p"))

    def test_the_description_is_made_of_whole_sentences(self):
        page = self.page("00_start.html")
        self.assertEqual("A course. It is small. See the next.", page.select_one("meta[name=description]")["content"])

    def test_links_between_notebooks_lead_to_pages_and_others_to_copies(self):
        self.assertEqual("06_1_neuron.html", self.page("00_start.html").select_one(".prose a")["href"])
        self.assertEqual(
            "../06_1_neuron.html#sum", self.page("exercises/06_neuron.html").select_one(".prose a")["href"]
        )
        self.assertEqual(
            "files/notebooks/data/rows.csv", self.page("06_1_neuron.html").select_one(".prose a:not(.self)")["href"]
        )
        self.assertEqual("1,2", self.course.page("files/notebooks/data/rows.csv"))

    def test_previous_and_next_follow_the_map(self):
        turns = {
            name: [(a["rel"][0], a["href"]) for a in self.page(f"{name}.html").select(".turn a")]
            for name in self.course.cells
        }
        self.assertEqual(
            {
                "00_start": [("next", "06_1_neuron.html")],
                "06_1_neuron": [("prev", "00_start.html"), ("next", "exercises/06_neuron.html")],
                "exercises/06_neuron": [("prev", "../06_1_neuron.html")],
            },
            turns,
        )

    def test_nothing_leads_to_a_repository_that_has_no_name(self):
        for name in self.course.cells:
            self.assertNotRegex(self.course.page(f"{name}.html"), r"https?://(?!ogp\.me)")


class Exercises(InASmallCourse):
    def test_hints_are_all_there_and_folded_and_the_solution_is_not(self):
        hints = self.page("exercises/06_neuron.html").select(".hints details:not([open])")
        self.assertEqual(
            ["Hint 1 of 2 Think of a < b.", "Hint 2 of 2 Think again, for longer."],
            [hint.get_text(" ", strip=True) for hint in hints],
        )
        for file in self.course.book.rglob("*.*"):
            self.assertNotIn(b"secret answer", file.read_bytes(), file.name)

    def test_a_check_is_code_alone_and_what_helps_in_a_notebook_is_left_out(self):
        text = self.page("exercises/06_neuron.html").main.get_text()
        self.assertIn("tasks.a.check(0);", text)
        for absent in (
            "not tried yet",
            "one more each time",
            "tasks.a.hint()",
            "tasks.a.solution()",
            "first try",
            "two cells",
        ):
            self.assertNotIn(absent, text)


class Languages(InASmallCourse):
    def switch(self, page):
        return [(link["lang"], link["href"]) for link in self.page(page).select("header a.language")]

    def test_each_page_leads_to_the_same_page_in_the_other_language(self):
        self.assertEqual([("ko", "ko/06_1_neuron.html")], self.switch("06_1_neuron.html"))
        self.assertEqual([("en", "../glossary.html")], self.switch("ko/glossary.html"))

    def test_a_page_that_is_not_translated_leads_to_the_start(self):
        self.assertEqual([("ko", "../ko/index.html")], self.switch("exercises/06_neuron.html"))

    def test_a_page_says_which_language_it_is_in_and_speaks_it(self):
        self.assertEqual("ko", self.page("ko/06_1_neuron.html").html["lang"])
        self.assertEqual(["결정할 수 있을까요?"], self.texts("ko/06_1_neuron.html", "h1"))
        self.assertIn(words("ko")["skip"], self.texts("ko/06_1_neuron.html", "a.skip"))

    def test_anchors_are_the_same_in_both(self):
        self.assertEqual("1. 합", self.page("ko/06_1_neuron.html").find(id="sum").get_text())

    def test_pictures_are_shared(self):
        self.assertEqual("../" + self.page("00_start.html").img["src"], self.page("ko/00_start.html").img["src"])

    def test_without_notebooks_of_a_language_there_is_no_switch(self):
        course = SmallCourse(Path(self.enterContext(tempfile.TemporaryDirectory())))
        course.make()
        self.assertNotIn("hreflang", course.page("index.html"))

    def test_the_words_are_the_same_in_every_language_with_the_same_values(self):
        values = {key: set(re.findall(r"{\w+}", text)) for key, text in words("en").items()}
        self.assertEqual(["en", "ko"], known())
        for language in known():
            self.assertEqual(values, {key: set(re.findall(r"{\w+}", text)) for key, text in words(language).items()})
        self.assertEqual([], [key for key in values if hasattr(dict, key)], "templates would find the method")


class GlossaryAndSearch(InASmallCourse):
    def test_a_word_leads_to_the_section_that_has_it_in_bold_or_at_all(self):
        rows = self.page("glossary.html").select(".glossary > div")
        self.assertEqual(
            [
                ("weight 가중치", "it counts", "06_1_neuron.html#sum"),
                ("XOR problem XOR 문제", "", "06_1_neuron.html#xor"),
            ],
            [
                (row.dt.get_text(), "".join(d.get_text() for d in row.select("dd:not(.where)")), row.a["href"])
                for row in rows
            ],
        )

    def test_in_korean_the_korean_word_stands_first(self):
        self.assertEqual(["XOR 문제 XOR problem", "가중치 weight"], self.texts("ko/glossary.html", "dt"))
        self.assertEqual("../ko/06_1_neuron.html#sum", self.page("ko/glossary.html").find(id="weight").a["href"])

    def test_every_section_can_be_found(self):
        rows = self.course.index()
        self.assertEqual(
            [
                ["00_start.html", "00 · What is this?", "What is this?"],
                ["06_1_neuron.html", "06_1 · Can it decide?", "Can it decide?"],
                ["06_1_neuron.html#sum", "06_1 · Can it decide?", "1. A sum"],
                ["06_1_neuron.html#sum-2", "06_1 · Can it decide?", "A part"],
                ["06_1_neuron.html#xor", "06_1 · Can it decide?", "2. Another"],
                ["exercises/06_neuron.html", "Exercises 06 · Can you?", "Can you?"],
                ["exercises/06_neuron.html#task", "Exercises 06 · Can you?", "6.1 A task"],
            ],
            [row[:3] for row in rows],
        )
        self.assertEqual("Data 1 + 1 Show what happens 2 prices from $5 to $9", rows[3][3])


class Refusing(unittest.TestCase):
    def setUp(self):
        self.course = SmallCourse(Path(self.enterContext(tempfile.TemporaryDirectory())))

    def assert_refused(self, sentence):
        self.assertEqual((2, "", f"./lab: {sentence}\n"), self.course.make())
        self.assertFalse(self.course.book.exists())
        self.assertEqual([], list(self.course.root.glob("*.draft")))

    def test_a_notebook_without_outputs_is_named(self):
        path = self.course.notebooks / "06_1_neuron.ipynb"
        self.course.write_notebook("06_1_neuron", [markdown("title", "# A")])
        self.assert_refused(f"{path} has no stored outputs. ./lab book --run executes the notebooks first.")

    def test_a_link_that_leads_nowhere_is_named(self):
        cells = [*self.course.cells["00_start"], markdown("end", "See [this](gone.md).")]
        self.course.write_notebook("00_start", cells)
        place = "notebooks/00_start.ipynb"
        self.assert_refused(f"{place} has a link to gone.md, and there is no notebooks/gone.md.")

    def test_a_readme_without_a_map_is_named(self):
        self.course.write("README.md", "# A course")
        row = "| [name](notebooks/name.ipynb) | question | minutes |"
        self.assert_refused(f"{self.course.root / 'README.md'} has no map: a row of it is {row}")

    def test_a_task_without_hints_is_named(self):
        self.course.write_notebook(
            "exercises/06_neuron", [markdown("task", "# A\n\n## 6.2 B"), code("hint", "a.hint()", "b", tags=["hint"])]
        )
        self.assert_refused("the texts of the exercises have no hints for task 6.2.")

    def test_what_was_there_stays_when_a_new_one_cannot_be_made(self):
        self.course.make()
        self.course.write("README.md", "# A course")
        self.assertEqual(2, self.course.make()[0])
        self.assertTrue((self.course.book / "index.html").exists())


if __name__ == "__main__":
    unittest.main()
