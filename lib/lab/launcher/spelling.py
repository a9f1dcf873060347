"""Words that somebody may have meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like a wrong one; None if none is like it."""
    return next(iter(difflib.get_close_matches(word, known, 1)), None)
