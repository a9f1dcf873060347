"""What ./lab finds on a machine: versions, a JDK that is new enough, and what to do where something is missing."""

import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from launcher import machine
from launcher.machine import Machine, Tool, parse_java_version, parse_maven_version
from launcher.problem import Problem
from tests.stand_ins import jdk, logging, program

MAVEN = "echo 'Apache Maven 3.9.9'"


class Versions(unittest.TestCase):
    def test_java_old_and_new_forms(self):
        self.assertEqual(17, parse_java_version('openjdk version "17.0.15" 2025-04-15'))
        self.assertEqual(25, parse_java_version('openjdk version "25" 2025-09-16'))
        self.assertEqual(8, parse_java_version('java version "1.8.0_401"'))
        self.assertIsNone(parse_java_version("command not found"))

    def test_maven_with_colours(self):
        self.assertEqual((3, 8, 7), parse_maven_version("\x1b[1mApache Maven 3.8.7\x1b[m\n"))
        self.assertIsNone(parse_maven_version("mvn: not found"))


class InAFolder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.log = self.folder / "log"
        self.log.touch()

    def calls(self):
        return self.log.read_text().splitlines()


class FindingAJdk(InAFolder):
    def found_among(self, *candidates):
        with mock.patch.object(machine, "java_candidates", return_value=candidates):
            return Machine().jdk

    def test_an_old_one_is_passed_over_and_named(self):
        old, new = jdk(self.folder / "11", 11), jdk(self.folder / "21", 21)
        found = self.found_among(old, new)
        self.assertEqual(new, found.program)
        self.assertEqual(f"JDK 21, {self.folder / '21'} (passed over: {old}, version 11)", found.note)

    def test_a_java_without_a_compiler_is_no_jdk(self):
        java = jdk(self.folder / "17", 17)
        (java.parent / "javac").unlink()
        self.assertEqual((None, f"no JDK 17 or newer (found: {java}, no JDK)"), self.found_among(java))

    def test_a_java_that_does_not_run_is_no_jdk(self):
        java = jdk(self.folder / "17", 17)
        java.write_text("not for this machine")
        self.assertEqual((None, f"no JDK 17 or newer (found: {java}, no JDK)"), self.found_among(java))

    def test_none_is_said_clearly(self):
        self.assertEqual((None, "no JDK 17 or newer"), self.found_among())


class FindingMaven(InAFolder):
    def found(self, text):
        program(self.folder, "mvn", text)
        this = Machine()
        this.jdk = Tool(Path("/jdk/bin/java"), "")
        with mock.patch.dict(os.environ, PATH=f"{self.folder}{os.pathsep}{os.environ['PATH']}"):
            return this.maven

    def test_one_that_is_too_old_is_named(self):
        found = self.found("echo 'Apache Maven 3.6.3'\n")
        self.assertEqual((None, f"Maven 3.8 or newer is needed, {self.folder / 'mvn'} is older"), found)

    def test_it_runs_on_the_jdk_that_was_found(self):
        found = self.found('[ "$JAVA_HOME" = /jdk ] && echo "Apache Maven 3.9.9"\n')
        self.assertEqual((self.folder / "mvn", f"Maven 3.9.9, {self.folder / 'mvn'}"), found)


class AskingOnce(InAFolder):
    def test_a_tool_is_asked_for_its_version_once_however_often_it_is_needed(self):
        java = jdk(self.folder / "jdk", 21, self.log)
        program(self.folder / "bin", "mvn", logging(self.log, MAVEN))
        with mock.patch.dict(
            os.environ, JAVA_HOME=str(self.folder / "jdk"), PATH=f"{self.folder / 'bin'}:/usr/bin:/bin"
        ):
            this = Machine()
            for _ in range(3):
                this.require_tools(with_venv=True)
                self.assertEqual(21, this.java_version(java))
                self.assertEqual(str(self.folder / "jdk"), this.variables()["JAVA_HOME"])
        self.assertEqual(["java -version", "mvn -version"], self.calls())


class Fonts(InAFolder):
    def found_on(self, path):
        with mock.patch.dict(os.environ, PATH=str(path)):
            this = Machine()
            return this.tells_fonts, this.font("DejaVu Sans")

    def test_the_first_that_fits_is_told(self):
        program(self.folder, "fc-list", 'printf "%s\\n" "$1" Others\n')
        self.assertEqual((True, "DejaVu Sans"), self.found_on(self.folder))

    def test_without_a_program_that_lists_them_none_is_told(self):
        self.assertEqual((False, ""), self.found_on(self.folder))


class MissingTools(unittest.TestCase):
    def machine(self, **found):
        this = Machine()
        for name, value in {
            "jdk": Tool(Path("/java"), ""),
            "maven": Tool(Path("/mvn"), ""),
            "has_venv": True,
            **found,
        }.items():
            setattr(this, name, value)
        return this

    def test_everything_missing_is_named_at_once(self):
        bare = self.machine(jdk=Tool(None, "no JDK 17 or newer"), maven=Tool(None, "no Maven"), has_venv=False)
        with self.assertRaises(Problem) as raised:
            bare.require_tools(with_venv=True)
        self.assertIn("missing: no JDK 17 or newer; no Maven; Python's venv module.\n", str(raised.exception))
        self.assertIn("newer:  sudo apt install default-jdk-headless maven python3-venv\n", str(raised.exception))

    def test_only_what_is_missing_is_named(self):
        with self.assertRaises(Problem) as raised:
            self.machine(maven=Tool(None, "no Maven")).require_tools(with_venv=True)
        self.assertIn("missing: no Maven.\n", str(raised.exception))
        self.assertIn("sudo apt install maven\n", str(raised.exception))

    def test_venv_is_needed_only_where_an_environment_is_to_be_made(self):
        self.machine(has_venv=False).require_tools(with_venv=False)


if __name__ == "__main__":
    unittest.main()
