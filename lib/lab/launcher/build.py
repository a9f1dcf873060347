"""What Maven does for ./lab: it builds the jars, and fetches what others have put into a jar."""

from __future__ import annotations

import zipfile
from pathlib import Path

from launcher.machine import Machine
from launcher.project import Project
from launcher.steps import Step, run_quietly

REVEAL = "org.webjars.bower:reveal.js:3.1.0"
JAR_COPIER = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy"


class Build:
    """The jars of a project, made by the Maven of a machine."""

    def __init__(self, project: Project, machine: Machine) -> None:
        self.project = project
        self.machine = machine
        self.jars = (project.library_jar, project.kernel_jar)

    def is_fresh(self, jar: Path) -> bool:
        """Whether a jar is whole, and newer than everything that it is built from."""
        if not zipfile.is_zipfile(jar):
            return False
        module = jar.parent.parent
        sources = [self.project.root / "pom.xml", module / "pom.xml", *(module / "src" / "main").rglob("*")]
        newest = max((path.stat().st_mtime for path in sources if path.is_file()), default=0)
        return jar.stat().st_mtime >= newest

    def build_jars(self) -> None:
        """Builds what is stale; a jar that is half built is removed, for it would look fresh."""
        stale = [jar for jar in self.jars if not self.is_fresh(jar)]
        if not stale:
            return
        modules = ",".join(str(jar.parent.parent.relative_to(self.project.root)) for jar in stale)
        with Step("building the library" + (" and the kernel" if self.project.kernel_jar in stale else "")):
            try:
                self._maven("Maven could not build the jars.", "-DskipTests", "-pl", modules, "package")
            except BaseException:
                for jar in stale:
                    jar.unlink(missing_ok=True)
                raise

    def fetch_reveal(self) -> None:
        """reveal.js, which shows slides in a browser, from Maven's repository; once, then it stays in target/."""
        if not zipfile.is_zipfile(self.project.reveal_jar):
            with Step("fetching reveal.js for the slides"):
                failure = "reveal.js could not be fetched. Is there a network? The first ./lab slides needs one."
                self.fetch(REVEAL, self.project.reveal_jar.parent, failure)

    def fetch(self, artifact: str, folder: Path, failure: str) -> None:
        """Puts a jar of Maven's repository into a folder."""
        self._maven(failure, "-N", JAR_COPIER, f"-Dartifact={artifact}", f"-DoutputDirectory={folder}")

    def _maven(self, failure: str, *words: str) -> None:
        command = [self.machine.maven.program, "-q", "-B", "-ntp", *words]
        run_quietly(command, failure, self.project.root, self.machine.variables())
