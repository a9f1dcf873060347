"""Keeps the course in other languages in step with the English one. Called by ./lab translate."""

from __future__ import annotations

import argparse
from pathlib import Path

from inside.translation import catalogue, languages, update
from inside.translation.report import Report
from inside.translation.sources import Source, all_sources
from launcher.problem import Problem
from launcher.spelling import nearest
from launcher.whole_file import holds, write_if_changed

CATALOGUES = Path("lib", "translations")


def chosen_sources(root: Path, names: list[str]) -> list[Source]:
    """The sources of these names, each the path of a file or the name of a catalogue; all, where none is named."""
    every = all_sources(root)
    found = {source.name: source for source in every}
    found |= {str(source.file.resolve()): source for source in every}
    for name in names:
        if name not in found and str(Path(name).resolve()) not in found:
            near = nearest(Path(name).stem, [source.name for source in every])
            raise Problem(f"there is nothing to translate named {name}." + (f" Did you mean {near}?" if near else ""))
    return [found.get(name) or found[str(Path(name).resolve())] for name in names] or every


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True, help="the root of the project")
    parser.add_argument("--language", help="the language to work on (else all)")
    parser.add_argument("--new", action="store_true", help="make the catalogues of a new language")
    parser.add_argument("--check", action="store_true", help="write nothing; tell what is out of step")
    parser.add_argument("names", nargs="*", help="notebooks, or names of catalogues")
    options = parser.parse_args(words)
    folder = options.root / CATALOGUES
    sources = chosen_sources(options.root, options.names)
    stale, wrong = 0, 0
    for language in languages.chosen(folder, options.language, options.new):
        for source in sources:
            file = folder / language / f"{source.name}.po"
            state = update.updated(catalogue.read(file, language), source)
            fresh = holds(file, state.text())
            if not options.check:
                write_if_changed(file, state.text())
            report = Report(file, state)
            stale, wrong = stale + (not fresh), wrong + len(report.problems)
            out_of_step = ", out of step with its source" if options.check and not fresh else ""
            print(f"  {language} {source.name:34} {report.progress}{out_of_step}")
            print(*report.lines(bool(options.names)), sep="\n", end="\n" if report.lines(True) else "")
    return 1 if wrong or options.check and stale else 0
