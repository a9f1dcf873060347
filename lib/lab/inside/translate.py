"""Keeps the course in other languages in step with the English one. Called by ./lab translate.

Catalogues are brought in step with the sources, and the notebooks and pages of each language are made from them. What
has no translation, or an outdated or a wrong one, is named, and stays English.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from inside.translation.files import Files
from inside.translation.sources import Source, all_sources
from launcher.problem import Problem
from launcher.spelling import nearest


def chosen_sources(every: Sequence[Source], names: Sequence[str]) -> Sequence[Source]:
    """The sources of these names, each the path of a file or the name of a catalogue; all, where none is named."""
    known = {source.name: source for source in every} | {str(source.file.resolve()): source for source in every}
    for name in names:
        if name not in known and str(Path(name).resolve()) not in known:
            near = nearest(Path(name).stem, [source.name for source in every])
            raise Problem(f"there is nothing to translate named {name}." + (f" Did you mean {near}?" if near else ""))
    return [known.get(name) or known[str(Path(name).resolve())] for name in names] or every


def bring_in_step(files: Files, sources: Sequence[Source], all_lines: bool) -> bool:
    """Tells how far each source is; returns whether something is out of step or wrong."""
    wrong = 0
    for source in sources:
        report = files.bring_in_step(source)
        wrong += len(report.problems)
        print(f"  {files.language} {source.name:34} {report.progress}", flush=True)
        for line in report.lines(all_lines):
            print(line)
    files.bring_pictures_in_step()
    for line in files.wide:
        print(f"  style: a line of code is too long: {line}")
    for line in files.departures_of_library():
        print(f"  style: {line}")
    outcome = "out of step; ./lab translate mends it" if files.check else "written anew"
    waiting = "has cells that were not run; ./lab translate --run runs them"
    for found, what in ((files.stale, outcome), (files.unrun, waiting)):
        for file in found:
            print(f"  {file.relative_to(files.root)}: {what}")
    if wrong:
        print(f"  {wrong} translations are not used until the errors above are mended.")
    return bool(wrong or files.check and (files.stale or files.unrun))


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True, help="the root of the project")
    parser.add_argument("--language", action="append", required=True, help="a language to work on")
    parser.add_argument("--check", action="store_true", help="write nothing; tell what is out of step")
    parser.add_argument("names", nargs="*", help="notebooks, or names of catalogues")
    options = parser.parse_args(words)
    every = all_sources(options.root)
    sources = chosen_sources(every, options.names)
    failed = False
    for language in options.language:
        failed |= bring_in_step(Files(options.root, language, every, options.check), sources, bool(options.names))
    return 1 if failed else 0
