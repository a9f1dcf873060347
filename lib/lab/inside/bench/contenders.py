"""The kernels that are measured, and the cells that they run."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from jupyter_core.paths import jupyter_path

from inside import notebooks
from inside.kernel_process import Kernel

FIRST_NOTEBOOK = "06_1_neuron.ipynb"
PYTHON_CHART = [
    "import numpy as np\nimport matplotlib\nmatplotlib.use('agg')\nimport matplotlib.pyplot as plt\n%matplotlib inline",
    "x, y = np.meshgrid(np.linspace(-.5, 1.5, 180), np.linspace(-.5, 1.5, 150))\n"
    "plt.contourf(x, y, .5 * x + .5 * y - .7 > 0)\nplt.scatter([0, 0, 1, 1], [0, 1, 0, 1]);",
]


@dataclass
class Contender:
    """A kernel: what it is called, how it is started, and with which variables."""

    name: str
    argv: list[str]
    env: dict[str, str] = field(default_factory=dict)

    def start(self, folder: Path) -> Kernel:
        return Kernel(self.argv, folder, self.env)


def contenders_from(text: str) -> list[Contender]:
    return [Contender(**fields) for fields in json.loads(text)]


def contenders(options: argparse.Namespace) -> Iterator[tuple[Contender, list[str]]]:
    """The kernels, each with its cells up to the first chart."""
    chart = code_cells(options.notebooks / FIRST_NOTEBOOK)
    for contender in options.kernels:
        yield contender, chart
    ijava = ijava_elsewhere(options.kernels)
    if ijava:
        yield ijava, chart
    if options.python:
        argv = [str(options.python), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        yield Contender("ipykernel", argv), PYTHON_CHART


def ijava_elsewhere(known: list[Contender]) -> Contender | None:
    """An IJava that is installed as a kernel named java, and that the course does not start."""
    for folder in jupyter_path("kernels"):
        file = Path(folder) / "java" / "kernel.json"
        if file.exists():
            spec = json.loads(file.read_text())
            jars = {Path(word).name for word in spec["argv"] if "ijava" in word.lower()}
            if jars and not any(jar in str(contender.argv) for contender in known for jar in jars):
                return Contender("IJava", spec["argv"], spec.get("env", {}))
    return None


def code_cells(notebook: Path) -> list[str]:
    return notebooks.code_cells(notebooks.read(notebook))
