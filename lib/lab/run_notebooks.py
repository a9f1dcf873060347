"""Runs notebooks in a Jupyter kernel and writes executed copies, pages and an index. Called by ./lab run."""

from __future__ import annotations

import argparse
import asyncio
import html
import re
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbconvert import HTMLExporter

sys.path.insert(0, str(Path(__file__).parent))
from whole_file import write_whole  # noqa: E402

KERNELSPEC = {"display_name": "Java", "language": "java", "name": "java"}
# Without version: the file must be the same on every JDK.
LANGUAGE_INFO = {
    "codemirror_mode": "java",
    "file_extension": ".jshell",
    "mimetype": "text/x-java-source",
    "name": "Java",
    "pygments_lexer": "java",
}
# The pages work offline: formulas are plain text and nothing here needs MathJax, require.js or mermaid.
REMOTE_SCRIPT = re.compile(r'<script\b[^>]*\bsrc="https?://[^"]*"[^>]*>\s*</script>', re.S)
MERMAID_SCRIPT = re.compile(r'<script type="module">(?:(?!</script>).)*mermaid(?:(?!</script>).)*</script>', re.S)
# nbconvert knows no text alternatives and puts this in their place.
NO_ALTERNATIVE = re.compile(r'alt="(No description has been provided for this image)"')
ERASE_LINE = "\r\x1b[K"
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@dataclass
class Outcome:
    """What became of one notebook."""

    name: str
    title: str
    cells: int
    seconds: float
    error: str | None


class Progress:
    """One line for each finished notebook; on a terminal a last line counts the cells of those that run."""

    def __init__(self) -> None:
        self.running: dict[str, tuple[int, int]] = {}
        self.live = sys.stdout.isatty()

    def started(self, name: str, cells: int) -> None:
        self.running[name] = (0, cells)
        self.show()

    def cell_done(self, name: str) -> None:
        self.running[name] = (self.done(name) + 1, self.running[name][1])
        self.show()

    def done(self, name: str) -> int:
        return self.running[name][0]

    def ended(self, name: str, seconds: float, ok: bool) -> None:
        _, cells = self.running.pop(name)
        start = ERASE_LINE if self.live else ""
        print(f"{start}  {name:44} {cells:3} cells  {seconds:5.1f} s  {'ok' if ok else 'FAILED'}", flush=True)
        self.show()

    def show(self) -> None:
        if self.live:
            texts = [f"{Path(name).stem}: cell {done} of {cells}" for name, (done, cells) in self.running.items()]
            line = "  " + " · ".join(texts)
            print(ERASE_LINE + line[: shutil.get_terminal_size().columns - 1], end="", flush=True)


def title_of(notebook: nbformat.NotebookNode, fallback: str) -> str:
    for cell in notebook.cells:
        heading = re.search(r"^# (.+)$", cell.source, re.M) if cell.cell_type == "markdown" else None
        if heading:
            return heading.group(1).strip()
    return fallback


def failure_text(notebook: nbformat.NotebookNode) -> str:
    """Which cell failed, and the first lines of its error."""
    for number, cell in enumerate(notebook.cells, 1):
        expected = "raises-exception" in cell.metadata.get("tags", [])
        for output in cell.get("outputs", []):
            if output.output_type == "error" and not expected:
                lines = COLOUR.sub("", "\n".join(output.traceback) or output.evalue).splitlines()[:6]
                return f"cell {number} (id {cell.id}): {output.ename}\n" + "\n".join("      " + line for line in lines)
    return "the kernel did not finish"


def tidy(notebook: nbformat.NotebookNode) -> None:
    """Leaves only what is the same on every machine."""
    notebook.metadata = nbformat.from_dict({"kernelspec": KERNELSPEC, "language_info": LANGUAGE_INFO})
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            output.pop("transient", None)


def with_alternatives(body: str, notebook: nbformat.NotebookNode) -> str:
    """A page made from a notebook, with the text alternative of each picture in its place."""
    texts = iter(
        "".join(output.data["text/plain"])
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if "image/png" in output.get("data", {})
    )
    return NO_ALTERNATIVE.sub(lambda found: f'alt="{html.escape(next(texts, found.group(1)))}"', body)


def page(notebook: nbformat.NotebookNode, title: str) -> str:
    """The notebook as a page that loads nothing from elsewhere, with a text alternative for each picture.

    On a screen it is dark where the reader's system is.
    """
    exporter = HTMLExporter(template_name="lab")
    body, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": title}})
    dark, _, _ = exporter.environment.loader.get_source(exporter.environment, "static/theme-dark.css")
    body = MERMAID_SCRIPT.sub("", REMOTE_SCRIPT.sub("", with_alternatives(body, notebook)))
    return body.replace("</head>", STYLE.replace("{dark}", dark) + "</head>", 1)


# The template's greys and greens are too close to their ground, and its links differ from the text by colour alone.
STYLE = """<style>
:root { --prompt: #5f5f5f; --number: #006600; --comment: #2f6060; --operator: #8f1fd9; }
@media screen and (prefers-color-scheme: dark) {
{dark}
:root { color-scheme: dark; --prompt: #a0a0a0; --number: #66bb6a; --comment: #6fb0b0; --operator: #c98bff; }
}
.jp-InputPrompt, .jp-OutputPrompt { color: var(--prompt) !important; opacity: 1 !important; }
.highlight .mi, .highlight .mf { color: var(--number) !important; }
.highlight .c1, .highlight .cm { color: var(--comment) !important; }
.highlight .o { color: var(--operator) !important; }
.jp-RenderedHTMLCommon a { text-decoration: underline !important; }
</style>
"""


async def execute(path: Path, name: str, options: argparse.Namespace, progress: Progress) -> Outcome:
    notebook = nbformat.read(path, as_version=4)
    count = sum(cell.cell_type == "code" for cell in notebook.cells)
    progress.started(name, count)
    client = NotebookClient(
        notebook,
        kernel_name=options.kernel,
        timeout=options.timeout,
        resources={"metadata": {"path": str(path.parent)}},
        record_timing=False,
        coalesce_streams=True,
        on_cell_executed=lambda **_: progress.cell_done(name),
    )
    start, error = time.monotonic(), None
    try:
        await client.async_execute()
    except CellExecutionError:
        error = failure_text(notebook)
    except CellTimeoutError:
        error = f"cell {progress.done(name) + 1} of the code cells took longer than {options.timeout} s"
    except DeadKernelError:
        error = f"the kernel died in code cell {progress.done(name) + 1}"
    except OSError as e:
        error = f"the kernel could not be used ({e.strerror})"
    except RuntimeError as e:
        error = f"the kernel did not start ({e}); what it printed stands above, and ./lab doctor looks for the reason"
    seconds = time.monotonic() - start
    progress.ended(name, seconds, error is None)
    tidy(notebook)
    title = title_of(notebook, name)
    copy = options.output / name
    text = nbformat.writes(notebook) + "\n"
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        write_whole(copy, text)
        write_whole(copy.with_suffix(".html"), await asyncio.to_thread(page, notebook, title))
        if options.save and error is None:
            write_whole(path, text)
    except OSError as e:
        error = error or f"{e.filename}: {e.strerror}"
    return Outcome(name, title, count, seconds, error)


async def execute_all(options: argparse.Namespace) -> list[Outcome]:
    """Several at once, each in a kernel of its own; the outcomes in the order of the arguments."""
    progress, seats = Progress(), asyncio.Semaphore(options.jobs)

    async def one(path: Path) -> Outcome:
        inside = path.is_relative_to(options.root)
        async with seats:
            return await execute(path, str(path.relative_to(options.root)) if inside else path.name, options, progress)

    return await asyncio.gather(*(one(path) for path in options.notebooks))


def index(outcomes: list[Outcome]) -> str:
    rows = "\n".join(
        f'<tr><td><a href="{html.escape(Path(o.name).with_suffix(".html").as_posix())}">{html.escape(o.title)}</a></td>'
        f"<td>{html.escape(o.name)}</td><td>{o.cells}</td><td>{o.seconds:.1f} s</td>"
        f'<td>{"ok" if o.error is None else "failed"}</td></tr>'
        for o in outcomes
    )
    return INDEX.replace("{rows}", rows)


INDEX = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>First Neuron: all notebooks</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td:nth-child(3), td:nth-child(4), th:nth-child(3), th:nth-child(4) { text-align: right; }
</style>
</head>
<body>
<main>
<h1>First Neuron: all notebooks</h1>
<table>
<thead><tr><th>Title</th><th>Notebook</th><th>Cells</th><th>Time</th><th>Outcome</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
</main>
</body>
</html>
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True, help="the folder that names are relative to")
    parser.add_argument("--output", type=Path, required=True, help="where copies and pages go")
    parser.add_argument("--kernel", default="java", help="the name of the kernel")
    parser.add_argument("--timeout", type=int, default=120, help="seconds for one cell")
    parser.add_argument("--save", action="store_true", help="write outputs back into the notebooks")
    parser.add_argument("--jobs", type=int, default=1, help="how many notebooks run at once")
    parser.add_argument("notebooks", type=Path, nargs="+")
    options = parser.parse_args()
    start = time.monotonic()
    outcomes = asyncio.run(execute_all(options))
    write_whole(options.output / "index.html", index(outcomes))
    failed = [o for o in outcomes if o.error]
    for outcome in failed:
        print(f"\n{outcome.name}: {outcome.error}", file=sys.stderr)
    total = time.monotonic() - start
    print(f"\n{len(outcomes) - len(failed)} passed, {len(failed)} failed, {total:.0f} s; pages: {options.output / 'index.html'}")
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except OSError as e:
        sys.exit(f"./lab: {e.filename}: {e.strerror}")
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
        sys.exit(130)
