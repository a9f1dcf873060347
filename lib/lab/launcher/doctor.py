"""./lab doctor: one line for each thing that the course needs, and what to do where it is missing."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from launcher.course import Course
from launcher.environments import active_environment, own_environment
from launcher.kernels import OWN_KERNEL
from launcher.machine import FONT_LISTER, HANGUL_FONT, HANGUL_PACKAGE, JDK_PACKAGE, NEW_ENOUGH

LITTLE_MEMORY = 1024


@dataclass
class Finding:
    """Whether a thing is there, what was found of it, and what brings it."""

    there: bool
    what: str
    found: str
    advice: str = "./lab setup"
    optional: bool = False

    def __str__(self) -> str:
        word = "ok" if self.there else "optional" if self.optional else "missing"
        advice = "" if self.there else f"\n{'':31} → {self.advice}"
        return f"  {word:9} {self.what:19} {self.found}{advice}"


def new_enough(package: str) -> str:
    """What brings a package, and where it would bring one that is too old."""
    return f"sudo apt install {package} ({NEW_ENOUGH}; else conda)"


class Doctor:
    """Looks at a course, and changes nothing."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.active = active_environment(course.project)
        self.environment = self.active or own_environment(course.project)

    def findings(self) -> list[Finding]:
        return [*self.tools(), *self.jupyter(), *map(self.jar, self.course.build.jars), *self.fonts(), *self.memory()]

    def tools(self) -> list[Finding]:
        machine = self.course.machine
        python = f"{sys.version.split()[0]}, {sys.executable}" + ("" if machine.has_venv else ", without venv")
        return [
            Finding(bool(machine.jdk.program), "JDK", machine.jdk.note, new_enough(JDK_PACKAGE)),
            Finding(bool(machine.maven.program), "Maven", machine.maven.note, new_enough("maven")),
            Finding(machine.has_venv, "Python", python, "sudo apt install python3-venv", optional=bool(self.active)),
        ]

    def jupyter(self) -> list[Finding]:
        kernels = self.course.kernels.of(self.environment)
        lab = f"from {self.environment.name}" if kernels else "not set up yet"
        names = ("java", OWN_KERNEL) if self.active else ("java",)
        return [
            Finding(bool(kernels), "JupyterLab", lab),
            *(
                Finding(name in kernels, f"kernel {name}", str(kernels.get(name, "not installed yet")))
                for name in names
            ),
            *self.controls(),
        ]

    def controls(self) -> list[Finding]:
        """Without the extension a notebook shows pictures in the place of what moves."""
        found = self.environment.controls
        advice = "conda install jupyterlab_widgets, or pip" if self.active else "./lab setup"
        return [Finding(bool(found), "live controls", found or "no jupyterlab_widgets", advice, optional=True)]

    def jar(self, jar: Path) -> Finding:
        fresh = self.course.build.is_fresh(jar)
        state = "up to date" if fresh else "older than its sources" if jar.exists() else "not built yet"
        return Finding(fresh, "jar", f"{jar.relative_to(self.course.project.root)}, {state}")

    def fonts(self) -> list[Finding]:
        if not self.course.machine.tells_fonts:
            unknown = f"cannot tell without {FONT_LISTER}"
            return [Finding(False, "fonts", unknown, "sudo apt install fontconfig", optional=True)]
        font = self.course.machine.font
        sans = font("DejaVu Sans") or font("Noto Sans") or font(":lang=en")
        nanum = font(HANGUL_FONT)
        hangul = nanum or font(":lang=ko")
        without = "none found (pictures of the Korean notebooks have English words)"
        other = "" if nanum or not hangul else f" (stored pictures have {HANGUL_FONT})"
        return [
            Finding(bool(sans), "font", sans or "none found", "sudo apt install fonts-dejavu-core"),
            Finding(
                bool(hangul),
                "font, Hangul",
                hangul + other or without,
                f"sudo apt install {HANGUL_PACKAGE}",
                optional=True,
            ),
        ]

    def memory(self) -> list[Finding]:
        memory = self.course.machine.memory()
        if memory is None:
            return []
        found = f"{memory.free} MB free of {memory.total} MB; JupyterLab and one notebook take about 700"
        return [Finding(memory.free > LITTLE_MEMORY, "memory", found, "close other programs", optional=True)]


def doctor(course: Course, _: argparse.Namespace) -> int:
    """Prints what was found; returns 1 if something is missing."""
    healthy = True
    for finding in Doctor(course).findings():
        print(finding)
        healthy &= finding.there or finding.optional
    print("\nAll is well: ./lab opens the course." if healthy else "\nDo what the arrows say, then ./lab doctor again.")
    return 0 if healthy else 1
