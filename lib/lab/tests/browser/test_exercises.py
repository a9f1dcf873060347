"""The exercises and their solutions in JupyterLab in a real browser."""

from tests.browser.browser_case import each_of
from tests.browser.notebook_case import NotebookCase


@each_of("exercises/*.ipynb", "instructor/*.ipynb")
class TheExercises(NotebookCase):
    pass
