"""What Maven does for ./lab: it builds the jars, and fetches what others have put into a jar."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

from launcher.machine import Machine
from launcher.project import Project
from launcher.steps import Step, run_quietly

JAR_COPIER = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy"


class Build:
    """The jars of a project, made by the Maven of a machine."""

    def __init__(self, project: Project, machine: Machine) -> None:
        self.project = project
        self.machine = machine
        self.jars = (project.library_jar, project.kernel_jar)
        self.scripts = (project.reveal_jar, project.mathjax_jar, project.rhino_jar)

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

    def fetch_scripts(self) -> None:
        """What pages and slides load, from Maven's repository; once, then it stays in target/."""
        if all(self.is_fresh(jar) for jar in self.scripts):
            return
        module = self.project.reveal_jar.parent.parent.relative_to(self.project.root)
        with Step("fetching what pages and slides load"):
            failure = (
                "reveal.js, MathJax and Rhino could not be fetched. Is there a network? The first start needs one."
            )
            self._maven(failure, "-pl", str(module), "package")
            for jar in self.scripts:
                jar.touch()  # it has the time of the repository's file

    def bring_all(self) -> None:
        """Whatever the course needs of Maven, so that a later start needs no network."""
        self.build_jars()
        self.fetch_scripts()

    def document(self) -> Path:
        """The folder with the documentation of the library, made anew."""
        self.build_jars()
        folder, jdk = self.project.documentation, self.machine.jdk.program.parent
        words = [
            "-quiet",
            "-notimestamp",
            "-encoding",
            "UTF-8",
            "-docencoding",
            "UTF-8",
            "-windowtitle",
            "First Neuron",
        ]
        words += ["--add-modules", "jdk.incubator.vector", "-classpath", os.pathsep.join(map(str, self.jars))]
        words += ["-sourcepath", self.project.library_sources, "-subpackages", "firstneuron", "-d", folder]
        with Step("writing the documentation of the library"):
            run_quietly([jdk / "javadoc", *words], "The documentation could not be made.", self.project.root)
        return folder

    def fetch(self, artifact: str, folder: Path, failure: str) -> None:
        """Puts a jar of Maven's repository into a folder."""
        self._maven(failure, "-N", JAR_COPIER, f"-Dartifact={artifact}", f"-DoutputDirectory={folder}")

    def _maven(self, failure: str, *words: str) -> None:
        command = [self.machine.maven.program, "-q", "-B", "-ntp", *words]
        run_quietly(command, failure, self.project.root, self.machine.variables())
