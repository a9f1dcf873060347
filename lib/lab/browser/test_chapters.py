"""The notebooks of the course in JupyterLab in a real browser."""

from browser.notebook_case import NotebookCase, each_of


@each_of("*.ipynb")
class TheCourse(NotebookCase):
    pass
