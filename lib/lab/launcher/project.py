"""Where everything is in a clone of the course."""

from __future__ import annotations

from pathlib import Path


class Project:
    """The folders and files of one clone, by what they are for."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.notebooks = root / "notebooks"
        self.catalogues = root / "lib" / "translations"
        self.target = root / "target"
        self.executed = self.target / "notebooks"
        self.documentation = self.target / "javadoc"
        self.lock = self.target / "lab.lock"
        self.ports = self.target / "ports"

        self.programs = root / "lib" / "lab"
        self.requirements = self.programs / "requirements.txt"
        self.overrides = self.programs / "overrides.json"
        self.jupyter_settings = self.programs / "config"
        self.logging = self.programs / "logging.properties"
        self.venv = root / ".venv"
        self.stamp = self.venv / "ready"  # holds the requirements that were installed

        self.library_jar = root / "lib" / "core" / "target" / "first-neuron.jar"
        self.library_sources = root / "lib" / "core" / "src" / "main" / "java"
        self.exercise_texts = root / "lib" / "core" / "src" / "main" / "resources" / "firstneuron" / "exercise"
        self.kernel_jar = root / "lib" / "kernel" / "target" / "first-neuron-kernel.jar"
        self.kernel_start = root / "lib" / "kernel" / "start"
        self.reveal_jar = root / "lib" / "web" / "target" / "reveal.js.jar"
        self.mathjax_jar = root / "lib" / "web" / "target" / "mathjax.jar"
        self.rhino_jar = root / "lib" / "web" / "target" / "rhino.jar"

        self.own_archive = root / "lib" / "kernel" / "target" / "classes.jsa"
        self.other_archive = self.target / "classes.jsa"
        self.archive_notebooks = [self.notebooks / f"{name}.ipynb" for name in ("06_1_neuron", "08_4_training_xor")]
        self.kernels_beside = self.target / "jupyter" / "kernels"  # for the JupyterLab of another environment

    def program(self, python: Path, name: str, *words: object) -> list[str]:
        """The command line of a program of the package `inside`, run by a Python that has JupyterLab."""
        return [str(word) for word in (python, self.programs, name, *words)]


def all_notebooks(folder: Path) -> list[Path]:
    """Every notebook in a folder and those below it; what Jupyter keeps as checkpoints is none."""
    return sorted(path for path in folder.rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts)


PROJECT = Project(Path(__file__).resolve().parents[3])
