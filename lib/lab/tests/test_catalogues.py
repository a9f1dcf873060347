"""Catalogues: written and read again, broken ones, and in step with a source that changes."""

import tempfile
import unittest
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from inside.translation import catalogue
from inside.translation.catalogue import Catalogue, Entry
from inside.translation.sources import Source
from inside.translation.update import updated
from launcher.problem import Problem

NAME = Path("notebooks", "01_first.ipynb")


class Files(unittest.TestCase):
    def setUp(self):
        self.file = Path(self.enterContext(tempfile.TemporaryDirectory())) / "01_first.po"

    def read(self, text):
        self.file.write_text(text, encoding="utf-8")
        return catalogue.read(self.file, "ko")

    def test_what_is_written_is_read_again(self):
        entries = [
            Entry("a", 'one "two" \\ three', '하나 "둘" \\ 셋', notes=["paragraph"], address="n.ipynb#a"),
            Entry("a", "several\nlines\n", "여러\n줄\n", address="n.ipynb#a", remarks=["why so"]),
            Entry("b", "one", "하나", fuzzy=True, previous='"1"\nis', notes=["heading"], address="n.ipynb#b"),
            Entry("b", "two", address="n.ipynb#b"),
        ]
        written = Catalogue.of("ko", entries)
        read = self.read(written.text())
        self.assertEqual(written.text(), read.text())
        for entry in entries:
            entry.line = read.entries[entry.key].line
        self.assertEqual(written, read)

    def test_the_line_of_an_entry_is_that_of_its_english(self):
        text = Catalogue.of("ko", [Entry("a", "one"), Entry("b", "two")]).text()
        lines = {entry.english: entry.line for entry in self.read(text).entries.values()}
        for english, line in lines.items():
            self.assertEqual(f'msgid "{english}"', text.split("\n")[line - 1])

    def test_one_that_is_not_there_is_empty(self):
        self.assertEqual({}, catalogue.read(self.file, "ko").entries)

    def test_a_broken_one_is_named_with_its_line(self):
        good = 'msgctxt "a"\nmsgid "one"\nmsgstr "하나"\n'
        for text, line in (
            (good + 'msgctxt "a\n', 4),
            (good + 'msgctxt "a"\nmsgid "two"\nmsgstr "둘" 셋\n', 6),
            (good + 'msgctxt "a"\nmsgid "two"\nmsgstr "그는 "둘"이라고"\n', 6),
            (good + "<<<<<<< HEAD\n", 4),
            (good + 'msgctxt "b"\nmsgid "two"\n' + good, 5),
        ):
            with self.assertRaisesRegex(Problem, rf"01_first.po, line {line}: ", msg=text):
                self.read(text)

    def test_an_entry_that_stands_there_twice_is_named(self):
        twice = 'msgctxt "a"\nmsgid "one"\nmsgstr "하나"\n'
        with self.assertRaisesRegex(Problem, "line 5: .*a second time"):
            self.read(twice + twice)

    def test_english_as_its_own_translation_is_deliberate_and_an_empty_one_is_missing(self):
        state = Catalogue.of("ko", [Entry("a", "XOR", "XOR"), Entry("a", "one")])
        self.assertEqual(["one"], [entry.english for entry in state.missing])


class Updates(unittest.TestCase):
    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.source = Source(self.root, NAME)
        self.source.file.parent.mkdir()

    def catalogue_of(self, old, *cells):
        nbformat.write(new_notebook(cells=list(cells)), self.source.file)
        return updated(old, self.source)

    def translated(self, *cells):
        state = self.catalogue_of(Catalogue("ko", {}), *cells)
        for entry in state.entries.values():
            entry.translation = f"<{entry.english}>"
        return state

    def test_the_texts_stand_in_the_order_of_the_source_each_with_its_cell_and_kind(self):
        title = new_markdown_cell("# One neuron\n\nIt adds.", id="title", metadata={"speaker_notes": "Ask first."})
        state = self.catalogue_of(Catalogue("ko", {}), title, new_code_cell('f("a title"); // why', id="code"))
        self.assertEqual(
            [
                ("title", "One neuron", ["heading"]),
                ("title", "It adds.", ["paragraph"]),
                ("title", "Ask first.", ["speaker notes"]),
                ("code", "a title", ['string of code, in: f("a title"); // why']),
                ("code", "why", ['comment of code, in: f("a title"); // why']),
            ],
            [(entry.place, entry.english, entry.notes) for entry in state.entries.values()],
        )
        self.assertEqual("notebooks/01_first.ipynb#code", state.entries["code", "why"].address)

    def test_an_equal_text_in_another_cell_is_another_entry_and_in_the_same_cell_it_is_one(self):
        state = self.catalogue_of(
            Catalogue("ko", {}), new_code_cell('f("one", "one");', id="a"), new_code_cell('f("one");', id="b")
        )
        self.assertEqual([("a", "one"), ("b", "one")], list(state.entries))

    def test_what_has_not_changed_keeps_its_translation(self):
        old = self.translated(new_markdown_cell("One.", id="a"))
        old.entries["a", "One."].remarks = ["as in the book"]
        (entry,) = self.catalogue_of(old, new_markdown_cell("One.", id="a")).entries.values()
        self.assertEqual(("<One.>", False, ["as in the book"]), (entry.translation, entry.fuzzy, entry.remarks))

    def test_what_has_changed_is_outdated_with_the_english_that_was_translated(self):
        old = self.translated(new_markdown_cell("A neuron adds two numbers.", id="a"))
        state = self.catalogue_of(old, new_markdown_cell("A neuron adds three numbers.", id="a"))
        (entry,) = state.outdated
        self.assertEqual("<A neuron adds two numbers.>", entry.translation)
        self.assertEqual("A neuron adds two numbers.", entry.previous)
        self.assertFalse(entry.is_translated)
        again = self.catalogue_of(state, new_markdown_cell("A neuron adds four numbers.", id="a"))
        self.assertEqual("A neuron adds two numbers.", again.outdated[0].previous)

    def test_what_is_gone_is_dropped_and_what_is_new_is_missing(self):
        old = self.translated(new_markdown_cell("A neuron adds two numbers.", id="a"))
        state = self.catalogue_of(old, new_markdown_cell("Flowers", id="a"))
        self.assertEqual([("a", "Flowers")], list(state.entries))
        self.assertEqual("", state.entries["a", "Flowers"].translation)

    def test_what_moves_to_another_cell_keeps_its_translation(self):
        old = self.translated(new_markdown_cell("One.", id="a"))
        (entry,) = self.catalogue_of(old, new_markdown_cell("One.", id="b")).entries.values()
        self.assertEqual(("b", "<One.>", False), (entry.place, entry.translation, entry.fuzzy))


if __name__ == "__main__":
    unittest.main()
