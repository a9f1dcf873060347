"""The exercises and their solutions in JupyterLab in a real browser."""

from browser.browser_case import each_of
from browser.notebook_case import NotebookCase


@each_of("exercises/*.ipynb", "solutions/*.ipynb")
class TheExercises(NotebookCase):
    pass
