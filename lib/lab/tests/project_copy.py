"""A copy of the project, and environments of Python for it, for tests of what happens outside of this folder."""

import os
import shutil
import stat
import subprocess
import sys
import sysconfig
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

from launcher.project import PROJECT

ROOT = PROJECT.root
NOBODY = 65534
AS_NOBODY = ("setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups")


def copy_project(folder):
    """The files of the project, and its jars."""
    names = subprocess.run(
        ["git", "ls-files", "-coz", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    jars = (PROJECT.library_jar, PROJECT.kernel_jar, PROJECT.reveal_jar, PROJECT.mathjax_jar, PROJECT.rhino_jar)
    for name in [
        *filter(None, names.split("\0")),
        *(str(jar.relative_to(ROOT)) for jar in jars),
    ]:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target)


def shorten_archive_notebooks(folder):
    """A cell each: where the archive is to be made, but need not be a good one."""
    for notebook in PROJECT.archive_notebooks:
        book = new_notebook(cells=[new_code_cell("1 + 1")])
        nbformat.write(book, folder / notebook.relative_to(ROOT))


def is_open_to_all(path):
    """Whether somebody who is not root gets there: a Python of pyenv may lie in root's home."""
    path = Path(os.path.realpath(path))
    return all(parent.stat().st_mode & stat.S_IXOTH for parent in path.parents)


def python_for_all():
    """A Python of this version that every user can start, or else this one."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    candidates = [sys.executable, shutil.which(f"python{version}", path="/usr/local/bin:/usr/bin")]
    return next((python for python in candidates if python and is_open_to_all(python)), sys.executable)


def venv_like_this(folder):
    """An environment with the packages of this one, JupyterLab among them, and without a kernel of Java."""
    subprocess.run([python_for_all(), "-m", "venv", "--without-pip", folder], check=True)
    shared, here = folder / "share" / "jupyter", Path(sys.prefix) / "share" / "jupyter"
    (shared / "lab").mkdir(parents=True)
    for part in [*here.iterdir(), *(here / "lab").iterdir()]:
        if part.name not in ("kernels", "lab", "settings"):
            (shared / part.relative_to(here)).symlink_to(part)
    packages = next(folder.glob("lib/python*/site-packages"))
    (packages / "other.pth").write_text(sysconfig.get_path("purelib") + "\n")
