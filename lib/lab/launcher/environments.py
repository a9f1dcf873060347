"""Environments of Python with JupyterLab: the project's own, .venv, or one that is switched on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from launcher.problem import Problem
from launcher.project import Project
from launcher.steps import Step, run_quietly
from launcher.whole_file import holds, write_whole


class Environment:
    """A Python, and the kernels that its JupyterLab has."""

    def __init__(self, python: Path, project: Project) -> None:
        self.python = python
        self.project = project

    @property
    def is_own(self) -> bool:
        return self.python.parent.parent == self.project.venv

    @property
    def name(self) -> str:
        return "the project's .venv" if self.is_own else str(self.python.parent.parent)

    @cached_property
    def kernels(self) -> dict[str, Path]:
        """The folders of its kernelspecs by their names; none where it has no JupyterLab. It is asked once."""
        command = self.project.program(self.python, "kernel_folders")
        try:
            answer = subprocess.run(command, capture_output=True, text=True)
        except OSError:
            return {}
        folders = json.loads(answer.stdout) if answer.returncode == 0 else {}
        return {name: Path(folder) for name, folder in folders.items()}

    @property
    def controls(self) -> str:
        """The version of JupyterLab's extension for live controls; empty where it is missing."""
        folder = self.python.parent.parent / "share/jupyter/labextensions/@jupyter-widgets/jupyterlab-manager"
        try:
            return json.loads((folder / "package.json").read_text(encoding="utf-8"))["version"]
        except (OSError, ValueError, KeyError):
            return ""


def own_environment(project: Project) -> Environment:
    return Environment(project.venv / "bin" / "python", project)


def active_environment(project: Project) -> Environment | None:
    """The environment that is switched on, if it has JupyterLab and a kernel named java."""
    for python in dict.fromkeys(active_pythons()):
        environment = Environment(python, project)
        if not environment.is_own and "java" in environment.kernels:
            return environment
    return None


def active_pythons() -> Iterable[Path]:
    """Conda's and venv's say so in a variable; where neither does, a jupyter on the PATH tells."""
    for variable in ("CONDA_PREFIX", "VIRTUAL_ENV"):
        if os.environ.get(variable):
            yield Path(os.environ[variable]) / "bin" / "python"
    jupyter = shutil.which("jupyter")
    if jupyter:
        yield Path(jupyter).parent / "python"


def create_venv(project: Project) -> None:
    """Makes .venv anew if it is not there, or if it was made from other requirements."""
    wanted = project.requirements.read_text(encoding="utf-8")
    python = own_environment(project).python
    if holds(project.stamp, wanted) and python.exists():
        return
    with Step("installing JupyterLab into .venv"):
        shutil.rmtree(project.venv, ignore_errors=True)
        failure = "The environment .venv could not be created."
        run_quietly([sys.executable, "-m", "venv", project.venv], failure, project.root)
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        install += ["-r", project.requirements]
        try:
            # Where the package index cannot be reached, pip would ask several times for each package.
            run_quietly([*install, "--retries", "0"], "", project.root)
        except Problem:
            run_quietly(install, "JupyterLab could not be installed. Is there a network?", project.root)
        write_whole(project.stamp, wanted)
