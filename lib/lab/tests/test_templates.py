"""The files from which pages and slides are made: each is sound in its own language, and Python holds none of it."""

import ast
import html.parser
import re
import unittest

import tinycss2
from nbformat.v4 import new_markdown_cell, new_notebook

from inside.pages import TEMPLATES, index, page, templates
from inside.run_notebooks import Outcome
from launcher.project import PROJECT

# A tag; the name of a group in a regular expression is none.
TAG = re.compile(r"(?<!\?P)</?[a-z][a-z0-9]*( [a-z-]+=|/?>)")
# HTML closes these by itself.
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Balance(html.parser.HTMLParser):
    """Tells which tags are not closed where they must be."""

    def __init__(self, text):
        super().__init__()
        self.open, self.wrong = [], []
        self.feed(text)
        self.wrong += self.open

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        if tag not in VOID:
            self.wrong.append(f"{tag}/")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"/{tag}")


def one_page(text="# A title"):
    return page(new_notebook(cells=[new_markdown_cell(text)]), "A title", "mathjax.js")


class Html(unittest.TestCase):
    def test_what_is_opened_is_closed(self):
        outcomes = [Outcome("a.ipynb", "A", 1, 0.5, None), Outcome("b.ipynb", "B", 1, 0.5, "cell 1")]
        reveal = {"style": "", "script": "", "notes": ""}
        deck = {"title": "A", "language": "en", "slides": "", "reveal": reveal, "mathjax": "1"}
        slides = templates().get_template("deck.html.j2").render(deck)
        decks = templates().get_template("decks.html.j2").render(decks={"a.slides.html": "A < B"})
        for text in (index(outcomes), one_page(), one_page("$x_1$"), slides, decks):
            self.assertEqual([], Balance(text).wrong)

    def test_the_check_itself_finds_what_is_left_open_or_crossed(self):
        self.assertEqual(["p"], Balance("<p>").wrong)
        self.assertEqual(["/p", "/b"], Balance("<p><b></p></b>").wrong)

    def test_what_is_put_into_a_template_is_text(self):
        outcome = Outcome('a"b.ipynb', "<b>", 1, 0.5, None)
        self.assertIn('<td><a href="a&#34;b.html">&lt;b&gt;</a></td>', index([outcome]))

    def test_what_a_template_needs_may_not_be_forgotten(self):
        with self.assertRaisesRegex(Exception, "'reveal' is undefined"):
            templates().get_template("deck.html.j2").render(title="A", language="en", slides="")

    def test_a_page_has_no_script_of_its_own(self):
        self.assertNotIn("<script", one_page())

    def test_a_page_with_formulas_loads_what_typesets_them_and_nothing_else(self):
        self.assertEqual(['src="mathjax.js"'], re.findall(r'(?:src|href)="[^"]*"', one_page("$x_1$")))

    def test_a_page_has_the_colours_of_both_themes(self):
        styles = re.findall(r"<style[^>]*>", one_page())
        self.assertIn('<style media="screen and (prefers-color-scheme: dark)">', styles)

    def test_the_speakers_window_cannot_end_the_script_that_brings_it(self):
        script = templates().get_template("speaker.js.j2").render(page="<script>1</script>")
        self.assertNotIn("</script>", script)
        self.assertIn(r'document.write("\u003cscript\u003e1\u003c/script\u003e")', script)


class Css(unittest.TestCase):
    def errors(self, text):
        """What is wrong in a style sheet, in the declarations of its rules as well."""
        found, rules = [], tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
        while rules:
            rule = rules.pop()
            if rule.type == "error":
                found.append(rule.message)
            elif rule.type == "at-rule" and rule.content:
                parse = tinycss2.parse_blocks_contents if rule.at_keyword == "page" else tinycss2.parse_rule_list
                rules += parse(rule.content, skip_comments=True, skip_whitespace=True)
            elif rule.type == "qualified-rule":
                found += [token.message for token in rule.prelude if token.type == "error"]
                rules += tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
        return found

    def test_every_style_sheet_can_be_read(self):
        sheets = list(TEMPLATES.rglob("*.css"))
        self.assertTrue(sheets)
        for sheet in sheets:
            self.assertEqual([], self.errors(sheet.read_text()), sheet.name)

    def test_the_check_itself_finds_what_is_wrong(self):
        for wrong in (
            "p { color }",
            "p { : red; }",
            "} p { color: red; }",
            "p color: red;",
            "@media print { p { color } }",
        ):
            self.assertTrue(self.errors(wrong), wrong)


class Python(unittest.TestCase):
    def test_no_string_holds_html(self):
        for folder in ("launcher", "inside"):
            for path in (PROJECT.programs / folder).rglob("*.py"):
                strings = [
                    node.value for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Constant)
                ]
                self.assertEqual(
                    [], [text for text in strings if isinstance(text, str) and TAG.search(text)], path.name
                )


if __name__ == "__main__":
    unittest.main()
