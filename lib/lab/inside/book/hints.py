"""The hints of exercises, from the texts of the library. In a notebook they come one by one; a page has them folded."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell

from inside.book.chapter import SET_UP
from inside.book.editions import FIRST

TASK = re.compile(r"^## (?P<number>\d+\.\d+) ", re.M)
HINTS = re.compile(r"^### hints\n(?P<list>.*?)(?=^##|\Z)", re.M | re.S)
HINT = re.compile(r"^\d+\. (?P<text>.*?)(?=^\d+\. |\Z)", re.M | re.S)
HELPING = {"hint", "solution"}


class Hints:
    """The hints of all tasks in one language; what has no translation is said in English."""

    def __init__(self, texts: Path, language: str) -> None:
        self.by_task: dict[str, list[str]] = {}
        for tag in dict.fromkeys((FIRST, language)):
            for file in sorted(texts.glob(f"chapter*.{tag}.md")):
                self.read(file.read_text("utf-8"))

    def read(self, text: str) -> None:
        pieces = TASK.split(text)
        for number, task in zip(pieces[1::2], pieces[2::2]):
            found = HINTS.search(task)
            if found:
                self.by_task[number] = [" ".join(hint["text"].split()) for hint in HINT.finditer(found["list"])]

    def put_into(self, notebook: NotebookNode, title: str, render: Callable[..., str]) -> None:
        """What tells how a notebook is used, and what helps there, makes room for the folded hints; of checks the code
        stays."""
        cells, task, is_loaded = [], "", False
        for cell in notebook.cells:
            tags, is_text = set(cell.metadata.get("tags", [])), cell.cell_type == "markdown"
            found = TASK.search(cell.source) if is_text else None
            task = found["number"] if found else task
            is_loaded = is_loaded or SET_UP in cell.source
            if "hint" in tags:
                if cells[-1].cell_type == "markdown":  # it tells how to use the two cells below it
                    cells.pop()
                cells.append(new_markdown_cell(render(title=title, hints=self.of(task)), id=cell.id))
            elif not tags & HELPING and not (is_text and is_loaded and not task):
                if cell.metadata.get("nbgrader", {}).get("grade"):
                    cell.outputs = []
                cells.append(cell)
        notebook.cells = cells

    def of(self, task: str) -> list[str]:
        if task not in self.by_task:
            raise ValueError(f"the texts of the exercises have no hints for task {task}.")
        return self.by_task[task]
