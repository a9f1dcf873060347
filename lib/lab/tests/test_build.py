"""What Maven is asked for, and when."""

import contextlib
import io
import os
import tempfile
import time
import unittest
from pathlib import Path

from launcher.build import Build
from launcher.machine import Tool
from launcher.problem import Problem
from launcher.project import Project
from tests.stand_ins import jar, machine_with_jdk, program


class InAFolder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.project = Project(self.folder)
        self.machine = machine_with_jdk()
        self.build = Build(self.project, self.machine)


class Freshness(InAFolder):
    def test_a_jar_is_stale_once_a_source_is_newer_and_if_half_of_it_is_missing(self):
        library = self.project.library_jar
        source = library.parent.parent / "src" / "main" / "A.java"
        source.parent.mkdir(parents=True)
        source.write_text("")
        self.assertFalse(self.build.is_fresh(library))
        jar(library)
        future = time.time() + 1000
        os.utime(library, (future, future))
        self.assertTrue(self.build.is_fresh(library))
        whole = library.read_bytes()
        library.write_bytes(whole[: len(whole) // 2])
        os.utime(library, (future, future))
        self.assertFalse(self.build.is_fresh(library))
        library.write_bytes(whole)
        os.utime(source, (future + 1, future + 1))
        self.assertFalse(self.build.is_fresh(library))

    def test_a_jar_is_stale_once_a_pom_is_newer(self):
        for pom in (self.folder / "pom.xml", self.project.library_jar.parents[1] / "pom.xml"):
            jar(self.project.library_jar)
            self.assertTrue(self.build.is_fresh(self.project.library_jar))
            pom.write_text("")
            future = time.time() + 1000
            os.utime(pom, (future, future))
            self.assertFalse(self.build.is_fresh(self.project.library_jar))
            pom.unlink()


class Fetching(InAFolder):
    def setUp(self):
        super().setUp()
        self.out = self.enterContext(contextlib.redirect_stdout(io.StringIO()))

    def test_without_a_network_it_is_said_what_the_network_is_for(self):
        self.machine.maven = Tool(program(self.folder, "mvn", "echo Unknown host\nexit 1\n"), "")
        with self.assertRaises(Problem) as raised:
            self.build.fetch_scripts()
        self.assertIn("The first start needs one", str(raised.exception))
        self.assertIn("Unknown host", str(raised.exception))
        self.assertRegex(self.out.getvalue(), "fetching what pages and slides load … failed after")

    def test_what_is_there_is_not_fetched_again(self):
        self.machine.maven = Tool(program(self.folder, "mvn", "exit 1\n"), "")
        for script in self.build.scripts:
            jar(script)
        self.build.fetch_scripts()
        self.assertEqual("", self.out.getvalue())

    def test_what_is_fetched_is_new_however_old_its_file_is(self):
        pom = self.project.reveal_jar.parents[1] / "pom.xml"
        pom.parent.mkdir(parents=True)
        pom.write_text("")
        for script in self.build.scripts:
            jar(script)
            os.utime(script, (1, 1))
        self.machine.maven = Tool(program(self.folder, "mvn", "exit 0\n"), "")
        self.build.fetch_scripts()
        self.assertTrue(all(self.build.is_fresh(script) for script in self.build.scripts))


if __name__ == "__main__":
    unittest.main()
