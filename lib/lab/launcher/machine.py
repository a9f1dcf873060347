"""What is on this machine: a JDK, Maven, Python's venv module, fonts, memory."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from launcher.problem import Problem

OLDEST_JDK = 17
OLDEST_MAVEN = (3, 8)
JDK_PACKAGE = "default-jdk-headless"
NEW_ENOUGH = "Debian 12 or Ubuntu 24.04, or newer"  # whose packages are not too old
ANSWER_SECONDS = 30
HANGUL_FONT = "NanumGothic"  # the letters of stored pictures with Hangul
HANGUL_PACKAGE = "fonts-nanum"
FONT_LISTER = "fc-list"
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Tool(NamedTuple):
    """A program that the course needs, None where there is none that will do, and what to say about it."""

    program: Path | None
    note: str


class Memory(NamedTuple):
    """Megabytes."""

    total: int
    free: int


def parse_java_version(text: str) -> int | None:
    """The feature version in what java -version prints, 17 or 25; Java 8 calls itself 1.8."""
    found = re.search(r'version "(?:1\.)?(\d+)', text)
    return int(found.group(1)) if found else None


def parse_maven_version(text: str) -> tuple[int, ...] | None:
    found = re.search(r"Apache Maven (\d+)\.(\d+)\.(\d+)", COLOUR.sub("", text))
    return tuple(int(part) for part in found.groups()) if found else None


def java_candidates() -> Iterable[Path]:
    """Where a JDK may be; the one that the user has chosen comes first."""
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"]) / "bin" / "java"
    on_path = shutil.which("java")
    if on_path:
        yield Path(on_path).resolve()
    yield from sorted(Path("/usr/lib/jvm").glob("*/bin/java"))
    yield from sorted(Path("/Library/Java/JavaVirtualMachines").glob("*/Contents/Home/bin/java"))


class Machine:
    """The tools of this machine. Each is asked for its version once, for a JVM takes its time to answer."""

    def __init__(self) -> None:
        self._java_versions: dict[Path, int | None] = {}

    def java_version(self, java: Path) -> int | None:
        """The feature version of a JDK, for example 17; None if it does not run or has no compiler."""
        if java not in self._java_versions:
            self._java_versions[java] = self._ask_java(java)
        return self._java_versions[java]

    @staticmethod
    def _ask_java(java: Path) -> int | None:
        if not (java.parent / "javac").exists():
            return None
        try:
            answer = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=ANSWER_SECONDS)
        except (OSError, subprocess.TimeoutExpired):
            return None
        return parse_java_version(answer.stderr)

    @cached_property
    def jdk(self) -> Tool:
        """A JDK that is new enough; those that are not are named."""
        refused = []
        for java in java_candidates():
            version = self.java_version(java)
            if version is not None and version >= OLDEST_JDK:
                note = f"JDK {version}, {java.parent.parent}"
                return Tool(java, note + (f" (passed over: {', '.join(refused)})" if refused else ""))
            if java.exists():
                refused.append(f"{java}, {'no JDK' if version is None else f'version {version}'}")
        found = f" (found: {', '.join(refused)})" if refused else ""
        return Tool(None, f"no JDK {OLDEST_JDK} or newer{found}")

    @cached_property
    def maven(self) -> Tool:
        maven = shutil.which("mvn")
        if maven is None:
            return Tool(None, "no Maven (mvn) on the PATH")
        answer = subprocess.run([maven, "-version"], capture_output=True, text=True, env=self.variables())
        version = parse_maven_version(answer.stdout)
        if version is None or version < OLDEST_MAVEN:
            return Tool(None, f"Maven {'.'.join(map(str, OLDEST_MAVEN))} or newer is needed, {maven} is older")
        return Tool(Path(maven), f"Maven {'.'.join(map(str, version))}, {maven}")

    @cached_property
    def has_venv(self) -> bool:
        """Whether this Python can make an environment; Debian keeps that in a package of its own."""
        return importlib.util.find_spec("ensurepip") is not None

    def variables(self) -> dict[str, str]:
        """The variables for what runs on the JDK: Maven alone would take the first java on the PATH."""
        java = self.jdk.program
        return {**os.environ, **({"JAVA_HOME": str(java.parent.parent)} if java else {})}

    def require_tools(self, with_venv: bool) -> None:
        """Names at once everything that is missing, and the Debian packages that bring it."""
        needed = [
            (self.jdk.program, self.jdk.note, JDK_PACKAGE),
            (self.maven.program, self.maven.note, "maven"),
            (self.has_venv or not with_venv, "Python's venv module", "python3-venv"),
        ]
        missing = [(what, package) for there, what, package in needed if not there]
        if missing:
            raise Problem(
                "missing: " + "; ".join(what for what, _ in missing) + ".\n"
                f"On {NEW_ENOUGH}:  sudo apt install {' '.join(package for _, package in missing)}\n"
                "Elsewhere, or without administrator rights:  conda env create -f environment.yml"
            )

    @staticmethod
    def memory() -> Memory | None:
        """None where the system does not tell."""
        try:
            values = dict(re.findall(r"(\w+):\s+(\d+) kB", Path("/proc/meminfo").read_text()))
            return Memory(int(values["MemTotal"]) // 1024, int(values["MemAvailable"]) // 1024)
        except (OSError, KeyError):
            return None

    @cached_property
    def tells_fonts(self) -> bool:
        """Whether there is a program that lists fonts; fonts may well be there without it."""
        return shutil.which(FONT_LISTER) is not None

    def font(self, pattern: str) -> str:
        """The family of the first font that fits; empty if there is none, or nothing that would tell."""
        if not self.tells_fonts:
            return ""
        answer = subprocess.run([FONT_LISTER, pattern, "family"], capture_output=True, text=True)
        return answer.stdout.strip().split("\n")[0]
