"""A notebook with live controls, for tests and measurements in JupyterLab in a real browser."""

import itertools
import json
from pathlib import Path

from inside.notebooks import KERNELSPEC
from tests.browser.lab_case import LabCase

SET_UP = """%classpath ../lib/core/target/first-neuron.jar
import firstneuron.data.*; import firstneuron.live.*; import firstneuron.nn.*;
import firstneuron.perceptron.*; import firstneuron.plot.*;
import static firstneuron.live.Controls.*;
import tech.tablesaw.api.Table;"""


class LiveCase(LabCase):
    """Notebooks of given cells."""

    numbers = itertools.count(1)  # JupyterLab takes a new notebook of an old name for the one that it knows

    def open_cells(self, *cells):
        self.end()
        notebook = {
            "nbformat": 4,
            "nbformat_minor": 5,
            "metadata": {"kernelspec": KERNELSPEC},
            "cells": [
                {
                    "cell_type": "code",
                    "id": f"cell-{number}",
                    "metadata": {},
                    "source": source,
                    "outputs": [],
                    "execution_count": None,
                }
                for number, source in enumerate([SET_UP, *cells])
            ],
        }
        name = f"live-{next(self.numbers)}.ipynb"
        Path(self.folder / "notebooks" / name).write_text(json.dumps(notebook))
        self.open(name)
        self.run_all()
        self.page.wait_for_selector(".jupyter-widgets.widget-html, .jp-OutputArea-output :is(pre, table)")

    def shown(self, number=0):
        """The place below the controls of the panel with this number."""
        return self.page.locator(".jupyter-widgets.widget-html").nth(number)

    def wait_for_text(self, text, number=0):
        self.shown(number).get_by_text(text).wait_for(timeout=30_000)
