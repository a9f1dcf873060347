"""Brings a catalogue in step with its source, as msgmerge does: what has not changed keeps its translation."""

from __future__ import annotations

from difflib import SequenceMatcher

from inside.translation.catalogue import Catalogue, Entry
from inside.translation.sources import PlacedText, Source

ALIKE_IN_ITS_PLACE = 0.5
ALIKE_ELSEWHERE = 0.8


def updated(old: Catalogue, source: Source) -> Catalogue:
    """The catalogue of what the source has now, in its order. What the source no longer has is dropped, unless a new
    text is like it: that one takes its translation as a proposal, which is marked as outdated."""
    new = Catalogue.of(old.language, ())
    for placed in source.texts():
        entry = new.entries.setdefault((placed.place, placed.text.words), _fresh(source, placed))
        entry.kinds.append(placed.text.kind)
        entry.notes += [note for note in _notes(placed) if note not in entry.notes]
    gone = [entry for key, entry in old.entries.items() if key not in new.entries and entry.translation]
    for key, entry in new.entries.items():
        kept = old.entries.get(key) or _moved(entry, gone)
        if kept:
            entry.translation, entry.fuzzy, entry.previous = kept.translation, kept.fuzzy, kept.previous
            entry.remarks, entry.line = kept.remarks, kept.line
    for entry in new.missing:
        like = _most_alike(entry, gone)
        if like:
            gone.remove(like)
            entry.translation, entry.fuzzy, entry.remarks, entry.line = like.translation, True, like.remarks, like.line
            entry.previous = like.previous if like.fuzzy else like.english
    return new


def _fresh(source: Source, placed: PlacedText) -> Entry:
    return Entry(placed.place, placed.text.words, address=f"{source.path.as_posix()}#{placed.place}")


def _notes(placed: PlacedText) -> list[str]:
    """What kind of text it is, and the line of code around it, where there is more than the text in it."""
    kind, words, line = placed.text.kind, placed.text.words, placed.text.line
    return [kind + (f", in: {line}" if len(line) > len(words) + len("// ") else "")]


def _moved(entry: Entry, gone: list[Entry]) -> Entry | None:
    """The same text, which stood in another cell before."""
    found = next((other for other in gone if other.english == entry.english), None)
    if found:
        gone.remove(found)
    return found


def _most_alike(entry: Entry, gone: list[Entry]) -> Entry | None:
    def likeness(other: Entry) -> float:
        return SequenceMatcher(None, entry.english, other.english, autojunk=False).ratio()

    for candidates, least in (
        ([other for other in gone if other.place == entry.place], ALIKE_IN_ITS_PLACE),
        (gone, ALIKE_ELSEWHERE),
    ):
        best = max(candidates, key=likeness, default=None)
        if best and likeness(best) >= least:
            return best
    return None
