"""From the cells of a notebook to HTML, by nbconvert and the templates of the book."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nbconvert import HTMLExporter
from nbconvert.exporters import TemplateExporter
from nbformat import NotebookNode
from pygments import highlight
from pygments.filter import simplefilter
from pygments.formatters import HtmlFormatter
from pygments.lexers import JavaLexer
from pygments.token import Comment, Keyword, Number, String, Text

from inside.pages import FOR_NBCONVERT

# What has a colour; all else is text, and needs no mark.
COLOURED = (Keyword, Number, String, Comment)
FORMATTER = HtmlFormatter(nowrap=True)


@simplefilter
def few_kinds(_filter: object, _lexer: object, stream: Iterator, _options: object) -> Iterator:
    for kind, text in stream:
        yield next((coloured for coloured in COLOURED if kind in coloured), Text), text


JAVA = JavaLexer()
JAVA.add_filter(few_kinds())


def in_colours(source: str, **_settings: object) -> str:
    return highlight(source, JAVA, FORMATTER)


class Rendering(HTMLExporter):
    """The middle of a page. nbconvert's own exporter for HTML would look through the finished text once more, for what
    JupyterLab's pages have and these have not."""

    def __init__(self) -> None:
        super().__init__(template_name="book", exclude_anchor_links=True, **FOR_NBCONVERT)
        self.register_filter("highlight_code", in_colours)

    def html(self, notebook: NotebookNode, **resources: Any) -> str:
        return TemplateExporter.from_notebook_node(self, notebook, resources)[0]
