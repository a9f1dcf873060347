"""The exercises and their solutions in JupyterLab in a real browser."""

from tests.browser.browser_case import each_of
from tests.browser.notebook_case import NotebookCase


# The instructor's are the exercises with answers in them; of these, the one with the most pictures.
@each_of("exercises/*.ipynb", "instructor/09*.ipynb")
class TheExercises(NotebookCase):
    pass
