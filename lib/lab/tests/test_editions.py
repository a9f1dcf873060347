"""The course in another language: made of its sources and catalogues, and in step with them in this tree."""

import contextlib
import io
import re
import tempfile
import unittest
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from inside import notebooks, translate
from inside.translation import pictures
from inside.translation.catalogue import Entry
from inside.translation.files import Files
from inside.translation.library_words import RESOURCES, LibraryWords
from inside.translation.sources import Source, all_sources, anchor
from inside.translation.texts import PARAGRAPH, STRING
from launcher.editions import Editions
from launcher.problem import Problem
from launcher.project import PROJECT

LESSON = Path("notebooks", "01_first.ipynb")
SOLUTION = Path("notebooks", "instructor", "01_tasks.ipynb")
README = Path("README.md")
SET_UP = "// The library\n%classpath ../lib/first.jar\nimport a.*;\nimport b.*;\nTasks tasks = new Tasks();"
# Written for this test, apart from the program: what is left of Java without comments, strings and text blocks.
NO_CODE = re.compile(r'//.*|/\*[\s\S]*?\*/|"""[\s\S]*?"""|"(?:\\.|[^"\\])*"')


class Made(unittest.TestCase):
    """A small course of one lesson, one exercise and a page."""

    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.write(
            LESSON,
            new_markdown_cell(
                "# One\n\nSee [two](02.ipynb#x), [the page](../README.md#the-start) and `data/a.csv`.", id="title"
            ),
            new_code_cell(SET_UP, id="set-up", execution_count=1),
            new_code_cell('read("data/a.csv"); write("a.txt"); plot("A title", "y");', id="plot", execution_count=2),
        )
        self.write(LESSON.with_name("02.ipynb"), new_code_cell("import a.*;", id="set-up", execution_count=1))
        answer = "int a = 0; // not tried yet\n// ### BEGIN SOLUTION\na = 1; // the answer\n// ### END SOLUTION"
        self.write(
            SOLUTION, new_code_cell(SET_UP.replace("../", "../../"), id="set-up"), new_code_cell(answer, id="answer")
        )
        (self.root / SOLUTION.parent / "TEACHING.md").write_text("# Teaching\n")
        self.words = self.root / RESOURCES / "words.ko.md"
        for language in ("en", "ko"):
            words = self.words.with_name(f"words.{language}.md")
            words.parent.mkdir(parents=True, exist_ok=True)
            words.write_text("# Words\n")
        (self.root / README).write_text(
            "# Course\n\n[here](#the-start), [lesson](notebooks/01_first.ipynb), `./lab run notebooks/01_first.ipynb`,"
            " [Korean](notebooks/README.ko.md), [guide](notebooks/instructor/TEACHING.md), [licence](LICENSE),"
            " [Binder](https://mybinder.org/?urlpath=lab/tree/notebooks/01_first.ipynb)\n\n## The start\n"
        )

    def write(self, path, *cells):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(new_notebook(cells=list(cells)), self.root / path)

    def files(self, check=False):
        return Files(self.root, "ko", all_sources(self.root), check)

    def bring(self, translations=(), **state):
        """The files after a catalogue was filled, and every source was brought in step."""
        files = self.files()
        for state_of_source in files.catalogues.values():
            for entry in state_of_source.entries.values():
                if entry.english in dict(translations):
                    entry.translation = dict(translations)[entry.english]
                    for name, value in state.items():
                        setattr(entry, name, value)
        for source in files.sources:
            files.bring_in_step(source)
        files.bring_pictures_in_step()
        return files

    def cells(self, name):
        return {cell.id: cell for cell in notebooks.read(self.root / "notebooks" / "ko" / name).cells}

    def page(self, name):
        return (self.root / "notebooks" / name).read_text(encoding="utf-8")

    def test_the_language_is_chosen_after_the_imports_and_paths_lead_to_the_same_files(self):
        self.bring()
        cells = self.cells("01_first.ipynb")
        self.assertEqual(
            "// The library\n%classpath ../../lib/first.jar\nimport a.*;\nimport b.*;\n"
            'firstneuron.language.Language.use("ko");\nTasks tasks = new Tasks();',
            cells["set-up"].source,
        )
        self.assertEqual('read("../data/a.csv"); write("a.txt"); plot("A title", "y");', cells["plot"].source)
        self.assertIn("[two](02.ipynb#x), [the page](../README.ko.md#the-start)", cells["title"].source)
        self.assertIn("`../data/a.csv`", cells["title"].source)

    def test_a_language_in_which_the_library_has_no_words_is_not_asked_of_it(self):
        self.words.unlink()
        self.bring()
        self.assertNotIn("Language", self.cells("01_first.ipynb")["set-up"].source)

    def test_what_is_translated_stands_there_and_the_rest_is_english(self):
        self.bring({"One": "하나", "A title": "제목", "The library": "라이브러리"})
        cells = self.cells("01_first.ipynb")
        self.assertTrue(cells["title"].source.startswith("# 하나\n\nSee [two]"))
        self.assertIn('plot("제목", "y")', cells["plot"].source)
        self.assertTrue(cells["set-up"].source.startswith("// 라이브러리\n"))

    def test_an_outdated_translation_and_a_wrong_one_are_not_used(self):
        self.bring({"One": "하나"}, fuzzy=True, previous="Won")
        self.assertTrue(self.cells("01_first.ipynb")["title"].source.startswith("# One\n"))
        self.bring({"A title": '"제목"'})
        self.assertIn('plot("A title", "y")', self.cells("01_first.ipynb")["plot"].source)

    def test_learners_get_the_exercise_without_its_solution(self):
        self.bring({"not tried yet": "아직 풀지 않음", "the answer": "답"})
        self.assertIn("a = 1; // 답", self.cells("instructor/01_tasks.ipynb")["answer"].source)
        exercise = self.cells("exercises/01_tasks.ipynb")
        self.assertEqual("int a = 0; // 아직 풀지 않음\n// YOUR CODE HERE", exercise["answer"].source)
        self.assertIn("%classpath ../../../lib/first.jar", exercise["set-up"].source)

    def test_outputs_stay_as_long_as_the_code_of_their_cell_does(self):
        self.bring()
        file = self.root / "notebooks" / "ko" / "01_first.ipynb"
        stored = notebooks.read(file)
        for number, cell in enumerate((cell for cell in stored.cells if cell.cell_type == "code"), 1):
            cell.execution_count, cell.outputs = number, [new_output("stream", text="shown")]
        nbformat.write(stored, file)
        self.bring({"One": "하나", "A title": "제목"})
        cells = self.cells("01_first.ipynb")
        self.assertEqual([1, None], [cells["set-up"].execution_count, cells["plot"].execution_count])
        self.assertEqual([1, 0], [len(cells["set-up"].outputs), len(cells["plot"].outputs)])

    def test_a_page_leads_to_what_is_translated_and_back_to_the_english_one(self):
        self.bring({"The start": "시작", "Course": "강의"})
        page = self.page("README.ko.md")
        self.assertTrue(page.startswith("# 강의\n"))
        for link in (
            "(#시작)",
            "(ko/01_first.ipynb)",
            "`./lab run notebooks/ko/01_first.ipynb`",
            "(../README.md)",
            "(instructor/TEACHING.ko.md)",
            "(../LICENSE)",
            "urlpath=lab/tree/notebooks/ko/01_first.ipynb)",
        ):
            self.assertIn(link, page)
        self.assertIn("(../README.ko.md#시작)", self.cells("01_first.ipynb")["title"].source)

    def test_a_line_of_code_that_becomes_too_long_is_told(self):
        self.assertEqual([], self.bring().wide)
        (told,) = self.bring({"A title": "긴 제목 " * 12 + "끝"}).wide
        self.assertIn("01_first.ipynb, plot: ", told)

    def test_words_of_pictures_are_kept_with_their_english(self):
        self.bring({"A title": "제목: %.1f"})
        self.assertNotIn("제목", self.page("ko/pictures.properties"))  # a wrong translation is not used
        entries = [Entry("a", "a = %d: ", "ㄱ = %d: ", kinds=[STRING]), Entry("a", "x", "엑스", kinds=[PARAGRAPH])]
        self.assertEqual("ㄱ\\ \\=\\ %d\\:\\ =a = %d: \n", pictures.properties(entries).replace(pictures.HEAD, ""))
        self.assertEqual('say "no"\n\\ α', pictures.value_of('say \\"no\\"\\n\\\\ \\u03b1'))

    def test_a_check_writes_nothing_and_tells_what_is_out_of_step(self):
        files = self.files(check=True)
        for source in files.sources:
            files.bring_in_step(source)
        self.assertFalse((self.root / "lib" / "translations").exists())
        self.assertFalse((self.root / "notebooks" / "ko").exists())
        self.assertIn(self.root / "notebooks" / "ko" / "01_first.ipynb", files.stale)
        self.bring()
        again = self.files(check=True)
        again.bring_in_step(Source(self.root, LESSON))
        self.assertEqual([], again.stale)
        self.assertEqual([self.root / "notebooks" / "ko" / "01_first.ipynb"], again.unrun)

    def test_a_name_that_is_none_gets_a_suggestion(self):
        with self.assertRaisesRegex(Problem, "named 01_frst. Did you mean 01_first?"):
            translate.chosen_sources(all_sources(self.root), ["01_frst"])


class InThisTree(unittest.TestCase):
    def pairs(self):
        """Each notebook beside its English one; learners' exercises are made of the instructors'."""
        for language in Editions(PROJECT).languages:
            for source in (source for source in all_sources(PROJECT.root) if source.is_notebook):
                translated = notebooks.read(PROJECT.root / source.target(language))
                yield f"{language}/{source.name}", language, notebooks.read(source.file), translated

    def test_everything_is_in_step(self):
        words = [word for language in Editions(PROJECT).languages for word in ("--language", language)]
        with contextlib.redirect_stdout(io.StringIO()) as out:
            status = translate.main(["--root", str(PROJECT.root), "--check", *words])
        self.assertEqual(0, status, out.getvalue())
        self.assertNotIn("style:", out.getvalue())

    def test_code_is_the_same_but_for_texts_paths_and_the_choice_of_the_language(self):
        for name, language, english, translated in self.pairs():
            with self.subTest(name):
                chosen = f'firstneuron.language.Language.use("{language}");\n'
                speaks = LibraryWords(PROJECT.root, language).is_there
                self.assertEqual(speaks, sum(chosen in f"{cell.source}\n" for cell in translated.cells))
                for one, other in zip(english.cells, translated.cells, strict=True):
                    self.assertEqual((one.id, one.cell_type), (other.id, other.cell_type))
                    if one.cell_type == "code":
                        code = f"{other.source}\n".replace(chosen, "").replace("%classpath ../", "%classpath ", 1)
                        self.assertEqual(NO_CODE.sub("", f"{one.source}\n"), NO_CODE.sub("", code), one.id)

    def test_what_cells_are_for_is_the_same(self):
        for name, _, english, translated in self.pairs():
            for one, other in zip(english.cells, translated.cells, strict=True):
                first, second = dict(one.metadata), dict(other.metadata)
                self.assertEqual(bool(first.pop("speaker_notes", "")), bool(second.pop("speaker_notes", "")), name)
                self.assertEqual(first, second, f"{name}, {one.id}")

    def test_every_link_leads_to_a_file(self):
        for name, language, english, translated in self.pairs():
            source = next(s for s in all_sources(PROJECT.root) if f"{language}/{s.name}" == name)
            folder = (PROJECT.root / source.target(language)).parent
            for cell in translated.cells:
                for link in re.findall(r"\]\(((?!http|attachment:)[^)#]+)", cell.source):
                    self.assertTrue((folder / link).exists(), f"{name}, {cell.id}: {link}")

    def test_every_link_of_a_page_leads_to_a_file_or_a_heading(self):
        for language in Editions(PROJECT).languages:
            for source in (source for source in all_sources(PROJECT.root) if not source.is_notebook):
                file = PROJECT.root / source.target(language)
                page = file.read_text(encoding="utf-8")
                headings = {anchor(heading) for heading in re.findall(r"^#+ (.+)$", page, re.MULTILINE)}
                for path, place in re.findall(r"\]\(((?!http)[^)#]*)#?([^)]*)\)", page):
                    self.assertTrue((file.parent / path).exists(), f"{file.name}: {path}")
                    if place and not path:
                        self.assertIn(place, headings, file.name)


if __name__ == "__main__":
    unittest.main()
