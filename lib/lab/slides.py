"""Makes a deck of slides from the outputs that a notebook has stored. Called by ./lab slides.

A cell's metadata say where it stands: slideshow.slide_type as JupyterLab knows it, and speaker_notes, a text for the
instructor alone. A deck is one file that loads nothing from elsewhere, reveal.js included.
"""

from __future__ import annotations

import argparse
import copy
import html
import json
import re
import sys
import zipfile
from pathlib import Path

import nbformat
from nbconvert import SlidesExporter
from nbformat.v4 import new_markdown_cell

sys.path.insert(0, str(Path(__file__).parent))
from run_notebooks import title_of, with_alternatives  # noqa: E402
from whole_file import write_whole  # noqa: E402

SLIDE_TYPES = ("slide", "subslide", "fragment", "skip", "notes", "-")
MAIN = re.compile(r"<main>(.*)</main>", re.S)
TO_NOTEBOOK = re.compile(r'href="([\w./-]+)\.ipynb"')
# The speaker's window is a file of its own in reveal.js; here the script brings it along and writes it.
OPENING = re.compile(r"var jsFileLocation = .*?window\.open\([^;]*;", re.S)
REMOTE_MARKDOWN = '<script src="../../plugin/markdown/marked.js"></script>'


class Reveal:
    """The parts of reveal.js that a deck needs, read from its jar."""

    def __init__(self, jar: Path) -> None:
        with zipfile.ZipFile(jar) as files:
            self.folder = next(name for name in files.namelist() if name.endswith("/js/reveal.js"))[: -len("js/reveal.js")]
            self.script = self.text(files, "js/reveal.js")
            self.style = self.text(files, "css/reveal.css")
            self.notes = self.inlined_notes(
                self.text(files, "plugin/notes/notes.js"), self.text(files, "plugin/notes/notes.html")
            )

    def text(self, files: zipfile.ZipFile, name: str) -> str:
        return files.read(self.folder + name).decode()

    @staticmethod
    def inlined_notes(script: str, window: str) -> str:
        page = json.dumps(window.replace(REMOTE_MARKDOWN, "")).replace("</", "<\\/")
        opening = (
            "var notesPopup = window.open('', 'speaker', 'width=1100,height=700');\n"
            f"notesPopup.document.write({page});\nnotesPopup.document.close();"
        )
        script, count = OPENING.subn(lambda _: opening, script)
        if count != 1:
            raise ValueError("this reveal.js opens its speaker view in another way than the one that is known here")
        return script


def slide_type(cell: nbformat.NotebookNode) -> str | None:
    return cell.metadata.get("slideshow", {}).get("slide_type")


def shown(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """The notebook as nbconvert is to see it: nothing that is skipped, notes as cells, no code on the title slide."""
    result = copy.deepcopy(notebook)
    result.cells, on_title = [], True
    for number, original in enumerate(cell for cell in notebook.cells if slide_type(cell) != "skip"):
        cell = copy.deepcopy(original)
        on_title &= number == 0 or slide_type(cell) in ("-", "fragment")
        if on_title and cell.cell_type == "code":
            cell.metadata["transient"] = {"remove_source": True}
        result.cells.append(cell)
        if "speaker_notes" in cell.metadata:
            note = new_markdown_cell(cell.metadata.speaker_notes, metadata={"slideshow": {"slide_type": "notes"}})
            result.cells.append(note)
    return result


def deck(notebook: nbformat.NotebookNode, title: str, reveal: Reveal) -> str:
    """The slides of a notebook as one page."""
    visible = shown(notebook)
    body, _ = SlidesExporter(exclude_input_prompt=True, exclude_output_prompt=True).from_notebook_node(visible)
    slides = TO_NOTEBOOK.sub(r'href="\1.slides.html"', MAIN.search(with_alternatives(body, visible)).group(1))
    parts = {
        "title": html.escape(title),
        "style": reveal.style + STYLE,
        "slides": slides,
        "reveal": reveal.script,
        "notes": reveal.notes,
        "start": START,
    }
    return re.sub(r"\{(title|style|slides|reveal|notes|start)\}", lambda found: parts[found.group(1)], PAGE)


PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
{slides}
<script>
{reveal}
</script>
<script>
{start}
</script>
<script>
{notes}
</script>
</body>
</html>
"""

STYLE = """
html, body { height: 100%; margin: 0; overflow: hidden; background: white; }
.reveal { font: 23px/1.42 system-ui, "DejaVu Sans", "Noto Sans CJK KR", "Nanum Gothic", sans-serif; color: #24292F; }
.reveal .slides { text-align: left; }
.reveal .slides section > section {
  box-sizing: border-box; height: 720px; padding: 28px 64px 20px; overflow-y: auto;
}
.reveal strong, .reveal th { font-weight: 600; }
.reveal em { font-style: italic; }
.reveal h1, .reveal h2, .reveal h3 { margin: 0 0 0.45em; line-height: 1.2; color: #0072B2; font-weight: 600; }
.reveal h1 { font-size: 40px; }
.reveal h2 { font-size: 32px; }
.reveal p, .reveal ul, .reveal ol, .reveal table, .reveal blockquote, .reveal figure, .reveal details { margin: 0 0 0.6em; }
.reveal ul, .reveal ol { padding-left: 1.4em; }
.reveal a { color: #0072B2; }
.reveal a.anchor-link { display: none; }
.reveal blockquote { padding-left: 0.9em; border-left: 4px solid #0072B2; }
.reveal blockquote p { margin-bottom: 0.25em; }
.reveal table { border-collapse: collapse; font-size: 20px; font-variant-numeric: tabular-nums; }
.reveal th, .reveal td { padding: 0.22em 0.8em; text-align: left; border-bottom: 1px solid #D0D7DE; }
.reveal summary { cursor: pointer; color: #0072B2; }
.reveal code, .reveal pre { font-family: ui-monospace, "DejaVu Sans Mono", "Noto Sans Mono", monospace; }
.reveal p code, .reveal li code, .reveal td code, .reveal summary code { font-size: 0.88em; }
.reveal pre { margin: 0 0 10px; font-size: 17px; line-height: 1.3; white-space: pre-wrap; }
.reveal .roomy pre { font-size: 21px; }
.reveal .tight { font-size: 21px; }
.reveal .tight pre { font-size: 14px; }
.reveal .beside .jp-RenderedImage img, .reveal .beside figure { float: left; margin-right: 28px !important; }
.reveal .beside .jp-RenderedMarkdown > * { display: flow-root; min-width: 420px; }
.reveal .highlight pre { padding: 8px 14px; background: #F6F8FA; border-radius: 6px; }
.reveal .jp-RenderedText pre { padding: 2px 14px; border-left: 4px solid #D0D7DE; }
.reveal .jp-RenderedImage img { display: block; margin-bottom: 10px; }
.reveal .highlight .k, .reveal .highlight .kd, .reveal .highlight .kt, .reveal .highlight .kn { color: #0072B2; font-weight: 600; }
.reveal .highlight .c1, .reveal .highlight .cm { color: #57606A; font-style: italic; }
.reveal .highlight .s { color: #1A7F4B; }
.reveal .highlight .mi, .reveal .highlight .mf { color: #A8480A; }
.reveal .slides section, .reveal .slides section .fragment { transition: none !important; }
.reveal .progress { color: #0072B2; }
.reveal .progress span { background: #0072B2; }
.reveal .controls { transform: scale(0.6); transform-origin: bottom right; }
.reveal .controls div.navigate-left { border-right-color: #0072B2; }
.reveal .controls div.navigate-right { border-left-color: #0072B2; }
.reveal .controls div.navigate-up { border-bottom-color: #0072B2; }
.reveal .controls div.navigate-down { border-top-color: #0072B2; }
.reveal .slide-number { right: auto; left: 15px; bottom: 8px; font-size: 14px; color: #57606A; opacity: 1; }
"""

START = """
Reveal.initialize({
  width: 1280, height: 720, margin: 0, minScale: 0.1, maxScale: 4,
  center: false, history: true, slideNumber: "c / t", transition: "none", backgroundTransition: "none",
});

// Pictures take the room that the text leaves, and stand beside it if they are larger there. What is still too long
// gets a smaller type, and scrolls if that does not help. Where there are no pictures, code may be larger.
const fits = slide => slide.scrollHeight <= slide.clientHeight;
const largest = (slide, pictures) => {
  const page = slide.getBoundingClientRect();
  const inside = picture => picture.getBoundingClientRect().right <= page.left + 0.955 * page.width;
  for (let zoom = 1.5; zoom > 0.44; zoom -= 0.05) {
    pictures.forEach(picture => { picture.style.zoom = zoom; });
    if (fits(slide) && [...pictures].every(inside)) { return zoom; }
  }
  return 0;
};
const fit = slide => {
  const pictures = slide.querySelectorAll(".jp-RenderedImage img, figure");
  if (slide.dataset.fitted) { return; }
  slide.dataset.fitted = "yes";
  if (pictures.length === 0) {
    slide.classList.add("roomy");
    if (!fits(slide)) { slide.classList.remove("roomy"); }
    if (!fits(slide)) { slide.classList.add("tight"); }
    return;
  }
  const below = largest(slide, pictures);
  slide.classList.add("beside");
  if (pictures.length > 1 || largest(slide, pictures) <= below) {
    slide.classList.remove("beside");
    if (!largest(slide, pictures)) { slide.classList.add("tight"); largest(slide, pictures); }
  }
};
const settle = () => {
  document.activeElement.blur();
  fit(Reveal.getCurrentSlide());
};
Reveal.addEventListener("ready", settle);
Reveal.addEventListener("slidechanged", settle);

// A control that has the focus keeps the keys that it understands; a clicker's keys turn the page from everywhere.
document.querySelector(".reveal .slides").addEventListener("keydown", event => {
  const control = event.target.closest("button, summary, input, a");
  if (control && (event.key === " " || event.key === "Enter")) {
    event.stopPropagation();
  } else if (control && (event.key === "PageDown" || event.key === "PageUp")) {
    control.blur();
  }
});
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reveal", type=Path, required=True, help="the jar with reveal.js")
    parser.add_argument("--output", type=Path, required=True, help="where the decks go")
    parser.add_argument("notebooks", type=Path, nargs="+")
    options = parser.parse_args()
    reveal = Reveal(options.reveal)
    options.output.mkdir(parents=True, exist_ok=True)
    status = 0
    for path in options.notebooks:
        notebook = nbformat.read(path, as_version=4)
        if not any(slide_type(cell) in ("slide", "subslide") for cell in notebook.cells):
            print(f"{path.name} has no slides: none of its cells says slide or subslide in its metadata", file=sys.stderr)
            status = 2
            continue
        file = options.output / f"{path.stem}.slides.html"
        write_whole(file, deck(notebook, title_of(notebook, path.stem), reveal))
        print(f"  {file}")
    return status


if __name__ == "__main__":
    try:
        sys.exit(main())
    except OSError as e:
        sys.exit(f"./lab: {e.filename}: {e.strerror}")
