"""./lab alone: JupyterLab, opened at the first notebook."""

from __future__ import annotations

import argparse
import os
import re
from typing import NoReturn

from launcher.course import Course
from launcher.editions import Editions
from launcher.ports import chosen_port, free_port

FIRST_NOTEBOOK = "00_start_here.ipynb"
JUPYTER_PORT = "JUPYTER_PORT"  # the port that Jupyter tries first, unless its settings or its options say another


def open_lab(course: Course, options: argparse.Namespace) -> NoReturn:
    """Sets up, and becomes JupyterLab."""
    first = Editions(course.project).folder(options.language) / FIRST_NOTEBOOK
    environment = course.set_up(options.venv)
    variables = course.kernels.variables(environment)
    command = [str(environment.python), "-m", "jupyterlab", "--ServerApp.ip=127.0.0.1"]
    if options.port:
        port = chosen_port(course.project.ports, options.port)
        command += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0"]
    elif JUPYTER_PORT not in variables:
        variables[JUPYTER_PORT] = str(free_port(course.project.ports))
    # Jupyter takes this option once only, and the first notebook is not in another folder.
    if not any(word.startswith("--ServerApp.root_dir") for word in options.rest):
        root = course.project.notebooks
        command += [f"--ServerApp.root_dir={root}", f"--LabApp.default_url=/lab/tree/{first.relative_to(root)}"]
    if not options.browser:
        command.append("--no-browser")
    if os.geteuid() == 0:
        command.append("--allow-root")
    command += codespace_options()
    print(f"  JupyterLab from {environment.name}. Ctrl-C twice ends it.", flush=True)
    os.execve(command[0], command + options.rest, variables)


def codespace_options() -> list[str]:
    """In a codespace the browser comes by an address of its own, which Jupyter would refuse. No other may come."""
    name, domain = os.environ.get("CODESPACE_NAME"), os.environ.get("GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN")
    if not name or not domain:
        return []
    return [f"--ServerApp.allow_origin_pat=https://{re.escape(name)}-[0-9]+\\.{re.escape(domain)}"]
