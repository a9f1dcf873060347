"""Runs notebooks in a Jupyter kernel and writes executed copies, pages and an index. Called by ./lab run."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from inside import mathjax, notebooks
from inside.pages import index, page, parser_of_pages
from inside.progress import Progress
from launcher.whole_file import write_whole


@dataclass
class Outcome:
    """What became of one notebook."""

    name: str
    title: str
    cells: int
    seconds: float
    error: str | None

    @property
    def page(self) -> str:
        """The address of its page, seen from the index."""
        return Path(self.name).with_suffix(".html").as_posix()


class Run:
    """One notebook in a kernel of its own."""

    def __init__(self, path: Path, name: str, options: argparse.Namespace, progress: Progress) -> None:
        self.path = path
        self.name = name
        self.options = options
        self.progress = progress
        self.notebook = notebooks.read(path)

    async def outcome(self) -> Outcome:
        count = len(notebooks.code_cells(self.notebook))
        self.progress.started(self.name, count)
        start = time.monotonic()
        error = await self.execute()
        seconds = time.monotonic() - start
        self.progress.ended(self.name, seconds, error is None)
        notebooks.tidy(self.notebook)
        title = notebooks.title_of(self.notebook, self.name)
        try:
            await self.write(title, save=self.options.save and error is None)
        except OSError as e:
            error = error or f"{e.filename}: {e.strerror}"
        return Outcome(self.name, title, count, seconds, error)

    async def execute(self) -> str | None:
        """Runs every cell; returns what went wrong."""
        client = NotebookClient(
            self.notebook,
            kernel_name=self.options.kernel,
            timeout=self.options.timeout,
            resources={"metadata": {"path": str(self.path.parent)}},
            record_timing=False,
            coalesce_streams=True,
            store_widget_state=False,
            on_cell_executed=lambda **_: self.progress.cell_done(self.name),
        )
        try:
            await client.async_execute()
        except CellExecutionError:
            return notebooks.failure_text(self.notebook)
        except CellTimeoutError:
            return f"cell {self.current_cell()} of the code cells took longer than {self.options.timeout} s"
        except DeadKernelError:
            return f"the kernel died in code cell {self.current_cell()}"
        except OSError as e:
            return f"the kernel could not be used ({e.strerror})"
        except RuntimeError as e:
            advice = "what it printed stands above, and ./lab doctor looks for the reason"
            return f"the kernel did not start ({e}); {advice}"
        return None

    def current_cell(self) -> int:
        return self.progress.done(self.name) + 1

    async def write(self, title: str, save: bool) -> None:
        """The executed copy and its page, and the notebook itself where its outputs are to be kept."""
        copy = self.options.output / self.name
        text = nbformat.writes(self.notebook) + "\n"
        copy.parent.mkdir(parents=True, exist_ok=True)
        write_whole(copy, text)
        address = mathjax.address(Path(self.name))
        write_whole(copy.with_suffix(".html"), await asyncio.to_thread(page, self.notebook, title, address))
        if save:
            write_whole(self.path, text)


async def run_all(options: argparse.Namespace) -> list[Outcome]:
    """Several at once, each in a kernel of its own; the outcomes in the order of the arguments."""
    progress, seats = Progress(), asyncio.Semaphore(options.jobs)

    async def one(path: Path) -> Outcome:
        name = str(path.relative_to(options.root)) if path.is_relative_to(options.root) else path.name
        async with seats:
            return await Run(path, name, options, progress).outcome()

    return await asyncio.gather(*(one(path) for path in options.notebooks))


def main(words: list[str]) -> int:
    parser = parser_of_pages(__doc__, "the folder that names are relative to", "where copies and pages go")
    parser.add_argument("--kernel", default="java", help="the name of the kernel")
    parser.add_argument("--timeout", type=int, default=120, help="seconds for one cell")
    parser.add_argument("--save", action="store_true", help="write outputs back into the notebooks")
    parser.add_argument("--jobs", type=int, default=1, help="how many notebooks run at once")
    parser.add_argument("notebooks", type=Path, nargs="+")
    options = parser.parse_args(words)
    start = time.monotonic()
    outcomes = asyncio.run(run_all(options))
    overview = options.output / "index.html"
    write_whole(overview, index(outcomes))
    failed = [outcome for outcome in outcomes if outcome.error]
    for outcome in failed:
        print(f"\n{outcome.name}: {outcome.error}", file=sys.stderr)
    write_whole(options.output / mathjax.NAME, mathjax.script(options.mathjax))
    seconds = time.monotonic() - start
    print(f"\n{len(outcomes) - len(failed)} passed, {len(failed)} failed, {seconds:.0f} s; pages: {overview}")
    return 1 if failed else 0
