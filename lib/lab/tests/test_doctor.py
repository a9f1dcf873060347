"""What ./lab doctor says of a machine that has nothing, and of one that has everything."""

import contextlib
import io
import os
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from launcher.course import Course
from launcher.doctor import Doctor, doctor
from launcher.environments import Environment
from launcher.machine import Memory, Tool
from launcher.project import Project
from tests.stand_ins import JAVA, built_project

NOWHERE = {"PATH": "/nowhere", "CONDA_PREFIX": "", "VIRTUAL_ENV": ""}


def list_fonts(machine, font):
    """A machine that tells its fonts, whatever this one has."""
    machine.tells_fonts, machine.font = True, font


class TheDoctor(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.enterContext(mock.patch.dict(os.environ, NOWHERE))

    def told(self, course):
        """The exit code, and what was printed."""
        with contextlib.redirect_stdout(io.StringIO()) as out:
            code = doctor(course, None)
        return code, out.getvalue()

    def course(self, project, jdk, maven, fonts, free):
        course = Course(project)
        course.machine.jdk, course.machine.maven = jdk, maven
        course.machine.has_venv = True
        list_fonts(course.machine, lambda pattern: fonts)
        course.machine.memory = lambda: Memory(8000, free)
        return course

    def test_what_is_missing_is_named_with_what_brings_it(self):
        nothing = Tool(None, "none at all")
        code, out = self.told(self.course(Project(self.folder), nothing, nothing, "", 500))
        self.assertEqual(1, code)
        for line in (
            "missing   JDK                 none at all",
            "→ sudo apt install default-jdk-headless (Debian 12 or Ubuntu 24.04, or newer; else conda)",
            "missing   Maven               none at all",
            "missing   JupyterLab          not set up yet",
            "missing   kernel java         not installed yet",
            "optional  live controls       no jupyterlab_widgets",
            "missing   jar                 lib/core/target/first-neuron.jar, not built yet",
            "missing   font                none found",
            "optional  font, Hangul        none found (pictures of the Korean notebooks have English words)",
            "optional  memory              500 MB free of 8000 MB; JupyterLab and one notebook take about 700",
            "→ close other programs",
        ):
            self.assertIn(line, out)
        self.assertTrue(out.endswith("\nDo what the arrows say, then ./lab doctor again.\n"), out)

    def told_where_all_is_there(self, free):
        """On a machine with everything, and with so many megabytes free."""
        project = built_project(self.folder)
        environment = Environment(Path(sys.executable), project)
        environment.kernels = {"java": self.folder, "first-neuron": self.folder}
        jdk, maven = Tool(JAVA, "JDK 21"), Tool(Path("/mvn"), "Maven 3.9.9")
        with mock.patch("launcher.doctor.active_environment", return_value=environment):
            return self.told(self.course(project, jdk, maven, "DejaVu Sans", free))

    def test_where_all_is_well_there_is_no_arrow(self):
        code, out = self.told_where_all_is_there(free=5000)
        self.assertEqual(0, code)
        self.assertNotIn("→", out)
        self.assertEqual({"ok"}, {line.split()[0] for line in out.split("\n\n")[0].splitlines()})
        self.assertTrue(out.endswith("\nAll is well: ./lab opens the course.\n"), out)

    def test_another_font_for_hangul_than_that_of_the_stored_pictures_is_told(self):
        course = Course(built_project(self.folder))
        list_fonts(course.machine, lambda pattern: "" if pattern == "NanumGothic" else "Noto Sans CJK KR")
        self.assertIn("Noto Sans CJK KR (stored pictures have NanumGothic)", str(Doctor(course).fonts()[1]))

    def test_where_nothing_lists_fonts_none_is_called_missing(self):
        course = Course(built_project(self.folder))
        course.machine.tells_fonts = False
        (fonts,) = Doctor(course).fonts()
        self.assertTrue(fonts.optional)
        self.assertIn("optional  fonts               cannot tell without fc-list", str(fonts))
        self.assertIn("→ sudo apt install fontconfig", str(fonts))

    def test_what_is_only_optional_is_no_failure(self):
        code, out = self.told_where_all_is_there(free=500)
        self.assertEqual(0, code)
        self.assertIn("optional  memory", out)


if __name__ == "__main__":
    unittest.main()
