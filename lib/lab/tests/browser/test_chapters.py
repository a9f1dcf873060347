"""The notebooks of the course in JupyterLab in a real browser."""

from tests.browser.browser_case import each_of
from tests.browser.notebook_case import NotebookCase


@each_of("*.ipynb")
class TheCourse(NotebookCase):
    pass
