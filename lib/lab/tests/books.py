"""Books for tests: the whole course, made once for all of them, and a small course in two languages."""

import contextlib
import functools
import io
import json
import os
import tempfile
import unittest
from pathlib import Path

import nbformat
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from inside.book import main
from launcher.build import Build
from launcher.commands import book_words
from launcher.machine import Machine
from launcher.project import PROJECT, Project

MADE = "FIRST_NEURON_BOOK"
ADDRESS = "https://pages.example/first-neuron/"
REPOSITORY = "https://github.com/somebody/first-neuron"
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=="
PICTURE = f'<img src="data:image/png;base64,{DOT}" alt="a dot" class="first-neuron-picture">'
README = """# A course

| notebook | question | minutes |
| --- | --- | --- |
| [00_start](notebooks/00_start.ipynb) | What is this? | 10 |
| [06_1_neuron](notebooks/06_1_neuron.ipynb) | Can it decide? | 30 |

| exercises | question | minutes |
| --- | --- | --- |
| [exercises/06_neuron](notebooks/exercises/06_neuron.ipynb) | Can you? | 60 |
"""
HINTS = """# Chapter 6

## 6.1 A task

### hints

1. Think of a < b.
2. Think again,
   for longer.

### solution

The secret answer.
"""


def make(root, notebooks, book, *words):
    """Returns the exit code and what was printed, on both ways."""
    known = [str(word) for word in book_words(Project(root), Machine(), notebooks, book)]
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([*known, *words])
    return code, out.getvalue(), err.getvalue()


@functools.cache
def whole_book():
    """The folder of the book of the course: one that is made already, as .ci/run says, or else one for these tests."""
    if MADE in os.environ:
        return PROJECT.root / os.environ[MADE]
    with contextlib.redirect_stdout(io.StringIO()):
        Build(PROJECT, Machine()).fetch_scripts()
    book = PROJECT.target / "book-of-tests"
    code, _, err = make(PROJECT.root, PROJECT.notebooks, book, "--address", ADDRESS, "--repository", REPOSITORY)
    if code != 0:
        raise AssertionError(err)
    return book


def pages_of(book):
    """All but those that Javadoc has written."""
    return sorted(file for file in book.rglob("*.html") if "javadoc" not in file.relative_to(book).parts)


def markdown(name, text, **metadata):
    return new_markdown_cell(text, id=name, metadata=metadata)


def code(name, source, html="", text="", **metadata):
    outputs = [new_output("execute_result", {"text/html": html, "text/plain": text} if html else {"text/plain": text})]
    return new_code_cell(source, id=name, metadata=metadata, outputs=outputs if html or text else [])


class SmallCourse:
    """Two lessons and an exercise in English, and the lessons in Korean."""

    def __init__(self, root):
        self.root, self.notebooks, self.book = root, root / "notebooks", root / "book"
        self.cells = {
            "00_start": [
                markdown("title", "# What is this?\n\nA course. It is small. See [the next](06_1_neuron.ipynb)."),
                code("set-up", "%classpath a.jar"),
                code("first", "draw()", PICTURE),
                markdown(
                    "words",
                    "| English | 한국어 | in a sentence |\n| --- | --- | --- |\n| weight | 가중치 | it counts |",
                ),
            ],
            "06_1_neuron": [
                markdown("title", "# Can it decide?\n\nIt can, for \\$5, and in `code $x$`."),
                markdown("goals", "**Words of this notebook:** weight 가중치 · XOR problem XOR 문제."),
                markdown("sum", "## 1. A sum\n\nIt has a **weight**.\n\n### A part\n\n[Data](data/rows.csv)"),
                code("answer", "1 + 1", text="2", tags=["prediction"]),
                code("prices", "prices", "<p>from $5 to $9</p>"),
                markdown("xor", "## 2. Another\n\nThe XOR problem."),
                code("moves", "Live.with(slider).show(x)", PICTURE),
            ],
            "exercises/06_neuron": [
                markdown("title", "# Can you?\n\nTry [it](../06_1_neuron.ipynb#sum)."),
                code("set-up", "%classpath a.jar"),
                markdown("intro", "The two cells below each task help."),
                markdown("task", "## 6.1 A task\n\nDo it."),
                code("check", "tasks.a.check(0);", text="not tried yet", nbgrader={"grade": True}),
                markdown("help", "Hints for 6.1, one more each time."),
                code("hint", "tasks.a.hint()", "<details><summary>hint 1 of 2</summary></details>", tags=["hint"]),
                code("solution", "tasks.a.solution()", "<p>first try</p>", tags=["solution"]),
            ],
        }
        self.write("README.md", README)
        self.write("notebooks/data/rows.csv", "1,2")
        for name, cells in self.cells.items():
            self.write_notebook(name, cells)
        self.write(f"{Project(root).exercise_texts.relative_to(root)}/chapter6.en.md", HINTS)

    def write(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def write_notebook(self, name, cells):
        self.write(f"notebooks/{name}.ipynb", nbformat.writes(new_notebook(cells=cells)))

    def add_korean(self):
        self.write_notebook(
            "ko/00_start", [markdown("title", "# 무엇인가요?\n\n작은 강좌."), *self.cells["00_start"][1:]]
        )
        korean = [markdown("title", "# 결정할 수 있을까요?\n\n네."), *self.cells["06_1_neuron"][1:2]]
        korean += [markdown("sum", "## 1. 합\n\n**가중치**가 있습니다."), *self.cells["06_1_neuron"][3:]]
        self.write_notebook("ko/06_1_neuron", korean)

    def make(self, *words):
        return make(self.root, self.notebooks, self.book, *words)

    def page(self, name):
        return (self.book / name).read_text(encoding="utf-8")

    def index(self, folder=""):
        script = self.page(f"{folder}search-index.js")
        return json.loads(script[script.index("[") : script.rindex(";")])


class InASmallCourse(unittest.TestCase):
    OPTIONS = ()

    @classmethod
    def setUpClass(cls):
        cls.course = SmallCourse(Path(cls.enterClassContext(tempfile.TemporaryDirectory())))
        cls.course.add_korean()
        cls.code, cls.out, cls.err = cls.course.make(*cls.OPTIONS)

    def page(self, name):
        return BeautifulSoup(self.course.page(name), "html.parser")

    def texts(self, page, selector):
        return [found.get_text(" ", strip=True) for found in self.page(page).select(selector)]
