"""What the programs read from a notebook, and what they leave in it."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
from nbformat import NotebookNode

KERNELSPEC = {"display_name": "Java", "language": "java", "name": "java"}
# Without version: the file must be the same on every JDK.
LANGUAGE_INFO = {
    "codemirror_mode": "java",
    "file_extension": ".jshell",
    "mimetype": "text/x-java-source",
    "name": "Java",
    "pygments_lexer": "java",
}
# Names an object of a kernel that has ended: beside it stands what is shown without one.
WIDGET = "application/vnd.jupyter.widget-view+json"
CHOICE_OF_LANGUAGE = re.compile(r'\bLanguage\.use\("(\w+)"\)')
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
LINES_OF_AN_ERROR = 6


def read(path: Path) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def code_cells(notebook: NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


def markdown_of(notebook: NotebookNode) -> list[str]:
    return [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]


def title_of(notebook: NotebookNode, fallback: str) -> str:
    """The first heading."""
    for cell in notebook.cells:
        heading = re.search(r"^# (.+)$", cell.source, re.M) if cell.cell_type == "markdown" else None
        if heading:
            return heading.group(1).strip()
    return fallback


def language_of(notebook: NotebookNode) -> str:
    """The language of its texts: English, unless its first code cell chooses another."""
    chosen = CHOICE_OF_LANGUAGE.search("\n".join(code_cells(notebook)[:1]))
    return chosen[1] if chosen else "en"


def failure_text(notebook: NotebookNode) -> str:
    """Which cell failed, and the first lines of its error."""
    for number, cell in enumerate(notebook.cells, 1):
        expected = "raises-exception" in cell.metadata.get("tags", [])
        for output in cell.get("outputs", []):
            if output.output_type == "error" and not expected:
                lines = COLOUR.sub("", "\n".join(output.traceback) or output.evalue).splitlines()[:LINES_OF_AN_ERROR]
                return f"cell {number} (id {cell.id}): {output.ename}\n" + "\n".join("      " + line for line in lines)
    return "the kernel did not finish"


def tidy(notebook: NotebookNode) -> None:
    """Leaves only what is the same on every machine."""
    notebook.metadata = nbformat.from_dict({"kernelspec": KERNELSPEC, "language_info": LANGUAGE_INFO})
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            output.pop("transient", None)
            output.get("data", {}).pop(WIDGET, None)
