"""./lab bench: which kernels are there to be measured, and how they would start without the course."""

from __future__ import annotations

import argparse
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

from launcher.course import Course
from launcher.environments import Environment
from launcher.kernels import KERNEL_CLASS, OWN_KERNEL
from launcher.kernelspecs import METADATA
from launcher.problem import Problem

PARTS = ("kernel", "notebooks", "class")
YARDSTICK = "import ipykernel, matplotlib, numpy"


def measure(course: Course, options: argparse.Namespace) -> int:
    """What cannot be measured is refused before anything is set up."""
    for part in options.words:
        if part not in PARTS:
            raise Problem(f"bench has no part {part}; there are {', '.join(PARTS)}.")
    if options.python:
        require_yardstick(options.python)
    environment = course.set_up(options.venv)
    kernels = list(kernels_to_measure(course, environment, options.kernel))
    words = ["--notebooks", course.project.notebooks, "--runs", options.runs]
    words += ["--java", course.machine.jdk.program, "--kernels", json.dumps(kernels)]
    for name in ("python", "csv", "picture"):
        value = getattr(options, name)
        words += [f"--{name}", value] if value else []
    command = course.project.program(environment.python, "bench", *words, *options.words)
    return subprocess.run(command, env=course.kernels.variables(environment)).returncode


def require_yardstick(python: Path) -> None:
    answer = subprocess.run([python, "-c", YARDSTICK], capture_output=True, text=True)
    if answer.returncode != 0:
        lines = answer.stderr.splitlines() or ["it does not say what"]
        raise Problem(f"{python} lacks something of ipykernel, numpy and matplotlib: {lines[-1]}")


def kernels_to_measure(course: Course, environment: Environment, first: str) -> Iterator[dict]:
    """Names, commands and variables of the kernels that the course can run on here, the chosen one first, and each also
    as it starts without the flags and the archive."""
    course.kernels.require(environment, first)
    found = course.kernels.of(environment)
    for name in dict.fromkeys([first, "java", OWN_KERNEL]):
        if name not in found:
            continue
        spec = json.loads((found[name] / "kernel.json").read_text(encoding="utf-8"))
        if KERNEL_CLASS in spec["argv"]:
            title, plain = "First Neuron", {"argv": course.kernels.untuned_command()}
        else:
            title = "IJava" if "ijava" in str(spec["argv"]).lower() else spec["display_name"]
            plain = spec.get("metadata", {}).get(METADATA)
        yield {"name": title, "argv": spec["argv"], "env": spec.get("env", {})}
        if plain:
            yield {"name": f"{title}, untuned", "argv": plain["argv"], "env": plain.get("env", {})}
