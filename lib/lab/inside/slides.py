"""Makes a deck of slides from the outputs that a notebook has stored. Called by ./lab slides.

A cell's metadata say where it stands: slideshow.slide_type as JupyterLab knows it, and speaker_notes, a text for the
instructor alone. A deck is one file that loads nothing from elsewhere, reveal.js included.
"""

from __future__ import annotations

import copy
import re
import sys
from pathlib import Path

from bs4 import BeautifulSoup
from nbconvert import SlidesExporter
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell

from inside import mathjax, notebooks
from inside.pages import FOR_NBCONVERT, parser_of_pages, templates
from inside.reveal import Reveal
from launcher.whole_file import write_whole

SLIDE_TYPES = ("slide", "subslide", "fragment", "skip", "notes", "-")
# The title of a deck stands among its first letters; what comes behind them is large.
HEAD = 2000
TO_NOTEBOOK = re.compile(r"\]\(([\w./-]+)\.ipynb\)")


def slide_type(cell: NotebookNode) -> str | None:
    return cell.metadata.get("slideshow", {}).get("slide_type")


def shown(notebook: NotebookNode) -> NotebookNode:
    """The notebook as nbconvert is to see it: nothing that is skipped, notes as cells, no code on the title slide, and
    links to notebooks as links to their decks."""
    result = copy.deepcopy(notebook)
    result.cells, on_title = [], True
    for number, original in enumerate(cell for cell in notebook.cells if slide_type(cell) != "skip"):
        cell = copy.deepcopy(original)
        on_title &= number == 0 or slide_type(cell) in ("-", "fragment")
        if cell.cell_type == "markdown":
            cell.source = TO_NOTEBOOK.sub(r"](\1.slides.html)", cell.source)
        elif on_title and cell.cell_type == "code":
            cell.metadata["transient"] = {"remove_source": True}
        result.cells.append(cell)
        if "speaker_notes" in cell.metadata:
            note = new_markdown_cell(cell.metadata.speaker_notes, metadata={"slideshow": {"slide_type": "notes"}})
            result.cells.append(note)
    return result


def deck(notebook: NotebookNode, title: str, reveal: Reveal, script: str) -> str:
    """The slides of a notebook as one page, with the script of MathJax in it where there are formulas."""
    without_prompts = {"exclude_input_prompt": True, "exclude_output_prompt": True}
    exporter = SlidesExporter(template_name="slides", **without_prompts, **FOR_NBCONVERT)
    slides, _ = exporter.from_notebook_node(shown(notebook))
    return (
        templates()
        .get_template("deck.html.j2")
        .render(
            title=title,
            language=notebooks.language_of(notebook),
            slides=slides,
            reveal=reveal,
            mathjax=script if mathjax.has_formulas(notebook) else "",
        )
    )


def titles(folder: Path) -> dict[str, str]:
    """The decks that are there, from this run and from those before it, and what each is called."""
    found = {}
    for file in sorted(folder.rglob("*.slides.html")):
        with file.open(encoding="utf-8") as beginning:
            found[file.relative_to(folder).as_posix()] = BeautifulSoup(beginning.read(HEAD), "html.parser").title.get_text()
    return found


def main(words: list[str]) -> int:
    parser = parser_of_pages(__doc__, "the folder that names are relative to", "where the decks go")
    parser.add_argument("--reveal", type=Path, required=True, help="the jar of reveal.js")
    parser.add_argument("notebooks", type=Path, nargs="+")
    options = parser.parse_args(words)
    reveal, script = Reveal(options.reveal), mathjax.script(options.mathjax)
    status = 0
    for path in options.notebooks:
        notebook = notebooks.read(path)
        if not any(slide_type(cell) in ("slide", "subslide") for cell in notebook.cells):
            what = "has no slides: none of its cells says slide or subslide in its metadata"
            print(f"{path.name} {what}", file=sys.stderr)
            status = 2
            continue
        folder = path.parent.relative_to(options.root) if path.is_relative_to(options.root) else Path()
        file = options.output / folder / f"{path.stem}.slides.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, deck(notebook, notebooks.title_of(notebook, path.stem), reveal, script))
        print(f"  {file}")
    decks = titles(options.output)
    if decks:
        overview = options.output / "index.html"
        write_whole(overview, templates().get_template("decks.html.j2").render(decks=decks))
        print(f"  all of them: {overview}")
    return status
