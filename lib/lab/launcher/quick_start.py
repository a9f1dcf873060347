"""How a kernel's JVM is started so that it is light and soon there: with flags, and with an archive of its classes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from launcher.machine import Machine
from launcher.problem import Problem
from launcher.project import Project
from launcher.steps import Step, run_quietly
from launcher.whole_file import holds, write_if_changed

# The one place for the flags of a kernel's JVM. English and UTF-8 make the outputs the same everywhere.
JVM_FLAGS = [
    # A small heap at first: the JVM would begin with a part of the machine's memory, and fill it before it cleans up.
    "-Xms64m",
    "-Xmx384m",
    "-Djava.awt.headless=true",
    "-Dfile.encoding=UTF-8",
    "-Duser.language=en",
    # Most of a notebook's time goes into javac, on which the JVM's optimizing compiler would spend more than it saves.
    # So it waits twenty times as long as usual before it begins; in the library and in cells, where loops are, twice.
    "-XX:+UseSerialGC",
    "-XX:Tier4InvocationThreshold=100000",
    "-XX:Tier4MinInvocationThreshold=12000",
    "-XX:Tier4CompileThreshold=300000",
    "-XX:Tier4BackEdgeThreshold=800000",
    "-XX:CompileCommand=quiet",
    "-XX:CompileCommand=CompileThresholdScaling,firstneuron.*::*,0.1",
    "-XX:CompileCommand=CompileThresholdScaling,REPL.*::*,0.1",
]
VECTOR_API = ["--add-modules", "jdk.incubator.vector"]  # the library's products are several times faster with it


def with_archive(command: Sequence[str], archive: Path) -> list[str]:
    """A JVM that cannot use its archive would say so on standard output, and goes on without it."""
    return [command[0], "-Xlog:disable", "-Xlog:all=error:stderr", f"-XX:SharedArchiveFile={archive}", *command[1:]]


class QuickStart:
    """Archives of the classes that kernels load. One is made when anything that it depends on has changed."""

    def __init__(self, project: Project, machine: Machine) -> None:
        self.project = project
        self.machine = machine

    def has_archive(
        self, python: Path, archive: Path, command: Sequence[str], jars: Sequence[Path], kernel: str = ""
    ) -> bool:
        """Tells if there is an archive for a kernel's command, after making it where it is missing or stale."""
        stamp = archive.with_suffix(".stamp")
        wanted = self._state(command, jars)
        if not holds(stamp, wanted):
            self._make(python, archive, command, kernel)
            write_if_changed(stamp, wanted)
        return archive.exists()

    def _state(self, command: Sequence[str], jars: Sequence[Path]) -> str:
        """Everything that an archive depends on."""
        # An image of a container keeps whole seconds.
        dates = [(str(jar), int(jar.stat().st_mtime), jar.stat().st_size) for jar in jars]
        notebooks = [path.name for path in self.project.archive_notebooks]
        return json.dumps([command, dates, self.machine.java_version(Path(command[0])), notebooks])

    def _make(self, python: Path, archive: Path, command: Sequence[str], kernel: str) -> None:
        """Lets the kernel run notebooks and keeps the classes that it loads, so that the next one has them at once."""
        draft = archive.with_suffix(".draft")
        draft.unlink(missing_ok=True)
        training = json.dumps([command[0], f"-XX:ArchiveClassesAtExit={draft}", *command[1:]])
        maker = self.project.program(python, "archive", "--command", training, *self.project.archive_notebooks)
        try:
            with Step("preparing a quick start of notebooks" + (f" on {kernel}" if kernel else "")):
                run_quietly(maker, "", self.project.root)
                draft.replace(archive)
        except (Problem, OSError):
            archive.unlink(missing_ok=True)
            print("  It goes without: each notebook then takes a second longer to start.")
