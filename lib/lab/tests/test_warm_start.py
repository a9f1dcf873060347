"""A start where everything is there already: each tool is asked once. Stand-ins for the tools note their calls."""

import collections
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from launcher.project import PROJECT
from tests.stand_ins import built_project, jar, jdk, let_archives, logging, program

MAVEN = "[ $1 = -version ] && echo 'Apache Maven 3.9.9'"


class WarmStart(unittest.TestCase):
    """A copy of the launcher, with a JDK, a Maven and an environment of conda that are scripts."""

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.project = built_project(self.folder / "course")
        let_archives(self.project, succeed=True)
        self.environment = self.folder / "conda"
        self.log = self.folder / "log"
        shutil.copy(PROJECT.root / "lab", self.project.root)
        shutil.copy(PROJECT.requirements, self.project.requirements)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(PROJECT.programs / "launcher", self.project.programs / "launcher", ignore=ignored)
        self.notebook = self.project.notebooks / "a.ipynb"
        self.notebook.parent.mkdir()
        self.notebook.touch()
        jdk(self.folder / "jdk", 21, self.log)
        program(self.environment / "bin", "mvn", logging(self.log, MAVEN))
        self.install_kernel()

    def install_kernel(self):
        """An IJava, and a Python that tells of it and makes archives."""
        kernel = self.environment / "share" / "jupyter" / "kernels" / "java"
        file = jar(kernel / "ijava.jar", "Main-Class: a.B\n")
        spec = {"argv": ["java", "-jar", str(file), "{connection_file}"], "display_name": "Java", "language": "java"}
        (kernel / "kernel.json").write_text(json.dumps(spec))
        answer = f"""
            case "$2" in
              kernel_folders) echo '{json.dumps({"java": str(kernel)})}' ;;
              archive) exec {sys.executable} "$@" ;;
              *) echo "$2" ;;
            esac"""
        let_python = 'echo "python $2" >> ' + f"'{self.log}'\n{answer}\n"
        program(self.environment / "bin", "python", let_python)

    def lab(self, *words, **more_variables):
        """Runs ./lab; returns how often each tool was called, and with which first word."""
        self.log.write_text("")
        bin = self.environment / "bin"
        variables = {"PATH": f"{bin}:/usr/bin:/bin", "JAVA_HOME": str(self.folder / "jdk"), **more_variables}
        result = subprocess.run(
            [sys.executable, self.project.root / "lab", *words], env=variables, capture_output=True, text=True
        )
        self.assertEqual((0, ""), (result.returncode, result.stderr), result.stdout)
        self.out = result.stdout
        return collections.Counter(self.log.read_text().splitlines())

    def test_in_an_environment_of_conda_each_tool_is_asked_once(self):
        conda = {"CONDA_PREFIX": str(self.environment)}
        cold = self.lab("setup", **conda)
        self.assertEqual(2, cold["python archive"], "one for each kernel")
        self.assertEqual(
            {"java -version": 1, "mvn -version": 1, "python kernel_folders": 1}, self.lab("setup", **conda)
        )
        self.assertEqual(f"  ready: {self.environment}\n", self.out)

    def test_an_environment_that_is_named_twice_is_asked_once(self):
        (self.environment / "bin" / "jupyter").touch(mode=0o755)
        twice = {"CONDA_PREFIX": str(self.environment), "VIRTUAL_ENV": str(self.environment)}
        self.lab("setup", **twice)
        shutil.rmtree(self.environment / "share")
        program(self.environment / "bin", "python", f"echo python >> '{self.log}'\nexit 1\n")
        self.make_own_environment()
        self.assertEqual(1, self.lab("setup", **twice)["python"], "it has no kernel java, and .venv is taken")

    def test_running_notebooks_adds_only_the_program_that_runs_them(self):
        conda = {"CONDA_PREFIX": str(self.environment)}
        self.lab("setup", **conda)
        calls = {"java -version": 1, "mvn -version": 1, "python kernel_folders": 1, "python run_notebooks": 1}
        self.assertEqual(calls, self.lab("run", str(self.notebook), "--kernel", "first-neuron", **conda))

    def test_the_doctor_asks_each_tool_once_too(self):
        conda = {"CONDA_PREFIX": str(self.environment)}
        self.lab("setup", **conda)
        calls = self.lab("doctor", **conda)
        self.assertEqual({"java -version": 1, "mvn -version": 1, "python kernel_folders": 1}, calls)

    def make_own_environment(self):
        python = self.project.venv / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.symlink_to(sys.executable)
        shutil.copy(self.project.requirements, self.project.stamp)

    def test_in_venv_no_python_is_asked(self):
        self.make_own_environment()
        self.lab("setup", "--venv")
        self.assertEqual({"java -version": 1, "mvn -version": 1}, self.lab("setup", "--venv"))
        self.assertEqual("  ready: the project's .venv\n", self.out)


if __name__ == "__main__":
    unittest.main()
