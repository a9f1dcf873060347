"""Runs notebooks in kernels without a browser."""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Sequence
from pathlib import Path

from launcher.course import Course
from launcher.environments import Environment


def run_them(
    course: Course, environment: Environment, notebooks: Sequence[Path], options: argparse.Namespace, save: bool
) -> int:
    """Runs notebooks as the options say; pages and copies go to target/notebooks/. Returns 1 if one of them fails."""
    project = course.project
    course.kernels.require(environment, options.kernel)
    words = ["--root", project.notebooks, "--output", project.target / "notebooks", "--kernel", options.kernel]
    words += ["--mathjax", project.mathjax_jar, "--jobs", options.jobs, "--timeout", options.timeout]
    words += [*(["--save"] if save else []), *notebooks]
    command = project.program(environment.python, "run_notebooks", *words)
    return subprocess.run(command, env=course.kernels.variables(environment)).returncode
