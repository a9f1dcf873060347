"""MathJax, which typesets the formulas of Markdown cells in a browser, as one script that loads nothing."""

from __future__ import annotations

import zipfile
from pathlib import Path

from nbformat import NotebookNode

# Draws with SVG, so it needs no fonts; for screen readers it puts MathML beside each drawing.
SCRIPT = "/es5/tex-svg.js"
# Where it lies beside the pages, for all of them together.
NAME = "mathjax.js"


def has_formulas(notebook: NotebookNode) -> bool:
    return any("$" in cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def address(page: Path) -> str:
    """Where a page finds it, that has this place in the folder of all pages."""
    return "../" * (len(page.parts) - 1) + NAME


def script(jar: Path) -> str:
    with zipfile.ZipFile(jar) as files:
        name = next(name for name in files.namelist() if name.endswith(SCRIPT))
        return files.read(name).decode()
