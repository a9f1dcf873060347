"""Makes the learners' exercise notebooks from the instructors'. Called by ./lab exercises.

An instructor's notebook holds solutions and hidden tests between the marks of nbgrader. The learner's edition has a
stub in the place of each solution and nothing in the place of a hidden test, just as nbgrader's generate_assignment
makes it, and no outputs until ./lab run --save writes them.
"""

from __future__ import annotations

import argparse
import copy
from pathlib import Path

import nbformat

from launcher.whole_file import write_whole

BEGIN_SOLUTION = "// ### BEGIN SOLUTION"
END_SOLUTION = "// ### END SOLUTION"
BEGIN_HIDDEN = "// ### BEGIN HIDDEN TESTS"
END_HIDDEN = "// ### END HIDDEN TESTS"
STUB = "// YOUR CODE HERE"


def without_region(source: str, begin: str, end: str, stub: str | None) -> str:
    """The source with every region cut out; a stub, indented like the mark, takes its place."""
    lines, inside = [], False
    for line in source.split("\n"):
        mark = line.strip()
        if mark == begin:
            if inside:
                raise ValueError(f"'{begin}' stands inside another such region")
            inside = True
            if stub is not None:
                lines.append(line[: line.find(begin)] + stub)
        elif mark == end:
            if not inside:
                raise ValueError(f"'{end}' has no beginning")
            inside = False
        elif not inside:
            lines.append(line)
    if inside:
        raise ValueError(f"'{begin}' has no end")
    return "\n".join(lines)


def learners_source(source: str) -> str:
    return without_region(without_region(source, BEGIN_SOLUTION, END_SOLUTION, STUB), BEGIN_HIDDEN, END_HIDDEN, None)


def learners_edition(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """What learners get: no solutions, no hidden tests, no outputs; what is graded cannot be edited or deleted."""
    edition = copy.deepcopy(notebook)
    for cell in edition.cells:
        cell.source = learners_source(cell.source)
        if cell.metadata.get("nbgrader", {}).get("locked"):
            cell.metadata["editable"] = False
            cell.metadata["deletable"] = False
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    return edition


def same_cells(one: nbformat.NotebookNode, other: nbformat.NotebookNode) -> bool:
    """Whether two notebooks differ in nothing but outputs."""

    def bare(notebook: nbformat.NotebookNode) -> list[tuple]:
        return [(cell.id, cell.cell_type, cell.source, cell.metadata) for cell in notebook.cells]

    return bare(one) == bare(other)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--solutions", type=Path, required=True, help="the folder of the instructors' notebooks")
    parser.add_argument("--exercises", type=Path, required=True, help="the folder of the learners' notebooks")
    parser.add_argument("--check", action="store_true", help="write nothing; tell what is out of step")
    options = parser.parse_args(words)
    stale = []
    sources = sorted(options.solutions.glob("*.ipynb"))
    for source in sources:
        edition = learners_edition(nbformat.read(source, as_version=4))
        target = options.exercises / source.name
        if target.exists() and same_cells(nbformat.read(target, as_version=4), edition):
            continue
        stale.append(target)
        if not options.check:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, nbformat.writes(edition) + "\n")
    stale += [target for target in options.exercises.glob("*.ipynb") if not (options.solutions / target.name).exists()]
    for target in stale:
        print(f"  {target.name}: {'out of step with its solution' if options.check else 'written anew'}")
    if not stale:
        print(f"  {len(sources)} exercise notebooks are in step with their solutions.")
    return 1 if stale and options.check else 0
