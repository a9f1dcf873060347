"""Formulas as drawings: MathJax typesets them while the book is made, so that its pages need no script for it.

A page has each letter once, and every formula on it refers to the letters. What was typeset before is kept in a file.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, NavigableString, Tag

from launcher.whole_file import write_whole

PROGRAM = Path(__file__).parent / "typeset"
# It runs for seconds, and ends before the JVM's optimizing compiler would have paid.
FLAGS = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
# In this order: two dollars are not one and one more.
FORMULA = re.compile(r"\$\$(?P<display>.+?)\$\$|\$(?P<inline>[^$]+?)\$", re.S)
# No line ends between a formula and the brackets, quotes and stops that touch it, nor before its Korean particle.
STOPS = r"[)\]\"”.,:;!?]*"
TOUCHED = re.compile(rf"(?P<before>[(\[\"“]*)(?:{FORMULA.pattern})(?P<after>{STOPS}[가-힣]*{STOPS})", re.S)
CODE = re.compile(r"(`+).*?\1", re.S)
LITERAL = ("code", "pre", "script", "style", "textarea")
# What tells MathJax's own tools about the parts of a drawing, and what needs no saying in HTML.
NEEDLESS = ("focusable", "xmlns", "role", "aria-hidden")
# What the style sheet says of every formula.
STYLED = {"stroke": "currentColor", "fill": "currentColor", "stroke-width": "0"}
FAULT = "data-mjx-error"
MOVED = re.compile(r"translate\((?P<x>[-\d.]+),(?P<y>[-\d.]+)\)")


@dataclass(frozen=True)
class Formula:
    """LaTeX, in a line of text or in a line of its own."""

    tex: str
    is_display: bool

    @property
    def line(self) -> str:
        return f"{'display' if self.is_display else 'inline'}\t{' '.join(self.tex.split())}"


def formulas_in(markdown: str) -> list[Formula]:
    return [of(match) for match in FORMULA.finditer(CODE.sub("", markdown))]


def of(match: re.Match[str]) -> Formula:
    return Formula(match["display"] or match["inline"], match["display"] is not None)


class Typesetter:
    """MathJax in a Java machine, which is started only for what is not in the file."""

    def __init__(self, java: Path, rhino: Path, mathjax: Path, file: Path) -> None:
        self.command = [java, *FLAGS, "-cp", rhino, PROGRAM / "Typeset.java", mathjax, PROGRAM / "typeset.js"]
        self.file = file
        parts = [
            path.read_bytes() for path in (PROGRAM / "Typeset.java", PROGRAM / "typeset.js", mathjax) if path.exists()
        ]
        self.made_by = hashlib.sha256(b"".join(parts)).hexdigest()
        kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        self.known: dict[str, str] = kept["formulas"] if kept.get("made_by") == self.made_by else {}

    def prepare(self, formulas: Iterable[Formula]) -> None:
        """Typesets all of them at once."""
        lines = sorted({formula.line for formula in formulas} - set(self.known))
        if not lines:
            return
        command = [str(word) for word in self.command]
        text = "".join(line + "\n" for line in lines)
        result = subprocess.run(command, input=text, capture_output=True, encoding="utf-8")
        found = result.stdout.splitlines()
        if result.returncode != 0 or len(found) != len(lines):
            raise ValueError(f"the formulas could not be typeset: {result.stderr.strip()[:400]}")
        for line, html in zip(lines, found):
            fault = BeautifulSoup(html, "html.parser").find(attrs={FAULT: True})
            if fault:
                raise ValueError(f"the formula {line.split(chr(9))[1]} cannot be typeset: {fault[FAULT]}")
        self.known.update(zip(lines, found))
        self.file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.file, json.dumps({"made_by": self.made_by, "formulas": self.known}, ensure_ascii=False))

    def html(self, formula: Formula) -> str:
        if formula.line not in self.known:
            self.prepare([formula])
        return self.known[formula.line]


class Letters:
    """The letters (glyphs) of one page, each shape under a name of its own."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def name(self, shape: str) -> str:
        return self.names.setdefault(shape, f"_{len(self.names)}")


def typeset(soup: BeautifulSoup, typesetter: Typesetter, letters: Letters) -> None:
    """Puts a drawing in the place of each formula of the prose: what a cell shows may have dollars of its own."""
    prose = [text for block in soup.select(".prose") for text in block.find_all(string=lambda string: "$" in string)]
    for text in prose:
        if type(text) is not NavigableString or text.find_parent(LITERAL):
            continue
        end = 0
        for match in TOUCHED.finditer(text):
            text.insert_before(text[end : match.start()], kept_together(match, drawn(of(match), typesetter, letters)))
            end = match.end()
        text.replace_with(text[end:])


def kept_together(match: re.Match[str], drawing: Tag) -> Tag:
    if not (match["before"] or match["after"]):
        return drawing
    together = BeautifulSoup("", "html.parser").new_tag("span", attrs={"class": "kept"})
    together.extend(part for part in (match["before"], drawing, match["after"]) if part)
    return together


def is_needed(key: str, value: str) -> bool:
    return key not in NEEDLESS and not key.startswith("data-") and STYLED.get(key) != value


def drawn(formula: Formula, typesetter: Typesetter, letters: Letters) -> Tag:
    """The drawing for the eyes, and MathML for those who do not see it."""
    found = BeautifulSoup(typesetter.html(formula), "html.parser")
    frame = found.new_tag("span", attrs={"class": "formula display" if formula.is_display else "formula"})
    drawing, spoken = found.svg.extract(), found.math.extract()
    for tag in [drawing, spoken, *drawing.find_all(True), *spoken.find_all(True)]:
        tag.attrs = {key: value for key, value in tag.attrs.items() if is_needed(key, value)}
    for path in drawing.find_all("path"):
        path.name, path["href"] = "use", f"#{letters.name(path['d'])}"
        del path["d"]
        put_in_place(path)
    for group in [group for group in drawing.find_all("g") if not group.attrs]:
        group.unwrap()
    drawing["aria-hidden"] = "true"
    frame.extend([drawing, spoken])
    return frame


def put_in_place(letter: Tag) -> None:
    """A letter can say by itself where it is, and needs no group around it for that."""
    place = MOVED.fullmatch(letter.parent.get("transform", ""))
    if place and len(letter.parent.contents) == 1 and "transform" not in letter.attrs:
        del letter.parent["transform"]
        letter.attrs |= {axis: number for axis, number in place.groupdict().items() if number != "0"}
