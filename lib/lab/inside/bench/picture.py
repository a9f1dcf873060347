"""The kernels side by side as bars, drawn by the library in a kernel of the course."""

from __future__ import annotations

import argparse
import json

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from inside.bench.kernel import run_or_fail, started
from inside.bench.results import Results
from inside.pages import TEMPLATES

CHARTS = (
    ("first result, s", "seconds", "The first result after {} s"),
    ("first chart, s", "seconds", "The first chart after {} s"),
    ("idle, MB", "megabytes", "Idle, a kernel takes {} MB"),
    ("after the notebook, MB", "megabytes", "After a notebook it takes {} MB"),
)


def draw(options: argparse.Namespace, results: Results) -> None:
    with started(options.kernels[0], options.notebooks) as kernel:
        for cell in cells(options, results):
            run_or_fail(kernel, cell)


def cells(options: argparse.Namespace, results: Results) -> list[str]:
    """What draws, in Java; each title names the number of the first kernel, which is the course's."""
    charts = []
    for what, unit, title in CHARTS:
        digits = 0 if unit == "megabytes" else 2
        bars = {who: f"{value:.{digits}f}" for who, value in results.of_all("kernel", what).items()}
        charts.append({"title": title.format(next(iter(bars.values()))), "unit": unit, "bars": bars})
    environment = Environment(loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True)
    environment.filters["literal"] = json.dumps
    template = environment.get_template("kernels.jshell.j2")
    return template.render(charts=charts, file=str(options.picture.absolute())).split("\n---\n")
