"""postBuild and ./lab in an environment as conda makes it: JupyterLab, a JDK, Maven, and IJava as kernel java.

IJava itself is not to be had here. In its place stands the course's kernel in a jar with IJava's name and manifest, and
with the kernelspec that IJava's installer writes.
"""

import json
import os
import shutil
import stat
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell

from launcher.kernels import KERNEL_CLASS
from launcher.machine import Machine
from launcher.project import PROJECT
from launcher.quick_start import JVM_FLAGS
from tests.installed import IJAVA_MANIFEST, Installed
from tests.project_copy import AS_NOBODY, NOBODY, ROOT, copy_project, venv_like_this

MACHINE = Machine()
JDK = MACHINE.jdk.program.parent.parent
COMMANDS = {  # what pip and conda put into bin
    "jupyter": "jupyter_core.command",
    "jupyter-lab": "jupyterlab.labapp",
    "jupyter-execute": "nbclient.cli",
}
LAST_CELL = 'String.join(" ", java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments())'


def conda_like(environment):
    """An environment as conda makes it from environment.yml."""
    venv_like_this(environment)
    for name, module in COMMANDS.items():
        program = environment / "bin" / name
        program.write_text(f"#!{environment}/bin/python\nimport sys\nfrom {module} import main\nsys.exit(main())\n")
        program.chmod(0o755)
    (environment / "lib" / "jvm").symlink_to(JDK)
    for tool in ("java", "javac"):
        (environment / "bin" / tool).symlink_to(Path("..", "lib", "jvm", "bin", tool))
    (environment / "bin" / "mvn").symlink_to(MACHINE.maven.program)
    kernel = Installed(environment).ijava("1.4.0")
    with (
        zipfile.ZipFile(PROJECT.kernel_jar) as own,
        zipfile.ZipFile(kernel / "ijava-1.4.0.jar", "w", zipfile.ZIP_DEFLATED) as jar,
    ):
        text = IJAVA_MANIFEST.replace("io.github.spencerpark.ijava.IJava", KERNEL_CLASS)
        jar.writestr("META-INF/MANIFEST.MF", text)
        for entry in own.namelist():
            if not entry.upper().startswith("META-INF/MANIFEST"):
                jar.writestr(entry, own.read(entry))


class InAnImage(unittest.TestCase):
    """As repo2docker does it: the project is the home of a user who is not root, and postBuild runs once."""

    @classmethod
    def setUpClass(cls):
        files = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        files.chmod(0o755)
        cls.home, cls.environment = files / "home" / "jovyan", files / "srv" / "conda" / "envs" / "notebook"
        copy_project(cls.home)
        conda_like(cls.environment)
        if os.geteuid() == 0:
            for path in [files, *files.rglob("*")]:
                os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
        cls.built = cls.run_in_image("./postBuild")

    @classmethod
    def run_in_image(cls, *command, **variables):
        """With the variables that repo2docker sets, and no others; the environment is not activated."""
        path = [
            cls.home / ".local" / "bin",
            cls.environment / "bin",
            cls.environment.parents[1] / "bin",
            "/usr/local/bin",
            "/usr/bin",
            "/bin",
        ]
        settings = {
            "HOME": cls.home,
            "USER": "jovyan",
            "REPO_DIR": cls.home,
            "SHELL": "/bin/bash",
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "PATH": os.pathsep.join(map(str, path)),
            "CONDA_DIR": cls.environment.parents[1],
            "NB_PYTHON_PREFIX": cls.environment,
            "KERNEL_PYTHON_PREFIX": cls.environment,
            "CONDA_DEFAULT_ENV": cls.environment,
            **variables,
        }
        somebody = AS_NOBODY if os.geteuid() == 0 else ()
        return subprocess.run(
            [*somebody, *command],
            cwd=cls.home,
            env={name: str(value) for name, value in settings.items()},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=600,
        )

    def assert_passes(self, result):
        self.assertEqual(0, result.returncode, result.stdout + result.stderr)
        return result.stdout

    def kernelspec(self, name):
        file = self.environment / "share" / "jupyter" / "kernels" / name / "kernel.json"
        return json.loads(file.read_text())

    def test_postbuild_runs_to_its_end_and_says_nothing_on_standard_error(self):
        self.assert_passes(self.built)
        self.assertEqual("", self.built.stderr)
        settings = self.environment / "share" / "jupyter" / "lab" / "settings" / "overrides.json"
        self.assertEqual(PROJECT.overrides.read_text(), settings.read_text())
        self.assertFalse((self.home / ".venv").exists(), "the environment's own JupyterLab is used")

    def test_jupyter_starts_both_kernels_with_the_flags_and_the_archive(self):
        self.assert_passes(self.built)
        for kernel, archive in (("java", PROJECT.other_archive), ("first-neuron", PROJECT.own_archive)):
            notebook = nbformat.read(self.home / "notebooks" / "06_1_neuron.ipynb", as_version=4)
            notebook.cells.append(new_code_cell(LAST_CELL))
            copy = self.home / "notebooks" / f"on_{kernel}.ipynb"
            nbformat.write(notebook, copy)
            os.chown(copy, *(2 * [self.home.stat().st_uid]))
            self.addCleanup(copy.unlink)
            self.assert_passes(
                self.run_in_image("jupyter", "execute", "--inplace", f"--kernel_name={kernel}", str(copy))
            )
            flags = nbformat.read(copy, as_version=4).cells[-1].outputs[0].data["text/plain"]
            for flag in JVM_FLAGS[:4]:
                self.assertIn(flag, flags.split())
            self.assertIn(f"-XX:SharedArchiveFile={self.home / archive.relative_to(ROOT)}", flags.split())

    def test_the_first_kernel_is_the_one_of_the_environment_and_the_second_the_courses_own(self):
        self.assert_passes(self.built)
        self.assertIn(
            str(self.environment / "share" / "jupyter" / "kernels" / "java" / "ijava-1.4.0.jar"),
            self.kernelspec("java")["argv"][-3],
        )
        self.assertEqual(
            ("Java", "Java (First Neuron)"),
            (self.kernelspec("java")["display_name"], self.kernelspec("first-neuron")["display_name"]),
        )

    def test_the_doctor_is_content(self):
        self.assert_passes(self.built)
        out = self.assert_passes(self.run_in_image("./lab", "doctor"))
        self.assertNotIn("missing", out)
        self.assertRegex(out, "ok +kernel first-neuron")

    def test_lab_runs_notebooks_on_either_kernel_and_names_them_when_asked_for_another(self):
        self.assert_passes(self.built)
        notebook = "notebooks/00_start_here.ipynb"
        self.assertIn("1 passed, 0 failed", self.assert_passes(self.run_in_image("./lab", "run", notebook)))
        out = self.assert_passes(self.run_in_image("./lab", "run", "--kernel", "first-neuron", notebook))
        self.assertIn("1 passed, 0 failed", out)
        refused = self.run_in_image("./lab", "run", "--kernel", "jjava", notebook)
        self.assertEqual(2, refused.returncode)
        self.assertRegex(refused.stderr, "there is no kernel jjava here; there are first-neuron, java")

    def test_a_second_time_everything_is_there(self):
        self.assert_passes(self.built)
        before = [self.kernelspec("java"), self.kernelspec("first-neuron")]
        out = self.assert_passes(self.run_in_image("./postBuild"))
        self.assertNotIn("…", out)
        self.assertEqual(before, [self.kernelspec("java"), self.kernelspec("first-neuron")])

    def test_what_maven_had_fetched_before_stays_and_what_it_fetches_now_goes(self):
        jar = self.home / PROJECT.kernel_jar.relative_to(ROOT)
        stand_in = self.environment / "bin" / "mvn"
        real = stand_in.readlink()
        stand_in.unlink()
        self.addCleanup(lambda: (stand_in.unlink(), stand_in.symlink_to(real)))
        stand_in.write_text(f"""#!/bin/sh
            [ $1 = -version ] && echo 'Apache Maven 3.9.16' && exit
            mkdir -p "$HOME/.m2/repository/fetched"
            touch {jar}
            """)
        stand_in.chmod(stand_in.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
        for had_one in (False, True):
            os.utime(jar, (0, 0))
            if had_one:
                (self.home / ".m2" / "repository" / "mine").mkdir(parents=True)
                for folder in [self.home / ".m2", *(self.home / ".m2").rglob("*")]:
                    os.chown(folder, *(2 * [self.home.stat().st_uid]))
            self.assertIn("building the library", self.assert_passes(self.run_in_image("./postBuild")))
            found = sorted(path.name for path in (self.home / ".m2").glob("repository/*"))
            self.assertEqual(["fetched", "mine"] if had_one else [], found)
        shutil.rmtree(self.home / ".m2")


if __name__ == "__main__":
    unittest.main()
