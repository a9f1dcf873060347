"""The archive of classes: named and used once it is made, and missed where it cannot be."""

import contextlib
import io
import json
import sys
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

from launcher.environments import Environment
from launcher.kernels import KERNEL_CLASS, Kernels
from launcher.project import PROJECT
from launcher.quick_start import JVM_FLAGS
from tests.stand_ins import built_project, let_archives, machine_with_jdk


class TheTestsOfCells(unittest.TestCase):
    def test_have_the_compiler_of_a_kernel(self):
        flags = ElementTree.parse(PROJECT.root / "pom.xml").findtext("{*}properties/{*}kernel.flags")
        self.assertEqual([flag for flag in JVM_FLAGS if flag.startswith("-XX:")], flags.split())


class StartingTheKernel(unittest.TestCase):
    """In a project of its own, with a maker of archives that writes a file, or that is missing."""

    def setUp(self):
        self.project = built_project(Path(self.enterContext(tempfile.TemporaryDirectory())))
        python = self.project.venv / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.symlink_to(sys.executable)
        self.own = Environment(python, self.project)
        self.out = self.enterContext(contextlib.redirect_stdout(io.StringIO()))

    def own_command(self):
        """How JupyterLab starts the kernel after a set-up; each time as in a start of its own."""
        Kernels(self.project, machine_with_jdk()).provide(self.own)
        file = self.project.venv / "share" / "jupyter" / "kernels" / "java" / "kernel.json"
        return json.loads(file.read_text())["argv"]

    def test_the_archive_is_named_and_used_once_it_is_made(self):
        let_archives(self.project, succeed=True)
        command = self.own_command()
        self.assertIn(f"-XX:SharedArchiveFile={self.project.own_archive}", command)
        self.assertLess(command.index("-Xlog:disable"), command.index(KERNEL_CLASS))
        for flag in JVM_FLAGS:
            self.assertIn(flag, command)

    def test_without_an_archive_it_goes_on_and_says_so_once(self):
        self.assertNotIn("SharedArchiveFile", str(self.own_command()))
        first = self.out.getvalue()
        self.assertIn("It goes without", first)
        self.own_command()
        self.assertEqual(first, self.out.getvalue(), "a second start must not try again")

    def test_an_archive_is_made_anew_when_a_jar_has_changed(self):
        let_archives(self.project, succeed=True)
        self.own_command()
        self.project.kernel_jar.write_bytes(self.project.kernel_jar.read_bytes() + b"more")
        self.own_command()
        self.assertEqual(2, self.out.getvalue().count("preparing a quick start of notebooks"))


if __name__ == "__main__":
    unittest.main()
