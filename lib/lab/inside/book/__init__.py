"""Makes the book: the course as a web site, from the outputs that notebooks have stored. Called by ./lab book.

A language is an edition of the book: English at its root, every other one in a folder of its own. Formulas are typeset
here, pictures become files, and what pages share is there once. Nothing is loaded from elsewhere.
"""

from inside.book.program import main

__all__ = ["main"]
