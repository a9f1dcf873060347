"""Notebooks as pages: templates/page builds on nbconvert's, templates/index.html.j2 lists the pages of a run."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from nbconvert import HTMLExporter
from nbformat import NotebookNode

from inside.mathjax import has_formulas
from inside.notebooks import language_of

TEMPLATES = Path(__file__).parent / "templates"
# What JupyterLab loads, too, so that pictures look the same there and on pages.
CUSTOM_CSS = Path(__file__).parents[1] / "config" / "custom"
# Where nbconvert finds the templates of the course beside its own.
FOR_NBCONVERT = {
    "extra_template_basedirs": [str(TEMPLATES)],
    "extra_template_paths": [str(TEMPLATES), str(CUSTOM_CSS)],
}


def templates() -> Environment:
    """The course's own templates. Text that is put into them is escaped, and none may be forgotten."""
    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)


def page(notebook: NotebookNode, title: str, mathjax: str) -> str:
    """The notebook as a page with a text alternative for each picture. It loads MathJax from the address that is given,
    where it has formulas, and nothing else.

    On a screen it is dark where the reader's system is.
    """
    exporter = HTMLExporter(template_name="page", language_code=language_of(notebook), **FOR_NBCONVERT)
    resources = {"metadata": {"name": title}, "mathjax": mathjax if has_formulas(notebook) else ""}
    body, _ = exporter.from_notebook_node(notebook, resources)
    return body


def index(outcomes: Sequence[object]) -> str:
    """A row for each outcome of a run."""
    return templates().get_template("index.html.j2").render(outcomes=outcomes)


def parser_of_pages(about: str, root: str, output: str) -> argparse.ArgumentParser:
    """What every program that makes pages is told: where its sources are, where pages go, what typesets formulas."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--root", type=Path, required=True, help=root)
    parser.add_argument("--output", type=Path, required=True, help=output)
    parser.add_argument("--mathjax", type=Path, required=True, help="the jar of MathJax")
    return parser
