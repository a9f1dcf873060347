"""Which texts translators get of Markdown and of Java, and that a source is whole again once they are put back."""

import unittest

from inside import notebooks
from inside.translation import java_texts, markdown_texts
from inside.translation.sources import all_sources, anchor, pieces_of_cell, pieces_of_notes
from inside.translation.texts import joined, texts
from launcher.project import PROJECT


def cut(pieces):
    return [(text.kind, text.words) for text in texts(pieces)]


def loud(pieces):
    """The source with each text in capital letters: what is not a text stays as it is."""
    return joined(pieces, lambda text: text.words.upper())


class Sources(unittest.TestCase):
    def test_every_source_of_the_course_is_whole_again_when_its_texts_are_put_back(self):
        for source in all_sources(PROJECT.root):
            with self.subTest(source.name):
                if source.is_notebook:
                    for cell in notebooks.read(source.file).cells:
                        self.assertEqual(cell.source, joined(pieces_of_cell(cell)))
                        self.assertEqual(cell.metadata.get("speaker_notes", ""), joined(pieces_of_notes(cell)))
                else:
                    page = source.file.read_text(encoding="utf-8")
                    self.assertEqual(page, joined(markdown_texts.pieces(page)))

    def test_learners_exercises_have_no_catalogue_of_their_own(self):
        names = [source.name for source in all_sources(PROJECT.root)]
        self.assertIn("exercises-06_perceptron", names)
        self.assertEqual(len(names), len(set(names)))
        self.assertNotIn("06_perceptron", names)

    def test_the_address_of_a_heading_is_that_of_github(self):
        self.assertEqual("the-whole-course-in-5-10-or-15-lessons", anchor("The whole course in 5, 10 or 15 lessons"))
        self.assertEqual("기울기-소실-그리고-그-뒤", anchor("기울기 소실, 그리고 그 뒤"))


class Markdown(unittest.TestCase):
    def cut(self, markdown):
        return cut(markdown_texts.pieces(markdown))

    def test_a_heading_a_paragraph_and_items_are_texts_without_their_marks(self):
        self.assertEqual(
            [("heading", "A neuron"), ("paragraph", "It adds."), ("list item", "one"), ("list item", "two")],
            self.cut("## A neuron\n\nIt adds.\n\n- one\n2. two"),
        )

    def test_lines_of_one_paragraph_are_one_text_and_so_is_an_item_with_its_next_line(self):
        self.assertEqual(
            [("paragraph", "It adds\nand compares."), ("list item", "an item\n  that goes on")],
            self.cut("It adds\nand compares.\n- an item\n  that goes on"),
        )

    def test_of_a_table_the_rows_are_texts_and_the_rule_is_not(self):
        self.assertEqual(
            [("table row", "| name | formula |"), ("table row", "| sum | $z$ |")],
            self.cut("| name | formula |\n| --- | ---: |\n| sum | $z$ |\n| $w_1$ | `abc` |"),
        )

    def test_what_is_folded_has_a_summary_and_its_tags_stay(self):
        folded = "<details><summary>Answer</summary>\n\nTwo.\n\n</details>"
        self.assertEqual(
            "<details><summary>ANSWER</summary>\n\nTWO.\n\n</details>", loud(markdown_texts.pieces(folded))
        )

    def test_a_formula_is_a_text_if_it_has_words(self):
        self.assertEqual([], self.cut("$$z = w_1x_1 + b$$"))
        with_words = "$$z = 1 \\text{ if it fires}$$"
        self.assertEqual([("formula with words", with_words)], self.cut(with_words))

    def test_a_formula_of_several_lines_is_one_block(self):
        self.assertEqual([("paragraph", "So:")], self.cut("So:\n$$\nzz = ab\n$$"))

    def test_nothing_without_words_is_a_text(self):
        for markdown in ("$z$ ≥ 0", "`double z`", "1 + 1 = 2", "<br>", "", "&nbsp;"):
            self.assertEqual([], self.cut(markdown), markdown)

    def test_of_code_the_comments_are_texts_and_in_java_the_strings(self):
        self.assertEqual(
            [("comment of code", "not yet"), ("string of code", "a title")],
            self.cut('```java\nint a; // not yet\nf("a title");\n```'),
        )
        self.assertEqual(
            [("comment of code", "source → release")], self.cut("```bash\ngrade 06#x  # source → release\n```")
        )
        self.assertEqual([], self.cut("```text\n# nothing\n```"))


class Java(unittest.TestCase):
    def cut(self, code):
        return cut(java_texts.pieces(code))

    def test_comments_and_strings_are_texts_and_keep_what_stands_around_them(self):
        code = 'f("a title", 1);   // why it is  \n/* and\nhow */ g();'
        self.assertEqual(
            [("string of code", "a title"), ("comment of code", "why it is"), ("comment of code", "and\nhow")],
            self.cut(code),
        )
        self.assertEqual('f("A TITLE", 1);   // WHY IT IS  \n/* AND\nHOW */ g();', loud(java_texts.pieces(code)))

    def test_what_looks_like_a_comment_in_a_string_is_none_and_the_other_way_round(self):
        self.assertEqual([("string of code", "see // there")], self.cut('f("see // there");'))
        self.assertEqual([("comment of code", 'see "there"')], self.cut('f(); // see "there"'))
        self.assertEqual([("string of code", 'say \\"no\\"')], self.cut('f("say \\"no\\"");'))
        self.assertEqual([("string of code", "word")], self.cut("f('\"', \"word\", '\\'');"))

    def test_a_text_block_is_a_text_without_its_indent_and_gets_it_back(self):
        code = 'f("""\n    length,kind\n      1.4,setosa\n    """);'
        self.assertEqual([("text block of code", "length,kind\n  1.4,setosa")], self.cut(code))
        self.assertEqual('f("""\n    LENGTH,KIND\n      1.4,SETOSA\n    """);', loud(java_texts.pieces(code)))

    def test_names_of_files_and_types_and_what_has_no_words_are_none(self):
        for code in (
            'f("data/flowers.csv");',
            'f("text/html");',
            'f("%.2f%n");',
            'f("\\n");',
            'f("x₁");',
            "// b ← b + 1",
            "%classpath ../lib/core/target/first-neuron.jar",
            "// ### BEGIN SOLUTION",
            "// YOUR CODE HERE",
        ):
            self.assertEqual([], self.cut(code), code)

    def test_an_article_before_what_follows_is_a_text(self):
        self.assertEqual([("string of code", "a ")], self.cut('f("a " + digit);'))

    def test_the_line_of_code_is_told(self):
        (text,) = texts(java_texts.pieces('int a;\n    f("a title", a);\nint b;'))
        self.assertEqual('f("a title", a);', text.line)


if __name__ == "__main__":
    unittest.main()
